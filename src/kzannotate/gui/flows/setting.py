"""Settings: one dialog over all of them, and where each change goes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.errors import UserError
    from kzannotate.gui.actions import Actions, Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.dialogs.settings.dialog import SettingsDialog
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.kept_places import KeptFile
    from kzannotate.gui.models.command_model import Offer
    from kzannotate.gui.settings import Settings
    from kzannotate.workbench.rule_choices import RuleRow

_NAMED = 8
"""Lines of a file that are named where they did not come in."""


class Front(NamedTuple):
    """What settings change of the window.

    Args:
        zoom: of the article that is read.
        offer_recent: shows again which projects were open before.
        say: shows a sentence.
        complain: shows what went wrong.
    """

    window: QWidget
    actions: Callable[[], Actions]
    zoom: Callable[[], float]
    offer_recent: Callable[[], None]
    say: Callable[[str], None]
    complain: Callable[[UserError], None]


class SettingFlow(QObject):
    """Opens the dialog; holds at once what is chosen in it."""

    def __init__(self, front: Front, desk: Desk, wardrobe: Wardrobe) -> None:
        super().__init__(front.window)
        self._front, self._window = front, front.window
        self._desk, self._wardrobe, self._say = desk, wardrobe, front.say
        self._dialog: SettingsDialog | None = None
        wardrobe.changed.connect(self._on_changed)
        desk.checks_by_itself = wardrobe.settings.check_by_itself

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "settings": self.open,
            "keys": lambda: self.open("keys"),
            "project_rules": lambda: self.open("rules"),
        }

    def open(self, page: str = "look") -> None:
        """Open the dialog on a page, or bring it up."""
        from kzannotate.gui.dialogs.settings.dialog import SettingsDialog

        if self._dialog is None:
            self._wardrobe.remember(replace(self.settings(), zoom=self._zoom()))
            self._dialog = SettingsDialog(self, self._window)
            self._connect(self._dialog)
        self._dialog.show_page(page)
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def settings(self) -> Settings:
        """Those that hold."""
        return self._wardrobe.settings

    def rules(self) -> tuple[Sequence[RuleRow], bool]:
        """Rows of the open project, none without one, and whether it can be written."""
        from kzannotate.workbench.rule_choices import rule_rows

        bench = self._desk.bench
        return (rule_rows(bench) if bench is not None else (), not self._desk.read_only)

    def keys(self) -> tuple[Callable[[], Sequence[Offer]], Mapping[str, str]]:
        """Gives the commands, and the keys that differ from ours."""
        from kzannotate.gui.commands.keys import chosen_keys
        from kzannotate.gui.offered_commands import offers_of

        actions = self._front.actions()
        return lambda: list(offers_of(actions)), chosen_keys(self.settings().keys)

    def places(self) -> Sequence[KeptFile]:
        """What is kept where."""
        from kzannotate.gui.kept_places import kept_places

        bench = self._desk.bench
        project = bench.store.path if bench is not None else None
        return list(kept_places(self._wardrobe.place, project))

    def _zoom(self) -> float:
        if self._desk.bench is None:
            return self.settings().zoom
        return self._front.zoom()

    def _connect(self, dialog: SettingsDialog) -> None:
        dialog.destroyed.connect(self._forget_dialog)
        dialog.changed.connect(self._set)
        dialog.rules_chosen.connect(self._choose_rules)
        dialog.keys_chosen.connect(self._rekey)
        dialog.folder_wanted.connect(_show_folder)
        dialog.forget_wanted.connect(self._forget_recent)
        dialog.clear_wanted.connect(self._clear_logs)
        dialog.export_wanted.connect(self._ask_export)
        dialog.import_wanted.connect(self._ask_import)
        for signal in (self._desk.opened, self._desk.closing):
            signal.connect(dialog.draw_anew)
        self._desk.revised.connect(dialog.renew)
        self._desk.jobs.failed.connect(dialog.renew)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _set(self, key: str, value: Any) -> None:
        self._wardrobe.change(replace(self.settings(), **{key: value}))

    def _on_changed(self, before: Settings) -> None:
        settings = self.settings()
        self._desk.checks_by_itself = settings.check_by_itself
        if before.remember_recent and not settings.remember_recent:
            self._forget_recent()
        if before.keys != settings.keys:
            from kzannotate.gui.commands.keys import chosen_keys

            self._front.actions().set_keys(chosen_keys(settings.keys))

    def _rekey(self, chosen: Mapping[str, str]) -> None:
        from kzannotate.gui.commands.keys import kept_keys

        self._wardrobe.change(replace(self.settings(), keys=kept_keys(chosen)))

    def _choose_rules(self, wanted: Sequence[Any]) -> None:
        rows, writable = self.rules()
        bench = self._desk.bench
        if bench is not None and writable:
            from kzannotate.workbench.rule_choices import choose_rules

            self._desk.jobs.write(lambda: choose_rules(bench, rows, wanted))

    def _forget_recent(self) -> None:
        self._wardrobe.remember(replace(self.settings(), recent=()))
        self._front.offer_recent()

    def _clear_logs(self) -> None:
        from kzannotate import breakdown

        count = breakdown.clear(breakdown.state_folder())
        self._say(self.tr("Deleted: {count} files.").format(count=count))

    def _ask_export(self) -> None:
        from kzannotate.gui.saving import saving

        title, words = self.tr("Export settings"), self.tr("Settings (*.json)")
        name = self.tr("kzannotate settings")
        dialog = saving(self._dialog or self._window, title, name, {words: "json"})
        dialog.fileSelected.connect(lambda path: self._run(partial(self._export, Path(path))))
        dialog.open()

    def _ask_import(self) -> None:
        from kzannotate.gui.flows.asking import asking

        title, words = self.tr("Import settings"), self.tr("Settings (*.json)")
        dialog = asking(self._dialog or self._window, title, "ExistingFile", words)
        dialog.fileSelected.connect(lambda path: self._run(partial(self.take_in, Path(path))))
        dialog.open()

    def _run(self, act: Callable[[], None]) -> None:
        from kzannotate.errors import UserError

        try:
            act()
        except UserError as error:
            self._front.complain(error)

    def _export(self, path: Path) -> None:
        from kzannotate.gui.settings_exchange import export_settings

        export_settings(self.settings(), path)
        self._say(self.tr("Written: {path}").format(path=isolate(str(path))))

    def take_in(self, path: Path) -> None:
        """Let the settings of a file hold.

        Raises:
            UserError: it holds none.
        """
        from kzannotate.gui.settings_exchange import import_settings

        taken = import_settings(self.settings(), path)
        self._wardrobe.change(taken.settings)
        if self._dialog is not None:
            self._dialog.draw_anew()
        said = self.tr("{count} settings hold now.").format(count=taken.count)
        if taken.left_out:
            names = ", ".join(map(isolate, taken.left_out[:_NAMED]))
            also = self.tr("Left out: {names}.").format(names=names)
            said = f"{said} {also}"
        self._say(said)


def _show_folder(folder: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
