"""Figures of any kind that articles give, with what tells whether two are of the same thing.

A figure needs no entity of the reference: its key is what it counts or measures, and the words
of its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from typing import NamedTuple

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.measures import is_ahead
from kzannotate.detection.lexicon.scores import Score
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.anchors import ATTRIBUTED
from kzannotate.detection.passages.passage import GENERIC, Passage
from kzannotate.detection.statements.figure_marks import SIZES_OF_CHANGE, Mark
from kzannotate.detection.statements.going_on import told_before
from kzannotate.detection.statements.ranks import RANK
from kzannotate.detection.statements.told_rates import told_rate
from kzannotate.domain.span import Span
from kzannotate.text.amounts import Amount, interval
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import kin_stems, noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.times_of_day import CLOCK
from kzannotate.text.word_memo import WordMemo

_ALONE_OF_DAYS = frozenset({Precision.DAY, Precision.YEAR})
_ALONE = frozenset({"share", RANK, CLOCK})
_OF_DAYS = {Precision.MONTH: Precision.DAY.value}
"""A month is set against days: it holds them or not."""

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

    @cached_property
    def wide(self) -> frozenset[str]:
        """Stems of the words around it, with those before and what they mean in any language."""
        meant = frozenset[str]().union(*_meaning(self.language).of(self.words))
        return self.context | self.before | meant

    @cached_property
    def kin(self) -> frozenset[str]:
        """The same with its own noun, of which another may tell with other words."""
        own = self.text.tokens.words[self.place : self.last + 1]
        return self.wide.union(*_telling_stems(self.language).of(own))

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
    def is_lone(self) -> bool:
        """Whether it is the only day, or the only year, that its article gives in digits."""
        own = self.day
        if own is None or own.precision not in _ALONE_OF_DAYS:
            return False
        if own.precision is Precision.DAY and own.first != own.last:
            return False
        raw = self.text.raw
        others = (d for d in self.text.dates if d.precision is own.precision)
        told = (self.text.date_span(d).of(raw) for d in others if d.first != own.first)
        return not any(any(map(str.isdecimal, words)) for words in told)

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
def _meaning(language: str) -> WordMemo[frozenset[str]]:
    """What words mean in any language as far as they tell what a figure is about."""
    known = _telling_stems(language)
    return WordMemo(lambda word: concepts_of(word, language) if known[word] else frozenset())


@cache
def meant_by(language: str) -> WordMemo[tuple[str, ...]]:
    """What words of a language mean in any, each asked once."""
    return WordMemo(lambda word: tuple(sorted(concepts_of(word, language))))
