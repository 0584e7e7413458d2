"""Parts of a case's page that show what it rests on: sides, facts, what was decided before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from kzannotate.gui import wording
from kzannotate.gui.desks.cases import words
from kzannotate.gui.fact_words import fact_words, for_or_against
from kzannotate.gui.models.document_model import day_of
from kzannotate.gui.parts import GAP, Panel, Words, button, label
from kzannotate.gui.plain import isolate
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from kzannotate.domain.entity import Evidence, Fact
    from kzannotate.domain.span import Passage
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.case_file import CaseFile, CaseSide, GivenVerdict

_QUOTES = 6
"""Passages of a side that are quoted; the others are counted."""
_COLUMNS = 2
_ROLES = (MarkRole.ERROR, MarkRole.NOTE, MarkRole.WARNING, MarkRole.PROPOSAL)
"""The bars beside the quotations of the first, the second … side."""


class Section(Panel):
    """A heading with what stands below it, made anew each time."""

    def __init__(self) -> None:
        super().__init__("bare")
        self.heading = label("heading")
        self.body = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.heading)
        layout.addWidget(self.body)
        self._layout = layout

    def renew(self, inside: QLayout) -> None:
        """Show other things below the heading."""
        fresh = QWidget()
        fresh.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        self._layout.replaceWidget(self.body, fresh)
        self.body.hide()
        self.body.deleteLater()
        self.body = fresh


class SidesSection(Section):
    """The sides beside one another, with their quotations in context."""

    passage_wanted = Signal(object)
    """Passage."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection

    def show_file(self, file: CaseFile) -> None:
        """Show the sides of a case."""
        self.heading.setText(self.tr("What the sources say"))
        grid = QGridLayout()
        grid.setSpacing(GAP)
        # Sides that spell one name in two ways have the same value: their quotations tell it.
        tell = len({side.value for side in file.sides}) > 1
        for number, side in enumerate(file.sides):
            card = self._card(side, file, tell=tell)
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % _COLUMNS, 1)
        if not file.sides:
            gone = Words(self.tr("The findings of this case are gone."), muted=True, aside=True)
            grid.addWidget(gone, 0, 0)
        self.renew(grid)

    def _card(self, side: CaseSide, file: CaseFile, *, tell: bool) -> Panel:
        card = Panel("card")
        body = QVBoxLayout(card)
        body.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        body.setSpacing(GAP - 2)
        body.addWidget(Words(side_words(side.number), muted=True, scale=0.9, aside=True))
        if side.value and tell:
            value = wording.condition(wording.read_value(side.value))
            body.addWidget(Words(value, limit=3, scale=1.15, bold=True))
        for passage in side.passages[:_QUOTES]:
            self._quote(body, passage, side.number, file)
        if (rest := len(side.passages) - _QUOTES) > 0:
            more = self.tr("and %n more places", "", rest)
            body.addWidget(Words(more, muted=True, aside=True))
        return card

    def _quote(self, body: QVBoxLayout, passage: Passage, side: int, file: CaseFile) -> None:
        document = file.documents.get(passage.document)
        view = QuoteView(
            passage, document.language if document else None, _ROLES[side % len(_ROLES)]
        )
        view.wanted.connect(self.passage_wanted)
        body.addWidget(view)
        body.addWidget(Words(origin_words(file, passage), limit=2, muted=True, aside=True))
        go: QPushButton = button("link")
        go.setText(self.tr("Go to the article"))
        go.setAccessibleDescription(passage.text)
        go.clicked.connect(lambda: self.passage_wanted.emit(passage))
        body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)


class FactsSection(Section):
    """Reference facts on the same matter with their sources; contested ones show all of them."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection

    def show_file(self, file: CaseFile) -> None:
        """Show the facts of a case."""
        self.heading.setText(self.tr("What the reference says"))
        box = QVBoxLayout()
        box.setSpacing(GAP)
        for fact in file.facts:
            box.addWidget(self._card(fact))
        if not file.facts:
            none = self.tr("The reference has no fact about this.")
            box.addWidget(Words(none, muted=True, aside=True))
        self.renew(box)

    def _card(self, fact: Fact) -> Panel:
        card = Panel("card")
        body = QVBoxLayout(card)
        body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        body.setSpacing(GAP // 2)
        lexicon, language = self._projection.lexicon, self._projection.language
        said = f"{fact_words(fact, lexicon, language)}  ·  {wording.fact_status(fact.status)}"
        body.addWidget(Words(said, limit=4, aside=True))
        for source in fact.sources:
            body.addWidget(Words(source_words(source), limit=3, muted=True, aside=True))
        if not fact.sources:
            body.addWidget(Words(self.tr("No source is given."), muted=True, aside=True))
        return card


class EarlierSection(Section):
    """Verdicts on the case's findings, on others about the same, and other cases."""

    case_wanted = Signal(str)
    passage_wanted = Signal(object)

    def show_file(self, file: CaseFile) -> None:
        """Show what was decided on the matter."""
        self.heading.setText(self.tr("Decided on the same matter"))
        box = QVBoxLayout()
        box.setSpacing(GAP // 2)
        for given in (*file.verdicts, *file.earlier):
            self._say_verdict(box, given, own=given in file.verdicts)
        for case in file.cases:
            go: QPushButton = button("link")
            said = self.tr("Case: {title} · {state}")
            go.setText(said.format(title=isolate(case.title), state=words.state(case.state)))
            go.clicked.connect(lambda _=False, id_=case.id: self.case_wanted.emit(id_))
            box.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        if not box.count():
            none = self.tr("Nothing yet: no verdict and no other case.")
            box.addWidget(Words(none, muted=True, aside=True))
        self.renew(box)

    def _say_verdict(self, box: QVBoxLayout, given: GivenVerdict, *, own: bool) -> None:
        said = [wording.ruling(given.verdict.ruling), isolate(given.reviewer)]
        if not own and given.finding.sides:
            said.append(wording.quoted(given.finding.sides[0].passages[0].text))
        if given.verdict.reason:
            said.append(isolate(given.verdict.reason))
        box.addWidget(Words("  ·  ".join(said), limit=3, aside=True))


def side_words(number: int) -> str:
    """Such as «Side 2»."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Cases", "Side {number}").format(number=number + 1)


def origin_words(file: CaseFile, passage: Passage) -> str:
    """Who published the article of a passage, when, and its title."""
    document = file.documents.get(passage.document)
    if document is None:
        return isolate(passage.document)
    parts = (file.sources.get(document.id, ""), day_of(document.published), document.title)
    return "  ·  ".join(isolate(part) for part in parts if part)


def source_words(source: Evidence) -> str:
    """Title, address and dates of a source; the address is text and leads nowhere."""
    parts = (source.title, source.address or "", source.date or "")
    said = "  ·  ".join(isolate(part) for part in dict.fromkeys(parts) if part)
    return for_or_against(source, said)
