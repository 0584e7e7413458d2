"""Measures, groups and what is left out, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.plain import isolate
from kzannotate.workbench.reviewer_agreement.figures import Group, LeftOut, Measure, What

if TYPE_CHECKING:
    from kzannotate.workbench.reviewer_agreement.figures import Figure

MEASURES = {
    Measure.COHEN: QT_TRANSLATE_NOOP("Agreement", "Cohen's kappa"),
    Measure.FLEISS: QT_TRANSLATE_NOOP("Agreement", "Fleiss' kappa"),
    Measure.ALPHA: QT_TRANSLATE_NOOP("Agreement", "Krippendorff's alpha"),
    Measure.U_ALPHA: QT_TRANSLATE_NOOP("Agreement", "Alpha for unitizing"),
    Measure.F1_EXACT: QT_TRANSLATE_NOOP("Agreement", "F1, same words and entity"),
    Measure.F1_OVERLAP: QT_TRANSLATE_NOOP("Agreement", "F1, overlapping words, same entity"),
    Measure.GAMMA: QT_TRANSLATE_NOOP("Agreement", "Gamma"),
}
EXPLAINED = {
    Measure.COHEN: QT_TRANSLATE_NOOP(
        "Agreement",
        "How often two say the same, beyond what chance gives two with their habits.",
    ),
    Measure.FLEISS: QT_TRANSLATE_NOOP(
        "Agreement", "The same for more than two, of what all of them have decided."
    ),
    Measure.ALPHA: QT_TRANSLATE_NOOP(
        "Agreement", "Beyond chance, for any number of reviewers; gaps are allowed."
    ),
    Measure.U_ALPHA: QT_TRANSLATE_NOOP(
        "Agreement",
        "Where mentions begin and end and of which kind they are, over the whole text, its "
        "unmarked words too.",
    ),
    Measure.F1_EXACT: QT_TRANSLATE_NOOP(
        "Agreement", "The share of marks that both made alike. Chance is not taken off."
    ),
    Measure.F1_OVERLAP: QT_TRANSLATE_NOOP(
        "Agreement",
        "The same where the words need only overlap. Chance is not taken off.",
    ),
    Measure.GAMMA: QT_TRANSLATE_NOOP(
        "Agreement", "Places and labels at once, against chance that is drawn."
    ),
}
WHATS = {
    What.RULINGS: QT_TRANSLATE_NOOP("Agreement", "Rulings"),
    What.MENTIONS: QT_TRANSLATE_NOOP("Agreement", "Mentions"),
}
GROUPS = {
    Group.ALL: QT_TRANSLATE_NOOP("Agreement", "All together"),
    Group.PAIR: QT_TRANSLATE_NOOP("Agreement", "By two reviewers"),
    Group.LABEL: QT_TRANSLATE_NOOP("Agreement", "By kind"),
    Group.RULE: QT_TRANSLATE_NOOP("Agreement", "By rule"),
    Group.ARTICLE: QT_TRANSLATE_NOOP("Agreement", "By article"),
}
WHY = {
    LeftOut.READ_BY_ONE: QT_TRANSLATE_NOOP("Agreement", "{n} in articles that one alone finished"),
    LeftOut.UNFINISHED: QT_TRANSLATE_NOOP("Agreement", "{n} in articles not finished yet"),
    LeftOut.UNTOUCHED: QT_TRANSLATE_NOOP(
        "Agreement", "{n} certain links of the machine that nobody touched"
    ),
    LeftOut.NOT_BY_ALL: QT_TRANSLATE_NOOP("Agreement", "{n} that not all of them have read"),
    LeftOut.NESTED: QT_TRANSLATE_NOOP("Agreement", "{n} that lie over another of the same kind"),
}


def measure(of: Measure) -> str:
    """Such as «Cohen's kappa»."""
    return QCoreApplication.translate("Agreement", MEASURES[of])


def explained(of: Measure) -> str:
    """What a measure measures."""
    return QCoreApplication.translate("Agreement", EXPLAINED[of])


def what(of: What) -> str:
    """Such as «Rulings»."""
    return QCoreApplication.translate("Agreement", WHATS[of])


def group(of: Group) -> str:
    """Such as «By rule»."""
    return QCoreApplication.translate("Agreement", GROUPS[of])


def value(of: float | None) -> str:
    """A figure with two digits behind the sign; a dash where it cannot be told."""
    return "–" if of is None else QLocale().toString(of, "f", 2)


def left_out(figure: Figure) -> str:
    """What does not count, and why."""
    parts = [
        QCoreApplication.translate("Agreement", WHY[why]).format(n=QLocale().toString(count))
        for why, count in figure.left_out
    ]
    return "; ".join(parts)


def said(of: str, what_: What, called: str) -> str:
    """What a reviewer said of a finding or of a place.

    Args:
        of: the value of the figures.
        what_: what it is about.
        called: what the entity is called.
    """
    if not of:
        return QCoreApplication.translate("Agreement", "passed over it")
    if what_ is What.RULINGS:
        from kzannotate.domain.verdict import Ruling

        return wording.ruling(Ruling(of))
    return isolate(called) if called else QCoreApplication.translate("Agreement", "not linked")
