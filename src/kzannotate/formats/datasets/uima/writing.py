"""A document as a CAS."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from cassis import Cas

from kzannotate.domain.codec import encode
from kzannotate.errors import BugError
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.tokens import tokenised
from kzannotate.formats.datasets.uima.types import (
    ARTICLE,
    MARK,
    META_DATA,
    NAMED_ENTITY,
    SENTENCE,
    TIE,
    TOKEN,
)

if TYPE_CHECKING:
    from cassis import TypeSystem

    from kzannotate.formats.datasets.model import DataDocument, DataSet, Mark

_UNSAFE = re.compile(r"[^\w.~-]")
_LONGEST_NAME = 100
_LONGEST_SHOWN = 500_000
"""Code points of a text that goes out with its sentences and tokens."""
_UNKNOWN = "x-unspecified"


def cas_of(data: DataSet, document: DataDocument, types: TypeSystem, text: str) -> Cas:
    """A CAS with sentences, tokens, named entities and all that we know besides.

    Args:
        data: what the document belongs to.
        document: the article.
        types: of ``types()``.
        text: the document's, as the format can hold it; as long as the original.
    """
    language = document.document.language or _UNKNOWN
    cas = Cas(types, sofa_string=text, document_language=language)
    writer = _Writer(data, document, cas, types)
    writer.article()
    writer.segments()
    for mark in document.marks:
        writer.mark(mark)
    writer.ties()
    return cas


class Names:
    """Names of files for documents, each used once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, id_: str) -> str:
        """A name that every file system takes, without an ending."""
        base = _UNSAFE.sub("_", id_).strip(".")[:_LONGEST_NAME] or "article"
        name, number = base, 2
        while name.casefold() in self._taken:
            name, number = f"{base}~{number}", number + 1
        self._taken.add(name.casefold())
        return name


class _Writer:
    def __init__(self, data: DataSet, document: DataDocument, cas: Cas, types: TypeSystem) -> None:
        self._data, self._document, self._cas = data, document, cas
        self._made: dict[str, Any] = {}
        self._type = cache(types.get_type)

    def article(self) -> None:
        """What is known of the article, at its whole text."""
        found, end = self._document, len(self._document.text)
        about = found.document
        self._cas.remove(self._cas.get_document_annotation())
        self._add(
            META_DATA, 0, end,
            documentTitle=about.title, documentId=about.id, language=about.language or _UNKNOWN,
        )  # fmt: skip
        used = {m.entity for m in found.marks if m.entity}
        record = {
            "document": encode(about),
            "source": found.source,
            "story": found.story,
            "notes": list(found.notes),
            "tags": list(found.tags),
            "entities": [encode(e) for id_, e in self._data.entities.items() if id_ in used],
        }
        self._add(ARTICLE, 0, end, record=_json(record))

    def segments(self) -> None:
        """Sentences and tokens, without which sentence-oriented editors show nothing.

        No editor shows a text as long as a book, and a million tokens would take minutes.
        """
        if len(self._document.text) > _LONGEST_SHOWN:
            return
        found = tokenised(self._document, at_marks=False)
        for first, end in found.sentences:
            self._add(SENTENCE, found.starts[first], found.ends[end - 1])
            for place in range(first, end):
                self._add(TOKEN, found.starts[place], found.ends[place])

    def mark(self, mark: Mark) -> None:
        """A mark, and for a mention the named entity that INCEpTION shows."""
        cover = mark.cover
        if not mark.quote.stands_at(self._document.text, cover):
            raise BugError(f"the mark {mark.id} is not where its quote stands")
        if mark.kind is MarkKind.MENTION:
            entity = self._data.entities.get(mark.entity or "")
            address = entity.address if entity else None
            self._add(NAMED_ENTITY, cover.start, cover.end, value=mark.label, identifier=address)
        record = _json(encode(mark))
        self._made[mark.id] = self._add(
            MARK, cover.start, cover.end, kind=mark.kind.value, label=mark.label, record=record
        )

    def ties(self) -> None:
        """Ties within the document."""
        for tie in self._document.ties:
            first, second = self._made.get(tie.first), self._made.get(tie.second)
            if first is not None and second is not None:
                self._add(
                    TIE, second.begin, second.end,
                    kind=tie.kind, record=_json(encode(tie)), Governor=first, Dependent=second,
                )  # fmt: skip

    def _add(self, type_: str, begin: int, end: int, **features: Any) -> Any:
        made = self._type(type_)(begin=begin, end=end, **features)
        self._cas.add(made)
        return made


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
