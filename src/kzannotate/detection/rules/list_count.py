"""Announced numbers that the list after them does not hold."""

from __future__ import annotations

import re
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.given_names import given_names
from kzannotate.detection.lexicon.listed_items import (
    Listed,
    Opener,
    list_behind,
    names_behind,
    stems_of,
)
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.domain.claim import Bound
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.matching import is_arabic
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.units import dual_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_FEWEST, _MOST = 2, 15
_NEAR_WORDS, _FAR_WORDS = 3, 9
_MOST_WORDS, _SHORT_ITEM, _KIND_ITEM = 9, 3, 5
_SIGNS = 3
"""What may stand between the words before a list and its first item."""
_RUSSIAN_GENITIVE = ("ов", "ев", "еи", "ии")
_OF = frozenset(("of", "из", "من"))
_SOME = folded_in_order(
    "one some most many none each any half several first second third last latest"
    " بعض أحد إحدى واحد أول الأول الأولى الثاني آخر معظم نصف один одна одно одном одной некотор"
    " част перв втор треть последн бірі кейбір"
)
_UNLISTED = (
    MONEY
    | IN_BASE.keys()
    | {"share", "year", "month", "week", "day", "hour", "minute", "time"}
    | {"goal", "point", "medal", "vote"}
)
"""What is measured, and what one item of a list may have several of: goals by two scorers."""
_NAMELY = folded_words("هي وهي هم وهم namely именно айтқанда")
_OPEN_LIST = folded_words(
    "منها مثل أبرزها بينها including such notably among especially example eg etc например числе"
    " включая прежде др ішінде сияқты әсіресе мысалы"
)
_LISTED = (
    "state organisation project document event city village river school university company bridge"
    " team club hospital"
)
_UNITS = frozenset(_LISTED.split())
_KINDS = {
    "ar": "مجال مجالات مجالين قطاع قطاعات أقسام ركائز محور محاور اتجاهات فئات أنواع مجموعات مراحل"
    " أولويات أهداف لغات مواد خيارات عوامل أسباب مبادئ مناطق محافظات فروع فصول أجزاء مكونات مواضيع"
    " موضوعات ألوان مسارات وحدات معايير بنود ولايات إدارات كليات تخصصات ألعاب رياضات جوائز"
    " معابر محطات موانئ مطارات سدود أنفاق مصانع متاحف مناجم ملاعب مسارح فنادق محميات قلاع"
    " شعب مستويات خطوط عناصر ملفات قضايا شروط مطالب مهام خطوات قواعد أسئلة جوانب",
    "en": "field area sector department pillar direction category categories kind type group stage"
    " priority priorities goal aim objective language subject option factor reason principle region"
    " district province branch division section chapter part phase component theme topic colour"
    " color track module faculty faculties discipline nomination genre sport prize award skill"
    " service issue element level pillar stage venue condition requirement task step question"
    " aspect rule",
    "ru": "область отрасль сектор отдел отделение направление категория вид тип группа этап"
    " приоритет цель задача язык предмет вариант фактор причина принцип регион район филиал раздел"
    " глава часть компонент тема цвет трек модуль факультет номинация дисциплина жанр специальность"
    " премия услуга вопрос элемент уровень линия условие требование шаг аспект правило",
    "kk": "сала сектор бөлім бөлімше бағыт санат түр топ кезең басымдық мақсат міндет тіл пән нұсқа"
    " фактор себеп қағидат өңір аудан филиал тарау бөлік тақырып түс факультет номинация аталым"
    " жанр мамандық жүлде қызмет мәселе деңгей қағида шарт талап қадам сұрақ ереже",
}
_KIND_STEMS = {language: stems_of(words, language) for language, words in _KINDS.items()}
_THINGS = {
    "en": "item object thing artefact artifact exhibit animal vehicle weapon instrument relic",
    "ru": "предмет предметов вещь вещей экспонат экспонатов артефакт артефактов изделие изделий"
    " животное животных",
    "kk": "зат бұйым жәдігер экспонат жануар көлік",
}
"""What each thing of a list may be called, whatever it is."""
_THING_STEMS = {language: stems_of(words, language) for language, words in _THINGS.items()}
_ONE_EN = frozenset(("a", "an", "one"))
_PLURALS_EN = frozenset(("men", "women", "children", "people", "sheep", "deer", "cattle", "mice"))
_PLURAL_KK = re.compile(r"\w{2,}[лдт][ае]р(?:ы|і|ды|ді|ын|ін)?")
_CLAUSE = folded_words(
    "he she it they we you was were is are has have had said says who which that while but than"
    " قال قالت كان كانت هو هي التي الذي الذين لكن بينما فيما он она они мы был была было были"
    " который которая которые что чтобы но ол олар бірақ деді"
)


