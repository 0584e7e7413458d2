"""The texts that are open: one article, or those side by side, and which of them is worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from kzannotate.domain.span import Passage
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.panels.pair import PairPanel
    from kzannotate.gui.reader.article_reader import ArticleReader


class OpenTexts(QObject):
    """Whatever is done to words is done in its reader, wherever the article stands.

    Args:
        reading: an article alone, and articles side by side.
        centre: the stack that holds both.
    """

    changed = Signal()
    """One article is shown instead of several, or other articles stand side by side."""

    def __init__(
        self,
        reading: tuple[ArticlePanel, PairPanel],
        centre: QStackedWidget,
        navigator: Navigator,
    ) -> None:
        super().__init__(centre)
        self._article, self._pair = reading
        self._centre, self._navigator = centre, navigator
        self._home: str | None = None
        """The article that one goes back to from several."""
        self._beside = False
        self._pair.share(self._article.legend)
        self._pair.taken.connect(self._take)
        self._pair.rearranged.connect(self._on_rearranged)
        centre.currentChanged.connect(lambda _: self._on_turned())
        navigator.document_opened.connect(self._go_home)
        self._zoom_alike()

    @property
    def side_by_side(self) -> bool:
        """Whether several articles are shown."""
        return self._centre.currentWidget() is self._pair

    @property
    def reader(self) -> ArticleReader:
        """The reader that is worked on."""
        if self.side_by_side:
            return self.by_document().get(
                self._navigator.document or "", self._pair.pair.readers[0]
            )
        return self._article.reader

    @property
    def all_readers(self) -> tuple[ArticleReader, ...]:
        """Every reader there is, whether it is shown or not."""
        return (self._article.reader, *self._pair.pair.all_readers)

    def by_document(self) -> dict[str, ArticleReader]:
        """The readers that are shown, by the ids of their articles."""
        if self.side_by_side:
            return dict(zip(self._pair.documents, self._pair.pair.readers, strict=False))
        document = self._navigator.document
        return {document: self._article.reader} if document is not None else {}

    def set_zoom(self, zoom: float) -> None:
        """Show all articles larger or smaller."""
        self._article.reader.set_zoom(zoom)
        if self.side_by_side:
            self._pair.pair.set_zoom(zoom)

    def focus(self) -> None:
        """Let keys act in the text."""
        if not self.side_by_side:
            self._centre.setCurrentWidget(self._article)
        self.take(self.reader)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def show(self, passage: Passage, mark: str | None) -> None:
        """Go to a place, in its column where its article stands beside others."""
        if self.side_by_side and passage.document in self._pair.documents:
            self._take(passage.document)
            self._pair.go_to(passage, mark)
            return
        self._navigator.show_passage(passage)
        if mark is not None:
            self._article.reader.activate(mark)

    def leave(self) -> None:
        """Go back to one article: the one that was worked on, or else the one of before."""
        if self._home is not None:
            self._navigator.open_document(self._home)
        self._centre.setCurrentWidget(self._article)
        self._article.reader.setFocus()

    def take(self, reader: ArticleReader) -> None:
        """Work in one of the readers that are shown, all of which comes into view."""
        for number, (document, shown) in enumerate(self.by_document().items()):
            if shown is reader and self.side_by_side:
                self._take(document)
                self._pair.pair.bring(number)

    def _take(self, document: str) -> None:
        """Work on another of the articles that stand side by side."""
        self._home = document
        if document != self._navigator.document:
            self._navigator.take_document(document)

    def _on_rearranged(self) -> None:
        self._work_on_one_of_them()
        self.changed.emit()

    def _on_turned(self) -> None:
        """What belongs to the text goes where the text is shown."""
        if self.side_by_side != self._beside:
            self._beside = self.side_by_side
            holder = self._pair if self._beside else self._article
            for part in (self._article.find_bar, self._article.legend):
                shown = not part.isHidden()
                holder.hold(part)
                part.setVisible(shown)
            if self._beside:
                self._home = self._navigator.document
                self._pair.pair.set_zoom(self._article.reader.zoom)
            self._work_on_one_of_them()
            holder.paint_marks()
            self.changed.emit()

    def _work_on_one_of_them(self) -> None:
        shown = self._pair.documents
        if self.side_by_side and shown and self._navigator.document not in shown:
            self._navigator.take_document(shown[0])

    def _go_home(self, document: str) -> None:
        self._home = document

    def _zoom_alike(self) -> None:
        """Articles are as large alone as side by side."""
        alone, pair = self._article.reader, self._pair.pair
        for reader in pair.all_readers:
            reader.reading_zoomed.connect(alone.set_zoom)
