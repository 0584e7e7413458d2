"""Sequences whose things are fetched one by one, from a file or from another sequence."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class ByNumber(Sequence[T]):
    """Answers slices and numbers from the end out of one way to fetch a thing by its number."""

    @abstractmethod
    def _fetch(self, number: int) -> T:
        """The thing with a number from 0 to one below the length."""

    @overload
    def __getitem__(self, number: int) -> T: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[T]: ...
    def __getitem__(self, number: int | slice) -> T | Sequence[T]:
        if isinstance(number, slice):
            return [self._fetch(n) for n in range(*number.indices(len(self)))]
        return self._fetch(range(len(self))[number])