_KIN = folded_words(
    "son sons daughter daughters brother brothers sister sisters сын сыновья дочь дочери дочка"
    " брат братья сестра сестры ұлы ұлдары қызы қыздары"
)


class _Trust(Enum):
    """How far a list is taken for the things that its number counts."""

    NAMES = 1
    """Each item is one of them: countries, cities, schools."""
    KINDS = 2
    """Each item is one of them, whatever it holds: fields, departments, groups."""
    PLAIN = 3
    """An item may be several of them: animals, doctors."""


class ListCount:
    """A number with a colon or a bracket, and a list of short items of another number."""

    info = RuleInfo(
        "list-count",
        "Number that its list does not hold",
        FindingType.LIST_COUNT,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each list."""
        for reading in readings:
            broken = [f.span for f in reading.names if f.status is MentionStatus.BROKEN]
            for amount in reading.text.amounts:
                if _is_announcement(amount) and not _is_of_some(reading.text, amount):
                    yield from self._counted(reading.text, amount, broken)

    def _counted(self, text: ArticleText, amount: Amount, broken: list[Span]) -> Iterator[Finding]:
        span = text.amount_span(amount)
        listed = list_behind(text.raw, span.end)
        if listed is None and amount.unit in _UNITS:
            listed = names_behind(text.raw, span.end)
        if listed is None:
            return
        named = _is_of_names(text, listed) or (listed.heavy and listed.opener is Opener.COLON)
        people = amount.unit in PEOPLE and (_are_named(listed) or _are_kin(listed))
        people = people or (is_arabic(listed.parts[0]) and _are_arabic_names(listed))
        named = named or people
        trust = _Trust.NAMES if named or _is_namely(listed) else _trust(text, amount)
        if (amount.unit or amount.counted) is None and not _are_full_names(listed):
            return
        if any(listed.span.overlaps(b) for b in broken):
            return
        own = _summed(text, amount, listed)
        plain = own is not None or _is_plain(text, listed, trust)
        if not plain or not _belongs(text, listed, trust):
            return
        fewest, most = (own, own) if own is not None else listed.count()
        if people and not fewest and len(listed.parts) == _FEWEST:
            fewest = most = _FEWEST
        if not fewest or fewest <= amount.value <= most:
            return
        if own is None and most < amount.value and not _may_be_short(text, listed, trust):
            return
        yield make_finding(
            self.info,
            [side([text.passage(span)], f"{amount.value:g}"), side([text.passage(listed.span)])],
            Reason.of(
                "{number} are announced, the list holds {count}",
                number=f"{amount.value:g}",
                count=str(fewest) if fewest == most else f"{fewest}-{most}",
            ),
        )


def _summed(text: ArticleText, amount: Amount, listed: Listed) -> int | None:
    """How many single things a list holds where some items tell their own number.

    Five objects: a lamp, two rings and a comb. None where an item tells no number and may be of
    several, or another kind of thing is counted.
    """
    things = _THING_STEMS.get(text.language, frozenset())
    noun = text.tokens.words[amount.noun] if amount.noun is not None else ""
    named = bool(noun) and not noun_stems(noun, text.language).isdisjoint(things)
    if listed.opener is not Opener.COLON or listed.heavy or not named:
        return None
    inside = [a for a in text.amounts if listed.span.overlaps(text.amount_span(a))]
    parts = [[fold_word(w) for w in p.split()] for p in listed.parts]
    counted = [p for p in parts if may_begin(p[0], text.language) or dual_of(p[0]) is not None]
    single = [p for p in parts if p not in counted]
    if not single or not inside or len(counted) != len(inside) or len(parts) < _FEWEST:
        return None
    if any(len(p) > _SHORT_ITEM or not _OPEN_LIST.isdisjoint(p) for p in parts):
        return None
    sure = all(_is_announcement(a) or a.value == 1 for a in inside)
    if not sure or not all(_is_single(p, text.language) for p in single):
        return None
    return len(single) + int(sum(a.value for a in inside))


def _is_single(item: Sequence[str], language: str) -> bool:
    """Whether an item without a number is surely one thing, by its ending and its adjective's."""
    noun = item[-1]
    if language == "en":
        return item[0] in _ONE_EN or (not noun.endswith("s") and noun not in _PLURALS_EN)
    if language == "kk":
        return not any(map(_PLURAL_KK.fullmatch, item))
    if language == "ru":
        ended = noun[-1] not in "аяыи" or item[0].endswith(("ая", "яя", "ую", "юю"))
        return ended and not any(w.endswith(("ые", "ие", "ых", "их")) for w in item)
    return False


def _is_of_some(text: ArticleText, amount: Amount) -> bool:
    """Whether some of a number are meant: three of the five countries, but not a jury of five."""
    place = amount.first - 1
    words = text.tokens.words
    if place > 0 and words[place] == "the":
        place -= 1
    if place < 1 or words[place] not in _OF:
        return False
    some = words[place - 1]
    counts = may_begin(some, text.language) or dual_of(some) is not None
    return counts or (text.language, amount.unit) == ("en", None) or begins_so(some, _SOME)


def _is_announcement(amount: Amount) -> bool:
    whole = amount.value == int(amount.value) and _FEWEST <= amount.value <= _MOST
    exact = amount.relation is Bound.EXACT and amount.low == amount.high
    return whole and exact and amount.unit not in _UNLISTED and not amount.number.share


def _is_of_names(text: ArticleText, listed: Listed) -> bool:
    """Whether each item is a title in quotes, or a name with a capital behind a clause."""
    if listed.quoted:
        return True
    first, *others = listed.parts
    led = first[0].isupper() or (len(others) > 1 and first.split()[-1][0].isupper())
    capital = led and all(i[0].isupper() for i in others) and bool(others)
    return text.language != "ar" and listed.opener is Opener.COLON and capital


def _is_namely(listed: Listed) -> bool:
    """Whether "are" or "namely" says that the list holds all of them: ست محطات هي: …."""
    words = listed.gap.split()
    closed = bool(words) and fold_word(words[-1]).strip("،,") in _NAMELY
    return listed.opener is Opener.NAMELY or (listed.opener is Opener.COLON and closed)


def _are_named(listed: Listed) -> bool:
    """Whether a given name and a surname stand in each item, perhaps behind an office."""
    if is_arabic(listed.parts[0]) and len(listed.parts) > _FEWEST:
        return _are_arabic_names(listed)
    capitals = [[w[0].isupper() for w in p.split()] for p in listed.parts]
    if len(capitals) == _FEWEST:
        return _are_two_names(listed, capitals)
    named = (any(a and b for a, b in pairwise(c)) for c in capitals)
    return listed.opener is Opener.COLON and len(capitals) > _FEWEST and all(named)


def _are_arabic_names(listed: Listed) -> bool:
    """Whether each item is two or three words of which a listed given name is the first."""
    if listed.opener is Opener.BRACKET:
        return False
    rows = [[fold_word(w) for w in p.split()] for p in listed.parts]
    if len(rows) == _FEWEST:
        return False
    known = sum(r[0].removeprefix("و") in given_names() or r[0] in given_names() for r in rows)
    brief = all(1 < len(r) <= _SHORT_ITEM and not r[0].startswith("ال") for r in rows)
    return brief and 2 * known >= len(rows)


def _are_two_names(listed: Listed, capitals: Sequence[Sequence[bool]]) -> bool:
    """Whether two people are named in full and nothing more: Anna Berg and Oleg Tsoi."""
    if any(not 1 < len(c) <= _SHORT_ITEM for c in capitals):
        return False
    arabic = is_arabic(listed.parts[0])
    if not arabic:
        return listed.opener is not Opener.BRACKET and all(all(c) for c in capitals)
    words = {fold_word(w) for p in listed.parts for w in p.split()}
    plain = words.isdisjoint(_OPEN_LIST | _CLAUSE)
    defined = any(w.startswith("ال") for p in listed.parts for w in p.split()[:1])
    return listed.opener is Opener.NAMELY and plain and not defined


def _are_kin(listed: Listed) -> bool:
    """Whether names stand behind words for kin: sons Adam and Omar and daughter Lena."""
    parts = [p.split() for p in listed.parts]
    named = all(w[-1][0].isupper() for w in parts)
    small = {fold_word(w) for p in parts for w in p if w[0].islower()}
    return named and bool(small) and small <= _KIN and len(parts) > 1


def _are_full_names(listed: Listed) -> bool:
    """Whether each item is a given name and a surname: so a number without a noun counts people."""
    parts = listed.parts
    full = (len(p.split()) > 1 and all(w[0].isupper() for w in p.split()) for p in parts)
    return listed.opener is Opener.COLON and len(parts) > _FEWEST and all(full)


def _is_plural(word: str) -> bool:
    """Whether an English word before a colon seems to be what is listed: two judges, the towns."""
    return word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _trust(text: ArticleText, amount: Amount) -> _Trust:
    if amount.unit in _UNITS:
        return _Trust.NAMES
    noun = text.tokens.words[amount.noun] if amount.noun is not None else ""
    kinds = _KIND_STEMS.get(text.language, frozenset())
    known = bool(noun) and not noun_stems(noun, text.language).isdisjoint(kinds)
    return _Trust.KINDS if known or _is_genitive(noun, kinds, text) else _Trust.PLAIN


def _is_genitive(noun: str, kinds: frozenset[str], text: ArticleText) -> bool:
    """Whether a Russian noun behind a number is one of some: пять принципов, шесть целей."""
    if text.language != "ru" or not noun.endswith(_RUSSIAN_GENITIVE):
        return False
    return any(noun[:-2].startswith(k) and len(noun) - len(k) <= len("ями") for k in kinds)


def _belongs(text: ArticleText, listed: Listed, trust: _Trust) -> bool:
    """Whether a list is of what is counted: near it, with no other number between."""
    words = [fold_word(w) for w in listed.gap.split()]
    if not _OPEN_LIST.isdisjoint(w.strip(",،") for w in words):
        return False
    names = trust is _Trust.NAMES
    colon = listed.opener is Opener.COLON
    if colon and text.language == "en" and words and _is_plural(listed.gap.split()[-1]):
        return False
    far = colon and (names or (bool(words) and words[-1] in _NAMELY))
    if len(words) > (_FAR_WORDS if names or far else _NEAR_WORDS):
        return False
    if _counts_something(text, listed, words):
        return False
    return far or not set(listed.gap) & set(",،")


def _counts_something(text: ArticleText, listed: Listed, words: list[str]) -> bool:
    """Whether another number that a list could be of stands before it; "5 percent" could not."""
    if not any(may_begin(w.strip(",،"), text.language) for w in words):
        return False
    end = listed.span.start
    start = end - len(listed.gap) - _SIGNS
    between = [a for a in text.amounts if start <= text.amount_span(a).start < end]
    return not between or any(a.unit not in _UNLISTED for a in between)


def _is_plain(text: ArticleText, listed: Listed, trust: _Trust) -> bool:
    """Whether a list holds short items alone, and no clauses, numbers or open ends."""
    most = {_Trust.NAMES: _MOST_WORDS, _Trust.KINDS: _KIND_ITEM, _Trust.PLAIN: _SHORT_ITEM}[trust]
    if any(len(p.split()) > most * (1 + listed.heavy) for p in listed.parts):
        return False
    if listed.heavy:
        return True
    if any(may_begin(fold_word(p.split()[0]), text.language) for p in listed.parts if p.split()):
        return listed.quoted  # the dam, the library and three schools
    words = {fold_word(w) for i in listed.items for w in i.split()}
    if words & (_OPEN_LIST | _CLAUSE):
        return False
    return trust is _Trust.NAMES or not any(may_begin(w, text.language) for w in words)


def _may_be_short(text: ArticleText, listed: Listed, trust: _Trust) -> bool:
    """Whether a list that is shorter than its number is wrong, and not one of kinds of things."""
    if trust is not _Trust.PLAIN:
        return True
    if text.language == "ar" or listed.opener is Opener.BRACKET:
        return False
    return all(i[0].isupper() for i in listed.items)
