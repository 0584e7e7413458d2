"""Names that hold another body's name, said with another name of that body.

"Sixth Summit of the Conference on Interaction…" is the "Sixth Summit of CICA" as well.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.names.name_uses import NameUse, Way
from kzannotate.domain.entity import NameStatus
from kzannotate.text.matching import is_arabic, longest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.text.matching import Hit, PhraseMatcher

_OUTER = ("organisation", "event", "document", "programme")
_INNER = ("organisation",)
_MOST_NAMES = 12


def compounds(
    uses: Mapping[str, Sequence[NameUse]], matcher: PhraseMatcher
) -> Iterator[tuple[str, NameUse]]:
    """New phrases and what they stand for, made of listed ones, which a matcher finds."""
    phrases = list(uses)
    names: dict[str, list[str]] = defaultdict(list)
    for phrase, meanings in uses.items():
        for use in meanings:
            if _stands_inside(use):
                names[use.entity.id].append(phrase)
    holding = [phrase for phrase in phrases if any(map(_may_hold, uses[phrase]))]
    rows = [phrase.split() for phrase in holding]
    for phrase, words, hits in zip(holding, rows, matcher.find_in_each(rows), strict=True):
        inside = [h for h in hits if phrases[h.phrase] != phrase]
        if not inside:
            continue
        outer = [u for u in uses[phrase] if _may_hold(u)]
        for hit in longest(inside):
            for inner in uses[phrases[hit.phrase]]:
                others = names[inner.entity.id] if _stands_inside(inner) else []
                for new in _said_otherwise(words, hit, others):
                    yield from ((new, replace(u, way=Way.ALIAS)) for u in outer)


def _stands_inside(use: NameUse) -> bool:
    return use.entity.kind in _INNER and _is_right(use)


def _may_hold(use: NameUse) -> bool:
    return use.entity.kind in _OUTER and use.case is None and _is_right(use)


def _is_right(use: NameUse) -> bool:
    return use.way in (Way.LISTED, Way.ALIAS) and use.name.status is not NameStatus.DEPRECATED


def _said_otherwise(words: list[str], hit: Hit, others: Sequence[str]) -> Iterator[str]:
    """A phrase with a stretch of it replaced by each of some names that fit its script."""
    proclitic = words[hit.first][: hit.skip]
    arabic = is_arabic(words[hit.first])
    for other in others[:_MOST_NAMES]:
        if is_arabic(other) != arabic and not other.isascii():
            continue
        new = " ".join([*words[: hit.first], *_after(proclitic, other), *words[hit.last + 1 :]])
        if new != " ".join(words):
            yield new
        yield from _turned(words, hit, other)


def _turned(words: list[str], hit: Hit, body: str) -> Iterator[str]:
    """The same with the body at the other end: قمة سيكا السادسة, the Secretariat of CICA."""
    last = hit.last == len(words) - 1
    if hit.skip and last and hit.first == 2 and all(w.startswith("ال") for w in words[:2]):
        yield f"{words[0][2:]} {body} {words[1]}"
    elif words[0].isascii() and hit.first == 0 and not last:
        rest = " ".join(words[hit.last + 1 :])
        yield f"{rest} of {body}"
        yield f"{rest} of the {body}"


def _after(proclitic: str, name: str) -> list[str]:
    """A name behind a proclitic: لسيكا in one word, ل CICA in two, للأمم without its alef."""
    if not proclitic:
        return [name]
    if not is_arabic(name):
        return [proclitic, name]
    if proclitic.endswith("ل") and name.startswith("ال"):
        return [proclitic + name[1:]]
    return [proclitic + name]
