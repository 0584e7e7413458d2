"""All data-set formats: ours, and those that other packages bring by an entry point."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from kzannotate import safe_mode
from kzannotate.errors import UserError
from kzannotate.formats.datasets.format import DataSetFormat
from kzannotate.formats.datasets.known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUP = "kzannotate.formats"
"""Entry points of this group lead to a ``DataSetFormat``."""


def format_named(name: str) -> DataSetFormat:
    """A format by its name.

    Raises:
        UserError: there is none of this name.
    """
    known = {form.name: form for form in all_formats()}
    if name not in known:
        raise UserError(f"No format is called {name}: there are {', '.join(sorted(known))}.")
    return known[name]


def all_formats() -> tuple[DataSetFormat, ...]:
    """Ours first, then those of other packages by their names; in safe mode ours alone."""
    ours = {form.name for form in KNOWN}
    others = () if safe_mode.is_on() else _brought()
    brought = (form for form in others if form.name not in ours)
    return (*KNOWN, *sorted(brought, key=lambda form: form.name))


@cache
def _brought() -> tuple[DataSetFormat, ...]:
    return tuple(_loaded(entry_points(group=GROUP)))


def _loaded(points: Iterable[object]) -> Iterable[DataSetFormat]:
    for point in points:
        try:
            found = point.load()  # type: ignore[attr-defined]
        except Exception:  # noqa: BLE001, S112 - another package's fault must not stop ours
            continue
        if isinstance(found, DataSetFormat):
            yield found
