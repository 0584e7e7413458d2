"""How long a journey, a strike or a fair took, beside the days on which it began and ended."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.statements.told_spans import (
    DAYS,
    Ends,
    WrongSpan,
    fits,
    is_of_another,
    said_length,
)
from kzannotate.domain.claim import Bound
from kzannotate.text.dates import Precision
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.weekdays import weekday_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_BEGAN = folded_in_order(
    "set_ left_ depart sailed_ embarked_ started_ began_ opened_ launched_ انطلق غادر أبحر بدأ بدء"
    " خرج_ خرجت_ вышел_ вышла_ вышли_ вышло_ отправи отплыл покинул выехал вылетел стартовал начал"
    " открыл шықты_ шығып_ шыққан_ аттан бастал бастады_ ашылып_ ашылды_"
)
_ENDED = folded_in_order(
    "arriv reached_ ashore_ return back_ finish ended_ ending_ closed_ wound_ وصل عاد_ عادت_ عادوا_"
    " انتهى_ انتهت_ اختتم بلغ_ بلغت_ прибы вернул достиг заверш законч закрыл финишир окончил"
    " дошел_ дошла_ дошли_ келді_ оралды_ оралған_ жетті_ жеткен_ аяқтал жабылды_"
)
_LENGTHS = folded_in_order(
    "after_ took_ lasted_ lasting_ spent_ in_ journey voyage trek trip walk strike fair passage"
    " بعد_ استغرق دام_ دامت_ فدام_ استمر قضى_ قضت_ أمضى_ أمضت_ رحلة после_ за_ проведя_ провел"
    " длил занял продлил продолжал созылды_ созылған_ созылып_ жүрді_ жүріп_"
)
_BEHIND = folded_in_order(
    "at_ of_ on_ later_ voyage journey trek strike в_ пути_ бойы_ созыл жүр күн_"
)
_PARTS = folded_words(
    "rest stop stopped repairs each every of_which including break pause ночлег привал остановк"
    " стоянк отдых каждый توقف استراحة كل аялдама демалыс әр"
)
_OTHER = folded_words(
    "last previous another next будущ прошл другой الماضي السابق المقبل өткен келесі"
)
_REACH, _LENGTH_REACH, _WEEK = 6, 4, 7
_COMMAS = frozenset(",،;؛")
_LEAST, _MOST = 0.4, 2.5


def _said(word: str, listed: tuple[str, ...]) -> bool:
    forms = (word, word[1:]) if word[:1] in ("و", "ف") else (word,)
    return any(f == w[:-1] if w.endswith("_") else f.startswith(w) for f in forms for w in listed)


_BEGINS = WordMemo(lambda word: _said(word, _BEGAN))
_ENDS = WordMemo(lambda word: _said(word, _ENDED))


class _Day(NamedTuple):
    first: int
    last: int
    day: date


def wrong_journeys(text: ArticleText) -> Iterator[WrongSpan]:
    """A length of days that the beginning and the end told beside it belie, one at most."""
    lengths = [a for a in text.amounts if a.unit in ("day", "week")]
    if not lengths or len(text.dates) == 0:
        return
    for amount in lengths:
        if not _is_length(text, amount):
            continue
        begun, ended = _ends_near(text, amount)
        if begun is None or ended is None or not begun.day < ended.day:
            continue
        length = (ended.day - begun.day).days + 0.5
        said = begun.day.isoformat(), ended.day.isoformat()
        ends = Ends(begun.first, begun.last, *said, length, DAYS)
        told = amount.value * DAYS[amount.unit or ""]
        if not fits(ends, amount) and _LEAST * length <= told <= _MOST * length:
            span = _span(text, begun, ended)
            right = said_length(ends, amount)
            yield WrongSpan(text.amount_span(amount), span, *said, right)
            return


def _span(text: ArticleText, begun: _Day, ended: _Day) -> Span:
    """Both days where they stand in one sentence, else the first."""
    low, high = sorted((begun, ended))
    together = text.sentence_words(low.first) == text.sentence_words(high.first)
    return text.tokens.span(low.first, high.last) if together else text.tokens.span(*begun[:2])


def _is_length(text: ArticleText, amount: Amount) -> bool:
    """Whether words beside days or weeks say that something took so long."""
    if amount.low != amount.high or amount.relation is not Bound.EXACT or amount.others:
        return False
    words = text.tokens.words
    start, end = text.sentence_words(amount.first)
    last = max(amount.last, amount.number.last)
    ahead = words[max(start, amount.first - _LENGTH_REACH) : amount.first]
    behind = words[last + 1 : min(end, last + _LENGTH_REACH) + 1]
    if not _PARTS.isdisjoint((*ahead, *behind)) or is_of_another(text, amount, but=_AFTER):
        return False
    return any(_said(w, _LENGTHS) for w in ahead) or any(_said(w, _BEHIND) for w in behind[:2])


_AFTER = folded_words("after بعد после")


def _ends_near(text: ArticleText, amount: Amount) -> tuple[_Day | None, _Day | None]:
    """The day of the beginning and that of the end, in the same sentence or one beside it."""
    start, end = text.sentence_words(amount.first)
    low = text.sentence_words(start - 1)[0] if start else start
    high = text.sentence_words(end + 1)[1] if end + 1 < len(text.tokens.words) else end
    days = list(_days(text, low, high))
    begun = [d for d in days if _is_told(text, d, begins=True)]
    ended = [d for d in days if _is_told(text, d, begins=False)]
    if len(begun) != 1 or len(ended) != 1 or begun == ended or len(days) > 2:
        return None, None
    return begun[0], ended[0]


def _days(text: ArticleText, low: int, high: int) -> Iterator[_Day]:
    """Days told to the day, and days of the week beside an end, before the article's."""
    at, tokens = text.tokens.at_folded, text.tokens
    taken: set[int] = set()
    for day in text.dates_between(tokens.starts[low], tokens.ends[high]):
        first, last = at(day.start), at(day.end - 1)
        taken.update(range(first - 3, last + 4))
        if day.precision is Precision.DAY and day.first == day.last:
            yield _Day(first, last, day.first)
    if text.written is None:
        return
    for place in range(low, high + 1):
        weekday = weekday_of(tokens.words[place])
        if weekday is not None and place not in taken:
            near = tokens.words[max(low, place - 2) : place + 2]
            if _OTHER.isdisjoint(near):
                back = (text.written.weekday() - weekday) % _WEEK
                yield _Day(place, place, text.written - timedelta(days=back))


def _is_told(text: ArticleText, day: _Day, *, begins: bool) -> bool:
    """Whether the verb nearest to a day says that something began then, or ended."""
    words, (start, end) = text.tokens.words, text.sentence_words(day.first)
    ahead = _up_to_comma(text, range(day.first - 1, max(start, day.first - _REACH) - 1, -1), 0)
    behind = _up_to_comma(text, range(day.last + 1, min(end, day.last + _REACH) + 1), -1)
    order = (*behind, *ahead) if text.language == "kk" else (*ahead, *behind)
    nearest = next((n for n in order if _BEGINS[words[n]] or _ENDS[words[n]]), None)
    if nearest is None:
        return False
    return _BEGINS[words[nearest]] if begins else _ENDS[words[nearest]]


def _up_to_comma(text: ArticleText, places: range, side: int) -> Iterator[int]:
    """Places that go one way from a day, up to a comma."""
    for place in places:
        if set(text.tokens.gap(place + side)) & _COMMAS:
            return
        yield place
