"""Why two numbers that differ may both be right: of other parts, times, measures or people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.fields import OPPOSED, SCOPES, members_in

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage


def of_other_scope(one: Passage, other: Passage) -> bool:
    """Whether words say that the one tells of another part, time or measure than the other."""
    here, there = _scopes(one), _scopes(other)
    if any(here[g].isdisjoint(there[g]) for g in here.keys() & there.keys()):
        return True
    alone = here.keys() ^ there.keys()
    if any(g.startswith(OPPOSED) for g in alone):
        return True
    return any(g.startswith(OPPOSED) and here[g] != there[g] for g in here.keys() & there.keys())


def _scopes(passage: Passage) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for member in members_in(passage.tokens.words, SCOPES):
        found.setdefault(member.field, set()).add(member.member)
    return found
