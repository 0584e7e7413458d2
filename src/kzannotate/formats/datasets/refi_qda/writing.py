"""Writes a project: texts as they come, and at the end what is said of them."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from typing import IO, TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kzannotate.errors import BugError
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.refi_qda.shape import (
    INTERNAL,
    LONGEST_NAME,
    NAMESPACE,
    PROJECT_FILE,
    SOURCES,
    TAG,
    guid,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet, Maker, Mark, Tie

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_IN_MEMORY = 1 << 22
Codes = dict[str, dict[str, set[str]]]
"""Entities by label by kind."""


def write(data: DataSet, target: Target, _options: Mapping[str, str]) -> None:
    """Write one archive."""
    with (
        target.open() as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        tempfile.SpooledTemporaryFile(_IN_MEMORY) as sources,
        tempfile.SpooledTemporaryFile(_IN_MEMORY) as notes,
    ):
        writer = _Writer(data, archive, sources, notes)
        for document in data.documents():
            writer.document(document)
        for tie in data.cross_ties():
            writer.tie(tie)
        with archive.open(_member(PROJECT_FILE), "w", force_zip64=True) as project:
            writer.put(project)


class _Writer:
    """Spools sources and notes, since users and codes stand before them."""

    def __init__(
        self, data: DataSet, archive: zipfile.ZipFile, sources: IO[bytes], notes: IO[bytes]
    ) -> None:
        self._data, self._archive, self._sources, self._notes = data, archive, sources, notes
        self._codes: Codes = {}
        self._tags: set[str] = set()
        self._users: dict[str, str] = {}
        self._links: list[str] = []

    def document(self, document: DataDocument) -> None:
        """A text file, and the source with its selections."""
        about = document.document
        id_ = guid("document", about.id)
        with self._archive.open(_member(f"{SOURCES}/{id_}.txt"), "w", force_zip64=True) as file:
            file.write(document.text.encode("utf-8", "surrogatepass"))
        self._put(
            f'<TextSource guid="{id_}" name={_attribute(about.id)} '
            f'plainTextPath="{INTERNAL}{id_}.txt">'
        )
        self._put(f"<Description>{_text(about.title)}</Description>")
        for mark in document.marks:
            self._put("".join(self._selection(mark, document.text)))
        for tag in document.tags:
            self._tags.add(tag)
            self._put(_coding(guid("tagged", about.id, tag), guid("tag", tag), ""))
        for number, words in enumerate(document.notes):
            self._put(self._note(guid("note", about.id, str(number)), about.id, words))
        self._put("</TextSource>")
        for tie in document.ties:
            self.tie(tie)

    def tie(self, tie: Tie) -> None:
        """A link between two selections, whichever texts they stand in."""
        ends = guid("mark", tie.first), guid("mark", tie.second)
        self._links.append(
            f'<Link guid="{guid("tie", tie.id)}" name={_attribute(tie.kind)} '
            f'direction="OneWay" originGUID="{ends[0]}" targetGUID="{ends[1]}"/>'
        )

    def put(self, file: IO[bytes]) -> None:
        """The project file."""
        file.write(
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<Project xmlns="{NAMESPACE}" name={_attribute(self._data.title)} '
            'origin="kzannotate">'.encode()
        )
        file.write("".join(self._head()).encode())
        self._copy(file, self._sources, "Sources")
        self._copy(file, self._notes, "Notes")
        if self._links:
            file.write(f"<Links>{''.join(self._links)}</Links>".encode())
        file.write(b"</Project>\n")

    def _selection(self, mark: Mark, text: str) -> Iterator[str]:
        cover = mark.cover
        if not mark.quote.stands_at(text, cover):
            raise BugError(f"the mark {mark.id} is not where its quote stands")
        made = self._made(mark.maker)
        name = mark.quote.exact[:LONGEST_NAME]
        id_ = guid("mark", mark.id)
        yield (
            f'<PlainTextSelection guid="{id_}" name={_attribute(name)} '
            f'startPosition="{cover.start}" endPosition="{cover.end}"{made}>'
        )
        entity = mark.entity if mark.entity in self._data.entities else None
        entities = self._codes.setdefault(mark.kind.value, {}).setdefault(mark.label, set())
        label = guid("label", mark.kind.value, mark.label)
        yield _coding(guid("coding", mark.id), label, made)
        if entity:
            entities.add(entity)
            code = guid("entity", mark.kind.value, mark.label, entity)
            yield _coding(guid("link", mark.id), code, made)
        if mark.note:
            yield self._note(guid("noted", mark.id), mark.quote.exact, mark.note)
        yield "</PlainTextSelection>"

    def _note(self, id_: str, name: str, words: str) -> str:
        note = (
            f'<Note guid="{id_}" name={_attribute(name[:LONGEST_NAME])}>'
            f"<PlainTextContent>{_text(words)}</PlainTextContent></Note>"
        )
        self._notes.write(note.encode())
        return f'<NoteRef targetGUID="{id_}"/>'

    def _made(self, maker: Maker | None) -> str:
        if maker is None:
            return ""
        user = self._users.setdefault(maker.name, guid("user", maker.name))
        when = f' creationDateTime="{_utc(maker.made)}"' if maker.made else ""
        return f' creatingUser="{user}"{when}'

    def _head(self) -> Iterator[str]:
        if self._users:
            users = sorted(self._users.items())
            made = (f'<User guid="{id_}" name={_attribute(name)}/>' for name, id_ in users)
            yield f"<Users>{''.join(made)}</Users>"
        if self._codes or self._tags:
            yield f"<CodeBook><Codes>{''.join(self._code_tree())}</Codes></CodeBook>"

    def _code_tree(self) -> Iterator[str]:
        for kind in MarkKind:
            if labels := self._codes.get(kind.value):
                id_ = guid("kind", kind.value)
                yield f'<Code guid="{id_}" name="{kind.value}" isCodable="false">'
                for label, entities in sorted(labels.items()):
                    yield from self._label(kind.value, label, entities)
                yield "</Code>"
        for tag in sorted(self._tags):
            name = _attribute(f"{TAG}{tag}")
            yield f'<Code guid="{guid("tag", tag)}" name={name} isCodable="true"/>'

    def _label(self, kind: str, label: str, entities: set[str]) -> Iterator[str]:
        id_ = guid("label", kind, label)
        yield f'<Code guid="{id_}" name={_attribute(label)} isCodable="true">'
        for entity in (self._data.entities[e] for e in sorted(entities)):
            code = guid("entity", kind, label, entity.id)
            yield (
                f'<Code guid="{code}" name={_attribute(entity.name)} isCodable="true">'
                f"<Description>{_text(entity.address)}</Description></Code>"
            )
        yield "</Code>"

    def _put(self, piece: str) -> None:
        self._sources.write(piece.encode())

    def _copy(self, file: IO[bytes], spooled: IO[bytes], name: str) -> None:
        if spooled.tell():
            file.write(f"<{name}>".encode())
            spooled.seek(0)
            shutil.copyfileobj(spooled, file)
            file.write(f"</{name}>".encode())


def _coding(id_: str, code: str, made: str) -> str:
    return f'<Coding guid="{id_}"{made}><CodeRef targetGUID="{code}"/></Coding>'


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _FIRST_DAY)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def _attribute(words: str) -> str:
    return quoteattr(_NOT_XML.sub(" ", words), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _text(words: str) -> str:
    return escape(_NOT_XML.sub(" ", words), {"\r": "&#13;"})


def _utc(time: str) -> str:
    return time.replace("+00:00", "Z")
