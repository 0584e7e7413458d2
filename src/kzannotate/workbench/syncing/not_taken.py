"""What a server did not take of a working copy, and the way on for it: a file for a lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.revision import Revision

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class NotTaken:
    """One gesture that stays in the working copy.

    Args:
        revision: as the copy has it.
        why: a sentence for people.
    """

    revision: Revision
    why: str


def not_taken(bench: Workbench) -> list[NotTaken]:
    """Gestures of people that the server refused, the newest first."""
    bond = bench.store.exchange.bond()
    whys = {id_: why for id_, why in bond.not_taken.items() if why} if bond is not None else {}
    found = {r.id: r for r in bench.store.exchange.revisions(whys)}
    return [NotTaken(found[id_], why) for id_, why in reversed(whys.items()) if id_ in found]


def keep_for_a_lead(bench: Workbench, path: Path) -> None:
    """Write the working copy as a project of its own, which a lead can merge into theirs.

    What the lead takes in is sent by the lead's program, in the name of who did it.

    Raises:
        ProjectError: it is the open project itself, or cannot be written.
    """
    bench.store.snapshot(path)
