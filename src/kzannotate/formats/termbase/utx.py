"""UTX (AAMT), a glossary of two languages: written as version 1.11 has it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.entity import TERM_KIND, NameStatus
from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.errors import ForeignFileError, UserError
from kzannotate.formats.termbase.cells import MOST_ROWS, tamed, untamed
from kzannotate.formats.termbase.file_text import read_text
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import (
    LONGEST_NAME,
    LONGEST_NOTE,
    Entry,
    EntryName,
    Further,
    Termbase,
    kind_of,
)
from kzannotate.formats.termbase.statuses import status_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COLUMNS = (
    *("src", "tgt", "src:pos", "term status", "src:term status", "src:comment", "tgt:comment"),
    *("concept ID", "domain"),
)
_STATUS = {
    NameStatus.PREFERRED: "approved",
    NameStatus.ADMITTED: "non-standard",
    NameStatus.DEPRECATED: "forbidden",
}
_NO_DATE = "1970-01-01"
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_COMMENT = "#"
_LONGEST_HEAD = 2_000
_BREAKS = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""What would end a cell or a line."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two names beside each other; the second one may be missing."""

    source: EntryName
    target: EntryName | None


def write(termbase: Termbase, languages: tuple[str, str] | None = None) -> WrittenFile:
    """The termbase as UTX.

    Args:
        termbase: what to write.
        languages: of the source and the target; the two with the most names if not said.

    Raises:
        UserError: there are no two languages.
    """
    source, target = languages or _most_used(termbase)
    lost = Tally()
    rows = [
        row
        for number, entry in enumerate(termbase.entries, 1)
        for row in _rows(entry, (source, target), lost, number)
    ]
    head = f"#UTX 1.11; {source}/{target}; {termbase.date or _NO_DATE}; copyright: kzannotate"
    lines = [head, "#" + "\t".join(_COLUMNS)]
    lines += ["\t".join(_cell(cell, lost) for cell in row) for row in rows]
    lost.add("the title has no place here", termbase.title, int(bool(termbase.title)))
    return WrittenFile("\r\n".join([*lines, ""]), lost.losses())


def _most_used(termbase: Termbase) -> tuple[str, str]:
    languages = [code for code in termbase.languages if _TAG.fullmatch(code)]
    if len(languages) < 2:
        raise UserError("UTX holds pairs of two languages. Choose both of them.")
    first, second = sorted(languages[:2], key=lambda code: (code != "en", code))
    return first, second


def _rows(
    entry: Entry, languages: tuple[str, str], lost: Tally, number: int
) -> Iterator[tuple[str, ...]]:
    _count_losses(entry, languages, lost)
    pos = next((f.text for n in entry.names for f in n.further if f.category == "partOfSpeech"), "")
    for pair in _pairs(entry, languages, lost):
        source, target = pair.source, pair.target
        yield (
            source.text,
            target.text if target else "",
            pos or ("noun" if kind_of(entry) == TERM_KIND else "properNoun"),
            _STATUS[target.status] if target and target.status else "",
            _STATUS[source.status] if source.status else "",
            source.note or "",
            target.note or "" if target else "",
            entry.id or f"entry-{number}",
            entry.domain or "",
        )


def _pairs(entry: Entry, languages: tuple[str, str], lost: Tally) -> Iterator[_Pair]:
    """Each name beside the best one of the other language."""
    sources = [n for n in entry.names if n.language == languages[0]]
    targets = [n for n in entry.names if n.language == languages[1]]
    if not sources:
        for name in targets:
            lost.add(f"names without one in “{languages[0]}” are left out", name.text)
        return
    for target in targets or (None,):
        yield _Pair(sources[0], target)
    for source in sources[1:]:
        yield _Pair(source, targets[0] if targets else None)


def _cell(text: str, lost: Tally) -> str:
    line, count = _BREAKS.subn(" ", text)
    lost.add("line breaks and tabulators become spaces", line, count)
    return tamed(line, _COMMENT)


def _count_losses(entry: Entry, languages: tuple[str, str], lost: Tally) -> None:
    if kind_of(entry) != TERM_KIND:
        lost.add("kinds have no place here", kind_of(entry))
    lost.add("Wikidata identifiers have no place here", entry.id or "", int(bool(entry.wikidata)))
    lost.add("notes of entities have no place here", entry.note or "", int(bool(entry.note)))
    if entry.facts:
        lost.add("facts have no place here", entry.facts[0].property_name, len(entry.facts))
    for name in entry.names:
        elsewhere = name.language not in languages
        lost.add("names in other languages are left out", name.text, int(elsewhere))
        lost.add("topics have no place here", name.text, int(bool(name.topic) and not elsewhere))
    told = [further for name in entry.names for further in name.further]
    for further in (*told, *entry.further):
        if further.category != "partOfSpeech":
            lost.add(f"“{further.category}” has no place here", further.text)


