"""The desk of terms: names, spellings, and articles that mix them, each a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.mention import Mention
from kzannotate.gui import wording
from kzannotate.gui.desks.head import desk_head
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.search_keys import SearchKeys
from kzannotate.gui.desks.terms import words
from kzannotate.gui.desks.terms.examples import Examples
from kzannotate.gui.desks.terms.exchange import Exchange
from kzannotate.gui.desks.terms.gestures import TermGestures
from kzannotate.gui.desks.terms.parts import TermTabs
from kzannotate.gui.desks.terms.record_grid import RecordGrid
from kzannotate.gui.desks.terms.rows import COUNT, FormRow, MixtureRow, Shown, Tables, Wish
from kzannotate.gui.parts import FilterButton, label
from kzannotate.gui.plain import plain_label
from kzannotate.workbench.term_table import TermFilter, TermRow
from kzannotate.workbench.variants import Spellings, spellings_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

_PAUSE = 120
"""Milliseconds without a key after which the tables are narrowed."""
_REFERENCE, _USES = (Entity, Name), (Mention, Document, Name, Entity)


class TermsPage(DeskPage):
    """Tables of what is called what; the places of the chosen name below them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.spellings, self._shown, self._wish = Spellings(), Shown(), Wish()
        self._tables: Tables | None = None
        self._counted = False
        self.gestures, self.exchange = TermGestures(tools, self), Exchange(tools, self)
        self.typed = QLineEdit()
        self.language, self.status = FilterButton(), FilterButton()
        self.kind, self.used = FilterButton(), FilterButton()
        self.names = RecordGrid(
            (0, 0, 90, 100, 110, 110, 150, 170, 70, 80), (0, 1, 5, 7), self._name
        )
        self.forms = RecordGrid((0, 0, 110, 130, 90, 90), (0, 1), words.form_cell)
        self.mixtures = RecordGrid((0, 220, 110, 0), (0, 1), words.mixture_cell)
        self.tabs = TermTabs((self.names, self.forms, self.mixtures))
        self.examples = Examples(tools.projection)
        self._heading, self._count = label("heading"), plain_label()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def row(self) -> TermRow | FormRow | MixtureRow | None:
        """What is chosen in the table that is shown."""
        chosen: TermRow | FormRow | MixtureRow | None = self.tabs.grid.chosen()
        return chosen

    def writes(self) -> list[QWidget]:
        return [
            self.tabs.links[name]
            for name in ("new", "add", "change", "remove", "prefer", "admit", "merge", "import")
        ]

    def renew(self) -> None:
        self.narrow()
        if not self._counted:
            self.tools.ask("spellings", _read_spellings, self._show_spellings)

    def narrow(self) -> None:
        """Show what fits what is typed and chosen."""
        self._soon.stop()
        status = NameStatus(self.status.value) if self.status.value else None
        narrowed = TermFilter(self.typed.text(), self.language.value, status, self.kind.value)
        wish = self._wish = self._wish._replace(
            filter=narrowed, only_used=self.used.value is not None
        )
        language = self.tools.projection.language
        read = partial(
            _read, tables=self._tables, wish=wish, spellings=self.spellings, language=language
        )
        self.tools.ask("terms", read, self._show)

    def forget(self) -> None:
        self._tables, self._counted, self.spellings = None, False, Spellings()
        self._fill(Shown())

    def concerns(self, revision: Revision) -> bool:
        kinds = {type(change.record) for change in revision.changes}
        self._counted = self._counted and kinds.isdisjoint(_USES)
        return not kinds.isdisjoint((*_REFERENCE, *_USES))

    def enter(self) -> None:
        super().enter()
        self.tabs.grid.setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Terms and names"))
        self.typed.setPlaceholderText(self.tr("Find by any name, note or field"))
        self.typed.setAccessibleName(self.tr("Find a term"))
        statuses = [(s.value, wording.name_status(s)) for s in NameStatus]
        self.status.offer(
            self.tr("Status"), [(None, self.tr("All statuses")), *statuses], self.tr("Status")
        )
        self.used.offer(
            self.tr("Use"),
            [(None, self.tr("Used or not")), ("used", self.tr("Used in articles"))],
            self.tr("Use"),
        )
        self.tabs.retranslate()
        self._fill(self._shown)
        if self.isVisible():
            self.renew()

    def _show(self, found: tuple[Tables, Shown]) -> None:
        self._tables, shown = found
        self._fill(shown)

    def _show_spellings(self, spellings: Spellings) -> None:
        self.spellings, self._counted = spellings, True
        self.narrow()

    def _fill(self, shown: Shown) -> None:
        self._shown = shown
        bench = self.tools.desk.bench
        codes = bench.info.in_order(shown.languages) if bench is not None else shown.languages
        languages = [(c, wording.language(c)) for c in codes]
        self.language.offer(
            self.tr("Language"), [(None, self.tr("All languages")), *languages], self.tr("Language")
        )
        kinds = [(k, wording.kind(k)) for k in shown.kinds]
        self.kind.offer(self.tr("Kind"), [(None, self.tr("All kinds")), *kinds], self.tr("Kind"))
        self.names.show_rows(words.name_titles(), shown.names)
        self.names.show_order(self._wish.column, downwards=self._wish.downwards)
        self.forms.show_rows(words.form_titles(), shown.forms)
        self.mixtures.show_rows(words.mixture_titles(), shown.mixtures)
        self.tabs.count(bool(shown.total), counted=self._counted)
        self._count.setText(self.locale().toString(len(shown.names)) if shown.total else "")
        self._point()

    def _point(self, _record: object = None) -> None:
        """Show where the chosen row's words stand, and what can be done with it."""
        row = self.row
        if isinstance(row, FormRow):
            self.examples.show_passages(row.form.text, row.form.passages)
        elif isinstance(row, MixtureRow):
            self.examples.show_passages(row.mixture.forms[0][0], row.mixture.passages)
        elif row is not None and row.name is not None:
            form = self.spellings.names.get(row.id)
            self.examples.show_passages(row.name.text, form.passages if form else ())
        else:
            self.examples.show_passages("", ())
        self.tabs.enable(row)

    def _name(self, row: TermRow, column: int) -> str:
        shown = self.tools.projection
        return words.name_cell(row, column, self.spellings, shown.lexicon, shown.language)

    def _sort(self, column: int) -> None:
        down = column >= COUNT if column != self._wish.column else not self._wish.downwards
        self._wish = self._wish._replace(column=column, downwards=down)
        self.names.setCurrentIndex(QModelIndex())  # who sorts looks at the top
        self.narrow()

    def _entity(self) -> Entity | None:
        row = self.row
        if isinstance(row, TermRow):
            return row.entity
        id_ = row.group.entity if isinstance(row, FormRow) else row.mixture.entity if row else None
        return self.tools.projection.lexicon.entity(id_)

    def _listed(self) -> Name | None:
        row = self.row
        if isinstance(row, TermRow):
            return row.name
        return row.form.name if isinstance(row, FormRow) else None

    def _form(self) -> FormRow | None:
        return self.row if isinstance(self.row, FormRow) else None

    def _open(self, row: Any) -> None:
        """Change what was chosen with Enter: the name, or the entity where there is none."""
        if isinstance(row, MixtureRow):
            self.passage_wanted.emit(row.mixture.passages[-1])
        elif self._listed() is not None:
            self.gestures.change_name(self._listed())
        elif isinstance(row, TermRow):
            self.gestures.change_entity(row.entity)

    def _on_letter(self, letter: str) -> None:
        acts = {"p": self.gestures.prefer, "a": self.gestures.admit}
        if letter in acts:
            acts[letter](self._form())

    def _show_entity(self) -> None:
        if (entity := self._entity()) is not None:
            self.tools.navigator.show_entity(entity.id)

    def _connect(self) -> None:
        gestures, links = self.gestures, self.tabs.links
        SearchKeys(self.typed, (self.names, self.forms, self.mixtures), lambda: self.tabs.grid)
        self.typed.textChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.narrow)
        for choice in (self.language, self.status, self.kind, self.used):
            choice.chosen.connect(self.narrow)
        self.tabs.turned.connect(self._point)
        for grid in (self.names, self.forms, self.mixtures):
            grid.pointed.connect(self._point)
            grid.wanted.connect(self._open)
        self.names.order_wanted.connect(self._sort)
        self.names.unwanted.connect(lambda _: gestures.remove_name(self._listed()))
        self.forms.lettered.connect(self._on_letter)
        self.examples.wanted.connect(self.passage_wanted)
        for name, act in (
            ("new", gestures.add_term),
            ("add", lambda: gestures.add_name(self._entity())),
            ("change", lambda: gestures.change_name(self._listed())),
            ("remove", lambda: gestures.remove_name(self._listed())),
            ("entity", lambda: gestures.change_entity(self._entity())),
            ("merge", lambda: gestures.merge(self._entity())),
            ("page", self._show_entity),
            ("import", self.exchange.ask_for_file),
            ("export", self.exchange.export),
            ("prefer", lambda: gestures.prefer(self._form())),
            ("admit", lambda: gestures.admit(self._form())),
        ):
            links[name].clicked.connect(lambda _=False, do=act: do())

    def _lay_out(self) -> None:
        called = (self._heading, self._count)
        choices = (self.language, self.status, self.kind, self.used)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tabs)
        split.addWidget(self.examples)
        split.setSizes([560, 200])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(desk_head(self.tools, called, self.typed, choices))
        layout.addWidget(split, 1)


def _read(
    bench: Workbench,
    pulse: Pulse,
    *,
    tables: Tables | None,
    wish: Wish,
    spellings: Spellings,
    language: str,
) -> tuple[Tables, Shown]:
    """The tables, made anew where they are not at hand, and what of them is wanted."""
    reference = bench.reference()
    if tables is None or tables.reference is not reference or tables.language != language:
        known = tables.rows if tables is not None and tables.language == language else ()
        tables = Tables(reference, language, pulse.cancelled, known)
    mixing = {m.document for m in spellings.mixtures}
    titles = {h.id: h.title for h in bench.store.listing.headings() if h.id in mixing}
    return tables, tables.shown(wish, spellings, titles, pulse.cancelled)


def _read_spellings(bench: Workbench, pulse: Pulse) -> Spellings:
    return spellings_in(bench, progress=pulse.progress, cancelled=pulse.cancelled)
