"""Fields that records got after projects had been written without them."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")

_LATER = "later"


def later(default: T) -> T:
    """A field that older logs do not know.

    It is left out of a record's JSON while it holds its default, so that what was written without
    it keeps its bytes, and every digest that covers them.
    """
    field: Any = dataclasses.field(default=default, metadata={_LATER: True})
    return field  # type: ignore[no-any-return]


@cache
def fields_of(kind: type[Any]) -> tuple[tuple[str, bool, object], ...]:
    """Name, whether it came later, and default, of every field of a record in order."""
    return tuple((f.name, _LATER in f.metadata, f.default) for f in dataclasses.fields(kind))
