"""The bar that is in view while words of an article are picked for a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui import wording
from kzannotate.gui.slim_bar import SlimBar

if TYPE_CHECKING:
    from kzannotate.domain.case import Case


class PickBar(SlimBar):
    """Says for which case, while there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.case: Case | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.take.setText(self.tr("Put the selection into the case"))
        self.drop.setText(self.tr("Cancel"))
        if self.case is not None:
            said = self.tr("Select the words of any article that are evidence in {case}.")
            self.text.say(said.format(case=wording.quoted(self.case.title)))

    def hold(self, case: Case | None) -> None:
        """Pick for a case, or for none."""
        self.case = case
        self.ask(shown=case is not None)
        self.retranslate()
