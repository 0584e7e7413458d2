"""How long something took by two times of day: out at 21:40, there at 6:10, nine hours on the way.

Which half of the day a time is of need not be told, so that half a day more or less is the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.clock_times import with_joined_times
from kzannotate.detection.statements.told_spans import WrongSpan
from kzannotate.domain.claim import Bound
from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_CLOCK = re.compile(r"(?<![\d:.,/–-])([01]?\d|2[0-4]):([0-5]\d)(?![\d:/]|[.,]\d)")
_BEGAN = whole_or_beginning(
    "left_ leave_ leaves_ leaving_ depart set_ sets_ setting_ start_ starts_ started_ starting_"
    " begin_ begins_ began_ beginning_ open_ opens_ opened_ opening_ sail_ sails_ sailed_ pulled_"
    " took_off_ from_ between_ took_to_ rose_ embark went_ kick launch"
    " отправ вышел_ вышла_ вышли_ вышло_ выехал выходит_ выезжа отходит_ отош тронул начал начин"
    " начн старт откры откроет с_ со_ отчали отплы покину"
    " غادر يغادر تغادر انطلق ينطلق تنطلق أبحر تحرك_ تحركت_ يتحرك بدأ_ بدأت_ يبدأ_ تبدأ_ افتتح يفتح"
    " تفتح فتح_ فتحت_ من_ خرج_ خرجت_ انطلاق مغادرت مغادرة الانطلاق المغادرة بدء_"
    " шығ аттан жолға_ жүріп_ бастал баста ашыл қозғал"
)
_ENDED = whole_or_beginning(
    "arriv reach_ reaches_ reached_ reaching_ pulled_in_ tied_ dock return back_ home_ end_ ends_"
    " ended_ ending_ finish close_ closes_ closed_ closing_ conclud to_ until_ till_ got_ gets_"
    " crossed_ landed_ over_ wrap"
    " прибы прибуд достиг вернул пришел_ пришла_ пришли_ приходит_ приезжа приехал приш закры"
    " закро законч заканч заверш окончил окончан финиш до_ добрал подош"
    " وصل_ وصلت_ وصلوا_ يصل_ تصل_ وصول بلغ_ بلغت_ بلغوا_ عاد_ عادت_ عادوا_ انتهى_ انتهت_ ينتهي_"
    " تنتهي_ اختتم أغلق يغلق تغلق إلى_ حتى_ رسا_ رست_ الوصول انتهاء_ أنهى_ أنهت_ ليصل_ لتصل_ أكمل"
    " жет кел орал аяқтал бітті_ бітеді_ жабыл дейін_ тоқтады_"
)
_LASTED = whole_or_beginning(
    "after_ took_ takes_ take_ taking_ taken_ last_ lasts_ lasted_ lasting_ spent_ spend_"
    " spending_ journey trip_ voyage ride_ drive_ crossing_ way_ sea_ road_ later_ total_ long_"
    " straight_ nonstop_ non-stop run_ runs_ ran_ duration sitting meeting session shift ordeal"
    " marathon for_ time_ works_ waited_ stood_ sat_ talked_ argued_ debated_ worked_ working_"
    " за_ через_ спустя_ после_ дорог пути_ длил длит продл занял занима занимает составля протяж"
    " продолж итого_ всего_ время_ провел провели работ ушло_ простоя просиде прожд прораб проех"
    " проплы прошл_ шли_ ехал ждал бился бились спорил стоял بعد_ استغرق يستغرق تستغرق دام_ دامت_"
    " استمر يستمر تستمر رحلة_ الرحلة_ خلال_ مدة_ مدته_ مدتها_ لمدة_ أمضى_ أمضت_ أمضوا_ قضى_ قضت_"
    " قضوا_ طوال_ زمن_ تدوم_ يدوم_ ظرف_ غضون_ ظل_ ظلت_ ظلوا_ بقي_ بقيت_ انتظر عمل_ عملت_ وقف_"
    " وقفت_ ناقش жол созыл кейін_ бойы_ ұзақ өткіз жүр уақыт алады_ алды_ болды_ болған_ ішінде_"
    " жұмыс отырды_ тұрды_ күтті_ айтыс"
)
_ZONES = whole_or_beginning(
    "local gmt_ utc_ time_zone flight flew_ fly_ flying_ plane aircraft airport landed_ takeoff"
    " jet_ الطائرة طائرة الطيران طيران أقلعت_ أقلع_ هبطت_ بالتوقيت بتوقيت_ توقيت_ المحلي_ مطار"
    " المطار местно рейс самолет вылет приземл аэропорт борт_ лайнер жергілікті ұшақ ұшып_ ұшты_"
    " әуежай"
)
_BREAKS = whole_or_beginning(
    "break_ breaks_ lunch pause stopover late_ delay overdue earlier_ interval_"
    " перерыв обед стоянк опозда задерж раньше_ استراحة تأخر تأخير توقف_ التوقف_"
    " үзіліс кешік кешіг аялда түскі_"
)
_BEGINS_WORDS, _BEHIND_WORDS, _NEAR, _LENGTH_REACH = 7, 5, 6, 4
_CLAUSE = frozenset(";؛!?؟\n")
_DAY, _HALF_DAY, _HOUR, _SIXTY = 1440, 720, 60, 60.0
_LEAST, _MOST, _LONGEST = 0.5, 2.0, 1380
_SLACK_MINUTES, _SLACK_HALF, _SLACK_HOUR = 6, 16, 31
_UNITS = {"hour": 60.0, "minute": 1.0}
_BEGINS, _ENDS = WordMemo(lambda w: bool(_BEGAN[w])), WordMemo(lambda w: bool(_ENDED[w]))
_PAIR = 2


class _Time(NamedTuple):
    """A time of day: its words, and minutes past midnight, perhaps half a day off."""

    first: int
    last: int
    minutes: int


def wrong_trips(text: ArticleText) -> Iterator[WrongSpan]:
    """Every length in hours or minutes that its two times of day belie."""
    if not any(a.unit in _UNITS for a in text.amounts):
        return
    times = _times(text)
    if len(times) < _PAIR:
        return
    for amount in with_joined_times(text):
        if amount.unit in _UNITS and _is_length(text, amount):
            yield from _belied(text, amount, times)


def _times(text: ArticleText) -> list[_Time]:
    tokens = text.tokens
    found = {}
    for time in times_of_day(tokens, text.language):
        found[time.first] = _Time(time.first, time.last, int(time.value))
    for match in _CLOCK.finditer(tokens.folded.text):
        first, last = (tokens.at_folded(n) for n in (match.start(), match.end() - 1))
        found[first] = _Time(first, last, _HOUR * int(match[1]) + int(match[2]))
    ordered = sorted(found.values())
    return [t for n, t in enumerate(ordered) if not n or t.first > ordered[n - 1].last]


def _is_length(text: ArticleText, amount: Amount) -> bool:
    """Whether words beside an amount say that something took so long."""
    if amount.low != amount.high or amount.relation not in (Bound.EXACT, Bound.ABOUT):
        return False
    if amount.others or amount.value * _UNITS[amount.unit or ""] > _LONGEST:
        return False
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, _last(amount)
    near = (
        *words[max(start, amount.first - _LENGTH_REACH) : amount.first],
        *words[last + 1 : min(end, last + _LENGTH_REACH - 1) + 1],
    )
    return any(_LASTED[w] for w in near)


def _belied(text: ArticleText, amount: Amount, times: Sequence[_Time]) -> Iterator[WrongSpan]:
    start, end = text.sentence_words(amount.first)
    here = [t for t in times if start <= t.first <= end]
    if not here and start:
        start = text.sentence_words(start - 1)[0]
        here = [t for t in times if start <= t.first <= end]
    words = text.tokens.words[start : end + 1]
    if len(here) != _PAIR or any(_ZONES[w] or _BREAKS[w] for w in words):
        return
    if _crosses(text, here, amount):
        return
    ends = _ordered(text, here, (start, end))
    if ends is None or _is_counted_apart(text, amount, (start, end)):
        return
    begun, ended = ends
    length = (ended.minutes - begun.minutes) % _DAY
    told = amount.value * _UNITS[amount.unit or ""]
    lengths = {(length + _HALF_DAY) % _DAY, length}
    nearest = min(lengths, key=lambda n: abs(n - told))
    if abs(nearest - told) <= _slack(amount) or not _LEAST <= told / max(nearest, 1) <= _MOST:
        return
    span = text.tokens.span(here[0].first, here[1].last)
    right = f"{nearest // _HOUR}:{nearest % _HOUR:02}"
    said = tuple(text.tokens.span(t.first, t.last).of(text.raw) for t in (begun, ended))
    yield WrongSpan(text.tokens.span(amount.first, _last(amount)), span, said[0], said[1], right)


def _crosses(text: ArticleText, times: Sequence[_Time], amount: Amount) -> bool:
    """Whether a semicolon or a line sets the length apart from its times."""
    places = sorted([times[0].first, times[1].last, amount.first])
    return any(_CLAUSE & set(text.tokens.gap(n)) for n in range(places[0], places[-1]))


def _is_counted_apart(text: ArticleText, amount: Amount, bounds: tuple[int, int]) -> bool:
    """Whether other lengths of that size are told beside it, so that either may be meant."""
    others = [
        a
        for a in with_joined_times(text)
        if bounds[0] <= a.first <= bounds[1] and a.unit in _UNITS and a.first != amount.first
    ]
    mine = amount.value * _UNITS[amount.unit or ""]
    return any(a.value * _UNITS[a.unit or ""] * _MOST >= mine for a in others)


def _ordered(
    text: ArticleText, times: Sequence[_Time], bounds: tuple[int, int]
) -> tuple[_Time, _Time] | None:
    """Which of two times is the beginning, by the verbs beside both; None where they do not say."""
    one, other = times
    first, second = (_roles(text, t, times, bounds) for t in times)
    if "began" in first and "ended" in second:
        return one, other
    if "ended" in first and "began" in second and "began" not in first:
        return other, one
    return None


def _roles(
    text: ArticleText, time: _Time, times: Sequence[_Time], bounds: tuple[int, int]
) -> set[str]:
    """Whether something began or ended at a time, by the words around it."""
    words = text.tokens.words
    low = max([bounds[0], *(t.last + 1 for t in times if t.last < time.first)])
    high = min([bounds[1], *(t.first - 1 for t in times if t.first > time.last)])
    ahead = words[max(low, time.first - _BEGINS_WORDS) : time.first]
    reach = _BEHIND_WORDS if text.language in ("kk", "ru") else _BEHIND_WORDS - 1
    behind = _up_to_sign(text, time.last + 1, min(high, time.last + reach))
    found = set()
    for name, said in (("began", _BEGINS), ("ended", _ENDS)):
        if any(said[w] for w in (*ahead, *behind)):
            found.add(name)
    if found == {"began", "ended"}:
        nearest = next((w for w in reversed(ahead) if _BEGINS[w] or _ENDS[w]), "")
        if nearest and text.language != "kk":
            return {"began"} if _BEGINS[nearest] and not _ENDS[nearest] else {"ended"}
    return found


def _up_to_sign(text: ArticleText, first: int, last: int) -> list[str]:
    """Words behind a time up to a comma; the first sign right behind a time does not count."""
    found = []
    for place in range(first, last + 1):
        if place > first and set(text.tokens.gap(place - 1)) & set(",،.;؛"):
            break
        found.append(text.tokens.words[place])
    return found


def _slack(amount: Amount) -> float:
    """By how many minutes a length may be rounded, as it is told."""
    minutes = amount.value * _UNITS[amount.unit or ""]
    about = amount.relation is Bound.ABOUT
    if amount.unit == "minute":
        return _SLACK_HALF if about else _SLACK_MINUTES
    whole = minutes % _SIXTY == 0
    return (_SLACK_HOUR if whole else _SLACK_HALF) + (_SLACK_HALF if about else 0)


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
