"""Word documents with tracked changes, as LibreOffice reads them; passed over where it is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import office
from kzannotate.domain.span import Span
from kzannotate.formats.corrected import docx
from kzannotate.formats.corrected.model import Amendment, CorrectedArticle, Showing

if TYPE_CHECKING:
    from pathlib import Path

WHEN = "2026-03-04T05:06:07+00:00"
CHANGE = Amendment("c", Span(4, 11), "للبنك", False, "Aigul", WHEN, "اسم قديم")
ARTICLE = CorrectedArticle("a", "t", "ar", "دعم للصندوق أمس\nThe end.", (CHANGE,))


@pytest.mark.slow
@office.WRITER
def test_libreoffice_sees_the_change_its_author_and_the_reason(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx.write(ARTICLE, Showing.TRACKED))
    read = office.opened_and_saved(tmp_path / "a.docx", "fodt").read_text("utf-8")
    assert read.count("<text:deletion>") == read.count("<text:insertion>") == 1
    assert "<dc:creator>Aigul</dc:creator>" in read
    assert "<dc:date>2026-03-04T05:06:07</dc:date>" in read
    assert "اسم قديم" in read


@pytest.mark.slow
@office.WRITER
def test_libreoffice_reads_the_paragraphs_of_a_corrected_document(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx.write(ARTICLE, Showing.ACCEPTED))
    saved = office.opened_and_saved(tmp_path / "a.docx", "txt:Text (encoded):UTF8")
    lines = re.split(r"\r?\n", saved.read_text("utf-8-sig").strip())
    assert lines == ["دعم للصندوق أمس", "The end."]
    assert office.opened_and_saved(tmp_path / "a.docx", "pdf").read_bytes().startswith(b"%PDF")
