"""The desk of terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzannotate.domain.entity import NameStatus
from kzannotate.gui.entities.forms import NameForm

if TYPE_CHECKING:
    from kzannotate.gui.desks.terms.page import TermsPage

FORMS, MIXTURES = 1, 2


@pytest.fixture
def page(at_work, qtbot) -> TermsPage:
    """The desk of terms of the sample, everything counted."""
    at_work.window.places.go("terms")
    page = at_work.window.places.page("terms")
    qtbot.waitUntil(lambda: bool(page.spellings.groups) and at_work.jobs.at_rest, timeout=10_000)
    return page


def _rows(grid) -> list:
    return [row.record for row in grid.grid.rows()]


def _choose(page, grid, wanted) -> None:
    number = next(n for n, record in enumerate(_rows(grid)) if wanted(record))
    grid.setCurrentIndex(grid.grid.index(number, 0))


def _status(page, text) -> NameStatus | None:
    entities = page.tools.projection.lexicon.entities()
    names = (n for e in entities for n in page.tools.projection.lexicon.names(e.id))
    return next((n.status for n in names if n.text == text), None)


def test_every_name_has_a_row_with_its_uses(page):
    total = len(page.tools.desk.bench.reference().names)
    assert len(_rows(page.names)) >= total
    page.names.order_wanted.emit(8)
    assert page._wish.downwards


def test_the_table_is_narrowed_by_what_is_typed_and_chosen(page, qtbot):
    page.typed.setText("kazakhstan")
    page.language.choose("ar")
    page.narrow()
    qtbot.waitUntil(lambda: page.tools.desk.jobs.at_rest)
    rows = _rows(page.names)
    assert rows
    assert {row.name.language for row in rows} == {"ar"}


def test_p_makes_a_spelling_preferred_and_one_undo_takes_it_back(page, at_work, qtbot):
    page.tabs.tabs.setCurrentIndex(FORMS)
    _choose(page, page.forms, lambda r: r.form.name is None and r.group.rivals(r.form))
    text = page.row.form.text
    qtbot.keyClick(page.forms, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: _status(page, text) is NameStatus.PREFERRED)
    at_work.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: _status(page, text) is None)


def test_a_admits_a_spelling(page, qtbot):
    page.tabs.tabs.setCurrentIndex(FORMS)
    _choose(page, page.forms, lambda r: r.form.name is None)
    text = page.row.form.text
    qtbot.keyClick(page.forms, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: _status(page, text) is NameStatus.ADMITTED)


def test_an_article_that_mixes_forms_is_gone_to(page, at_work, qtbot):
    page.tabs.tabs.setCurrentIndex(MIXTURES)
    mixture = _rows(page.mixtures)[0].mixture
    page.mixtures.activated.emit(page.mixtures.grid.index(0, 0))
    assert at_work.navigator.document == mixture.document


def test_guard_words_are_kept_by_the_form_of_a_name(page, qtbot):
    page.status.choose("deprecated")
    page.narrow()
    qtbot.waitUntil(lambda: page.tools.desk.jobs.at_rest and page.row.name is not None)
    name = page.row.name
    page.names.activated.emit(page.names.currentIndex())
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), NameForm))
    form = QApplication.activeModalWidget()
    form.context.setText("ship،  steel mill , ship")
    with qtbot.waitSignal(form.finished):
        form.done_.click()
    (kept,) = (n for n in page.tools.desk.bench.reference().names if n.id == name.id)
    assert kept.context == ("ship", "steel mill")


def test_a_closed_project_leaves_empty_tables(page, at_work):
    at_work.desk.close()
    assert _rows(page.names) == _rows(page.forms) == []
