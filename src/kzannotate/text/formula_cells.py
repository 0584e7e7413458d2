"""Cells that a spreadsheet would take for formulas."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", *"＝＋－＠")
"""How a formula begins, also in wide letters, which some spreadsheets take for the others."""


def defused(text: str) -> str:
    """The text, after an apostrophe where a spreadsheet would run it."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text[:1] in _FORMULA else text
