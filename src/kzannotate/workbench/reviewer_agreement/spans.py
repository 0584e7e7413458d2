"""How many spans two reviewers share, as one would score one against the other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.span import Span


class Marked(NamedTuple):
    """A span that a reviewer marked, and as what."""

    document: str
    span: Span
    value: str


def shared(one: Sequence[Marked], other: Sequence[Marked], *, exact: bool) -> int:
    """How many have their like in the other; each counts once.

    Args:
        one: what a reviewer marked.
        other: what another one did.
        exact: the same span with the same value; else any that overlaps, with the same value.
    """
    left: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
    for mark in sorted(other):
        left[mark.document, mark.value].append(mark.span)
    found = 0
    for mark in sorted(one):
        spans = left[mark.document, mark.value]
        like = next((s for s in spans if _alike(mark.span, s, exact=exact)), None)
        if like is not None:
            spans.remove(like)
            found += 1
    return found


def f1(pairs: Sequence[tuple[Sequence[Marked], Sequence[Marked]]], *, exact: bool) -> float | None:
    """F1 over pairs of reviewers; it is the same whoever is taken for right. None: no marks."""
    both = sum(len(a) + len(b) for a, b in pairs)
    return 2 * sum(shared(a, b, exact=exact) for a, b in pairs) / both if both else None


def _alike(one: Span, other: Span, *, exact: bool) -> bool:
    return one == other if exact else one.overlaps(other)
