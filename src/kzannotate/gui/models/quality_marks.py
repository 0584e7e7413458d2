"""Faults, and corrections made by hand, as marks of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.mention import Standing
from kzannotate.domain.quality import FaultSeverity
from kzannotate.gui import correction_words as words
from kzannotate.gui.plain import isolate
from kzannotate.gui.reader.marks import Facet, Mark, Trait
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.quality import Fault
    from kzannotate.domain.verdict import Correction

_ROLES = {
    FaultSeverity.NEUTRAL: MarkRole.NOTE,
    FaultSeverity.MINOR: MarkRole.WARNING,
    FaultSeverity.MAJOR: MarkRole.ERROR,
    FaultSeverity.CRITICAL: MarkRole.ERROR,
}


def fault_marks(faults: Iterable[Fault], reviewer: str) -> Iterator[Mark]:
    """One mark for each fault, under its id."""
    for fault in faults:
        kind, severity = words.fault_kind(fault.kind), words.fault_severity(fault.severity)
        told = "\n".join(filter(None, (f"{kind} · {severity}", fault.note)))
        traits = frozenset({Trait(Facet.KIND, "fault"), Trait(Facet.WHO, reviewer)})
        yield Mark(fault.id, fault.span, _ROLES[fault.severity], kind, told, traits)


def hand_marks(corrections: Iterable[Correction], reviewer: str) -> Iterator[Mark]:
    """One mark for each correction that belongs to no finding and is not refused."""
    for each in corrections:
        if each.verdict is not None or each.standing is Standing.REJECTED:
            continue
        instead = QCoreApplication.translate("Correction", "Read instead: {words}")
        told = instead.format(words=isolate(each.replacement or "–"))
        traits = frozenset(
            {Trait(Facet.KIND, MarkRole.CORRECTION.value), Trait(Facet.WHO, reviewer)}
        )
        label = each.replacement or "–"
        tip = "\n".join(filter(None, (told, each.note)))
        yield Mark(each.id, each.span, MarkRole.CORRECTION, label, tip, traits)
