"""A CAS, ours or a stranger's, as a document."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kzannotate.domain.codec import decode
from kzannotate.domain.document import Document, digest
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import BugError
from kzannotate.formats.datasets.model import DataDocument, DataEntity, Mark, MarkKind, Tie
from kzannotate.formats.datasets.taking import document_of, mark_of
from kzannotate.formats.datasets.uima.types import (
    ARTICLE,
    MARK,
    META_DATA,
    NAMED_ENTITY,
    TIE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cassis import Cas

    from kzannotate.formats.datasets.taking import Ids, Troubles

_PASSED_OVER = (
    *("uima.", "kzannotate."),
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
)
"""Types that tell of words and files, not of what somebody marked."""
_LABELS = ("value", "label", "category", "type", "kind", "PosValue")
_WIKIDATA = re.compile(r"https?://www\.wikidata\.org/(?:entity|wiki)/(Q[1-9]\d*)")
_OURS = "urn:kzannotate:entity:"
_ENDS = (("Governor", "Dependent"), ("source", "target"), ("Source", "Target"))


class CasReader:
    """Reads one CAS after another into one data set.

    Args:
        ids: of documents and marks.
        troubles: takes what is left out.
    """

    def __init__(self, documents: Ids, marks: Ids, troubles: Troubles) -> None:
        self._documents, self._marks, self._troubles = documents, marks, troubles
        self.entities: dict[str, DataEntity] = {}

    def read(self, cas: Cas, name: str) -> DataDocument | None:
        """A document; None where the CAS has no text.

        Args:
            cas: what to read.
            name: of its file, without an ending.
        """
        text = cas.sofa_string
        if not isinstance(text, str) or not text.strip():
            self._troubles.tell("there is no text in it", file=name)
            return None
        record = self._record(cas)
        for told in record.get("entities", ()):
            self._entity(told)
        document = self._document(cas, text, name, record)
        found = _Marks(self, cas, text, document.id, name)
        return DataDocument(
            document,
            text,
            _text(record.get("source")) or None,
            tuple(sorted(found.marks.values(), key=lambda m: (m.cover.start, -m.cover.end, m.id))),
            tuple(found.ties),
            tuple(filter(None, map(_text, record.get("notes", ())))),
            tuple(filter(None, map(_text, record.get("tags", ())))),
            _text(record.get("story")),
        )

    def linked(self, address: object, kind: str, words: str) -> str | None:
        """Id of the entity that an address leads to; made where it is not known."""
        if not isinstance(address, str) or not address:
            return None
        if address.startswith(_OURS):
            id_ = address.removeprefix(_OURS)
            self.entities.setdefault(id_, DataEntity(id_, kind, words))
            return id_
        if found := _WIKIDATA.fullmatch(address):
            item = found.group(1)
            known = next((e.id for e in self.entities.values() if e.wikidata == item), item)
            self.entities.setdefault(known, DataEntity(known, kind, words, item))
            return known
        return None

    def mark_id(self, wanted: str) -> str:
        """An id that no mark has."""
        return self._marks.free(wanted, "mark")

    def tell(self, sentence: str, name: str) -> None:
        """One thing that is left out."""
        self._troubles.tell(sentence, file=name)

    def _record(self, cas: Cas) -> dict[str, Any]:
        found = next(iter(_of_type(cas, ARTICLE)), None)
        record = _value(getattr(found, "record", None))
        lists = all(isinstance(record.get(k, []), list) for k in ("entities", "notes", "tags"))
        return record if lists else {}

    def _entity(self, told: Any) -> None:
        try:
            entity = decode(DataEntity, told)
        except (BugError, ValueError):
            return
        self.entities.setdefault(entity.id, entity)

    def _document(self, cas: Cas, text: str, name: str, record: dict[str, Any]) -> Document:
        known: Document | None = None
        with suppress(BugError, ValueError):
            known = decode(Document, record.get("document"))
        if known is not None and known.sha256 == digest(text):
            return replace(known, id=self._documents.free(known.id, name))
        meta = next(iter(_of_type(cas, META_DATA)), None)
        facts = {
            "title": _text(getattr(meta, "documentTitle", None)),
            "language": _language(cas.document_language),
        }
        wanted = _text(getattr(meta, "documentId", None)) or name
        return document_of(text, self._documents.free(wanted, name), facts)


class _Marks:
    """The marks and ties of one CAS."""

    def __init__(self, reader: CasReader, cas: Cas, text: str, document: str, name: str) -> None:
        self._reader, self._text, self._document, self._name = reader, text, document, name
        self.marks: dict[int, Mark] = {}
        self.ties: list[Tie] = []
        named = {(x.begin, x.end, x.value) for x in _of_type(cas, NAMED_ENTITY)}
        covered = set()
        for found in _of_type(cas, MARK):
            mark = self._own(found)
            if mark is None:
                continue
            place = (found.begin, found.end, mark.label)
            # Whoever deleted the named entity in another program meant the mention.
            if mark.kind is not MarkKind.MENTION or place in named:
                self.marks[id(found)] = mark
                covered.add(place)
        for found in self._strangers(cas):
            self._stranger(found, covered)
        for found in _relations(cas):
            self._tie(found)

    def _own(self, found: Any) -> Mark | None:
        span = self._span(found)
        try:
            told = decode(Mark, _value(found.record))
        except (BugError, ValueError):
            told = None
        if span is None or told is None:
            return None
        spans = told.spans if told.spans and told.cover == span else (span,)
        id_ = self._reader.mark_id(told.id)
        return replace(told, id=id_, spans=spans, quote=Quote.at(self._text, span))

    def _strangers(self, cas: Cas) -> Iterator[Any]:
        for found in cas.select_all_annotations():
            name = found.type.name
            if name == NAMED_ENTITY or not name.startswith(_PASSED_OVER):
                yield found

    def _stranger(self, found: Any, covered: set[tuple[int, int, str]]) -> None:
        if any(_ends_of(found)) or hasattr(found, "Governor"):
            return  # a relation, perhaps one of which an end was deleted
        values = [_text(getattr(found, feature, None)) for feature in _LABELS]
        label = next(filter(None, values), "") or found.type.name.rpartition(".")[2]
        if found.type.name == NAMED_ENTITY and (found.begin, found.end, label) in covered:
            return
        span = self._span(found)
        if span is None:
            return
        id_ = self._reader.mark_id(f"{self._document}-{found.xmiID or len(self.marks)}")
        mark = mark_of(self._text, id_, label, (span,))
        address = getattr(found, "identifier", None)
        entity = self._reader.linked(address, label.lower(), span.of(self._text))
        self.marks[id(found)] = replace(mark, entity=entity)

    def _tie(self, found: Any) -> None:
        first, second = (self.marks.get(id(end)) for end in _ends_of(found))
        if first is None or second is None:
            return
        told = _value(getattr(found, "record", None))
        kinds = [_text(getattr(found, f, None)) for f in ("kind", *_LABELS, "DependencyType")]
        kind = next(filter(None, kinds), "") or found.type.name.rpartition(".")[2]
        id_ = self._reader.mark_id(_text(told.get("id")) or f"{first.id}-{second.id}")
        note = _text(told.get("note"))
        ends = self._document, self._document
        self.ties.append(Tie(id_, kind, first.id, second.id, *ends, note))

    def _span(self, found: Any) -> Span | None:
        start, end = found.begin, found.end
        sound = isinstance(start, int) and isinstance(end, int)
        if sound and 0 <= start <= end <= len(self._text):
            return Span(start, end)
        name = found.type.name.rpartition(".")[2]
        self._reader.tell(f"a {name} from {start} to {end} is outside of the text", self._name)
        return None


def _relations(cas: Cas) -> Iterator[Any]:
    for found in cas.select_all_annotations():
        ours = found.type.name == TIE
        if (ours or not found.type.name.startswith(_PASSED_OVER)) and any(_ends_of(found)):
            yield found


def _ends_of(found: Any) -> tuple[Any, Any]:
    for first, second in _ENDS:
        ends = getattr(found, first, None), getattr(found, second, None)
        if all(hasattr(end, "begin") for end in ends):
            return ends
    return None, None


def _of_type(cas: Cas, name: str) -> list[Any]:
    return list(cas.select(name)) if cas.typesystem.contains_type(name) else []


def _value(told: object) -> dict[str, Any]:
    try:
        value = json.loads(told) if isinstance(told, str) else {}
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _text(told: object) -> str:
    return told if isinstance(told, str) else ""


def _language(told: object) -> str:
    return told if isinstance(told, str) and re.fullmatch(r"[a-z]{2,3}(-\w+)*", told) else ""
