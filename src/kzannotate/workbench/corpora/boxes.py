"""Packed readings of all articles, in files that are looked into when one is asked for."""

from __future__ import annotations

import mmap
from array import array
from bisect import bisect_right
from collections import OrderedDict
from hashlib import blake2b
from hmac import compare_digest
from typing import TYPE_CHECKING

from kzannotate.detection.readings.boxes import Box, packed, unpacked
from kzannotate.detection.readings.by_number import ByNumber
from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from kzannotate.workbench.corpora.surveying import Part

_BODY, _INDEX = "boxes.bin", "boxes.index"
_SIGNED = 32
"""Bytes of a signature."""
_OPEN = 64
"""Parts whose files stay open."""
_AT_HAND = 512
"""Boxes that stay unpacked: an article is set against several others."""


def _sign(data: bytes, key: bytes) -> bytes:
    return blake2b(data, digest_size=_SIGNED, key=key).digest()


class BoxWriter:
    """Writes the boxes of one part.

    Args:
        room: for the part.
        key: with which each box is signed.
    """

    def __init__(self, room: Path, key: bytes) -> None:
        self._room, self._key = room, key
        self._file = (room / _BODY).open("wb")
        self._ends = array("Q", [0])

    def put(self, box: Box) -> None:
        """Write one behind the others."""
        data = packed(box)
        data = _sign(data, self._key) + data
        self._file.write(data)
        self._ends.append(self._ends[-1] + len(data))

    def close(self) -> None:
        """Finish."""
        self._file.close()
        (self._room / _INDEX).write_bytes(self._ends.tobytes())


class _Part:
    """The boxes of one part, mapped."""

    def __init__(self, room: Path, key: bytes) -> None:
        self._room, self._key = room, key
        self._ends = array("Q", (room / _INDEX).read_bytes())
        with (room / _BODY).open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def box(self, number: int) -> Box:
        data = self._data[self._ends[number] : self._ends[number + 1]]
        if not compare_digest(data[:_SIGNED], _sign(data[_SIGNED:], self._key)):
            raise UserError(f"{self._room} was changed by somebody else, or is damaged: delete it.")
        return unpacked(data[_SIGNED:])

    def close(self) -> None:
        self._data.close()


class Boxes(ByNumber[Box]):
    """The boxes of all parts, by the numbers of their articles.

    Args:
        parts: in order.
        rooms: where what was read of each part lies.
        key: with which the boxes were signed.
    """

    def __init__(self, parts: Sequence[Part], rooms: Iterable[Path], key: bytes) -> None:
        self._firsts = array("Q", (p.first for p in parts))
        self._rooms, self._key = list(rooms), key
        self._count = parts[-1].first + parts[-1].articles
        self._open: OrderedDict[int, _Part] = OrderedDict()
        self._at_hand: OrderedDict[int, Box] = OrderedDict()

    def __len__(self) -> int:
        return self._count

    def _fetch(self, number: int) -> Box:
        found = self._at_hand.get(number)
        if found is None:
            place = bisect_right(self._firsts, number) - 1
            found = self._at_hand[number] = self._part(place).box(number - self._firsts[place])
            if len(self._at_hand) > _AT_HAND:
                self._at_hand.popitem(last=False)
        return found

    def close(self) -> None:
        """Close all files."""
        self._at_hand.clear()
        while self._open:
            self._open.popitem()[1].close()

    def _part(self, place: int) -> _Part:
        part = self._open.get(place)
        if part is None:
            part = self._open[place] = _Part(self._rooms[place], self._key)
            if len(self._open) > _OPEN:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(place)
        return part


class SheetsOf(ByNumber[bytes]):
    """What comparing must know of the figures of each article."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes

    def __len__(self) -> int:
        return len(self._boxes)

    def _fetch(self, number: int) -> bytes:
        return self._boxes[number].sheet
