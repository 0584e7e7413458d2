"""What the last check of an open project did not look at, so that its reader can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.report import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.readings.skipped import Skipped
    from kzannotate.workbench.session import Workbench


def note(bench: Workbench, skipped: Iterable[Skipped]) -> None:
    """Remember what a check skipped, and forget what the one before did."""
    bench.memory[__name__] = tuple(
        LeftOut(_named(bench, each.where), None, each.reason) for each in dict.fromkeys(skipped)
    )


def passed_over(bench: Workbench) -> tuple[LeftOut, ...]:
    """What the last check did not look at, articles by title; nothing before the first one."""
    noted = bench.memory.get(__name__)
    return noted if isinstance(noted, tuple) else ()


def _named(bench: Workbench, where: str) -> str:
    document = bench.store.record(Document, where)
    return document.title or where if document is not None else where
