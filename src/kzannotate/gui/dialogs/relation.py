"""How two passages stand to each other: the kind, which comes first, and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from kzannotate.domain.relation import RelationKind
from kzannotate.gui import wording
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.relation import Relation
    from kzannotate.domain.span import Passage


class RelationDialog(QDialog):
    """Shows both quotes with the kind between them."""

    related = Signal(object, object, object, str)
    """First and second Passage, RelationKind, note."""

    def __init__(
        self, ends: tuple[Passage, Passage], titles: tuple[str, str], parent: QWidget,
        known: Relation | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Relate two passages"))
        self.setMinimumWidth(66 * GAP)
        self._ends, self._titles = ends, titles
        self.kind, self.note = QComboBox(), QLineEdit(known.note if known else "")
        for kind in RelationKind:
            self.kind.addItem(wording.relation(kind), kind)
        self.kind.setCurrentIndex(
            self.kind.findData(known.kind if known else RelationKind.SAME_CLAIM)
        )
        self.kind.setAccessibleName(self.tr("How the first stands to the second"))
        self.note.setPlaceholderText(self.tr("Note (optional)"))
        self.note.setAccessibleName(self.tr("Note"))
        self.turn = QPushButton(self.tr("Swap"))
        self.turn.setToolTip(self.tr("Let the other passage come first"))
        self.turn.setAutoDefault(False)
        self.turn.clicked.connect(self._turn)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        self._lay_out()
        self._show_ends()
        self.accepted.connect(self._tell)
        self.kind.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.kind, 1)
        row.addWidget(self.turn)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(self.tr("Relate"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        layout.setSpacing(2 * GAP)
        layout.addLayout(self._sides[0])
        layout.addLayout(row)
        layout.addLayout(self._sides[1])
        layout.addWidget(self.note)
        layout.addWidget(buttons)

    def _turn(self) -> None:
        self._ends, self._titles = self._ends[::-1], self._titles[::-1]
        self._show_ends()

    def _show_ends(self) -> None:
        for side, passage, title in zip(self._sides, self._ends, self._titles, strict=True):
            while (item := side.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.deleteLater()
            side.setSpacing(2)
            side.addWidget(Words(title, muted=True))
            quote = QuoteView(passage, None, MarkRole.RELATION)
            quote.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            side.addWidget(quote)

    def _tell(self) -> None:
        kind = RelationKind(self.kind.currentData())
        self.related.emit(*self._ends, kind, self.note.text().strip())
