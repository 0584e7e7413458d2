"""What articles of two languages may be found by: what words beside their figures mean."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from kzannotate.detection.statements.figures import meant_by
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.statements.figures import Figure

_MOST = 32
"""Meanings beside figures of one kind; longer articles have names to be found by."""


def hash_of(text: str) -> int:
    """An even number for a key, the same in all processes."""
    data = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little", signed=True) & ~1


def keys_of_meanings(told: Iterable[tuple[Figure, int]]) -> Iterator[tuple[int, int]]:
    """Keys of an article, each with the bits of the figures that have it.

    Args:
        told: its figures with their bits.
    """
    words: dict[tuple[str, str, int], set[str]] = {}
    for figure, bits in told:
        kind = figure.language, figure.dimension, bits
        words.setdefault(kind, set()).update(figure.words)
    for (language, dimension, bits), beside in words.items():
        meant = sorted(frozenset().union(*meant_by(language).of(beside)))
        yield from ((key, bits) for key in _keys(dimension).of(meant[:_MOST]))


@cache
def _keys(dimension: str) -> WordMemo[int]:
    return WordMemo(lambda concept: hash_of(f"^{dimension} {concept}"))
