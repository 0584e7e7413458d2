"""What TBX has no place for, written as notes that a person can read and we read back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode, encode
from kzannotate.domain.entity import Fact
from kzannotate.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.formats.termbase.model import Entry, EntryName

_MARK = "kzannotate "
_KIND, _TOPIC, _FACT, _NOTE = (f"{_MARK}{what}: " for what in ("kind", "topic", "fact", "note"))


def notes_of_entry(entry: Entry, *, with_facts: bool) -> Iterator[str]:
    """The texts of an entry's notes, in order."""
    if entry.note:
        yield _plain(entry.note)
    if entry.kind:
        yield _KIND + entry.kind
    if with_facts:
        for fact in entry.facts:
            yield _FACT + json.dumps(encode(fact), ensure_ascii=False, sort_keys=True)


def notes_of_name(name: EntryName) -> Iterator[str]:
    """The texts of a name's notes, in order."""
    if name.note:
        yield _plain(name.note)
    if name.topic:
        yield _TOPIC + name.topic


def read_note(text: str) -> tuple[str, str]:
    """What a note is about (``kind``, ``topic``, ``fact`` or ``note``), and what it says."""
    for about, mark in (("kind", _KIND), ("topic", _TOPIC), ("fact", _FACT), ("note", _NOTE)):
        if text.startswith(mark):
            return about, text[len(mark) :]
    return "note", text


def read_fact(text: str) -> Fact | None:
    """The fact that a note tells; None if it tells none."""
    try:
        return decode(Fact, json.loads(text))
    except (ValueError, RecursionError, BugError):
        return None


def _plain(note: str) -> str:
    """A person's note, never taken for one of ours."""
    return _NOTE + note if note.startswith(_MARK) else note
