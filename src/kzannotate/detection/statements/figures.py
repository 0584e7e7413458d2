"""Figures of any kind that articles give, with what tells whether two are of the same thing.

A figure needs no entity of the reference: its key is what it counts or measures, and the words
of its sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.changes import is_of_change
from kzannotate.detection.lexicon.date_roles import roles
from kzannotate.detection.lexicon.measures import COUNTED_ALONE, cued, is_ahead, measures
from kzannotate.detection.lexicon.named_besides import in_all
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.scores import Score, scores
from kzannotate.detection.passages.anchors import ATTRIBUTED
from kzannotate.detection.passages.passage import GENERIC, Passage
from kzannotate.detection.statements.ranks import ranks
from kzannotate.domain.span import Span
from kzannotate.text.amounts import Amount
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.name_keys import name_key
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.statements.claims import KeyedClaim

_REACH = 24
_BESIDES_REACH = 6
_BESIDES_WORDS = (
    "besides apart alongside excluding кроме помимо сверх الى_جانب بجانب بالإضافة علاوة عدا سوى"
    " باستثناء басқа бөлек қоса"
)
_BESIDES = frozenset(fold_word(w) for w in _BESIDES_WORDS.split())
_DATE_REACH = 5
_CLAUSE_SIGNS = frozenset(",،;؛:(")
_FEWEST_WORDS = 3
_PART_WORDS = (
    "منهم منها بينهم بينها them whom which них которых олардың оның арасында including числе"
)
_PARTS = frozenset(fold_word(w) for w in _PART_WORDS.split())
_AMONG_WORDS = "بينهم بينها including числе арасында"
_AMONG = frozenset(fold_word(w) for w in _AMONG_WORDS.split())
"""Behind a number, those of it who are named: nine states, Chile among them."""
_TOLL = frozenset(map(fold_word, ("toll", "number", "حصيلة", "عدد", "число", "саны")))
_TERM_WORDS = "ولاية ولايته ولايتها فترة term mandate срок полномоч өкілет"
_TERMS = tuple(fold_word(w) for w in _TERM_WORDS.split())
_TELLING_WORDS = (
    "bed student spectator passenger barrel tree seat megawatt turbine ship train bus vote medal"
    " exhibit flat room refugee volunteer journalist firefighter rescuer well shop factory"
)
_EACH_WORDS = "each apiece كل لكل каждый каждая каждое каждую каждой каждого по әрқайсысы"
_EACH = frozenset(fold_word(w) for w in _EACH_WORDS.split())
_NO_TOPICS = frozenset({"country", "person", "term", "slogan", "statement", "award"})
SUBJECTS = frozenset({"organisation", "event", "programme", "document", "company"})
"""Kinds of entity that figures are of, rather than only set in."""
_FEWEST_NAMED = 2
_SHARE_OF_MOST = 0.5
_DAYS_AROUND = 62
TELLING_UNITS = frozenset(_TELLING_WORDS.split())
"""Concepts that few figures of one topic count, so that two of them are probably one."""
_CYRILLIC = ("ru", "kk")
_NO_FIGURES = frozenset({"time"})
_LASTING = frozenset({"day", "hour"})
"""Units that make figures only where a word says that something lasted so long."""


_FIRST = attrgetter("first")


class FigureKind(StrEnum):
    """What a figure is."""

    AMOUNT = "amount"
    SCORE = "score"
    DAY = "day"


@dataclass(frozen=True)
class Figure:
    """A figure in its sentence.

    Args:
        place: number of its first word.
        sentence: number of its sentence in the article.
        about: measures of an amount; what happened on a day.
        entities: entities of the reference that its sentence names.
        main: entities that it may be of, since the article is about them and its sentence names
            no other body or event.
        told: measures that words far before it in its clause tell of, where ``about`` is empty.
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

    @property
    def language(self) -> str:
        """Language of the article."""
        return self.text.language

    @cached_property
    def context(self) -> frozenset[str]:
        """Stems of the words near it that tell what it is about."""
        return frozenset().union(*_telling_stems(self.language).of(self.words))

    @cached_property
    def sounds(self) -> frozenset[str]:
        """Consonants of the context, alike in languages of one script."""
        return frozenset(k for w in self.context if len(k := name_key(w)) > 1)

    @cached_property
    def is_ahead(self) -> bool:
        """Whether words near it speak of what is to come."""
        return is_ahead(self.words)

    @cached_property
    def known_by(self) -> frozenset[str]:
        """What figures of the same thing share some of."""
        own = set(_keyed(self.language).of(self.context))
        if self.language in _CYRILLIC:
            own.update(_keyed("cyrillic").of(self.sounds))
        topical = {f"#{e}:{k}" for e in self.main for k in self.kinds}
        return frozenset(own | {f"@{e}" for e in self.entities} | topical)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """What tells one figure of a topic from another: its measures, or a noun that is rare."""
        if self.amount is None:
            return frozenset()
        noun = self.amount.unit if self.amount.unit in TELLING_UNITS else None
        return self.about | {noun} if noun else self.about

    @cached_property
    def is_of_another_time(self) -> bool:
        """Whether words near it name a time that is not the article's own."""
        period = self.text.period
        days = [d for d in self._days_beside() if d.dated]
        return bool(days) and (period is None or not any(_near(d, period) for d in days))

    @cached_property
    def tells_of_long_ago(self) -> bool:
        """Whether its sentence names days, none of which is of about the article's time."""
        period, days = self.text.period, [d for d in self.passage.dates if d.dated]
        return period is not None and bool(days) and not any(_near(d, period) for d in days)

    def _days_beside(self) -> Iterator[DateSpan]:
        """Dates close by in its own clause."""
        start, end = self.text.sentence_words(self.place)
        tokens = self.text.tokens
        low = tokens.starts[max(start, self.place - _DATE_REACH)]
        high = tokens.ends[min(end, self.last + _DATE_REACH)]
        for day in self.text.dates_between(low, high):
            between = (
                (day.end, tokens.starts[self.place])
                if day.start < tokens.starts[self.place]
                else (tokens.ends[self.last], day.start)
            )
            if not set(tokens.folded.text[slice(*between)]) & _CLAUSE_SIGNS:
                yield day

    @cached_property
    def passage(self) -> Passage:
        """Its sentence, ready to be compared."""
        sentence = self.text.sentences[self.sentence].of(self.text.raw)
        return Passage.read(sentence, self.language, self.text.written)


