"""JSON that somebody else wrote: read whole or line by line, within limits, and held in doubt."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from kzannotate.errors import ForeignFileError
from kzannotate.foreign import foreign_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST = 256 * 2**20
"""Bytes that a data set in JSON may have."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_START = 64 * 1024
_LONGEST_LINE = 16 * 2**20
_FARTHEST = 2**53
_ITEMS, _LONGEST_HEAD = '"items":[', 16 * 1024
_GAP = re.compile(r"[\s,]*")


def head(path: Path) -> str:
    """The beginning of a file as text, to tell what it may be; empty if it cannot be read."""
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return ""
    return start.removeprefix(_BYTE_ORDER_MARK).decode("utf-8", "ignore").lstrip()


def first_object(path: Path) -> dict[str, Any]:
    """The first line of a file, or the first object of the list that it holds; empty if none.

    Looks at a few megabytes and never raises, so that a file's format can be told by it.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_LONGEST_LINE).removeprefix(_BYTE_ORDER_MARK)
    except OSError:
        return {}
    text = start.decode("utf-8", "ignore").lstrip().removeprefix("[").lstrip()
    try:
        found, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def value_of(text: str | bytes) -> Any:
    """The value of a JSON text.

    Raises:
        ForeignFileError: it is not JSON, or nested too deeply, or a key is there twice.
    """
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise _refusal(error) from error


def _refusal(error: ValueError | RecursionError) -> ForeignFileError:
    if isinstance(error, json.JSONDecodeError):
        return ForeignFileError(f"this is not JSON ({error.msg})", line=error.lineno)
    if isinstance(error, UnicodeDecodeError):
        return ForeignFileError("this is not in UTF-8: save it as UTF-8")
    if isinstance(error, RecursionError):
        return ForeignFileError("this is nested too deeply")
    return ForeignFileError("a number in this is far too long")


def lines(path: Path) -> Iterator[tuple[int, Any]]:
    """The number and the value of each line that is not empty; a broken one's is the error.

    Raises:
        ForeignFileError: the file cannot be read or is too large.
    """
    for number, line in enumerate(_bytes(path).split(b"\n"), 1):
        if line.strip():
            try:
                yield number, value_of(line.decode("utf-8"))
            except UnicodeDecodeError:
                yield number, ForeignFileError("this is not in UTF-8: save it as UTF-8")
            except ForeignFileError as error:
                yield number, error


def text_in(value: Any, name: str) -> str:
    """The text of a name in what should be an object; empty if there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) and is_sound(found) else ""


def number_in(value: Any, name: str) -> int | None:
    """The whole number of a name in what should be an object."""
    return whole_number(value.get(name)) if isinstance(value, dict) else None


def whole_number(value: Any) -> int | None:
    """A number that can count letters."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not abs(value) < _FARTHEST or int(value) != value:
        return None
    return int(value)


def object_in(value: Any, name: str) -> dict[str, Any]:
    """The object of a name; empty if there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def list_in(value: Any, name: str) -> list[Any]:
    """The list of a name; a single value is a list of one."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, list) else [] if found is None else [found]


def is_sound(text: str) -> bool:
    """Whether a text can be kept: it holds no half of a character."""
    try:
        return text.isascii() or bool(text.encode("utf-8"))
    except UnicodeEncodeError:
        return False


def _bytes(path: Path) -> bytes:
    found = foreign_bytes(path, LARGEST, "the file is too large to be read")
    return found.removeprefix(_BYTE_ORDER_MARK)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ForeignFileError(f"the key {twice[:40]} is there twice")
    return made


def _no_number(_name: str) -> NoReturn:
    raise ForeignFileError("a number in this is none")


def values(path: Path) -> Iterator[tuple[int, Any]]:
    """The values of a file with their lines: one, one a line, or those of the list that it holds.

    The items of a collection whose head stands on the first line are read like a list. A broken
    value is the error; what stands behind it in a list cannot be told apart and is not read.

    Raises:
        ForeignFileError: the file cannot be read or is too large.
    """
    content = _bytes(path)
    first, _, rest = content.lstrip().partition(b"\n")
    if first[:1] == b"{" and rest.strip() and _is_value(first):
        yield from lines(path)
        return
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        yield 1, ForeignFileError("this is not in UTF-8: save it as UTF-8")
        return
    del content, first, rest
    start = _list_start(text)
    if start:
        yield from _elements(text, start)
    else:
        yield 1, _value_or_error(text)


def head_of_list(line: str) -> dict[str, Any]:
    """What a first line tells that ends where a collection's items begin; empty if it is none."""
    if not line.startswith("{") or not line.endswith(_ITEMS):
        return {}
    for ends in ("]}", "]}}"):
        try:
            return dict(value_of(line + ends))
        except ForeignFileError:
            continue
    return {}


def _list_start(text: str) -> int:
    """Where the first value of a list begins: a file's own, or a collection's; 0 if it is none."""
    bare = len(text) - len(text.lstrip())
    if text[bare : bare + 1] == "[":
        return bare + 1
    end = text.find("\n", bare, bare + _LONGEST_HEAD)
    return end if end > 0 and head_of_list(text[bare:end]) else 0


def _elements(text: str, at: int) -> Iterator[tuple[int, Any]]:
    """The values of a list, one after the other, so that not all are in memory at once."""
    decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_number)
    line, counted = 1, 0
    while (start := _GAP.match(text, at)) and start.end() < len(text):
        at = start.end()
        if text[at] == "]":
            return
        line, counted = line + text.count("\n", counted, at), at
        try:
            value, at = decoder.raw_decode(text, at)
        except ForeignFileError as error:
            yield line, error
            return
        except (ValueError, RecursionError) as error:
            yield line, _refusal(error)
            return
        yield line, value
    yield line, ForeignFileError("this is not JSON (the list does not end)")


def _is_value(text: bytes) -> bool:
    try:
        value_of(text)
    except ForeignFileError:
        return False
    return True


def _value_or_error(text: str) -> Any:
    try:
        return value_of(text)
    except ForeignFileError as error:
        return error
