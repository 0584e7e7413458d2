"""Ids in their order, held in little more than their letters."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice
from typing import overload

_END = b"\x00"
_AT_ONCE = 4096


class Register(Sequence[str]):
    """Ids of any number of records; none holds a NUL, and none stands in it twice."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._letters = bytearray(_END)
        self._ends = array("Q")
        rest = iter(ids)
        while some := [id_.encode() for id_ in islice(rest, _AT_ONCE)]:
            lengths = accumulate((len(id_) + 1 for id_ in some), initial=len(self._letters))
            self._ends.extend(islice(lengths, 1, None))
            self._letters += _END.join(some) + _END

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> list[str]: ...
    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self[n] for n in range(*number.indices(len(self)))]
        if number < 0:
            number += len(self)
        end = self._ends[number]
        start = self._ends[number - 1] if number else 1
        return self._letters[start : end - 1].decode()

    def place(self, id_: str | None) -> int | None:
        """The number of an id; None where it is not in here."""
        if not id_:
            return None
        wanted = id_.encode()
        at = self._letters.find(_END + wanted + _END)
        return None if at < 0 else bisect_left(self._ends, at + len(wanted) + 2)
