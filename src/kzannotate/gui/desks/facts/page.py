"""The desk of facts: a table of all of them, and what is said of the chosen one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity, Fact, FactStatus, Name
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.gui import wording
from kzannotate.gui.desks.facts import words
from kzannotate.gui.desks.facts.gestures import FactGestures
from kzannotate.gui.desks.facts.rows import ENTITY, SOURCE, FactRow, FactRows, Shown, Wish
from kzannotate.gui.desks.head import desk_head, link_line
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.search_keys import SearchKeys
from kzannotate.gui.desks.terms.record_grid import RecordGrid
from kzannotate.gui.fact_words import for_or_against
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Words, button, label, rule
from kzannotate.gui.plain import isolate, plain_label
from kzannotate.gui.reference_notes import note_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

_CONCERN = (Fact, Name, Entity)
_WIDTHS = (0, 190, 230, 110, 100, 100, 210, 100, 110)
_PAUSE = 120
"""Milliseconds without a key after which the table is narrowed."""


class FactsPage(DeskPage):
    """All facts; a change is kept only after what it affects was shown."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._rows: FactRows | None = None
        self._shown, self._wish = Shown(), Wish()
        self.gestures = FactGestures(tools, self)
        self.typed, self.of_property, self.status = QLineEdit(), FilterButton(), FilterButton()
        self.grid = RecordGrid(_WIDTHS, (ENTITY, SOURCE), self._cell)
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._heading, self._count = label("heading"), plain_label()
        self._note = Words(limit=3, muted=True, aside=True)
        self.links = {
            name: button("link")
            for name in ("new", "change", "remove", "page", "place", "import", "export")
        }
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def fact(self) -> Fact | None:
        """The fact that is chosen."""
        row: FactRow | None = self.grid.chosen()
        return row.fact if row is not None else None

    def writes(self) -> list[QWidget]:
        return [self.links[name] for name in ("new", "change", "remove", "import")]

    def renew(self) -> None:
        self._rows = None
        self.narrow()

    def narrow(self) -> None:
        """Show what fits what is typed and chosen."""
        self._soon.stop()
        self._wish = self._wish._replace(
            typed=self.typed.text(), property_name=self.of_property.value, status=self.status.value
        )
        language = self.tools.projection.language
        read = partial(_read, rows=self._rows, wish=self._wish, language=language)
        self.tools.ask("facts", read, self._show)

    def forget(self) -> None:
        self._rows = None
        self._fill(Shown())

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(change.record, _CONCERN) for change in revision.changes)

    def enter(self) -> None:
        super().enter()
        self.grid.setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Reference facts"))
        self.typed.setPlaceholderText(self.tr("Find by entity, property, value or source"))
        self.typed.setAccessibleName(self.tr("Find a fact"))
        self.grid.setAccessibleName(self.tr("Facts"))
        statuses = [(s.value, wording.fact_status(s)) for s in FactStatus]
        self.status.offer(
            self.tr("Status"), [(None, self.tr("All statuses")), *statuses], self.tr("Status")
        )
        links = self.links
        links["new"].setText(self.tr("Add a fact…"))
        links["change"].setText(self.tr("Change the fact…"))
        links["remove"].setText(self.tr("Delete the fact"))
        links["page"].setText(self.tr("Open the entity"))
        links["place"].setText(self.tr("Where it was stated"))
        links["import"].setText(self.tr("Import a list…"))
        links["export"].setText(self.tr("Export the list…"))
        self._fill(self._shown)
        if self.isVisible():
            self.renew()

    def _show(self, found: tuple[FactRows, Shown]) -> None:
        self._rows, shown = found
        self._fill(shown)

    def _fill(self, shown: Shown) -> None:
        self._shown = shown
        named = sorted((wording.property_name(p), p) for p in shown.properties)
        choices = [(None, self.tr("All properties")), *((p, said) for said, p in named)]
        self.of_property.offer(self.tr("Property"), choices, self.tr("Property"))
        self.grid.show_rows(words.titles(), shown.rows)
        self.grid.show_order(self._wish.column, downwards=self._wish.downwards)
        self._count.setText(self.locale().toString(len(shown.rows)) if shown.total else "")
        self._pages.setCurrentIndex(0 if shown.rows else 1)
        if shown.total:
            self._empty.say(
                self.tr("Nothing fits"), self.tr("No fact fits what is typed and chosen.")
            )
        else:
            self._empty.say(
                self.tr("No facts yet"),
                self.tr("Checks hold articles against dated facts: import a list, or add one."),
                *("starter_reference", "import_reference"),
            )
        self._point()

    def _point(self, _record: object = None) -> None:
        """Say more of the chosen fact, and what can be done with it."""
        fact = self.fact
        for name in ("change", "remove", "page"):
            self.links[name].setEnabled(fact is not None)
        self.links["export"].setEnabled(bool(self._shown.total))
        self.links["place"].setEnabled(self._place() is not None)
        parts = []
        for source in fact.sources if fact is not None else ():
            told = (source.title, source.address, source.date, source.quote)
            parts.append(for_or_against(source, "  ·  ".join(isolate(t) for t in told if t)))
        if fact is not None and fact.note:
            parts.append(note_words(fact.note))
        self._note.say("   •   ".join(parts))

    def _place(self) -> Passage | None:
        """Where an article states the chosen fact, if one is its source."""
        bench = self.tools.desk.bench
        for source in self.fact.sources if self.fact is not None and bench is not None else ():
            if source.document is None or bench is None:
                continue
            if bench.store.record(Document, source.document) is None:
                continue
            text, quote = bench.store.text(source.document), source.quote or ""
            start = max(0, text.find(quote)) if quote else 0
            span = Span(start, start + max(1, len(quote)))
            return Passage(source.document, span, Quote.at(text, span))
        return None

    def _cell(self, row: FactRow, column: int) -> str:
        return words.cell(
            row, column, self.tools.projection.lexicon, self.tools.projection.language
        )

    def _sort(self, column: int) -> None:
        down = column == self._wish.column and not self._wish.downwards
        self._wish = self._wish._replace(column=column, downwards=down)
        self.grid.setCurrentIndex(QModelIndex())  # who sorts looks at the top
        self.narrow()

    def _change(self) -> None:
        if self.fact is not None:
            self.gestures.describe(self.fact, self.fact)

    def _show_entity(self) -> None:
        if self.fact is not None:
            self.tools.navigator.show_entity(self.fact.entity)

    def _show_place(self) -> None:
        if (place := self._place()) is not None:
            self.passage_wanted.emit(place)

    def _import(self) -> None:
        from kzannotate.gui.desks.facts.lists import import_facts

        import_facts(self.tools, self.gestures)

    def _export(self) -> None:
        from kzannotate.gui.desks.facts.lists import export_facts

        export_facts(self.tools, [row.record.fact for row in self._shown.rows])

    def _connect(self) -> None:
        SearchKeys(self.typed, (self.grid,), lambda: self.grid)
        self.typed.textChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.narrow)
        self.of_property.chosen.connect(self.narrow)
        self.status.chosen.connect(self.narrow)
        self.grid.pointed.connect(self._point)
        self.grid.order_wanted.connect(self._sort)
        self.grid.wanted.connect(lambda _: self._change())
        self.grid.unwanted.connect(lambda _: self.gestures.remove(self.fact))
        for name, act in (
            ("new", lambda: self.gestures.describe(None, Fact("", "", "", ""))),
            ("change", self._change),
            ("remove", lambda: self.gestures.remove(self.fact)),
            ("page", self._show_entity),
            ("place", self._show_place),
            ("import", self._import),
            ("export", self._export),
        ):
            self.links[name].clicked.connect(lambda _=False, do=act: do())

    def _lay_out(self) -> None:
        called, choices = (self._heading, self._count), (self.of_property, self.status)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._empty)
        said = QHBoxLayout()
        said.setContentsMargins(3 * GAP, 0, 3 * GAP, GAP)
        said.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(desk_head(self.tools, called, self.typed, choices))
        layout.addWidget(self._pages, 1)
        layout.addWidget(rule())
        layout.addLayout(link_line(self.links.values()))
        layout.addLayout(said)


def _read(
    bench: Workbench, pulse: Pulse, *, rows: FactRows | None, wish: Wish, language: str
) -> tuple[FactRows, Shown]:
    """The rows, made anew where they are not at hand, and what of them is wanted."""
    rows = rows or FactRows(bench.reference(), language, words.said_of, pulse.cancelled)
    return rows, rows.shown(wish)
