"""What is done about a dispute, each one revision of the agreed layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.verdict import Ruling
    from kzannotate.gui.desks.adjudication.opinions import OpinionsPane
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.reader.pair import PairReader
    from kzannotate.workbench.adjudicating.disputes import Dispute
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
            (pane.unmarked, self.unmark),
            (pane.reopened, self.reopen),
        ):
            way.connect(act)

    def accept(self, person: str, reason: str) -> None:
        """Let what one reviewer says hold."""
        from kzannotate.workbench.adjudicating import settling

        self._settle(lambda bench, d: settling.accept(bench, d, person, reason))

    def hold_together(self, picked: list[Mention], reason: str) -> None:
        """Let mentions of several reviewers hold together."""
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
        selected = next((s for r in self._pair.readers if (s := r.selected_span())), None)
        linked = [settling.Linked(selected or dispute.span, entity)]
        self._settle(lambda bench, d: settling.link_otherwise(bench, d, linked, reason))

    def unmark(self, reason: str) -> None:
        """Say that there is no mention at all."""
        from kzannotate.workbench.adjudicating import settling

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

    def _settle(self, verb: Callable[[Workbench, Dispute], Any]) -> None:
        dispute = self._chosen()
        if dispute is not None:
            self._tools.do(lambda bench: verb(bench, dispute))
