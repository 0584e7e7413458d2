"""The window: places the panels, ties actions to flows, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kzannotate.gui.actions import Actions
from kzannotate.gui.columns import ENTITY, FINDINGS, ListColumn, ReviewColumn, stacked
from kzannotate.gui.desks.page import Tools
from kzannotate.gui.desks.places import Places
from kzannotate.gui.flows.applying import ApplyFlow
from kzannotate.gui.flows.commanding import CommandFlow
from kzannotate.gui.flows.comparing import CompareFlow
from kzannotate.gui.flows.concordance import ConcordanceFlow
from kzannotate.gui.flows.entities import EntityFlow
from kzannotate.gui.flows.filing import FileFlow
from kzannotate.gui.flows.finding_the_way import ways_into, ways_out, ways_to
from kzannotate.gui.flows.linking import LinkFlow
from kzannotate.gui.flows.looking_back import LookFlow
from kzannotate.gui.flows.reading import ReadingFlow
from kzannotate.gui.flows.remarking import RemarkFlow
from kzannotate.gui.flows.reviewing import ReviewFlow
from kzannotate.gui.flows.rhythm import RhythmFlow
from kzannotate.gui.flows.seeking import SeekFlow
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
from kzannotate.gui.panels.notice import NoticePanel
from kzannotate.gui.panels.pair import PairPanel
from kzannotate.gui.panels.status import StatusPanel
from kzannotate.gui.panels.welcome import WelcomePanel
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.reading.open_texts import OpenTexts
from kzannotate.gui.shape import Shape
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from kzannotate.domain.document import DocumentState
    from kzannotate.errors import UserError
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.session import Workbench

WIDTHS = [290, 760, 400]
"""Of the columns at the first start, in pixels."""


class MainWindow(QMainWindow):
    """One project: articles, the open one, and what there is to decide."""

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        projection: Projection,
        navigator: Navigator,
        gestures: Gestures,
        wardrobe: Wardrobe,
    ) -> None:
        super().__init__()
        self.desk, self.projection, self.navigator = desk, projection, navigator
        self._gestures, self._wardrobe = gestures, wardrobe
        self.setAcceptDrops(True)
        self._make_panels()
        self._lay_out()
        self._make_flows()
        self.actions_ = Actions(self)
        self.commanding.take(self.actions_)
        self.actions_.read_with(self.centre, self.rhythm.reads)
        self.actions_.fill(self.menuBar())
        self._tools = self.actions_.strip(("undo", "redo", "check"))
        self.menuBar().setCornerWidget(self._tools)
        self._connect_actions()
        self._connect_panels()
        self._restore()
        self.retranslate()
        self._redress()
        self._offer_recent()
        self._refresh()

    def complain(self, error: UserError) -> None:
        """Say in one sentence what went wrong."""
        self.notice.tell(error, self.projection.lexicon, self.projection.language)
        self.knowing.complain(error)

    def retranslate(self) -> None:
        """Say the window's own words in the language that is spoken now."""
        self.actions_.retranslate()
        self._say_title()

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = replace(self._wardrobe.settings, zoom=self.article.reader.zoom)
        self._wardrobe.remember(self._shape.kept_in(settings))
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files.drop(event.mimeData())

    def _make_panels(self) -> None:
        projection, navigator = self.projection, self.navigator
        self.welcome, self.notice = WelcomePanel(), NoticePanel()
        self.status = StatusPanel(self.desk.jobs)
        self.documents = DocumentsPanel(projection, navigator)
        self.article = ArticlePanel(projection, navigator)
        self.pair = PairPanel(projection)
        self.concordance = ConcordancePanel(projection)
        self.findings = FindingsPanel(projection, navigator)
        self.card = FindingCard(projection, navigator)
        self.entity = EntityPanel(projection, navigator)
        self.entities, self.entity_page = EntitiesPanel(), EntityPage(projection)
        self.history = HistoryPanel(projection)
        self.notes = NotesPanel(projection, navigator)

    def _lay_out(self) -> None:
        self.centre, self.pages = QStackedWidget(), QStackedWidget()
        self.centre.addWidget(self.article)
        self.centre.addWidget(self.pair)
        self.centre.addWidget(self.entity_page)
        self.lists = ListColumn((self.documents, self.entities))
        decide = stacked(self.findings, self.card, (380, 420))
        self.review = ReviewColumn((decide, self.entity, self.notes, self.history))
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        middle = QWidget()
        self._below = QVBoxLayout(middle)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self.centre, 1)
        for number, part in enumerate((self.lists, middle, self.review)):
            part.setMinimumWidth((200, 320, 360)[number])
            self.columns.addWidget(part)
            self.columns.setStretchFactor(number, 1)
        self.columns.setSizes(WIDTHS)
        self.pages.addWidget(self.welcome)
        self.drawer = stacked(self.columns, self.concordance, (600, 260))
        self.pages.addWidget(self._make_places())
        self._shape = Shape(self, self.columns, decide, self.drawer, self.concordance)
        whole = QWidget()
        layout = self._body = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.notice, self.pages, self.status):
            layout.addWidget(part)
        layout.setStretch(1, 1)
        self.setCentralWidget(whole)

    def _make_places(self) -> Places:
        tools = Tools(self, self.desk, self.projection, self.navigator, self._wardrobe)
        self.places = Places(self.drawer, tools)
        return self.places

    def _make_flows(self) -> None:
        desk, gestures, wardrobe = self.desk, self._gestures, self._wardrobe
        projection, navigator = self.projection, self.navigator
        notes, reading = (self.notes, self.review), (self.article, self.pair)
        self.texts = texts = OpenTexts(reading, self.centre, navigator)
        places = (*reading, texts)
        self.remarking = RemarkFlow(self, places, notes, projection, navigator, gestures)
        tools = (gestures, desk.jobs)
        self.looking = LookFlow(self, self.history, projection, navigator, tools)
        self._body.insertWidget(1, self.remarking.bar)
        self.files = FileFlow(self, desk, self.notice)
        self.linking = LinkFlow(self, texts, projection, navigator, gestures)
        self.reading = ReadingFlow(self, wardrobe, self.article, texts)
        self.seeking = SeekFlow(self.article, texts, wardrobe, navigator, desk.jobs)
        self.commanding = CommandFlow(self, desk, wardrobe, projection, navigator)
        drawer = (self.concordance, self.article)
        self.gathering = ConcordanceFlow(
            drawer, self.seeking, desk, wardrobe, projection, navigator
        )
        self.comparing = CompareFlow(self, self.centre, places, projection, navigator)
        choice = (self.findings, self.card)
        self.reviewing = ReviewFlow(choice, places, projection, navigator, gestures)
        shown = (self.entity_page, self.entities)
        self.knowing = EntityFlow(self, self.centre, shown, projection, navigator, gestures)
        self.knowing.share(self.notes.threads)
        self.applying = ApplyFlow(desk, texts, projection, navigator, gestures)
        self._below.addWidget(self.applying.panel)
        deciding, seen = (self.linking, self.reviewing), (texts, self.card)
        self.rhythm = RhythmFlow(desk, wardrobe, deciding, seen, projection, navigator)

    def _connect_actions(self) -> None:
        entity, notes = self.entity.link, self.notes.composer.field
        for acts in (
            self.places.acts(),
            self.files.acts(),
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
            self.comparing.acts(),
            self._wardrobe.acts(self),
            ways_to(self.lists, self.documents, self.entities, self.texts),
            ways_into(self.review, self.findings.view, entity, notes, self.history.view),
            ways_out(self, self.desk),
        ):
            self.actions_.connect_to(acts)

    def _connect_panels(self) -> None:
        desk, linking, wardrobe = self.desk, self.linking, self._wardrobe
        for way, act in (
            (self.welcome.sample_wanted, self.files.open_sample),
            (self.welcome.new_wanted, self.files.new),
            (self.welcome.open_wanted, self.files.open),
            (self.welcome.recent_wanted, self.files.open_recent),
            (self.documents.import_wanted, self.files.import_files),
            (self.entity.link_wanted, linking.link),
            (self.entity.unlink_wanted, linking.unlink),
            (self.entity.accept_wanted, linking.accept),
            (self.entity.remove_wanted, linking.remove),
            (self.entity.name_wanted, linking.add_name),
            (self.entity.page_wanted, self.navigator.show_entity),
            (self.linking.palette.page_wanted, self.navigator.show_entity),
            (self.entity_page.comment_wanted, self.remarking.comment_on),
            (self.knowing.writing, self.review.turn_to),
            (self.history.undo_wanted, self.reviewing.undo),
            (self.history.redo_wanted, self.reviewing.redo),
            (self.article.state_wanted, self._set_state),
            (self.pair.mark_activated, self._choose_mark),
            (self.status.cancel_wanted, desk.jobs.cancel),
            (self.status.order_wanted, self.rhythm.put_in_order),
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
            (self.places.changed, self._refresh),
            (desk.opened, self._on_opened),
            (desk.closing, self._on_closing),
            (wardrobe.dressed, self._redress),
            (wardrobe.spoke, self._on_spoke),
            (wardrobe.signed, self._refresh),
        ):
            way.connect(act)

    def _restore(self) -> None:
        settings = self._wardrobe.settings
        self._shape.restore(settings)
        self.article.reader.set_zoom(settings.zoom)

    def _on_opened(self, bench: Workbench) -> None:
        self._gestures.bench = bench
        self._wardrobe.remember(self._wardrobe.settings.having_opened(bench.store.path))
        self._offer_recent()
        self.notice.hide()
        self.review.turn_to(FINDINGS)
        self.article.close_article()
        self.history.clear_filters()
        self.projection.attach(bench)
        self.documents.view.setFocus()

    def _open_first(self) -> None:
        """Open the first article with something to do, while none is open; leave one that went."""
        open_one, first = self.navigator.document, self.projection.first_to_do
        if open_one is not None and self.projection.documents.row(open_one) is None:
            self.navigator.leave()
            self.article.close_article()
        if first is not None and self.navigator.document is None:
            self.navigator.open_document(first)

    def _on_closing(self) -> None:
        self.knowing.forget()
        self.remarking.leave()
        self._gestures.bench = None
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
        if not self.remarking.choose(mark):
            self.linking.choose(mark, shown or (self.navigator.document or "",))

    def _set_state(self, state: DocumentState) -> None:
        row = self.projection.documents.row(self.navigator.document)
        if row is not None:
            self._gestures.set_state(row.document, state)

    def _refresh(self) -> None:
        """Enable what can be done now, and say where one is."""
        bench, row, mention = self.desk.bench, self.card.row, self.navigator.mention
        there = {
            "project": bench is not None,
            "undo": self.projection.undoable is not None,
            "redo": self.projection.redoable is not None,
            "span": self.navigator.document is not None,
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
        self.actions_.enable(frozenset(at_hand & self.places.in_reach(at_hand)))
        self.pages.setCurrentIndex(0 if bench is None else 1)
        name = bench.store.path.name if bench is not None else ""
        self.status.show_project(name, bench.reviewer.name if bench is not None else "")
        queue = self.rhythm.queue
        self.status.show_queue(queue.left, queue.done_today, queue.order)
        self.actions_[f"order_{queue.order}"].setChecked(True)
        self._say_title()

    def _offer_recent(self) -> None:
        recent = self._wardrobe.settings.recent
        self.welcome.show_recent(recent)
        self.files.offer_recent(self.actions_.recent, recent)

    def _say_title(self) -> None:
        bench = self.desk.bench
        title = f"{bench.info.title} – kzannotate" if bench is not None else "kzannotate"
        self.setWindowTitle(without_bidi_controls(title))

    def _redress(self) -> None:
        self.actions_.repaint(theme_now().text)
        settings = self._wardrobe.settings
        self.actions_[f"theme_{settings.theme}"].setChecked(True)
        self.actions_[f"language_{self._wardrobe.language}"].setChecked(True)
        self.actions_["advance"].setChecked(settings.advance)

    def _on_spoke(self, language: str) -> None:
        self.projection.speak(language)
        self.retranslate()
        self._refresh()
