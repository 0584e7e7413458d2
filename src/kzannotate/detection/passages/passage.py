"""A passage with its numbers, dates and names, as it is set against another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Self

from kzannotate.detection.lexicon.measures import is_ahead, is_forecast
from kzannotate.detection.lexicon.named_besides import in_all
from kzannotate.detection.lexicon.properties import (
    begins_so,
    says_cancelled,
    says_held,
    tells_of_change,
)
from kzannotate.detection.lexicon.scores import Score, scores
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.anchors import Chain, chains
from kzannotate.text.amounts import Amount, amounts, is_count
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.language import guess_language
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.tokens import Tokens, tokens_in
from kzannotate.text.told_dates import dates_in
from kzannotate.text.units import unit_of
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.text.dates import DateSpan

_SINGLED_OUT = PEOPLE - {"person", "member", "worker", "official", "citizen", "national"}
"""Nouns of people that tell who it is about, where no number counts them: the runner."""
_YEAR_DIGITS = 4
_MOST_VALUES = 100
"""Amounts, dates and scores of one passage that are looked at; each is set against each."""
_NOMINAL = date(2000, 6, 15)
"""Where "last year" and days without a year are put, so that they can be set side by side."""
_EARLY = folded_words(
    "أولية أولي مبدئية far preliminary initial initially предварительным пока алдын"
)
_COUNTED_EARLY = ("figure", "count", "report", "estimate", "result", "return", "toll", "data")
"""What "early" tells of a count behind it; early on Monday is a time of day."""
_NAMED_AFTER = (fold_word("атындағы"),)
"""Kazakh "named after" behind a name that opens the sentence."""
_SIDES = frozenset(("فريق", "منتخب", "نادي"))
_SITUATED = ("дағы", "дегі", "тағы", "тегі")
_NON = frozenset(("غير", "non"))
_FINAL = folded_in_order(
    "نهائي النهائي ختامي انتهت انتهاء انتهى استقر استقرت تستقر يستقر final ended ending concluded"
    " completed"
    " итогов окончат завер соңғы қорытынды аяқтал"
)
_GENERIC_WORDS = (
    "نسبة بنسبة عدد معدل قيمة بلغ بلغت حوالي number total rate percent share amount said число"
    " количество доля процент составил составила сообщил саны үлесі болды"
)
GENERIC = frozenset().union(
    *(noun_stems(fold_word(w), code) for w in _GENERIC_WORDS.split() for code in ("en", "ru", "kk"))
)
_PAST = {
    "en": ("ed",),
    "ru": ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
    "kk": ("ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен"),
}
_PAST_TENSE = (
    "was were did took cost came went got paid spent began won lost fell rose grew had sold ran"
    " gave"
    " made held left built"
)
_PRESENT = "аиды еиді ылады іледі ынады інеді алады келеді береді салады ашады өтеді кетеді жетеді"
_GOING_ON = tuple(_PRESENT.split())
"""Folded ends of Kazakh verbs of what is or will be: құрайды."""
_PAST_WORDS = frozenset(_PAST_TENSE.split())
_NO_PAST_TENSE = "agreed united planned expected scheduled proposed needed estimated united болды"
_NO_PAST = frozenset(_NO_PAST_TENSE.split())
_PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "в", "под", "близ"})


@dataclass(frozen=True)
class Passage:
    """Words with what stands in them, which is looked for when somebody asks.

    Args:
        written: days without a year are put near this one.
    """

    tokens: Tokens
    language: str
    written: date | None

    @classmethod
    def read(cls, text: str, language: str | None, written: date | None = None) -> Self:
        """The passage of a raw text; days without a year are put near ``written``."""
        code = (language or guess_language(text) or "").split("-")[0]
        return cls(tokens_in(text), code, written)

    @cached_property
    def _all_dates(self) -> tuple[DateSpan, ...]:
        tokens = self.tokens
        return tuple(
            d
            for d in dates_in(tokens, self.written or _NOMINAL, self.written)
            if d.end - d.start != _YEAR_DIGITS
            or not is_count(tokens, tokens.at_folded(d.start), self.language)
        )

    @cached_property
    def _all_scores(self) -> tuple[Score, ...]:
        return tuple(scores(self.tokens, self.language))

    @cached_property
    def dates(self) -> tuple[DateSpan, ...]:
        """Dates, in order."""
        return self._all_dates[:_MOST_VALUES]

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """Scores, in order."""
        return self._all_scores[:_MOST_VALUES]

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """Amounts that are no part of a date or a score, in order."""
        tokens, code, at = self.tokens, self.language, self.tokens.at_folded
        taken = {n for d in self._all_dates for n in range(at(d.start), at(d.end - 1) + 1)}
        taken |= {n for r in self._all_scores for n in (r.first, r.last)}
        taken |= {n for t in self.times for n in range(t.first, t.last + 1)}
        told = (a for a in amounts(tokens, code, taken) if not _in_name(tokens, a))
        found = ((a.others and in_all(tokens, 0, a, code)) or a for a in told)
        return tuple(islice(found, _MOST_VALUES))

    @cached_property
    def times(self) -> tuple[Amount, ...]:
        """Times of day, in order."""
        return tuple(islice(times_of_day(self.tokens, self.language), _MOST_VALUES))

    def has(self, words: Iterable[str]) -> bool:
        """Whether one of some folded words stands in it."""
        return not frozenset(words).isdisjoint(self.tokens.words)

    @cached_property
    def says_cancelled(self) -> bool:
        """Whether it tells that something was called off."""
        return any(says_cancelled(w) for w in self.tokens.words)

    @cached_property
    def is_forecast(self) -> bool:
        """Whether it speaks of what is planned or expected."""
        return is_forecast(self.tokens.words)

    @cached_property
    def content(self) -> frozenset[str]:
        """Stems of the words that say what it is about: no numbers, units, small words."""
        counted = {n for a in self.amounts for n in range(a.first, a.last + 1)}
        words = (
            w
            for n, w in enumerate(self.tokens.words)
            if n not in counted
            and w not in FUNCTION_WORDS
            and not may_begin(w, self.language)
            and unit_of(w, self.language) is None
        )
        return frozenset().union(*(noun_stems(w, self.language) for w in words)) - GENERIC

    @cached_property
    def doers(self) -> frozenset[str]:
        """Stems of nouns of people that no number counts, one of whom it may be about."""
        counted = {n for a in self.amounts for n in range(a.first, a.last + 1)}
        words = (
            w
            for n, w in enumerate(self.tokens.words)
            if n not in counted and unit_of(w, self.language) in _SINGLED_OUT
        )
        return frozenset().union(*(noun_stems(w, self.language) for w in words))

    @cached_property
    def chains(self) -> frozenset[Chain]:
        """Stems of telling words side by side."""
        return chains(self.tokens, self.language)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of all words."""
        return frozenset().union(*(noun_stems(w, self.language) for w in self.tokens.words))

    def _stems_at(self, places: Iterable[int]) -> frozenset[str]:
        words = self.tokens.words
        return frozenset().union(*(noun_stems(words[n], self.language) for n in places))

    @cached_property
    def names(self) -> frozenset[str]:
        """Stems of its proper names, as far as capitals tell."""
        return self._stems_at(_names_in(self.tokens))

    @cached_property
    def places(self) -> frozenset[str]:
        """Stems of proper names behind "in" and its like."""
        words = self.tokens.words
        return self._stems_at(
            n for n in _names_in(self.tokens) if words[n - 1] in _PLACE_PREPOSITIONS
        )

    @cached_property
    def situated(self) -> frozenset[str]:
        """Stems of Kazakh proper names of where something is: the hospital in Qayingdy."""
        if self.language != "kk":
            return frozenset()
        words = self.tokens.words
        return self._stems_at(
            n
            for n, w in enumerate(words)
            if w.endswith(_SITUATED) and self.tokens.is_capital(n) and not _opens_plainly(self, n)
        )

    @cached_property
    def is_ahead(self) -> bool:
        """Whether it speaks of what is yet to be."""
        return is_ahead(self.tokens.words)

    @cached_property
    def is_past(self) -> bool:
        """Whether it may tell of what has been, as far as the forms of verbs tell."""
        if self.language not in _PAST:
            return True
        words = (w for w in self.tokens.words if w not in _NO_PAST and not w.endswith(_GOING_ON))
        return any(w in _PAST_WORDS or w.endswith(_PAST[self.language]) for w in words)

    @cached_property
    def is_early(self) -> bool:
        """Whether it speaks of first figures, or of some that changed."""
        words = self.tokens.words
        counted = any(
            one == "early" and other.startswith(_COUNTED_EARLY) for one, other in pairwise(words)
        )
        return counted or self.has(_EARLY) or any(tells_of_change(w) for w in words)

    @cached_property
    def definite(self) -> frozenset[str]:
        """Stems of Arabic words with an article, and of what stands behind "team"."""
        words = ("", *self.tokens.words)
        return self._stems_at(
            n
            for n, (before, w) in enumerate(pairwise(words))
            if before in _SIDES or any(map(_is_definite, (w, w[1:])))
        )

    @cached_property
    def negated(self) -> frozenset[str]:
        """Stems of what an Arabic or English "non" stands before: jobs that are not direct."""
        words = self.tokens.words
        return self._stems_at(n for n in range(1, len(words)) if words[n - 1] in _NON)

    @cached_property
    def is_final(self) -> bool:
        """Whether it gives the last figures that there will be."""
        return any(map(says_final, self.tokens.words))

    @cached_property
    def says_held(self) -> bool:
        """Whether it tells that something took place."""
        return any(says_held(w) for w in self.tokens.words)


def _opens_plainly(passage: Passage, place: int) -> bool:
    """Whether a word has its capital because it opens the passage: in the mine."""
    return not place and bool(concepts_of(passage.tokens.words[0], passage.language))


def _names_in(tokens: Tokens) -> list[int]:
    """Places of words with a capital that do not open a sentence; months and days are none."""
    words = tokens.words
    return [
        n
        for n in range(words[1:2] != _NAMED_AFTER, len(words))
        if tokens.is_capital(n)
        and not set(tokens.gap(n - 1)) & set(".!?:")
        and words[n] not in MONTHS
        and weekday_of(words[n]) is None
    ]


def _is_definite(word: str) -> bool:
    return word.startswith("ال") and len(word) > len("الم")


@lru_cache(maxsize=16_384)
def says_final(word: str) -> bool:
    """Whether a folded word tells that a count is over."""
    return begins_so(word, _FINAL)


def _in_name(tokens: Tokens, amount: Amount) -> bool:
    """Whether a number that counts nothing stands right behind a capital word: Boeing 737."""
    place = amount.number.first
    if amount.unit or amount.counted or place < 2 or tokens.gap(place - 1) != " ":
        return False
    return tokens.is_capital(place - 1) and not tokens.raw_word(place)[0].isalpha()
