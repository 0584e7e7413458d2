"""Places where a name stands, as they stand in their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kzannotate.gui.models.document_model import origin_of, title_of
from kzannotate.gui.parts import GAP, Panel, Words
from kzannotate.gui.plain import isolate, unquoted
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.reader.marks import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.domain.span import Passage
    from kzannotate.gui.projection import Projection

_MOST = 6


class Examples(Panel):
    """A heading and a few quotations; a click or Enter asks to be taken there."""

    wanted = Signal(object)
    """Passage."""

    def __init__(self, projection: Projection) -> None:
        super().__init__("column")
        self._projection = projection
        self._title, self._area = Words(bold=True, aside=True), QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._area, 1)
        self.show_passages("", ())

    def show_passages(self, words: str, passages: Sequence[Passage]) -> None:
        """Show some of these; one from each article as far as there are so many."""
        said = isolate(unquoted(words))
        if not words:
            self._title.say(self.tr("Choose a name to see where it stands."))
        elif passages:
            self._title.say(self.tr("Where articles say “{words}”").format(words=said))
        else:
            self._title.say(self.tr("No article says “{words}”").format(words=said))
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, GAP, 0)
        body.setSpacing(GAP // 2)
        for passage in _spread(passages):
            self._put(body, passage)
        body.addStretch(1)
        self._area.setWidget(inside)

    def _put(self, body: QVBoxLayout, passage: Passage) -> None:
        row = self._projection.documents.row(passage.document)
        language = row.document.language if row is not None else None
        view = QuoteView(passage, language, MarkRole.MENTION)
        view.wanted.connect(self.wanted)
        said = f"{isolate(title_of(row))}  ·  {origin_of(row)}" if row else passage.document
        body.addWidget(view)
        origin = Words(said, scale=0.9, muted=True, aside=True)
        origin.stand_with(passage.text)
        body.addWidget(origin)


def _spread(passages: Iterable[Passage]) -> list[Passage]:
    first: dict[str, Passage] = {}
    rest = [p for p in passages if first.setdefault(p.document, p) is not p]
    return [*first.values(), *rest][:_MOST]
