"""Puts an entry together from what a file says of it, piece by piece."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Fact, NameStatus
from kzannotate.formats.termbase.marked_notes import read_fact, read_note
from kzannotate.formats.termbase.model import (
    LONGEST_NAME,
    LONGEST_NOTE,
    Entry,
    EntryName,
    Further,
)
from kzannotate.formats.termbase.statuses import status_of
from kzannotate.formats.termbase.xml_writing import plain_id

if TYPE_CHECKING:
    from kzannotate.formats.termbase.left_out import LeftOutList

_WIKIDATA = re.compile(r"https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/(Q[1-9]\d{0,11})/?")
_STATUSES = frozenset({"administrativeStatus", "normativeAuthorization"})


@dataclass(slots=True)
class _Name:
    id: str | None
    line: int
    text: str = ""
    status: NameStatus | None = None
    notes: list[str] = field(default_factory=list)
    topic: str | None = None
    further: list[Further] = field(default_factory=list)


class EntryBuilder:
    """One entry while it is read.

    Args:
        left_out: takes what cannot be kept.
        id_: as the file writes it.
        line: that the entry begins on.
    """

    def __init__(self, left_out: LeftOutList, id_: str | None, line: int) -> None:
        self._left_out, self._id, self._line = left_out, id_, line
        self._kind: str | None = None
        self._wikidata: str | None = None
        self._domain: str | None = None
        self._notes: list[str] = []
        self._facts: list[Fact] = []
        self._further: list[Further] = []
        self._names: list[EntryName] = []
        self._language: str | None = None
        self._name: _Name | None = None

    def language(self, code: str) -> None:
        """What follows is in this language."""
        self._language = code.strip()

    def end_language(self) -> None:
        """What follows is of the entry again."""
        self._language = None

    def name(self, id_: str | None, line: int) -> None:
        """A name begins."""
        self._name = _Name(plain_id(id_) if id_ else None, line)

    def text(self, text: str) -> None:
        """The name's own letters."""
        if self._name is not None:
            self._name.text = text

    def end_name(self) -> None:
        """The name is complete: keep it, or say why not."""
        name, self._name = self._name, None
        if name is None:
            return
        if not name.text.strip():
            self._left_out.add("the name is empty", name.line)
        elif len(name.text) > LONGEST_NAME:
            sentence = f"the name has more than {LONGEST_NAME} letters"
            self._left_out.add(sentence, name.line)
        elif not self._language:
            self._left_out.add("nobody says which language the name is in", name.line)
        else:
            self._names.append(self._finished(name, self._language))

    def say(
        self, leaf: str, category: str, text: str, line: int, attributes: dict[str, str]
    ) -> None:
        """Something is said of the name that is open, or of the entry.

        Args:
            leaf: the element, such as ``note``.
            category: of the data, such as ``subjectField``.
            text: what the element holds.
            line: that it is on.
            attributes: of the element.
        """
        if len(text) > LONGEST_NOTE:
            sentence = f"“{category}” has more than {LONGEST_NOTE} letters"
            self._left_out.add(sentence, line)
        elif not text.strip() and leaf != "xref":
            return
        elif self._name is not None:
            self._say_of_name(self._name, leaf, category, text, line)
        else:
            self._say_of_entry(leaf, category, text, attributes)

    def done(self) -> Entry | None:
        """The entry; None if it holds nothing."""
        if not self._names:
            self._left_out.add("the entry has no name that can be kept", self._line)
            return None
        return Entry(
            plain_id(self._id) if self._id else None,
            self._kind,
            self._wikidata,
            self._domain,
            "\n".join(self._notes) or None,
            tuple(self._names),
            tuple(self._facts),
            tuple(self._further),
            self._line,
        )

    def _finished(self, name: _Name, language: str) -> EntryName:
        return EntryName(
            name.text,
            language,
            name.status,
            "\n".join(name.notes) or None,
            name.topic,
            name.id,
            tuple(name.further),
            name.line,
        )

    def _say_of_name(self, name: _Name, leaf: str, category: str, text: str, line: int) -> None:
        if category in _STATUSES:
            name.status = status_of(text)
            if name.status is None:
                self._left_out.count(f"{category}: {text.strip()[:40]}", line)
        elif leaf == "note" or category == "note":
            about, said = read_note(text)
            if about == "topic":
                name.topic = said
            else:
                name.notes.append(said if about == "note" else text)
        else:
            name.further.append(Further(category, text))

    def _say_of_entry(
        self, leaf: str, category: str, text: str, attributes: dict[str, str]
    ) -> None:
        found = _WIKIDATA.fullmatch(attributes.get("target", "").strip())
        if category == "subjectField" and self._domain is None:
            self._domain = text
        elif (leaf == "note" or category == "note") and self._language is None:
            self._note(text)
        elif found and self._wikidata is None:
            self._wikidata = found[1]
        elif text.strip():
            self._further.append(Further(category, text, self._language))

    def _note(self, text: str) -> None:
        about, said = read_note(text)
        fact = read_fact(said) if about == "fact" else None
        if about == "kind":
            self._kind = said
        elif fact is not None:
            self._facts.append(fact)
        else:
            self._notes.append(said if about == "note" else text)
