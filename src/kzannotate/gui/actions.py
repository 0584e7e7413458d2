"""Every action of the program in one table: words, key, place in the menus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.icons import icon
from kzannotate.gui.plain import tooltip_markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QColor

Acts = dict[str, Callable[[], object]]
"""What actions do, by their ids."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One line of the table.

    Args:
        id: what the window calls it.
        menu: id of the menu it stands in.
        text: English words, marked for translation in the context Actions.
        key: shortcut in Qt's portable form; several are parted by a semicolon and a blank.
        icon: name of a picture in icons.py; empty: none.
        group: actions of one group exclude one another and can be checked.
        rule: a line is drawn above it.
        needs: what must be there: ``project``, ``document``, ``mention``, ``finding`` or nothing.
    """

    id: str
    menu: str
    text: str
    key: str = ""
    icon: str = ""
    group: str = ""
    rule: bool = False
    needs: str = ""


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "mention": QT_TRANSLATE_NOOP("Actions", "&Mention"),
    "finding": QT_TRANSLATE_NOOP("Actions", "F&inding"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

TABLE = (
    Spec("new", "file", QT_TRANSLATE_NOOP("Actions", "&New project…"), "Ctrl+N", icon="new"),
    Spec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open project…"), "Ctrl+O", icon="open"),
    Spec("sample", "file", QT_TRANSLATE_NOOP("Actions", "Open the &sample project"), icon="sample"),
    Spec(
        "close", "file", QT_TRANSLATE_NOOP("Actions", "&Close project"), "Ctrl+W", needs="project"
    ),
    Spec(
        "import_files",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Import articles…"),
        "Ctrl+I",
        icon="import",
        rule=True,
        needs="project",
    ),
    Spec(
        "import_folder",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import a &folder…"),
        "Ctrl+Shift+I",
        icon="folder",
        needs="project",
    ),
    Spec(
        "import_reference",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Impor&t a reference…"),
        icon="reference",
        needs="project",
    ),
    Spec(
        "starter_reference",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import the starter reference"),
        needs="project",
    ),
    Spec(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Export as JSON lines…"),
        "Ctrl+E",
        icon="export",
        rule=True,
        needs="project",
    ),
    Spec(
        "report",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Write a re&port…"),
        "Ctrl+Shift+E",
        icon="report",
        needs="project",
    ),
    Spec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", rule=True),
    Spec(
        "undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", icon="undo", needs="undo"
    ),
    Spec(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Shift+Z; Ctrl+Y",
        icon="redo",
        needs="redo",
    ),
    Spec(
        "filter",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Find an article"),
        "Ctrl+F",
        icon="search",
        rule=True,
        needs="project",
    ),
    Spec(
        "check",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Check again"),
        "F5",
        icon="check",
        rule=True,
        needs="project",
    ),
    Spec("reviewer", "edit", QT_TRANSLATE_NOOP("Actions", "Your &name…"), icon="person", rule=True),
    Spec(
        "link",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Link to an entity…"),
        "Ctrl+L",
        icon="link",
        needs="span",
    ),
    Spec(
        "unlink",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Unlink"),
        "Ctrl+U",
        icon="unlink",
        needs="linked",
    ),
    Spec(
        "accept",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Accept"),
        "Ctrl+Return",
        icon="accept",
        needs="mention",
    ),
    Spec(
        "remove",
        "mention",
        QT_TRANSLATE_NOOP("Actions", "&Delete the mention"),
        "Ctrl+Delete",
        icon="delete",
        needs="mention",
    ),
    Spec(
        "next_finding",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Next open finding"),
        "F8",
        icon="next",
        needs="project",
    ),
    Spec(
        "previous_finding",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Previous open finding"),
        "Shift+F8",
        icon="previous",
        needs="project",
    ),
    Spec(
        "confirm",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Confirm"),
        "Ctrl+1",
        icon="confirm",
        rule=True,
        needs="finding",
    ),
    Spec(
        "correct",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "C&orrect"),
        "Ctrl+2",
        icon="correct",
        needs="finding",
    ),
    Spec(
        "dismiss",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Dismiss"),
        "Ctrl+3",
        icon="dismiss",
        needs="finding",
    ),
    Spec(
        "unclear",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "Leave &unclear"),
        "Ctrl+4",
        icon="unclear",
        needs="finding",
    ),
    Spec(
        "withdraw",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Take the ruling back"),
        "Ctrl+Backspace",
        needs="ruled",
    ),
    Spec(
        "pair",
        "finding",
        QT_TRANSLATE_NOOP("Actions", "&Side by side"),
        "Ctrl+B",
        icon="pair",
        rule=True,
        needs="paired",
    ),
    Spec(
        "go_documents", "view", QT_TRANSLATE_NOOP("Actions", "&Articles"), "Alt+1", needs="project"
    ),
    Spec("go_reader", "view", QT_TRANSLATE_NOOP("Actions", "&Text"), "Alt+2", needs="project"),
    Spec(
        "go_findings", "view", QT_TRANSLATE_NOOP("Actions", "&Findings"), "Alt+3", needs="project"
    ),
    Spec("go_entity", "view", QT_TRANSLATE_NOOP("Actions", "&Entity"), "Alt+4", needs="project"),
    Spec("go_history", "view", QT_TRANSLATE_NOOP("Actions", "&History"), "Alt+5", needs="project"),
    Spec(
        "zoom_in",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        "Ctrl++; Ctrl+=",
        rule=True,
        needs="project",
    ),
    Spec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", needs="project"),
    Spec(
        "zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "&Usual size"), "Ctrl+0", needs="project"
    ),
    Spec(
        "theme_system",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Colours of the &system"),
        group="theme",
        rule=True,
    ),
    Spec("theme_light", "view", QT_TRANSLATE_NOOP("Actions", "&Light"), group="theme"),
    Spec("theme_dark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark"), group="theme"),
    Spec("language_en", "view", "English", group="language", rule=True),
    Spec("language_ar", "view", "العربية", group="language"),
    Spec(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "F1",
        icon="keyboard",
    ),
    Spec(
        "diagnosis", "help", QT_TRANSLATE_NOOP("Actions", "About this &installation"), icon="doctor"
    ),
    Spec(
        "about", "help", QT_TRANSLATE_NOOP("Actions", "&About kzannotate"), icon="about", rule=True
    ),
)


class Actions(QObject):
    """The table as living QActions, with the menus that hold them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by_id: dict[str, QAction] = {}
        self._menus = {name: QMenu(parent) for name in MENUS}
        self.recent = QMenu(parent)
        groups: dict[str, QActionGroup] = {}
        for spec in TABLE:
            action = self._make(spec)
            if spec.group:
                action.setCheckable(True)
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
        """Buttons for some actions in a row."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.setSpacing(2)
        for id_ in ids:
            made = QToolButton()
            made.setDefaultAction(self._by_id[id_])
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(made)
        return row

    def connect_to(self, does: Acts) -> None:
        """Say what each action does, by its id."""
        for id_, act in does.items():
            self._by_id[id_].triggered.connect(_without_arguments(act))

    def enable(self, there: frozenset[str]) -> None:
        """Enable the actions whose needs are there."""
        for spec in TABLE:
            self._by_id[spec.id].setEnabled(not spec.needs or spec.needs in there)
        self.recent.setEnabled(not self.recent.isEmpty())

    def retranslate(self) -> None:
        """Say everything in the language that is spoken now."""
        for name, words in MENUS.items():
            self._menus[name].setTitle(QCoreApplication.translate("Actions", words))
        self.recent.setTitle(QCoreApplication.translate("Actions", "Open &recent"))
        for spec in TABLE:
            self._by_id[spec.id].setText(QCoreApplication.translate("Actions", spec.text))
            self._by_id[spec.id].setToolTip(tooltip_markup(with_key(self._by_id[spec.id])))

    def repaint(self, ink: QColor) -> None:
        """Draw the pictures in the colour of the text."""
        for spec in TABLE:
            if spec.icon:
                self._by_id[spec.id].setIcon(icon(spec.icon, ink))

    def _make(self, spec: Spec) -> QAction:
        menu = self._menus[spec.menu]
        if spec.rule:
            menu.addSeparator()
        action = QAction(menu)
        action.setObjectName(spec.id)
        if spec.key:
            action.setShortcuts([QKeySequence(key) for key in spec.key.split("; ")])
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        menu.addAction(action)
        self._by_id[spec.id] = action
        return action


def plain_words(action: QAction) -> str:
    """What an action is called, without the mark of its access key and without dots."""
    return action.text().replace("&", "").removesuffix("…")


def with_key(action: QAction) -> str:
    """What an action is called, with its first shortcut, for a tooltip."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain_words(action)} ({key})" if key else plain_words(action)


def _without_arguments(act: Callable[[], object]) -> Callable[[bool], None]:
    def called(_checked: bool = False) -> None:
        act()

    return called
