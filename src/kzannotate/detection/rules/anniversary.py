"""Anniversaries that do not fit the year of founding that their own sentence gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import may_begin, numeral_at
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.dates import DateSpan

_ANNIVERSARY_WORDS = "anniversary ذكرى الذكرى летие летия летию летием летии годовщин жылдығ жылдық"
_ANNIVERSARY = tuple(fold_word(w) for w in _ANNIVERSARY_WORDS.split())
_IS_ANNIVERSARY = WordMemo(lambda word: begins_so(word, _ANNIVERSARY))
_BEGUN_WORDS = (
    "founded established created opened launched основан создан учрежд образован открыт"
    " تأسس أسس أنشئ إنشا تأسيس افتتح құрыл ашыл"
)
_BEGUN = tuple(fold_word(w) for w in _BEGUN_WORDS.split())
_TELLS_OF_BEGINNING = WordMemo(lambda word: begins_so(word, _BEGUN))
_REACH = 4
_OLDEST = 400
_TOLERANCE = 1


class Anniversary:
    """Founded in 1995, and forty years old in 2025."""

    info = RuleInfo(
        "anniversary",
        "Anniversary that does not fit the year of founding",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each sentence that gives the year, the number and when it is."""
        for reading in readings:
            text = reading.text
            for place in text.tokens.places(_IS_ANNIVERSARY):
                yield from self._compared(text, place)

    def _compared(self, text: ArticleText, place: int) -> Iterator[Finding]:
        start, end = text.sentence_words(place)
        days = text.dates_between(text.tokens.starts[start], text.tokens.ends[end])
        reached, founding = _number_beside(text, place), _founding(text, days)
        celebrated = _year_of_feast(text, days, founding)
        if reached is None or founding is None or celebrated is None:
            return
        years, first, last = reached
        begun = founding.first.year
        if abs(celebrated - begun - years) <= _TOLERANCE:
            return
        yield make_finding(
            self.info,
            [
                side([text.passage(text.tokens.span(first, last))], str(years)),
                side([text.passage(text.date_span(founding))], str(begun)),
            ],
            Reason.of(
                "from {start} to {end} are {right} years, not {years}",
                start=str(begun),
                end=str(celebrated),
                right=str(celebrated - begun),
                years=str(years),
            ),
        )


def _number_beside(text: ArticleText, place: int) -> tuple[int, int, int] | None:
    """The age that an anniversary has, with its first and last word."""
    words = text.tokens.words
    after = range(place + 1, min(len(words), place + 1 + _REACH))
    before = range(place - 1, max(-1, place - 1 - _REACH), -1)
    order = (*after, *before) if text.language == "ar" else (*before, *after)
    return next((n for at in order if (n := _number_at(text, at))), None)


def _number_at(text: ArticleText, at: int) -> tuple[int, int, int] | None:
    tokens, language = text.tokens, text.language
    wider = ordinal_at(tokens, at - 1, language) if at else None
    ordinal = wider if wider and wider.last >= at else ordinal_at(tokens, at, language)
    if ordinal and ordinal.value <= _OLDEST:
        return ordinal.value, ordinal.first, ordinal.last
    numeral = numeral_at(tokens, at, language) if may_begin(tokens.words[at], language) else None
    if numeral is None or not 1 < numeral.value <= _OLDEST or numeral.value % 1:
        return None
    return int(numeral.value), at, numeral.last


def _founding(text: ArticleText, days: list[DateSpan]) -> DateSpan | None:
    """The one date that stands beside a word of founding."""
    near = []
    for day in (d for d in days if d.dated):
        at = text.tokens.at_folded(day.start)
        words = text.tokens.words[max(0, at - _REACH) : at + _REACH + 1]
        if any(_TELLS_OF_BEGINNING.of(words)):
            near.append(day)
    return near[0] if len(near) == 1 else None


def _year_of_feast(
    text: ArticleText, days: list[DateSpan], founding: DateSpan | None
) -> int | None:
    """The year that the sentence speaks in: named as this or last year, else the article's."""
    told = [d for d in days if not d.dated and d.precision is Precision.YEAR]
    others = [d for d in days if d.dated and d is not founding]
    if len(told) + len(others) > 1:
        return None
    if told or others:
        return (told or others)[0].first.year
    return text.written.year if text.written else None
