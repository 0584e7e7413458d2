"""Records that two people, or one on two devices, have changed without knowing of each other.

Such a record has several last words: one is shown, the others are its branches. Somebody reads all
of them and says what holds; that builds on all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.exchanging import Ending
from kzannotate.domain.keeping import Key
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError

if TYPE_CHECKING:
    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

MOST = 1_000
"""Records that are listed at once."""
_COUNTED = 100
"""Records up to which those are left out whose last words are the same."""


@dataclass(frozen=True, slots=True)
class BothChanged:
    """A record with several last words.

    Args:
        key: kind of the record, its id, its layer.
        versions: the one that is shown first.
    """

    key: Key
    versions: tuple[Ending, ...]

    @property
    def record(self) -> Record:
        """What it is about, in one of its versions."""
        return next(v.record for v in self.versions if v.record is not None)

    @property
    def ends(self) -> tuple[str, ...]:
        """Ids of the revisions that said the last words."""
        return tuple(version.revision for version in self.versions)


def both_changed(bench: Workbench, limit: int = MOST) -> list[BothChanged]:
    """What somebody has to look at; what the machine proposes is left to the next check.

    Args:
        bench: the open project.
        limit: the most records that are looked at.
    """
    found = (_item(bench, key) for key in _branched(bench)[:limit])
    return [item for item in found if item is not None]


def count_both_changed(bench: Workbench) -> int:
    """How many records somebody has to look at; of very many an upper bound."""
    keys = _branched(bench)
    return len(keys) if len(keys) > _COUNTED else len(both_changed(bench))


def can_resolve(bench: Workbench, item: BothChanged) -> bool:
    """Whether the reviewer may say what holds: what is common or agreed, and their own."""
    return not bench.store.read_only and item.key[2] in (SHARED_LAYER, AGREED_LAYER, bench.layer)


def choose(bench: Workbench, item: BothChanged, version: Ending) -> Revision | None:
    """Let one of the versions hold.

    Raises:
        UserError: it is not the reviewer's to say.
        StaleRevisionError: it was changed meanwhile.
    """
    return write_other(bench, item, version.record)


def write_other(bench: Workbench, item: BothChanged, record: Record | None) -> Revision | None:
    """Let something hold that none of the versions says, or one of them.

    Args:
        bench: the open project.
        item: as the reviewer saw it.
        record: what holds; None: it is taken away.

    Raises:
        UserError: it is not the reviewer's to say.
        StaleRevisionError: it was changed meanwhile.
    """
    if not can_resolve(bench, item):
        raise UserError("This is in somebody else's layer: only they can say what holds.")
    # From what does not hold to what does, so that taking it back means the other one.
    before = next(v.record for v in item.versions if v.record != record)
    return bench.resolve(Change(item.key[2], before, record), item.ends)


def _branched(bench: Workbench) -> list[Key]:
    keys = dict.fromkeys(branch.key for branch in bench.store.branches())
    return [key for key in keys if key[2] != MACHINE_LAYER]


def _item(bench: Workbench, key: Key) -> BothChanged | None:
    versions = tuple(bench.store.exchange.versions(key))
    differ = any(version.record != versions[0].record for version in versions)
    return BothChanged(key, versions) if differ else None
