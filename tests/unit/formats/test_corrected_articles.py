"""Corrected articles as text, HTML and Word documents."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kzannotate.domain.span import Span
from kzannotate.formats.corrected import docx, html, plain
from kzannotate.formats.corrected.model import (
    Amendment,
    CorrectedArticle,
    Fate,
    MarkedFault,
    Showing,
    pieces,
)

TEXT = "دعم للصندوق القديم أمس.\n\nقال المدير <نعم> في Astana."
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def amendment(old: str, words: str, *, accepted: bool = False) -> Amendment:
    start = TEXT.index(old)
    span = Span(start, start + len(old))
    when = "2026-03-04T05:06:07.890+05:00"
    return Amendment(f"c-{start}", span, words, accepted, "Aigul", when, "اسم <قديم>")


FUND = amendment("لصندوق القديم", "لمؤسسة الجديدة")
CITY = amendment("Astana", "Almaty", accepted=True)
FAULT = MarkedFault("f-1", Span(19, 22), "style", "style", 25, "why")
ARTICLE = CorrectedArticle("a", "عنوان", "ar", TEXT, (FUND, CITY), (FAULT,))


@pytest.mark.parametrize(
    ("showing", "said"),
    [
        (Showing.ACCEPTED, TEXT.replace("Astana", "Almaty")),
        (
            Showing.PROPOSED,
            TEXT.replace("للصندوق القديم", "{--للصندوق القديم--}{++للمؤسسة الجديدة++}").replace(
                "Astana", "Almaty"
            ),
        ),
        (
            Showing.TRACKED,
            TEXT.replace("للصندوق القديم", "{--للصندوق القديم--}{++للمؤسسة الجديدة++}").replace(
                "Astana", "{--Astana--}{++Almaty++}"
            ),
        ),
    ],
)
def test_the_text_shows_what_is_made_and_what_is_tracked(showing: Showing, said: str) -> None:
    assert plain.write(ARTICLE, showing) == said


def test_a_tracked_change_never_tears_an_arabic_word() -> None:
    struck = [p.text for p in pieces(ARTICLE, Showing.TRACKED) if p.fate is Fate.STRUCK]
    assert struck[0] == "للصندوق القديم"


@st.composite
def articles(draw: st.DrawFn) -> CorrectedArticle:
    text = draw(st.text("اب لn\n<&{'\x01", max_size=30))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    made = tuple(
        Amendment(f"c{n}", Span(a, b), draw(st.text("اxل\n ", max_size=4)), draw(st.booleans()))
        for n, (a, b) in enumerate(zip(cuts[::2], cuts[1::2], strict=False))
    )
    return CorrectedArticle("a", "t", None, text, made)


@given(articles(), st.sampled_from(Showing))
def test_refusing_every_tracked_change_leaves_the_old_text(
    article: CorrectedArticle, showing: Showing
) -> None:
    kept = [p for p in pieces(article, showing) if p.fate is not Fate.NEW]
    assert "".join(p.span.of(article.text) for p in kept) == article.text


@given(articles())
def test_taking_every_tracked_change_makes_all_corrections(article: CorrectedArticle) -> None:
    taken = [p.text for p in pieces(article, Showing.TRACKED) if p.fate is not Fate.STRUCK]
    accepted = [replace(a, accepted=True) for a in article.amendments]
    whole = replace(article, amendments=tuple(accepted))
    assert "".join(taken) == plain.write(whole, Showing.ACCEPTED)


def test_the_page_escapes_every_word_and_loads_nothing() -> None:
    page = html.write(ARTICLE, Showing.TRACKED)
    assert "<نعم>" not in page
    assert "اسم <قديم>" not in page
    assert "default-src 'none'" in page


def test_the_page_strikes_old_words_and_underlines_new_ones() -> None:
    page = html.write(ARTICLE, Showing.PROPOSED)
    assert '>للصندوق القديم</del><ins datetime="2026-03-04T05:06:07.890+05:00"' in page
    assert '<html lang="ar" dir="rtl">' in page
    assert '<mark title="style: why">' in page


def test_a_document_is_the_same_bytes_every_time() -> None:
    assert docx.write(ARTICLE, Showing.TRACKED) == docx.write(ARTICLE, Showing.TRACKED)


@pytest.mark.parametrize(("spoken", "heading"), [("ar", "التصحيحات"), ("fr", "Corrections")])
def test_the_table_below_speaks_the_language_of_the_interface(spoken: str, heading: str) -> None:
    page = html.write(replace(ARTICLE, spoken=spoken), Showing.TRACKED)
    assert f"<h2>{heading}</h2>" in page
    assert ("Read instead" in page) == (spoken == "fr")


def part(name: str, showing: Showing = Showing.TRACKED):
    packed = zipfile.ZipFile(io.BytesIO(docx.write(ARTICLE, showing)))
    return etree.fromstring(packed.read(f"word/{name}.xml"))


def test_word_changes_bear_author_and_the_time_of_the_record() -> None:
    change = next(part("document").iter(f"{W}ins"))
    assert change.get(f"{W}author") == "Aigul"
    assert change.get(f"{W}date") == "2026-03-04T00:06:07Z"


def test_the_reason_is_a_comment_around_the_change() -> None:
    said = ["".join(c.itertext()) for c in part("comments")]
    starts = [e.get(f"{W}id") for e in part("document").iter(f"{W}commentRangeStart")]
    ends = [e.get(f"{W}id") for e in part("document").iter(f"{W}commentRangeEnd")]
    assert said == ["اسم <قديم>", "style: why", "اسم <قديم>"]
    assert sorted(starts) == sorted(ends) == ["0", "1", "2"]


def test_another_reader_opens_the_document() -> None:
    opened = Document(io.BytesIO(docx.write(ARTICLE, Showing.ACCEPTED)))
    lines = TEXT.replace("Astana", "Almaty").split("\n")
    assert [p.text for p in opened.paragraphs] == lines


@given(articles(), st.sampled_from(Showing))
def test_every_article_makes_a_well_formed_document(
    article: CorrectedArticle, showing: Showing
) -> None:
    packed = zipfile.ZipFile(io.BytesIO(docx.write(article, showing)))
    for name in packed.namelist():
        etree.fromstring(packed.read(name))
    body = etree.fromstring(packed.read("word/document.xml"))
    old = [_old(p) for p in body.iter(f"{W}p")]
    if showing is Showing.TRACKED:
        plain_text = article.text.replace("\x01", "")
        assert "".join(old).replace("\n", "") == plain_text.replace("\n", "")


def _old(paragraph) -> str:
    runs = [r for r in paragraph.iter(f"{W}r") if r.getparent().tag != f"{W}ins"]
    return "".join("".join(r.itertext()) for r in runs)
