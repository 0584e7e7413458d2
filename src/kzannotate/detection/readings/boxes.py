"""Packed readings, in memory or in a file without a name while there are many."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import weakref
from array import array
from pathlib import Path
from typing import NamedTuple

from kzannotate.detection.readings.by_number import ByNumber
from kzannotate.errors import UserError

_IN_MEMORY = 16 << 20
"""Bytes of boxes up to which no file is made."""
_ROOMY = Path("/var/tmp")  # noqa: S108 - the file has no name there
"""Where a disk is, since temporary folders are often kept in memory."""


class Box(NamedTuple):
    """One reading, packed in parts that are asked for apart."""

    document: str
    entities: tuple[str, ...]
    article: bytes
    words: bytes
    sheet: bytes
    figures: bytes
    spellings: bytes
    others: bytes


def packed(box: Box) -> bytes:
    """The parts of a box, with their lengths before them."""
    document = box.document.encode("utf-8", "surrogatepass")
    every = (
        *(document, json.dumps(box.entities).encode(), box.article, box.words),
        *(box.sheet, box.figures, box.spellings, box.others),
    )
    return array("Q", map(len, every)).tobytes() + b"".join(every)


def unpacked(data: bytes) -> Box:
    """The box again."""
    start = 8 * len(Box._fields)
    parts = []
    for length in array("Q", data[:start]):
        parts.append(data[start : start + length])
        start += length
    document, entities, *rest = parts
    # Many articles name one entity, and some are at hand together.
    named = tuple(map(sys.intern, json.loads(entities)))
    return Box(document.decode("utf-8", "surrogatepass"), named, *rest)


class PackedFile(ByNumber[bytes]):
    """Pieces of data behind each other in a file without a name, which goes with the program.

    Raises:
        UserError: there is no room on the disk, when one is put in.
    """

    def __init__(self) -> None:
        roomy = "TMPDIR" not in os.environ and os.access(_ROOMY, os.W_OK)
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(_ROOMY) if roomy else None)  # noqa: SIM115
        weakref.finalize(self, self._file.close)
        self._ends = array("Q", [0])
        self._one_at_a_time = threading.Lock()

    def append(self, data: bytes) -> None:
        """Put one behind the others."""
        try:
            self._file.seek(self._ends[-1])
            self._file.write(data)
        except OSError as error:
            raise UserError(
                "The disk that holds temporary files is full or cannot be written. Make room on "
                "it, or name another folder in TMPDIR, and check again."
            ) from error
        self._ends.append(self._ends[-1] + len(data))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def _fetch(self, number: int) -> bytes:
        with self._one_at_a_time:
            self._file.seek(self._ends[number])
            return self._file.read(self._ends[number + 1] - self._ends[number])


class BoxFile(ByNumber[Box]):
    """Boxes behind each other, which go with the program.

    Raises:
        UserError: there is no room on the disk, when one is put in.
    """

    def __init__(self) -> None:
        self._file = PackedFile()

    def append(self, box: Box) -> None:
        """Put one behind the others."""
        self._file.append(packed(box))

    def __len__(self) -> int:
        return len(self._file)

    def _fetch(self, number: int) -> Box:
        return unpacked(self._file[number])
