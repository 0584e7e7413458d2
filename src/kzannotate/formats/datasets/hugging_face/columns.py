"""The tables of the folder: their columns, and the rows that a document gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets.conll_tags import tags_of
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.tokens import flat_on, tokenised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.formats.datasets.model import DataDocument, DataSet, Mark, Tie

_TEXT, _INT, _TEXTS, _INTS = "string", "int64", "list<string>", "list<int64>"

COLUMNS: dict[str, dict[str, str]] = {
    "documents": {
        **dict.fromkeys(
            ("document", "title", "text", "language", "source", "published", "as_of"), _TEXT
        ),
        "translated_from": _TEXT,
        "sha256": _TEXT,
        "story": _TEXT,
        "tags": _TEXTS,
        "notes": _TEXTS,
    },
    "marks": {
        "mark": _TEXT,
        "document": _TEXT,
        "kind": _TEXT,
        "label": _TEXT,
        "start": _INT,
        "end": _INT,
        "starts": _INTS,
        "ends": _INTS,
        "text": _TEXT,
        "entity": _TEXT,
        "note": _TEXT,
        "property_names": _TEXTS,
        "property_values": _TEXTS,
        "maker": _TEXT,
        "made": _TEXT,
        "changed": _TEXT,
    },
    "ties": dict.fromkeys(
        ("tie", "kind", "first", "second", "first_document", "second_document", "note"), _TEXT
    ),
    "tokens": {
        "document": _TEXT,
        "tokens": _TEXTS,
        "ner_tags": _TEXTS,
        "starts": _INTS,
        "ends": _INTS,
    },
    "entities": {
        **dict.fromkeys(("entity", "kind", "name", "wikidata"), _TEXT),
        "languages": _TEXTS,
        "names": _TEXTS,
    },
}
"""Columns and their kinds by table. Offsets are code points, half-open."""

ABOUT = {
    "documents": "An article a row, with its whole text.",
    "marks": "A marked span a row: mentions, claims, sides of findings, corrections, comments.",
    "ties": "Two marks that belong together, within an article or across articles.",
    "tokens": "An article a row as tokens with IOB2 tags of its mentions.",
    "entities": "What mentions are linked to, with names by language.",
}


def document_rows(document: DataDocument) -> Iterator[tuple[str, dict[str, Any]]]:
    """Pairs of table and row."""
    about = document.document
    yield (
        "documents",
        {
            "document": about.id,
            "title": about.title,
            "text": document.text,
            "language": about.language,
            "source": document.source,
            "published": about.published,
            "as_of": about.as_of,
            "translated_from": about.translated_from,
            "sha256": about.sha256,
            "story": document.story,
            "tags": list(document.tags),
            "notes": list(document.notes),
        },
    )
    for mark in document.marks:
        yield "marks", _mark_row(mark, about.id)
    for tie in document.ties:
        yield "ties", tie_row(tie)
    yield "tokens", _token_row(document)


def tie_row(tie: Tie) -> dict[str, Any]:
    """The row of a tie."""
    return {
        "tie": tie.id,
        "kind": tie.kind,
        "first": tie.first,
        "second": tie.second,
        "first_document": tie.first_document,
        "second_document": tie.second_document,
        "note": tie.note,
    }


def entity_rows(data: DataSet) -> Iterator[dict[str, Any]]:
    """A row for each entity."""
    for entity in data.entities.values():
        yield {
            "entity": entity.id,
            "kind": entity.kind,
            "name": entity.name,
            "wikidata": entity.wikidata,
            "languages": [language for language, _ in entity.names],
            "names": [name for _, name in entity.names],
        }


def _mark_row(mark: Mark, document: str) -> dict[str, Any]:
    return {
        "mark": mark.id,
        "document": document,
        "kind": mark.kind.value,
        "label": mark.label,
        "start": mark.spans[0].start,
        "end": mark.spans[-1].end,
        "starts": [span.start for span in mark.spans],
        "ends": [span.end for span in mark.spans],
        "text": mark.quote.exact,
        "entity": mark.entity,
        "note": mark.note or None,
        "property_names": [name for name, _ in mark.properties],
        "property_values": [value for _, value in mark.properties],
        "maker": mark.maker.name if mark.maker else None,
        "made": mark.maker.made if mark.maker else None,
        "changed": mark.maker.changed if mark.maker else None,
    }


def _token_row(document: DataDocument) -> dict[str, Any]:
    found = tokenised(document, at_marks=True)
    mentions = [m for m in document.marks if m.kind is MarkKind.MENTION and len(m.cover)]
    return {
        "document": document.document.id,
        "tokens": found.words,
        "ner_tags": tags_of(len(found.words), flat_on(found, mentions), "iob2"),
        "starts": found.starts,
        "ends": found.ends,
    }
