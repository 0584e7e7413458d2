"""Times that cannot follow each other: what ended before it began, from 2010 to 2001."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.matching import is_arabic, without_proclitics
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span
    from kzannotate.text.dates import DateSpan

_PAIRS: dict[str, tuple[str, str]] = {
    "closing": (
        "closed_ closes_ closing_ shut_ suspended_ halted_ закры приостанов останов أغلق_"
        " أغلقت_ إغلاق علق_ علقت_ توقف_ توقفت_ жабыл жапты_ тоқтат",
        "reopen resum вновь_ снова_ заново_ возобнов أعيد_ أعاد_ أعادت_ إعادة_ استأنف استؤنف"
        " қайта_",
    ),
    "arrest": (
        "arrest detain jailed_ imprison задерж арест اعتقل اعتقال أوقف_ أوقفت_ احتجز сجن_ ұсталды_"
        " ұсталып_ ұсталған_ қамалды_ қамалып_ қамауға_",
        "released_ release_ freed_ освобо отпущ отпусти أفرج_ الإفراج_ سراح босат",
    ),
    "birth": (
        "born_ родил рожден_ ولد_ ولدت_ مواليد_ туған_ туды_ туып_ дүниеге_",
        "graduat died_ married_ elected_ appointed_ окончил умер_ скончал избран назнач تخرج توفي_"
        " توفيت_ انتخب عين_ عينت_ تزوج бітір тәмамда қайтыс сайлан тағайында",
    ),
    "beginning": (
        "began_ begins_ begin_ started_ starts_ start_ opened_ opens_ open_ launched_ начал начн_"
        " начнется_ начинает откры старт بدأ_ بدأت_ يبدأ_ تبدأ_ انطلق ينطلق تنطلق افتتح يفتتح تفتتح"
        " бастал ашыл",
        "ended_ ends_ end_ finished_ finishes_ concluded_ concludes_ completed_ wrapped_ closed_"
        " closes_ заверш законч закры انتهى_ انتهت_ ينتهي_ تنتهي_ اختتم يختتم تختتم اكتمل аяқтал"
        " жабыл",
    ),
    "signing": (
        "signed_ подписан подписал وقع_ وقعت_ وقعا_ қол_",
        "force_ effect_ ratif силу_ ратифи حيز_ صادق صدق_ күшіне_ ратифи",
    ),
    "founding": (
        "founded_ established_ created_ основан основал создан созда учрежд تأسس تأسست أنشئ أسس_"
        " құрыл",
        "dissolved_ disbanded_ renamed_ abolished_ распущ распусти ликвид переимен упраздн حل_ حلت_"
        " حلها_ ألغي таратыл атауы",
    ),
    "leaving": (
        "left_ leaves_ departed_ departs_ вылете отправил выеха غادر аттан",
        "arrived_ arrives_ прибы прилете وصل_ وصلت_ يصل_ تصل_ жетті_ келді_",
    ),
    "office": (
        "appointed_ назнач عين_ عينت_ тағайында",
        "resigned_ dismissed_ sacked_ stepped_ отставк уволен уволил استقال أقيل отставкаға_",
    ),
}
"""For each kind of happenings words for what comes first, and for what comes after it."""
_FIRST, _SECOND = 0, 1
_AHEAD, _BETWEEN, _BEHIND = 7, 8, 4
_AFTER = folded_words("after following since بعد عقب после кейін соң")
_OTHERS = folded_words(
    "first second another other earlier previous former old new one الأول الثاني الأولى الثانية"
    " آخر أخرى السابق الجديد первый второй первая вторая другой другая другие прежний новый новая"
    " бірінші екінші басқа бұрынғы жаңа"
)
"""What says that two things of a kind are told of."""
_STANDS = frozenset(".;؛!?؟\n:")
_LIFE = re.compile(r"\((1\d{3}|20\d\d)\s?[-–—]\s?(1\d{3}|20\d\d)\)")
_NUMBERS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_FROM = folded_words("from between من بين с между عام")
_TO = folded_words("to and until till إلى حتى و عام по до и год жылға дейін жылдан")
_LAST_DAYS, _FIRST_DAYS = 24, 8
_NEAR_DAYS = 45


class WrongOrder(NamedTuple):
    """Two times in an article, of which the one told to be first is the later."""

    first: Span
    second: Span


def _roles() -> WordMemo[frozenset[tuple[str, int]]]:
    whole: dict[str, set[tuple[str, int]]] = {}
    begun: dict[str, set[tuple[str, int]]] = {}
    for kind, sides in _PAIRS.items():
        for side, words in enumerate(sides):
            for word in words.split():
                table = whole if word.endswith("_") else begun
                table.setdefault(fold_word(word.removesuffix("_")), set()).add((kind, side))
    lengths = sorted({len(b) for b in begun})

    def answer(word: str) -> frozenset[tuple[str, int]]:
        found: set[tuple[str, int]] = set()
        for form in without_proclitics(word) if is_arabic(word) else (word,):
            found |= whole.get(form, set())
            for length in lengths:
                found |= begun.get(form[:length], set())
        return frozenset(found)

    return WordMemo(answer)


_ROLES = _roles()


def wrong_orders(text: ArticleText) -> Iterator[WrongOrder]:
    """Every stretch of time whose end comes first, and what is told to end before it begins."""
    yield from _stretches(text)
    yield from _lives(text)
    for one, other in pairwise(text.dates):
        if _is_backwards(text, one, other) or (
            _are_set_in_time(one, other) and _is_told_wrongly(text, one, other)
        ):
            yield WrongOrder(text.date_span(one), text.date_span(other))


def _stretches(text: ArticleText) -> Iterator[WrongOrder]:
    """Days of one month from a later to an earlier one: from 9 June to 3 June."""
    folded = text.tokens.folded.text
    for day in text.dates:
        if day.precision is not Precision.DAY or day.first == day.last:
            continue
        said = folded[day.start : day.end]
        numbers = [n for n in map(int, _NUMBERS.findall(said)) if n <= 31]
        years = [n for n in _NUMBERS.findall(said) if len(n) == 4]
        if len(numbers) != 2 or len(years) > 1 or numbers[0] <= numbers[1]:
            continue
        months = {w[:4] for w in _LETTERS.findall(said)} - _TO - {fold_word("дейі"), "жылғ", "year"}
        if len(months) > 1 or (numbers[0] > _LAST_DAYS and numbers[1] < _FIRST_DAYS):
            continue  # с 28 по 3 марта: from the end of the month before
        span = text.date_span(day)
        yield WrongOrder(span, span)


def _lives(text: ArticleText) -> Iterator[WrongOrder]:
    """A birth after a death in brackets: (1970-1941)."""
    if "(" not in text.raw:
        return
    for match in _LIFE.finditer(text.tokens.folded.text):
        if int(match[1]) > int(match[2]):
            raw_span = text.tokens.folded.raw_span
            yield WrongOrder(raw_span(*match.span(1)), raw_span(*match.span(2)))


def _is_backwards(text: ArticleText, one: DateSpan, other: DateSpan) -> bool:
    """Whether "to" joins a year to an earlier one: from 2010 to 2001."""
    years = one.precision is other.precision is Precision.YEAR and one.dated and other.dated
    if not years or one.first <= other.first or one.first.year != one.last.year:
        return False
    words, at = text.tokens.words, text.tokens.at_folded
    first, last = at(one.start), at(other.end - 1)
    between = words[at(one.end - 1) + 1 : at(other.start)]
    if not between or not set(between) <= _TO or not _TO.difference({"و", "and", "и"}) & {*between}:
        return False
    if "до" in between and not "".join(words[last + 1 : last + 2]).startswith("год"):
        return False  # с 2010 до 2001 рубля
    before = words[max(0, first - 2) : first]
    return bool({*before} & _FROM) or words[last + 1 : last + 3][-1:] == (fold_word("дейін"),)


def _are_set_in_time(one: DateSpan, other: DateSpan) -> bool:
    """Whether it is sure which of two dates is the earlier."""
    if one.overlaps((other.first, other.last)):
        return False
    if one.dated and other.dated:
        return True
    days = one.precision is other.precision is Precision.DAY and one.dated == other.dated
    return days and abs((one.first - other.first).days) <= _NEAR_DAYS


def _is_told_wrongly(text: ArticleText, one: DateSpan, other: DateSpan) -> bool:
    tokens = text.tokens
    first, last = tokens.at_folded(one.start), tokens.at_folded(one.end - 1)
    then, end = tokens.at_folded(other.start), tokens.at_folded(other.end - 1)
    start, stop = text.sentence_words(first)
    if then > stop or then - last - 1 > _BETWEEN or not _is_joined(text, last, then):
        return False
    between = _told(text, range(last + 1, then))
    ahead = _nearest(text, range(first - 1, max(start, first - _AHEAD) - 1, -1))
    behind = _told(text, range(end + 1, min(stop, end + _BEHIND) + 1))
    words = tokens.words[last + 1 : then]
    backwards = not _AFTER.isdisjoint(words)
    sides = (_SECOND, _FIRST) if backwards else (_FIRST, _SECOND)
    late = one.first < other.first if backwards else one.first > other.first
    if not late:
        return False
    if text.language != "kk":
        told = _in_order(ahead, between, sides)
        return told or (text.language == "ru" and _in_order(between, behind, sides))
    return _in_order(between, behind, sides)


def _in_order(
    ones: frozenset[tuple[str, int]], others: frozenset[tuple[str, int]], sides: tuple[int, int]
) -> bool:
    """Whether two happenings of a kind are told, the one of the first side first."""
    kinds = {kind for kind, side in ones if side == sides[0]}
    if any((kind, sides[1]) in ones for kind in kinds):
        return False
    return any(kind in kinds and side == sides[1] for kind, side in others)


def _is_joined(text: ArticleText, last: int, then: int) -> bool:
    """Whether two dates stand in one clause or in two that are of one thing."""
    gaps = "".join(text.tokens.gap(n) for n in range(last, then))
    return not _STANDS & set(gaps) and _OTHERS.isdisjoint(text.tokens.words[last + 1 : then])


def _told(text: ArticleText, places: range) -> frozenset[tuple[str, int]]:
    words = text.tokens.words
    return frozenset().union(*(_ROLES[words[n]] for n in places))


def _nearest(text: ArticleText, places: range) -> frozenset[tuple[str, int]]:
    """What the nearest of some words tells that tells anything, up to a sign."""
    for place in places:
        if _STANDS & set(text.tokens.gap(place)):
            break
        if _ROLES[text.tokens.words[place]]:
            return _ROLES[text.tokens.words[place]]
    return frozenset()
