"""Reports as PDF, set by Qt."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from kzannotate.errors import UserError
from kzannotate.formats.report.paper import (
    Drawn,
    Heading,
    PageBreak,
    Paper,
    PaperRows,
    PaperSide,
    PaperSides,
    Paragraph,
    Quotation,
    Run,
)
from kzannotate.gui.printing import drawn, pdf_of, print_paper

ARABIC = "قالت المنظمة إن الدول الأعضاء تسع"
_SIZE = 'width="80" height="40"'
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" {_SIZE}><rect {_SIZE}/></svg>'


def paper(*, pages: int = 1) -> Paper:
    quotation = Quotation("before ", "<b>9</b>", " after", False, (Run("Agency", apart=True),))
    blocks = [
        Heading("تقرير", 1, True),
        Paragraph((Run(ARABIC),), rtl=True),
        PaperRows((("Rating", (Run("False", "strong"),)),)),
        PaperSides((PaperSide("Side 1", "9", (quotation,)), PaperSide("Side 2", "8", ()))),
        Drawn(SVG, "a picture"),
    ]
    for number in range(1, pages):
        blocks += [PageBreak(), Paragraph((Run(f"page {number + 1}"),))]
    return Paper("Report", "ar", True, tuple(blocks))


@pytest.mark.parametrize("pages", [1, 3])
def test_each_page_break_begins_a_page(qapp, pages) -> None:
    body = pdf_of(paper(pages=pages))
    assert body.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", body)) == pages


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext here")
def test_words_markup_and_page_numbers_are_there_as_text(qapp, tmp_path) -> None:
    print_paper(paper(pages=2), tmp_path / "r.pdf")
    told = ["pdftotext", "-layout", str(tmp_path / "r.pdf"), "-"]
    text = subprocess.run(told, capture_output=True, check=True).stdout.decode("utf-8")
    assert "<b>9</b>" in text
    assert "1/2" in text.replace(" ", "")
    assert "2/2" in text.replace(" ", "")


def test_a_picture_is_drawn_on_white(qapp) -> None:
    image = drawn(SVG)
    assert image.width() == 2 * image.height()
    assert image.pixelColor(5, 5).name() == "#000000"


def test_a_place_that_cannot_be_written_is_told(qapp, tmp_path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        print_paper(paper(), tmp_path / "missing" / "r.pdf")
