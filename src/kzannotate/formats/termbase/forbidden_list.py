"""A list of words not to use: ``wrong;right;guard;reason``, as checklists of other tools are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.entity import TERM_KIND, NameStatus
from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.errors import ForeignFileError
from kzannotate.formats.termbase.cells import Row, read_rows, separator_of, write_rows
from kzannotate.formats.termbase.file_text import read_text
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import (
    LONGEST_NAME,
    LONGEST_NOTE,
    Entry,
    EntryName,
    Termbase,
    best_name,
    kind_of,
)
from kzannotate.text.language import guess_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD = ("wrong", "right", "guard", "reason")
_MARK = "\ufeff"


def write(termbase: Termbase) -> WrittenFile:
    """The deprecated names with those to use instead."""
    lost = Tally()
    topics = _Topics(termbase)
    taken: set[tuple[str, str]] = set()
    rows = [row for entry in termbase.entries for row in _rows(entry, topics, lost, taken)]
    lost.add("the title has no place here", termbase.title, int(bool(termbase.title)))
    return WrittenFile(_MARK + write_rows([HEAD, *rows], ";"), lost.losses())


class _Topics:
    """What to call the entity that a text must be about, so that it is found again."""

    def __init__(self, termbase: Termbase) -> None:
        self._entries = {e.id: e for e in termbase.entries if e.id}
        self._bearers: dict[str, set[str]] = {}
        for entry in termbase.entries:
            for name in entry.names:
                self._bearers.setdefault(name.text, set()).add(entry.id or "")

    def called(self, id_: str, language: str) -> str:
        entry = self._entries.get(id_)
        name = entry and (best_name(entry, language) or best_name(entry))
        if name and self._bearers[name.text] == {id_} and name.text not in self._entries:
            return name.text
        return id_


def _rows(
    entry: Entry, topics: _Topics, lost: Tally, taken: set[tuple[str, str]]
) -> Iterator[tuple[str, ...]]:
    wrong = [n for n in entry.names if n.status is NameStatus.DEPRECATED]
    _count_losses(entry, bool(wrong), lost)
    kept = {id(n) for n in wrong}
    for name in wrong:
        right = _right(entry, name.language)
        kept.add(id(right))
        lost.add("wrong names have no right one beside them", name.text, int(right is None))
        if guess_language(name.text) != name.language:
            lost.add("languages are guessed from letters when the list comes back", name.language)
        guard = topics.called(name.topic, name.language) if name.topic else ""
        yield name.text, right.text if right else "", guard, name.note or ""
    for name in entry.names if wrong else ():
        if id(name) not in kept:
            lost.add("other names are left out", name.text)
        elif name.status is not NameStatus.DEPRECATED:
            _count_blurred(name, lost, taken)


def _right(entry: Entry, language: str) -> EntryName | None:
    found = best_name(entry, language)
    return found if found and found.status is not NameStatus.DEPRECATED else None


def _count_losses(entry: Entry, listed: bool, lost: Tally) -> None:
    if not listed:
        lost.add("entities without a deprecated name are left out", entry.id or "")
        return
    other = entry.kind or entry.wikidata or entry.domain or entry.note
    if kind_of(entry) != TERM_KIND or entry.wikidata or entry.domain or entry.note:
        lost.add("nothing but the names of entities has a place here", other or "")
    if entry.facts:
        lost.add("facts have no place here", entry.facts[0].property_name, len(entry.facts))


def _count_blurred(right: EntryName, lost: Tally, taken: set[tuple[str, str]]) -> None:
    """A right name says no more than its letters, and not whose it is."""
    if (right.text, right.language) in taken:
        lost.add("entities with one right name become one", right.text)
    taken.add((right.text, right.language))
    if right.note or right.topic or right.status is not NameStatus.PREFERRED:
        lost.add("right names lose their status, note and topic", right.text)


def read(path: Path) -> Termbase:
    """Read a list of wrong and right words; the guard and the reason may be missing.

    ``topic`` of a name is as the list writes it: an id, or a name of the entity.

    Raises:
        ForeignFileError: it is no such list; the sentence names the line.
    """
    text = read_text(path)
    rows = read_rows(text, ";" if ";" in text[:10_000] else separator_of(text), path)
    headed = rows and tuple(c.strip().lower() for c in rows[0].cells[:2]) == HEAD[:2]
    left_out = LeftOutList(path.name)
    if all(len(row.cells) < 2 for row in rows):
        sentence = "this is no list of wrong and right words: a row must hold wrong;right"
        raise ForeignFileError(sentence, path=path, line=rows[0].line if rows else None)
    found: dict[tuple[str, str], list[EntryName]] = {}
    for row in rows[1 if headed else 0 :]:
        _take(row, found, left_out)
    entries = tuple(Entry(names=tuple(names), line=names[0].line) for names in found.values())
    return Termbase("", entries, left_out=left_out.told())


def _take(row: Row, found: dict[tuple[str, str], list[EntryName]], left_out: LeftOutList) -> None:
    wrong, right, guard, reason = (*row.cells, "", "", "", "")[:4]
    language = guess_language(wrong) or guess_language(right)
    if not wrong.strip():
        left_out.count("a row without a wrong word", row.line)
    elif max(map(len, (wrong, right, guard))) > LONGEST_NAME:
        left_out.add(f"the name has more than {LONGEST_NAME} letters", row.line)
    elif language is None:
        left_out.add("nobody says which language the name is in", row.line)
    else:
        if len(reason) > LONGEST_NOTE:
            left_out.add(f"“reason” has more than {LONGEST_NOTE} letters", row.line)
            reason = ""
        status = NameStatus.DEPRECATED
        name = EntryName(
            wrong, language, status, reason or None, guard.strip() or None, line=row.line
        )
        key = (right.strip() or wrong.strip(), language)
        fit = EntryName(right, language, NameStatus.PREFERRED, line=row.line)
        found.setdefault(key, [fit] if right.strip() else []).append(name)
