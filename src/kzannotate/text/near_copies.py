"""Texts that tell one story in nearly the same words, found in time linear in their number.

A text is a set of runs of three folded words. A few of the least of many hashes of these runs are
the same in two texts about as often as their sets overlap, so that only texts that share some are
compared at all.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from kzannotate.text.fold import fold

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Runs = npt.NDArray[np.uint64]

Key = TypeVar("Key")

LEAST = 0.5
"""The share from which two texts are told as near copies."""

_WORD = re.compile(r"\w+")
_BANDS, _ROWS = 24, 3
"""Sets that overlap by half share a band in 96 of 100 cases, by four tenths in 80."""
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_SEED = 20_240_229


class NearCopy(NamedTuple, Generic[Key]):
    """Another text with nearly the same words.

    Args:
        key: of the other text.
        share: of the runs of the shorter one that stand in the longer one too, up to 1.
    """

    key: Key
    share: float


class NearCopies(Generic[Key]):
    """Texts one after the other, each compared with those before it that may be like it."""

    def __init__(self) -> None:
        self._runs: list[Runs] = []
        self._keys: list[Key] = []
        self._first: list[dict[bytes, int]] = [{} for _ in range(_BANDS)]
        self._multipliers, self._addends = _hashes()

    def add(self, key: Key, text: str) -> NearCopy[Key] | None:
        """Take a text in.

        Returns:
            The one before it that is most like it; None if none is like it enough.
        """
        runs = _runs_of(text)
        if not len(runs):
            return None
        bands = self._bands(runs)
        others = {
            number
            for first, band in zip(self._first, bands, strict=True)
            if (number := first.get(band)) is not None
        }
        found = max(((_share(runs, self._runs[n]), -n) for n in others), default=(0.0, 0))
        for first, band in zip(self._first, bands, strict=True):
            first.setdefault(band, len(self._runs))
        self._runs.append(runs)
        self._keys.append(key)
        return NearCopy(self._keys[-found[1]], found[0]) if found[0] >= LEAST else None

    def _bands(self, runs: Runs) -> list[bytes]:
        least = (runs[:, None] * self._multipliers + self._addends).min(axis=0)
        return [row.tobytes() for row in least.reshape(_BANDS, _ROWS)]


def count_words(text: str) -> int:
    """How many runs of letters and digits a text has."""
    return sum(1 for _ in _WORD.finditer(text))


def _runs_of(text: str) -> Runs:
    import numpy as np

    words = [zlib.crc32(word.encode()) for word in _WORD.findall(fold(text).text)]
    if not words:
        return np.empty(0, dtype=np.uint64)
    codes = np.array(words + words[:1] * (3 - len(words)), dtype=np.uint64)
    first, second, third = (np.uint64(factor) for factor in _FACTORS)
    runs = codes[:-2] * first + (codes[1:-1] * second ^ codes[2:] * third)
    return np.unique(runs ^ (runs >> np.uint64(29)))


def _share(one: Runs, other: Runs) -> float:
    import numpy as np

    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / min(len(one), len(other))


def _hashes() -> tuple[Any, Any]:
    import numpy as np

    source = np.random.default_rng(_SEED)
    size = _BANDS * _ROWS
    odd = source.integers(1, 2**63, size, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    return odd, source.integers(0, 2**63, size, dtype=np.uint64)
