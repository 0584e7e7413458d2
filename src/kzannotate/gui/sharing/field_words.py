"""The parts of a record in words, so that two versions can be told apart part by part."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.document import DocumentState
from kzannotate.domain.entity import FactStatus, NameStatus
from kzannotate.domain.span import Passage, Quote
from kzannotate.domain.verdict import Ruling
from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.records import Record
    from kzannotate.gui.models.lexicon import Lexicon

FIELDS = {
    "text": QT_TRANSLATE_NOOP("Field", "Text"),
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "note": QT_TRANSLATE_NOOP("Field", "Note"),
    "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
    "replacement": QT_TRANSLATE_NOOP("Field", "Words instead"),
    "ruling": QT_TRANSLATE_NOOP("Field", "Ruling"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "state": QT_TRANSLATE_NOOP("Field", "State"),
    "standing": QT_TRANSLATE_NOOP("Field", "Standing"),
    "entity": QT_TRANSLATE_NOOP("Field", "Entity"),
    "topic": QT_TRANSLATE_NOOP("Field", "Only about"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "language": QT_TRANSLATE_NOOP("Field", "Language"),
    "domain": QT_TRANSLATE_NOOP("Field", "Subject field"),
    "wikidata": QT_TRANSLATE_NOOP("Field", "Wikidata identifier"),
    "value": QT_TRANSLATE_NOOP("Field", "Value"),
    "unit": QT_TRANSLATE_NOOP("Field", "Unit"),
    "valid_from": QT_TRANSLATE_NOOP("Field", "From"),
    "valid_to": QT_TRANSLATE_NOOP("Field", "Until"),
    "sources": QT_TRANSLATE_NOOP("Field", "Sources"),
    "evidence": QT_TRANSLATE_NOOP("Field", "Evidence"),
    "exhibits": QT_TRANSLATE_NOOP("Field", "Evidence"),
    "quote": QT_TRANSLATE_NOOP("Field", "Place"),
    "claim": QT_TRANSLATE_NOOP("Field", "Claim"),
    "rating": QT_TRANSLATE_NOOP("Field", "Rating"),
    "reasoning": QT_TRANSLATE_NOOP("Field", "Reasoning"),
    "opinion": QT_TRANSLATE_NOOP("Field", "Second opinion"),
    "opinion_note": QT_TRANSLATE_NOOP("Field", "Note of the second reader"),
    "reviewer": QT_TRANSLATE_NOOP("Field", "Who has it"),
    "due": QT_TRANSLATE_NOOP("Field", "Due"),
    "address": QT_TRANSLATE_NOOP("Field", "Address"),
    "author": QT_TRANSLATE_NOOP("Field", "Author"),
    "published": QT_TRANSLATE_NOOP("Field", "Published"),
    "resolved": QT_TRANSLATE_NOOP("Field", "Resolved"),
    "position": QT_TRANSLATE_NOOP("Field", "Place in the list"),
}
"""Parts of records; one that is not here is called by its identifier."""
TYPED = frozenset(
    (
        *("text", "title", "name", "note", "reason", "replacement", "domain", "wikidata"),
        *("claim", "reasoning", "opinion_note", "address", "valid_from", "valid_to", "due"),
    )
)
"""Parts that people type; of the others one takes what a version says."""
TOGETHER = {"span": "quote", "quote": "span", "fragments": "quote"}
"""Parts that make sense only with others."""
_ENTITIES, _PEOPLE = ("entity", "topic"), ("reviewer", "author", "lead", "second")


def differing_fields(records: Sequence[Record]) -> list[str]:
    """Names of the parts in which records of one kind differ; of a place, the quote alone."""
    first, *others = records
    found = []
    for field in dataclasses.fields(first):
        values = [getattr(record, field.name) for record in (first, *others)]
        if any(value != values[0] for value in values):
            found.append(field.name)
    return [name for name in found if TOGETHER.get(name) not in found or name == "quote"]


def field_title(name: str) -> str:
    """What a part of a record is called."""
    words = FIELDS.get(name)
    return QCoreApplication.translate("Field", words) if words else name


def field_words(name: str, value: Any, lexicon: Lexicon, language: str) -> str:
    """What a part of a record says."""
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, bool):
        yes, no = (QCoreApplication.translate("Field", w) for w in ("yes", "no"))
        return yes if value else no
    if name in _ENTITIES and isinstance(value, str):
        return isolate(lexicon.called(value, language))
    if name in _PEOPLE and isinstance(value, str):
        return isolate(lexicon.people.get(value, value))
    return _said(value, lexicon, language)


def _said(value: Any, lexicon: Lexicon, language: str) -> str:
    if isinstance(value, tuple):
        return " · ".join(_said(inner, lexicon, language) for inner in value[:5])
    if isinstance(value, (Quote, Passage)):
        return wording.quoted(value.exact if isinstance(value, Quote) else value.quote.exact)
    if isinstance(value, StrEnum):
        return _of_a_vocabulary(value)
    if dataclasses.is_dataclass(value):
        from kzannotate.gui.record_words import record_words

        return record_words(value, lexicon, language)
    return isolate(str(value))


def _of_a_vocabulary(value: StrEnum) -> str:
    match value:
        case Ruling():
            return wording.ruling(value)
        case DocumentState():
            return wording.state(value)
        case NameStatus():
            return wording.name_status(value)
        case FactStatus():
            return wording.fact_status(value)
    return isolate(value.value)


def marked_for_translation() -> tuple[str, str]:
    """Words that are looked up by another name."""
    return QT_TRANSLATE_NOOP("Field", "yes"), QT_TRANSLATE_NOOP("Field", "no")
