"""Has a regular expression of a stranger tried in a child process that may fail without harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.confined import ConfinedChild
from kzannotate.errors import UserError

if TYPE_CHECKING:
    from types import TracebackType

SECONDS = 5.0
"""How long one text may take before the process is ended."""


class PatternTrial:
    """One child process for many texts. Use it as a context manager."""

    def __init__(self, pattern: str, *, seconds: float = SECONDS) -> None:
        self._pattern = pattern
        self._child = ConfinedChild("kzannotate.text.pattern_worker", seconds)

    def __enter__(self) -> PatternTrial:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.end()

    def find(self, text: str, most: int) -> list[tuple[int, int]]:
        """Where the pattern stands in a text, as pairs of places, empty hits left out.

        Raises:
            UserError: it is no regular expression, or takes too long.
        """
        answer = self._child.ask({"pattern": self._pattern, "text": text, "most": most})
        if answer is None:
            raise UserError("This pattern takes too long: make it simpler.")
        if "refused" in answer:
            raise UserError(f"This is no regular expression ({answer['refused']}): mend it.")
        return [(start, end) for start, end in answer["found"]]
