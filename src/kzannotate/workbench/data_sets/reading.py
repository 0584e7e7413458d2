"""Other programs' data sets, read in a confined process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode
from kzannotate.errors import UserError
from kzannotate.formats.datasets.reading import FORM, ReadDataSet
from kzannotate.formats.datasets.registry import all_formats, format_named
from kzannotate.formats.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECONDS = 300.0
"""How long one data set may take."""


def read_data_set(
    path: Path, form: str | None = None, options: Mapping[str, str] | None = None
) -> ReadDataSet:
    """Read a file or folder of any format that comes in.

    Args:
        path: of it.
        form: name of the format; None: as its content says.
        options: of the format.

    Raises:
        ForeignFileError: it is in none of the formats, or broken; the sentence names the file.
        UserError: there is no such format or option.
    """
    if form is not None:
        known = format_named(form)
        if not known.reads:
            others = ", ".join(f.name for f in all_formats() if f.reads)
            raise UserError(f"{known.title} is only written, not read: choose one of {others}.")
        known.chosen(options or {})
    asked = {**(options or {}), **({FORM: form} if form else {})}
    with Sandbox(SECONDS) as sandbox:
        return decode(ReadDataSet, sandbox.read("datasets.reading", path, asked))
