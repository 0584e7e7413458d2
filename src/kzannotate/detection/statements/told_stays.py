"""How many years somebody stayed, beside the dates of coming and going.

Appointed in March 2014, she left in March 2024 after eight years; he led it from 2009 to 2021, for
fourteen years; a five-year term from 1 February 2026 to 31 January 2029.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.told_spans import WrongSpan, is_of_another, years_joined
from kzannotate.domain.claim import Bound
from kzannotate.text.dates import Precision
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan

_CAME = whole_or_beginning(
    "join_ joined_ joining_ took_ take_ takes_ became appointed named_ elected_ founded_ opened_"
    " opens_ began_ begun_ start moved_ married_ launch built_ build_ enter arriv signed_"
    " sentenced_ jailed_ imprisoned_ since_ came_ inaugurat hired_ sworn_ closed_ born_ set_"
    " created_ establish debut laid_ broke_ work_ construction возглав назнач избра основа откры"
    " начал начат вступ приш пришел_ переех женил построен заклад заложен учрежд создан стал_"
    " стала_ занял поступил осужд посажен принят запущ старт подписа приступ закрыл закрыт"
    " устроил تولى_ تولت_ عين_ عينت_ انتخب انضم التحق تأسس أسس_ أسست_ افتتح بدأ_ بدأت_ بدأه_"
    " انطلق دخل_ دخلت_ تزوج وقع_ أصبح_ أصبحت_ سجن_ سجنت_ شيد_ أنشئ أغلق أطلق انتقل استلم تسلم"
    " болып_ тағайында сайлан құрыл аш бастал бастады_ бастаған_ кірісті_ көшті_ көшіп_ келді_"
    " келіп_ үйленді_ салын қабылда түсті_ түсіп_ жабыл іске_"
)
_WENT = whole_or_beginning(
    "left_ leave_ leaves_ leaving_ retir resign quit_ stepped_ stepping_ steps_ stood_ close_"
    " closed_ closing_ ended_ ends_ end_ ending_ finish complet died_ divorc released_ freed_"
    " returned_ handed_ demolish dissolv expire_ expires_ expired_ until_ till_ reopen departed_"
    " dismissed_ sacked_ wound_ conclud graduat open_ opened_ покин ушел_ ушла_ ушли_ уход уволи"
    " остав отставк закры законч оконч заверш истек умер сконча развел освобо вышел_ вышла_"
    " вернул сдал_ сдан_ сдана_ снес распущ прекрат передал до_ сложил открылся_ открылась_"
    " открыли_ открыт_ غادر يغادر تغادر يتقاعد تتقاعد استقال تقاعد ترك_ تركت_ أغلق انتهى_ انتهت_"
    " اختتم توفي_ توفيت_ أفرج_ أطلق_ عاد_ عادت_ اكتمل أنهى_ أنهت_ هدم حل_ سلم_ سلمت_ تنحى_ تنحت_"
    " ينتهي تنتهي طلق تخرج حتى_ افتتح أعيد أقيل кетті_ кеткен_ зейнет жабыл аяқтал бітті_ бітір"
    " қайтыс шықты_ шығып_ босат оралды_ тапсыр таратыл ажырас дейін_ ашылды_ ашылған_"
)
_STAYED = whole_or_beginning(
    "after_ for_ over_ during_ spent_ spending_ total_ lasted_ lasting_ ran_ served_ serving_ stint"
    " tenure reign term_ mandate_ period_ later_ took_ taking_ in_ career run_ rule_ charge_ helm_"
    " exactly_ full_ long_ way_"
    " после_ за_ через_ спустя_ провел проработ руковод возглавля продл длил занял протяж течение_"
    " срок_ сроком_ всего_ ровно_ прослуж правил_ правила_ прожи отработ заняло_"
    " بعد_ لمدة_ خلال_ مدى_ طوال_ طيلة_ استمر دام_ دامت_ قضى_ قضت_ أمضى_ أمضت_ استغرق ولاية_"
    " لولاية_ فترة_ مدة_ مدته_ مدتها_ قاد_ قادت_ ترأس أدار_ أدارت_"
    " кейін_ бойы_ ішінде_ басқар жүрді_ болды_ болған_ жұмыс созыл қызмет атқар мерзім тұрды_"
    " өткіз уақыт ұзақ"
)
_MORE = folded_words(
    "again twice former previous predecessor successor another other renewed extended two reelected"
    " снова вновь дважды прежний предшественник преемник другой другая продлен продлили"
    " مجددا مرتين السابق السابقة سلفه سلفها خلفه خلفا آخر أخرى تمديد"
    " қайта бұрынғы екінші басқа ұзартылды"
)
_TERMS = whole_or_beginning(
    "term_ mandate_ contract_ elected_ срок_ сроком_ мандат полномоч контракт избра ولاية_ لولاية_"
    " ولايته_ ولايتها_ لمدة_ عقد_ بعقد_ انتخب мерзім өкілет келісімшарт сайлан"
)
_UNITS = {"year": 12.0, "month": 1.0, "decade": 120.0}
_REACH, _LENGTH_REACH, _PAIR = 7, 4, 2
_LEAST, _MOST, _LONGEST = 0.4, 2.5, 90 * 12
_STANDS = frozenset(".;؛!?؟\n")
_MONTHS, _DAYS_OF_MONTH = 12, 31
_SLACK_YEARS, _SLACK_MONTHS = 6.5, 1.2


class _Stay(NamedTuple):
    """When something began and ended, with the words from the first date to the last."""

    first: int
    last: int
    begun: DateSpan
    ended: DateSpan


def wrong_stays(text: ArticleText) -> Iterator[WrongSpan]:
    """Every length in years or months that the two dates of its sentence belie."""
    for amount in text.amounts:
        if amount.unit not in _UNITS or not _is_length(text, amount):
            continue
        found = _dates_of(text, amount)
        if found is None or _is_right(found, amount):
            continue
        low, high = _months_between(found)
        span = text.tokens.span(found.first, found.last)
        right = (low + high) / 2 / _UNITS[amount.unit]
        said = _said(found.begun, first=True), _said(found.ended, first=False)
        yield WrongSpan(text.amount_span(amount), span, *said, f"{right:.3g}")


def _is_length(text: ArticleText, amount: Amount) -> bool:
    if amount.low != amount.high or amount.others or amount.relation is not Bound.EXACT:
        return False
    if is_of_another(text, amount, _OF_ITSELF) or amount.value * _UNITS[amount.unit or ""] < 2:
        return False
    start, end = text.sentence_words(amount.first)
    if not _MORE.isdisjoint(text.tokens.words[start : end + 1]):
        return False
    return any(_STAYED[w] for w in _beside(text, amount))


def _beside(text: ArticleText, amount: Amount) -> tuple[str, ...]:
    """The words around a length of time."""
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, _last(amount)
    lead = words[max(start, amount.first - _LENGTH_REACH) : amount.first]
    return (*lead, *words[last + 1 : min(end, last + _LENGTH_REACH - 1) + 1])


_OF_ITSELF = folded_words("later after спустя через بعد кейін до after_that")


def _dates_of(text: ArticleText, amount: Amount) -> _Stay | None:
    """The two dates of a sentence between which its only length of years lies."""
    start, end = text.sentence_words(amount.first)
    tokens, at = text.tokens, text.tokens.at_folded
    lengths = [a for a in text.amounts_between(start, end) if a.unit in _UNITS]
    days = [d for d in text.dates_between(tokens.starts[start], tokens.ends[end]) if d.dated]
    if len(lengths) != 1 or not days:
        return None
    if len(days) == 1 and _is_stretch(days[0]):
        return _Stay(at(days[0].start), at(days[0].end - 1), days[0], days[0])
    if len(days) != _PAIR or any(map(_is_stretch, days)):
        return None
    places = [(at(d.start), at(d.end - 1)) for d in days]
    joined = any(start <= e.first <= end for e in years_joined(text))
    ends = days if joined else _in_order(text, amount, days, places)
    if ends is None or ends[0].last >= ends[1].first:
        return None
    return _Stay(places[0][0], places[1][1], *ends)


def _in_order(
    text: ArticleText, amount: Amount, days: list[DateSpan], places: list[tuple[int, int]]
) -> list[DateSpan] | None:
    """The day of coming and the day of going, by the words around both."""
    if any(_TERMS[w] for w in _beside(text, amount)):
        return None  # what else tells of a term is of the rule for those
    bounds = text.sentence_words(amount.first)
    first, second = (_roles(text, p, places, bounds) for p in places)
    if "came" in first and "went" in second:
        return days
    return days[::-1] if first == {"went"} and second == {"came"} else None


def _is_stretch(day: DateSpan) -> bool:
    """Whether a date is a row of days or years that has two ends of its own."""
    if day.precision is Precision.YEAR:
        return day.first.year != day.last.year
    return day.precision is Precision.DAY and day.first != day.last


def _roles(
    text: ArticleText,
    place: tuple[int, int],
    places: list[tuple[int, int]],
    bounds: tuple[int, int],
) -> set[str]:
    """Whether somebody came or went at a date, by the nearest such word around it."""
    words = text.tokens.words
    low = max([bounds[0], *(p[1] + 1 for p in places if p[1] < place[0])])
    high = min([bounds[1], *(p[0] - 1 for p in places if p[0] > place[1])])
    ahead = range(place[0] - 1, max(low, place[0] - _REACH) - 1, -1)
    behind = range(place[1] + 1, min(high, place[1] + _REACH) + 1)
    ways = (behind, ahead) if text.language == "kk" else (ahead, behind)
    for way in ways:
        for n in way:
            found = {name for name, cue in (("came", _CAME), ("went", _WENT)) if cue[words[n]]}
            if found:
                return found
            if way is behind and _STANDS & set(text.tokens.gap(n)):
                break
    return set()


def _months_between(stay: _Stay) -> tuple[float, float]:
    begun, ended = stay.begun, stay.ended
    if begun is ended:
        return (length := _months(begun.last) - _months(begun.first)), length
    return _months(ended.first) - _months(begun.last), _months(ended.last) - _months(begun.first)


def _is_right(stay: _Stay, amount: Amount) -> bool:
    """Whether so long may lie between two dates; a year that was begun may be counted."""
    low, high = _months_between(stay)
    told = amount.value * _UNITS[amount.unit or ""]
    years = Precision.YEAR in (stay.begun.precision, stay.ended.precision)
    slack = _SLACK_MONTHS if amount.unit == "month" else _SLACK_YEARS
    slack = _MONTHS + 1 if years and amount.unit == "year" and stay.begun is stay.ended else slack
    if amount.unit == "decade":
        slack = 2 * _MONTHS
    middle = max((low + high) / 2, 1.0)
    near = low - slack <= told <= high + slack
    return near or not _LEAST <= told / middle <= _MOST or high > _LONGEST


def _months(day: date) -> float:
    return day.year * _MONTHS + day.month + day.day / _DAYS_OF_MONTH


def _said(day: DateSpan, *, first: bool) -> str:
    told = day.first if first else day.last
    if day.precision is Precision.YEAR:
        return str(told.year)
    return told.isoformat()[: 7 if day.precision is Precision.MONTH else 10]


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
