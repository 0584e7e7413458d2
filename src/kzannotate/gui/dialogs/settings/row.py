"""One setting: what it is called, what it does, what changes it, and the way back to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.dialogs.text_appearance import Measured
from kzannotate.gui.fonts import NASKH, faces
from kzannotate.gui.icons import icon
from kzannotate.gui.panel import GAP, label
from kzannotate.gui.plain import isolate, set_plain_text, set_plain_tooltip
from kzannotate.gui.settings_table import LONGEST, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzannotate.gui.settings_table import Setting

    _Editor = tuple[QWidget, Callable[[Any], None]]
    """What changes a setting, and what makes it show a value."""

EDITOR_WIDTH = 40 * GAP
"""Of what changes a setting, in pixels, so that all stand below each other."""


class SettingRow(QWidget):
    """A setting that a person can change.

    Signals:
        changed: its key and the value that it is to have.
    """

    changed = Signal(str, object)

    def __init__(self, setting: Setting, value: object) -> None:
        super().__init__()
        self.setting, self._value = setting, value
        title, told = said(setting.title), said(setting.help)
        self.sought = f"{title}\n{told}\n{setting.title}\n{setting.help}\n{setting.key}"
        """Words that it is found by, in the language that is spoken and in English."""
        self.editor, self._show = _EDITORS[setting.kind](self)
        self.editor.setAccessibleName(title)
        self.editor.setAccessibleDescription(told)
        self.reset = QToolButton()
        self.reset.setIcon(icon("undo"))
        words = QCoreApplication.translate("Settings", "{setting}: back to what it was at first")
        set_plain_tooltip(self.reset, words.format(setting=title))
        self.reset.setAccessibleName(words.format(setting=title))
        self.reset.clicked.connect(lambda: self.hold(self.setting.default))
        lay_out(self, (title, told), self.editor, self.reset)
        self.show_value(value)

    def show_value(self, value: object) -> None:
        """Show what holds now."""
        self._value = value
        blocked = self.editor.blockSignals(True)
        self._show(value)
        self.editor.blockSignals(blocked)
        self.reset.setEnabled(value != self.setting.default)

    def hold(self, value: object) -> None:
        """Give it a value, where it can have it."""
        if value != self._value and self.setting.admits(value):
            self.show_value(value)
            self.changed.emit(self.setting.key, value)


def lay_out(row: QWidget, words: tuple[str, str], editor: QWidget, reset: QWidget) -> None:
    """Place title over help on the leading side, the editor and the way back behind them."""
    title, told = label(wrap=True), label("small", wrap=True)
    set_plain_text(title, words[0])
    set_plain_text(told, words[1])
    told.setVisible(bool(words[1]))
    title.setBuddy(editor)
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(title)
    text.addWidget(told)
    grid = QGridLayout(row)
    grid.setContentsMargins(0, GAP // 2, 0, GAP // 2)
    grid.setHorizontalSpacing(2 * GAP)
    grid.setColumnStretch(0, 1)
    grid.addLayout(text, 0, 0)
    editor.setFixedWidth(EDITOR_WIDTH)
    grid.addWidget(editor, 0, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(reset, 0, 2, Qt.AlignmentFlag.AlignTop)


def said(words: str) -> str:
    """Words of the table of settings in the language that is spoken."""
    return QCoreApplication.translate("Settings", words)


def _switch(row: SettingRow) -> _Editor:
    made = QCheckBox()
    made.setText(QCoreApplication.translate("Settings", "On"))
    made.toggled.connect(row.hold)
    return made, made.setChecked


def _box(row: SettingRow, choices: Iterable[tuple[str, str]]) -> _Editor:
    made = QComboBox()
    made.setMinimumContentsLength(12)
    for value, words in choices:
        made.addItem(isolate(words), value)
    made.currentIndexChanged.connect(lambda _: row.hold(made.currentData()))

    def show(value: str) -> None:
        place = made.findData(value)
        if place < 0:
            # A face that was taken away from this machine stays chosen, for when it comes back.
            made.addItem(isolate(value), value)
            place = made.count() - 1
        made.setCurrentIndex(place)

    return made, show


def _choice(row: SettingRow) -> _Editor:
    return _box(row, ((value, said(words)) for value, words in row.setting.choices))


def _arabic_face(row: SettingRow) -> _Editor:
    ours = QCoreApplication.translate("Settings", "Ours ({face})").format(face=NASKH)
    return _box(row, (("", ours), *((f, f) for f in faces()[0] if f != NASKH)))


def _latin_face(row: SettingRow) -> _Editor:
    own = QCoreApplication.translate("Settings", "The one that belongs to the article’s")
    return _box(row, (("", own), *((f, f) for f in faces()[1])))


def _number(row: SettingRow) -> _Editor:
    setting = row.setting
    percent = QCoreApplication.translate("Settings", "{number} %")
    words = percent if setting.scale != 1 else "{number}"
    made = Measured(setting.bounds[:2], setting.bounds[2], words, setting.scale)
    kind = float if isinstance(setting.default, float) else int
    made.moved.connect(lambda number: row.hold(kind(number)))
    return made, made.show_number


def _name(row: SettingRow) -> _Editor:
    made = QLineEdit()
    made.setMaxLength(LONGEST)
    made.editingFinished.connect(lambda: row.hold(made.text().strip()))
    return made, made.setText


_EDITORS: dict[Kind, Callable[[SettingRow], _Editor]] = {
    Kind.SWITCH: _switch,
    Kind.CHOICE: _choice,
    Kind.NUMBER: _number,
    Kind.NAME: _name,
    Kind.ARABIC_FACE: _arabic_face,
    Kind.LATIN_FACE: _latin_face,
}
