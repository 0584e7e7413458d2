"""Ages of people: "Anna Berg, 64,", a 64-year-old, на 84-м году жизни, 68 жасында."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.statements.years_reached import begins
from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import Numeral
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_YOUNGEST, _OLDEST = 4, 118


def _listed(words: str) -> tuple[str, ...]:
    return tuple(fold_word(w) for w in words.split())


_BEFORE = _listed("aged_ age_ عمر العمر عمره عمرها يناهز_ ناهز_ возраст_ возрасте_ سن_")
_RIGHT_BEFORE = frozenset(_listed("عن ему ей"))
"""What an age alone stands behind: he died at so many years; ему было 87 лет."""
_DIED = _listed("توفي رحل وفاة رحيل مات died dies death")
_RIGHT_BEHIND = _listed("old_ летн жасында_ жастағы_ жаста_ жасар_ жасқа_ عمره_ عمرها_")
_WAS = frozenset(_listed("было был была исполнилось исполнился ناهز"))
_LIFE = frozenset(_listed("жизни"))
_YEAR_OF = frozenset(_listed("году"))
_CAME_TO = frozenset(_listed("toll stands stood stand remains remained put standing count"))
"""What leads to a number that is nobody's age: the death toll stands at twelve."""
_NEAR = 3
_REACH = 12
_OPENS, _CLOSES = (", ", " (", "، "), frozenset(",.;:)،")
_AGED = _listed("жас летн")
_SHE = frozenset(_listed("she he"))
_CHILD_OF = frozenset(_listed("ابن ابنة ذو ذات"))
_OLD_ENOUGH = 11
_BY_CHILD = WordMemo(lambda word: word in _CHILD_OF or None)
_LIFETIME = frozenset(_listed("عمره عمرها"))
_BY_LIFETIME = WordMemo(lambda word: word in _LIFETIME)
_BY_LIFE = WordMemo(lambda word: word in _LIFE)


def as_age(text: ArticleText, amount: Amount) -> Amount | None:
    """An amount as an age in years; None where it is none."""
    if amount.unit not in (None, "year") or amount.others or not _may_be(amount):
        return None
    if amount.counted and not begins(amount.counted, _AGED):
        return None
    if not (_is_told(text, amount) or _stands_aside(text, amount)):
        return None
    exact = Bound.EXACT if amount.relation is Bound.ABOUT else amount.relation
    return replace(amount, unit="year", counted=None, relation=exact)


def _may_be(amount: Amount) -> bool:
    value = amount.number.value
    return value == int(value) and _YOUNGEST <= value <= _OLDEST and amount.low == amount.high


def _is_told(text: ArticleText, amount: Amount) -> bool:
    """Whether words beside a number say that somebody is so old."""
    words, (start, end) = text.tokens.words, text.sentence_words(amount.number.first)
    first, last = amount.number.first, amount.number.last
    ahead = words[max(start, first - _NEAR) : first]
    behind = words[last + 1 : min(end, last + 3) + 1]
    if any(begins(w, _BEFORE) for w in ahead) or any(begins(w, _RIGHT_BEHIND) for w in behind[:2]):
        return True
    if amount.unit == "year" and text.language == "ru" and {*ahead} & _WAS:
        return not _RIGHT_BEFORE.isdisjoint(ahead)
    if amount.unit is None and ahead[-1:] == ("was",) and not _SHE.isdisjoint(ahead):
        return last >= end or text.tokens.gap(last)[:1] in _CLOSES
    if _is_of_such_years(text, start, ahead, last):
        return True
    died = any(begins(w, _DIED) for w in words[max(start, first - _REACH) : first])
    if text.language == "ar":
        return died and amount.unit == "year" and words[amount.first - 1] == "عن"
    at = ahead[-1:] == ("at",) and _CAME_TO.isdisjoint(ahead[-2:-1])
    return died and text.language == "en" and at and amount.unit is None


def _is_of_such_years(text: ArticleText, start: int, ahead: tuple[str, ...], last: int) -> bool:
    """Whether who is so old is called by it: At 20, the Kazakh …; в свои 20 лет; ابن الـ22."""
    if text.language == "en":
        opens = ahead == ("at",) and text.tokens.words[start] == "at"
        return opens and text.tokens.gap(last)[:1] == ","
    if text.language == "ru":
        return ahead[-2:] == ("в", "свои")
    bare = ahead[:-1] if ahead[-1:] == ("ال",) else ahead
    return text.language == "ar" and not _CHILD_OF.isdisjoint(bare[-1:])


def _stands_aside(text: ArticleText, amount: Amount) -> bool:
    """Whether a number stands alone behind a name: Anna Berg, 64, said; (46 عاما)."""
    tokens, first = text.tokens, amount.number.first
    last = max(amount.last, amount.number.last)
    start, end = text.sentence_words(first)
    if first == start or tokens.gap(first - 1) not in _OPENS:
        return False
    closed = last >= end or not _CLOSES.isdisjoint(tokens.gap(last)[:1])
    if not closed or (amount.unit is None and text.language == "ar"):
        return False
    if text.language == "ar":
        return tokens.gap(first - 1) == " (" and tokens.gap(last).startswith(")")
    return tokens.is_capital(first - 1) and (amount.unit == "year" or text.language == "en")


def _children_of_years(text: ArticleText) -> Iterator[Amount]:
    """Ages that Arabic tells with an ordinal: the son of the twenty-second is 22."""
    words = text.tokens.words
    for place in text.tokens.places(_BY_LIFETIME):
        for first in (place - 3, place - 2):
            found = ordinal_at(text.tokens, first, "ar") if first >= 0 else None
            if found is not None and found.last == place - 2 and words[place - 1] == "من":
                value = float(found.value)
                number = Numeral(found.first, place, value)
                yield Amount(found.first, place, number, value, value, Bound.EXACT, "year", place)
                break
    for place in text.tokens.places(_BY_CHILD):
        found = ordinal_at(text.tokens, place + 1, "ar")
        if found is None or text.tokens.words[found.last].isdecimal():
            continue
        if _OLD_ENOUGH <= found.value <= _OLDEST:
            value = float(found.value)
            number = Numeral(found.first, found.last, value)
            first, last = found.first, found.last
            yield Amount(first, last, number, value, value, Bound.EXACT, "year", last)


def years_of_life(text: ArticleText) -> Iterator[Amount]:
    """Ages told as the year of a life that is not over: на 84-м году жизни is 83."""
    words = text.tokens.words
    if text.language == "ar":
        yield from _children_of_years(text)
    if text.language != "ru":
        return
    for place in text.tokens.places(_BY_LIFE):
        if place < 2 or words[place - 1] not in _YEAR_OF:
            continue
        for first in (place - 4, place - 3, place - 2):
            found = ordinal_at(text.tokens, first, "ru") if first >= 0 else None
            if found is not None and found.last == place - 2:
                value = float(found.value - 1)
                number = Numeral(found.first, place, value)
                yield Amount(found.first, place, number, value, value, Bound.EXACT, "year", place)
                break
