"""The open article: who published it and when, how far its review is, and its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzannotate.domain.document import DocumentState
from kzannotate.gui import wording
from kzannotate.gui.models.document_model import origin_of, title_of, whole_origin_of
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, Words, rule
from kzannotate.gui.plain import set_plain_tooltip
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import passing
from kzannotate.gui.reading.legend import Legend
from kzannotate.gui.reading.order_notice import OrderNotice
from kzannotate.gui.remarks.assignee import AssigneeButton
from kzannotate.gui.seeking.find_bar import FindBar

if TYPE_CHECKING:
    from kzannotate.domain.span import Span
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection


class ArticlePanel(Panel):
    """A slim head over the reader."""

    state_wanted = Signal(object)
    """DocumentState."""
    assignee_wanted = Signal(object)
    """Name of who is to have the article; None: nobody."""

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__("page")
        self._projection, self._navigator = projection, navigator
        self.reader = ArticleReader()
        self.state, self.assignee = FilterButton(), AssigneeButton()
        self.legend, self.order = Legend(), OrderNotice(self.reader)
        self.find_bar = FindBar()
        self._turned: dict[str, frozenset[int]] = {}
        self._title = Words(bold=True)
        self._origin = Words(muted=True, aside=True)
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._shown: str | None = None
        self._body = QVBoxLayout()
        self._lay_out()
        self.state.chosen.connect(self._on_state)
        self.legend.hidden_changed.connect(self.paint_marks)
        self.legend.labels_wanted.connect(lambda on: self.reader.show_labels(everywhere=on))
        self.legend.signs_wanted.connect(lambda on: self.reader.show_hidden_signs(everything=on))
        self.reader.paragraphs_turned.connect(self._keep_turned)
        self.assignee.wanted.connect(self.assignee_wanted)
        projection.remarks_changed.connect(self._say_head)
        navigator.document_opened.connect(self.open)
        projection.article_changed.connect(self.paint_marks)
        projection.refreshed.connect(self._say_head)
        self.retranslate()

    def retranslate(self) -> None:
        states = [(state.value, wording.state(state)) for state in DocumentState]
        self.state.offer(self.tr("How far the review has come"), states)
        self.reader.setAccessibleName(self.tr("Text of the article"))
        self.reader.setPlaceholderText(self.tr("This article has no text."))
        self._say_head()

    def redress(self) -> None:
        self.reader.set_page()

    def open(self, document: str) -> None:
        """Show a document of the project."""
        if document == self._shown:
            return
        row = self._projection.documents.row(document)
        if row is None:
            return
        self._shown = document
        text, turned = self._projection.text(document), self._turned.get(document, frozenset())
        self.reader.show_article(text, row.document.language, turned)
        self.order.look()
        self.paint_marks()
        self._say_head()
        self._pages.setCurrentIndex(1)

    def close_article(self) -> None:
        """Show that none is open."""
        self._shown = None
        self._pages.setCurrentIndex(0)

    def paint_marks(self) -> None:
        """Paint what is known of the article now."""
        if self._shown is not None:
            marks = self._projection.marks(self._shown)
            if self.isAncestorOf(self.legend):
                self.legend.show_marks(marks)
            self.reader.set_marks(passing(marks, self.legend.hidden))

    def hold(self, part: QWidget) -> None:
        """Let a bar stand between the head and the text; what comes first stands above."""
        self._body.insertWidget(self._body.indexOf(self._above_text), part)

    def reveal(self, span: Span, mark: str | None) -> None:
        """Bring a place into view and make its mark the active one."""
        self.reader.reveal(span)
        if mark is not None:
            self.reader.activate(mark)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._origin)
        head = QHBoxLayout()
        head.setContentsMargins(3 * GAP, GAP + 2, 2 * GAP, GAP + 2)
        head.setSpacing(3 * GAP)
        head.addLayout(words, 1)
        head.addWidget(self.assignee)
        head.addWidget(self.state)
        page = QWidget()
        body, self._above_text = self._body, rule()
        page.setLayout(body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(head)
        body.addWidget(rule())
        body.addWidget(self.order)
        body.addWidget(self.find_bar)
        body.addWidget(self.legend)
        body.addWidget(self._above_text)
        body.addWidget(self.reader, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _keep_turned(self, turned: frozenset[int]) -> None:
        """Keep the paragraphs that were turned round, as long as the window is open."""
        if self._shown is not None:
            self._turned[self._shown] = turned

    def _say_head(self) -> None:
        row = self._projection.documents.row(self._shown)
        if row is None:
            self._say_what_to_do()
            return
        self._title.say(title_of(row))
        self._origin.say(origin_of(row))
        set_plain_tooltip(self._origin, whole_origin_of(row))
        self._origin.stand_with(title_of(row))
        self.assignee.show_people(*self._projection.people_for(row.document.id))
        if self.state.value != row.document.state.value:
            self.state.blockSignals(True)
            self.state.choose(row.document.state.value)
            self.state.blockSignals(False)

    def _say_what_to_do(self) -> None:
        if self._projection.documents.rowCount():
            self._empty.say(
                self.tr("Choose an article"),
                self.tr("Its text appears here, with the names and findings marked."),
            )
        else:
            self._empty.say(
                self.tr("An empty project"),
                self.tr("Import articles, and a reference to check them against."),
                *("import_files", "import_folder", "starter_reference"),
            )

    def _on_state(self) -> None:
        if self.state.value is not None:
            self.state_wanted.emit(DocumentState(self.state.value))
