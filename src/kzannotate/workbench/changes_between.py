"""What leads from some records of a layer to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.revision import Change

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.domain.records import Record


def changes_between(
    layer: str, before: Iterable[Record | None], after: Iterable[Record]
) -> list[Change]:
    """Changes of a layer after which it holds some records in place of others.

    Args:
        layer: its id.
        before: what it holds of the matter; None stands for nothing.
        after: what it shall hold.
    """
    old = {(type(record), record.id): record for record in before if record is not None}
    new = {(type(record), record.id): record for record in after}
    return [
        Change(layer, old.get(key), new.get(key))
        for key in dict.fromkeys((*old, *new))
        if old.get(key) != new.get(key)
    ]
