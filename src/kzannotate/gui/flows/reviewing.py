"""Going through the findings: from one to the next, to their places, to a ruling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Comment, Tag
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Correction, Ruling, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.panels.finding_card import FindingCard
    from kzannotate.gui.panels.findings import FindingsPanel
    from kzannotate.gui.panels.pair import PairPanel
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.viewing import FindingRow


class ReviewFlow(QObject):
    """Shows what a chosen finding touches, and carries rulings to the file."""

    pair_shown = Signal(bool)
    """Whether two articles stand side by side."""

    def __init__(
        self,
        choice: tuple[FindingsPanel, FindingCard],
        reading: tuple[ArticlePanel, PairPanel, OpenTexts],
        projection: Projection,
        navigator: Navigator,
        gestures: Gestures,
    ) -> None:
        findings, card = choice
        super().__init__(findings)
        self._findings, self._card = choice
        self._article, self._pair, self._texts = reading
        self._projection, self._navigator, self._gestures = projection, navigator, gestures
        navigator.finding_chosen.connect(self._on_chosen)
        navigator.passage_shown.connect(self._on_passage)
        navigator.document_opened.connect(lambda _: self.pair_shown.emit(False))
        findings.step_wanted.connect(self.step)
        card.ruled.connect(self._on_ruled)
        card.withdrawn.connect(lambda row: gestures.withdraw(row.finding))
        self._pair.left.connect(self.leave_pair)
        self._pair.alone_wanted.connect(navigator.show_passage)

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "next_finding": lambda: self.step(1),
            "previous_finding": lambda: self.step(-1),
            "confirm": lambda: self.rule(Ruling.CONFIRMED),
            "correct": lambda: self.rule(Ruling.CORRECTED),
            "dismiss": lambda: self.rule(Ruling.DISMISSED),
            "unclear": lambda: self.rule(Ruling.UNCLEAR),
            "withdraw": self.withdraw,
            "pair": self.show_pair,
        }

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) open finding."""
        finding = self._findings.neighbour(by)
        if finding is not None:
            self._navigator.choose_finding(finding)

    def rule(self, ruling: Ruling) -> None:
        """Rule on the finding in hand with the reason that is typed."""
        if self._card.row is not None:
            self._card.ruling.rule(ruling)

    def rule_like(self, ruling: Ruling, reason: str, instead: Mapping[int, str]) -> None:
        """Rule on the finding in hand as on another; without words to read instead, ask."""
        row = self._card.row
        if row is None:
            return
        if ruling is Ruling.CORRECTED and not instead:
            self.rule(ruling)
        else:
            words = instead if ruling is Ruling.CORRECTED else None
            self._gestures.rule_on(row.finding, ruling, reason, words)

    def withdraw(self) -> None:
        """Take the ruling on the finding in hand back."""
        if self._card.row is not None:
            self._gestures.withdraw(self._card.row.finding)

    def show_pair(self) -> None:
        """Show the finding's places in two documents side by side."""
        sides = self.pair_of(self._card.row)
        if sides is not None and self._card.row is not None:
            self._pair.show_pair(*sides, self._card.row.finding.id)
            reading = self._article.reader.hasFocus()
            self.pair_shown.emit(True)
            if reading:
                self._texts.reader.setFocus()

    def leave_pair(self) -> None:
        """Go back to one article."""
        self._texts.leave()

    def undo(self) -> None:
        """Take the last gesture back and go where it was."""
        self._gestures.undo(self._go_to)

    def redo(self) -> None:
        """Do again what was taken back and go there."""
        self._gestures.redo(self._go_to)

    def pair_of(self, row: FindingRow | None) -> tuple[Passage, Passage] | None:
        """The first passages of a finding in two different documents."""
        if row is None:
            return None
        first, *others = row.finding.sides
        one = first.passages[0]
        # Rather a place that says something else than another one that says the same.
        elsewhere = [p for side in (*others, first) for p in side.passages]
        other = next((p for p in elsewhere if p.document != one.document), None)
        return None if other is None else (one, other)

    def _on_chosen(self, finding: str | None) -> None:
        row = self._projection.findings.row(finding)
        if row is None:
            return
        if self.pair_of(row) is not None and row.finding.is_conflict:
            self.show_pair()
            return
        passages = _passages(row.finding)
        here = [p for p in passages if p.document == self._navigator.document]
        self._navigator.show_passage((here or passages)[0])

    def _on_passage(self, passage: Passage) -> None:
        row = self._card.row
        inside = row is not None and passage in _passages(row.finding)
        self._article.reveal(passage.span, row.finding.id if row is not None and inside else None)

    def _on_ruled(
        self, row: FindingRow, ruling: Ruling, reason: str, instead: Mapping[int, str] | None
    ) -> None:
        self._gestures.rule_on(row.finding, ruling, reason, instead)

    def _go_to(self, revision: Revision | None) -> None:
        """Show the first thing that an undo or redo changed; who is at a desk stays there."""
        reading = self._article.parentWidget()
        if reading is not None and not reading.isVisibleTo(self._article.window()):
            return
        for change in revision.changes if revision is not None else ():
            match change.record:
                case Mention() as mention:
                    self._texts.show(mention.passage, mention.id)
                    return
                case Verdict(finding=finding):
                    self._navigator.choose_finding(finding)
                    return
                case Document(id=id_) if self._projection.documents.row(id_) is not None:
                    self._navigator.open_document(id_)
                    return
                case Relation(first=passage) | Comment(passage=Passage() as passage):
                    self._texts.show(passage, None)
                    return
                case Tag(passage=Passage() as passage):
                    self._texts.show(passage, None)
                    return
                case Correction():
                    continue


def _passages(finding: Finding) -> list[Passage]:
    return [passage for side in finding.sides for passage in side.passages]
