"""What is done about a dispute, each one revision of the agreed layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kzannotate.domain.adjudication import Matter

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.relation import RelationKind
    from kzannotate.domain.span import Span
    from kzannotate.domain.verdict import Ruling
    from kzannotate.gui.desks.adjudication.opinions import OpinionsPane
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.reader.pair import PairReader
    from kzannotate.workbench.adjudicating.dispute import Dispute, Thing
    from kzannotate.workbench.session import Workbench

MERGE = "merge readings"
"""Kind of long work, as Jobs knows it."""


class Settling(QObject):
    """Carries what is chosen in the pane to the file.

    Args:
        pane: with the opinions.
        pair: with the articles; words that are selected there are linked instead of the dispute's.
        chosen: tells the dispute in hand.
    """

    def __init__(
        self,
        tools: Tools,
        pane: OpinionsPane,
        pair: PairReader,
        chosen: Callable[[], Dispute | None],
    ) -> None:
        super().__init__(pane)
        self._tools, self._pair, self._chosen = tools, pair, chosen
        for way, act in (
            (pane.accepted, self.accept),
            (pane.merged, self.hold_together),
            (pane.ruled, self.rule),
            (pane.linked, self.link),
            (pane.related, self.relate),
            (pane.worded, self.word),
            (pane.denied, self.deny),
            (pane.reopened, self.reopen),
        ):
            way.connect(act)

    def accept(self, person: str, reason: str) -> None:
        """Let what one reviewer says hold."""
        from kzannotate.workbench.adjudicating import settling

        self._settle(lambda bench, d: settling.accept(bench, d, person, reason))

    def hold_together(self, picked: list[Mention | Thing], reason: str) -> None:
        """Let what several reviewers hold be held together."""
        from kzannotate.workbench.adjudicating import settling

        self._settle(lambda bench, d: settling.merge(bench, d, picked, reason))

    def rule(self, ruling: Ruling, reason: str, instead: str) -> None:
        """Rule as nobody did."""
        from kzannotate.workbench.adjudicating import settling

        self._settle(lambda bench, d: settling.rule_otherwise(bench, d, ruling, reason, instead))

    def link(self, entity: str | None, reason: str) -> None:
        """Link the words, or those that are selected, to what nobody linked them to."""
        from kzannotate.workbench.adjudicating import settling

        dispute = self._chosen()
        if dispute is None:
            return
        linked = [settling.Linked(self._selected() or dispute.span, entity)]
        self._settle(lambda bench, d: settling.link_otherwise(bench, d, linked, reason))

    def relate(self, kind: RelationKind | None, reason: str) -> None:
        """Relate passages as nobody did; None: they are not related."""
        from kzannotate.workbench.adjudicating import settling

        self._settle(lambda bench, d: settling.relate_otherwise(bench, d, kind, reason))

    def word(self, words: str, reason: str) -> None:
        """Put other tags, or read other words instead."""
        from kzannotate.workbench.adjudicating import settling

        dispute = self._chosen()
        if dispute is not None and dispute.matter is Matter.TAGS:
            self._settle(lambda bench, d: settling.tag_otherwise(bench, d, words, reason))
        elif dispute is not None:
            span = self._selected()
            self._settle(lambda bench, d: settling.correct_otherwise(bench, d, words, reason, span))

    def deny(self, reason: str) -> None:
        """Say that there is no mention, relation, correction or tag at all."""
        from kzannotate.workbench.adjudicating import settling

        dispute = self._chosen()
        matter = dispute.matter if dispute is not None else None
        if matter is Matter.RELATION:
            self.relate(None, reason)
        elif matter is Matter.TAGS:
            self._settle(lambda bench, d: settling.tag_otherwise(bench, d, "", reason))
        elif matter is Matter.CORRECTION:
            self._settle(lambda bench, d: settling.correct_otherwise(bench, d, "", reason))
        else:
            self._settle(lambda bench, d: settling.link_otherwise(bench, d, [], reason))

    def reopen(self) -> None:
        """Open again what was settled."""
        from kzannotate.workbench.adjudicating import settling

        self._settle(settling.unsettle)

    def merge(self) -> None:
        """Take over what all agree on."""

        def work(bench: Workbench, pulse: Pulse) -> int:
            from kzannotate.workbench.adjudicating.settling import merge_readings

            return merge_readings(bench, pulse.cancelled)

        self._tools.do_at_length(MERGE, work)

    def _selected(self) -> Span | None:
        return next((s for r in self._pair.readers if (s := r.selected_span())), None)

    def _settle(self, verb: Callable[[Workbench, Dispute], Any]) -> None:
        dispute = self._chosen()
        if dispute is not None:
            self._tools.do(lambda bench: verb(bench, dispute))
