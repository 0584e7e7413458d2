"""PDF files of a browser and of an office program, whose Arabic is drawn in other orders."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.any_file import read_bytes

PAPERS = Path(__file__).parents[3] / "data" / "papers"
PARAGRAPHS = [
    "قمة أكتاو تبحث مياه البحر",
    "أعلنت أمانة مؤتمر بحر الشمال (CNSC) يوم الثلاثاء أن القمة المقبلة ستُعقد في مدينة أكتاو "
    "يومي 3 و4 يوليو 2026، بمشاركة 27 دولة ساحلية و12 منظمة دولية، وأن الأعضاء وافقوا على "
    "البرنامج كله، أي ما يزيد بنسبة 15% على العام الماضي.",
    "وقال الأمين العام: «البلدان الأعضاء تضع الثقة في مقدمة أعمالها». وبلغ عدد الأعضاء ٢٨ دولة، "
    "والميزانية 3.5 مليار دولار.",
    "The forum met in Astana on 3 July.",
]


@pytest.mark.parametrize("name", ["browser.pdf", "office.pdf", "office.odt", "office.docx"])
def test_a_real_paper_reads_as_it_was_written(name: str) -> None:
    (article,) = read_bytes((PAPERS / name).read_bytes(), {"name": name}).articles
    assert article.text.split("\n") == PARAGRAPHS
    assert article.title == "قمة أكتاو"
    assert article.published is None


def test_a_page_without_text_is_refused_with_a_reason() -> None:
    document, made = pdfium.PdfDocument.new(), io.BytesIO()
    document.new_page(200, 200)
    document.save(made)
    with pytest.raises(ForeignFileError, match="no text but pictures"):
        read_bytes(made.getvalue(), {"name": "a.pdf"})


@pytest.mark.parametrize("cut", [20, 400, 9_000])
def test_a_torn_file_is_refused_or_read_and_never_kills(cut: int) -> None:
    data = (PAPERS / "browser.pdf").read_bytes()[:cut]
    with pytest.raises(ForeignFileError):
        read_bytes(data, {"name": "a.pdf"})
