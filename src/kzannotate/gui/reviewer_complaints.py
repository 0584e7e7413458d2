"""Sentences of users' errors about several reviewers, a second time for the translators."""

from __future__ import annotations

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

REVIEWER_COMPLAINTS = (
    QT_TRANSLATE_NOOP("Complaint", "Choose what the reviewer is: the role is none of the list."),
    QT_TRANSLATE_NOOP("Complaint", "Choose a colour of the list for the reviewer."),
    QT_TRANSLATE_NOOP("Complaint", "Initials are up to three letters. Write fewer."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "You read this article without seeing others. Say that you have finished it first.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "You read this article without seeing others. Finish it to write its note."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "A blind reading that was finished stays so: you have seen the others."
    ),
    QT_TRANSLATE_NOOP("Complaint", "Choose an article, a finding or a case to hand out."),
    QT_TRANSLATE_NOOP("Complaint", "The day is no date such as 2026-03-31. Choose another."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "This reviewer left it open. Choose what another one says, or write a third.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "Rulings cannot be merged. Accept one of them, or write a third."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint", "Relations cannot be merged. Accept one of them, or write a third."
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "These corrections share letters. Accept one of them, or write a third.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Nobody relates these passages any more. Look at the list again.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "Choose a finding to rule on."),
    QT_TRANSLATE_NOOP("Complaint", "Select words of the article first."),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Somebody has said something else meanwhile. Look at it again before you settle it.",
    ),
    QT_TRANSLATE_NOOP(
        "Complaint",
        "Only a lead settles where reviewers differ. Say so in «Reviewers» first.",
    ),
    QT_TRANSLATE_NOOP("Complaint", "Say why: what none of the reviewers said needs a reason."),
    QT_TRANSLATE_NOOP(
        "Complaint", "Kappa and alpha need two libraries: pip install 'kzannotate[agreement]'."
    ),
    QT_TRANSLATE_NOOP("Complaint", "Gamma needs a library: pip install 'kzannotate[gamma]'."),
)
