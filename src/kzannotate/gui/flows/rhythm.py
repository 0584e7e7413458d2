"""The rhythm of reviewing: one key to decide, one to go on, one to do the same again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kzannotate.domain.docket import ORDERS
from kzannotate.domain.mention import Mention
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.review_queue import ReviewQueue

if TYPE_CHECKING:
    from kzannotate.domain.docket import Duty
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.flows.linking import LinkFlow
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.flows.reviewing import ReviewFlow
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.finding_card import FindingCard
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.applying import Precedent
    from kzannotate.workbench.duty_list import Rank


class RhythmFlow(QObject):
    """Goes through what is left, one by one.

    Args:
        deciding: what carries links and rulings to the file.
        seen: the texts and the card, which show what is in hand.
    """

    changed = Signal()
    """What is in hand or left has become another."""

    def __init__(
        self,
        desk: Desk,
        wardrobe: Wardrobe,
        deciding: tuple[LinkFlow, ReviewFlow],
        seen: tuple[OpenTexts, FindingCard],
        projection: Projection,
        navigator: Navigator,
    ) -> None:
        texts, self._card = seen
        super().__init__(texts)
        self._texts, self._wardrobe = texts, wardrobe
        self._linking, self._reviewing = deciding
        self._projection, self._navigator = projection, navigator
        self.queue = ReviewQueue(projection, desk.jobs)
        self._hand: str | None = None
        self._place: Rank | None = None
        """Where it stood in the queue."""
        self._last: Precedent | None = None
        self._pressed = self._decided = False
        """A decision was asked for by its key here; it has been made."""
        self._connect(desk)
        order = wardrobe.settings.queue_order
        self.queue.put_in_order(order if order in ORDERS else ORDERS[0])

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "next_duty": lambda: self.step(1),
            "previous_duty": lambda: self.step(-1),
            "accept_duty": self.accept,
            "reject_duty": self.reject,
            "same_again": self.again,
            "order_loud": lambda: self.put_in_order("loud"),
            "order_frequent": lambda: self.put_in_order("frequent"),
            "order_reading": lambda: self.put_in_order("reading"),
            "advance": self.turn_advance,
        }

    def there(self) -> dict[str, bool]:
        """What can be done now, by the names of needs."""
        spanned = self._texts.reader.selected_span() is not None
        return {
            "queue": self.queue.left > 0,
            "duty": self._hand is not None,
            "same": self._last is not None and (self._hand is not None or spanned),
        }

    @staticmethod
    def reads() -> bool:
        """Whether an article has the focus, so that plain letters are keys."""
        return isinstance(QApplication.focusWidget(), ArticleReader)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) thing to decide, going round at the end."""
        duty = self.queue.beside(self.queue.place(self._hand) or self._place, by)
        if duty is not None:
            self._go_to(duty)

    def accept(self) -> None:
        """Accept the link in hand, or confirm the finding; without an entity, ask for one."""
        self._pressed = True
        mention = self._mention()
        if mention is None:
            self._reviewing.rule(Ruling.CONFIRMED)
        elif mention.entity is None:
            self._linking.link()
        else:
            self._linking.accept()

    def reject(self) -> None:
        """Reject the link in hand, or dismiss the finding."""
        self._pressed = True
        if self._mention() is None:
            self._reviewing.rule(Ruling.DISMISSED)
        else:
            self._linking.remove()

    def again(self) -> None:
        """Decide on what is in hand as was decided last."""
        last = self._last
        if last is None:
            return
        self._pressed = True
        if last.verdict is None:
            self._link_again(last)
        elif self._mention() is None and self._card.row is not None:
            from kzannotate.workbench.wordings import carried_over

            instead = carried_over(dict(last.instead), self._card.row.finding)
            self._reviewing.rule_like(last.verdict.ruling, last.verdict.reason, instead)
        elif last.verdict.ruling is Ruling.CONFIRMED:
            self.accept()
        elif last.verdict.ruling is Ruling.DISMISSED:
            self.reject()

    def put_in_order(self, order: str) -> None:
        """Choose what comes first, now and at the next start."""
        self.queue.put_in_order(order)
        self._wardrobe.remember(replace(self._wardrobe.settings, queue_order=order))

    def turn_advance(self) -> None:
        """Go on by itself after a decision, or no longer."""
        settings = self._wardrobe.settings
        self._wardrobe.remember(replace(settings, advance=not settings.advance))

    def _connect(self, desk: Desk) -> None:
        desk.opened.connect(self._on_opened)
        desk.closing.connect(lambda: self._on_opened(None))
        desk.revised.connect(self._on_revised)
        desk.jobs.writing.connect(self._on_writing)
        self._navigator.mention_chosen.connect(self._on_mention)
        self._navigator.finding_chosen.connect(self._on_finding)
        self.queue.changed.connect(self.changed)
        self._wardrobe.changed.connect(self._on_settings)

    def _on_settings(self, _before: object) -> None:
        order = self._wardrobe.settings.queue_order
        if order != self.queue.order:
            self.queue.put_in_order(order)

    def _on_opened(self, bench: object) -> None:
        self._hand, self._place, self._last = None, None, None
        self._pressed = self._decided = False
        # The window shows the project first; what is left is counted beside it.
        self.queue.attach(None)
        if bench is not None:
            QTimer.singleShot(0, self, lambda: self.queue.attach(self._projection.bench))

    def _on_revised(self, revision: Revision) -> None:
        self.queue.follow(revision)
        bench = self._projection.bench
        if bench is None or revision.reviewer != bench.reviewer.id or revision.of is not None:
            return
        from kzannotate.workbench import applying

        self._last = applying.precedent_of(bench, revision) or self._last
        about_hand = any(_is_about(c.record, self._hand) for c in revision.changes)
        self._decided |= self._pressed and about_hand

    def _on_writing(self, under_way: bool) -> None:
        if not under_way and self._decided:
            self._pressed = self._decided = False
            if self._wardrobe.settings.advance:
                # After those who show what became of the decision.
                QTimer.singleShot(0, self, self._advance)

    def _advance(self) -> None:
        if self.queue.place(self._hand) is None and self._place is not None:
            self.step(1)

    def _on_mention(self, mention: Mention | None) -> None:
        if mention is not None:
            self._take(mention.id)
        elif self._navigator.finding is None:
            self._take(None)

    def _on_finding(self, finding: str | None) -> None:
        if finding is not None:
            self._take(finding)

    def _take(self, id_: str | None) -> None:
        """Take something in hand, and remember where it stands."""
        self._pressed &= id_ == self._hand
        self._hand = id_
        self._place = self.queue.place(id_) or self._place
        self.changed.emit()

    def _go_to(self, duty: Duty) -> None:
        in_text = self.reads()
        if duty.is_finding:
            self._navigator.choose_finding(duty.id)
        else:
            mention = self._projection.mention(duty.document, duty.id)
            if mention is None:
                return
            self._texts.show(mention.passage, mention.id)
            self._navigator.choose_mention(mention)
        if in_text and not self.reads():
            self._texts.reader.setFocus()

    def _mention(self) -> Mention | None:
        """The mention in hand, unless a finding was taken after it."""
        mention = self._navigator.mention
        return mention if mention is not None and mention.id == self._hand else None

    def _link_again(self, last: Precedent) -> None:
        if last.deed.value == "link" and last.entity is not None:
            self._linking.link_to(last.entity)
        elif self._mention() is not None and last.deed.value == "unlink":
            self._linking.unlink()
        elif last.deed.value == "reject":
            self.reject()


def _is_about(record: object, hand: str | None) -> bool:
    if isinstance(record, Mention):
        return record.id == hand
    return isinstance(record, Verdict) and record.finding == hand
