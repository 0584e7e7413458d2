"""What the two versions of TBX have in common when they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count, groupby
from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus
from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.errors import UserError
from kzannotate.formats.termbase.marked_notes import notes_of_entry, notes_of_name
from kzannotate.formats.termbase.xml_writing import XmlLines, xml_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.formats.termbase.model import Entry, EntryName, Further, Termbase

MAKER = "kzannotate"
"""By this word in the header a file of ours is known."""
WIKIDATA = "http://www.wikidata.org/entity/"
STATUS = {
    NameStatus.PREFERRED: "preferredTerm-admn-sts",
    NameStatus.ADMITTED: "admittedTerm-admn-sts",
    NameStatus.DEPRECATED: "deprecatedTerm-admn-sts",
}
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Shape:
    """How a version calls its elements, and which data categories it knows.

    Args:
        term_notes: categories of a ``termNote``, each with its picklist; empty: any text.
    """

    declaration: str
    root: str
    root_attributes: Mapping[str, str]
    header: str
    entry: str
    language: str
    name: str
    term_notes: Mapping[str, frozenset[str]]


def write_tbx(termbase: Termbase, shape: Shape, *, with_facts: bool) -> WrittenFile:
    """The whole document.

    Raises:
        UserError: there is no name in it, which TBX does not allow.
    """
    lost = Tally()
    entries = [entry for entry in termbase.entries if _has_name(entry, lost)]
    if not entries:
        raise UserError("There is no name to write. Choose entities that have one.")
    lines = XmlLines(lost)
    lines.open(shape.root, **shape.root_attributes)
    _header(lines, shape, termbase.title)
    lines.open("text")
    lines.open("body")
    writing = _Writing(lines, shape, lost, with_facts)
    writing.entries(entries)
    for _ in range(3):
        lines.close()
    return WrittenFile(lines.text(shape.declaration), lost.losses())


class _Writing:
    def __init__(self, lines: XmlLines, shape: Shape, lost: Tally, with_facts: bool) -> None:
        self.lines, self.shape, self.lost, self.with_facts = lines, shape, lost, with_facts
        self.taken: set[str] = set()

    def entries(self, entries: list[Entry]) -> None:
        fresh = _ids(entries)
        self.taken = set(fresh)
        for entry, id_ in zip(entries, fresh, strict=True):
            self.lines.open(self.shape.entry, id=xml_id(id_))
            self.entry(entry)
            self.lines.close()

    def entry(self, entry: Entry) -> None:
        if entry.domain:
            self.lines.leaf("descrip", entry.domain, type="subjectField")
        self.said_for(entry, None)
        for text in notes_of_entry(entry, with_facts=self.with_facts):
            self.lines.leaf("note", text)
        if entry.wikidata:
            target = WIKIDATA + entry.wikidata
            self.lines.leaf("xref", entry.wikidata, type="externalCrossReference", target=target)
        if entry.facts and not self.with_facts:
            sentence = "facts are left out: ask for facts to have them as notes"
            self.lost.add(sentence, entry.facts[0].property_name, len(entry.facts))
        for language, names in groupby(_in_order(entry.names), lambda n: n.language):
            self.language(entry, language, names)

    def said_for(self, entry: Entry, language: str | None) -> None:
        """What else is said of the entry, for one language or for all."""
        spoken = {name.language for name in entry.names}
        for further in entry.further:
            wanted = further.language if further.language in spoken else None
            if wanted == language:
                self.further(further, ("definition",))

    def language(self, entry: Entry, language: str, names: Iterable[EntryName]) -> None:
        if not _TAG.fullmatch(language):
            sentence = "languages are no tags such as ar or kk-KZ: other programs may not know them"
            self.lost.add(sentence, language)
        self.lines.open(self.shape.language, xml__lang=language)
        self.said_for(entry, language)
        for name in names:
            self.name(name)
        self.lines.close()

    def name(self, name: EntryName) -> None:
        id_ = name.id if name.id and name.id not in self.taken else None
        self.taken.add(id_ or "")
        self.lines.open(self.shape.name, id=xml_id(id_) if id_ else None)
        self.lines.leaf("term", name.text)
        if name.status:
            self.lines.leaf("termNote", STATUS[name.status], type="administrativeStatus")
        told = [f for f in name.further if self._is_term_note(f)]
        for further in told:
            self.lines.leaf("termNote", further.text, type=further.category)
        for further in name.further:
            if further not in told:
                self.further(further, ("context",))
        for text in notes_of_name(name):
            self.lines.leaf("note", text)
        self.lines.close()

    def further(self, further: Further, descriptions: tuple[str, ...]) -> None:
        """What else is said, where the level has a place for it."""
        if further.category in descriptions:
            self.lines.leaf("descrip", further.text, type=further.category)
        elif further.category == "source":
            self.lines.leaf("admin", further.text, type="source")
        else:
            self.lost.add(f"“{further.category}” has no place here", further.text)

    def _is_term_note(self, further: Further) -> bool:
        allowed = self.shape.term_notes.get(further.category)
        return allowed is not None and (not allowed or further.text in allowed)


def _has_name(entry: Entry, lost: Tally) -> bool:
    if not entry.names:
        lost.add("entities without a name are left out", entry.id or "")
    return bool(entry.names)


def _in_order(names: Iterable[EntryName]) -> list[EntryName]:
    """The names by language, languages in the order in which they first come."""
    order: dict[str, int] = {}
    listed = list(names)
    for name in listed:
        order.setdefault(name.language, len(order))
    return sorted(listed, key=lambda n: order[n.language])


def _ids(entries: list[Entry]) -> list[str]:
    """Ids of all entries, no two the same; those without get their number."""
    taken = {entry.id for entry in entries if entry.id}
    numbers = (f"entry-{n}" for n in count(1) if f"entry-{n}" not in taken)
    seen: set[str] = set()
    made = []
    for entry in entries:
        id_ = entry.id if entry.id and entry.id not in seen else next(numbers)
        seen.add(id_)
        made.append(id_)
    return made


def _header(lines: XmlLines, shape: Shape, title: str) -> None:
    lines.open(shape.header)
    lines.open("fileDesc")
    if title:
        lines.open("titleStmt")
        lines.leaf("title", title)
        lines.close()
    lines.open("sourceDesc")
    lines.leaf("p", MAKER)
    lines.close()
    lines.close()
    if shape.root == "martif":
        lines.open("encodingDesc")
        lines.leaf("p", "TBXBasicXCSV02.xcs", type="XCSURI")
        lines.close()
    lines.close()
