"""Other keys for commands: choose a command, press the keys, see whose they were."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.commands import keys as key_choice
from kzannotate.gui.models.command_delegate import CommandDelegate
from kzannotate.gui.models.command_model import Offer, OfferModel, fitness
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, Words, label, row_view
from kzannotate.gui.plain import isolate, set_plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject


class KeysPanel(QWidget):
    """All commands with their keys; a change holds at once.

    Args:
        offers: gives the commands as they are called and keyed now.
        chosen: what differs from our keys.
    """

    changed = Signal(object)
    """Mapping of commands to keys that differ from ours."""

    def __init__(
        self, offers: Callable[[], Sequence[Offer]], chosen: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._offers, self.chosen = offers, dict(chosen)
        self.model = OfferModel()
        self.field, self.view, self.press = QLineEdit(), row_view(), QKeySequenceEdit()
        self.assign, self.reset, self.reset_all = QPushButton(), QPushButton(), QPushButton()
        self._name, self.said = Words(bold=True), label("small")
        self._lay_out()
        self._say()
        self._connect()
        self.look_up()

    def look_up(self) -> None:
        """Show the commands that fit what was typed, or that have the typed keys."""
        from kzannotate.text.fold import fold_word

        typed = fold_word(self.field.text()).split()
        held = self._held()
        # What cannot be done now can have other keys all the same.
        rows = [
            replace(o, enabled=True)
            for o in self._offers()
            if not typed
            or fitness(typed, o.sought) is not None
            or self.field.text().strip().lower() in o.keys.lower()
        ]
        self.model.show(rows)
        at = next((i for i, o in enumerate(rows) if held and o.id == held.id), 0)
        self.view.setCurrentIndex(self.model.index(at))
        self._on_chosen()

    def seek(self, words: str) -> int:
        """Show the commands that fit some words; how many they are."""
        self.field.setText(words)
        return self.model.rowCount()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, the arrow down goes into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.field and event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.press.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _held(self) -> Offer | None:
        offer: Offer | None = self.view.currentIndex().data(RowRole)
        return offer

    def _on_chosen(self) -> None:
        offer = self._held()
        self._name.say(isolate(offer.title) if offer else "")
        self.press.setEnabled(offer is not None)
        self.press.clear()
        self.reset.setEnabled(offer is not None and offer.id in self.chosen)
        self.reset_all.setEnabled(bool(self.chosen))
        self._on_pressed()

    def _on_pressed(self) -> None:
        """Say what the pressed keys would do."""
        pressed, offer = self.press.keySequence(), self._held()
        usable = offer is not None and key_choice.is_usable(pressed)
        self.assign.setEnabled(usable)
        said = ""
        if not pressed.isEmpty() and not usable:
            said = self.tr("Hold Ctrl or Alt with it, or take a function key.")
        elif usable and offer is not None:
            holder = key_choice.holder_of(pressed, self.chosen)
            if holder == offer.id:
                said = self.tr("These are its keys already.")
            elif holder is not None:
                said = self.tr("These keys do this now: {command}. It will lose them.")
                said = said.format(command=isolate(self._title_of(holder)))
        set_plain_text(self.said, said)

    def _give(self) -> None:
        offer = self._held()
        if offer is not None:
            self._hold(key_choice.given(offer.id, self.press.keySequence(), self.chosen))

    def _give_back(self) -> None:
        offer = self._held()
        if offer is not None:
            self._hold(key_choice.reset(offer.id, self.chosen))

    def _hold(self, chosen: dict[str, str]) -> None:
        self.chosen = chosen
        self.changed.emit(dict(chosen))
        self.look_up()

    def _title_of(self, command: str) -> str:
        return next((o.title for o in self._offers() if o.id == command), command)

    def _say(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a command, or keys"))
        self.field.setAccessibleName(self.tr("Find a command, or keys"))
        self.view.setAccessibleName(self.tr("Commands"))
        self.press.setAccessibleName(self.tr("Press the new keys"))
        self.assign.setText(self.tr("&Take these keys"))
        self.reset.setText(self.tr("&Reset"))
        self.reset_all.setText(self.tr("Reset &all"))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self.look_up())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self.press.keySequenceChanged.connect(lambda _: self._on_pressed())
        self.assign.clicked.connect(self._give)
        self.reset.clicked.connect(self._give_back)
        self.reset_all.clicked.connect(lambda: self._hold({}))
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)

    def _lay_out(self) -> None:
        self.view.setItemDelegate(CommandDelegate(self.view))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.press.setMaximumSequenceLength(1)
        self.press.setClearButtonEnabled(True)
        # Enter belongs to the list and to the keys, not to a button.
        for made in (self.assign, self.reset, self.reset_all):
            made.setAutoDefault(False)
        new, ways = QHBoxLayout(), QHBoxLayout()
        for row in (new, ways):
            row.setSpacing(GAP)
        new.addWidget(self.press, 1)
        new.addWidget(self.assign)
        new.addWidget(self.reset)
        ways.addWidget(self.reset_all)
        ways.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._name)
        layout.addLayout(new)
        layout.addWidget(self.said)
        layout.addSpacing(GAP)
        layout.addLayout(ways)
