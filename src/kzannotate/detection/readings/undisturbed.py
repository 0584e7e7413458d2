"""Python's search for cycles, put off while articles are read and compared.

Neither makes any to speak of, and looking for them again and again takes a sixth of the time.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


@contextmanager
def undisturbed() -> Iterator[None]:
    """No collection until the end, unless somebody else sees to it anyway."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def so_many_undisturbed(found: Iterable[T], many: int) -> Iterator[T]:
    """What comes one by one, made so many at a time without a collection between them.

    Whoever is handed something is not undisturbed: what they do may take long.
    """
    rest = iter(found)
    while True:
        with undisturbed():
            some = list(islice(rest, many))
        if not some:
            return
        yield from some
