"""What states, stances and opinions of cases are called, marked for translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.case import CaseState, SecondOpinion, Stance
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

STATES = {
    CaseState.OPEN: QT_TRANSLATE_NOOP("CaseState", "Open"),
    CaseState.SECOND_READING: QT_TRANSLATE_NOOP("CaseState", "Second reading"),
    CaseState.DECIDED: QT_TRANSLATE_NOOP("CaseState", "Decided"),
    CaseState.PUBLISHED: QT_TRANSLATE_NOOP("CaseState", "Published"),
}
STEPS = {
    CaseState.OPEN: QT_TRANSLATE_NOOP("CaseState", "Open it again"),
    CaseState.SECOND_READING: QT_TRANSLATE_NOOP("CaseState", "Send to the second reader"),
    CaseState.DECIDED: QT_TRANSLATE_NOOP("CaseState", "Decide"),
    CaseState.PUBLISHED: QT_TRANSLATE_NOOP("CaseState", "Mark as published"),
}
STANCES = {
    Stance.SUPPORTS: QT_TRANSLATE_NOOP("Stance", "supports"),
    Stance.REFUTES: QT_TRANSLATE_NOOP("Stance", "refutes"),
    Stance.CONTEXT: QT_TRANSLATE_NOOP("Stance", "context"),
}
OPINIONS = {
    SecondOpinion.AGREES: QT_TRANSLATE_NOOP("SecondOpinion", "Agrees"),
    SecondOpinion.DISAGREES: QT_TRANSLATE_NOOP("SecondOpinion", "Disagrees"),
}


def state(of: CaseState) -> str:
    """Such as «Second reading»."""
    return QCoreApplication.translate("CaseState", STATES[of])


def step(to: CaseState) -> str:
    """What is done to bring a case into a state, such as «Decide»."""
    return QCoreApplication.translate("CaseState", STEPS[to])


def stance(of: Stance) -> str:
    """Such as «refutes»."""
    return QCoreApplication.translate("Stance", STANCES[of])


def opinion(of: SecondOpinion) -> str:
    """Such as «Agrees»."""
    return QCoreApplication.translate("SecondOpinion", OPINIONS[of])
