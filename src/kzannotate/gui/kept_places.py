"""What the program keeps on this machine outside of projects, and where."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - a tuple of names asks for it
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator


class KeptFile(NamedTuple):
    """Something that is kept.

    Args:
        id: such as ``logs``.
        title: English words, marked for translation in the context Settings.
        told: what it holds, likewise.
        path: of the file or folder; it need not be there.
    """

    id: str
    title: str
    told: str
    path: Path


def kept_places(settings: Path, project: Path | None) -> Iterator[KeptFile]:
    """Everything that is kept, the open project first.

    Args:
        settings: path of the file of settings.
        project: path of the open project, if one is.
    """
    from kzannotate import breakdown
    from kzannotate.workbench.installation import home

    if project is not None:
        yield KeptFile(
            "project",
            QT_TRANSLATE_NOOP("Settings", "The open project"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Articles, reference, decisions and their whole history, in one file. Earlier "
                "copies of it lie in a folder beside it.",
            ),
            project,
        )
    yield KeptFile(
        "settings",
        QT_TRANSLATE_NOOP("Settings", "Settings"),
        QT_TRANSLATE_NOOP(
            "Settings", "What is chosen in this dialog, your name, and paths of recent projects."
        ),
        settings,
    )
    yield KeptFile(
        "home",
        QT_TRANSLATE_NOOP("Settings", "The program’s own folder"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The sample project, and a random number that tells this copy of the program from "
            "others in a project’s history.",
        ),
        home(),
    )
    yield KeptFile(
        "logs",
        QT_TRANSLATE_NOOP("Settings", "Logs and reports of faults"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "What went wrong, without a word of an article, a name or a path. They stay here "
            "unless you send them to somebody yourself.",
        ),
        breakdown.state_folder(),
    )
