"""What a format cannot hold, counted while it is written."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST_EXAMPLE = 60


@dataclass(frozen=True, slots=True)
class Loss:
    """One sort of thing that a file does not hold as it was.

    Args:
        sentence: what becomes of it.
        count: how many there are.
        example: the first of them.
    """

    sentence: str
    count: int
    example: str

    def __str__(self) -> str:
        return f"{self.count} × {self.sentence}, such as “{self.example}”"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A whole file's text, and what it does not hold."""

    text: str
    losses: tuple[Loss, ...] = ()


class Tally:
    """Counts losses by their sentence, in the order in which they first come."""

    def __init__(self) -> None:
        self._found: dict[str, list[str | int]] = {}

    def add(self, sentence: str, example: str, count: int = 1) -> None:
        """One more; of none nothing is kept."""
        if count:
            if sentence not in self._found:
                self._found[sentence] = [0, _short(example)]
            known = self._found[sentence]
            known[0] = int(known[0]) + count

    def losses(self) -> tuple[Loss, ...]:
        """All that was counted."""
        return tuple(Loss(s, int(n), str(e)) for s, (n, e) in self._found.items())


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_EXAMPLE else f"{line[: _LONGEST_EXAMPLE - 1]}…"
