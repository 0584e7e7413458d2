"""Which figures of several articles are of the same thing and cannot both be right."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.count_pairs import (
    at_once,
    both_of_room,
    is_the_result,
    may_be_named,
    name_both_sides,
    of_a_part,
    of_another_age,
    same_cost_named,
    same_thing_named,
    set_apart_by_others,
    softly_measured,
)
from kzannotate.detection.comparing.partners import candidates
from kzannotate.detection.contract import make_finding, side
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.passages.amount_pairs import apart, countable_together
from kzannotate.detection.passages.passage_pairs import (
    TOLLS,
    different_times,
    hindrance,
    of_other_things,
    other_match,
)
from kzannotate.detection.statements.figures import Figure, FigureKind
from kzannotate.detection.statements.matters import (
    measure_alike,
    of_other_goods,
    of_other_occasion,
    same_matter,
    same_occasion,
)
from kzannotate.detection.statements.ranks import RANK
from kzannotate.domain.finding import Basis, Reason, Severity
from kzannotate.text.counted_nouns import MONEY, PEOPLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.detection.contract import RuleInfo
    from kzannotate.domain.finding import Finding

_FEWEST_SHARED = 3
_LEAST_SHARE = 0.5
_LEAST_SHARE_OF_DAYS = 0.4
_SAME_CONTEST = 0.6
_MANY_SHARED, _SAME_WORDS = 6, 0.8
_LEAST_SHARE_WITHIN = 0.7
_FEWEST_SOUNDS = 3
_DAYS_APART = 7
_DAYS_OF_A_DAY = 60
_FARTHEST_APART = 5
_UNSAID = 3
_REMOTEST = _UNSAID * _FARTHEST_APART
_CYRILLIC = frozenset({"ru", "kk"})
_VAGUE_UNITS = PEOPLE | MONEY | {"state", "organisation", "year", "month", "share", "event"}


def compared(given: Sequence[Figure]) -> Iterator[tuple[Figure, Figure, bool]]:
    """Pairs of figures of one thing, in the order of the articles, and whether they differ."""
    topical: list[tuple[Figure, Figure]] = []
    for one, other in candidates(given):
        tie = _tie(one, other)
        if tie is _Tie.TOPIC:
            topical.append((one, other))
        elif tie:
            yield from _judged(one, other)
    for one, other in _nearest(topical):
        yield from _judged(one, other)


def outcomes(given: Sequence[Figure], longest: int) -> Iterator[tuple[Figure, Figure]]:
    """Figures of plans with later ones of their outcome that differ.

    Args:
        given: figures of any kind.
        longest: days that may lie between the two articles.
    """
    if not any(f.is_ahead for f in given):
        return
    for one, other in candidates(given, ahead=True):
        dated = one.text.period and other.text.period
        if not dated or one.kind is not other.kind or one.is_ahead == other.is_ahead:
            continue
        plan, outcome = (one, other) if one.is_ahead else (other, one)
        days = _days_between(plan, outcome)
        same = 0 < days <= longest and _same_subject(one, other, within=False)
        same = same and _alike(one, other)
        if same and _differ(one, other) and not _of_other_kinds(one, other):
            yield plan, outcome


def _days_between(plan: Figure, outcome: Figure) -> int:
    earlier, later = plan.text.period, outcome.text.period
    return (later[0] - earlier[1]).days if earlier and later else 0


def _of_other_kinds(one: Figure, other: Figure) -> bool:
    here, there = one.passage, other.passage
    set_apart = of_other_things(here, there) or different_times(here, there)
    if one.kind is FigureKind.DAY:
        set_apart = of_other_things(here, there)
    return set_apart or contrasted(here.tokens.words, there.tokens.words, times=False)


def _judged(one: Figure, other: Figure) -> Iterator[tuple[Figure, Figure, bool]]:
    differ = _differ(one, other)
    across = one.text.document != other.text.document
    if (differ or (across and _equal(one, other))) and not _set_apart(one, other):
        yield one, other, differ


def _equal(one: Figure, other: Figure) -> bool:
    """Whether two figures give the same exact number, score or day."""
    if one.amount and other.amount:
        x, y = one.amount.quantity(), other.amount.quantity()
        return (x.low, x.high, x.unit) == (y.low, y.high, y.unit)
    if one.day and other.day:
        return (one.day.first, one.day.last) == (other.day.first, other.day.last)
    return bool(one.score and other.score and one.score.points == other.score.points)


def _nearest(pairs: list[tuple[Figure, Figure]]) -> Iterator[tuple[Figure, Figure]]:
    """Of figures tied by their topic alone, those that are each other's nearest and differ."""
    best: dict[tuple[int, str], float] = {}
    for one, other in pairs:
        for mine, theirs in ((one, other), (other, one)):
            key = id(mine), theirs.text.document
            best[key] = min(best.get(key, _REMOTEST), _remoteness(one, other))
    for one, other in pairs:
        nearest = [best[id(a), b.text.document] for a, b in ((one, other), (other, one))]
        if max(nearest) != _remoteness(one, other) or min(nearest) != max(nearest):
            continue
        yield one, other


