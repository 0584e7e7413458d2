"""Figures of any kind that articles give, with what tells whether two are of the same thing.

A figure needs no entity of the reference: its key is what it counts or measures, and the words
of its sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.date_roles import roles, roles_near
from kzannotate.detection.lexicon.measures import COUNTED_ALONE, cued, is_ahead, measures
from kzannotate.detection.lexicon.named_besides import AND, in_all
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.scores import Score, scores
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.anchors import ATTRIBUTED
from kzannotate.detection.passages.passage import GENERIC, Passage
from kzannotate.detection.statements.clock_times import clock_times, joined_times, race_times
from kzannotate.detection.statements.figure_marks import SIZES_OF_CHANGE, Mark, marks
from kzannotate.detection.statements.going_on import told_before
from kzannotate.detection.statements.parts_of_year import parts_of_year
from kzannotate.detection.statements.ranks import RANK, ranks
from kzannotate.detection.statements.told_ages import as_age, years_of_life
from kzannotate.detection.statements.told_conversions import told_again
from kzannotate.detection.statements.told_none import told_none
from kzannotate.detection.statements.told_rates import told_rate
from kzannotate.detection.statements.won_again import won_again
from kzannotate.domain.claim import Bound
from kzannotate.domain.span import Span
from kzannotate.text.amounts import Amount, interval
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.fold import fold_word, folded_in_order
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import kin_stems, noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.times_of_day import CLOCK, times_of_day
from kzannotate.text.units import unit_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.statements.claims import KeyedClaim

_REACH = 24
_STATE = "state"
_CLAUSE_SIGNS = frozenset(",،;؛:(")
_TOLL = frozenset(map(fold_word, ("toll", "number", "حصيلة", "عدد", "число", "саны")))
_TERMS = folded_in_order("ولاية ولايته ولايتها فترة term mandate срок полномоч өкілет")
_ALONE = frozenset({"share", RANK, CLOCK})
_NO_FIGURES = frozenset({"time"})
_DAYS = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
_OF_DAYS = {Precision.MONTH: Precision.DAY.value}
"""A month is set against days: it holds them or not."""
_LASTING = frozenset({"day", "hour"})
"""Units that make figures only where a word says that something lasted so long."""

_NO_TOPICS = frozenset({"country", "person", "term", "slogan", "statement", "award"})
_FEWEST_NAMED = 2
_SHARE_OF_MOST = 0.5
_FIRST = attrgetter("first")
Noun = tuple[str | None, str | None, tuple[str, ...]]
"""What is counted: the unit, the key of a noun that no table knows, and what its word means."""


class FigureKind(StrEnum):
    """What a figure is."""

    AMOUNT = "amount"
    SCORE = "score"
    DAY = "day"


class Size(NamedTuple):
    """A number in its own unit and in the base unit of what it measures.

    Args:
        base: what is measured; None where the unit has no others of its kind.
    """

    unit: str | None
    number: float
    base: str | None
    in_base: float


@dataclass(frozen=True)
class Figure:
    """A figure in its sentence.

    Args:
        place: number of its first word.
        sentence: number of its sentence in the article.
        about: measures of an amount; what happened on a day.
        entities: entities of the reference that its sentence names.
        main: those that its article is about.
        told: measures that words far before it in its clause tell of, where ``about`` is empty.
        marks: why it is no plain value; none for most.
    """

    text: ArticleText
    kind: FigureKind
    span: Span
    place: int
    last: int
    sentence: int
    about: frozenset[str]
    entities: frozenset[str]
    main: frozenset[str]
    amount: Amount | None = None
    score: Score | None = None
    day: DateSpan | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    told: frozenset[str] = frozenset()
    marks: frozenset[Mark] = frozenset()

    @property
    def language(self) -> str:
        """Language of the article."""
        return self.text.language

    @cached_property
    def dimension(self) -> str:
        """What kind of value it is; only figures of one kind are compared."""
        if self.kind is FigureKind.SCORE:
            return "sets" if self.score and self.score.is_of_sets else "score"
        if Mark.AGE in self.marks:
            return "age"
        if self.day is not None:
            return _OF_DAYS.get(self.day.precision, self.day.precision.value)
        kind = _kind(self.amount.unit if self.amount else None)
        return kind if self.marks.isdisjoint(SIZES_OF_CHANGE) else f"change of {kind}"

    @cached_property
    def size(self) -> Size | None:
        """The number of an amount, the upper one of a range; None for what is no amount."""
        if self.amount is None:
            return None
        low, high = interval(self.amount.low, self.amount.high, self.amount.relation)
        number = max(low or 0.0, high or 0.0)
        base, factor = IN_BASE.get(self.amount.unit or "", (None, 1.0))
        return Size(self.amount.unit, number, base, number * factor)

    @cached_property
    def before(self) -> frozenset[str]:
        """Such stems of the sentence before its own, where that only goes on: "it is ..."."""
        words = told_before(self.text, self.place)
        return frozenset().union(*_telling_stems(self.language).of(words))

    @property
    def number(self) -> float:
        """The number of an amount in its own unit; 0 for what is no amount."""
        return self.size.number if self.size else 0.0

    @cached_property
    def rate(self) -> str | None:
        """The time in which an amount comes about, such as a day; None where none is told."""
        return told_rate(self.text, self.place, self.last) if self.amount else None

    @cached_property
    def noun(self) -> Noun | None:
        """What it counts; None for what is no amount."""
        amount = self.amount
        if amount is None:
            return None
        unit = amount.unit
        if amount.noun is None or unit in _ALONE or unit in MONEY or unit in IN_BASE:
            return unit, amount.counted, ()
        word = self.text.tokens.words[amount.noun]
        return unit, amount.counted, meant_by(self.language)[word]

    @cached_property
    def digits(self) -> str:
        """The digits of a number, less zeros at its ends; of a time on the clock, all of them."""
        if self.amount is None:
            return ""
        if self.amount.unit == "minute" and self.amount.noun is None:
            return "".join(str(int(c)) for c in self.span.of(self.text.raw) if c.isdecimal())
        return f"{self.amount.value:.5e}".partition("e")[0].replace(".", "").strip("0")

    @cached_property
    def drawn(self) -> int:
        """Its digits in the order of their size; 0 for one digit, or for no amount."""
        return int("".join(sorted(self.digits))) if len(self.digits) > 1 else 0

    @cached_property
    def context(self) -> frozenset[str]:
        """Stems of the words near it that tell what it is about."""
        return frozenset().union(*_telling_stems(self.language).of(self.words))

    @cached_property
    def is_ahead(self) -> bool:
        """Whether words near it speak of what is to come."""
        return is_ahead(self.words)

    @cached_property
    def passage(self) -> Passage:
        """Its sentence, ready to be compared."""
        sentence = self.text.sentences[self.sentence].of(self.text.raw)
        return Passage.read(sentence, self.language, self.text.written)


def _kind(unit: str | None) -> str:
    if unit in MONEY:
        return "money"
    if unit in IN_BASE:
        return IN_BASE[unit][0]
    return unit if unit in _ALONE else "count"


@cache
def _telling_stems(language: str) -> WordMemo[frozenset[str]]:
    """Stems of words as far as they tell what a figure is about."""

    def stems(word: str) -> frozenset[str]:
        if word in FUNCTION_WORDS or may_begin(word, language) or len(word) <= 1:
            return frozenset()
        own = noun_stems(word, language) - GENERIC - ATTRIBUTED
        return kin_stems(word, language) - GENERIC - ATTRIBUTED if own else own

    return WordMemo(stems)


@cache
def meant_by(language: str) -> WordMemo[tuple[str, ...]]:
    """What words of a language mean in any, each asked once."""
    return WordMemo(lambda word: tuple(sorted(concepts_of(word, language))))


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
    for counted in (*text.amounts, *won_again(text)):
        if counted.unit not in _NO_FIGURES and counted.number.first not in told:
            joined_to = counted.others or _is_beside_state(text, counted)
            amount = _with_named(text, counted) if joined_to else counted
            yield _of_amount(text, names, amount, claimed)
    for age in years_of_life(text):
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
    about, found = measures(text.tokens, amount), marks(text, amount)
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
