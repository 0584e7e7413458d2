"""Word documents with tracked changes, as LibreOffice reads them; passed over where it is not."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.span import Span
from kzannotate.formats.corrected import docx
from kzannotate.formats.corrected.model import Amendment, CorrectedArticle, Showing

if TYPE_CHECKING:
    from pathlib import Path

OFFICE = shutil.which("soffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not there")
def test_libreoffice_sees_the_change_its_author_and_the_reason(tmp_path: Path) -> None:
    when = "2026-03-04T05:06:07+00:00"
    change = Amendment("c", Span(4, 11), "للبنك", False, "Aigul", when, "اسم قديم")
    article = CorrectedArticle("a", "t", "ar", "دعم للصندوق أمس", (change,))
    (tmp_path / "a.docx").write_bytes(docx.write(article, Showing.TRACKED))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    convert = ("--headless", "--convert-to", "fodt", "--outdir", tmp_path, tmp_path / "a.docx")
    subprocess.run([OFFICE, home, *convert], check=True, capture_output=True, timeout=55)
    read = (tmp_path / "a.fodt").read_text("utf-8")
    assert read.count("<text:deletion>") == read.count("<text:insertion>") == 1
    assert "<dc:creator>Aigul</dc:creator>" in read
    assert "<dc:date>2026-03-04T05:06:07</dc:date>" in read
    assert "اسم قديم" in read
