"""Two to four articles side by side, each at the place where they disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzannotate.domain.span import Passage, Span
from kzannotate.gui.icons import icon
from kzannotate.gui.models.document_model import day_of, title_of
from kzannotate.gui.parts import GAP, Panel, label, rule
from kzannotate.gui.plain import speak_of
from kzannotate.gui.quote import QuoteView, shown_words
from kzannotate.gui.reader.marks import passing
from kzannotate.gui.reader.pair import MOST_SIDES, Header, PairReader, PairSide
from kzannotate.gui.remarks.wrapping import WrappingRow
from kzannotate.gui.signs import ROLES
from kzannotate.text.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from kzannotate.domain.finding import Finding
    from kzannotate.gui.projection import Projection
    from kzannotate.gui.reading.legend import Legend


@dataclass(frozen=True, slots=True)
class Shown:
    """An article of the comparison, and where to look in it; None: at its beginning."""

    document: str
    passage: Passage | None = None


class PairPanel(Panel):
    """Places of a finding; any can be opened alone or closed, and Escape goes back to one."""

    left = Signal()
    alone_wanted = Signal(object)
    """Passage to be shown in its article alone."""
    document_wanted = Signal(str)
    """Id of the article that shall be shown alone."""
    mark_activated = Signal(str)
    taken = Signal(str)
    """Id of the article that is worked on now."""
    rearranged = Signal()
    """Other articles stand here, or elsewhere."""
    more_wanted = Signal()
    """Another article is wanted beside those that are shown."""

    def __init__(self, projection: Projection) -> None:
        super().__init__("page")
        self._projection = projection
        self._places: tuple[Shown, ...] = ()
        self._finding: str | None = None
        self._title = label("heading")
        self.more, self.together, self.back = QPushButton(), QPushButton(), QPushButton()
        self.together.setCheckable(True)
        self.pair = PairReader()
        self._legend: Legend | None = None
        self._body = QVBoxLayout(self)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.more.clicked.connect(self.more_wanted)
        self.together.toggled.connect(self.pair.scroll_together)
        self.pair.taken.connect(self._take)
        self.pair.alone.connect(lambda number: self._open(self._places[number]))
        self.pair.closing.connect(self.close_side)
        self.pair.mark_followed.connect(self._follow)
        self.pair.mark_activated.connect(self.mark_activated)
        projection.article_changed.connect(self.paint_marks)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Side by side"))
        self.more.setText(self.tr("Add an article…"))
        self.more.setToolTip(self.tr("Compare with another article (Ctrl+Shift+B)"))
        speak_of(self.more, "compare")
        self.together.setText(self.tr("Scroll together"))
        self.together.setToolTip(self.tr("Scrolling one article scrolls the others by as much"))
        self.back.setText(self.tr("Back to one article"))
        self.back.setToolTip(self.tr("Back to one article (Escape)"))
        self.pair.say(self.tr("Close this article"), self.tr("Open alone"))

    def redress(self) -> None:
        self.back.setIcon(icon("dismiss"))
        self.pair.redress(icon("dismiss"))

    def share(self, legend: Legend) -> None:
        """Hide the marks that a legend hides."""
        self._legend = legend
        legend.hidden_changed.connect(self.paint_marks)
        for reader in self.pair.all_readers:
            legend.labels_wanted.connect(lambda on, r=reader: r.show_labels(everywhere=on))
            legend.signs_wanted.connect(lambda on, r=reader: r.show_hidden_signs(everything=on))

    def hold(self, part: QWidget) -> None:
        """Let a bar stand between the head and the articles."""
        self._body.insertWidget(self._body.indexOf(self.pair), part)

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that are shown."""
        return tuple(place.document for place in self._places)

    @property
    def has_room(self) -> bool:
        """Whether another article can be added."""
        return len(self._places) < MOST_SIDES

    def show_pair(self, first: Passage, second: Passage, mark: str) -> None:
        """Show a finding's passages; articles that stand there already stay where they are."""
        self._finding = mark
        wanted = {first.document: first, second.document: second}
        if self.isVisible() and set(wanted) <= set(self.documents):
            places = {**self._passages(), **wanted}
            self._places = tuple(Shown(d, places.get(d)) for d in self.documents)
            self._jump({d: (p.span, mark) for d, p in places.items()})
            self._say_strips()
        else:
            self.show_places([Shown(d, p) for d, p in wanted.items()], mark)

    def show_places(self, places: list[Shown], mark: str | None) -> None:
        """Show two to four articles; the finding's marks, if it is one of theirs, stand out."""
        self._finding = mark
        self._places = tuple(places[:MOST_SIDES])
        self.pair.show_pair(*(_side(self._projection, place) for place in self._places))
        for reader in self.pair.readers if mark is not None else ():
            reader.activate(mark)
        self._say_strips()
        self.more.setEnabled(self.has_room)
        self.paint_marks()
        self.rearranged.emit()

    def go_to(self, passage: Passage, mark: str | None) -> None:
        """Go to a place in one of the articles; the others stay where they are."""
        self._jump({passage.document: (passage.span, mark)})
        self.pair.bring(self.documents.index(passage.document))

    def add(self, document: str) -> None:
        """Show another article beside those that are shown, where it says the same."""
        if self.has_room and document not in self.documents:
            passage = self._passages().get(document)
            passage = passage or _first_mention(self._projection, document, self._held())
            self.show_places([*self._places, Shown(document, passage)], self._finding)
            self.pair.bring(len(self._places) - 1)

    def close_side(self, number: int) -> None:
        """Close one of the articles; the last one is shown alone."""
        left = [place for n, place in enumerate(self._places) if n != number]
        if len(left) > 1:
            self.show_places(left, self._finding)
        elif left:
            self._open(left[0])

    def selected(self) -> list[Passage]:
        """What is selected on any side."""
        return [
            Passage.at(document, reader.text, span)
            for document, reader in zip(self.documents, self.pair.readers, strict=False)
            if (span := reader.selected_span()) is not None and len(span)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _held(self) -> Finding | None:
        row = self._projection.findings.row(self._finding)
        return row.finding if row is not None else None

    def _passages(self) -> dict[str, Passage]:
        """The first passage of the finding in hand in each of its articles."""
        finding = self._held()
        found = [p for side in finding.sides for p in side.passages] if finding else []
        return {p.document: p for p in reversed(found)}

    def _follow(self, number: int, mark: str) -> None:
        """Go on the other sides to the same finding, or to the same entity."""
        if number >= len(self._places):
            return
        reader = self.pair.readers[number]
        active = reader.active_index()
        if active is None:
            return
        here = reader.marks()[active].span
        found = {self._places[number].document: (here, mark)}
        for place, other in zip(self._places, self.pair.readers, strict=False):
            same = [m.span for m in other.marks() if m.id == mark] if other is not reader else []
            if same:
                found[place.document] = (same[0], mark)
        if len(found) == 1:
            documents = self.documents
            found |= _same_entity(self._projection, documents, documents[number], mark)
        if len(found) > 1:
            self._jump(found)

    def _jump(self, places: Mapping[str, tuple[Span, str | None]]) -> None:
        numbers = {document: n for n, document in enumerate(self.documents)}
        self.pair.jump({numbers[d]: place for d, place in places.items() if d in numbers})

    def _go_to_finding(self) -> None:
        if self._finding is not None:
            mark = self._finding
            self._jump({d: (p.span, mark) for d, p in self._passages().items()})

    def _say_strips(self) -> None:
        """Above each article, the words in question with what differs in them."""
        finding, passages = self._held(), self._passages()
        shown = [passages[d] for d in self.documents if d in passages]
        words = [shown_words(passage) for passage in shown]
        spans = dict(zip((p.document for p in shown), contrast(words), strict=True))
        # Words in different scripts cannot be compared: then all of them differ.
        whole = finding is not None and finding.is_conflict and not any(spans.values())
        for number, document in enumerate(self.documents):
            strip = None
            if finding is not None and document in passages and len(shown) > 1:
                passage = passages[document]
                all_of_it = [Span(0, len(shown_words(passage)))]
                strip = self._strip(finding, passage, all_of_it if whole else spans[document])
            self.pair.set_strip(number, strip)
        self.pair.align()

    def _strip(self, finding: Finding, passage: Passage, differing: list[Span]) -> QWidget:
        row = self._projection.documents.row(passage.document)
        language = row.document.language if row is not None else None
        quote = QuoteView(passage, language, ROLES[finding.severity], differing)
        quote.wanted.connect(self._go_to_finding)
        sign = label("heading")
        sign.setText("≠" if finding.is_conflict else "=")
        sign.setAccessibleName(self.tr("differs") if finding.is_conflict else self.tr("agrees"))
        strip = QWidget()
        layout = QHBoxLayout(strip)
        layout.setContentsMargins(0, GAP // 2, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(quote, 1)
        return strip

    def paint_marks(self) -> None:
        """Paint what is known of the articles now."""
        if not self.isVisible():
            return
        marks = [self._projection.marks(document) for document in self.documents]
        legend = self._legend
        if legend is not None:
            legend.show_marks([mark for side in marks for mark in side])
        for reader, side in zip(self.pair.readers, marks, strict=True):
            reader.set_marks(passing(side, legend.hidden) if legend is not None else side)

    def _take(self, number: int) -> None:
        if number < len(self._places):
            self.taken.emit(self._places[number].document)

    def _open(self, place: Shown) -> None:
        if place.passage is not None:
            self.alone_wanted.emit(place.passage)
        else:
            self.document_wanted.emit(place.document)

    def _lay_out(self) -> None:
        head, ways = QHBoxLayout(), WrappingRow(gap=GAP)
        head.setContentsMargins(3 * GAP, GAP + 2, 2 * GAP, GAP + 2)
        self._title.setMinimumHeight(4 * GAP)  # in the middle of the buttons beside it
        for made in (self._title, self.together, self.more, self.back):
            ways.addWidget(made)
        head.addLayout(ways)
        layout = self._body
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.pair, 1)


def _first_mention(projection: Projection, document: str, of: Finding | None) -> Passage | None:
    """Where an article first speaks of what a finding is about."""
    entity = of.entity if of else None
    found = projection.mentions(document) if entity else []
    return next((m.passage for m in found if m.entity == entity), None)


def _same_entity(
    projection: Projection, documents: Sequence[str], here: str, mark: str
) -> dict[str, tuple[Span, str]]:
    """The n-th mention of an entity answers to its n-th elsewhere, or to the last there."""
    mention = projection.mention(here, mark)
    if mention is None or mention.entity is None:
        return {}
    entity, found = mention.entity, {}
    own = [m.id for m in projection.mentions(here) if m.entity == entity]
    for document in documents:
        same = [m for m in projection.mentions(document) if m.entity == entity]
        if document != here and same:
            other = same[min(own.index(mark), len(same) - 1)]
            found[document] = (other.span, other.id)
    return found


def _side(projection: Projection, place: Shown) -> PairSide:
    row = projection.documents.row(place.document)
    header = Header(place.document)
    if row is not None:
        header = Header(title_of(row), row.source_name or "", day_of(row.document.published))
    return PairSide(
        projection.text(place.document),
        row.document.language if row is not None else None,
        header,
        projection.marks(place.document),
        place.passage.span if place.passage is not None else None,
    )
