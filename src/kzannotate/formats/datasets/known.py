"""The formats that the program brings along: what each holds and in which unit it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzannotate.formats.datasets.format import DataSetFormat

KNOWN: tuple[DataSetFormat, ...] = ()
