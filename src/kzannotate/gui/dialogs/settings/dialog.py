"""The dialog of settings: pages beside their names, a field that finds in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.dialogs.keys import KeysPanel
from kzannotate.gui.dialogs.settings.privacy_page import PrivacyPage
from kzannotate.gui.dialogs.settings.row import SettingRow, said
from kzannotate.gui.dialogs.settings.rules_page import RulesPage
from kzannotate.gui.dialogs.settings.section import Section
from kzannotate.gui.panel import GAP, label
from kzannotate.gui.plain import set_plain_text
from kzannotate.gui.settings_table import PAGES, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzannotate.gui.kept_places import KeptFile
    from kzannotate.gui.models.command_model import Offer
    from kzannotate.gui.settings import Settings
    from kzannotate.workbench.rule_choices import RuleRow

_SIZE = (960, 680)
_NAMES = 24 * GAP


class Matter(Protocol):
    """What the dialog shows; asked anew whenever it is drawn."""

    def settings(self) -> Settings:
        """Those that hold."""

    def rules(self) -> tuple[Sequence[RuleRow], bool]:
        """Rows of the open project, none without one, and whether it can be written."""

    def keys(self) -> tuple[Callable[[], Sequence[Offer]], Mapping[str, str]]:
        """Gives the commands, and the keys that differ from ours."""

    def places(self) -> Sequence[KeptFile]:
        """What is kept where."""


class SettingsDialog(QDialog):
    """Everything that can be set; a change holds at once.

    Signals:
        changed: key of a setting and its new value.
        rules_chosen: list of RuleChoice.
        keys_chosen: mapping of commands to keys that differ from ours.
        folder_wanted: path.
        forget_wanted, clear_wanted, export_wanted, import_wanted: buttons.
    """

    changed = Signal(str, object)
    rules_chosen = Signal(object)
    keys_chosen = Signal(object)
    folder_wanted = Signal(object)
    forget_wanted = Signal()
    clear_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, matter: Matter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._matter = matter
        self.field, self.names, self._scroll = QLineEdit(), QListWidget(), QScrollArea()
        self.out, self.in_, self.close_ = QPushButton(), QPushButton(), QPushButton()
        self._none = label("muted", wrap=True)
        self.rows: dict[str, SettingRow] = {}
        self.sections: dict[str, Section] = {}
        self._lay_out()
        self._connect()
        self._draw()

    def show_page(self, page: str) -> None:
        """Turn to a page."""
        self.field.clear()
        self.names.setCurrentRow([*PAGES].index(page))

    def renew(self) -> None:
        """Show settings and rules as they are now."""
        settings = self._matter.settings()
        for key, row in self.rows.items():
            row.show_value(getattr(settings, key))
        rows, _ = self._matter.rules()
        page = self.sections["rules"]
        if isinstance(page, RulesPage) and rows:
            page.show_rows(rows)

    def draw_anew(self) -> None:
        """Draw all pages again: another language, another project."""
        QTimer.singleShot(0, self, self._draw)

    def look_up(self) -> None:
        """Show the page that is chosen, or what is sought of all pages."""
        from kzannotate.text.fold import fold_word

        words = fold_word(self.field.text()).split()
        chosen = [*PAGES][max(self.names.currentRow(), 0)]
        found = 0
        for id_, section in self.sections.items():
            shown = section.narrow(words)
            if id_ == "keys" and words:
                shown = self._seek_keys(section)
            section.setVisible(shown > 0 if words else id_ == chosen)
            found += shown
        self._none.setVisible(bool(words) and not found)
        self._scroll.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.draw_anew()

    def _seek_keys(self, section: Section) -> int:
        panel = section.findChild(KeysPanel)
        if not isinstance(panel, KeysPanel):
            return 0
        return panel.seek(self.field.text())

    def _draw(self) -> None:
        chosen = max(self.names.currentRow(), 0)
        self._say()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        self.rows = {s.key: self._row(s.key) for s in SETTINGS}
        self.sections = {page: self._section(page, said(PAGES[page])) for page in PAGES}
        for section in self.sections.values():
            layout.addWidget(section)
        layout.addWidget(self._none)
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems([said(title) for title in PAGES.values()])
        self.names.setCurrentRow(chosen)
        self.names.blockSignals(False)
        self.look_up()

    def _row(self, key: str) -> SettingRow:
        row = SettingRow(
            next(s for s in SETTINGS if s.key == key), getattr(self._matter.settings(), key)
        )
        row.changed.connect(self.changed)
        return row

    def _section(self, page: str, title: str) -> Section:
        rows = [row for row in self.rows.values() if row.setting.page == page]
        if page == "rules":
            return self._rules(title)
        if page == "keys":
            return self._keys(title)
        if page == "privacy":
            return self._privacy(title, rows)
        section = Section(title)
        for row in rows:
            section.add(row)
        return section

    def _rules(self, title: str) -> Section:
        rows, writable = self._matter.rules()
        told = self.tr(
            "What is chosen here is kept in the project and holds for everybody who works on it. "
            "It can be undone."
        )
        if not rows:
            told = self.tr("Rules belong to a project. Open one, then choose its rules here.")
        made = RulesPage(title, told, rows, writable=writable)
        made.chosen.connect(self.rules_chosen)
        return made

    def _keys(self, title: str) -> Section:
        offers, chosen = self._matter.keys()
        section = Section(title, self.tr("Choose a command, press its new keys, take them."))
        panel = KeysPanel(offers, chosen, section)
        panel.setMinimumHeight(50 * GAP)
        panel.changed.connect(self.keys_chosen)
        section.body.addWidget(panel)
        return section

    def _privacy(self, title: str, rows: Sequence[QWidget]) -> Section:
        made = PrivacyPage(title, rows, self._matter.places())
        made.open_wanted.connect(self.folder_wanted)
        made.forget_wanted.connect(self.forget_wanted)
        made.clear_wanted.connect(self.clear_wanted)
        return made

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.field.setPlaceholderText(self.tr("Find a setting, a rule or a shortcut"))
        self.field.setAccessibleName(self.tr("Find a setting, a rule or a shortcut"))
        self.names.setAccessibleName(self.tr("Pages"))
        self.out.setText(self.tr("&Export…"))
        self.in_.setText(self.tr("&Import…"))
        self.close_.setText(self.tr("&Close"))
        set_plain_text(self._none, self.tr("No setting has these words. Try others."))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self.look_up())
        self.names.currentRowChanged.connect(self._on_page)
        self.out.clicked.connect(self.export_wanted)
        self.in_.clicked.connect(self.import_wanted)
        self.close_.clicked.connect(self.accept)

    def _on_page(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.look_up()

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        self.field.setClearButtonEnabled(True)
        self.names.setFixedWidth(_NAMES)
        self.names.setProperty("role", "names")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle, ways = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(self.names)
        middle.addWidget(self._scroll, 1)
        ways.setSpacing(GAP)
        for way in (self.out, self.in_, self.close_):
            way.setAutoDefault(False)
            ways.addWidget(way)
        ways.insertStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(2 * GAP)
        layout.addWidget(self.field)
        layout.addLayout(middle, 1)
        layout.addLayout(ways)