def _remoteness(one: Figure, other: Figure) -> float:
    """How far apart two figures are; one that does not say what it measures is further off."""
    unsaid = bool(one.about) != bool(other.about)
    return _ratio(one, other) * (_UNSAID if unsaid else 1)


def _ratio(one: Figure, other: Figure) -> float:
    x, y = one.amount, other.amount
    if x is None or y is None:
        return 1.0
    small, large = sorted((x.value, y.value))
    return large / small if small > 0 else _FARTHEST_APART


class _Tie(Enum):
    """Why two figures seem to be of one thing."""

    WORDS = 1
    TOPIC = 2


def _tie(one: Figure, other: Figure) -> _Tie | None:
    within = one.text.document == other.text.document
    beside = within and (one.sentence == other.sentence or one.kind is not FigureKind.AMOUNT)
    if one.kind is not other.kind or beside or not _same_period(one, other):
        return None
    if one.kind is not FigureKind.AMOUNT:
        return _Tie.WORDS if _tied_others(one, other) else None
    same = _same_subject(one, other, within=within)
    if same and _alike_amounts(one, other):
        return _Tie.WORDS
    if not within and (same_matter(one, other) or same_cost_named(one, other)):
        return _Tie.WORDS
    topical = not within and _same_topic(one, other)
    # What needs the words of both sentences comes last: they are read when first asked for.
    named = not topical and not same and may_be_named(one, other) and _alike_amounts(one, other)
    return _Tie.TOPIC if topical or (named and same_thing_named(one, other)) else None


