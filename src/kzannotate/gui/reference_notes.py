"""Notes of the reference that ships with the program, in the language that is spoken now.

A record keeps its note as the reference tells it; a note that somebody wrote is shown as it is.
"""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QLocale

from kzannotate.resources import resource


def note_words(note: str | None) -> str:
    """The note in the interface's language where it is one of ours; none: nothing."""
    said = _shipped().get(note, {}) if note else {}
    return said.get(QLocale().name().partition("_")[0], note or "")


@cache
def _shipped() -> dict[str, dict[str, str]]:
    """By the English note, what it is in each other language."""
    path = resource("translations", "notes.json")
    known: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return known
