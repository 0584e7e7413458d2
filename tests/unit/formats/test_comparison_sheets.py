"""A comparison table leaves as it stands, runs nothing in a spreadsheet, and comes out the same."""

from __future__ import annotations

import csv
import io
import zipfile
from html.parser import HTMLParser

import openpyxl
import pytest

from kzannotate.domain.comparison import CellState, Sheet, SheetCell
from kzannotate.formats import comparison_csv, comparison_html, comparison_xlsx

ROWS = (
    (SheetCell("المجلس"),),
    (SheetCell("Body & Co"), SheetCell("28 states"), SheetCell("27", CellState.OUTDATED, "قديم")),
    (SheetCell("=1+1"), SheetCell("-2"), SheetCell("", CellState.MISSING, "missing")),
)
SHEET = Sheet(
    "Table: a/b", ("Thing", "Reference", "صحيفة"), ROWS, "ar", rtl=True, pinned=2,
    legend={CellState.AGREES: "يتفق"},
)  # fmt: skip


def read_csv(text):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_what_is_written_is_read_again_with_its_state():
    assert read_csv(comparison_csv.write(SHEET))[2] == ["Body & Co", "28 states", "27 [قديم]"]


def test_cells_that_would_be_formulas_are_defused():
    assert read_csv(comparison_csv.write(SHEET))[3] == ["'=1+1", "'-2", ""]


def test_the_clipboard_gets_tabs():
    assert "Body & Co\t28 states\t27 [قديم]\n" in comparison_csv.write_tabs(SHEET)


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.words = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


def page_of(sheet):
    page = _Page()
    page.feed(comparison_html.write(sheet))
    return page


def test_the_page_runs_from_right_to_left_and_says_each_state():
    page = page_of(SHEET)
    assert ("table", {"dir": "rtl"}) in page.tags
    assert ("td", {"class": "outdated", "title": "قديم"}) in page.tags


def test_the_page_holds_no_tag_of_a_text():
    sheet = Sheet("<script>", ("<b>",), ((SheetCell("<img src=x>"),),))
    tags = {tag for tag, _ in page_of(sheet).tags}
    assert tags.isdisjoint({"script", "b", "img"})


def test_the_same_table_gives_the_same_bytes():
    assert comparison_xlsx.write(SHEET) == comparison_xlsx.write(SHEET)


def test_all_parts_of_the_workbook_are_there():
    with zipfile.ZipFile(io.BytesIO(comparison_xlsx.write(SHEET))) as file:
        assert file.testzip() is None
        assert "xl/worksheets/sheet1.xml" in file.namelist()


@pytest.fixture
def book():
    return openpyxl.load_workbook(io.BytesIO(comparison_xlsx.write(SHEET)))


def test_another_program_reads_the_workbook(book):
    rows = [[c or "" for c in row] for row in book.active.iter_rows(values_only=True)]
    assert rows[0] == ["Thing", "Reference", "صحيفة"]
    assert rows[2:] == [["Body & Co", "28 states", "27 [قديم]"], ["'=1+1", "'-2", ""]]


def test_the_workbook_turns_with_the_language_and_keeps_what_is_pinned(book):
    view = book.active.sheet_view
    assert view.rightToLeft
    assert (view.pane.xSplit, view.pane.ySplit) == (2, 1)


def test_no_cell_of_the_workbook_is_a_formula(book):
    assert {c.data_type for row in book.active.iter_rows() for c in row} <= {"s", "n"}
    assert book.active.title == "Table ab"


def test_a_table_without_heads_or_rows_is_a_table():
    empty = Sheet("", (), ())
    assert comparison_csv.write(empty) == "\ufeff"
    assert comparison_html.table(empty) == '<table dir="ltr"><tbody></tbody></table>'
    assert comparison_xlsx.write(empty)
