"""Facts of the reference in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kzannotate.gui import wording
from kzannotate.gui.i18n import spoken
from kzannotate.gui.plain import isolate
from kzannotate.text.said_amounts import BARE, read_amount, reference_amount_said

if TYPE_CHECKING:
    from kzannotate.domain.entity import Evidence, Fact
    from kzannotate.gui.models.lexicon import Lexicon


def fact_words(fact: Fact, lexicon: Lexicon, language: str) -> str:
    """Such as «number of members: 28 states, from 2022-10-13»."""
    name = wording.property_name(fact.property_name)
    parts = [f"{isolate(name)}: {isolate(value_words(fact, lexicon, language))}"]
    parts += [words for words in (_from(fact), _until(fact)) if words]
    separator = QCoreApplication.translate("Fact", ", ")
    return separator.join(parts)


def value_words(fact: Fact, lexicon: Lexicon, language: str) -> str:
    """The value with its unit; entities by their names."""
    value = fact.value
    if isinstance(value, tuple):
        separator = QCoreApplication.translate("Fact", ", ")
        return separator.join(lexicon.called_shortly(v, language) for v in value)
    if isinstance(value, str) and lexicon.entity(value) is not None:
        return lexicon.called(value, language)
    if isinstance(value, (int, float)) and fact.unit not in (*BARE, None):
        return reference_amount_said(value, fact.unit, spoken())
    if isinstance(value, str) and fact.unit not in BARE and (bound := read_amount(value)):
        said = reference_amount_said(bound.number, fact.unit, spoken())
        return wording.bounded(bound.sign, said)
    if fact.unit == "interval":
        return interval_words(str(value))
    return wording.condition(str(value))


def interval_words(interval: str) -> str:
    """Days from and to, the first where reading begins: digits alone would run left to right."""
    mark = "\u200f" if QGuiApplication.isRightToLeft() else ""
    return mark + " – ".join(isolate(day or "…") for day in interval.split("/"))


def fact_sources(fact: Fact) -> list[str]:
    """Title and date of each source; those against the value say so."""
    return [
        for_or_against(
            source,
            f"{isolate(source.title)} ({isolate(source.date)})" if source.date else source.title,
        )
        for source in fact.sources
    ]


def for_or_against(source: Evidence, said: str) -> str:
    """What is said of a source, and that it speaks against the value where it does."""
    against = QCoreApplication.translate("Fact", "against it: {source}")
    return against.format(source=isolate(said)) if source.against else said


def _from(fact: Fact) -> str:
    words = QCoreApplication.translate("Fact", "from {day}")
    return words.format(day=isolate(fact.valid_from)) if fact.valid_from else ""


def _until(fact: Fact) -> str:
    words = QCoreApplication.translate("Fact", "until {day}")
    return words.format(day=isolate(fact.valid_to)) if fact.valid_to else ""
