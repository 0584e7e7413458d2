"""Writing a data set: what is lost is counted first, and nothing stays half-written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.errors import UserError
from kzannotate.formats.datasets.losses import LossCount, losses
from kzannotate.formats.datasets.registry import all_formats, format_named
from kzannotate.workbench.data_sets.building import data_set
from kzannotate.workbench.data_sets.choosing import Choice
from kzannotate.workbench.data_sets.targets import target_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kzannotate.domain.loss import Loss
    from kzannotate.formats.datasets.format import DataSetFormat
    from kzannotate.formats.datasets.model import DataDocument, DataSet
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants written.

    Args:
        form: name of a format.
        options: of the format, by name.
        strict: refuse where anything would be lost.
    """

    form: str
    choice: Choice = field(default_factory=Choice)
    options: Mapping[str, str] = field(default_factory=dict)
    strict: bool = False


def foreseen(
    bench: Workbench,
    order: Order,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Loss, ...]:
    """What a file would not hold, before it is written.

    Raises:
        Cancelled: ``cancelled`` said so.
        UserError: there is no such format or option.
    """
    form = format_named(order.form)
    form.chosen(order.options)
    data = _watched(data_set(bench, order.choice), progress, cancelled)
    return losses(data, form.held(order.options), form.counted(order.options))


def send_out(
    bench: Workbench,
    path: Path,
    order: Order,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Loss, ...]:
    """Write what is chosen of a project; what was lost is returned.

    Args:
        bench: the open project.
        path: of a file; for a format of many files, of a folder or an archive.
        order: what is wanted.
        progress: told how many articles of how many are written.
        cancelled: asked before each article.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is written.
        UserError: there is no such format or option, something would be lost and ``strict`` was
            asked for, or the file cannot be written; what was there before is still there.
    """
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    form = writable(order.form)
    data = _watched(data_set(bench, order.choice), progress, cancelled)
    count = LossCount(data, form.held(order.options), form.counted(order.options))
    # To make each mark takes longer than to write it, so what is lost is counted on the way; the
    # target comes to be only when the block ends.
    with target_at(path, many_files=form.many_files) as target:
        form.write(count.watched(), target, order.options)
        lost = count.losses()
        if lost and order.strict:
            told = "; ".join(map(str, lost))
            raise UserError(f"{form.title} cannot hold all of it: {told}.")
    return lost


def write(
    data: DataSet,
    path: Path,
    form: DataSetFormat,
    options: Mapping[str, str],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a data set in a format; raises as ``send_out``."""
    with target_at(path, many_files=form.many_files) as target:
        form.write(_watched(data, progress, cancelled), target, options)


def writable(name: str) -> DataSetFormat:
    """A format that goes out.

    Raises:
        UserError: there is none of this name, or it only comes in.
    """
    form = format_named(name)
    if not form.writes:
        others = ", ".join(f.name for f in all_formats() if f.writes)
        raise UserError(f"{form.title} is only read, not written: choose one of {others}.")
    return form


def _watched(
    data: DataSet,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> DataSet:
    """The data set, told of each document and stopped where that is wanted."""

    def documents() -> Iterator[DataDocument]:
        for done, document in enumerate(data.documents()):
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(done, data.count)
            yield document

    return replace(data, documents=documents)
