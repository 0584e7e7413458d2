"""Which entries of a list the words of a text belong to, where they come close together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

_MOST_WORDS = 65_536


class ClosePlaces:
    """Knows for each word the numbers of the entries that it may be part of.

    Args:
        enough: for each entry how much weight must come together.
        reach: how many words two neighbours may lie apart.
    """

    def __init__(self, enough: Sequence[int], *, reach: int) -> None:
        import numpy as np

        self._enough = np.array(enough, dtype=np.int64)
        self._reach = reach
        self._rows: dict[str, Any] = {}
        self._none = np.empty((2, 0), dtype=np.int64)

    def unknown(self, words: Iterable[str]) -> set[str]:
        """Words that must be told of first."""
        if len(self._rows) > _MOST_WORDS:
            self._rows.clear()
        return set(words).difference(self._rows)

    def tell(self, word: str, weights: Mapping[int, int]) -> None:
        """Say which entries a word may be part of, and for how much of them it may count."""
        import numpy as np

        row = np.array([[*weights], [*weights.values()]], dtype=np.int64)
        self._rows[word] = row if weights else None

    def clusters(self, words: Sequence[str], taken: Collection[int]) -> list[tuple[int, list[int]]]:
        """Entries with places close together that weigh enough and are not all ``taken``.

        In the order in which the entries first stand in the text. All words must be known.
        """
        import numpy as np

        found = [
            (n, row) for n, row in enumerate(map(self._rows.__getitem__, words)) if row is not None
        ]
        if all(n in taken for n, _ in found):
            return []
        entries, weights = np.concatenate([row for _, row in found], axis=1)
        sizes = [row.shape[1] for _, row in found]
        places = np.repeat(np.array([n for n, _ in found]), sizes)
        order = np.argsort(entries, kind="stable")
        entries, weights, places = entries[order], weights[order], places[order]
        begins = np.ones(len(entries), dtype=bool)
        begins[1:] = (entries[1:] != entries[:-1]) | (places[1:] - places[:-1] > self._reach)
        starts = np.flatnonzero(begins)
        ends = np.append(starts[1:], len(entries))
        free = np.ones(len(words), dtype=np.int64)
        free[list(taken)] = 0
        good = (ends - starts > 1) & (np.add.reduceat(free[places], starts) > 0)
        good &= np.add.reduceat(weights, starts) >= self._enough[entries[starts]]
        chosen = [
            (int(entries[i]), places[i:j].tolist())
            for i, j in zip(starts[good].tolist(), ends[good].tolist(), strict=True)
        ]
        first = {e: int(places[np.searchsorted(entries, e)]) for e in {e for e, _ in chosen}}
        return sorted(chosen, key=lambda c: (first[c[0]], c[0], c[1]))
