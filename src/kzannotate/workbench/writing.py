"""What people type, made fit to be kept: one line, or several."""

from __future__ import annotations

from kzannotate.errors import UserError

_KEPT = "\n\t"
"""Control characters that a text of several lines may hold."""


def one_line(text: str, what: str) -> str:
    """A name or a word without blanks around it or doubled in it.

    Args:
        text: as it was typed.
        what: what it is to be, such as ``name``, for the complaint.

    Raises:
        UserError: it is empty, or holds a character that cannot be kept.
    """
    return _kept(" ".join(text.split()), what)


def lines(text: str, what: str) -> str:
    """A text of one or more lines without blanks at their ends.

    Raises:
        UserError: it is empty, or holds a character that cannot be kept.
    """
    return _kept("\n".join(line.rstrip() for line in text.splitlines()).strip(), what)


def _kept(cleaned: str, what: str) -> str:
    if not cleaned:
        raise UserError(f"The {what} is empty. Write at least one letter.")
    if any((ord(c) < 0x20 and c not in _KEPT) or 0xD800 <= ord(c) <= 0xDFFF for c in cleaned):
        raise UserError(f"The {what} holds a character that cannot be kept. Type it again.")
    return cleaned
