"""Two long days at the desks: a fact-checker's and a translator's, each in one window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from case_acts import case_goes_out, conflict_becomes_a_case, second_reader_agrees
from comparison_acts import cells_beside_each_other, table_goes_out
from corrections_acts import (
    corrected_article_goes_out,
    corrections_are_decided,
    quality_is_reported,
    translation_goes_out_as_xliff,
)
from facts_acts import a_fact_is_put_right, facts_go_out
from hands import look
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from reviewer import CTRL, SHIFT
from terms_acts import glossary_goes_out_and_in, spellings_become_one
from translation_acts import sentences_go_out, translation_is_linked

from kzannotate.resources import resource

if TYPE_CHECKING:
    from reviewer import Reviewer


class Material(NamedTuple):
    """What is worked on.

    Args:
        articles: a folder with a list of them.
        reference: entities, names and facts.
        count: of the articles.
        fact: what finds a fact that the articles rest on, and another value of it.
    """

    articles: Path
    reference: Path
    count: int
    fact: tuple[str, str]


PAIR = Path(__file__).parents[1] / "pair"
"""An article and its translation."""
OURS = Material(
    resource("sample"),
    resource("reference", "kazakhstan.json"),
    8,
    ("cooperation number of members 9", "8"),
)


def fact_checker(reviewer: Reviewer, material: Material = OURS) -> None:
    """Import, check, compare, make a case, send it out, put the reference right."""
    bring_in(reviewer, material)
    cells_beside_each_other(reviewer)
    table_goes_out(reviewer)
    conflict_becomes_a_case(reviewer)
    second_reader_agrees(reviewer)
    case_goes_out(reviewer)
    a_fact_is_put_right(reviewer, *material.fact)
    facts_go_out(reviewer)


def translator(reviewer: Reviewer, material: Material = OURS) -> None:
    """One name for each thing, the glossary out and in, corrections, quality, a translation."""
    bring_in(reviewer, material)
    bring_in_more(reviewer, PAIR, material.count + 2)
    spellings_become_one(reviewer)
    glossary_goes_out_and_in(reviewer)
    corrections_are_decided(reviewer)
    corrected_article_goes_out(reviewer)
    quality_is_reported(reviewer)
    translation_is_linked(reviewer)
    sentences_go_out(reviewer)
    translation_goes_out_as_xliff(reviewer, "28 بوابة", "27 بوابة")


def bring_in_more(reviewer: Reviewer, folder: Path, count: int) -> None:
    """More articles, by the key, until so many are there."""
    projection = reviewer.program.projection
    reviewer.press(Qt.Key.Key_I, CTRL | SHIFT)
    reviewer.give_path(folder)
    there = lambda: projection.documents.rowCount() == count  # noqa: E731
    reviewer.wait(lambda: there() or QApplication.activeModalWidget(), "the articles, or a look")
    if not there():
        look(reviewer, "what-comes-in")
        reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(there, "the articles")
    reviewer.come_back()
    reviewer.wait(lambda: projection.findings.rowCount() > 4, "findings")
    reviewer.wait_until_saved()


def bring_in(reviewer: Reviewer, material: Material) -> None:
    """A new project with a reference and articles, which are checked."""
    projection = reviewer.program.projection
    reviewer.begin_project(reviewer.folder / "desk.kza")
    reviewer.choose_from_menu("file", "import_reference")
    reviewer.give_path(material.reference)
    reviewer.wait(lambda: len(projection.lexicon) > 20, "the reference")
    bring_in_more(reviewer, material.articles, material.count)
    look(reviewer, "articles")
