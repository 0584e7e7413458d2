"""What the tour shows, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.finding import FindingType
from kzannotate.gui.columns import ARTICLES, FINDINGS, HISTORY
from kzannotate.gui.desks.places import READ
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from kzannotate.gui.workroom import Workroom


class Step(NamedTuple):
    """One callout.

    Args:
        title: English words, marked for translation in the context Tour.
        told: what to do there, likewise; ``{keys}`` stands for the keys of the command.
        target: what it points at.
        command: id of the command that it speaks of, if of one.
        prepare: brings about what is to be seen.
    """

    title: str
    told: str
    target: Callable[[QMainWindow, Workroom], QWidget]
    command: str = ""
    prepare: Callable[[Workroom], None] | None = None


def _open_the_conflict(room: Workroom) -> None:
    """Take a conflict in hand: of values before others, of those not decided yet before others."""
    rows = room.projection.findings.rows()
    conflicts = [r for r in rows if r.finding.is_conflict and r.finding.severity.loud]
    conflicts.sort(key=lambda r: (r.verdict is not None, r.finding.type is not FindingType.VALUE))
    for row in conflicts[:1]:
        room.navigator.choose_finding(row.finding.id)


def _read(room: Workroom) -> None:
    room.places.go(READ)
    room.lists.go_to(ARTICLES)
    if room.navigator.document is None and room.projection.first_to_do is not None:
        room.navigator.open_document(room.projection.first_to_do)


def _look_at_the_history(room: Workroom) -> None:
    room.review.go_to(HISTORY)


def _leave_the_findings_in_sight(room: Workroom) -> None:
    room.review.go_to(FINDINGS)


STEPS = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "Articles"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The same story as several outlets told it. The number is how many errors and "
            "warnings are left in each. Click one to read it.",
        ),
        lambda _, room: room.documents,
        prepare=_read,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "What is marked"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "A line under words is a name that was recognised; a wave is something wrong. Rest "
            "on it to see why. {keys} says what each line means.",
        ),
        lambda _, room: room.centre,
        "legend",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "What disagrees"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "All findings, the gravest first: outlets against each other, against the reference, "
            "and against themselves. {keys} goes to the next.",
        ),
        lambda _, room: room.findings,
        "next_finding",
        _open_the_conflict,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Both sides"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Who says what, and in one sentence why the two cannot both be right. Click a side to "
            "read it where it stands.",
        ),
        lambda _, room: room.card,
        prepare=_open_the_conflict,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "You decide"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Confirm that it is wrong ({keys}), correct it, dismiss it, or leave it unclear. The "
            "machine only proposes.",
        ),
        lambda _, room: room.card.ruling,
        "confirm",
        _open_the_conflict,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Nothing is lost"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Each gesture is in the file at once. {keys} takes it back, also after a restart; the "
            "history here keeps all of them.",
        ),
        lambda _, room: room.review,
        "undo",
        _look_at_the_history,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Send it out"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "{keys} writes a report to read or print. That is all: try it with this sample, then "
            "make a project of your own (File menu).",
        ),
        lambda window, _: window.menuBar(),
        "report",
        _leave_the_findings_in_sight,
    ),
)
