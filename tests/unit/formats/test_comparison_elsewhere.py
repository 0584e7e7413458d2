"""The comparison table as LibreOffice and Chromium open it; passed over where they are not."""

import csv
import shutil
import subprocess

import pytest

import office
from kzannotate.domain.comparison import CellState, Sheet, SheetCell
from kzannotate.formats import comparison_html, comparison_xlsx

ROWS = (
    (SheetCell("مجلس الأنهار"), SheetCell("28 دولة"), SheetCell("27", CellState.OUTDATED, "قديم")),
    (SheetCell("=1+1"), SheetCell("1,7 млн"), SheetCell("a; b, “c”\nd")),
    (SheetCell("2024-06-13"), SheetCell("007"), SheetCell("", CellState.MISSING)),
)
SHEET = Sheet("المقارنة", ("Thing", "المرجع", "صحيفة"), ROWS, "ar", rtl=True, pinned=1)
CHROMIUM = shutil.which("chromium")


@pytest.mark.slow
@office.CALC
def test_libreoffice_shows_every_cell_as_it_was(tmp_path):
    book = tmp_path / "table.xlsx"
    book.write_bytes(comparison_xlsx.write(SHEET))
    saved = office.opened_and_saved(book, office.COMMAS_IN_UTF_8)
    with saved.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Thing", "المرجع", "صحيفة"],
            ["مجلس الأنهار", "28 دولة", "27 [قديم]"],
            ["'=1+1", "1,7 млн", "a; b, “c”\nd"],
            ["2024-06-13", "007", ""],
        ]


@pytest.mark.slow
@office.CALC
def test_libreoffice_turns_the_sheet_round_and_prints_it(tmp_path):
    book = tmp_path / "table.xlsx"
    book.write_bytes(comparison_xlsx.write(SHEET))
    flat = office.opened_and_saved(book, "fods").read_text("utf-8")
    assert 'style:writing-mode="rl-tb"' in flat
    assert "table:formula" not in flat
    assert office.opened_and_saved(book, "pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_chromium_opens_the_table_right_to_left(tmp_path):
    page = tmp_path / "table.html"
    page.write_text(comparison_html.write(SHEET), "utf-8")
    run = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/p"]
    seen = subprocess.run([*run, "--dump-dom", page], check=True, capture_output=True, timeout=50)
    dom = seen.stdout.decode("utf-8")
    assert 'dir="rtl"' in dom
    assert "مجلس الأنهار" in dom
