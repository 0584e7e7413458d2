"""Words that tell of a founding only together with another: opened its doors, first held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import fold_word, folded_in_order, folded_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.text.tokens import Tokens

_REACH = 6
_BEFORE = 2
_TOGETHER = {
    "doors": "opened",
    "أبوابه أبوابها": "فتح فتحت يفتح فتحه فتحها",
    "تاريخ تاريخه تاريخها": "يعود تعود يرجع ترجع",
    "двери": "открыл открыла открыло открыли",
    "есігін есіктерін": "ашты ашқан",
    "set": "up",
    "history roots origins": "traces traced tracing goes stretches stretching dates begins began",
    "историю": "ведет ведут ведущий ведущая ведущее отсчитывает отсчитывающий начинает начал",
    "начало": "берет ведет берущий берущая",
    "نشأة نشأته نشأتها جذوره جذورها بداياته بداياتها": "يعود تعود يرجع ترجع عادت",
    "тарихы тарихын": "басталады бастау бастайды бастады басталатын бастайтын",
    "негізі іргесі іргетасы": "қаланған қаланды қаланғаннан",
    "шаңырақ": "көтерген көтерді көтергеннен",
}
_HELD_FIRST = {
    "held staged organised organized run took launched": "first since",
    "running": "since",
    "began begun started": "in since",
    "أقيم أقيمت نظم نظمت عقد عقدت انعقد انعقدت انطلق انطلقت يقام تقام ينظم تنظم": (
        "الأولى أول لأول منذ"
    ),
    "состоялся состоялась состоялось состоявшийся состоявшаяся состоявшееся прошел прошла прошло"
    " прошедший прошедшая прошедшее проведен проведена проведено проводится организован"
    " организована стартовал стартовала": "впервые с",
    "өткен өткізілген өтті өткізілді ұйымдастырылған ұйымдастырылды": "алғаш алғашқы тұңғыш",
}
"""Of events: first held in 2001; running since 2001."""
_OF_EVENTS = {
    fold_word(word): frozenset(map(fold_word, companions.split()))
    for words, companions in _HELD_FIRST.items()
    for word in words.split()
}
_FIRST = folded_words(
    "first place in since every year annually yearly впервые с в ежегодно каждый год года году"
    " للمرة المرة الأولى لأول أول مرة منذ في عام سنة سنويا كل دورته دورتها алғаш рет тұңғыш жылы"
)
"""What may stand between a verb of holding and the year since which an event is held."""
_COMPANIONS = {
    fold_word(word): frozenset(map(fold_word, companions.split()))
    for words, companions in _TOGETHER.items()
    for word in words.split()
}
_BETWEEN = folded_words(
    "which that has had opened first its the that's whose history up"
    " свои впервые открыл открыла открыло который которая которое"
    " الذي التي قد فتح فتحت لأول مرة يعود تعود يرجع ترجع عادت"
    " traces traced tracing back to with a long roots"
    " ведет ведут ведущий ведущая ведущее отсчитывает начинает начал берет свое свою"
    " өз осы өзінің алғаш рет тұңғыш впервые was were been"
)
_AGAIN = folded_in_order(
    "again reopened renovat restor reconstruct exhibit new branch"
    " جديد مجددا ترميم تجديد فرع معروض قاعة снова вновь ремонт реставрац филиал экспонат зал"
    " қайта жөндеу филиал зал"
)
_GOING_BACK = frozenset({"dates", "dating"})
_PLAIN = frozenset({"doors", "history", "roots", "origins"})


def needs_no_passive(word: str) -> bool:
    """Whether a folded English cue speaks of its subject without "was": it dates back to."""
    return word in _GOING_BACK or word in _PLAIN or word in _OF_EVENTS


def may_begin_bare(words: Sequence[str]) -> bool:
    """Whether only small words stand between a name and what tells of its beginning."""
    return _BETWEEN.issuperset(words)


def is_of_events(word: str) -> bool:
    """Whether a folded word tells of a beginning only where an event was held: began, held."""
    return word in _OF_EVENTS or word.removeprefix("و") in _OF_EVENTS


def held_first(tokens: Tokens, cue: int, day: int) -> bool:
    """Whether a verb of holding and a date tell since when an event is held at all.

    Args:
        tokens: words of the article.
        cue: number of the verb's word.
        day: number of the date's first word.
    """
    words = tokens.words
    between = words[min(cue, day) + 1 : max(cue, day)]
    near = {*between, *words[max(0, min(cue, day) - _BEFORE) : min(cue, day)]}
    plain = all(w in _FIRST or w.isdecimal() for w in between)
    companions = _OF_EVENTS.get(words[cue]) or _OF_EVENTS[words[cue].removeprefix("و")]
    return plain and not companions.isdisjoint(near)


def tells_of_opening(tokens: Tokens, cue: int, bounds: tuple[int, int]) -> bool:
    """Whether the word that a cue of two needs stands by it, and nothing was opened again.

    Args:
        tokens: words of the article.
        cue: number of the cue's word.
        bounds: numbers of the first and the last word of its sentence.
    """
    words = tokens.words
    wanted = _COMPANIONS.get(words[cue])
    if wanted is None and words[cue] not in _GOING_BACK:
        return True
    low, high = max(bounds[0], cue - _REACH), min(bounds[1], cue + _REACH)
    near = words[low : high + 1]
    if wanted is not None and words[cue] == "set" and words[cue + 1 : cue + 2] != ("up",):
        return False
    if wanted is not None and wanted.isdisjoint(near):
        return False
    return not any(begins_so(w, _AGAIN) for w in near)


def leads_to(tokens: Tokens, name: int, cue: int) -> bool:
    """Whether nothing but a relative or a verb of opening stands from a name to a cue."""
    words = tokens.words
    if not any(words[cue] in known for known in (_COMPANIONS, _GOING_BACK, _OF_EVENTS)):
        return True
    return _BETWEEN.issuperset(words[name + 1 : cue])
