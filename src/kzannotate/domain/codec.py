"""Records to and from plain JSON values, losslessly, by their field types.

Tuples become lists, enums their values, nested records objects. Fields that hold their default
are written too, so that a change of a default never changes old records; but for those that came
later than the first projects (``kzannotate.domain.growing``).
"""

from __future__ import annotations

import dataclasses
import enum
import operator
import types
import typing
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from kzannotate.domain.growing import fields_of
from kzannotate.domain.records import RECORDS, Record
from kzannotate.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_PLAIN: frozenset[type] = frozenset((str, int, float, bool, types.NoneType))
"""Most values; to know them at once halves the time that a record takes."""


def encode(value: object) -> Any:
    """Plain JSON value of a record or of a field's value."""
    kind = value.__class__
    return value if kind in _PLAIN else _writer(kind)(value)


def _written_by(kind: type) -> Callable[[Any], Any]:
    if dataclasses.is_dataclass(kind):
        return _fields
    if issubclass(kind, enum.Enum):
        return operator.attrgetter("value")
    if issubclass(kind, tuple):
        return lambda values: [encode(v) for v in values]
    return lambda value: value


_writer: Callable[[type], Callable[[Any], Any]] = cache(_written_by)


def _fields(record: Any) -> dict[str, Any]:
    written = {}
    for name, came_later, default in fields_of(record.__class__):
        found = getattr(record, name)
        if not came_later or found != default:
            written[name] = found if found.__class__ in _PLAIN else encode(found)
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
    return typing.cast("T", _reader(kind)(value))


def _read_by(hint: Any) -> Callable[[Any], Any]:
    """Takes a JSON value and gives back what a hint says, or raises; made once for each hint."""
    if _kinds(hint) != (hint,):
        return partial(_decode_union, _kinds(hint))
    if typing.get_origin(hint) is tuple:
        return partial(_decode_tuple, typing.get_args(hint))
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return partial(_decode_record, hint)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint
    return partial(_decode_plain, hint)


_reader: Callable[[Any], Callable[[Any], Any]] = cache(_read_by)


def _decode_plain(hint: Any, value: Any) -> Any:
    if hint is float and type(value) is int:
        return float(value)
    if isinstance(hint, type) and type(value) is hint:
        return value
    raise BugError(f"{value!r} is not a {hint}")


def _decode_tuple(hints: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise BugError(f"{value!r} is not a list")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(map(_reader(hints[0]), value))
    if len(hints) != len(value):
        raise BugError(f"{value!r} does not hold {len(hints)} values")
    return tuple(_reader(h)(v) for h, v in zip(hints, value, strict=True))


def _decode_union(hints: tuple[Any, ...], value: Any) -> Any:
    if value is None and types.NoneType in hints:
        return None
    exact = [h for h in hints if isinstance(h, type) and type(value) is h]
    for hint in exact or hints:
        if hint is types.NoneType:
            continue
        try:
            return _reader(hint)(value)
        except (BugError, ValueError):
            continue
    raise BugError(f"{value!r} is none of {hints}")


def _decode_record(kind: type, value: Any) -> Any:
    known = _decoders(kind)
    if not isinstance(value, dict) or not known.keys() >= value.keys():
        raise BugError(f"{value!r} is not a {kind.__name__}")
    try:
        return kind(
            **{k: v if v.__class__ in known[k][0] else known[k][1](v) for k, v in value.items()}
        )
    except (TypeError, ValueError) as error:
        raise BugError(f"{value!r} is not a {kind.__name__}: {error}") from error


@cache
def _decoders(kind: type) -> dict[str, tuple[frozenset[type], Callable[[Any], Any]]]:
    """Of each field, the types of values that it takes as they are, and what reads others."""
    hints = typing.get_type_hints(kind)
    return {
        f.name: (_PLAIN & set(_kinds(hints[f.name])), _reader(hints[f.name]))
        for f in dataclasses.fields(kind)
    }


def _kinds(hint: Any) -> tuple[Any, ...]:
    is_union = typing.get_origin(hint) in (typing.Union, types.UnionType)
    return typing.get_args(hint) if is_union else (hint,)
