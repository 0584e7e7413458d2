"""Rows read straight from the pages of a file, one by one, whatever else of it is broken.

SQLite gives up a whole tree where one page of it is damaged. This reads each page for itself, by
the documented layout of the file format, and believes nothing: who uses the rows must prove them.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Raw = None | int | float | str | bytes

_USUAL = 4096
"""Bytes of a page, unless the file says otherwise and looks like it."""
_LEAF_OF_TABLE, _LEAF_OF_INDEX, _INNER_OF_INDEX, _INNER_OF_TABLE = 0x0D, 0x0A, 0x02, 0x05
_KINDS = frozenset((_LEAF_OF_TABLE, _LEAF_OF_INDEX, _INNER_OF_INDEX, _INNER_OF_TABLE))
_MOST = 64_000_000
"""Bytes of one row; the program writes none that is longer."""
_HEADER = 100
_LOOKED_AT = 400
"""Pages that tell how long a page is."""
_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number, by its serial type."""


class RawRow(NamedTuple):
    """A row as it lies in a page.

    Args:
        of_table: it stands in a table with row numbers; else in an index or a table without.
        number: its row number; 0 in an index.
    """

    of_table: bool
    number: int
    values: tuple[Raw, ...]


class Pages:
    """The pages of a file.

    Args:
        file: open for reading; must not be open in SQLite in this process.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        length = file.seek(0, 2)
        self.size = self._sized(length)
        self.count = -(-length // self.size)
        self.promised = self._promised()

    def rows(self, number: int) -> Iterator[RawRow]:
        """All rows that can be read from one page, numbered from 1."""
        page = self._page(number)
        start = _HEADER if number == 1 else 0
        if len(page) < start + 12:
            return
        kind = page[start]
        if kind == _INNER_OF_TABLE or (kind not in _KINDS and not kind):
            return
        kind = kind if kind in _KINDS else _LEAF_OF_TABLE  # its first byte may be what is broken
        first = start + (12 if kind == _INNER_OF_INDEX else 8)
        cells = min(int.from_bytes(page[start + 3 : start + 5]), (len(page) - first) // 2)
        for place in struct.unpack_from(f">{cells}H", page, first):
            try:
                yield self._row(page, place, kind)
            except (IndexError, ValueError, struct.error):
                continue

    def _row(self, page: bytes, place: int, kind: int) -> RawRow:
        place += 4 if kind == _INNER_OF_INDEX else 0
        length, place = _varint(page, place)
        number, of_table = 0, kind == _LEAF_OF_TABLE
        if of_table:
            number, place = _varint(page, place)
        if not 0 < length <= _MOST:
            raise ValueError
        return RawRow(of_table, number, _values(self._payload(page, place, length, of_table)))

    def _payload(self, page: bytes, place: int, length: int, of_table: bool) -> bytes:
        most = self.size - 35 if of_table else (self.size - 12) * 64 // 255 - 23
        if length <= most:
            return page[place : place + length]
        least = (self.size - 12) * 32 // 255 - 23
        here = least + (length - least) % (self.size - 4)
        here = here if here <= most else least
        parts, left = [page[place : place + here]], length - here
        beyond = int.from_bytes(page[place + here : place + here + 4])
        # A ring of pages ends with the length: each gives some of it.
        while left > 0:
            if not 1 < beyond <= self.count:
                raise ValueError
            more = self._page(beyond)
            parts.append(more[4 : 4 + left])
            left -= self.size - 4
            beyond = int.from_bytes(more[:4])
        return b"".join(parts)

    def _page(self, number: int) -> bytes:
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size)

    def _sized(self, length: int) -> int:
        self._file.seek(16)
        said = int.from_bytes(self._file.read(2))
        said = 65536 if said == 1 else said
        fits = said >= 512 and not said & (said - 1)
        sizes = {_USUAL: 0, **({said: 0} if fits else {})}
        if len(sizes) == 1:
            return _USUAL
        for size in sizes:
            places = range(size, min(length, size * _LOOKED_AT), size)
            sizes[size] = sum(self._looks_like_one(p) for p in places) * size
        return max(sizes, key=lambda size: sizes[size])

    def _looks_like_one(self, place: int) -> bool:
        self._file.seek(place)
        return self._file.read(1)[0] in _KINDS

    def _promised(self) -> int:
        self._file.seek(28)
        return int.from_bytes(self._file.read(4))


def _values(payload: bytes) -> tuple[Raw, ...]:
    """The values of a record.

    Raises:
        ValueError: its parts are not as long as it says.
    """
    end, place = _varint(payload, 0)
    if not place <= end <= len(payload):
        raise ValueError
    body, values = end, []
    while place < end:
        kind, place = _varint(payload, place)
        value, body = _value(payload, kind, body)
        values.append(value)
    if body != len(payload):
        raise ValueError
    return tuple(values)


def _value(payload: bytes, kind: int, place: int) -> tuple[Raw, int]:
    if kind >= 12:
        end = place + (kind - 12) // 2
        if end > len(payload):
            raise ValueError
        found = payload[place:end]
        return (_text(found) if kind % 2 else found), end
    if kind in _WHOLE:
        end = place + _WHOLE[kind]
        return int.from_bytes(payload[place:end], signed=True), end
    if kind == 7:
        return struct.unpack_from(">d", payload, place)[0], place + 8
    if kind in {8, 9}:
        return kind - 8, place
    if kind == 0:
        return None, place
    raise ValueError


def _text(found: bytes) -> str | bytes:
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError:
        return found


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    return value << 8 | data[place + 8], place + 9
