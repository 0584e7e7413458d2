"""Reads a project of any program that writes the format."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.many_files import ManyFiles, files_of, text_of
from kzannotate.formats.datasets.model import (
    DataDocument,
    DataEntity,
    Maker,
    MarkKind,
    Tie,
    data_set_of,
)
from kzannotate.formats.datasets.placing import Places, Sought
from kzannotate.formats.datasets.refi_qda.shape import (
    INTERNAL,
    LONGEST_NAME,
    NAMESPACE,
    PROJECT_FILE,
    SOURCES,
    TAG,
)
from kzannotate.formats.datasets.refi_qda.tree import xml_tree
from kzannotate.formats.datasets.taking import Ids, Troubles, document_of, iso_time, mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from kzannotate.formats.datasets.model import DataSet, Mark

_Q = f"{{{NAMESPACE}}}"
_ENTITY = "urn:kzannotate:entity:"
_WIKIDATA = "http://www.wikidata.org/entity/"


@dataclass(frozen=True, slots=True)
class Code:
    """A code with those above it, the outermost first."""

    name: str
    above: tuple[str, ...] = ()
    description: str = ""

    @property
    def kind(self) -> MarkKind:
        """What its selections are: our own codes say so."""
        outermost = (*self.above, self.name)[0]
        return next((k for k in MarkKind if k.value == outermost), MarkKind.MENTION)

    @property
    def is_ours(self) -> bool:
        """Whether the outermost code is one of our kinds."""
        return bool(self.above) and any(k.value == self.above[0] for k in MarkKind)


@dataclass(slots=True)
class _Book:
    """What the project file says apart from its sources."""

    codes: dict[str, Code] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)


def recognises(path: Path) -> bool:
    """Whether it is an archive with a project file in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.lower() == PROJECT_FILE for name in archive.namelist())
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        return False


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read an archive.

    Raises:
        ForeignFileError: it is no such archive.
    """
    troubles = Troubles(path.name)
    with files_of(path) as files:
        name = next((n for n in files.names if n.lower() == PROJECT_FILE), None)
        if name is None:
            raise ForeignFileError(f"there is no {PROJECT_FILE} in the archive", path=path)
        project = xml_tree(files.read(name), path)
        reader = _Reader(files, _book(project), troubles)
        documents = tuple(reader.documents(project))
    linked, crossing = reader.ties(project, documents)
    title = project.get("name") or path.stem
    return data_set_of(
        linked, title, entities=reader.entities, cross_ties=crossing, left_out=troubles.left_out()
    )


def _book(project: Element) -> _Book:
    book = _Book()
    for user in project.iterfind(f"{_Q}Users/{_Q}User"):
        book.users[user.get("guid", "")] = user.get("name") or user.get("id") or ""
    for note in project.iterfind(f"{_Q}Notes/{_Q}Note"):
        book.notes[note.get("guid", "")] = note.findtext(f"{_Q}PlainTextContent") or ""
    waiting = [((), code) for code in project.iterfind(f"{_Q}CodeBook/{_Q}Codes/{_Q}Code")]
    stack: list[tuple[tuple[str, ...], Element]] = list(waiting)
    while stack:
        above, element = stack.pop()
        name = element.get("name", "").strip() or "code"
        description = element.findtext(f"{_Q}Description") or ""
        book.codes[element.get("guid", "")] = Code(name, above, description.strip())
        stack += [((*above, name), inner) for inner in element.iterfind(f"{_Q}Code")]
    return book


class _Reader:
    def __init__(self, files: ManyFiles, book: _Book, troubles: Troubles) -> None:
        self._files, self._book, self._troubles = files, book, troubles
        self._documents, self._marks = Ids(), Ids()
        self._bearers: dict[str, list[tuple[str, str]]] = {}
        self.entities: dict[str, DataEntity] = {}

    def documents(self, project: Element) -> Iterator[DataDocument]:
        """The texts; pictures, sound and film are left out."""
        for source in project.iterfind(f"{_Q}Sources/*"):
            name = source.get("name") or source.get("guid") or "source"
            if source.tag != f"{_Q}TextSource":
                self._troubles.tell("this is no text", file=name)
                continue
            try:
                text = self._text(source)
            except ForeignFileError as error:
                self._troubles.tell(error.sentence, error.line, file=name)
                continue
            yield self._document(source, name, text)

    def ties(
        self, project: Element, documents: tuple[DataDocument, ...]
    ) -> tuple[tuple[DataDocument, ...], tuple[Tie, ...]]:
        """The documents with the links in them, and the links between two."""
        within: dict[str, list[Tie]] = {}
        crossing = []
        ids = Ids()
        for link in project.iterfind(f"{_Q}Links/{_Q}Link"):
            ends = link.get("originGUID", ""), link.get("targetGUID", "")
            first, second = (self._bearers.get(end, []) for end in ends)
            if not first or not second:
                continue
            kind = link.get("name") or "related"
            (one, here), (other, there) = first[0], second[0]
            tie = Tie(ids.free(link.get("guid", ""), "tie"), kind, one, other, here, there)
            if tie.within_document:
                within.setdefault(here, []).append(tie)
            else:
                crossing.append(tie)
        made = (replace(d, ties=tuple(within.get(d.document.id, ()))) for d in documents)
        return tuple(made), tuple(crossing)

    def _text(self, source: Element) -> str:
        inside = source.findtext(f"{_Q}PlainTextContent")
        if inside is not None:
            return inside
        path = source.get("plainTextPath", "").removeprefix(INTERNAL)
        known = {name.lower(): name for name in self._files.names}
        wanted = (f"{SOURCES}/{path}".lower(), path.lower())
        name = next((known[w] for w in wanted if w in known), None)
        if name is None:
            raise ForeignFileError("its text is not in the archive")
        return text_of(self._files.read(name), name)

    def _document(self, source: Element, name: str, text: str) -> DataDocument:
        id_ = self._documents.free(name, "article")
        selections = source.findall(f"{_Q}PlainTextSelection")
        sought = [_sought(selection) for selection in selections]
        places = Places(text, sought)
        marks: list[Mark] = []
        for selection, where in zip(selections, sought, strict=True):
            span = places.find(where)
            if span is None:
                words = (where.exact or "")[:40]
                self._troubles.tell(f"the selection “{words}” does not stand there", file=name)
                continue
            marks += self._selected(selection, mark_of(text, "", "", (span,)), id_)
        title = source.findtext(f"{_Q}Description") or ""
        codings = source.findall(f"{_Q}Coding/{_Q}CodeRef")
        codes = (self._book.codes.get(c.get("targetGUID", "")) for c in codings)
        return DataDocument(
            document_of(text, id_, {"title": " ".join(title.split())[:300]}),
            text,
            None,
            tuple(sorted(marks, key=lambda m: (m.cover.start, -m.cover.end, m.id))),
            (),
            tuple(filter(None, self._notes(source))),
            tuple(code.name.removeprefix(TAG) for code in codes if code is not None),
        )

    def _selected(self, selection: Element, mark: Mark, document: str) -> Iterator[Mark]:
        """A mark for each code; an entity's code belongs to its label's."""
        guid = selection.get("guid", "")
        refs = [c.get("targetGUID", "") for c in selection.findall(f"{_Q}Coding/{_Q}CodeRef")]
        codes = [self._book.codes[ref] for ref in refs if ref in self._book.codes]
        entities = {c.above: c for c in codes if len(c.above) > 1 and c.is_ours}
        labels = [c for c in codes if c not in entities.values()]
        note = "\n\n".join(filter(None, self._notes(selection)))
        for code in labels or [Code("selection")]:
            id_ = self._marks.free(guid if len(labels) < 2 else f"{guid}-{code.name}", "mark")
            linked = entities.get((*code.above, code.name)) if code.is_ours else None
            self._bearers.setdefault(guid, []).append((id_, document))
            yield replace(
                mark,
                id=id_,
                kind=code.kind if code.is_ours else MarkKind.MENTION,
                label=code.name,
                entity=self._entity(linked, code.name) if linked else None,
                note=note,
                maker=self._maker(selection),
            )

    def _entity(self, code: Code, label: str) -> str:
        address = code.description
        item = address.removeprefix(_WIKIDATA) if address.startswith(_WIKIDATA) else None
        id_ = address.removeprefix(_ENTITY) if address.startswith(_ENTITY) else item
        known = id_ or code.name
        self.entities.setdefault(known, DataEntity(known, label, code.name, item))
        return known

    def _maker(self, selection: Element) -> Maker | None:
        name = self._book.users.get(selection.get("creatingUser", ""), "")
        made = iso_time(selection.get("creationDateTime"))
        changed = iso_time(selection.get("modifiedDateTime")) or made
        return Maker(name, name == "machine", made, changed) if name else None

    def _notes(self, element: Element) -> Iterator[str]:
        for reference in element.findall(f"{_Q}NoteRef"):
            yield self._book.notes.get(reference.get("targetGUID", ""), "")


def _sought(selection: Element) -> Sought:
    name = selection.get("name")
    start, end = _number(selection, "startPosition"), _number(selection, "endPosition")
    # A name may be the words, a part of them, or anything: only one that is as long may judge.
    if name is None or start is None or end is None:
        return Sought(start, end)
    is_whole = len(name) < LONGEST_NAME and end - start == len(name)
    return Sought(start, end, name if is_whole else None)


def _number(selection: Element, name: str) -> int | None:
    told = selection.get(name, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else None
