"""Revisions that were made elsewhere, taken into the log: what does not fit becomes a branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.exchanging import Outcome
from kzannotate.storage import heads, log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.revision import Revision


def take_in(
    db: sqlite3.Connection,
    revisions: Iterable[Revision],
    step: Callable[[int], None] | None = None,
) -> list[Outcome]:
    """Append what is not known yet and work out heads and branches of the records it is about.

    Args:
        db: in a transaction.
        revisions: in any order.
        step: told how many steps were made; what it raises stops it.
    """
    tell = step or _tell_nobody
    outcomes: list[Outcome] = []
    added: list[str] = []
    keys: dict[Key, None] = {}
    done = 0
    for done, revision in enumerate(revisions, 1):
        tell(done)
        known = log.knows(db, revision.id)
        outcomes.append(Outcome.KNOWN if known else Outcome.ADDED)
        if not known:
            log.add(db, revision)
            added.append(revision.id)
            keys.update(dict.fromkeys(change.key for change in revision.changes))
    for number, key in enumerate(keys, done + 1):
        tell(number)
        heads.refold(db, key)
    branched = {r for key in keys if heads.branched(db, key) for r in heads.ends(db, key)}
    fresh = iter(added)
    return [
        Outcome.BRANCHED if outcome is Outcome.ADDED and next(fresh) in branched else outcome
        for outcome in outcomes
    ]


def _tell_nobody(_done: int) -> None:
    pass
