"""What an adjudicator says that none of the reviewers said: a field for each kind of dispute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzannotate.domain.adjudication import Matter
from kzannotate.domain.relation import RelationKind
from kzannotate.domain.verdict import Ruling
from kzannotate.gui import wording
from kzannotate.gui.entities.field import EntityField
from kzannotate.gui.parts import GAP, label

if TYPE_CHECKING:
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.adjudicating.dispute import Dispute


class ThirdForm(QWidget):
    """A ruling, an entity, a kind of relation or words, and a button that says so."""

    ruled = Signal(object, str)
    """Ruling, and words to read instead."""
    linked = Signal(object)
    """Id of an entity or None."""
    related = Signal(object)
    """RelationKind."""
    worded = Signal(str)
    """Tags with commas between them, or words to read instead."""
    denied = Signal()
    """There is nothing of the kind."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._dispute: Dispute | None = None
        self.words, self.ruling, self.kind = QLineEdit(), QComboBox(), QComboBox()
        self.entity = EntityField(projection)
        self.done, self.nothing, self._title = QPushButton(), QPushButton(), label("small")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for widget in (self.ruling, self.entity, self.kind):
            row.addWidget(widget, 1)
        row.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._title)
        layout.addWidget(self.words)
        layout.addLayout(row)
        layout.addWidget(self.nothing)
        self.done.clicked.connect(self._tell)
        self.nothing.clicked.connect(self.denied)
        self.ruling.currentIndexChanged.connect(self._enable)

    def retranslate(self) -> None:
        """Say all in the language of the window."""
        self.ruling.setAccessibleName(self.tr("A third ruling"))
        self.entity.setAccessibleName(self.tr("Another entity"))
        self.kind.setAccessibleName(self.tr("How the first stands to the second"))
        self._title.setText(self.tr("Or what none of them says"))
        _offer(self.ruling, [(wording.ruling(each), each) for each in Ruling])
        _offer(self.kind, [(wording.relation(each), each) for each in RelationKind])
        self._say()

    def ask(self, dispute: Dispute | None, *, other: bool) -> None:
        """Ask for what fits a dispute.

        Args:
            dispute: the one in hand.
            other: it is not the one that was in hand before.
        """
        self._dispute = dispute
        if other:
            self.words.clear()
            self.entity.hold(None)
        self._say()
        self._enable()

    def _say(self) -> None:
        matter = self._dispute.matter if self._dispute is not None else None
        of_tags = matter is Matter.TAGS
        words = (
            self.tr("Tags, with commas between") if of_tags else self.tr("Words to read instead")
        )
        self.words.setPlaceholderText(words)
        self.words.setAccessibleName(words)
        if self._dispute is not None and self._dispute.finding is not None:
            self.done.setText(self.tr("Rule so"))
            return
        done, nothing = {
            None: (self.tr("Link so"), self.tr("No mention here")),
            Matter.TAGS: (self.tr("Tag so"), self.tr("No tags here")),
            Matter.RELATION: (self.tr("Relate so"), self.tr("Not related")),
            Matter.CORRECTION: (
                self.tr("Correct so"),
                self.tr("The words are right as they stand"),
            ),
        }[matter]
        self.done.setText(done)
        self.nothing.setText(nothing)

    def _enable(self) -> None:
        dispute = self._dispute
        matter = dispute.matter if dispute is not None else None
        of_ruling = dispute is not None and dispute.finding is not None
        corrects = of_ruling and self.ruling.currentData() is Ruling.CORRECTED
        self.ruling.setVisible(of_ruling)
        self.entity.setVisible(not of_ruling and matter is None)
        self.kind.setVisible(matter is Matter.RELATION)
        self.nothing.setVisible(not of_ruling)
        self.words.setVisible(corrects or matter in (Matter.TAGS, Matter.CORRECTION))

    def _tell(self) -> None:
        dispute, words = self._dispute, self.words.text().strip()
        if dispute is None:
            return
        if dispute.finding is not None:
            self.ruled.emit(self.ruling.currentData(), words)
        elif dispute.matter is Matter.RELATION:
            self.related.emit(self.kind.currentData())
        elif dispute.matter is None:
            self.linked.emit(self.entity.entity)
        elif words:
            self.worded.emit(words)
        else:
            self.words.setFocus()


def _offer(
    box: QComboBox, choices: list[tuple[str, Ruling]] | list[tuple[str, RelationKind]]
) -> None:
    held = box.currentData()
    box.clear()
    for said, value in choices:
        box.addItem(said, value)
    box.setCurrentIndex(max(0, box.findData(held)))
