"""Has a regular expression of a stranger tried in a child process that may fail without harm."""

from __future__ import annotations

from kzannotate.confined import ConfinedChild
from kzannotate.errors import UserError

SECONDS = 5.0
"""How long one text may take before the process is ended."""


class PatternTrial(ConfinedChild):
    """One child process for many texts. Use it as a context manager."""

    def __init__(self, pattern: str, *, seconds: float = SECONDS) -> None:
        super().__init__("kzannotate.text.pattern_worker", seconds)
        self._pattern = pattern

    def find(self, text: str, most: int) -> list[tuple[int, int]]:
        """Where the pattern stands in a text, as pairs of places, empty hits left out.

        Raises:
            UserError: it is no regular expression, or takes too long.
        """
        answer = self.ask({"pattern": self._pattern, "text": text, "most": most})
        if answer is None:
            raise UserError("This pattern takes too long: make it simpler.")
        if "refused" in answer:
            raise UserError(f"This is no regular expression ({answer['refused']}): mend it.")
        return [(start, end) for start, end in answer["found"]]
