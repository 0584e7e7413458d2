"""What marks and their traits are called in the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.finding import Severity
from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.reader.marks import MACHINE, Facet, MarkRole

if TYPE_CHECKING:
    from kzannotate.gui.reader.marks import Trait

ROLES = {
    "mention": QT_TRANSLATE_NOOP("MarkRole", "Names"),
    "proposal": QT_TRANSLATE_NOOP("MarkRole", "Proposed names"),
    "claim": QT_TRANSLATE_NOOP("MarkRole", "Claims"),
    "finding": QT_TRANSLATE_NOOP("MarkRole", "Findings"),
    "error": QT_TRANSLATE_NOOP("MarkRole", "Errors"),
    "warning": QT_TRANSLATE_NOOP("MarkRole", "Warnings"),
    "note": QT_TRANSLATE_NOOP("MarkRole", "Notes"),
    "agreement": QT_TRANSLATE_NOOP("MarkRole", "Agreements"),
    "correction": QT_TRANSLATE_NOOP("MarkRole", "Corrections"),
    "fault": QT_TRANSLATE_NOOP("MarkRole", "Faults"),
    "comment": QT_TRANSLATE_NOOP("MarkRole", "Comments"),
    "relation": QT_TRANSLATE_NOOP("MarkRole", "Relations"),
    "search": QT_TRANSLATE_NOOP("MarkRole", "Search hits"),
}
"""In the plural, as headings and beside counts."""

FACETS = {
    "kind": QT_TRANSLATE_NOOP("Facet", "Marks"),
    "severity": QT_TRANSLATE_NOOP("Facet", "Severity"),
    "state": QT_TRANSLATE_NOOP("Facet", "State"),
    "rule": QT_TRANSLATE_NOOP("Facet", "Rule"),
    "who": QT_TRANSLATE_NOOP("Facet", "Decided by"),
}

STATES = {
    "open": QT_TRANSLATE_NOOP("MarkState", "Open"),
    "proposed": QT_TRANSLATE_NOOP("MarkState", "Proposed"),
    "accepted": QT_TRANSLATE_NOOP("MarkState", "Accepted"),
    "confirmed": QT_TRANSLATE_NOOP("MarkState", "Confirmed"),
    "corrected": QT_TRANSLATE_NOOP("MarkState", "Corrected"),
    "unclear": QT_TRANSLATE_NOOP("MarkState", "Unclear"),
}


def role(of: MarkRole | str) -> str:
    """Such as «Warnings»."""
    return _said("MarkRole", ROLES, of)


def facet(of: Facet) -> str:
    """Such as «Decided by»."""
    return _said("Facet", FACETS, of)


def trait(of: Trait) -> str:
    """Such as «Warnings», «Open», a rule's title or a person's name."""
    if of.facet is Facet.KIND:
        return role(of.value)
    if of.facet is Facet.SEVERITY:
        return wording.severity_group(Severity(of.value))
    if of.facet is Facet.STATE:
        return _said("MarkState", STATES, of.value)
    if of.facet is Facet.RULE:
        return wording.rule(of.value)
    if of.value == MACHINE:
        return QCoreApplication.translate("Facet", "nobody yet")
    return of.value


def _said(context: str, table: dict[str, str], key: str) -> str:
    source = table.get(key)
    return key if source is None else QCoreApplication.translate(context, source)