def _tied_others(one: Figure, other: Figure) -> bool:
    """Whether two scores, or two days, are of one thing as far as their sentences tell."""
    told = _same_subject(one, other, within=False)
    told = told or (one.kind is FigureKind.DAY and same_occasion(one, other))
    return told and _alike_others(one, other)


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures of one kind give a value of the same."""
    if one.kind is FigureKind.AMOUNT:
        return _alike_amounts(one, other)
    return _alike_others(one, other)


def _same_subject(one: Figure, other: Figure, *, within: bool) -> bool:
    """Whether two sentences share what they are about: words, sounds, or an entity."""
    if one.kind is FigureKind.SCORE and name_both_sides(one, other):
        return True
    if one.language == other.language:
        shared, smaller = len(one.context & other.context), _smaller(one.context, other.context)
        least = _LEAST_SHARE_WITHIN if within else _LEAST_SHARE
        if one.kind is not FigureKind.AMOUNT and shared > _FEWEST_SHARED:
            least = _LEAST_SHARE_OF_DAYS
        return shared >= _FEWEST_SHARED and shared >= least * smaller
    if {one.language, other.language} <= _CYRILLIC:
        shared, smaller = len(one.sounds & other.sounds), _smaller(one.sounds, other.sounds)
        if shared >= _FEWEST_SOUNDS and shared >= _LEAST_SHARE * smaller:
            return True
    return bool(one.entities & other.entities)


def _same_topic(one: Figure, other: Figure) -> bool:
    """Whether two articles are about one thing, and both figures measure the same of it."""
    if one.main.isdisjoint(other.main) or one.kinds.isdisjoint(other.kinds):
        return False
    if "share" in (one.amount and one.amount.unit, other.amount and other.amount.unit):
        return False
    if one.about and other.about and one.about.isdisjoint(other.about):
        return False
    x, y = one.amount, other.amount
    if x is None or y is None or one.is_of_another_time != other.is_of_another_time:
        return False
    same = one.language == other.language
    return _ratio(one, other) < _FARTHEST_APART and countable_together(
        x, y, same_language=same, measured=True
    )


def _smaller(one: frozenset[str], other: frozenset[str]) -> int:
    return min(len(one), len(other))


def _alike_amounts(one: Figure, other: Figure) -> bool:
    x, y = one.amount, other.amount
    if x is None or y is None:
        return False
    if RANK in (x.unit, y.unit):
        return x.unit == y.unit and _of_one_contender(one, other)
    measured = measure_alike(one.about, other.about) or _measured_far_off(one, other)
    measured = measured or both_of_room(one, other)
    softly = not measured and softly_measured(one, other)
    if not measured and not softly and (one.about or other.about):
        return False
    same = one.language == other.language
    if not same and (x.unit is None or (x.unit in _VAGUE_UNITS and not measured)):
        return False
    if not measured and not softly and (x.unit in PEOPLE or x.unit == "share"):
        return False
    return countable_together(x, y, same_language=same, measured=measured)


def _of_one_contender(one: Figure, other: Figure) -> bool:
    """Whether two articles give a place to the same contender in nearly the same words."""
    if one.language != other.language or one.text.document == other.text.document:
        return False
    shared, smaller = len(one.context & other.context), _smaller(one.context, other.context)
    here, there = one.passage, other.passage
    strangers = bool(here.names - there.stems) and bool(there.names - here.stems)
    if strangers or of_other_things(here, there):
        return False
    return shared >= _SAME_CONTEST * smaller


def _measured_far_off(one: Figure, other: Figure) -> bool:
    """Whether a word far off in its sentence says that the one measures what the other does."""
    if bool(one.about) == bool(other.about):
        return False
    plain, measured = (other, one) if one.about else (one, other)
    if plain.amount is None or plain.amount.unit not in PEOPLE | MONEY:
        return False
    like = PEOPLE if plain.amount.unit in PEOPLE else MONEY
    alone = sum(a.unit in like for a in plain.passage.amounts) == 1
    return alone and measured.about <= plain.told


def _alike_others(one: Figure, other: Figure) -> bool:
    if one.kind is FigureKind.SCORE:
        return _only(one) and _only(other)
    if one.day is None or other.day is None or one.about.isdisjoint(other.about):
        return False
    if one.day.precision is not other.day.precision:
        return False
    if one.language != other.language and one.entities.isdisjoint(other.entities):
        return False
    near = abs((one.day.first - other.day.first).days) <= _DAYS_OF_A_DAY
    near = near or "end" in one.about or _say_the_same_of_a_year(one, other)
    return near and _only(one) and _only(other)


def _say_the_same_of_a_year(one: Figure, other: Figure) -> bool:
    """Whether two sentences put the same event, in nearly the same words, into one year."""
    if one.day is None or other.day is None or one.day.first.year != other.day.first.year:
        return False
    shared, smaller = len(one.context & other.context), _smaller(one.context, other.context)
    return shared >= _MANY_SHARED and shared >= _SAME_WORDS * smaller


def _only(figure: Figure) -> bool:
    """Whether a figure is the only one of its kind in its sentence."""
    if figure.kind is FigureKind.SCORE:
        return is_the_result(figure)
    precision = figure.day.precision if figure.day else None
    return sum(d.precision is precision for d in figure.passage.dates) == 1


def _differ(one: Figure, other: Figure) -> bool:
    if one.amount and other.amount:
        if not apart(one.amount, other.amount):
            return False
        return not (_matched(one, other) or _share_sums(one, other))
    if one.score and other.score:
        return one.score.points != other.score.points
    return bool(one.day and other.day and not one.day.overlaps((other.day.first, other.day.last)))


def _matched(one: Figure, other: Figure) -> bool:
    """Whether either sentence also gives the other's number, or several of its kind."""
    return any(
        a.unit == mine.unit and a.counted == mine.counted and a.number.value == theirs.number.value
        for here, mine, theirs in (
            (other, one.amount, one.amount),
            (one, other.amount, other.amount),
        )
        for a in here.passage.amounts
        if mine and theirs
    )


