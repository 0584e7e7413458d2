"""What the program remembers between two starts, in one small JSON file.

JSON and not QSettings: an INI file of a stranger may hold pickled objects.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

RECENT = 8
"""How many projects the welcome page remembers."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences of one person on one machine; nothing of a project is kept here.

    Args:
        language: a code of ``i18n.LANGUAGES`` or ``system``.
        theme: the name of one, or ``system``.
        reviewer: the name that gestures are signed with; empty: the machine's user name.
        recent: paths of projects, the last one first.
        zoom: of the article; 1.0 is the ordinary size.
        geometry: of the window, as Qt saves it, in base64.
        splitters: widths of the columns, as Qt saves them, in base64.
        arabic_face: family for Arabic letters of articles; empty: ours.
        latin_face: family for their other letters; empty: the one that belongs to the article's.
        line_letters: how many letters a full line holds.
        leading: room between lines, as a share of the ordinary.
        justified: articles have even edges on both sides.
        legend: the legend over the article is unfolded.
        queue_order: what comes first of what is left: ``loud``, ``frequent`` or ``reading``.
        advance: a decision leads to the next thing to decide.
        search_choices: how words are looked for.
        last_commands: ids of the commands that were last chosen in the palette.
        decide: heights of the findings and of the one in hand, as Qt saves them, in base64.
        drawer: heights of the columns and of what stands below them, likewise.
        drawer_open: whether anything stands below them.
        keys: for each command with other keys than ours, such as ``link=Ctrl+L; F2``.
    """

    language: str = "system"
    theme: str = "system"
    reviewer: str = ""
    recent: tuple[str, ...] = ()
    zoom: float = 1.0
    geometry: str = ""
    splitters: str = ""
    arabic_face: str = ""
    latin_face: str = ""
    line_letters: int = 76
    leading: float = 1.0
    justified: bool = False
    legend: bool = False
    queue_order: str = "loud"
    advance: bool = True
    search_choices: tuple[str, ...] = ("prefixes",)
    last_commands: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    decide: str = ""
    drawer: str = ""
    drawer_open: bool = False

    def having_opened(self, project: Path) -> Settings:
        """The same with the project at the head of the recent ones."""
        path = str(project.absolute())
        others = tuple(p for p in self.recent if p != path)
        return replace(self, recent=(path, *others)[:RECENT])


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


def _settings_of(values: dict[str, Any]) -> Settings:
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        value = values.get(field.name)
        if isinstance(value, list):
            value = tuple(v for v in value if isinstance(v, str))
        if isinstance(value, type(field.default)):
            kept[field.name] = value
    return Settings(**kept)
