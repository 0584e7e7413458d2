"""What corrections and faults are called in the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kzannotate.domain.mention import Standing
    from kzannotate.domain.quality import FaultKind, FaultSeverity
    from kzannotate.text.joining import Care
    from kzannotate.workbench.corrections import CorrectionRow

STANDINGS = {
    "proposed": QT_TRANSLATE_NOOP("Correction", "Proposed"),
    "accepted": QT_TRANSLATE_NOOP("Correction", "Accepted"),
    "rejected": QT_TRANSLATE_NOOP("Correction", "Refused"),
}

CARES = {
    "ending": QT_TRANSLATE_NOOP("Correction", "See to the case ending of the new words."),
    "article": QT_TRANSLATE_NOOP("Correction", "The article ال stands before the new words."),
    "tail": QT_TRANSLATE_NOOP("Correction", "Letters written together with the old words stay."),
    "stranded": QT_TRANSLATE_NOOP("Correction", "A prefix would be left without its word."),
}

FAULT_KINDS = {
    "terminology": QT_TRANSLATE_NOOP("Fault", "Terminology"),
    "terminology/wrong-term": QT_TRANSLATE_NOOP("Fault", "Wrong term"),
    "terminology/inconsistent-use": QT_TRANSLATE_NOOP("Fault", "Inconsistent use of a term"),
    "accuracy": QT_TRANSLATE_NOOP("Fault", "Accuracy"),
    "accuracy/mistranslation": QT_TRANSLATE_NOOP("Fault", "Mistranslation"),
    "accuracy/addition": QT_TRANSLATE_NOOP("Fault", "Addition"),
    "accuracy/omission": QT_TRANSLATE_NOOP("Fault", "Omission"),
    "accuracy/untranslated": QT_TRANSLATE_NOOP("Fault", "Left untranslated"),
    "linguistic-conventions": QT_TRANSLATE_NOOP("Fault", "Language"),
    "linguistic-conventions/grammar": QT_TRANSLATE_NOOP("Fault", "Grammar"),
    "linguistic-conventions/spelling": QT_TRANSLATE_NOOP("Fault", "Spelling"),
    "linguistic-conventions/punctuation": QT_TRANSLATE_NOOP("Fault", "Punctuation"),
    "style": QT_TRANSLATE_NOOP("Fault", "Style"),
    "locale-conventions": QT_TRANSLATE_NOOP("Fault", "Local conventions"),
    "audience-appropriateness": QT_TRANSLATE_NOOP("Fault", "Unfit for the readers"),
    "design-and-markup": QT_TRANSLATE_NOOP("Fault", "Layout"),
}

FAULT_SEVERITIES = {
    "neutral": QT_TRANSLATE_NOOP("Fault", "Neutral"),
    "minor": QT_TRANSLATE_NOOP("Fault", "Minor"),
    "major": QT_TRANSLATE_NOOP("Fault", "Major"),
    "critical": QT_TRANSLATE_NOOP("Fault", "Critical"),
}


_CROSSES = QT_TRANSLATE_NOOP(
    "Correction", "Shares letters with another correction: only one of them can be made."
)
_TOUCHES = QT_TRANSLATE_NOOP("Correction", "Another correction begins or ends right beside it.")


def standing(of: Standing) -> str:
    """Such as «Accepted»."""
    return QCoreApplication.translate("Correction", STANDINGS[of.value])


def care(of: Care) -> str:
    """What a person must see to, as a sentence."""
    return QCoreApplication.translate("Correction", CARES[of.value])


def fault_kind(of: FaultKind) -> str:
    """Such as «Omission»."""
    return QCoreApplication.translate("Fault", FAULT_KINDS[of.value])


def fault_severity(of: FaultSeverity) -> str:
    """Such as «Major»."""
    return QCoreApplication.translate("Fault", FAULT_SEVERITIES[of.value])


def rule_of(row: CorrectionRow) -> str:
    """The title of a correction's rule, or that it was made by hand."""
    if row.rule is None:
        return QCoreApplication.translate("Correction", "By hand")
    return wording.rule(row.rule)


def why(row: CorrectionRow) -> str:
    """The rule's reason and what a person wrote."""
    reason = wording.reason(row.reason) if row.reason is not None else ""
    return " – ".join(filter(None, (reason, row.note)))


def warnings(row: CorrectionRow) -> list[str]:
    """What stands in a correction's way, and what a person must see to."""
    said = [care(each) for each in row.cares]
    if row.crosses:
        said.insert(0, QCoreApplication.translate("Correction", _CROSSES))
    if row.touches:
        said.append(QCoreApplication.translate("Correction", _TOUCHES))
    return said