@cache
def _telling_stems(language: str) -> WordMemo[frozenset[str]]:
    """Stems of words as far as they tell what a figure is about."""

    def stems(word: str) -> frozenset[str]:
        if word in FUNCTION_WORDS or may_begin(word, language) or len(word) <= 1:
            return frozenset()
        return noun_stems(word, language) - GENERIC - ATTRIBUTED

    return WordMemo(stems)


@cache
def _keyed(language: str) -> WordMemo[str]:
    """Stems with their language, one string for all figures."""
    return WordMemo(lambda stem: f"{language}:{stem}")


def figures(
    text: ArticleText, names: Sequence[Found], claims: Iterable[KeyedClaim]
) -> Iterator[Figure]:
    """Figures of an article that none of its claims about entities covers."""
    claimed = {c.span.start for c in claims}
    topics = main_entities(text, names)
    for counted in text.amounts:
        amount = _with_named(text, counted) if counted.others else counted
        if _counts(text, amount) and text.amount_span(amount).start not in claimed:
            about = measures(text.tokens, amount)
            if amount.unit is None and amount.counted is None and not about & COUNTED_ALONE:
                about = _toll(text, amount)
            if not about and _needs_measure(amount):
                continue
            place, last = amount.first, max(amount.last, amount.number.last)
            span = text.amount_span(amount)
            yield _figure(
                text, names, FigureKind.AMOUNT, span, place, last, about, topics, amount=amount
            )
    for rank in ranks(text):
        span, of = text.tokens.span(rank.first, rank.last), frozenset[str]()
        yield _figure(
            text, names, FigureKind.AMOUNT, span, rank.first, rank.last, of, of, amount=rank
        )
    for score in scores(text.tokens):
        span = text.tokens.span(score.first, score.last)
        none: frozenset[str] = frozenset()
        yield _figure(
            text, names, FigureKind.SCORE, span, score.first, score.last, none, none, score=score
        )
    for day in text.dates:
        span = text.date_span(day)
        about = roles(text.tokens, day)
        if about and span.start not in claimed and _tells_a_day(text, day):
            at = text.tokens.at_folded
            place, last = at(day.start), at(day.end - 1)
            yield _figure(text, names, FigureKind.DAY, span, place, last, about, topics, day=day)


