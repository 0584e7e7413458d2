"""The room of a project: places the panels, ties actions to flows, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzannotate.gui.columns import ENTITY, FINDINGS, ListColumn, ReviewColumn, Stack
from kzannotate.gui.commands.pen import PEN
from kzannotate.gui.desks.facts.gestures import FactGestures
from kzannotate.gui.desks.page import Tools
from kzannotate.gui.desks.places import Destinations
from kzannotate.gui.desks.terms.exchange import Exchange
from kzannotate.gui.flows.applying import ApplyFlow
from kzannotate.gui.flows.casework import CaseFlow
from kzannotate.gui.flows.commanding import CommandFlow
from kzannotate.gui.flows.comparing import CompareFlow
from kzannotate.gui.flows.concordance import ConcordanceFlow
from kzannotate.gui.flows.corpus_results import ResultFlow
from kzannotate.gui.flows.entities import EntityFlow
from kzannotate.gui.flows.exchanging import DataSetFlow
from kzannotate.gui.flows.finding_the_way import ways_between, ways_into, ways_to
from kzannotate.gui.flows.linking import LinkFlow
from kzannotate.gui.flows.looking_back import LookFlow
from kzannotate.gui.flows.mending import MendFlow
from kzannotate.gui.flows.merging_copies import MergeFlow
from kzannotate.gui.flows.open_texts import OpenTexts
from kzannotate.gui.flows.reading import ReadingFlow
from kzannotate.gui.flows.remarking import RemarkFlow
from kzannotate.gui.flows.reviewers import ReviewersFlow
from kzannotate.gui.flows.reviewing import ReviewFlow
from kzannotate.gui.flows.rhythm import RhythmFlow
from kzannotate.gui.flows.seeking import SeekFlow
from kzannotate.gui.folding import LISTS, REVIEW, Columns
from kzannotate.gui.fonts import load_fonts
from kzannotate.gui.gestures import Gestures
from kzannotate.gui.navigator import Navigator
from kzannotate.gui.panels.article import ArticlePanel
from kzannotate.gui.panels.concordance import ConcordancePanel
from kzannotate.gui.panels.documents import DocumentsPanel
from kzannotate.gui.panels.entities import EntitiesPanel
from kzannotate.gui.panels.entity import EntityPanel
from kzannotate.gui.panels.entity_page import EntityPage
from kzannotate.gui.panels.finding_card import FindingCard
from kzannotate.gui.panels.findings import FindingsPanel
from kzannotate.gui.panels.history import HistoryPanel
from kzannotate.gui.panels.notes import NotesPanel
from kzannotate.gui.panels.pair import PairPanel
from kzannotate.gui.plain import isolate
from kzannotate.gui.projection import Projection
from kzannotate.gui.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QMainWindow

    from kzannotate.domain.document import DocumentState
    from kzannotate.domain.past import Trace
    from kzannotate.gui.actions import Actions
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.flows.filing import FileFlow
    from kzannotate.gui.panels.status import StatusPanel
    from kzannotate.gui.settings import Settings
    from kzannotate.workbench.session import Workbench

WIDTHS = (290, 760, 400)
"""Of the columns at the first start, in pixels."""


class Front(NamedTuple):
    """What the room is given of the window before it.

    Args:
        pages: the room becomes the second of them.
        hang: places a bar of the room between the menus and the pages.
        say_title: names the open project in the window's title.
        say: shows a sentence above the pages.
    """

    window: QMainWindow
    actions: Actions
    files: FileFlow
    status: StatusPanel
    pages: QStackedWidget
    hang: Callable[[QWidget], None]
    say_title: Callable[[], None]
    say: Callable[[str], None]


class Workroom(QObject):
    """One project: articles, the open one, and what there is to decide."""

    def __init__(self, front: Front, desk: Desk, wardrobe: Wardrobe) -> None:
        super().__init__(front.window)
        load_fonts()
        self._front, self.desk, self._wardrobe = front, desk, wardrobe
        self.projection, self.navigator = Projection(self), Navigator(self)
        self.projection.speak(wardrobe.language)
        self.gestures = Gestures(desk.jobs, self)
        self._steps = self._furnishing()

    def furnish(self) -> None:
        """Make all that is not there yet."""
        for _ in self._steps:
            pass

    def furnish_a_bit(self) -> bool:
        """Make the next part, in few frames' time; False when all is there."""
        return next(self._steps, False)

    def _take_in(self, bench: Workbench) -> None:
        """Show a project."""
        self.gestures.bench = bench
        self.review.turn_to(FINDINGS)
        self.article.close_article()
        self.history.clear_filters()
        self.projection.attach(bench, self.desk.take_read())
        self.documents.view.setFocus()

    def kept_in(self, settings: Settings) -> Settings:
        """The settings with what a person made of the room."""
        self.furnish()
        return self.shape.kept_in(replace(settings, zoom=self.article.reader.zoom))

    def _furnishing(self) -> Iterator[bool]:
        for make in (
            *(self._make_lists, self._make_texts, self._make_choice, self._make_knowledge),
            *(self._lay_out, self._make_readers, self._make_deciders, self._make_knowers),
            self._move_in,
        ):
            make()
            yield True

    def _move_in(self) -> None:
        """Tie all together, when all is there."""
        self._connect_actions()
        self._connect_panels()
        self.shape.restore(self._wardrobe.settings)
        self.article.reader.set_zoom(self._wardrobe.settings.zoom)
        self._refresh()

    def _make_lists(self) -> None:
        self.documents = DocumentsPanel(self.projection, self.navigator)
        self.entities = EntitiesPanel()

    def _make_texts(self) -> None:
        self.article = ArticlePanel(self.projection, self.navigator)
        self.pair = PairPanel(self.projection)
        self.concordance = ConcordancePanel(self.projection)

    def _make_choice(self) -> None:
        self.findings = FindingsPanel(self.projection, self.navigator)
        self.card = FindingCard(self.projection, self.navigator)

    def _make_knowledge(self) -> None:
        self.entity = EntityPanel(self.projection, self.navigator)
        self.entity_page = EntityPage(self.projection)
        self.history = HistoryPanel(self.projection)
        self.notes = NotesPanel(self.projection, self.navigator)

    def _lay_out(self) -> None:
        # From the outside in: what finds its place is dressed anew with all that it holds.
        self.drawer, decide, middle = Stack(), Stack(), QWidget()
        projection, navigator = self.projection, self.navigator
        tools = Tools(self._front.window, self.desk, projection, navigator, self._wardrobe)
        self._tools = tools
        self.places = Destinations(self.drawer, tools)
        self._front.pages.addWidget(self.places)
        self.lists, self.review = ListColumn(), ReviewColumn()
        self.columns = Columns((self.lists, middle, self.review), WIDTHS)
        self.drawer.take(self.columns, self.concordance, (600, 260))
        self._below = QVBoxLayout(middle)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self.centre = QStackedWidget()
        self._below.addWidget(self.centre, 1)
        self.lists.take(self.documents, self.entities)
        self.review.take(decide, self.entity, self.notes, self.history)
        decide.take(self.findings, self.card, (380, 420))
        for text in (self.article, self.pair, self.entity_page):
            self.centre.addWidget(text)
        self.shape = Shape(self.columns, decide, self.drawer, self.concordance)

    def _make_readers(self) -> None:
        window, desk, wardrobe = self._front.window, self.desk, self._wardrobe
        projection, navigator = self.projection, self.navigator
        reading = (self.article, self.pair)
        self.texts = OpenTexts(reading, self.centre, navigator)
        self._places = (*reading, self.texts)
        self.reading = ReadingFlow(window, wardrobe, self.article, self.texts)
        self.seeking = SeekFlow(self.article, self.texts, wardrobe, navigator, desk.jobs)
        self.commanding = CommandFlow(window, desk, wardrobe, projection, navigator)
        self.commanding.take(self._front.actions)
        drawer = (self.concordance, self.article)
        self.gathering = ConcordanceFlow(
            drawer, self.seeking, desk, wardrobe, projection, navigator
        )
        self.comparing = CompareFlow(window, self.centre, self._places, projection, navigator)

    def _make_deciders(self) -> None:
        projection, navigator, gestures = self.projection, self.navigator, self.gestures
        window, texts = self._front.window, self.texts
        self.linking = LinkFlow(window, texts, projection, navigator, gestures)
        choice = (self.findings, self.card)
        self.reviewing = ReviewFlow(choice, self._places, projection, navigator, gestures)
        self.applying = ApplyFlow(self.desk, texts, projection, navigator, gestures)
        self._below.addWidget(self.applying.panel)
        deciding, seen = (self.linking, self.reviewing), (texts, self.card)
        self.rhythm = RhythmFlow(self.desk, self._wardrobe, deciding, seen, projection, navigator)
        self._front.actions.read_with(self.centre, self.rhythm.reads)

    def _make_knowers(self) -> None:
        projection, navigator, gestures = self.projection, self.navigator, self.gestures
        window, notes = self._front.window, (self.notes, self.review)
        self.remarking = RemarkFlow(window, self._places, notes, projection, navigator, gestures)
        self._front.hang(self.remarking.bar)
        self.casework = CaseFlow(self.places, self.desk, self.texts, projection, navigator)
        self._front.hang(self.casework.bar)
        foot = (self._front.status, self._front.actions)
        self.reviewers = ReviewersFlow(self._tools, *foot, self.casework.in_hand)
        self._front.hang(self.reviewers.bar)
        self.reviewers.switch_wanted.connect(self._wardrobe.sign)
        self.reviewers.case_wanted.connect(self.casework.show)
        self.places.case_wanted.connect(self.casework.show)
        self.mending = MendFlow(self._tools, self.texts, self.places)
        tools = (gestures, self.desk.jobs)
        self.looking = LookFlow(window, self.history, projection, navigator, tools)
        shown = (self.entity_page, self.entities)
        # Which reader is in use is asked each time.
        selected = lambda: self.texts.reader.selected_span()  # noqa: E731, PLW0108
        self.facts = FactGestures(self._tools, self, selected)
        self.exchange, self.data_sets = Exchange(self._tools, self), DataSetFlow(self._tools, self)
        self.merging = MergeFlow(self._tools, self, self._front.say)
        self.results = ResultFlow(self._tools, self, self._front.say)
        carried = (gestures, self.facts)
        self.knowing = EntityFlow(window, self.centre, shown, projection, navigator, carried)
        self.knowing.share(self.notes.threads)

    def _connect_actions(self) -> None:
        entity, notes = self.entity.link, self.notes.composer.field
        for acts in (
            self.places.acts(),
            self.linking.acts(),
            self.reviewing.acts(),
            self.rhythm.acts(),
            self.applying.acts(),
            self.reading.acts(),
            self.seeking.acts(),
            self.gathering.acts(),
            self.commanding.acts(),
            self.remarking.acts(),
            self.looking.acts(),
            self.knowing.acts(),
            self.facts.acts(),
            self.exchange.acts(),
            self.data_sets.acts(),
            self.merging.acts(),
            self.results.acts(),
            self.comparing.acts(),
            self.casework.acts(),
            self.mending.acts(),
            self.reviewers.acts(),
            ways_between(self.columns),
            ways_to(self.lists, self.documents, self.entities, self.texts),
            ways_into(self.review, self.findings.view, entity, notes, self.history.view),
        ):
            self._front.actions.connect_to(acts)

    def _connect_panels(self) -> None:
        desk, linking, wardrobe = self.desk, self.linking, self._wardrobe
        for way, act in (
            (self.entity.link_wanted, linking.link),
            (self.entity.unlink_wanted, linking.unlink),
            (self.entity.accept_wanted, linking.accept),
            (self.entity.remove_wanted, linking.remove),
            (self.entity.name_wanted, linking.add_name),
            (self.linking.palette.page_wanted, self.navigator.show_entity),
            (self.entity_page.comment_wanted, self.remarking.comment_on),
            (self.knowing.writing, self.review.turn_to),
            (self.history.undo_wanted, self.reviewing.undo),
            (self.history.redo_wanted, self.reviewing.redo),
            (self.article.state_wanted, self._set_state),
            (self.pair.mark_activated, self._choose_mark),
            (self._front.status.order_wanted, self.rhythm.put_in_order),
            (self._front.status.branches_wanted, self.merging.show_both_changed),
            (self.merging.counted, self._front.status.show_branches),
            (self.reviewing.pair_shown, self.centre.setCurrentIndex),
            (self.article.reader.mark_activated, self._choose_mark),
            *((reader.span_selected, self._refresh) for reader in self.texts.all_readers),
            (self.texts.changed, self._refresh),
            (self.navigator.mention_chosen, self._on_mention),
            (self.navigator.finding_chosen, self._on_finding),
            (self.projection.refreshed, self._refresh),
            (self.projection.refreshed, self._open_first),
            (self.applying.offered, self._refresh),
            (self.rhythm.changed, self._refresh),
            (self.centre.currentChanged, self._refresh),
            (self.lists.wanted, partial(self.columns.reveal, LISTS)),
            (self.review.wanted, partial(self.columns.reveal, REVIEW)),
            (self.review.turned, partial(self.columns.bring, REVIEW)),
            (self.places.changed, self._refresh),
            (self.places.reach_changed, self._refresh),
            (self.gestures.passed_over, self._tell_passed_over),
            (desk.opened, self._take_in),
            (desk.closing, self._on_closing),
            (desk.revised, self.projection.follow),
            (wardrobe.spoke, self.projection.speak),
            (wardrobe.spoke, self._refresh),
            (wardrobe.signed, self._refresh),
        ):
            way.connect(act)

    def _open_first(self) -> None:
        """Open the first article with something to do, while none is open; leave one that went."""
        open_one = self.navigator.document
        if open_one is not None and self.projection.documents.row(open_one) is None:
            self.navigator.leave()
            self.article.close_article()
        if self.navigator.document is None and (first := self.projection.first_to_do) is not None:
            self.navigator.open_document(first)

    def _on_closing(self) -> None:
        self.knowing.forget()
        self.remarking.leave()
        self.gestures.bench = None
        self.linking.palette.leave()
        self.navigator.leave()
        self.article.close_article()
        self.projection.attach(None)

    def _on_mention(self, mention: object) -> None:
        if mention is not None:
            self.review.turn_to(ENTITY)
        self._refresh()

    def _on_finding(self, finding: object) -> None:
        if finding is not None:
            self.review.turn_to(FINDINGS)
        self._refresh()

    def _choose_mark(self, mark: str) -> None:
        shown = self.pair.documents if self.centre.currentWidget() is self.pair else ()
        if not self.remarking.choose(mark) and not self.mending.choose(mark):
            self.linking.choose(mark, shown or (self.navigator.document or "",))

    def _set_state(self, state: DocumentState) -> None:
        row = self.projection.documents.row(self.navigator.document)
        if row is not None:
            self.gestures.set_state(row.document, state)

    def _refresh(self) -> None:
        """Enable what can be done now, and say where one is."""
        front = self._front
        bench, row, mention = self.desk.bench, self.card.row, self.navigator.mention
        there = {
            "project": bench is not None,
            "undo": self.projection.undoable is not None,
            "redo": self.projection.redoable is not None,
            "span": self.navigator.document is not None,
            "words": self.navigator.document is not None,
            "mention": mention is not None,
            "linked": mention is not None and mention.entity is not None,
            "entity": self.knowing.in_hand is not None,
            "finding": row is not None,
            "ruled": row is not None and row.verdict is not None,
            "paired": self.reviewing.pair_of(row) is not None,
            "elsewhere": self.applying.pending,
            **self.rhythm.there(),
        }
        at_hand = {name for name, holds in there.items() if holds}
        pen = set() if self.desk.read_only else {PEN}
        front.actions.enable(frozenset(self.places.in_reach(at_hand) | pen))
        for writing in (self.card.ruling, self.notes.composer):
            writing.setEnabled(not self.desk.read_only)
        front.pages.setCurrentIndex(0 if bench is None else 1)
        name = bench.store.path.name if bench is not None else ""
        front.status.show_project(name, read_only=self.desk.read_only)
        queue = self.rhythm.queue
        front.status.show_queue(queue.left, queue.done_today, queue.order)
        front.actions[f"order_{queue.order}"].setChecked(True)
        front.say_title()

    def _tell_passed_over(self, left: Trace) -> None:
        from kzannotate.gui.wording import gesture

        words = self.tr(
            "{gesture}: this was left as it is, because somebody else has built on it. An earlier "
            "gesture of yours was taken back instead."
        )
        self._front.say(words.format(gesture=isolate(gesture(left))))
