"""Who works on a project: names, roles, colours, and how each reviewer is told from the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.project import HUES, ROLES, SHARED_LAYER, Reviewer
from kzannotate.domain.revision import Change
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.session import layer_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.workbench.session import Workbench

_LONGEST = 3
"""Letters that a person's initials may have."""


@dataclass(frozen=True, slots=True)
class Person:
    """A reviewer as the window shows them.

    Args:
        hue: one of ``HUES``.
        initials: no other reviewer of the project has the same, unless their names are too like.
        layer: id of their layer.
    """

    id: str
    name: str
    role: str
    hue: str
    initials: str
    layer: str


def people(bench: Workbench) -> tuple[Person, ...]:
    """All reviewers by their names, who looks first."""
    return persons(bench.store.records(Reviewer), bench.reviewer.id)


def persons(reviewers: Iterable[Reviewer], first: str = "") -> tuple[Person, ...]:
    """Reviewers with the signs by which they are told apart, by their names.

    Args:
        reviewers: all of a project.
        first: id of the one who comes before the others.
    """
    known = sorted(reviewers, key=lambda r: (r.id != first, r.name.casefold(), r.id))
    hues, taken = _hues(known), set[str]()
    made = {}
    for reviewer in sorted(known, key=lambda r: (not r.initials, r.id)):
        sign = reviewer.initials or _initials(reviewer.name, taken)
        taken.add(sign)
        made[reviewer.id] = sign
    return tuple(Person(r.id, r.name, r.role, hues[r.id], made[r.id], layer_of(r)) for r in known)


def hue_by_itself(reviewers: Iterable[Reviewer], id_: str) -> str:
    """The colour that a reviewer has as long as nobody chooses one for them.

    Args:
        reviewers: all of a project.
        id_: of one of them.
    """
    cleared = (replace(r, hue="") if r.id == id_ else r for r in reviewers)
    return _hues(cleared)[id_]


def describe(bench: Workbench, seen: Reviewer, role: str, hue: str, initials: str) -> Reviewer:
    """Say what a reviewer is, and by which colour and letters they are told from the others.

    Args:
        bench: the open project.
        seen: the reviewer as the window shows them.
        role: one of ``ROLES``.
        hue: one of ``HUES``, or empty for one that follows from the id.
        initials: up to three letters, or none: they are made of the name.

    Raises:
        UserError: the role or the colour is none of ours, or there are too many letters.
        StaleRevisionError: somebody else changed it meanwhile.
    """
    initials = "".join(initials.split())
    if role not in ROLES:
        raise UserError("Choose what the reviewer is: the role is none of the list.")
    if hue and hue not in HUES:
        raise UserError("Choose a colour of the list for the reviewer.")
    if len(initials) > _LONGEST or not initials.isprintable():
        raise UserError("Initials are up to three letters. Write fewer.")
    now = bench.store.record(Reviewer, seen.id)
    if now is not None and now != seen:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=seen,
            actual=now,
        )
    changed = replace(seen, role=role, hue=hue, initials=initials)
    bench.commit("describe reviewer", [Change(SHARED_LAYER, now, changed)])
    if changed.id == bench.reviewer.id:
        bench.reviewer = changed
    return changed


def _hues(reviewers: Iterable[Reviewer]) -> dict[str, str]:
    """A colour for each: the chosen one, else one that nobody has while there are any left."""
    ordered = sorted(reviewers, key=lambda r: r.id)
    found = {r.id: r.hue for r in ordered if r.hue in HUES}
    for reviewer in ordered:
        if reviewer.id not in found:
            free = [hue for hue in HUES if hue not in found.values()]
            begin = int(reviewer.id.removeprefix("r-")[:6] or "0", 16) if _hex(reviewer.id) else 0
            offered = free or HUES
            found[reviewer.id] = offered[begin % len(offered)]
    return found


def _hex(id_: str) -> bool:
    digits = id_.removeprefix("r-")[:6]
    return bool(digits) and all(c in "0123456789abcdef" for c in digits)


def _initials(name: str, taken: set[str]) -> str:
    """Letters of a name that nobody has yet: of two words, then more of the first."""
    words = [word for word in name.split() if any(map(str.isalnum, word))] or [name or "?"]
    first, last = words[0], words[-1]
    two = f"{first[:1]}{last[:1]}" if len(words) > 1 else first[:2]
    for sign in (two, f"{first[:2]}{last[:1]}" if len(words) > 1 else first[:3], first[:3]):
        if sign.upper() not in taken:
            return sign.upper()
    return next(
        (f"{two[:1]}{n}".upper() for n in range(2, 100) if f"{two[:1]}{n}".upper() not in taken),
        two,
    )
