"""What comes to so much a month and so much a year: 48 dollars a month, or 576 over the year."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.detection.statements.told_conversions import WrongConversion
from kzannotate.detection.statements.told_rates import told_rate
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE
from kzannotate.text.fold import folded_words
from kzannotate.text.intervals import Interval, as_written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_YEAR = folded_words("year год года السنة العام سنة жыл жылда жылына")
_OVER = folded_words("over the in for за خلال في طوال على مدى бір")
_SAME = folded_words(
    "or that is ie which namely making makes meaning so totalling то есть или значит получается это"
    " أي يعني ما_يعني وهو яғни немесе демек сонда болады"
)
_TIMES = {
    ("month", "year"): (12.0, 12.0),
    ("week", "year"): (50.0, 53.0),
    ("week", "month"): (4.0, 4.5),
    ("day", "week"): (5.0, 7.0),
    ("day", "year"): (240.0, 366.0),
    ("day", "month"): (20.0, 31.0),
}
"""How many of one there are in another; some count the days of work alone."""
_REACH, _MOST_BETWEEN, _TOLERANCE, _FAR = 4, 8, 0.01, 2.2
_UNRATED = {"share", "year", "month", "week", "day", "hour", "minute", "time"}
_SIGNS = frozenset(".;؛!?؟\n")


def wrong_by_year(text: ArticleText) -> Iterator[WrongConversion]:
    """Every sum of a month or a week that is another one of a year, in one clause or two."""
    for one, other in pairwise(text.amounts):
        if not _are_one(text, one, other):
            continue
        times = _rate(text, one), _rate(text, other)
        turned = times[::-1] in _TIMES
        bounds = _TIMES.get(times[::-1] if turned else times)  # type: ignore[arg-type]
        if bounds is None:
            continue
        short, long = (other, one) if turned else (one, other)
        made = as_written(text.tokens, short).times(Interval(*bounds))
        told = as_written(text.tokens, long)
        right = short.value * (bounds[0] + bounds[1]) / 2
        if not made.meets(told, _TOLERANCE) and 1 / _FAR < long.value / right < _FAR:
            yield WrongConversion(short, long, right)


def _are_one(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether "that is" or a sign alone stands between two amounts of one kind."""
    exact = all(a.low == a.high and a.relation in (Bound.EXACT, Bound.ABOUT) for a in (one, other))
    bare = other.unit is None and other.counted is None
    kind = one.unit is not None and one.unit not in _UNRATED and one.unit not in IN_BASE
    if not exact or not kind or not (bare or other.unit == one.unit):
        return False
    start, end = text.sentence_words(one.first)
    last = max(one.last, one.number.last)
    between = text.tokens.words[last + 1 : other.first]
    joined = len(between) <= 1 or not _SAME.isdisjoint(between)
    if other.first > end or len(between) > _MOST_BETWEEN or not joined:
        return False
    signs = {s for n in range(last, other.first) for s in text.tokens.gap(n)}
    return not signs & _SIGNS and not any(map(tells_of_change, text.tokens.words[start : end + 1]))


def _rate(text: ArticleText, amount: Amount) -> str | None:
    last = max(amount.last, amount.number.last)
    found = told_rate(text, amount.first, last)
    if found is not None:
        return found
    end = text.sentence_words(amount.first)[1]
    words = text.tokens.words
    for place in range(last + 2, min(end, last + _REACH) + 1):
        if words[place] in _YEAR and words[place - 1] in _OVER:
            return "year"
    return None
