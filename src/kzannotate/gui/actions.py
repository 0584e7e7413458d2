"""The table of commands as living actions, with the menus that hold them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from kzannotate.gui.commands.pen import PEN, WRITE
from kzannotate.gui.commands.table import MENUS, TABLE
from kzannotate.gui.measures import GAP
from kzannotate.gui.plain import tooltip_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QColor

    from kzannotate.gui.commands.spec import Spec

_PICTURES = {spec.id: spec.icon for spec in TABLE if spec.icon}

Acts = dict[str, Callable[[], object]]
"""What actions do, by their ids."""


class Actions(QObject):
    """The table as living QActions, with the menus that hold them.

    Their keys work from the first moment; pictures and tooltips are made for what is seen.
    """

    wanted = Signal(str)
    """Id of an action that is to be done and was connected to nothing."""

    keyed = Signal()
    """Some actions have other keys now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by_id: dict[str, QAction] = {}
        self._does: Acts = {}
        self._ink: QColor | None = None
        self._seen: set[str] = set()
        """Ids of those whose pictures and tooltips are kept up."""
        self._menus = {name: QMenu(parent) for name in MENUS}
        for menu in self._menus.values():
            menu.triggered.connect(self._on_triggered)
            menu.aboutToShow.connect(partial(self._dress, menu.actions))
        self.recent = QMenu(parent)
        groups: dict[str, QActionGroup] = {}
        for spec in TABLE:
            action = self._make(spec)
            action.setCheckable(bool(spec.group) or spec.toggle)
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
            parent.addAction(action)
        self._menus["file"].insertMenu(self["sample"], self.recent)
        self.retranslate()

    def __getitem__(self, id_: str) -> QAction:
        return self._by_id[id_]

    def fill(self, bar: QMenuBar) -> None:
        """Hang the menus into a menu bar."""
        for menu in self._menus.values():
            bar.addMenu(menu)

    def menu(self, name: str) -> QMenu:
        """One menu, to be opened elsewhere as well."""
        return self._menus[name]

    def strip(self, ids: Iterable[str]) -> QWidget:
        """Buttons for some actions in a row; their pictures come with ``repaint``."""
        from kzannotate.gui.icons import blank

        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(GAP, 2, GAP, 2)
        layout.setSpacing(2)
        for id_ in ids:
            made = QToolButton()
            if self._ink is None:
                self._by_id[id_].setIcon(blank())
            made.setDefaultAction(self._by_id[id_])
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(made)
            self._seen.add(id_)
        return row

    def connect_to(self, does: Acts) -> None:
        """Say what each action does, by its id."""
        self._does.update(does)

    @property
    def connected(self) -> frozenset[str]:
        """Ids of the actions that do something."""
        return frozenset(self._does)

    def do(self, id_: str) -> None:
        """Do what an action does, if it is connected to anything."""
        if id_ in self._does:
            self._does[id_]()

    def read_with(self, area: QWidget, reads: Callable[[], bool]) -> None:
        """Let plain letters act in a part of the window, while ``reads`` says so."""
        from PySide6.QtGui import QShortcut

        from kzannotate.gui.letter_keys import keys_for

        for spec in TABLE:
            if spec.reading:
                shortcut = QShortcut(area)
                shortcut.setKeys(keys_for(spec.reading))
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                act = _if(reads, self._by_id[spec.id].trigger)
                shortcut.activated.connect(act)
                # A keyboard of another script may offer two names of one key at once.
                shortcut.activatedAmbiguously.connect(act)

    def enable(self, there: frozenset[str]) -> None:
        """Enable the actions whose needs are there; those that write need the pen besides."""
        for spec in TABLE:
            found = not spec.needs or spec.needs in there
            self._by_id[spec.id].setEnabled(found and (PEN in there or spec.id not in WRITE))
        self.recent.setEnabled(not self.recent.isEmpty())

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Give each action the keys that a person chose, or else ours."""
        from kzannotate.gui.commands.keys import keys_now, sequences

        for spec in TABLE:
            self._by_id[spec.id].setShortcuts(sequences(keys_now(spec.id, chosen)))
        self.retranslate()
        self.keyed.emit()

    def first_keys(self, id_: str) -> str:
        """The first keys of an action, as this desktop writes them; empty: none."""
        return self._by_id[id_].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def retranslate(self) -> None:
        """Say everything in the language that is spoken now."""
        for name, words in MENUS.items():
            self._menus[name].setTitle(QCoreApplication.translate("Actions", words))
        self.recent.setTitle(QCoreApplication.translate("Actions", "Open &recent"))
        for spec in TABLE:
            action = self._by_id[spec.id]
            # What follows a tab stands where a menu shows the key.
            keys = f"\t{_keys_in_menu(action)}" if spec.reading else ""
            words = QCoreApplication.translate("Actions", spec.text)
            self._by_id[spec.id].setText(f"{words}{keys}")
        self._dress(lambda: [self._by_id[id_] for id_ in self._seen])

    def repaint(self, ink: QColor) -> None:
        """Draw the pictures in the colour of the text."""
        self._ink = ink
        self._dress(lambda: [self._by_id[id_] for id_ in self._seen])

    def _dress(self, seen: Callable[[], Sequence[QAction]]) -> None:
        """Give actions that come into sight their tooltips, and their pictures in our ink."""
        from kzannotate.gui.icons import icon

        for action in seen():
            picture = _PICTURES.get(action.objectName(), "")
            if picture and self._ink is not None:
                action.setIcon(icon(picture, self._ink))
            if action.objectName() in self._by_id:
                action.setToolTip(tooltip_markup(with_key(action)))

    def _on_triggered(self, action: QAction) -> None:
        # Every menu tells of its actions, also when it is a key that triggers them.
        id_ = action.objectName()
        if id_ in self._by_id and id_ not in self._does:
            self.wanted.emit(id_)
        self.do(id_)

    def _make(self, spec: Spec) -> QAction:
        menu = self._menus[spec.menu]
        if spec.rule:
            menu.addSeparator()
        action = QAction(menu)
        action.setObjectName(spec.id)
        action.setProperty("reading", spec.reading)
        if spec.key:
            action.setShortcuts([QKeySequence(key) for key in spec.key.split("; ")])
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        menu.addAction(action)
        self._by_id[spec.id] = action
        return action


def plain_words(action: QAction) -> str:
    """What an action is called, without the mark of its access key and without dots."""
    return action.text().partition("\t")[0].replace("&", "").removesuffix("…")


def with_key(action: QAction) -> str:
    """What an action is called, with its first shortcut, for a tooltip."""
    keys = _keys_in_menu(action)
    return f"{plain_words(action)} ({keys})" if keys else plain_words(action)


def keys_of(action: QAction) -> str:
    """All keys of an action and its letter in the text, as this desktop writes them."""
    return _keys_in_menu(action)


def _keys_in_menu(action: QAction) -> str:
    """The letter that does it in the text, and the first shortcut."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return ", ".join(k for k in (action.property("reading"), key) if k)


def _if(holds: Callable[[], bool], act: Callable[[], object]) -> Callable[[], None]:
    def called() -> None:
        if holds():
            act()

    return called
