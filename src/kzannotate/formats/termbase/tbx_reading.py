"""Reads TBX of both versions and both styles; loads nothing, follows no entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.foreign import ForeignXml
from kzannotate.formats.termbase.entry_building import EntryBuilder
from kzannotate.formats.termbase.file_text import read_bytes
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import MOST_NAMES, Entry, Termbase

if TYPE_CHECKING:
    from pathlib import Path

_ROOTS = frozenset({"tbx", "martif", "TBX"})
_ENTRIES = frozenset({"conceptEntry", "termEntry"})
_LANGUAGES = frozenset({"langSec", "langSet"})
_NAMES = frozenset({"termSec", "tig", "ntig"})
_TEXTS = frozenset({"term", "note", "descrip", "termNote", "admin", "xref", "ref"})
_HEADED = frozenset({"title", "p"})
_PASSED_OVER = frozenset({"transacGrp", "adminNote", "descripNote", "transac", "date"})
_CORE = "urn:iso:std:iso:30042:ed-2"
_MODULES = "http://www.tbxinfo.net/ns/"
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"


def read(path: Path) -> Termbase:
    """Read a TBX file.

    Raises:
        ForeignFileError: it is not one; the sentence names the line.
    """
    reading = _Reading(path)
    reading.read(read_bytes(path))
    return Termbase(
        reading.title,
        tuple(reading.entries),
        ours=reading.ours,
        left_out=reading.left_out.told(),
    )


class _Reading(ForeignXml):
    def __init__(self, path: Path) -> None:
        super().__init__(path, "this is nested too deeply for a termbase")
        self.title = ""
        self.ours = False
        self.entries: list[Entry] = []
        self.left_out = LeftOutList(path.name)
        self._names = 0
        self._builder: EntryBuilder | None = None
        self._text: list[str] | None = None
        self._leaf: tuple[int, str, dict[str, str], int] | None = None

    def start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        if not self.stack and local not in _ROOTS:
            raise self.refused("this is not TBX: choose a file whose root is tbx or martif")
        if self._leaf is not None:
            return
        if local in _ENTRIES:
            self._builder = EntryBuilder(self.left_out, attributes.get("id"), self.line)
        elif self._builder is None:
            if local in _HEADED:
                self._begin(local, attributes, self.line)
        else:
            self._start_inside(self._builder, namespace, local, attributes)

    def _start_inside(
        self, builder: EntryBuilder, namespace: str, local: str, attributes: dict[str, str]
    ) -> None:
        line = self.line
        if local in _LANGUAGES:
            builder.language(attributes.get(_LANGUAGE) or attributes.get("lang") or "")
        elif local in _NAMES:
            builder.name(attributes.get("id"), line)
        elif local in _TEXTS or local in _PASSED_OVER:
            self._begin(local, attributes, line)
        elif namespace.startswith(_MODULES):
            # The other style says the category by the element's name.
            self._begin("category", {**attributes, "type": local}, line)

    def _begin(self, local: str, attributes: dict[str, str], line: int) -> None:
        self._leaf = len(self.stack), local, attributes, line
        self._text = []

    def characters(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, local: str) -> None:
        if self._leaf is not None and self._leaf[0] == len(self.stack):
            _, leaf, attributes, line = self._leaf
            text = "".join(self._text or ())
            self._leaf = self._text = None
            self._said(leaf, attributes, text, line)
        elif self._leaf is None and self._builder is not None:
            self._closed(local, self._builder)

    def _said(self, leaf: str, attributes: dict[str, str], text: str, line: int) -> None:
        if self._builder is None:
            self._said_in_header(leaf, text)
        elif leaf == "term":
            self._names += 1
            if self._names > MOST_NAMES:
                raise self.refused(f"there are more than {MOST_NAMES} names in it: split it")
            self._builder.text(text)
        elif leaf in _PASSED_OVER:
            self.left_out.count(leaf, line)
        else:
            self._builder.say(leaf, attributes.get("type") or leaf, text, line, attributes)

    def _said_in_header(self, leaf: str, text: str) -> None:
        if leaf == "title" and not self.title:
            self.title = text
        elif leaf == "p" and text == "kzannotate" and "sourceDesc" in self.stack:
            self.ours = True

    def _closed(self, local: str, builder: EntryBuilder) -> None:
        if local in _NAMES:
            builder.end_name()
        elif local in _LANGUAGES:
            builder.end_language()
        elif local in _ENTRIES:
            entry = builder.done()
            if entry is not None:
                self.entries.append(entry)
            self._builder = None