def read(path: Path) -> Termbase:
    """Read a UTX file.

    Raises:
        ForeignFileError: it is none; the sentence names the line.
    """
    lines = re.split(r"\r\n|\n|\r", read_text(path))
    if len(lines) > MOST_ROWS:
        raise ForeignFileError(f"there are more than {MOST_ROWS} rows in it: split it", path=path)
    reading = _Reading(path, lines)
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            reading.row(number, [untamed(cell, _COMMENT) for cell in line.split("\t")])
    return Termbase(
        "",
        tuple(reading.found()),
        reading.date,
        "copyright: kzannotate" in lines[0],
        reading.left_out.told(),
    )


def _pair_of(head: str) -> tuple[str, str] | None:
    """The two languages that a line of the head names, such as ``en/ar``."""
    for part in head[:_LONGEST_HEAD].replace(" ", ";").split(";"):
        source, _, target = part.partition("/")
        if _TAG.fullmatch(source) and _TAG.fullmatch(target):
            return source, target
    return None


class _Reading:
    def __init__(self, path: Path, lines: list[str]) -> None:
        head = [line for line in lines[:20] if line.startswith("#")]
        told = next((found for line in head if (found := _pair_of(line))), None)
        columns = next((line for line in head if "\t" in line), None)
        if not lines[0].startswith("#UTX") or told is None or columns is None:
            raise ForeignFileError(
                "this is not UTX: its first lines must name the languages and the columns",
                path=path,
                line=1,
            )
        self.languages = told
        date = re.search(r"\d{4}-\d{2}-\d{2}[0-9T:+Z]*", lines[0][:_LONGEST_HEAD])
        self.date = date[0] if date and date[0] != _NO_DATE else ""
        self.columns = [column.strip("# ").lower() for column in columns.split("\t")]
        self.left_out = LeftOutList(path.name)
        self._entries: dict[str, Entry] = {}
        self._names: dict[str, dict[tuple[str, str], EntryName]] = {}

    def found(self) -> Iterator[Entry]:
        for key, entry in self._entries.items():
            yield replace(entry, names=tuple(self._names[key].values()))

    def row(self, line: int, cells: list[str]) -> None:
        said = dict(zip(self.columns, cells, strict=False))
        for column, cell in said.items():
            if column.partition(":")[2] not in _KNOWN and column not in _KNOWN and cell.strip():
                self.left_out.count(column, line)
        key = said.get("concept id") or f"\0{len(self._entries)}"
        pair = [n for n in (self._source(said, line), self._target(said, line)) if n]
        if not pair:
            self.left_out.count("a row without a name", line)
            return
        id_ = key if not key.startswith("\0") else None
        self._entries.setdefault(key, Entry(id_, domain=said.get("domain") or None, line=line))
        names = self._names.setdefault(key, {})
        for name in pair:
            names.setdefault((name.text, name.language), name)

    def _source(self, said: dict[str, str], line: int) -> EntryName | None:
        status = said.get("src:term status") or said.get("src:status") or ""
        note = said.get("src:comment") or said.get("comment")
        return self._name(said.get("src", ""), self.languages[0], status, note, said, line)

    def _target(self, said: dict[str, str], line: int) -> EntryName | None:
        status = said.get("term status") or said.get("tgt:status") or ""
        note = said.get("tgt:comment")
        return self._name(said.get("tgt", ""), self.languages[1], status, note, said, line)

    def _name(
        self,
        text: str,
        language: str,
        status: str,
        note: str | None,
        said: dict[str, str],
        line: int,
    ) -> EntryName | None:
        if not text.strip():
            return None
        if len(text) > LONGEST_NAME:
            self.left_out.add(f"the name has more than {LONGEST_NAME} letters", line)
            return None
        if note and len(note) > LONGEST_NOTE:
            self.left_out.add(f"“note” has more than {LONGEST_NOTE} letters", line)
            note = None
        pos = said.get("src:pos", "").strip()
        further = (Further("partOfSpeech", pos),) if pos in _PARTS else ()
        given = status_of(status)
        return EntryName(text, language, given, note or None, further=further, line=line)


_PARTS = frozenset({"verb", "adjective", "adverb"})
_KNOWN = frozenset(
    {"src", "tgt", "pos", "comment", "term status", "status", "concept id", "domain"}
)