def _figure(  # noqa: PLR0913, PLR0917 - a figure has so many parts
    text: ArticleText,
    names: Sequence[Found],
    kind: FigureKind,
    span: Span,
    place: int,
    last: int,
    about: frozenset[str],
    topics: frozenset[str],
    *,
    amount: Amount | None = None,
    score: Score | None = None,
    day: DateSpan | None = None,
) -> Figure:
    start, end = text.sentence_words(place)
    words = text.tokens.words
    near = (
        *words[max(start, place - _REACH) : place],
        *words[last + 1 : min(end, last + _REACH) + 1],
    )
    low = bisect_left(names, start, key=_FIRST)
    here = names[low : bisect_right(names, end, lo=low, key=_FIRST)]
    named = frozenset(f.entity for f in here)
    bodies = {f.entity for f in here if f.use.entity.kind in SUBJECTS}
    main = topics if not bodies or bodies & topics else frozenset()
    number = text.sentence_number(span.start)
    told = _told(text, start, place) if amount and not about else frozenset()
    return Figure(
        text, kind, span, place, last, number, about, named, main, amount, score, day, near, told
    )


def _with_named(text: ArticleText, others: Amount) -> Amount:
    """Others with those that are named before them, where it is known how many."""
    start = text.sentence_words(others.first)[0]
    return in_all(text.tokens, start, others, text.language) or others


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


def _counts(text: ArticleText, amount: Amount) -> bool:
    """Whether an amount is a value of its own: of something, not of others, no part, no change."""
    if amount.unit in _NO_FIGURES or amount.others or _stands_besides(text, amount):
        return False
    words = text.tokens.words
    bare = amount.noun is None or amount.number.first == amount.noun
    if bare and words[amount.number.first].startswith("ال"):
        return False  # "the two countries" are no count
    start, end = text.sentence_words(amount.number.first)
    if _is_part(text, amount, start, end) or _is_each(text, amount, start, end):
        return False
    return not is_of_change(text.tokens, amount, (start, end), text.language)


def _stands_besides(text: ArticleText, amount: Amount) -> bool:
    """Whether a number leaves out somebody who is named: besides the hosts, eleven teams."""
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    near = words[max(start, amount.first - _BESIDES_REACH) : amount.first]
    behind = words[last + 1 : min(end, last + 2) + 1]
    return not _BESIDES.isdisjoint((*near, *behind))


def _is_part(text: ArticleText, amount: Amount, start: int, end: int) -> bool:
    """Whether an amount is some of a larger one: "of them" before it, or right behind it."""
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    if not _PARTS.isdisjoint(words[max(start, amount.first - 2) : amount.first]):
        return True
    behind = [n for n in range(last + 1, min(end, last + 2) + 1) if words[n] in _PARTS]
    if not behind or set(text.tokens.gap(last)) & set(",،(") or words[behind[0]] in _AMONG:
        return False
    following = words[behind[-1] + 1 : behind[-1] + 2]
    return not (following and may_begin(following[0], text.language))


def _is_each(text: ArticleText, amount: Amount, start: int, end: int) -> bool:
    """Whether an amount is of each of several: 12 tanks of 50 thousand tonnes each."""
    last = max(amount.last, amount.number.last)
    words = text.tokens.words
    near = (*words[max(start, amount.first - 2) : amount.first], *words[last + 1 : last + 4])
    return not _EACH.isdisjoint(near[: 2 + max(0, end - last)])


def main_entities(text: ArticleText, names: Sequence[Found]) -> frozenset[str]:
    """Bodies, events and places that an article is about: named in its title, or the most."""
    named = [f for f in names if f.use.entity.kind not in _NO_TOPICS]
    counts = Counter(f.entity for f in named)
    most = max(counts.values(), default=0)
    least = max(_FEWEST_NAMED, most * _SHARE_OF_MOST)
    titled = {f.entity for f in named if f.span.start < text.title.end}
    return frozenset(titled | {e for e, n in counts.items() if n >= least})


def _near(day: DateSpan, period: tuple[date, date]) -> bool:
    first, last = (d.toordinal() for d in period)
    return day.first.toordinal() - _DAYS_AROUND <= last and first <= (
        day.last.toordinal() + _DAYS_AROUND
    )


@lru_cache(maxsize=65_536)
def _is_of_term(word: str) -> bool:
    return begins_so(word, _TERMS)


def _tells_a_day(text: ArticleText, day: DateSpan) -> bool:
    """Whether a date is one day, given to the year; or the year of a term of office."""
    if not day.dated and day.precision is not Precision.DAY:
        return False
    if day.precision is Precision.DAY:
        return True
    start, end = text.sentence_words(text.tokens.at_folded(day.start))
    near = text.tokens.words[start : end + 1]
    return day.precision is Precision.YEAR and any(map(_is_of_term, near))
