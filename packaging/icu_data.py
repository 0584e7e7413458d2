"""Empties what Qt never asks of ICU's data: most of it, and a seventh of the bundle as packed.

The library's length and layout stay, so that nothing needs to be linked again; zeros weigh nothing
in an archive. ICU takes an emptied item for a missing one, and its root answers instead.
"""

from __future__ import annotations

import re
import struct
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FORMAT = b"CmnD"
_FORMAT_AT = 12
"""Offset of the format's name in the head of the data."""

# Names of places, units, money, languages and zones in all languages, spelled-out numbers,
# transliteration, hyphenation of Asian scripts, alphabets of old files: Qt has its own or none.
_UNUSED = re.compile(
    r"^(?:brkitr|curr|lang|rbnf|region|translit|unit|zone)/|\.(?:cnv|spp)$|^unames\.icu$"
)
_OF_A_LANGUAGE = re.compile(r"^(?:coll/)?([a-z]{2,3})(?:_\w+)?\.res$")
_KEPT = frozenset({"ar", "en", "kk", "ru"})


def is_needed(item: str) -> bool:
    """Whether an item of the data is kept, by its name without the version, as ``coll/ar.res``."""
    language = _OF_A_LANGUAGE.match(item)
    return not _UNUSED.search(item) and (language is None or language[1] in _KEPT)


def empty_unneeded(library: Path) -> int:
    """Overwrite what is not needed with zeros; returns how many bytes.

    Raises:
        ValueError: this is not ICU's data.
    """
    content = bytearray(library.read_bytes())
    emptied = 0
    for name, start, end in list(_items(content)):
        if not is_needed(name):
            content[start:end] = bytes(end - start)
            emptied += end - start
    library.write_bytes(content)
    return emptied


def _items(content: bytearray) -> Iterator[tuple[str, int, int]]:
    """Name, beginning and end of each item; the last one stays out, as its end is not told."""
    head = content.find(_FORMAT) - _FORMAT_AT
    if head < 0:
        raise ValueError("this is not ICU's common data")
    base = head + struct.unpack_from("<H", content, head)[0]
    count = struct.unpack_from("<I", content, base)[0]
    table = [struct.unpack_from("<II", content, base + 4 + 8 * n) for n in range(count)]
    for (name_at, start), (_, end) in pairwise(table):
        name = content[base + name_at : content.index(0, base + name_at)].decode("ascii")
        yield name.partition("/")[2], base + start, base + end
