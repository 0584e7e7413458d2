"""In which time an amount comes about: 120 tonnes a day, 480 thousand tenge a month."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word, folded_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.detection.articles.article_text import ArticleText

_TOLD = {
    "hour": "an_hour per_hour hourly في_الساعة بالساعة в_час ежечасно сағатына",
    "day": (
        "a_day per_day daily each_day every_day يوميا في_اليوم باليوم كل_يوم"
        " в_день в_сутки ежедневно ежесуточно каждый_день күніне тәулігіне күн_сайын"
    ),
    "week": (
        "a_week per_week weekly each_week every_week أسبوعيا في_الأسبوع بالأسبوع كل_أسبوع"
        " в_неделю еженедельно каждую_неделю аптасына апта_сайын"
    ),
    "month": (
        "a_month per_month monthly each_month every_month شهريا في_الشهر بالشهر كل_شهر"
        " в_месяц ежемесячно каждый_месяц айына ай_сайын"
    ),
    "year": (
        "a_year per_year annually yearly each_year every_year سنويا في_السنة بالسنة كل_سنة كل_عام"
        " в_год ежегодно каждый_год жылына жыл_сайын"
    ),
}
_BEHIND = folded_words(
    "ago earlier before later after old younger older when long"
    " الماضي الماضية الجاري الجارية المقبل المقبلة الأول الأولى الأخير الأخيرة نفسه"
)
"""Words behind which "a year" is a point in time."""
_REACH = 4
_CLAUSE = frozenset(",،;؛:(.!?؟\n")


@cache
def _rates() -> Mapping[str, tuple[tuple[str | None, str], ...]]:
    """The last word of each rate, with the word before it and the time."""
    found: dict[str, list[tuple[str | None, str]]] = {}
    for time, told in _TOLD.items():
        for phrase in told.split():
            *before, last = map(fold_word, phrase.split("_"))
            found.setdefault(last, []).append((before[0] if before else None, time))
    return {last: tuple(ways) for last, ways in found.items()}


def told_rate(text: ArticleText, first: int, last: int) -> str | None:
    """The time in which an amount comes about; None where its clause tells none.

    Args:
        text: an article.
        first: number of the amount's first word.
        last: of its last.
    """
    start, end = text.sentence_words(first)
    for place in range(last + 1, min(end, last + _REACH) + 1):
        if not _CLAUSE.isdisjoint(text.tokens.gap(place - 1)):
            break
        if found := _rate_at(text, place):
            return found
    for place in range(first - 1, max(start, first - _REACH) - 1, -1):
        if not _CLAUSE.isdisjoint(text.tokens.gap(place)):
            break
        if found := _rate_at(text, place):
            return found
    return None


def _rate_at(text: ArticleText, place: int) -> str | None:
    words = text.tokens.words
    for before, time in _rates().get(words[place], ()):
        if before is not None and (not place or words[place - 1] != before):
            continue
        if _BEHIND.isdisjoint(words[place + 1 : place + 2]):
            return time
    return None
