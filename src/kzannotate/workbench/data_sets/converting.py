"""From one format to another, and looking through a file, without a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.domain.report import LeftOut
from kzannotate.errors import UserError
from kzannotate.formats.datasets.losses import losses
from kzannotate.workbench.data_sets.reading import read_data_set
from kzannotate.workbench.data_sets.sending_out import writable, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.loss import Loss


@dataclass(frozen=True, slots=True)
class End:
    """One end of a conversion.

    Args:
        form: name of a format; None: as the content says, which only a file to read can.
    """

    path: Path
    form: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds.

    Args:
        form: name of its format.
        left_out: what is wrong in it.
    """

    form: str
    documents: int
    marks: int
    ties: int
    left_out: tuple[LeftOut, ...]


def convert(
    source: End,
    target: End,
    *,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[tuple[LeftOut, ...], tuple[Loss, ...]]:
    """Write a file of one format in another.

    Returns:
        What could not be read, and what the other format does not hold.

    Raises:
        UserError: it cannot be read or written; nothing is written.
    """
    form = writable(target.form or "")
    form.chosen(target.options)
    data = read_data_set(source.path, source.form, source.options).data_set()
    lost = losses(data, form.held(target.options), form.counted(target.options))
    if strict and (lost or data.left_out):
        told = "; ".join(map(str, (*data.left_out, *lost)))
        raise UserError(f"{form.title} would not hold all of it: {told}.")
    write(data, target.path, form, target.options, progress)
    return data.left_out, lost


def contents(path: Path, form: str | None = None) -> Contents:
    """What a file of any format holds, and what is wrong in it.

    Raises:
        UserError: it cannot be read.
    """
    read = read_data_set(path, form)
    ties = len(read.cross_ties) + sum(len(d.ties) for d in read.documents)
    marks = sum(len(d.marks) for d in read.documents)
    return Contents(read.form, len(read.documents), marks, ties, read.left_out)
