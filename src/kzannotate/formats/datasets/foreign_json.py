"""JSON that somebody else wrote: read whole or line by line, within limits, and held in doubt."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST = 256 * 2**20
"""Bytes that a data set in JSON may have."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_START = 64 * 1024
_LONGEST_LINE = 16 * 2**20
_FARTHEST = 2**53


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
    except json.JSONDecodeError as error:
        raise ForeignFileError(f"this is not JSON ({error.msg})", line=error.lineno) from error
    except UnicodeDecodeError as error:
        raise ForeignFileError("this is not in UTF-8: save it as UTF-8") from error
    except RecursionError as error:
        raise ForeignFileError("this is nested too deeply") from error
    except ValueError as error:
        raise ForeignFileError("a number in this is far too long") from error


def whole(path: Path) -> Any:
    """The value of a file.

    Raises:
        ForeignFileError: it cannot be read, is too large, or as ``value_of``.
    """
    try:
        return value_of(_bytes(path).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ForeignFileError("this is not in UTF-8: save it as UTF-8", path=path) from error
    except ForeignFileError as error:
        if error.path is not None:
            raise
        raise ForeignFileError(error.sentence, path=path, line=error.line) from error


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
    try:
        if path.stat().st_size > LARGEST:
            raise ForeignFileError("the file is too large to be read", path=path)
        return path.read_bytes().removeprefix(_BYTE_ORDER_MARK)
    except IsADirectoryError as error:
        raise ForeignFileError("this is a folder: choose a file", path=path) from error
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ForeignFileError(f"the key {twice[:40]} is there twice")
    return made


def _no_number(_name: str) -> NoReturn:
    raise ForeignFileError("a number in this is none")


def values(path: Path) -> Iterator[tuple[int | None, Any]]:
    """The values of a file: the one that it holds, or one for each of its lines.

    Raises:
        ForeignFileError: it is neither.
    """
    first, _, rest = _bytes(path).lstrip().partition(b"\n")
    if not rest.strip():
        yield None, whole(path)
        return
    try:
        value_of(first)
    except ForeignFileError:
        yield None, whole(path)
    else:
        yield from lines(path)
