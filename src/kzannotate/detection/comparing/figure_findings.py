"""Findings of pairs of figures, each with the strongest sign that the two are of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.figure_kinds import of_other_rates
from kzannotate.detection.contract import make_finding, side
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.domain.finding import Basis, Reason, Severity
from kzannotate.text.dates import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.comparing.figure_pairs import FigurePair
    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.contract import RuleInfo
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Passage

    Places = tuple[tuple[int, int], tuple[int, int]]
    Group = list[tuple[tuple[int, int], "Passage", str]]

_MOST_SHOWN = 4


class Told(NamedTuple):
    """What is told of two figures of one thing, when their articles are no longer at hand.

    Args:
        place: their numbers in their articles.
        passages: where they stand.
        values: what they say.
        reason: why they are of one thing; None where they say the same.
        is_loud: whether that is almost certain.
    """

    place: tuple[int, int]
    passages: tuple[Passage, Passage]
    values: tuple[str, str]
    reason: Reason | None
    is_loud: bool


def told(pair: FigurePair) -> Told | None:
    """What a pair tells; None where two say the same, but perhaps of two things."""
    if not pair.differ and not pair.is_loud:
        return None
    values = _values_of(pair)
    reason = _reason(pair, *values) if pair.differ else None
    return Told(pair.place, passages_of(pair.one, pair.other), values, reason, pair.is_loud)


def _values_of(pair: FigurePair) -> tuple[str, str]:
    """What two figures say; with their units where the numbers are the same."""
    first, second = value_of(pair.one), value_of(pair.other)
    if not pair.differ or first != second:
        return first, second
    x, y = (f.size.unit if f.size else None for f in (pair.one, pair.other))
    if x != y:
        return f"{first} {x}", f"{second} {y}"
    if of_other_rates(pair.one, pair.other):
        return f"{first} / {pair.one.rate}", f"{second} / {pair.other.rate}"
    return first, second


def passages_of(one: Figure, other: Figure) -> tuple[Passage, Passage]:
    """Where two figures stand."""
    return one.text.passage(one.span), other.text.passage(other.span)


def value_of(figure: Figure) -> str:
    """What a figure says; empty for none."""
    if figure.amount is not None:
        return said(figure.amount)
    if figure.day is not None:
        of_year = figure.day.precision is Precision.YEAR
        return str(figure.day.first.year) if of_year else figure.day.first.isoformat()
    return figure.score.value if figure.score else ""


def findings(info: RuleInfo, pairs: Iterable[tuple[int, int, Told]]) -> Iterator[Finding]:
    """A finding for each pair that differs, and one for all figures that say the same.

    Args:
        info: the rule.
        pairs: numbers of two articles with what is told of two of their figures.
    """
    same: dict[tuple[int, int], Group] = {}
    for here, there, pair in pairs:
        if pair.reason is not None:
            yield _conflict(info, pair, pair.reason, within=here == there)
        elif pair.is_loud:
            _join(same, pair, ((here, pair.place[0]), (there, pair.place[1])))
    for group in {id(g): g for g in same.values()}.values():
        yield _agreement(info, group)


def _join(same: dict[tuple[int, int], Group], pair: Told, places: Places) -> None:
    """Put two figures that say the same into one group."""
    group = same.get(places[0]) or same.get(places[1]) or []
    for place, passage, value in zip(places, pair.passages, pair.values, strict=True):
        if place not in same:
            group.append((place, passage, value))
            same[place] = group


def _agreement(info: RuleInfo, group: Group) -> Finding:
    (_, passage, value), *others = group
    return make_finding(
        info,
        [side([passage], value), side([p for _, p, _ in others], value)],
        Reason.of("the sources give the same value, {value}", value=value),
        severity=Severity.AGREEMENT,
    )


def _conflict(info: RuleInfo, pair: Told, reason: Reason, *, within: bool) -> Finding:
    return make_finding(
        info,
        [side([p], v) for p, v in zip(pair.passages, pair.values, strict=True)],
        reason,
        severity=info.severity if pair.is_loud else Severity.NOTE,
        basis=Basis.INTERNAL if within else Basis.SOURCES,
    )


def _reason(pair: FigurePair, first: str, second: str) -> Reason:
    """The two values, and what speaks most for their being of one thing."""
    words = _shared_words(pair)
    figures = ", ".join(f.span.of(f.text.raw) for f in pair.table.agreeing(pair.place)[:2])
    if words:
        return Reason.of(
            "one says {first}, the other {second}; both sentences tell of {words}",
            first=first,
            second=second,
            words=words,
        )
    if figures:
        return Reason.of(
            "one says {first}, the other {second}; the articles agree on {figures}",
            first=first,
            second=second,
            figures=figures,
        )
    return Reason.of("one says {first}, the other {second}", first=first, second=second)


def _shared_words(pair: FigurePair) -> str:
    """Words of the first sentence that the other has too, as they stand there."""
    here = pair.table.here.setting(pair.place[0])
    there = pair.table.there.setting(pair.place[1])
    if here.language != there.language:
        return ""
    return ", ".join(list(dict.fromkeys(_words(here, there)))[:_MOST_SHOWN])


def _words(here: Setting, there: Setting) -> Iterator[str]:
    clause = set(here.clause)
    for place in sorted(here.around, key=lambda n: (n not in clause, n)):
        if not here.tell[place].isdisjoint(there.far_known):
            yield here.tokens.raw_word(place)
