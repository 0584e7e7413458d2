"""Hours and minutes told before a colon, with the times of day at which it began and ended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.told_spans import WrongSpan
from kzannotate.domain.claim import Bound
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_CLOCK = re.compile(r"(?<![\d:.,/])([01]?\d|2[0-3]):([0-5]\d)(?![\d:/])")
_TOOK = folded_words("in took lasted after في خلال استغرق استغرقت بعد за через длился длилась")
_ZONES = whole_or_beginning(
    "local gmt_ utc_ time_zone flight flew_ landed_ plane الطائرة رحلة_جوية بالتوقيت المحلي_ местно"
    " местному рейс самолет вылете приземли жергілікті ұшақ ұшып_ break pause stop перерыв стоянк"
    " استراحة үзіліс"
)
_AND = folded_words("and و и")
_HALF_DAY, _DAY, _HOUR, _SLACK = 720, 1440, 60, 6


def wrong_by_clock(text: ArticleText) -> Iterator[WrongSpan]:
    """In 9 hours 40 minutes: she went in at 5:20 and came ashore at 16:00."""
    tokens = text.tokens
    for at, hours in enumerate(text.amounts):
        if hours.unit != "hour" or not _is_exact(hours):
            continue
        told = [hours, *_minutes_behind(text, at)]
        start, end = text.sentence_words(hours.first)
        last = _last(told[-1])
        words = tokens.words[start : end + 1]
        led = hours.first > start and tokens.words[hours.first - 1] in _TOOK
        if not led and text.language != "kk":
            continue
        if last >= end or ":" not in tokens.gap(last) or any(_ZONES[w] for w in words):
            continue
        times = list(_CLOCK.finditer(tokens.folded.text, tokens.ends[last], tokens.ends[end]))
        if len(times) != 2:
            continue
        begun, ended = (_HOUR * int(t[1]) + int(t[2]) for t in times)
        length, said = (ended - begun) % _DAY, _minutes(told)
        slack = _SLACK if len(told) > 1 else _HOUR // 2
        lengths = (length, (length + _HALF_DAY) % _DAY)
        if said >= _DAY or any(abs(said - n) <= slack for n in lengths):
            continue
        ends = tokens.span(*(tokens.at_folded(n) for n in (times[0].start(), times[1].end() - 1)))
        span = tokens.span(hours.first, last)
        right = f"{length // _HOUR}:{length % _HOUR:02}"
        yield WrongSpan(span, ends, times[0].group(), times[1].group(), right)


def _minutes_behind(text: ArticleText, at: int) -> list[Amount]:
    """The minutes right behind hours, where some are told."""
    hours, following = text.amounts[at], text.amounts[at + 1 : at + 2]
    for minutes in following:
        between = text.tokens.words[_last(hours) + 1 : minutes.first]
        if minutes.unit == "minute" and _is_exact(minutes) and set(between) <= _AND:
            return [minutes]
    return []


def _is_exact(amount: Amount) -> bool:
    exact = amount.relation is Bound.EXACT and amount.low == amount.high
    return exact and not amount.others


def _minutes(told: list[Amount]) -> float:
    return sum(a.value * (_HOUR if a.unit == "hour" else 1) for a in told)


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
