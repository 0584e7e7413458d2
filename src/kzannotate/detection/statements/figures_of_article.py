"""Reads the figures of an article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.date_roles import roles, roles_near
from kzannotate.detection.lexicon.measures import COUNTED_ALONE, FATES, cued, measures
from kzannotate.detection.lexicon.named_besides import AND, in_all
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.scores import Score, scores
from kzannotate.detection.statements.clock_times import clock_times, joined_times, race_times
from kzannotate.detection.statements.figure_marks import Mark, marks
from kzannotate.detection.statements.figures import Figure, FigureKind
from kzannotate.detection.statements.left_out_money import with_its_currency
from kzannotate.detection.statements.nouns_apart import fared_before, is_some_of, with_its_noun
from kzannotate.detection.statements.parts_of_year import parts_of_year
from kzannotate.detection.statements.ranks import ranks
from kzannotate.detection.statements.told_ages import as_age, years_of_life
from kzannotate.detection.statements.told_conversions import told_again
from kzannotate.detection.statements.told_none import told_none
from kzannotate.detection.statements.won_again import won_again
from kzannotate.domain.claim import Bound
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.numerals import may_begin
from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.statements.claims import KeyedClaim
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_REACH = 24
_STATE = "state"
_CLAUSE_SIGNS = frozenset(",،;؛:(")
_TOLL = frozenset(map(fold_word, ("toll", "number", "حصيلة", "عدد", "число", "саны")))
_TERMS = folded_in_order("ولاية ولايته ولايتها فترة term mandate срок полномоч өкілет")
_FINALS = folded_words("نهائي النهائي نهائية النهائية final finals финал финала финале финала")
_NO_FIGURES = frozenset({"time"})
_DAYS = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
_LASTING = frozenset({"day", "hour"})
"""Units that make figures only where a word says that something lasted so long."""
_NO_TOPICS = frozenset({"country", "person", "term", "slogan", "statement", "award"})
_FEWEST_NAMED = 2
_SHARE_OF_MOST = 0.5
_FIRST = attrgetter("first")


def figures(
    text: ArticleText, names: Sequence[Found], claims: Iterable[KeyedClaim]
) -> Iterator[Figure]:
    """All figures of an article; those that are no plain values say why in their marks."""
    claimed = {c.span.start for c in claims}
    topics = _main_entities(text, names)
    found = _figures(text, names, claimed)
    yield from (replace(f, main=topics) for f in found) if topics else found


def _figures(
    text: ArticleText, names: Sequence[Found], claimed: Collection[int]
) -> Iterator[Figure]:
    none: frozenset[str] = frozenset()
    results = list(scores(text.tokens, text.language))
    joined = list(joined_times(text))
    told = {n for r in results for n in range(r.first, r.last + 1)}
    times = list(times_of_day(text.tokens, text.language))
    told |= {n for t in (*joined, *times) for n in range(t.first, t.last + 1)}
    told |= {a.number.first for a in told_again(text)}
    ages = list(years_of_life(text))
    told |= {n for a in ages for n in range(a.first, a.last + 1)}
    for counted in (*text.amounts, *won_again(text)):
        known = counted.number.first in told or _is_round(text, counted)
        if counted.unit not in _NO_FIGURES and not known:
            joined_to = counted.others or _is_beside_state(text, counted)
            amount = _with_named(text, counted) if joined_to else counted
            yield _of_amount(text, names, amount, claimed)
    for age in ages:
        span = text.tokens.span(age.first, age.last)
        yield _of_age(text, names, span, (age.first, age.last), age)
    for rank in (*ranks(text), *clock_times(text), *race_times(text), *joined):
        span = text.tokens.span(rank.first, rank.last)
        yield _figure(
            text, names, FigureKind.AMOUNT, span, rank.first, rank.last, none, amount=rank
        )
    for time in times:
        span = text.tokens.span(time.first, time.last)
        about = roles_near(text.tokens, time.first, time.last)
        yield _figure(
            text, names, FigureKind.AMOUNT, span, time.first, time.last, about, amount=time
        )
    for nobody in told_none(text):
        amount = nobody.amount
        span = text.tokens.span(amount.first, amount.last)
        ends = span, amount.first, amount.last
        yield _figure(text, names, FigureKind.AMOUNT, *ends, nobody.about, amount=amount)
    for score in results:
        span = text.tokens.span(score.first, score.last)
        yield _figure(
            text, names, FigureKind.SCORE, span, score.first, score.last, none, score=score
        )
    for day in (*filter(_may_be_told, text.dates), *parts_of_year(text)):
        yield _of_day(text, names, day, claimed)


def _is_round(text: ArticleText, amount: Amount) -> bool:
    """Whether a share is part of the name of a round: ربع نهائي, half-final."""
    behind = text.tokens.words[amount.number.last + 1 : amount.number.last + 2]
    return amount.unit == "share" and not _FINALS.isdisjoint(behind)


def _may_be_told(day: DateSpan) -> bool:
    return day.precision in _DAYS and (day.dated or day.precision is Precision.DAY)


def _of_amount(
    text: ArticleText,
    names: Sequence[Found],
    amount: Amount,
    claimed: Collection[int],
) -> Figure:
    age = as_age(text, amount)
    if age is not None:
        span = text.amount_span(age)
        place, last = age.first, max(age.last, age.number.last)
        return _of_age(text, names, span, (place, last), age)
    amount = with_its_currency(text, amount)
    about, found = measures(text.tokens, amount), marks(text, amount)
    if about & FATES and fared_before(text, amount):
        found |= {Mark.AFTERWARDS}
    elif not about & FATES and is_some_of(text, amount):
        found |= {Mark.PART}
    amount = with_its_noun(text, amount)
    if Mark.REACHED in found and amount.relation is Bound.AT_MOST:
        amount = replace(amount, relation=Bound.EXACT)  # снизил до: not "at most"
    if amount.unit is None and amount.counted is None and not about & COUNTED_ALONE:
        about = _toll(text, amount)
    span = text.amount_span(amount)
    if not about and _needs_measure(amount):
        found |= {Mark.BARE}
    if span.start in claimed:
        found |= {Mark.CLAIMED}
    place, last = amount.first, max(amount.last, amount.number.last)
    kind = FigureKind.AMOUNT
    return _figure(text, names, kind, span, place, last, about, amount=amount, found=found)


def _of_age(
    text: ArticleText, names: Sequence[Found], span: Span, places: tuple[int, int], age: Amount
) -> Figure:
    none: frozenset[str] = frozenset()
    kind, found = FigureKind.AMOUNT, frozenset({Mark.AGE})
    return _figure(text, names, kind, span, *places, none, amount=age, found=found)


def _of_day(
    text: ArticleText,
    names: Sequence[Found],
    day: DateSpan,
    claimed: Collection[int],
) -> Figure:
    span, about = text.date_span(day), roles(text.tokens, day)
    found = {Mark.BARE} if not about or not _tells_a_day(text, day) else set()
    if span.start in claimed:
        found.add(Mark.CLAIMED)
    place, last = text.tokens.at_folded(day.start), text.tokens.at_folded(day.end - 1)
    kind = FigureKind.DAY
    return _figure(text, names, kind, span, place, last, about, day=day, found=frozenset(found))


def _figure(  # noqa: PLR0913, PLR0917 - a figure has so many parts
    text: ArticleText,
    names: Sequence[Found],
    kind: FigureKind,
    span: Span,
    place: int,
    last: int,
    about: frozenset[str],
    *,
    amount: Amount | None = None,
    score: Score | None = None,
    day: DateSpan | None = None,
    found: frozenset[Mark] = frozenset(),
) -> Figure:
    start, end = text.sentence_words(place)
    words = text.tokens.words
    near = (
        *words[max(start, place - _REACH) : place],
        *words[last + 1 : min(end, last + _REACH) + 1],
    )
    low = bisect_left(names, start, key=_FIRST)
    here = names[low : bisect_right(names, end, lo=low, key=_FIRST)]
    named, main = frozenset(f.entity for f in here), frozenset[str]()
    number = text.sentence_number(span.start)
    told = _told(text, start, place) if amount and not about else frozenset()
    parts = text, kind, span, place, last, number, about, named, main, amount, score, day
    return Figure(*parts, near, told, found)


def _with_named(text: ArticleText, others: Amount) -> Amount:
    """Others with those that are named before them, where it is known how many."""
    start = text.sentence_words(others.first)[0]
    return in_all(text.tokens, start, others, text.language) or others


def _is_beside_state(text: ArticleText, amount: Amount) -> bool:
    """Whether a number of states stands behind "and" and a name: Chile and five states."""
    first, words = amount.first, text.tokens.words
    start = text.sentence_words(first)[0]
    if amount.unit != _STATE or first - start < _FEWEST_NAMED:
        return False
    if text.language != "ar":
        return words[first - 1] in AND and text.tokens.is_capital(first - 2)
    before = words[first - 1]
    plain = before.startswith("ال") or unit_of(before, "ar") or may_begin(before, "ar")
    return words[first].startswith("و") and not plain


def _toll(text: ArticleText, amount: Amount) -> frozenset[str]:
    """What a bare number far behind "the toll" counts: the death toll from the blast is 24."""
    start, end = text.sentence_words(amount.first)
    words = text.tokens.words
    if amount.number.last < end and text.tokens.gap(amount.number.last) in ("-", ":", ".", "/"):
        return frozenset()
    before = words[start : amount.first]
    if _TOLL.isdisjoint(w.removeprefix("ال") for w in before):
        return frozenset()
    return _told(text, start, amount.first) & COUNTED_ALONE


def _told(text: ArticleText, start: int, place: int) -> frozenset[str]:
    """What words before a figure say is measured, back to the beginning of its clause."""
    found: frozenset[str] = frozenset()
    for at in range(place - 1, start - 1, -1):
        gap = text.tokens.gap(at)
        if gap != " " and _CLAUSE_SIGNS & set(gap) - {":"}:
            break
        found |= cued(text.tokens.words[at])
    return found


def _needs_measure(amount: Amount) -> bool:
    """Whether an amount is no figure unless words say what it measures."""
    return amount.unit in _LASTING or (amount.unit is None and amount.counted is None)


def _main_entities(text: ArticleText, names: Sequence[Found]) -> frozenset[str]:
    """Bodies, events and places that an article is about: named in its title, or the most."""
    named = [f for f in names if f.use.entity.kind not in _NO_TOPICS]
    counts = Counter(f.entity for f in named)
    least = max(_FEWEST_NAMED, max(counts.values(), default=0) * _SHARE_OF_MOST)
    titled = {f.entity for f in named if f.span.start < text.title.end}
    return frozenset(titled | {e for e, n in counts.items() if n >= least})


@lru_cache(maxsize=16_384)
def _is_of_term(word: str) -> bool:
    return begins_so(word, _TERMS)


def _tells_a_day(text: ArticleText, day: DateSpan) -> bool:
    """Whether a date is one day, given to the year; or the year of a term of office."""
    if day.precision in (Precision.DAY, Precision.MONTH):
        return True
    if not day.dated:
        return False
    start, end = text.sentence_words(text.tokens.at_folded(day.start))
    near = text.tokens.words[start : end + 1]
    return day.precision is Precision.YEAR and any(map(_is_of_term, near))
