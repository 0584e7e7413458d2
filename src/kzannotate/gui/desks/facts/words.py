"""The cells of the desk of facts in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.gui import wording
from kzannotate.gui.desks.facts import rows
from kzannotate.gui.fact_words import interval_words, value_words
from kzannotate.gui.i18n import grouped
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.domain.entity import Fact
    from kzannotate.domain.finding import Finding
    from kzannotate.gui.models.lexicon import Lexicon


_NO_UNITS = ("interval", "date", "year", "ordinal")
"""What a value is, not what it counts."""


def titles() -> tuple[str, ...]:
    """Titles of the columns of the table of facts."""
    return (
        QCoreApplication.translate("FactTable", "Entity"),
        QCoreApplication.translate("FactTable", "Property"),
        QCoreApplication.translate("FactTable", "Value"),
        QCoreApplication.translate("FactTable", "Unit"),
        QCoreApplication.translate("FactTable", "From"),
        QCoreApplication.translate("FactTable", "Until"),
        QCoreApplication.translate("FactTable", "Source"),
        QCoreApplication.translate("FactTable", "Looked up"),
        QCoreApplication.translate("FactTable", "Status"),
    )


def cell(row: rows.FactRow, column: int, lexicon: Lexicon, language: str) -> str:
    """A cell of the table of facts."""
    fact = row.fact
    if column == rows.VALUE:
        return isolate(bare_value(fact, lexicon, language))
    if column == rows.SOURCE:
        return _sources(fact)
    found = {
        rows.ENTITY: row.called,
        rows.PROPERTY: wording.property_name(fact.property_name),
        rows.UNIT: _unit(fact),
        rows.FIRST: isolate(fact.valid_from or ""),
        rows.LAST: isolate(fact.valid_to or ""),
        rows.RETRIEVED: isolate((fact.sources[0].retrieved or "") if fact.sources else ""),
        rows.STATUS: wording.fact_status(fact.status),
    }
    return found[column]


def said_of(fact: Fact, lexicon: Lexicon, language: str) -> str:
    """Property and value as they are shown and as they are kept."""
    told = value_words(fact, lexicon, language)
    return f"{wording.property_name(fact.property_name)} {fact.property_name} {told} {fact.value}"


def bare_value(fact: Fact, lexicon: Lexicon, language: str) -> str:
    """The value without its unit, which has a column of its own."""
    value = fact.value
    if isinstance(value, (int, float)):
        # Years and ordinals are not grouped.
        return str(value) if fact.unit in ("year", "ordinal", None) else grouped(value)
    if fact.unit == "interval":
        return interval_words(str(value))
    return value_words(fact, lexicon, language)


def finding_words(finding: Finding, before: Finding | None = None) -> str:
    """A finding in one line: how loud, and how loud it was before, which words, why."""
    loud = wording.severity(finding.severity)
    if before is not None and before.severity is not finding.severity:
        loud = f"{isolate(wording.severity(before.severity))} → {isolate(loud)}"
    quote = " ".join(finding.sides[0].passages[0].quote.exact.split())
    parts = (
        loud,
        wording.quoted(quote),
        wording.reason(finding.reason),
    )
    return "  ·  ".join(isolate(part) for part in parts)


def _unit(fact: Fact) -> str:
    return "" if fact.unit in _NO_UNITS else wording.unit(fact.unit)


def _sources(fact: Fact) -> str:
    if not fact.sources:
        return ""
    first, *others = fact.sources
    if not others:
        return first.title
    return f"{isolate(first.title)}  +{grouped(len(others))}"
