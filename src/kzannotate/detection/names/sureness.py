"""How sure a found name is, and by which features it is known."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.names.name_uses import Way

if TYPE_CHECKING:
    from kzannotate.detection.names.alignments import Rewording

_SCORE = {
    Way.LISTED: 1.0,
    Way.ALIAS: 1.0,
    Way.DECLINED: 0.98,
    Way.SURNAME: 0.9,
    Way.SPELLED: 0.85,
    Way.REWORDED: 0.7,
}
_AT_MOST = 0.8
"""So sure is a name that a sign or space tears, or that is wrong only under a topic."""


def sureness(way: Way, rewording: Rewording | None, *, topical: bool) -> float:
    """How sure a name is: 1 where it stands exactly as listed, below that a proposal."""
    sure = _SCORE[way]
    return min(sure, _AT_MOST) if rewording or topical else sure


@lru_cache(maxsize=1024)
def features(way: Way, rewording: Rewording | None, trap: str | None, *, topical: bool) -> str:
    """What a name is known by: how it is listed, what became of it, its trap, its topic."""
    parts = [way.value, rewording and rewording.value, trap, "topic" if topical else None]
    return " ".join(filter(None, parts))
