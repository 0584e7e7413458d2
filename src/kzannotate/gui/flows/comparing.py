"""Comparing articles: which stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.domain.span import Passage
from kzannotate.gui.dialogs.article_picker import ArticlePicker
from kzannotate.gui.panels.pair import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.panels.pair import PairPanel
    from kzannotate.gui.projection import Projection


class CompareFlow(QObject):
    """Puts articles of one's own choice beside each other.

    Args:
        centre: the stack that holds both panels.
    """

    def __init__(
        self,
        window: QWidget,
        centre: QStackedWidget,
        reading: tuple[ArticlePanel, PairPanel, OpenTexts],
        projection: Projection,
        navigator: Navigator,
    ) -> None:
        super().__init__(window)
        self._window, self._centre = window, centre
        self._article, self._pair, self._texts = reading
        self._projection, self._navigator = projection, navigator
        self._pair.more_wanted.connect(self.ask)
        self._pair.document_wanted.connect(navigator.open_document)
        navigator.pair_wanted.connect(self.show)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"compare": self.ask}

    def ask(self) -> None:
        """Ask for another article to stand beside the one that is open, or beside the others."""
        shown = self._shown()
        if not shown or (self._comparing and not self._pair.has_room):
            return
        picker = ArticlePicker(self._projection.documents, shown, self._window)
        picker.point_at(self._near())
        picker.picked.connect(self.add)
        picker.open()

    def add(self, document: str) -> None:
        """Let an article stand beside those that are shown."""
        if self._comparing:
            self._pair.add(document)
            return
        here = self._navigator.document
        if here is None:
            return
        self._pair.show_places([Shown(here, self._place_in_hand())], self._navigator.finding)
        self._pair.add(document)
        self._centre.setCurrentWidget(self._pair)
        self._texts.focus()

    def show(self, passages: Sequence[Passage]) -> None:
        """Let places of several articles stand beside each other."""
        self._pair.show_places([Shown(p.document, p) for p in passages], None)
        self._centre.setCurrentWidget(self._pair)
        self._texts.focus()

    @property
    def _comparing(self) -> bool:
        return self._centre.currentWidget() is self._pair

    def _shown(self) -> tuple[str, ...]:
        here = self._navigator.document
        return self._pair.documents if self._comparing else (here,) if here else ()

    def _near(self) -> frozenset[str]:
        """Articles of the finding in hand."""
        row = self._projection.findings.row(self._navigator.finding)
        return row.finding.documents if row is not None else frozenset()

    def _place_in_hand(self) -> Passage | None:
        reader, mention = self._article.reader, self._navigator.mention
        span = reader.selected_span()
        if span is not None and len(span) and self._navigator.document is not None:
            return Passage.at(self._navigator.document, reader.text, span)
        if mention is not None and mention.document == self._navigator.document:
            return mention.passage
        return None
