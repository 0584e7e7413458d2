"""One of several last words on a record: who said it, when, and how it differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from kzannotate.gui.panel import button
from kzannotate.gui.parts import GAP, Panel, Words, rule
from kzannotate.gui.plain import plain_label
from kzannotate.gui.record_words import record_words
from kzannotate.gui.sharing.field_words import field_title, field_words
from kzannotate.gui.sharing.merge_form import signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.exchanging import Ending
    from kzannotate.gui.projection import Projection


class EndingCard(Panel):
    """Shown beside the others.

    Args:
        version: what is shown.
        fields: names of the parts in which the versions differ.
        projection: knows what entities and people are called.
        shown: it is the version that the project shows now.
    """

    chosen = Signal(object)
    """Ending."""

    def __init__(
        self, version: Ending, fields: Sequence[str], projection: Projection, *, shown: bool
    ) -> None:
        super().__init__("card")
        self._projection = projection
        self.choose = button("primary" if shown else "")
        self.choose.setText(self.tr("Let this hold"))
        self.choose.clicked.connect(lambda: self.chosen.emit(version))
        lexicon, language = projection.lexicon, projection.language
        machine = QCoreApplication.translate("MergeForm", "The machine")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        who = signed(version, projection.revisions.people, machine)
        layout.addWidget(Words(who, bold=True, aside=True))
        state = self.tr("Shown in the project now") if shown else self.tr("Kept beside it")
        layout.addWidget(Words(state, muted=True, aside=True))
        layout.addWidget(rule())
        gist = record_words(version.record, lexicon, language)
        layout.addWidget(Words(gist, limit=6, aside=True))
        if version.record is not None and fields:
            layout.addLayout(self._parts(version, fields))
        layout.addStretch(1)
        layout.addWidget(self.choose)
        self.setAccessibleName(f"{who}: {gist}")

    def _parts(self, version: Ending, fields: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setColumnStretch(1, 1)
        lexicon, language = self._projection.lexicon, self._projection.language
        for row, name in enumerate(fields):
            value = getattr(version.record, name)
            title = plain_label()
            title.setProperty("role", "muted")
            title.setText(field_title(name))
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            said = field_words(name, value, lexicon, language)
            grid.addWidget(Words(said, limit=8, aside=True), row, 1)
        return grid
