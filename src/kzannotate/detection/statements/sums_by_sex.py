"""Men and women, boys and girls, children and adults who should make up all people told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.parts_and_wholes import TOTAL, WrongSum
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.contrasts import Class
    from kzannotate.text.amounts import Amount

_CLASS_REACH, _TOTAL_REACH = 6, 6
_KINDS = (frozenset({("sex", 0), ("sex", 1)}), frozenset({("age", 0), ("age", 1)}))
"""Men and women, children and adults: nobody is neither."""
_SEXES = (frozenset({"boy", "girl"}), frozenset({"man", "woman"}))
_FEMININE = ("ه", "ات")
_AMONG = folded_words(
    "among including من بينهم بينها وبينهم منهم منها ومنهم числе среди них ішінде арасында олардың"
    " арасында whom которых ضمنهم"
)
_CREW = whole_or_beginning("crew طاقم الطاقم экипаж")
_CREW_REACH = 4
_OF = folded_words("of among из среди من بين")
_SET_OFF = frozenset(",،:(–—")
_FEW = 0.8
"""Men and women who are fewer than that among all are some of them: 40 men and 35 women of 600."""


def wrong_by_sex(text: ArticleText, amounts: Sequence[Amount]) -> WrongSum | None:
    """The people of one sentence whose two halves do not make them up; None where they do."""
    told = [a for a in amounts if a.relation is Bound.EXACT or a.unit or a.counted]
    for whole, parts, behind in _triples(told):
        aboard = not behind and _are_aboard(text, whole, parts)
        if not aboard and not _may_be_whole(text, whole, parts, behind=behind):
            continue
        if sum(p.value for p in parts) != whole.value:
            return WrongSum(whole, parts)
    return None


def _triples(told: Sequence[Amount]) -> Iterator[tuple[Amount, list[Amount], bool]]:
    """A whole and its two parts behind it, or before it; in the latter case the last is true."""
    for one, two, three in zip(told, told[1:], told[2:], strict=False):
        yield one, [two, three], False
        yield three, [one, two], True


def _may_be_whole(text: ArticleText, whole: Amount, parts: list[Amount], *, behind: bool) -> bool:
    if not all(map(_is_plain, (whole, *parts))) or any(p.value >= whole.value for p in parts):
        return False
    if (whole.unit not in PEOPLE and whole.counted is None) or _is_half(text, whole, parts[0]):
        return False
    kinds = _kinds(text, parts, None if not behind else whole)
    if kinds is None:
        return False
    if behind or _goes_on(text, parts[1]):
        return behind and _says_total(text, whole)
    among = not _AMONG.isdisjoint(_between(text, whole, parts[0]))
    if among and sum(p.value for p in parts) < _FEW * whole.value:
        return False
    closed = not among and _last_of_sentence(text, parts[1]) and _colon(text, whole, parts[0])
    return closed if ("age", 0) in kinds else True


def _are_aboard(text: ArticleText, whole: Amount, parts: list[Amount]) -> bool:
    """118 people, 97 passengers and 12 crew: set off by commas or behind a colon."""
    words, tokens = text.tokens.words, text.tokens
    plain = all(map(_is_plain, (whole, *parts))) and not _goes_on(text, parts[1])
    if not plain or whole.unit != "person" or parts[0].unit != "passenger":
        return False
    end = text.sentence_words(whole.first)[1]
    crews = [p for p in parts if any(_CREW[w] for w in words[p.first : p.first + _CREW_REACH])]
    between, crew = _between(text, whole, parts[0]), crews[-1] if crews else None
    if crew is not parts[1] or between or words[max(0, whole.first - 1)] in _OF:
        return False
    last = next((n for n in range(crew.first, end + 1) if _CREW[words[n]]), end)
    closed = last == end or set(tokens.gap(last)) & set(",،)–—.")
    return bool(closed) and bool(_SET_OFF & set(tokens.gap(_last(whole))))


def _is_half(text: ArticleText, whole: Amount, part: Amount) -> bool:
    """Whether the whole itself is of one sex: 900 women and their girls."""
    return bool(_classes(text, whole, part))


def _kinds(
    text: ArticleText, parts: list[Amount], following: Amount | None
) -> frozenset[Class] | None:
    """The two classes of people that two numbers are of; None where they are no two halves."""
    one, other = parts
    known = {p.unit for p in parts}
    if known in _SEXES or _are_of_two_genders(text, one, other):
        return _KINDS[0]
    own, others = _classes(text, one, other), _classes(text, other, following)
    both = own | others
    return both if own and others and own != others and both in _KINDS else None


def _are_of_two_genders(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether an Arabic noun of people stands in the masculine and the feminine: طالبا, طالبة."""
    if text.language != "ar" or one.noun is None or other.noun is None:
        return False
    if one.unit != other.unit or (one.unit not in PEOPLE and one.unit is not None):
        return False
    words = [text.tokens.words[a.noun] for a in (one, other) if a.noun is not None]
    feminine = [w.endswith(_FEMININE) for w in words]
    masculine, female = words if feminine[1] else reversed(words)
    of_one_noun = one.unit is not None or female[:-1] == masculine.removesuffix("ا")
    return feminine[0] != feminine[1] and of_one_noun


def _classes(text: ArticleText, amount: Amount, following: Amount | None) -> frozenset[Class]:
    """Men or women, or an age, that the words right behind a number tell of."""
    stop = following.first if following else text.sentence_words(amount.first)[1] + 1
    start = amount.number.first
    words = text.tokens.words[start : min(stop, start + _CLASS_REACH)]
    return frozenset(c for w in words for c in classes_of(w) if c[0] in ("sex", "age"))


def _is_plain(amount: Amount) -> bool:
    exact = amount.relation is Bound.EXACT and amount.low == amount.high
    return exact and amount.unit != "share" and not amount.others


def _between(text: ArticleText, one: Amount, other: Amount) -> tuple[str, ...]:
    return text.tokens.words[_last(one) + 1 : other.first]


def _colon(text: ArticleText, whole: Amount, part: Amount) -> bool:
    return any(":" in text.tokens.gap(n) for n in range(_last(whole), part.first))


def _last_of_sentence(text: ArticleText, part: Amount) -> bool:
    behind = text.amounts_between(_last(part) + 1, text.sentence_words(part.first)[1])
    return not behind


def _goes_on(text: ArticleText, part: Amount) -> bool:
    """Whether more people are told of behind the second part: and 12 children."""
    end = text.sentence_words(part.first)[1]
    return any(a.unit in PEOPLE for a in text.amounts_between(_last(part) + 1, end))


def _says_total(text: ArticleText, whole: Amount) -> bool:
    """Whether "in all" or a total stands beside a number."""
    end = text.sentence_words(whole.first)[1]
    words = text.tokens.words
    behind = words[_last(whole) + 1 : min(end, _last(whole) + 2) + 1]
    before = words[max(0, whole.first - _TOTAL_REACH) : whole.first]
    return behind[:2] == ("in", "all") or not TOTAL.isdisjoint((*before, *behind))


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
