"""Correcting the ends of the mention in hand, by its handles or by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui.review_gestures import ReviewGestures

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.span import Span
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection


class EndsFlow(QObject):
    """Gives the mention in hand its handles, and carries what they say to the file.

    Args:
        took: told of the mention with its new ends.
    """

    def __init__(
        self,
        texts: OpenTexts,
        projection: Projection,
        navigator: Navigator,
        gestures: Gestures,
        took: Callable[[Mention], None],
    ) -> None:
        super().__init__(texts)
        self._texts, self._projection, self._navigator = texts, projection, navigator
        self._do, self._took = ReviewGestures(gestures), took
        for reader in texts.all_readers:
            reader.ends_moved.connect(self._on_moved)
        navigator.mention_chosen.connect(self._offer)
        navigator.document_taken.connect(lambda _: self._offer(navigator.mention))
        texts.changed.connect(lambda: self._offer(navigator.mention))
        projection.lexicon_changed.connect(self._learn_names)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"correct_ends": self.begin}

    def begin(self) -> None:
        """Let the keys move the end of the mention in hand, or its start; Enter keeps them."""
        handles = self._texts.reader.handles
        self._texts.reader.setFocus()
        handles.begin(backwards=handles.editing and not handles.backwards)

    def _on_moved(self, span: Span) -> None:
        mention = self._navigator.mention
        if mention is not None and mention.document == self._navigator.document:
            self._do.move(mention, span, self._took)

    def _offer(self, mention: Mention | None) -> None:
        shown = self._texts.by_document()
        here = shown.get(mention.document) if mention is not None else None
        for reader in shown.values():
            reader.handles.offer(mention.span if mention and reader is here else None)

    def _learn_names(self) -> None:
        """Know the names, so that a proclitic before one is told from a first letter."""
        for reader in self._texts.all_readers:
            reader.vocabulary.learn(lambda: self._projection.lexicon.texts("ar"))
