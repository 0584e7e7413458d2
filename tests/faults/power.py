"""What a disk may hold after a power cut, from a record of all writes.

The model is stricter than ext4 or xfs: of what was written to a file since its last fsync, any
sectors of 512 bytes may be there and any others not, and the file may have grown without them; of
the names changed in a folder since that folder's last fsync, any changes may be there.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

SECTOR = 512
_HEAD = struct.Struct("=cQqII")


@dataclass(frozen=True)
class Operation:
    kind: str
    inode: int
    offset: int
    body: bytes
    name: str


@dataclass
class File:
    kept: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Written at an offset since the last fsync; None: cut to that size."""


@dataclass
class Change:
    """Of names, all at once or not at all, when that folder is synced at the latest."""

    folder: str
    names: dict[str, File | None]


def operations(log: Path) -> Iterator[Operation]:
    data, at = log.read_bytes(), 0
    while at < len(data):
        kind, inode, offset, body, name = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        told = data[at : at + body], data[at + body : at + body + name].decode()
        at += body + name
        yield Operation(kind.decode(), inode, offset, *told)


class Disk:
    """Follows a record; ``after_a_cut`` tells what may be left at that moment."""

    def __init__(self) -> None:
        self._files: dict[int, File] = {}
        self._names: dict[str, File | None] = {}
        self._now: dict[str, File | None] = {}
        self._pending: list[Change] = []
        self.acknowledged: list[str] = []

    def follow(self, operation: Operation) -> None:
        o = operation
        if o.kind == "A":
            self.acknowledged.append(o.body.decode())
        elif o.kind == "S":
            self._sync(o)
        elif o.kind == "W":
            self._files[o.inode].pending.append((o.offset, o.body))
        elif o.kind == "T":
            self._files[o.inode].pending.append((o.offset, None))
        elif o.kind == "C":
            made = self._files[o.inode] = File()
            self._rename(o.name, {o.name: made})
        elif o.kind == "U":
            self._rename(o.name, {o.name: None})
        elif o.kind == "R":
            old = o.body.decode()
            moved = [n for n in self._now if n == old or n.startswith(f"{old}/")]
            there = {o.name + n[len(old) :]: self._now[n] for n in moved}
            self._rename(o.name, {**dict.fromkeys(moved), **there})

    def after_a_cut(self, chance: random.Random | None) -> dict[str, bytes]:
        """Files by name: all that was not synced is gone, or what chance says."""
        names = dict(self._names)
        for change in self._pending:
            if chance and chance.random() < 0.5:
                names.update(change.names)
        return {n: _left(file, chance) for n, file in names.items() if file is not None}

    def _sync(self, o: Operation) -> None:
        file = self._files.get(o.inode)
        if file is not None:
            file.kept, file.pending = _all_of(file), []
        else:
            here = [c for c in self._pending if c.folder == o.name]
            self._pending = [c for c in self._pending if c.folder != o.name]
            for change in here:
                self._names.update(change.names)

    def _rename(self, name: str, names: dict[str, File | None]) -> None:
        self._now.update(names)
        self._pending.append(Change(str(Path(name).parent), names))


def _all_of(file: File) -> bytes:
    data = bytearray(file.kept)
    for offset, body in file.pending:
        _put(data, offset, body)
    return bytes(data)


def _left(file: File, chance: random.Random | None) -> bytes:
    data = bytearray(file.kept)
    for offset, body in file.pending if chance else ():
        if body is None:
            if chance.random() < 0.5:
                _put(data, offset, None)
            continue
        for start in range(0, len(body), SECTOR):
            if chance.random() < 0.5:
                _put(data, offset + start, body[start : start + SECTOR])
    longest = max((o + len(b or b"") for o, b in file.pending), default=0)
    if chance and longest > len(data) and chance.random() < 0.3:
        data += bytes(longest - len(data))
    return bytes(data)


def _put(data: bytearray, offset: int, body: bytes | None) -> None:
    if len(data) < offset:
        data += bytes(offset - len(data))
    if body is None:
        del data[offset:]
    else:
        data[offset : offset + len(body)] = body
