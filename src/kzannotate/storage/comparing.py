"""Whether a gesture was made on what is there now: the same question in every store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.revision import RESOLVE
from kzannotate.errors import StaleRevisionError
from kzannotate.storage.rows import table_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Change, Revision


def compare_number(last: int, revision: Revision) -> None:
    """See that a revision is its device's next.

    Raises:
        StaleRevisionError: it is not.
    """
    if revision.number != last + 1:
        raise StaleRevisionError(
            "Another window of this program saved something first. Repeat the change.",
            expected=None,
            actual=None,
        )


def compare_record(
    actual: Record | None, ends: Collection[str], revision: Revision, change: Change
) -> None:
    """See that a change was made to the record as it is, and builds on its head.

    Args:
        actual: the record as it is now.
        ends: its head; where a branch is resolved, all its leaves.
        revision: that makes the change.
        change: one of its changes.

    Raises:
        StaleRevisionError: it was not; carries both versions.
    """
    # Whoever resolves a branch has seen all its ends, and builds on all of them.
    seen = revision.verb == RESOLVE or actual == change.before
    if seen and set(ends) <= set(revision.parents):
        return
    kind, id_, _ = change.key
    word = table_of(kind).replace("_", " ")
    raise StaleRevisionError(
        f"The {word} {id_} was changed meanwhile. Look at it again and repeat the change.",
        expected=change.before,
        actual=actual,
    )
