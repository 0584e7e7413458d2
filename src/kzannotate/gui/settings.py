"""What the program remembers between two starts, in one small JSON file.

JSON and not QSettings: an INI file of a stranger may hold pickled objects.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from kzannotate import safe_mode
from kzannotate.gui.preferences import RECENT, Settings
from kzannotate.gui.settings_table import SETTINGS

__all__ = ["RECENT", "NoSettings", "Settings", "SettingsFile", "wanted_settings"]

log = logging.getLogger(__name__)


class SettingsFile:
    """Reads and writes the settings; a damaged or locked file never stops the program."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of_this_machine(cls) -> SettingsFile:
        """The file in the place that the system keeps for configuration."""
        place = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.GenericConfigLocation
        )
        return cls(Path(place) / "kzannotate" / "settings.json")

    def read(self) -> Settings:
        """The settings, with the default for whatever is missing or of a wrong type."""
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _settings_of(values) if isinstance(values, dict) else Settings()

    def write(self, settings: Settings) -> None:
        """Put the settings in the place of the old ones in one step."""
        words = json.dumps(asdict(settings), ensure_ascii=False, indent=1)
        fresh = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(words + "\n", encoding="utf-8")
            os.replace(fresh, self.path)
        except OSError as error:
            log.warning("the settings could not be kept: %s", error.strerror)


class NoSettings(SettingsFile):
    """In safe mode: everything as it came, and what is chosen is forgotten at the end."""

    def read(self) -> Settings:
        return Settings()

    def write(self, settings: Settings) -> None:
        pass


def wanted_settings() -> SettingsFile:
    """Those of this machine; in safe mode none that somebody chose."""
    chosen = SettingsFile.of_this_machine()
    return NoSettings(chosen.path) if safe_mode.is_on() else chosen


def _settings_of(values: dict[str, Any]) -> Settings:
    settable = {setting.key: setting for setting in SETTINGS}
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        value = values.get(field.name)
        if isinstance(value, list):
            value = tuple(v for v in value if isinstance(v, str))
        known = settable.get(field.name)
        if type(value) is type(field.default) and (known is None or known.admits(value)):
            kept[field.name] = value
    return Settings(**kept)
