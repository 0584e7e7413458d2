"""Long lists put in order without holding up other threads."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

_SLICE = 4_096
"""Things that are sorted at one go: the interpreter lets no other thread run until they are."""


def ordered(things: Sequence[T], key: Callable[[T], Any], *, downwards: bool = False) -> list[T]:
    """As ``sorted`` does it, slice by slice, with a pause for other threads between them."""
    slices = (things[start : start + _SLICE] for start in range(0, len(things), _SLICE))
    parts = [sorted(each, key=key, reverse=downwards) for each in slices]
    return parts[0] if len(parts) == 1 else list(merge(*parts, key=key, reverse=downwards))
