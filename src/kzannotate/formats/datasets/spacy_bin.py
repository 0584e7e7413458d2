"""A DocBin that is put together on the disk: spaCy's own holds all documents in memory, twice.

Written is what ``DocBin.to_bytes`` of spaCy 3 writes: a MessagePack map, compressed by zlib.
"""

from __future__ import annotations

import struct
import tempfile
import zlib
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Self

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_BYTES = ("tokens", "spaces", "lengths")
_LISTS = ("cats", "flags", "span_groups", "user_data")
_MAP_OF_TEN, _LIST, _BLOB = b"\x8a", b"\xdd", b"\xc6"
_LARGEST = 0xFFFF_FFFF
"""What MessagePack has room for in one value."""
_PIECE = 1 << 20


class SpacyBin:
    """Takes parts in and writes them as one; a context manager."""

    def __init__(self) -> None:
        self._files: dict[str, IO[bytes]] = {
            name: tempfile.TemporaryFile()  # noqa: SIM115 - closed at the end
            for name in (*_BYTES, *_LISTS)
        }
        self._strings: set[str] = set()
        self._head: dict[str, Any] = {}
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for file in self._files.values():
            file.close()

    def add(self, part: Any) -> None:
        """The documents of a DocBin, which may then be forgotten."""
        import srsly

        self._head = {"version": part.version, "attrs": part.attrs}
        self._strings |= part.strings
        self._count += len(part)
        for tokens, spaces in zip(part.tokens, part.spaces, strict=True):
            self._files["tokens"].write(tokens.tobytes())
            self._files["spaces"].write(spaces.tobytes())
            self._files["lengths"].write(struct.pack("=i", len(tokens)))
        for name in _LISTS:
            self._files[name].writelines(map(srsly.msgpack_dumps, getattr(part, name)))

    def put(self, file: BinaryIO) -> None:
        """Write all parts as one.

        Raises:
            UserError: there are too many tokens for one file.
        """
        pressed = zlib.compressobj()
        for piece in self._pieces():
            file.write(pressed.compress(piece))
        file.write(pressed.flush())

    def _pieces(self) -> Iterator[bytes]:
        import srsly

        yield _MAP_OF_TEN
        for name, value in self._head.items():
            yield srsly.msgpack_dumps(name) + srsly.msgpack_dumps(value)
        for name in _BYTES:
            yield srsly.msgpack_dumps(name) + _BLOB + _number(self._files[name].tell())
            yield from self._content(name)
        yield srsly.msgpack_dumps("strings") + _LIST + _number(len(self._strings))
        yield from map(srsly.msgpack_dumps, sorted(self._strings))
        for name in _LISTS:
            yield srsly.msgpack_dumps(name) + _LIST + _number(self._count)
            yield from self._content(name)

    def _content(self, name: str) -> Iterator[bytes]:
        file = self._files[name]
        file.seek(0)
        while piece := file.read(_PIECE):
            yield piece


def _number(size: int) -> bytes:
    if size > _LARGEST:
        raise UserError(
            "This is more than one DocBin can hold. Choose fewer articles, or another format."
        )
    return struct.pack(">I", size)
