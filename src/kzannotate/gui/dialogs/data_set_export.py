"""What was reviewed, as a data set: in which format, what of it, and what that cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from kzannotate.domain.document import DocumentState
from kzannotate.domain.project import AGREED_LAYER
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.gui import wording
from kzannotate.gui.complaints import in_words
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate, plain_label
from kzannotate.workbench.data_sets.choosing import SEEN, Choice
from kzannotate.workbench.data_sets.sending_out import Order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.loss import Loss
    from kzannotate.formats.datasets.format import DataSetFormat, Option

KINDS = {
    MarkKind.MENTION: QT_TRANSLATE_NOOP("MarkKind", "Mentions of entities"),
    MarkKind.CLAIM: QT_TRANSLATE_NOOP("MarkKind", "Claims"),
    MarkKind.FINDING: QT_TRANSLATE_NOOP("MarkKind", "Findings with their rulings"),
    MarkKind.CORRECTION: QT_TRANSLATE_NOOP("MarkKind", "Corrections"),
    MarkKind.FAULT: QT_TRANSLATE_NOOP("MarkKind", "Faults marked by hand"),
    MarkKind.TAG: QT_TRANSLATE_NOOP("MarkKind", "Tags"),
    MarkKind.COMMENT: QT_TRANSLATE_NOOP("MarkKind", "Comments"),
    MarkKind.PASSAGE: QT_TRANSLATE_NOOP("MarkKind", "Relations between passages"),
}
_PAUSE = 250
"""Milliseconds after the last change before the losses are counted."""


class DataSetExportForm(Form):
    """Tells the Order that is wanted by ``described``.

    Args:
        formats: those that go out.
        layers: pairs of layer id and whose it is.
    """

    count_wanted = Signal(object)
    """Order whose losses are to be counted."""

    def __init__(
        self,
        formats: Sequence[DataSetFormat],
        layers: Sequence[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export a data set"))
        self.done_.setText(self.tr("Choose where…"))
        self.setMinimumWidth(100 * GAP)
        self._formats = {form.name: form for form in formats}
        self._fields: dict[str, QComboBox | QLineEdit] = {}
        self._rows: list[QWidget] = []
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._count)
        self._choose(layers)
        self._place()
        self.finish()
        self._listen()
        self._show_options()

    def order(self) -> Order:
        """What is chosen."""
        since, until = (day.text().strip() for day in (self.since, self.until))
        choice = Choice(
            kinds=frozenset(self._checked()),
            layers=tuple(self.whose.currentData()),
            states=frozenset(self.states.currentData()),
            since=since,
            until=until,
            rejected=self.refused.isChecked(),
            proposals=self.proposals.isChecked(),
            makers=self.makers.isChecked(),
        )
        return Order(self.form_chosen().name, choice, self._options())

    def form_chosen(self) -> DataSetFormat:
        """The format."""
        return self._formats[str(self.kind.currentData())]

    def tell(self) -> None:
        self.described.emit(self.order())

    def count(self, _change: object = None) -> None:
        """Ask what would be lost, when nothing has changed for a moment."""
        self.complaint.hide()
        self.done_.setEnabled(bool(self._checked()))
        self._said.say(self.tr("Counting…"))
        self.losses.show_rows((), [])
        self._soon.start()

    def show_losses(self, losses: Sequence[Loss]) -> None:
        """Say what the format cannot hold."""
        if losses:
            self._said.say(self.tr("This format cannot hold everything:"))
        else:
            self._said.say(self.tr("This format holds everything that is chosen."))
        titles = (self.tr("How many"), self.tr("What becomes of it"), self.tr("Such as"))
        rows = []
        for loss in losses:
            count, told = self.locale().toString(loss.count), in_words(loss.sentence)
            rows.append(GridRow(loss, (count, told, isolate(loss.example))))
        self.losses.show_rows(titles, rows)

    def _choose(self, layers: Sequence[tuple[str, str]]) -> None:
        self.kind, self.kinds = QComboBox(), QListWidget()
        for form in self._formats.values():
            self.kind.addItem(in_words(form.title), form.name)
        for kind, words in KINDS.items():
            item = QListWidgetItem(QCoreApplication.translate("MarkKind", words))
            item.setData(Qt.ItemDataRole.UserRole, kind.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.kinds.addItem(item)
        rows = sum(self.kinds.sizeHintForRow(row) for row in range(self.kinds.count()))
        self.kinds.setFixedHeight(rows + 2 * self.kinds.frameWidth() + GAP)
        self.whose = QComboBox()
        self.whose.addItem(self.tr("What I see"), (SEEN,))
        if len(layers) > 1:
            every = tuple(layer for layer, _ in layers)
            self.whose.addItem(self.tr("Everybody's, side by side"), every)
        for layer, name in layers:
            self.whose.addItem(isolate(name), (layer,))
        self.whose.addItem(self.tr("What was agreed on"), (AGREED_LAYER,))
        self.states = QComboBox()
        self.states.addItem(self.tr("All articles"), tuple(DocumentState))
        for state in DocumentState:
            words = wording.STATES[state.value]
            self.states.addItem(QCoreApplication.translate("DocumentState", words), (state,))
        self.since, self.until = _day_field(), _day_field()
        self.proposals = QCheckBox(self.tr("What the machine proposes and nobody has decided"))
        self.refused = QCheckBox(self.tr("What was rejected"))
        self.makers = QCheckBox(self.tr("Who made each mark, and when"))
        self.proposals.setChecked(True)
        self.makers.setChecked(True)
        self.losses = Grid((80, 0, 220), (1, 2))
        self.losses.setAccessibleName(self.tr("What is lost"))
        self.losses.setMinimumHeight(14 * GAP)
        self._said = Words("", bold=True, aside=True, limit=2)

    def _place(self) -> None:
        days, to = QHBoxLayout(), QLabel("–")
        for part in (self.since, to, self.until):
            days.addWidget(part)
        self.since.setAccessibleName(self.tr("Published first"))
        self.until.setAccessibleName(self.tr("Published last"))
        self.form.addRow(self.tr("&Format"), self.kind)
        self.form.addRow(self.tr("&Marks"), self.kinds)
        self.form.addRow(self.tr("&Whose"), self.whose)
        self.form.addRow(self.tr("&Articles"), self.states)
        self.form.addRow(self.tr("Published"), days)
        self.form.addRow(self.tr("Also"), self.proposals)
        self.form.addRow("", self.refused)
        self.form.addRow("", self.makers)
        self.form.addRow(self._said)
        self.form.addRow(self.losses)

    def _listen(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_options)
        for choice in (self.whose, self.states):
            choice.currentIndexChanged.connect(self.count)
        for box in (self.proposals, self.refused, self.makers):
            box.toggled.connect(self.count)
        for day in (self.since, self.until):
            day.textChanged.connect(self.count)
        self.kinds.itemChanged.connect(self.count)

    def _show_options(self, _change: object = None) -> None:
        """The choices of the format below it."""
        for widget in self._rows:
            self.form.removeRow(widget)
        self._rows, self._fields = [], {}
        for place, option in enumerate(self.form_chosen().options, 1):
            field = _field(option)
            about = in_words(option.about)
            field.setAccessibleName(about)
            self._fields[option.name] = field
            self._rows.append(field)
            label = plain_label(about, self)
            label.setBuddy(field)
            self.form.insertRow(place, label, field)
            changed = (
                field.currentIndexChanged if isinstance(field, QComboBox) else field.textChanged
            )
            changed.connect(self.count)
        self.count()

    def _options(self) -> dict[str, str]:
        found = {}
        for name, field in self._fields.items():
            value = field.currentData() if isinstance(field, QComboBox) else field.text().strip()
            if value:
                found[name] = str(value)
        return found

    def _checked(self) -> list[MarkKind]:
        items = (self.kinds.item(row) for row in range(self.kinds.count()))
        chosen = (i for i in items if i.checkState() == Qt.CheckState.Checked)
        return [MarkKind(i.data(Qt.ItemDataRole.UserRole)) for i in chosen]

    def _count(self) -> None:
        if self._checked():
            self.count_wanted.emit(self.order())
        else:
            self._said.say(self.tr("Choose at least one kind of marks."))


def _field(option: Option) -> QComboBox | QLineEdit:
    if not option.choices:
        return QLineEdit()
    field = QComboBox()
    for choice in option.choices:
        field.addItem(choice, choice)
    return field


def _day_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText("2024-01-31")
    field.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
    return field
