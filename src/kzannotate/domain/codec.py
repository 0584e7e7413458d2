"""Records to and from plain JSON values, losslessly, by their field types.

Tuples become lists, enums their values, nested records objects. Fields that hold their default
are written too, so that a change of a default never changes old records; but for those that came
later than the first projects (``kzannotate.domain.growing``).
"""

from __future__ import annotations

import dataclasses
import enum
import types
import typing
from functools import cache
from typing import Any, TypeVar

from kzannotate.domain.growing import fields_of
from kzannotate.domain.records import RECORDS, Record
from kzannotate.errors import BugError

T = TypeVar("T")

_PLAIN = frozenset((str, int, float, bool, types.NoneType))
"""Most values; to know them at once halves the time that a record takes."""


def encode(value: object) -> Any:
    """Plain JSON value of a record or of a field's value."""
    if value.__class__ in _PLAIN:
        return value
    if dataclasses.is_dataclass(value):
        return _fields(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [encode(v) for v in value]
    return value


def _fields(record: Any) -> dict[str, Any]:
    written = {}
    for name, came_later, default in fields_of(record.__class__):
        found = getattr(record, name)
        if not came_later or found != default:
            written[name] = encode(found)
    return written


def encode_tagged(record: Record | None) -> Any:
    """A record with its kind's name under ``kind``, or None."""
    return None if record is None else [type(record).__name__, encode(record)]


def decode_tagged(value: Any) -> Record | None:
    """What ``encode_tagged`` wrote.

    Raises:
        BugError: the kind or a field is none of ours.
    """
    if value is None:
        return None
    kind, fields = value
    if kind not in RECORDS:
        raise BugError(f"no record is called {kind!r}")
    return decode(RECORDS[kind], fields)


def decode(kind: type[T], value: Any) -> T:
    """A record of the kind from what ``encode`` made of it.

    Raises:
        BugError: a field is missing, unknown or of another type.
    """
    return typing.cast("T", _decode(kind, value))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _decode(hint: Any, value: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _decode_union(typing.get_args(hint), value)
    if origin is tuple:
        return _decode_tuple(typing.get_args(hint), value)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _decode_record(hint, value)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint(value)
    if hint is float and type(value) is int:
        return float(value)
    if isinstance(hint, type) and type(value) is hint:
        return value
    raise BugError(f"{value!r} is not a {hint}")


def _decode_tuple(hints: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise BugError(f"{value!r} is not a list")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_decode(hints[0], v) for v in value)
    if len(hints) != len(value):
        raise BugError(f"{value!r} does not hold {len(hints)} values")
    return tuple(_decode(h, v) for h, v in zip(hints, value, strict=True))


def _decode_union(hints: tuple[Any, ...], value: Any) -> Any:
    if value is None and types.NoneType in hints:
        return None
    exact = [h for h in hints if isinstance(h, type) and type(value) is h]
    for hint in exact or hints:
        if hint is types.NoneType:
            continue
        try:
            return _decode(hint, value)
        except (BugError, ValueError):
            continue
    raise BugError(f"{value!r} is none of {hints}")


def _decode_record(kind: type, value: Any) -> Any:
    names = {f.name for f in dataclasses.fields(kind)}
    if not isinstance(value, dict) or set(value) - names:
        raise BugError(f"{value!r} is not a {kind.__name__}")
    hints = _hints(kind)
    try:
        return kind(**{k: _decode(hints[k], v) for k, v in value.items()})
    except (TypeError, ValueError) as error:
        raise BugError(f"{value!r} is not a {kind.__name__}: {error}") from error
