"""What a reader leaves out of a termbase: each with its line, the many of one sort counted."""

from __future__ import annotations

from kzannotate.domain.report import LeftOut

_MOST = 1_000
"""Single reports; of more only the number is told."""


class LeftOutList:
    """Collects what is left out of one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._single: list[LeftOut] = []
        self._more = 0
        self._counted: dict[str, tuple[int, int | None]] = {}

    def add(self, sentence: str, line: int | None) -> None:
        """One thing that its own sentence tells."""
        if len(self._single) < _MOST:
            self._single.append(LeftOut(self._file, line, sentence))
        else:
            self._more += 1

    def count(self, category: str, line: int | None) -> None:
        """One of many of a sort that a project has no room for."""
        count, first = self._counted.get(category, (0, line))
        self._counted[category] = count + 1, first

    def told(self) -> tuple[LeftOut, ...]:
        """All of it, the single ones first."""
        found = list(self._single)
        if self._more:
            found.append(LeftOut(self._file, None, f"{self._more} more things like these"))
        for category, (count, line) in self._counted.items():
            sentence = f"“{category}” has no place in a project: {count} left out"
            found.append(LeftOut(self._file, line, sentence))
        return tuple(found)