def _share_sums(one: Figure, other: Figure) -> bool:
    """Whether two sentences that tell of several sums of money agree on one of them."""
    here, there = (
        {(a.unit, a.number.value) for a in f.passage.amounts if a.unit in MONEY}
        for f in (one, other)
    )
    return max(len(here), len(there)) > 1 and not here.isdisjoint(there)


def _same_period(one: Figure, other: Figure) -> bool:
    """Whether the articles are of about one time; tolls are counted anew from day to day."""
    if one.text.document == other.text.document:
        return True
    first, second = one.text.period, other.text.period
    if first is None or second is None:
        return False
    days = abs((first[0] - second[0]).days)
    if (one.about | other.about) & TOLLS and days:
        earlier = one if first[0] < second[0] else other
        return days <= _DAYS_APART and earlier.passage.is_final
    return days <= (_DAYS_OF_A_DAY if one.kind is FigureKind.DAY else _DAYS_APART)


def _set_apart(one: Figure, other: Figure) -> bool:
    """Whether times, names, stages or contrasting words forbid to compare two figures."""
    here, there = one.passage, other.passage
    if one.kind is FigureKind.DAY:
        words = contrasted(here.tokens.words, there.tokens.words, times=False)
        told = here.is_forecast != there.is_forecast or of_other_occasion(one, other)
        return of_other_things(here, there) or words or told
    if different_times(here, there) or of_other_goods(one, other):
        return True
    if one.amount is not None and one.amount.unit == RANK:
        return set_apart_by_others(one, other)  # their own ordinals always differ
    if one.amount is not None:
        why = hindrance(here, there, one.about, differ=True, at_once=at_once(one, other))
        return why is not None or of_a_part(one, other) or of_another_age(one, other)
    return other_match(here, there) or contrasted(here.tokens.words, there.tokens.words)


def findings(
    info: RuleInfo,
    pairs: Iterable[tuple[Figure, Figure, bool]],
    value: Callable[[Figure], str],
) -> Iterator[Finding]:
    """A finding for each pair that differs, and one for all figures that say the same."""
    same: dict[int, list[Figure]] = {}
    for one, other, differ in pairs:
        if differ:
            yield _conflict(info, one, other, value)
            continue
        group = same.get(id(one)) or same.get(id(other)) or []
        for figure in (one, other):
            if id(figure) not in same:
                group.append(figure)
                same[id(figure)] = group
    for group in {id(g): g for g in same.values()}.values():
        yield _agreement(info, group, value)


def _agreement(info: RuleInfo, group: list[Figure], value: Callable[[Figure], str]) -> Finding:
    first, *others = group
    return make_finding(
        info,
        [
            side([f.text.passage(f.span) for f in figures], value(first))
            for figures in ([first], others)
        ],
        Reason.of("the sources give the same value, {value}", value=value(first)),
        severity=Severity.AGREEMENT,
    )


def _conflict(
    info: RuleInfo, one: Figure, other: Figure, value: Callable[[Figure], str]
) -> Finding:
    within = one.text.document == other.text.document
    return make_finding(
        info,
        [side([f.text.passage(f.span)], value(f)) for f in (one, other)],
        Reason.of("one says {first}, the other {second}", first=value(one), second=value(other)),
        basis=Basis.INTERNAL if within else Basis.SOURCES,
    )
