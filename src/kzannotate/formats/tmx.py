"""TMX 1.4b (LISA OSCAR, 2005): sentences beside their translations, out and in.

Reading loads nothing and follows no entity; of marks inside a sentence only the words are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.report import LeftOut
from kzannotate.foreign import ForeignXml, foreign_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LARGEST = 64 * 2**20
"""Bytes that a file may have."""
MOST_UNITS = 200_000
LONGEST = 20_000
"""Letters of one sentence that is read."""
MAKER = "kzannotate"

_UNSAID = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot write in any way."""
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;",
     "\r": "&#13;"}
)  # fmt: skip
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Elements that hold codes of another format, not words."""
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_MOST_TOLD = 1_000


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence in one language."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """One thing that was said, in two languages or more.

    Args:
        id: None where the file gives none.
        changed: ISO 8601, in UTC; None if unknown.
        by: who made it.
        told: what else is said of it, in pairs of a type and a text.
        line: 1-based, where it stands in the file.
    """

    wordings: tuple[Wording, ...]
    id: str | None = None
    changed: str | None = None
    by: str | None = None
    told: tuple[tuple[str, str], ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """A translation memory.

    Args:
        source_language: of most units; ``*all*`` where any may be.
        left_out: what of a file could not be kept.
    """

    units: tuple[MemoryUnit, ...]
    source_language: str = "*all*"
    left_out: tuple[LeftOut, ...] = ()


def write(memory: Memory, version: str) -> str:
    """The whole document, the same bytes for the same memory.

    Args:
        memory: what to write; the day of the file is that of its latest change.
        version: of this program.
    """
    return "".join(_lines(memory, version))


def read(path: Path) -> Memory:
    """Read a TMX file.

    Raises:
        ForeignFileError: it is not one; the sentence names the line.
    """
    reading = _Reading(path)
    too_large = "the file is too large to be a translation memory"
    empty = "the file is empty: there is no sentence in it"
    reading.read(foreign_bytes(path, LARGEST, too_large, empty))
    return Memory(tuple(reading.units), reading.source, tuple(reading.left_out))


def _lines(memory: Memory, version: str) -> Iterator[str]:
    latest = max((u.changed for u in memory.units if u.changed), default=None)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header'
    yield from _attributes(
        creationtool=MAKER, creationtoolversion=version, segtype="sentence",
        adminlang="en", srclang=memory.source_language, datatype="plaintext",
        creationdate=_stamp(latest),
    )  # fmt: skip
    yield f' o-tmf="{MAKER}"/>\n  <body>\n'
    for unit in memory.units:
        yield from _unit(unit, memory.source_language)
    yield "  </body>\n</tmx>\n"


def _unit(unit: MemoryUnit, source: str) -> Iterator[str]:
    yield "    <tu"
    languages = [w.language for w in unit.wordings]
    own = languages[0] if languages and source not in (*languages, "*all*") else None
    yield from _attributes(
        tuid=unit.id, changedate=_stamp(unit.changed), changeid=unit.by, srclang=own
    )
    yield ">\n"
    for kind, text in unit.told:
        yield from ("      <prop", *_attributes(type=kind), f">{_text(text)}</prop>\n")
    for wording in unit.wordings:
        language = _sayable(wording.language).translate(_IN_ATTRIBUTE)
        yield f'      <tuv xml:lang="{language}"><seg>{_text(wording.text)}</seg></tuv>\n'
    yield "    </tu>\n"


def _attributes(**values: str | None) -> Iterator[str]:
    for name, value in values.items():
        if value is not None:
            yield f' {name}="{_sayable(value).translate(_IN_ATTRIBUTE)}"'


def _text(text: str) -> str:
    return _sayable(text).translate(_IN_TEXT)


def _sayable(text: str) -> str:
    return _UNSAID.sub("", text)


def _stamp(time: str | None) -> str | None:
    """A time as TMX has it: 20240229T123456Z."""
    if time is None:
        return None
    digits = re.sub(r"\D", "", time[:19]).ljust(14, "0")[:14]
    return f"{digits[:8]}T{digits[8:]}Z"


def _time(stamp: str | None) -> str | None:
    """ISO 8601 of a stamp; None of anything else."""
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z", stamp or "")
    return "{}-{}-{}T{}:{}:{}+00:00".format(*found.groups()) if found else None


class _Reading(ForeignXml):
    def __init__(self, path: Path) -> None:
        super().__init__(path, "this is nested too deeply for a translation memory")
        self.source = "*all*"
        self.units: list[MemoryUnit] = []
        self.left_out: list[LeftOut] = []
        self._unit: dict[str, str] = {}
        self._line = 0
        self._told: list[tuple[str, str]] = []
        self._wordings: list[Wording] = []
        self._language = self._type = ""
        self._text: list[str] | None = None
        self._codes = 0

    def start(self, _namespace: str, local: str, attributes: dict[str, str]) -> None:
        if not self.stack and local != "tmx":
            raise self.refused("this is not TMX: choose a file whose root is tmx")
        if local == "header":
            self.source = attributes.get("srclang", self.source)
        elif local == "tu":
            self._unit, self._line = attributes, self.line
            self._told, self._wordings = [], []
        elif local == "tuv":
            self._language = attributes.get(_LANGUAGE) or attributes.get("lang") or ""
        elif local in ("seg", "prop", "note"):
            self._type = attributes.get("type", local)
            self._text, self._codes = [], 0
        elif local in _CODES:
            self._codes += 1

    def characters(self, text: str) -> None:
        if self._text is not None and (not self._codes or "sub" in self.stack):
            self._text.append(text)

    def end(self, local: str) -> None:
        if local in _CODES:
            self._codes -= 1
        elif local == "seg":
            self._said("".join(self._text or ()))
            self._text = None
        elif local in ("prop", "note"):
            if self.stack[-1:] == ["tu"]:
                self._told.append((self._type, "".join(self._text or ())))
            self._text = None
        elif local == "tu":
            self._close()

    def _said(self, text: str) -> None:
        if not text.strip():
            self._leave_out("the sentence is empty")
        elif len(text) > LONGEST:
            self._leave_out(f"the sentence has more than {LONGEST} letters")
        elif not _TAG.fullmatch(self._language):
            self._leave_out("the sentence does not say in which language it is")
        else:
            self._wordings.append(Wording(self._language, text))

    def _close(self) -> None:
        if len(self.units) >= MOST_UNITS:
            raise self.refused(f"there are more than {MOST_UNITS} units in it: split it")
        if len(self._wordings) > 1:
            told = self._unit
            self.units.append(
                MemoryUnit(
                    tuple(self._wordings), told.get("tuid"),
                    _time(told.get("changedate") or told.get("creationdate")),
                    told.get("changeid") or told.get("creationid"), tuple(self._told), self._line,
                )
            )  # fmt: skip
        else:
            self._leave_out("the unit has no translation that can be kept")

    def _leave_out(self, sentence: str) -> None:
        if len(self.left_out) < _MOST_TOLD:
            self.left_out.append(LeftOut(self.path.name, self.line, sentence))


def of_languages(memory: Memory, one: str, other: str) -> Sequence[tuple[str, str, MemoryUnit]]:
    """What the units say in two languages, the tags' regions aside."""
    here, there = _bare(one), _bare(other)
    found = []
    for unit in memory.units:
        said = {_bare(w.language): w.text for w in reversed(unit.wordings)}
        pair = said.get(here), said.get(there)
        if pair[0] is not None and pair[1] is not None:
            found.append((pair[0], pair[1], unit))
    return found


def _bare(tag: str) -> str:
    return tag.partition("-")[0].lower()
