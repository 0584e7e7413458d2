"""Faults of a translation, marked by hand in the words of MQM."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.quality import Fault, FaultKind, FaultSeverity
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote
from kzannotate.errors import UserError
from kzannotate.workbench.ids import new_id

if TYPE_CHECKING:
    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench

PREFIX = "fault"
"""Ids of faults begin with it and a hyphen."""

ITS_KINDS = {
    FaultKind.TERMINOLOGY: "terminology",
    FaultKind.WRONG_TERM: "terminology",
    FaultKind.INCONSISTENT_TERM: "inconsistency",
    FaultKind.ACCURACY: "mistranslation",
    FaultKind.MISTRANSLATION: "mistranslation",
    FaultKind.ADDITION: "addition",
    FaultKind.OMISSION: "omission",
    FaultKind.UNTRANSLATED: "untranslated",
    FaultKind.LINGUISTIC: "grammar",
    FaultKind.GRAMMAR: "grammar",
    FaultKind.SPELLING: "misspelling",
    FaultKind.PUNCTUATION: "typographical",
    FaultKind.STYLE: "style",
    FaultKind.LOCALE: "locale-violation",
    FaultKind.AUDIENCE: "register",
    FaultKind.DESIGN: "formatting",
}
"""The ITS 2.0 localization quality issue nearest to each kind."""

ITS_SEVERITIES = {
    FaultSeverity.NEUTRAL: 0,
    FaultSeverity.MINOR: 25,
    FaultSeverity.MAJOR: 50,
    FaultSeverity.CRITICAL: 100,
}
"""The severities as ITS 2.0 has them, from 0 to 100."""


def mark_fault(
    bench: Workbench,
    document: str,
    span: Span,
    kind: FaultKind,
    severity: FaultSeverity,
    note: str = "",
) -> Fault:
    """Mark words as faulty.

    Raises:
        UserError: no words are selected.
    """
    text = bench.store.text(document)
    if not 0 <= span.start < span.end <= len(text):
        raise UserError("Select at least one letter of the article first.")
    quote = Quote.at(text, span)
    made = Fault(new_id(PREFIX), document, span, quote, kind, severity, note.strip())
    bench.commit("mark fault", [Change(bench.layer, None, made)])
    return made


def change_fault(
    bench: Workbench, fault: Fault, kind: FaultKind, severity: FaultSeverity, note: str
) -> Fault:
    """Call a fault something else.

    Raises:
        StaleRevisionError: it was changed meanwhile.
    """
    known = bench.own(fault)
    after = replace(fault, kind=kind, severity=severity, note=note.strip())
    bench.commit("change fault", [Change(bench.layer, known, after)])
    return after


def remove_fault(bench: Workbench, fault: Fault) -> None:
    """Take the mark of a fault away.

    Raises:
        StaleRevisionError: it was changed meanwhile.
    """
    bench.commit("remove fault", [Change(bench.layer, bench.own(fault), None)])


def faults(bench: Workbench, document: str | None = None) -> list[Fault]:
    """The reviewer's faults in an article, or in all, in the order of the texts."""
    found = bench.store.records(Fault, layer=bench.layer, document=document)
    return sorted(found, key=lambda f: (f.document, f.span, f.id))
