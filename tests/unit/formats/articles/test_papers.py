"""Word, OpenDocument and electronic books as articles."""

from __future__ import annotations

import io
import zipfile

import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.any_file import read_bytes

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
T = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
CORE = (
    '<cp:p xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="d">'
    "<dc:title>آرال</dc:title><dc:creator>Dana</dc:creator>"
    "<dcterms:created>2024-02-01T08:00:00Z</dcterms:created></cp:p>"
)


def packed(**parts: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return made.getvalue()


def word(body: str, **more: str) -> bytes:
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return packed(word__document_xml=document, docProps__core_xml=CORE, **more)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def text_of(data: bytes, name: str) -> str:
    (article,) = read_bytes(data, {"name": name}).articles
    return article.text


def test_a_word_paper_reads_as_with_all_changes_accepted() -> None:
    body = (
        f"<w:p>{run('عقد ')}<w:ins>{run('المنتدى')}</w:ins>"
        "<w:del><w:r><w:delText>لا</w:delText></w:r></w:del></w:p>"
        f"<w:p>{run('a')}<w:r><w:tab/><w:br/></w:r>{run('b')}</w:p>"
    )
    (article,) = read_bytes(word(body), {"name": "a.docx"}).articles
    assert article.text == "عقد المنتدى\na\t\nb"
    assert (article.title, article.author, article.published) == ("آرال", "Dana", None)
    assert article.doubts == ("deleted words that were tracked are left out",)


def test_words_in_a_box_come_once() -> None:
    box = f"<w:txbxContent><w:p>{run('box')}</w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = (
        f"<mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p>{run('before ')}<w:r>{both}</w:r>{run('after')}</w:p>"
    assert text_of(word(body), "a.docx").split("\n") == ["box", "before after"]


def test_a_library_of_word_papers_writes_what_is_read() -> None:
    docx = pytest.importorskip("docx")
    paper, made = docx.Document(), io.BytesIO()
    paper.add_heading("عنوان", 1)
    paper.add_paragraph("نص أول.")
    paper.add_table(1, 2).rows[0].cells[1].text = "خلية"
    paper.save(made)
    assert text_of(made.getvalue(), "a.docx").split("\n") == ["عنوان", "نص أول.", "", "خلية"]


def test_a_paper_is_known_by_what_it_holds_whatever_it_is_called() -> None:
    assert text_of(word(f"<w:p>{run('x y')}</w:p>"), "a.bin") == "x y"


def test_an_open_paper_keeps_blanks_and_leaves_notes_and_deleted_words_out() -> None:
    content = (
        f"<office:document-content {T}><office:body><office:text>"
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        '<text:h>عنوان</text:h><text:p>a<text:s text:c="3"/>b\n  c<text:note><text:p>n</text:p>'
        "</text:note><text:line-break/>d</text:p></office:text></office:body>"
        "</office:document-content>"
    )
    (article,) = read_bytes(packed(content_xml=content), {"name": "a.odt"}).articles
    assert article.text == "عنوان\na   b c\nd"
    assert article.doubts == ("footnotes are left out",)


def book(chapter: str) -> bytes:
    container = '<container><rootfiles><rootfile full-path="O/p.opf"/></rootfiles></container>'
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Weekly</dc:title>'
        "<dc:language>ar</dc:language></metadata><manifest>"
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="a" href="a%201.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("O/p.opf", package)
        archive.writestr("O/a 1.xhtml", chapter)
    return made.getvalue()


def test_each_chapter_of_a_book_is_an_article_and_a_missing_one_is_told() -> None:
    page = f"<html><body><h1>بحر آرال</h1><p>{'كلمة ' * 40}</p><script>x()</script></body></html>"
    found = read_bytes(book(page), {"name": "a.epub"})
    (article,) = found.articles
    assert (article.title, article.language, article.source) == ("بحر آرال", "ar", "Weekly")
    assert "x()" not in article.text
    assert [entry.file for entry in found.left_out] == ["O/gone.xhtml"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (word("<w:p/>"), "empty"),
        (packed(word__document_xml='<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "document type"),
        (word("<w:p>" * 100 + "</w:p>" * 100), "nested too deeply"),
        (packed(word__document_xml=" " * (30 << 20)), "unpacks to far more"),
        (word(f"<w:p>{run('x')}</w:p>")[:-40], "damaged"),
    ],
)
def test_traps_and_damage_end_in_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(ForeignFileError, match=told):
        read_bytes(data, {"name": "a.docx"})
