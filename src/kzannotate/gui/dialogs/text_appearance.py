"""Faces, line length, leading, edges and size of the articles; every change is seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QSlider,
    QWidget,
)

from kzannotate.gui.fonts import faces
from kzannotate.gui.parts import GAP, button
from kzannotate.gui.plain import isolate, plain_label, set_plain_text
from kzannotate.gui.reader.appearance import LEADINGS, LETTERS, Appearance
from kzannotate.gui.reader.page import ZOOMS

if TYPE_CHECKING:
    from collections.abc import Sequence


class Measured(QWidget):
    """A slider with its number beside it.

    Args:
        bounds: least and greatest number.
        step: from one place of the slider to the next.
        words: how a number is shown, with ``{number}`` in it.
    """

    moved = Signal(float)

    def __init__(self, bounds: tuple[float, float], step: float, words: str, scale: float) -> None:
        super().__init__()
        self._step, self._words, self._scale = step, words, scale
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(bounds[0] / step), round(bounds[1] / step))
        self.slider.setMinimumWidth(24 * GAP)
        self.slider.setPageStep(4)
        self._number = plain_label()
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("000 %0"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._number)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._on_moved)

    @property
    def number(self) -> float:
        """What is chosen."""
        return round(self.slider.value() * self._step, 4)

    def show_number(self, number: float) -> None:
        """Choose a number."""
        self.slider.setValue(round(number / self._step))
        self._say()

    def _on_moved(self) -> None:
        self._say()
        self.moved.emit(self.number)

    def _say(self) -> None:
        said = self._words.format(number=round(self.number * self._scale))
        set_plain_text(self._number, said)
        self.slider.setAccessibleDescription(said)


class TextAppearanceDialog(QDialog):
    """What is worn, to be changed while the article is seen.

    Signals:
        changed: another Appearance.
        zoomed: another zoom.
    """

    changed = Signal(object)
    zoomed = Signal(float)

    def __init__(self, appearance: Appearance, zoom: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Text appearance"))
        arabic, latin = faces()
        self.arabic = _face_box([(isolate(name), name) for name in arabic])
        own = (self.tr("The one that belongs to the article’s"), "")
        self.latin = _face_box([own, *((isolate(name), name) for name in latin)])
        percent = self.tr("{number} %")
        self.letters = Measured(LETTERS, 2, "{number}", 1)
        self.leading = Measured(LEADINGS, 0.05, percent, 100)
        self.zoom = Measured(ZOOMS, 0.05, percent, 100)
        self.justified = button("toggle")
        self.justified.setText(self.tr("&Even edges on both sides"))
        self.justified.setCheckable(True)
        self.justified.setAutoDefault(False)
        self._lay_out()
        self.show_appearance(appearance)
        self.zoom.show_number(zoom)
        self._connect()

    def appearance(self) -> Appearance:
        """What is chosen."""
        return Appearance(
            self.arabic.currentData(),
            self.latin.currentData(),
            int(self.letters.number),
            self.leading.number,
            self.justified.isChecked(),
        )

    def show_appearance(self, appearance: Appearance) -> None:
        """Choose all this."""
        _choose(self.arabic, appearance.arabic)
        _choose(self.latin, appearance.latin)
        self.letters.show_number(appearance.letters)
        self.leading.show_number(appearance.leading)
        self.justified.setChecked(appearance.justified)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        form.setVerticalSpacing(GAP + 4)
        form.setHorizontalSpacing(2 * GAP)
        form.addRow(self.tr("&Arabic letters"), self.arabic)
        form.addRow(self.tr("&Latin and Cyrillic letters"), self.latin)
        form.addRow(self.tr("&Size"), self.zoom)
        form.addRow(self.tr("Letters in a &line"), self.letters)
        form.addRow(self.tr("&Room between lines"), self.leading)
        row = QHBoxLayout()
        row.addWidget(self.justified)
        row.addStretch(1)
        form.addRow(row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        again = buttons.addButton(self.tr("As at &first"), QDialogButtonBox.ButtonRole.ResetRole)
        again.setAutoDefault(False)
        again.clicked.connect(self._reset)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        form.addRow(buttons)

    def _connect(self) -> None:
        self.arabic.currentIndexChanged.connect(self._tell)
        self.latin.currentIndexChanged.connect(self._tell)
        self.letters.moved.connect(self._tell)
        self.leading.moved.connect(self._tell)
        self.justified.toggled.connect(self._tell)
        self.zoom.moved.connect(self.zoomed)

    def _tell(self) -> None:
        self.changed.emit(self.appearance())

    def _reset(self) -> None:
        self.show_appearance(Appearance())
        self.zoom.show_number(1.0)


def _face_box(choices: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setMinimumContentsLength(22)
    box.setMaxVisibleItems(16)
    for words, family in choices:
        box.addItem(words, family)
    return box


def _choose(box: QComboBox, family: str) -> None:
    place = box.findData(family)
    if place < 0 and family:
        # A face that was taken away from this machine stays chosen, for when it comes back.
        box.addItem(isolate(family), family)
        place = box.count() - 1
    box.setCurrentIndex(max(place, 0))
