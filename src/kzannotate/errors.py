"""Every error that kzannotate raises, sorted by who can do something about it.

::

    KzError
    ├── UserError              a sentence for the user: what is wrong and what to do
    │   ├── ForeignFileError   an article, reference or data file that cannot be read
    │   ├── ProjectError       a project file that cannot be opened or written
    │   │   ├── NotAProjectError
    │   │   ├── NewerProjectError
    │   │   ├── DamagedProjectError
    │   │   ├── ReadOnlyProjectError
    │   │   ├── BusyProjectError
    │   │   ├── UnconfirmedProjectError
    │   │   ├── UnreachableServerError
    │   │   └── ServerRefusedError
    │   └── StaleRevisionError the record was changed meanwhile; carries both versions
    └── BugError               ours to mend; the user is asked to report it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class KzError(Exception):
    """Anything that kzannotate raises on purpose."""


class BugError(KzError):
    """Something that cannot happen unless our own code is wrong."""


class UserError(KzError):
    """One sentence that tells a user what is wrong and what to do about it."""


class ForeignFileError(UserError):
    """A file from outside that cannot be read.

    Args:
        sentence: what is wrong with it and what to do.
        path: the file, or None for text that has none.
        line: 1-based line the trouble is on, where it is on one.
    """

    def __init__(self, sentence: str, *, path: Path | None = None, line: int | None = None) -> None:
        self.sentence, self.path, self.line = sentence, path, line
        place = path.name if path else ""
        if line is not None:
            place = f"{place}, line {line}" if place else f"line {line}"
        super().__init__(f"{place}: {sentence}" if place else sentence)


class ProjectError(UserError):
    """A project file that cannot be opened or written."""


class NotAProjectError(ProjectError):
    """The file is something else than a kzannotate project."""


class NewerProjectError(ProjectError):
    """The project was written by a newer kzannotate."""


class DamagedProjectError(ProjectError):
    """The project's own checks fail."""


class ReadOnlyProjectError(ProjectError):
    """The project can be read but not written."""


class BusyProjectError(ProjectError):
    """Another program holds the project for longer than we wait."""


class UnconfirmedProjectError(ProjectError):
    """What was written is in the file, but the disk does not confirm that it will stay there."""


class UnreachableServerError(ProjectError):
    """The server of a shared project does not answer; whether it did what was asked is unknown."""


class ServerRefusedError(ProjectError):
    """The server of a shared project does not let this login in, or do this."""


class StaleRevisionError(UserError):
    """A change was made to a version of a record that is no longer the current one.

    Args:
        sentence: what happened.
        expected: the record as the gesture saw it (None: it did not exist).
        actual: the record as it is now (None: it is gone).
    """

    def __init__(self, sentence: str, *, expected: object, actual: object) -> None:
        super().__init__(sentence)
        self.expected, self.actual = expected, actual
