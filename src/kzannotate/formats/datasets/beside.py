"""What a format has no place for, as JSON that stands beside: in files, metadata or literals.

It counts when it is read as long as the format's own fields still say the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kzannotate.domain.span import Quote, Span
from kzannotate.formats.datasets.foreign_json import (
    is_sound,
    list_in,
    object_in,
    text_in,
    whole_number,
)
from kzannotate.formats.datasets.model import DataDocument, DataEntity, Maker, Mark
from kzannotate.formats.datasets.taking import (
    Ids,
    document_of,
    facts_of,
    iso_time,
    kind_named,
    pairs_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.formats.datasets.model import Tie

TOLD_AS = {
    "title": "title",
    "language": "language",
    "lang": "language",
    "source": "source",
    "published": "published",
    "date": "published",
    "author": "author",
    "url": "address",
    "filename": "file_name",
}
"""What records of other programs tell of an article, and what we call it."""
_WIKIDATA = re.compile(r"Q[1-9]\d{0,15}")


def mark_told(mark: Mark) -> dict[str, Any]:
    """All of a mark, without what is empty."""
    told = {
        "spans": [[span.start, span.end] for span in mark.spans],
        "label": mark.label,
        "id": mark.id,
        "kind": mark.kind.value,
        "entity": mark.entity,
        "properties": [list(pair) for pair in mark.properties],
        "note": mark.note,
        "maker": maker_told(mark.maker),
    }
    return {name: value for name, value in told.items() if value}


def mark_retold(told: Any, text: str, otherwise: str) -> Mark | None:
    """The mark that ``mark_told`` told; None where it does not fit the text.

    Args:
        told: a JSON value.
        text: of the document.
        otherwise: id for a mark of which none is told.
    """
    spans = tuple(_spans(told, len(text)))
    if not spans or len(spans) != len(list_in(told, "spans")):
        return None
    return Mark(
        text_in(told, "id") or otherwise,
        kind_named(told.get("kind")),
        text_in(told, "label"),
        spans,
        Quote.at(text, Span(spans[0].start, spans[-1].end)),
        text_in(told, "entity") or None,
        pairs_of(told.get("properties")),
        text_in(told, "note"),
        maker_retold(told.get("maker")),
    )


def tie_told(tie: Tie) -> dict[str, Any]:
    """What is known of a tie but its ends."""
    told = {"label": tie.kind, "id": tie.id, "note": tie.note, "maker": maker_told(tie.maker)}
    return {name: value for name, value in told.items() if value}


def maker_told(maker: Maker | None) -> list[Any] | None:
    """Name, whether it is the machine, and both times."""
    return [maker.name, maker.is_machine, maker.made, maker.changed] if maker else None


def maker_retold(told: Any) -> Maker | None:
    """The maker that ``maker_told`` told."""
    if not isinstance(told, list) or len(told) != 4:
        return None
    if not isinstance(told[0], str) or not is_sound(told[0]):
        return None
    return Maker(told[0], told[1] is True, iso_time(told[2]), iso_time(told[3]))


def entity_told(entity: DataEntity) -> dict[str, Any]:
    """All of an entity."""
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "wikidata": entity.wikidata,
        "names": [list(pair) for pair in entity.names],
    }


def entity_retold(told: Any) -> DataEntity | None:
    """The entity that ``entity_told`` told; None where it has no id."""
    id_, link = text_in(told, "id"), text_in(told, "wikidata")
    if not id_:
        return None
    return DataEntity(
        id_,
        text_in(told, "kind"),
        text_in(told, "name"),
        link if _WIKIDATA.fullmatch(link) else None,
        pairs_of(told.get("names")),
    )


def document_told(document: DataDocument) -> dict[str, Any]:
    """What is known of an article but its text and its marks, without what is empty."""
    about = document.document
    told = {
        "id": about.id,
        **facts_of(about),
        "source": document.source,
        "story": document.story,
        "notes": list(document.notes),
        "tags": list(document.tags),
    }
    return {name: value for name, value in told.items() if value}


def document_retold(told: Any, text: str, ids: Ids, otherwise: str) -> DataDocument:
    """The article that ``document_told`` told, without marks.

    Args:
        told: a JSON value; may be of anybody.
        text: of the article.
        ids: gives the article one of its own.
        otherwise: id for an article of which none is told.
    """
    facts = {name: text_in(told, name) for name in told} if isinstance(told, dict) else {}
    return DataDocument(
        document_of(text, ids.free(facts.get("id", ""), otherwise), facts),
        text,
        facts.get("source") or None,
        notes=tuple(_texts(told, "notes")),
        tags=tuple(_texts(told, "tags")),
        story=facts.get("story", ""),
    )


def document_of_record(
    record: dict[str, Any], ours: dict[str, Any], text: str, ids: Ids, otherwise: str
) -> DataDocument:
    """The article of a record: what we told beside it, or else what it says itself.

    Args:
        record: of another program.
        ours: what we told beside.
        text: of the article.
        ids: gives the article one of its own.
        otherwise: id for an article of which none is told.
    """
    said = {name: text_in(record, key) for key, name in TOLD_AS.items() if key in record}
    told = object_in(ours, "document") or {**said, "id": text_in(record, "document")}
    return document_retold(told, text, ids, otherwise)


def entities_of_record(ours: dict[str, Any]) -> Iterator[DataEntity]:
    """The entities that we told beside a record."""
    for item in list_in(ours, "entities"):
        if entity := entity_retold(item):
            yield entity


def _texts(told: Any, name: str) -> Iterator[str]:
    for value in list_in(told, name):
        if isinstance(value, str) and value and is_sound(value):
            yield value


def _spans(told: Any, length: int) -> Iterator[Span]:
    last = 0
    for pair in list_in(told, "spans"):
        ends = [whole_number(x) for x in pair] if isinstance(pair, list) else []
        if len(ends) != 2 or ends[0] is None or ends[1] is None:
            return
        if not last <= ends[0] <= ends[1] <= length:
            return
        last = ends[1]
        yield Span(ends[0], ends[1])
