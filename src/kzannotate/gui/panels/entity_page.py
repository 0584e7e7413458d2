"""The page of an entity: what it is called, what is known of it, where it is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui import wording
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.entities.mentions import MentionDelegate, MentionModel
from kzannotate.gui.fact_words import fact_sources, interval_words, value_words
from kzannotate.gui.icons import icon
from kzannotate.gui.models.document_model import day_of, origin_of, title_of
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, EmptyPage, Panel, Words, button, row_view, rule
from kzannotate.gui.plain import isolate
from kzannotate.gui.reference_notes import note_words
from kzannotate.gui.remarks.threads import ThreadCard, ThreadSignals
from kzannotate.workbench.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from kzannotate.domain.claim import Claim
    from kzannotate.domain.entity import Entity
    from kzannotate.gui.projection import Projection

NAMES, FACTS, MENTIONS, CLAIMS, COMMENTS = range(5)
_CARDS = 30
"""Threads that are shown; more are in the notes of their articles."""


class EntityPage(Panel):
    """One entity in full; gestures are asked for, never made here."""

    left = Signal()
    entity_change_wanted = Signal(object)
    merge_wanted = Signal(object)
    split_wanted = Signal(object)
    delete_wanted = Signal(object)
    """Entity, of all of these."""
    name_wanted = Signal(object)
    fact_wanted = Signal(object)
    """Name or Fact to be changed; None: a new one."""
    name_unwanted = Signal(object)
    fact_unwanted = Signal(object)
    comment_wanted = Signal(str)
    """Id of the entity."""
    claim_fact_wanted = Signal(object)
    """Claim that shall be a fact."""
    place_wanted = Signal(object)
    """Passage."""
    stale = Signal(str)
    """Id of the entity whose dossier must be read again."""

    def __init__(self, projection: Projection) -> None:
        super().__init__("page")
        self._projection = projection
        self.entity: str | None = None
        self.dossier: Dossier | None = None
        self.threads = ThreadSignals(self)
        self.tabs, self._stack, self._pages = QTabBar(), QStackedWidget(), QStackedWidget()
        self.names = Grid((0, 110, 120, 190), (0, 3))
        self.facts = Grid((180, 0, 170, 240), (3,))
        self.claims = Grid((120, 180, 0, 100, 230), (4,))
        self._model, self.mentions = MentionModel(), row_view()
        self._model.origin = self._origin_of
        self._comments, self._empty = QScrollArea(), EmptyPage()
        self._heads = {
            name: QPushButton() for name in ("change", "merge", "split", "delete", "back")
        }
        self._links = {
            name: button("link")
            for name in (
                *("add_name", "change_name", "remove_name", "add_fact", "change_fact"),
                *("remove_fact", "comment", "make_fact", "show_claim"),
            )
        }
        self._called = Words(limit=2, scale=1.5, bold=True)
        self._said = Words(muted=True, aside=True)
        self._note = Words(limit=4)
        self._lacks = {MENTIONS: EmptyPage(), CLAIMS: EmptyPage(), FACTS: EmptyPage()}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.redress()

    def writes(self) -> list[QWidget]:
        """What writes into the project: it rests where that is only read."""
        heads = (made for name, made in self._heads.items() if name != "back")
        links = (made for name, made in self._links.items() if name != "show_claim")
        return [*heads, *links]

    def retranslate(self) -> None:
        heads, links = self._heads, self._links
        heads["change"].setText(self.tr("Change…"))
        heads["merge"].setText(self.tr("Merge…"))
        heads["split"].setText(self.tr("Split…"))
        heads["delete"].setText(self.tr("Delete"))
        heads["back"].setText(self.tr("Back to the article"))
        heads["back"].setToolTip(self.tr("Back to the article (Escape)"))
        links["add_name"].setText(self.tr("Add a name…"))
        links["change_name"].setText(self.tr("Change the name…"))
        links["remove_name"].setText(self.tr("Delete the name"))
        links["add_fact"].setText(self.tr("Add a fact…"))
        links["change_fact"].setText(self.tr("Change the fact…"))
        links["remove_fact"].setText(self.tr("Delete the fact"))
        links["make_fact"].setText(self.tr("Make it a fact…"))
        links["show_claim"].setText(self.tr("Show in the article"))
        links["comment"].setText(self.tr("Comment on the entity…"))
        self.tabs.setAccessibleName(self.tr("What is known of the entity"))
        self._comments.setAccessibleName(self.tr("Comments"))
        self.names.setAccessibleName(self.tr("Names"))
        self.facts.setAccessibleName(self.tr("Facts"))
        self.mentions.setAccessibleName(self.tr("Mentions"))
        self.claims.setAccessibleName(self.tr("Claims"))
        self._empty.say(
            self.tr("No such entity"),
            self.tr("It was deleted or merged with another one."),
            "go_entities",
        )
        self._lacks[FACTS].say(
            self.tr("No facts yet"),
            self.tr("Checks need facts with dates."),
            *("place_facts", "import_reference"),
        )
        self._lacks[MENTIONS].say(
            self.tr("Not mentioned"),
            self.tr("No article speaks of this entity."),
            *("find_everywhere", "check"),
        )
        self._lacks[CLAIMS].say(
            self.tr("No claims"),
            self.tr("No article claims a value of this entity."),
            *("import_files", "check"),
        )
        self._fill()

    def redress(self) -> None:
        self._heads["back"].setIcon(icon("dismiss"))

    def show_entity(self, entity: str) -> None:
        """Show an entity; where it is spoken of comes a little later."""
        if entity != self.entity:
            self.dossier = None
        self.entity = entity
        self._fill()
        self.stale.emit(entity)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show where an entity is spoken of, if it is still the one that is shown."""
        if dossier.entity == self.entity:
            self.dossier = dossier
            self._fill()

    def refresh(self) -> None:
        """Show what holds now, or when next in view."""
        if self.entity is None:
            return
        if self.isVisible():
            self._fill()
            self.stale.emit(self.entity)
        else:
            self.dossier = None

    def forget(self) -> None:
        """Show nothing, as when a project is closed."""
        self.entity = self.dossier = None
        self._fill()

    def turn_to(self, tab: int) -> None:
        """Bring a tab forward and give its list the focus."""
        self.tabs.setCurrentIndex(tab)
        self._views[tab].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.entity is not None and self.dossier is None:
            self._fill()
            self.stale.emit(self.entity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _known(self) -> Entity | None:
        return self._projection.lexicon.entity(self.entity)

    def _fill(self) -> None:
        entity = self._known()
        self._pages.setCurrentIndex(0 if entity is None else 1)
        if entity is None:
            return
        lexicon, language = self._projection.lexicon, self._projection.language
        self._called.say(lexicon.called(entity.id, language))
        said = [wording.kind(entity.kind), entity.domain or "", entity.wikidata or ""]
        self._said.say("  ·  ".join(isolate(part) for part in said if part))
        self._note.say(note_words(entity.note))
        self._note.setVisible(bool(entity.note))
        self._fill_names(entity)
        self._fill_facts(entity)
        self._fill_found()
        self._count()

    def _fill_names(self, entity: Entity) -> None:
        lexicon, language = self._projection.lexicon, self._projection.language
        titles = (self.tr("Name"), self.tr("Language"), self.tr("Status"), self.tr("Note"))
        rows = []
        for name in lexicon.names(entity.id):
            about = ""
            if name.topic is not None:
                words = self.tr("wrong only about {name}")
                about = words.format(name=isolate(lexicon.called(name.topic, language)))
            note = "  ·  ".join(part for part in (about, note_words(name.note)) if part)
            status = wording.name_status(name.status)
            cells = (name.text, wording.language(name.language), status, note)
            rows.append(GridRow(name, cells, name.status.value == "preferred"))
        self.names.show_rows(titles, rows)

    def _fill_facts(self, entity: Entity) -> None:
        lexicon, language = self._projection.lexicon, self._projection.language
        titles = (self.tr("Property"), self.tr("Value"), self.tr("Holds"), self.tr("Sources"))
        rows = []
        for fact in lexicon.facts(entity.id):
            known = fact.valid_from or fact.valid_to
            held = interval_words(f"{fact.valid_from or ''}/{fact.valid_to or ''}") if known else ""
            value = isolate(value_words(fact, lexicon, language))
            value = f"{value}  ·  {isolate(note_words(fact.note))}" if fact.note else value
            name = wording.property_name(fact.property_name)
            rows.append(GridRow(fact, (name, value, held, "  ·  ".join(fact_sources(fact))), True))
        self.facts.show_rows(titles, rows)

    def _fill_found(self) -> None:
        dossier = self.dossier or Dossier(self.entity or "")
        self._model.show(dossier.mentions)
        titles = (
            self.tr("When"),
            self.tr("Property"),
            self.tr("Value"),
            self.tr("As"),
            self.tr("Article"),
        )
        self.claims.show_rows(titles, [self._row_of(claim, dossier) for claim in dossier.claims])
        self._fill_comments(dossier)

    def _row_of(self, claim: Claim, dossier: Dossier) -> GridRow:
        document = dossier.documents[claim.document]
        day = day_of(document.as_of or document.published)
        # A day in brackets is the article's own.
        when = (
            isolate(_time_words(claim.when)) if claim.when else f"({isolate(day)})" if day else ""
        )
        cells = (
            when,
            wording.property_name(claim.property_name),
            isolate(wording.read_value(claim.value)),
            wording.claim_status(claim.status),
            document.title or document.id,
        )
        return GridRow(claim, cells)

    def _fill_comments(self, dossier: Dossier) -> None:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(3 * GAP, GAP, 3 * GAP, 2 * GAP)
        body.setSpacing(GAP)
        bench = self._projection.bench
        own = bench.reviewer.id if bench is not None else ""
        for thread in dossier.threads[:_CARDS]:
            row = self._projection.documents.row(thread.subject.document)
            language = row.document.language if row else None
            body.addWidget(ThreadCard(thread, own, language, "", self.threads))
        if not dossier.threads:
            body.addWidget(Words(self.tr("No comments yet."), muted=True, aside=True))
        body.addStretch(1)
        self._comments.setWidget(inside)

    def _count(self) -> None:
        found = self.dossier
        counts = (
            (self.tr("Names"), self.names.grid.rowCount()),
            (self.tr("Facts"), self.facts.grid.rowCount()),
            (self.tr("Mentions"), len(found.mentions) if found else None),
            (self.tr("Claims"), len(found.claims) if found else None),
            (self.tr("Comments"), len(found.threads) if found else None),
        )
        for tab, (words, count) in enumerate(counts):
            self.tabs.setTabText(tab, words if count is None else f"{words} ({count})")
        for tab, lacks in self._lacks.items():
            lacks.setVisible(counts[tab][1] == 0)
            self._views[tab].setVisible(counts[tab][1] != 0)
        for name in ("change_name", "remove_name"):
            self._links[name].setEnabled(self.names.grid.rowCount() > 0)
        for name in ("change_fact", "remove_fact"):
            self._links[name].setEnabled(self.facts.grid.rowCount() > 0)
        for name in ("make_fact", "show_claim"):
            self._links[name].setEnabled(self.claims.grid.rowCount() > 0)

    def _origin_of(self, document: str) -> str:
        row = self._projection.documents.row(document)
        if row is None:
            return isolate(document)
        return f"{isolate(title_of(row))}  ·  {origin_of(row)}"

    def _connect(self) -> None:
        heads, links = self._heads, self._links
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        heads["back"].clicked.connect(self.left)
        for name, way in (
            ("change", self.entity_change_wanted),
            ("merge", self.merge_wanted),
            ("split", self.split_wanted),
            ("delete", self.delete_wanted),
        ):
            heads[name].clicked.connect(lambda _=False, w=way: w.emit(self._known()))
        links["add_name"].clicked.connect(lambda: self.name_wanted.emit(None))
        links["add_fact"].clicked.connect(lambda: self.fact_wanted.emit(None))
        for grid, wanted, unwanted, change, remove in (
            (self.names, self.name_wanted, self.name_unwanted, "change_name", "remove_name"),
            (self.facts, self.fact_wanted, self.fact_unwanted, "change_fact", "remove_fact"),
        ):
            grid.wanted.connect(wanted)
            grid.unwanted.connect(unwanted)
            links[change].clicked.connect(lambda _=False, g=grid, w=wanted: w.emit(g.chosen()))
            links[remove].clicked.connect(lambda _=False, g=grid, w=unwanted: w.emit(g.chosen()))
        links["comment"].clicked.connect(lambda: self.comment_wanted.emit(self.entity or ""))
        made = self.claim_fact_wanted
        links["make_fact"].clicked.connect(lambda: made.emit(self.claims.chosen()))
        for signal in (self.mentions.clicked, self.mentions.activated):
            signal.connect(lambda index: self.place_wanted.emit(index.data(RowRole).passage))
        # A click only chooses: what can be made of a claim stands below the table.
        self.claims.wanted.connect(self._open_claim)
        links["show_claim"].clicked.connect(lambda: self._open_claim(self.claims.chosen()))

    def _open_claim(self, claim: Claim | None) -> None:
        if claim is not None:
            self.place_wanted.emit(claim.passage)

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.mentions.setItemDelegate(MentionDelegate(self.mentions))
        self.mentions.setModel(self._model)
        self.mentions.setUniformItemSizes(True)
        self.mentions.setMouseTracking(True)
        self.mentions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._comments.setWidgetResizable(True)
        self._comments.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._views = (self.names, self.facts, self.mentions, self.claims, self._comments)
        links = {
            NAMES: ("add_name", "change_name", "remove_name"),
            FACTS: ("add_fact", "change_fact", "remove_fact"),
            CLAIMS: ("make_fact", "show_claim"),
            COMMENTS: ("comment",),
        }
        for tab, view in enumerate(self._views):
            self.tabs.addTab("")
            beside = [self._links[name] for name in links.get(tab, ())]
            self._stack.addWidget(_with_links(view, self._lacks.get(tab), beside))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(_head((self._called, self._said, self._note), self._heads))
        layout.addWidget(self.tabs)
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


def _head(said: Sequence[QWidget], ways: Mapping[str, QPushButton]) -> QVBoxLayout:
    """What stands above the tabs: what the entity is called, the rest said of it, its buttons."""
    called, *below = said
    top = QHBoxLayout()
    top.setSpacing(2 * GAP)
    top.addWidget(called, 1, Qt.AlignmentFlag.AlignVCenter)
    top.addWidget(ways["back"], 0, Qt.AlignmentFlag.AlignTop)
    acts = QHBoxLayout()
    acts.setSpacing(GAP)
    for name in ("change", "merge", "split", "delete"):
        acts.addWidget(ways[name])
    acts.addStretch(1)
    head = QVBoxLayout()
    head.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, GAP)
    head.setSpacing(GAP)
    head.addLayout(top)
    for part in below:
        head.addWidget(part)
    head.addLayout(acts)
    return head


def _with_links(view: QWidget, lacks: QWidget | None, links: list[QPushButton]) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(GAP, 0, GAP, 0)
    layout.setSpacing(0)
    layout.addWidget(view, 1)
    if lacks is not None:
        layout.addWidget(lacks, 1)
    if links:
        row = QHBoxLayout()
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(2 * GAP)
        for made in links:
            row.addWidget(made)
        row.addStretch(1)
        layout.addWidget(rule())
        layout.addLayout(row)
    return page


def _time_words(when: str) -> str:
    """A day, month or year, or an interval as «2023-07-04 – 2024-07-04»; whole years as years."""
    first, _, last = when.partition("/")
    if first[:4] == last[:4] and (first[4:], last[4:]) == ("-01-01", "-12-31"):
        return first[:4]
    return f"{first} – {last}" if last and last != first else first
