"""Translations: which article was made from which, as people say and as the articles suggest."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from math import log1p, sqrt
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.translation import Translation
from kzannotate.errors import StaleRevisionError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from kzannotate.workbench.session import Workbench

_COMMON = 40
"""Articles that share a feature up to which it tells anything."""
_FEWEST = 2
"""Features that two articles must share."""
_LIKELY = 0.25
"""How alike two articles must be to be suggested; 1 is the same features."""
_TOLD = 0.15
"""What it adds that an article says that it is a translation."""
_STEP = 64


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may be a translation of another.

    Args:
        score: 0 to 1.
        names: how many entities both speak of.
        values: how many numbers and dates both state.
        told: what the article's list says that it was translated from, if anything.
    """

    document: Document
    original: Document
    score: float
    names: int
    values: int
    told: str | None = None


def translation_id(document: str) -> str:
    """Id of the record that says what an article was translated from."""
    return f"translation-{document}"


def translations(bench: Workbench) -> list[Translation]:
    """All links whose articles are there, in the order of the articles."""
    places = {d.id: d.position for d in bench.store.records(Document)}
    found = [
        t for t in bench.store.records(Translation) if t.document in places and t.original in places
    ]
    return sorted(found, key=lambda t: (places[t.document], t.document))


def link(bench: Workbench, document: str, original: str) -> Translation:
    """Say that an article is a translation of another; what was said before is replaced.

    Raises:
        UserError: one of them is gone, both are the same, or the original is itself a translation
            of the article.
    """
    for id_ in (document, original):
        if bench.store.record(Document, id_) is None:
            raise UserError("The article is no longer in the project. Choose another one.")
    if document == original:
        raise UserError("An article is no translation of itself. Choose another one.")
    back = bench.store.record(Translation, translation_id(original))
    if back is not None and back.original == document:
        raise UserError("These two are linked the other way round. Take that link away first.")
    made = Translation(translation_id(document), document, original)
    known = bench.store.record(Translation, made.id)
    changes = [Change(SHARED_LAYER, known, made)]
    if known is None or known.original != original:
        changes += _without_own(bench, made.id)
    bench.commit("link original", changes)
    return made


def unlink(bench: Workbench, seen: Translation) -> None:
    """Take a link away; sentences that people paired stay paired.

    Raises:
        StaleRevisionError: it was changed meanwhile.
    """
    still_linked(bench, seen)
    changes = [Change(SHARED_LAYER, seen, None), *_without_own(bench, seen.id)]
    bench.commit("unlink original", changes)


def turn(bench: Workbench, seen: Translation) -> Translation:
    """Say that the original is the translation and the other way round, in one revision.

    Raises:
        StaleRevisionError: it was changed meanwhile.
        UserError: the original is said to be a translation of a third article.
    """
    still_linked(bench, seen)
    made = Translation(translation_id(seen.original), seen.original, seen.document)
    known = bench.store.record(Translation, made.id)
    if known is not None:
        raise UserError("The original is linked to another article. Take that link away first.")
    changes = [Change(SHARED_LAYER, seen, None), Change(SHARED_LAYER, None, made)]
    own = bench.store.record(Translation, seen.id, bench.layer)
    if own is not None:
        turned = Translation(made.id, made.document, made.original, own.alone)
        changes += [Change(bench.layer, own, None), Change(bench.layer, None, turned)]
    bench.commit("link original", changes)
    return made


def still_linked(bench: Workbench, seen: Translation) -> None:
    """Make sure that a link is as it was seen.

    Raises:
        StaleRevisionError: it is not.
    """
    now = bench.store.record(Translation, seen.id)
    if now != seen:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=seen,
            actual=now,
        )


