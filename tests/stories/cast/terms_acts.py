"""How a translator gives each thing one right name, and takes the glossary along and in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hands import click_cell, form, form_closes, look, pick, save_as
from PySide6.QtCore import Qt
from reviewer import CTRL

from kzannotate.domain.entity import Name, NameStatus
from kzannotate.gui.desks.terms.gestures import TermForm
from kzannotate.gui.desks.terms.parts import FORMS, NAMES
from kzannotate.gui.dialogs.termbase_export import TermbaseExportForm
from kzannotate.gui.dialogs.termbase_import import TermbaseImportForm
from kzannotate.gui.models.rows import RowRole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reviewer import Reviewer

    from kzannotate.gui.desks.terms.page import TermsPage
    from kzannotate.gui.desks.terms.rows import FormRow


def spellings_become_one(reviewer: Reviewer) -> None:
    """A term of one's own; then one key makes a spelling the preferred one, another undoes it."""
    page = _at_the_terms(reviewer)
    look(reviewer, "terms")
    _new_term(reviewer, page, "water diplomacy")
    _turn(reviewer, page, FORMS)
    reviewer.wait(lambda: page.forms.grid.rowCount() > 1, "spellings")
    look(reviewer, "spellings")
    row, chosen = min(_rivals(page), key=lambda found: len(found[1].group.forms))
    click_cell(reviewer, page.forms, page.forms.grid.index(row, 0))
    for key, held in ((Qt.Key.Key_P, False), (Qt.Key.Key_Z, True), (Qt.Key.Key_P, False)):
        reviewer.press(key, *([CTRL] if held else []))
        reviewer.wait_until_saved()
        made = [n.text for n in _preferred(reviewer, chosen)] == [chosen.form.text]
        assert made is not held, (key, [n.text for n in _preferred(reviewer, chosen)])
    look(reviewer, "preferred")


def glossary_goes_out_and_in(reviewer: Reviewer) -> None:
    """TBX of both kinds and a table out; each in again, which a look beforehand says is nothing."""
    page = _at_the_terms(reviewer)
    _turn(reviewer, page, NAMES)
    for words, name in (
        ("TBX (version 3", "terms3.tbx"),
        ("TBX (version 2", "terms2.tbx"),
        ("Table (CSV", "terms.csv"),
    ):
        path = _export(reviewer, page, words, name)
        _look_at(reviewer, page, path)
    _take_in(reviewer, page)


def _export(reviewer: Reviewer, page: TermsPage, words: str, name: str) -> Path:
    reviewer.click(page.tabs.links["export"])
    asked = form(reviewer, TermbaseExportForm)
    pick(reviewer, asked.kind, words)
    reviewer.wait(lambda: "…" not in asked._said.text(), "what is lost")
    look(reviewer, "losses")
    reviewer.click(asked.done_)
    return save_as(reviewer, name)


def _look_at(reviewer: Reviewer, page: TermsPage, path: Path) -> None:
    """What went out brings nothing new in."""
    reviewer.click(page.tabs.links["import"])
    reviewer.give_path(path)
    asked = form(reviewer, TermbaseImportForm)
    reviewer.wait(lambda: asked._plan is not None, "what would come in")
    look(reviewer, "import")
    news = [c for c in asked._plan.coming if isinstance(c.after, Name) and c.before is None]
    assert not news, news
    assert asked._plan.same > 10
    reviewer.press(Qt.Key.Key_Escape)
    form_closes(reviewer)


def _take_in(reviewer: Reviewer, page: TermsPage) -> None:
    """A table of somebody else's comes in after a look at it."""
    path = reviewer.folder / "others.csv"
    path.write_text("en,ar\nsluice,هويس\nreed bed,قصباء\n", encoding="utf-8")
    reviewer.click(page.tabs.links["import"])
    reviewer.give_path(path)
    asked = form(reviewer, TermbaseImportForm)
    reviewer.wait(asked.done_.isEnabled, "what would come in")
    look(reviewer, "import-table")
    reviewer.click(asked.done_)
    form_closes(reviewer)
    assert {"sluice", "قصباء"} <= {n.text for n in reviewer.program.desk.bench.reference().names}


def _at_the_terms(reviewer: Reviewer) -> TermsPage:
    reviewer.press(Qt.Key.Key_F11)
    page: TermsPage = reviewer.window.places.page("terms")
    reviewer.wait(lambda: page.isVisible() and page.row is not None, "the terms")
    return page


def _turn(reviewer: Reviewer, page: TermsPage, tab: int) -> None:
    reviewer.click(page.tabs.tabs, page.tabs.tabs.tabRect(tab).center())
    assert page.tabs.tabs.currentIndex() == tab


def _new_term(reviewer: Reviewer, page: TermsPage, words: str) -> None:
    reviewer.click(page.tabs.links["new"])
    form(reviewer, TermForm)
    reviewer.type(words)
    look(reviewer, "new-term")
    reviewer.press(Qt.Key.Key_Return)
    form_closes(reviewer)
    assert words in {n.text for n in reviewer.program.desk.bench.reference().names}


def _rivals(page: TermsPage) -> Iterator[tuple[int, FormRow]]:
    """Spellings that are right but not the preferred one of their group."""
    for row in range(page.forms.grid.rowCount()):
        record: FormRow = page.forms.grid.index(row, 0).data(RowRole)
        name = record.form.name
        if name is not None and name.status is NameStatus.ADMITTED:
            yield row, record


def _preferred(reviewer: Reviewer, row: FormRow) -> list[Name]:
    names = reviewer.program.desk.bench.reference().names
    return [
        n
        for n in names
        if n.entity == row.group.entity
        and n.language == row.group.language
        and n.status is NameStatus.PREFERRED
    ]
