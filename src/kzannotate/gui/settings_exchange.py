"""Settings as a file that can be carried to another machine; a foreign one is checked line by line.

Only what the table of settings names, and keys of commands, comes in or goes out: no path, no
name of a project, no shape of a window.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kzannotate.errors import UserError
from kzannotate.gui.commands.keys import chosen_keys, kept_keys, without_doubles
from kzannotate.gui.preferences import Settings
from kzannotate.gui.settings_table import SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

MARK = "kzannotate-settings"
"""Member that says what the file is; its value is the version of its form."""
LARGEST = 64 * 1024
"""Bytes of a file that is looked at."""
_PRIVATE = frozenset({"reviewer"})
"""What says who one is; it does not go out."""
_KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brought.

    Args:
        settings: those that hold, with those of the file.
        count: how many lines of it came in.
        left_out: names of those that did not, cut short and made harmless.
    """

    settings: Settings
    count: int
    left_out: tuple[str, ...]


def export_settings(settings: Settings, path: Path) -> None:
    """Write what was chosen.

    Raises:
        UserError: the file cannot be written; what was there is still there.
    """
    words = json.dumps(exported(settings), ensure_ascii=False, indent=1) + "\n"
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(words, encoding="utf-8")
        os.replace(fresh, path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UserError(f"{path.name} cannot be written. Choose another place.") from error


def exported(settings: Settings) -> dict[str, Any]:
    """What a file holds."""
    kept = {s.key: getattr(settings, s.key) for s in SETTINGS if s.key not in _PRIVATE}
    return {MARK: 1, **kept, _KEYS: list(settings.keys)}


def import_settings(settings: Settings, path: Path) -> Taken:
    """Take in what a file holds that can be set.

    Raises:
        UserError: it cannot be read, or is no file of settings.
    """
    values = _read(path)
    found: dict[str, Any] = {}
    left_out = []
    settable = {s.key: s for s in SETTINGS}
    for key, value in values.items():
        known = settable.get(key)
        # A whole number stands for a share in JSON that others wrote.
        if known is not None and isinstance(known.default, float) and type(value) is int:
            value = float(value) if abs(value) <= LARGEST else value  # noqa: PLW2901
        if known is not None and known.admits(value):
            found[key] = value
        elif key == _KEYS and isinstance(value, list):
            found[key] = _keys(value)
        elif key != MARK:
            left_out.append(_harmless(key))
    return Taken(replace(settings, **found), len(found), tuple(left_out))


def _read(path: Path) -> dict[str, Any]:
    strange = UserError(f"{path.name} holds no settings of kzannotate.")
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError(f"{path.name} cannot be read. Choose another file.") from error
    try:
        values = json.loads(data.decode("utf-8")) if len(data) <= LARGEST else None
    except (ValueError, RecursionError) as error:
        raise strange from error
    if not isinstance(values, dict) or values.get(MARK) != 1:
        raise strange
    return values


def _keys(value: list[Any]) -> tuple[str, ...]:
    """Keys that make sense, none of them given twice."""
    said = [entry for entry in value if isinstance(entry, str) and len(entry) < LARGEST]
    return kept_keys(without_doubles(chosen_keys(said)))


def _harmless(key: str) -> str:
    return "".join(letter for letter in key[:40] if letter.isprintable())