def suggestions(
    bench: Workbench,
    document: str | None = None,
    *,
    limit: int = 20,
    cancelled: Callable[[], bool] | None = None,
) -> list[Suggestion]:
    """Articles in two languages that speak of the same, the likeliest first; linked ones left out.

    Args:
        bench: the open project.
        document: only those with this article; its originals may be of any likeness.
        limit: as many.
        cancelled: asked now and then.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    documents = {d.id: d for d in bench.store.records(Document)}
    features = _features(bench, documents)
    weights = _weights(features)
    linked = {t.document for t in translations(bench)}
    found = []
    for number, (one, other) in enumerate(_neighbours(features, document)):
        if number % _STEP == 0 and cancelled is not None and cancelled():
            raise Cancelled
        made = _suggested(documents[one], documents[other], features, weights)
        wanted = made is not None and made.document.id not in linked
        if made is not None and wanted and (document is not None or made.score >= _LIKELY):
            found.append(made)
    found.sort(key=lambda s: (-s.score, s.document.position, s.original.position))
    return (found if document is not None else _best_of_each(found))[:limit]


_Features = dict[str, frozenset["Hashable"]]


def _features(bench: Workbench, documents: Iterable[str]) -> _Features:
    """What every article says whatever its language is: entities, numbers, dates."""
    found: dict[str, set[Hashable]] = {id_: set() for id_ in documents}
    for layer in (MACHINE_LAYER, bench.layer):
        for mention in bench.store.records(Mention, layer=layer):
            if mention.entity and mention.standing is not Standing.REJECTED:
                found.get(mention.document, set()).add(("name", mention.entity))
    for claim in bench.store.records(Claim, layer=MACHINE_LAYER):
        if claim.quantity is not None:
            value = claim.quantity.low, claim.quantity.high, claim.quantity.unit
            found.get(claim.document, set()).add(("value", *value))
    return {id_: frozenset(told) for id_, told in found.items()}


def _weights(features: _Features) -> dict[Hashable, float]:
    """What sharing a feature tells: the rarer, the more."""
    counts = Counter(f for told in features.values() for f in told)
    return {f: log1p(len(features) / n) for f, n in counts.items()}


def _neighbours(features: _Features, document: str | None) -> Iterable[tuple[str, str]]:
    """Pairs of articles that share features which are not in most of them."""
    holders: dict[Hashable, list[str]] = defaultdict(list)
    for id_, told in features.items():
        for feature in told:
            holders[feature].append(id_)
    shared: Counter[tuple[str, str]] = Counter()
    for ids in holders.values():
        if len(ids) > max(_COMMON, len(features) // 2):
            continue
        if document is None:
            shared.update(combinations(ids[:_COMMON], 2))
        elif document in ids:
            shared.update((document, other) for other in ids if other != document)
    return sorted(pair for pair, count in shared.items() if count >= _FEWEST)


def _suggested(
    one: Document, other: Document, features: _Features, weights: dict[Hashable, float]
) -> Suggestion | None:
    if one.language == other.language:
        return None
    document, original = (other, one) if _is_original(one, other) else (one, other)
    here, there = features[one.id], features[other.id]
    both = here & there
    size = sqrt(_sum(here, weights) * _sum(there, weights))
    told = document.translated_from
    score = _sum(both, weights) / size + (_TOLD if told else 0.0)
    names = sum(isinstance(f, tuple) and f[0] == "name" for f in both)
    return Suggestion(document, original, min(1.0, score), names, len(both) - names, told)


def _sum(features: Iterable[Hashable], weights: dict[Hashable, float]) -> float:
    return sum(sorted(weights[f] for f in features))


def _is_original(one: Document, other: Document) -> bool:
    """Whether the first is likelier the original: the other says so, is later, or is Arabic."""

    def rank(document: Document) -> tuple[bool, str, bool, int]:
        day = (document.published or "9999")[:10]
        return bool(document.translated_from), day, document.language == "ar", document.position

    return rank(one) < rank(other)


def _best_of_each(found: Iterable[Suggestion]) -> list[Suggestion]:
    """The likeliest original of each article."""
    best: dict[str, Suggestion] = {}
    for each in found:
        best.setdefault(each.document.id, each)
    return list(best.values())


def _without_own(bench: Workbench, id_: str) -> list[Change]:
    own = bench.store.record(Translation, id_, bench.layer)
    return [Change(bench.layer, own, None)] if own is not None else []
