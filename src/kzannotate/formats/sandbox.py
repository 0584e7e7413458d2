"""Has foreign files read by a child process that may fail without harm to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.confined import ConfinedChild
from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECONDS = 60.0
"""How long one file may take before its process is ended."""


class Sandbox(ConfinedChild):
    """One child process for a whole batch of files; a new one after each that did not survive.

    Use it as a context manager.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__("kzannotate.formats.worker", seconds)

    def read(self, reader: str, path: Path, options: Mapping[str, str] | None = None) -> Any:
        """What a reader finds in a file, as a JSON value.

        Args:
            reader: name of a module of this package that the worker knows.
            path: of the file.
            options: what the reader is to know besides; None for one that takes none.

        Raises:
            ForeignFileError: it cannot be read, or not within the limits.
        """
        request: dict[str, Any] = {"reader": reader, "path": str(path.absolute())}
        if options is not None:
            request["options"] = dict(options)
        answer = self.ask(request)
        if answer is None:
            raise ForeignFileError(
                "reading this file took too much time or memory, so it was stopped", path=path
            )
        if "refused" in answer:
            refused = answer["refused"]
            raise ForeignFileError(refused["sentence"], path=path, line=refused["line"])
        return answer["found"]
