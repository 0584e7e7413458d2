"""A part, its whole, and the share that it is said to be: 1.4 of the 3.2 billion, or 44 %."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.detection.statements.shares_of_whole import makes_up
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.intervals import Interval, as_written
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_OF = folded_words("of من أصل مجموع إجمالي out total из общего общей числа суммы ішінен")
_OF_WHICH = folded_words(
    "which whom them منها منهم منهن بينها بينهم من_بينهم которых них нее него оның олардың ішінде"
    " соның осының содан сол"
)
_EQUAL = folded_words(
    "or ie namely أي يعني وهذا هذا вот это или есть яғни немесе бұл equivalent equal which"
)
_ABOUT = folded_words(
    "about roughly nearly almost just over under more less than some approximately slightly a the"
    " is that to around little well far up only not at least most exactly"
    " نحو حوالي أكثر أقل من قرابة ما يقارب يعادل بنسبة نسبة زهاء تقريبا فقط قليلا"
    " около почти более менее чем примерно чуть больше меньше то лишь всего порядка свыше"
    " шамамен дерлік жуық"
)
_BACK_WORDS = (
    "that this total sum them these those all whole full overall list تلك ذلك المبلغ منها منهم"
    " المجموع إجمالي الإجمالي مجموع القائمة الكل العدد جميع этой этого суммы них всех всего общего"
    " общей списка المجموعة المقتنيات الرصيد collection collections holdings stock фонда фондов"
    " собрания қордың"
)
_KAZAKH_OF = ("ның", "нің", "дың", "дің", "тың", "тің")
_BACK = folded_words(_BACK_WORDS)
_OTHER_WHOLE = folded_words(
    "each every per last year than compared against previous earlier لكل مقارنة العام الماضي سنويا"
    " каждый каждого прошлого прошлом по_сравнению год годом әр былтыр салыстырғанда"
)
_IN_ALL = (("in", "all"), ("in", "total"), ("all", "told"), ("всего",), ("барлығы",))
_FARTHEST_WHOLE, _FARTHEST_PART = 7, 4
_LEAST_WHOLE = 3
_LED = 2
_EARLIER = 8
_TOLERANCE = 0.005


class ToldShare(NamedTuple):
    """A share with the two amounts of which it is told."""

    share: Amount
    part: Amount
    whole: Amount

    def is_wrong(self, text: ArticleText) -> bool:
        """Whether no rounding makes the part such a share of the whole."""
        part, whole, share = (
            as_written(text.tokens, a) for a in (self.part, self.whole, self.share)
        )
        if whole.low <= 0:
            return False
        found = part.over(whole)
        return not Interval(found.low - _TOLERANCE, found.high + _TOLERANCE).meets(share)


def wrong_shares(text: ArticleText) -> Iterator[ToldShare]:
    """Every share that its part and its whole, in its sentence or the one before, belie."""
    amounts = text.amounts
    for number, share in enumerate(amounts):
        if share.unit != "share" or share.others or not 0 < share.value < 1:
            continue
        found = _told_of(text, amounts, number)
        told = [found] if found is not None else list(_of_earlier(text, amounts, number))
        told = told or list(_of_those(text, amounts, number))
        if told and all(t.is_wrong(text) for t in told):
            yield told[0]


def _told_of(text: ArticleText, amounts: Sequence[Amount], at: int) -> ToldShare | None:
    """The part and the whole of a share, where its sentence says plainly which they are."""
    share = amounts[at]
    start, end = text.sentence_words(share.first)
    before = [a for a in amounts[max(0, at - 3) : at] if a.first >= start]
    behind = [a for a in amounts[at + 1 : at + 3] if _last(a) <= end]
    words = text.tokens.words[start : end + 1]
    if any(map(tells_of_change, words)) and not share.number.share:
        return None
    pairs = (
        _part_share_whole(text, before, share, behind),
        _share_whole_part(text, share, behind),
        _whole_part_share(text, before, share),
        _whole_share_part(text, before, share, behind),
        _share_part_whole(text, share, behind),
    )
    for pair in pairs:
        if pair is not None and _fit(*pair):
            return ToldShare(share, *pair)
    return None


def _part_share_whole(
    text: ArticleText, before: Sequence[Amount], share: Amount, behind: Sequence[Amount]
) -> tuple[Amount, Amount] | None:
    """1.4 billion, or more than half of the 3.2 billion."""
    if not before or not behind:
        return None
    if not _equates(text, before[-1], share) and not _makes(text, before[-1], share):
        return None
    return (before[-1], behind[0]) if _is_of(text, share, behind[0]) else None


def _share_whole_part(
    text: ArticleText, share: Amount, behind: Sequence[Amount]
) -> tuple[Amount, Amount] | None:
    """A third of the 12 films, that is four."""
    if len(behind) < 2 or not _is_of(text, share, behind[0]):
        return None
    equal = _equates(text, *behind[:2]) or _is_summed(text, *behind[:2])
    return (behind[1], behind[0]) if equal else None


def _is_summed(text: ArticleText, whole: Amount, part: Amount) -> bool:
    """Whether "in all" stands behind a bare number and a comma: the 1,200 asked, 800 in all."""
    words, last = text.tokens.words, _last(part)
    told = words[last + 1 : last + 3] in _IN_ALL or words[last + 1 : last + 2] in _IN_ALL
    near = part.first - _last(whole) <= _LED + 1
    return told and near and text.tokens.gap(part.first - 1).strip() in (",", "،", "-")


def _whole_part_share(
    text: ArticleText, before: Sequence[Amount], share: Amount
) -> tuple[Amount, Amount] | None:
    """31 of the 46 ballots, or 67 percent; of 46 ballots, 31 (67 percent)."""
    if len(before) < 2 or not _equates(text, before[-1], share):
        return None
    one, other = before[-2:]
    words = text.tokens.words
    if not _is_of_same(text, share, one, other):
        return None
    if text.language == "kk" and other.first == _last(one) + 1:
        return (other, one) if words[_last(one)].endswith(_KAZAKH_OF) else None
    between = words[_last(one) + 1 : other.first]
    opened = words[max(0, one.first - 1)] in _OF or words[max(0, one.first - 2)] in _OF
    joined = between[:1] and between[0] in _OF and len(between) <= _FARTHEST_PART
    inner = _nouns_between(text, one, other)
    falls = opened and one.value > other.value  # of 60 players 16
    if (joined and not inner) or (not falls and _number_of(text, one, other)):
        return one, other
    which = not _OF_WHICH.isdisjoint(between) or not _OF_WHICH.isdisjoint(
        words[_last(other) + 1 : share.first]
    )
    return (other, one) if opened or which else None


def _whole_share_part(
    text: ArticleText, before: Sequence[Amount], share: Amount, behind: Sequence[Amount]
) -> tuple[Amount, Amount] | None:
    """940 million, of which the state paid 60 percent, or 564 million."""
    if not before or not behind or not _equates(text, share, behind[0]):
        return None
    whole = before[-1]
    between = text.tokens.words[_last(whole) + 1 : share.first]
    opened = text.tokens.words[max(0, whole.first - 1)] in _OF
    if text.language == "kk" and not between:  # 200 үйдің төрттен біріне, яғни 50 үйге
        opened = text.tokens.words[_last(whole)].endswith(_KAZAKH_OF)
    return (behind[0], whole) if opened or not _OF_WHICH.isdisjoint(between) else None


def _share_part_whole(
    text: ArticleText, share: Amount, behind: Sequence[Amount]
) -> tuple[Amount, Amount] | None:
    """A third of the films, that is four of 12."""
    if len(behind) < 2:
        return None
    part, whole = behind[:2]
    kazakh = text.language == "kk" and text.tokens.words[_last(part)].endswith(_KAZAKH_OF)
    if kazakh and whole.first == _last(part) + 1 and _equates(text, share, part):
        bare = replace(whole, unit=None, counted=None, noun=None)
        return bare, part  # үштен екісі, яғни 75 адамның 50-і
    equal = _equates(text, share, part, nouns=_FARTHEST_PART)
    return (part, whole) if equal and _number_of(text, part, whole) else None


def _is_of_same(text: ArticleText, share: Amount, *counts: Amount) -> bool:
    """Whether the words behind a share name no other whole: or 30 percent of its floor space.

    27 votes out of 46, or 67 percent of the votes: where the whole has no noun, the part's tells.
    """
    end = text.sentence_words(share.first)[1]
    last = _last(share)
    tail = text.tokens.words[last + 1 : min(end, last + _FARTHEST_PART) + 1]
    if not tail or text.tokens.gap(last).strip():
        return True
    opened = tail[0] == "of" if text.language == "en" else tail[0] in _OF or share.number.share
    if text.language == "kk" or not opened or not _BACK.isdisjoint(tail):
        return True
    largest_first = sorted(counts, key=lambda a: -a.value)
    told = next((a for a in largest_first if a.noun is not None), None)
    if told is None or told.noun is None:
        return False
    own = noun_stems(text.tokens.words[told.noun], text.language)
    stems = any(own & noun_stems(w, text.language) for w in tail)
    return stems or any(told.unit and unit_of(w, text.language) == told.unit for w in tail)


def _number_of(text: ArticleText, part: Amount, whole: Amount) -> bool:
    """Whether a number right behind "of" is the whole of another: four of 12, 4 out of the 12."""
    words = text.tokens.words[_last(part) + 1 : whole.first]
    if not words or len(words) > _FARTHEST_PART:
        return part.number.last < part.last and _OF_WHICH.isdisjoint(words) and bool(words)
    return not _OF.isdisjoint(words) and all(w in _OF or _is_small(w) for w in words)


def _equates(text: ArticleText, one: Amount, other: Amount, *, nouns: int = 0) -> bool:
    """Whether "or", "that is", a bracket or a comma sets one amount beside another."""
    tokens = text.tokens
    last = _last(one)
    between = tokens.words[last + 1 : other.first]
    signs = "".join(tokens.gap(n) for n in range(last, other.first))
    if set(signs) & set(".;؛:!?؟") or not _OTHER_WHOLE.isdisjoint(between):
        return False
    strange = [w for w in between if w not in _EQUAL and w not in _ABOUT and w not in _OF_WHICH]
    if not _EQUAL.isdisjoint(between):
        told = next(n for n, w in enumerate(between) if w in _EQUAL)
        own = [w for w in strange if w in between[:told]]
        clear = len(strange) == len(own)
        return clear and len(own) <= max(nouns, _FARTHEST_PART) + _FARTHEST_PART * bool(own)
    if "(" in signs and ")" not in signs:
        return len(strange) <= max(nouns, 1) and tokens.gap(other.first - 1).strip().endswith("(")
    if nouns and tokens.gap(other.first - 1) == " - ":
        return len(strange) <= nouns  # a third of the members – 28 of 60
    return not strange and bool(set(signs) & set(",،"))


def _makes(text: ArticleText, part: Amount, share: Amount) -> bool:
    """Whether a part is said to make up a share: the 31 women are a third of all."""
    tokens = text.tokens
    between = tokens.words[_last(part) + 1 : share.first]
    signs = "".join(tokens.gap(n) for n in range(_last(part), share.first))
    plain = not set(signs) & set(".;؛:!?؟()")
    return plain and 0 < len(between) <= _FARTHEST_WHOLE and any(map(makes_up, between))


def _of_earlier(text: ArticleText, amounts: Sequence[Amount], at: int) -> Iterator[ToldShare]:
    """A share of "that sum" or "them", with each amount of the sentence before as its whole."""
    share = amounts[at]
    start, end = text.sentence_words(share.first)
    words = text.tokens.words
    part = amounts[at - 1] if at else None
    if part is None or part.first < start or start == 0:
        return
    tail = words[_last(share) + 1 : min(end, _last(share) + _FARTHEST_PART) + 1]
    here = [a for a in amounts[max(0, at - 3) : at + 3] if start <= a.first <= end]
    led = not _OF_WHICH.isdisjoint(words[start : start + _LED])  # Соның 90 миллионын, яғни 70 %
    if len(here) != 2 or (_BACK.isdisjoint(tail) and not led):
        return
    if not (_makes(text, part, share) or _equates(text, part, share)):
        return
    earlier = text.sentence_words(start - 1)[0]
    for whole in amounts[max(0, at - _EARLIER) : at - 1]:
        alike = whole.unit == part.unit or (led and _fit(part, whole))
        if earlier <= whole.first < start and alike and whole.value > part.value:
            yield ToldShare(share, part, whole)


def _of_those(text: ArticleText, amounts: Sequence[Amount], at: int) -> Iterator[ToldShare]:
    """60 % of this sum, or 1.62 billion; Kazakh: 98 women, that is 50 % of the participants."""
    share = amounts[at]
    start, end = text.sentence_words(share.first)
    here = [a for a in amounts[max(0, at - 2) : at + 3] if start <= a.first <= end]
    behind = [a for a in here if a.first > share.first]
    told_of_it = here[0] is share and len(here) > 1 and _equates(text, share, behind[0])
    if len(here) != 2 and not told_of_it:
        return
    part = here[0] if here[1] is share else here[1]
    wholes = [a for a in amounts[max(0, at - _EARLIER) : at] if a.first < start]
    if part.first > share.first:
        between = text.tokens.words[_last(share) + 1 : part.first]
        led = share.first == start + 1 and text.tokens.words[start] in _OF_WHICH
        back = led or not _BACK.isdisjoint(between)
        if not back or not _equates(text, share, part, nouns=_FARTHEST_PART):
            return
        earlier = text.sentence_words(start - 1)[0] if start else 0
        kinds = PEOPLE if led and part.unit in PEOPLE else MONEY
        wholes = [w for w in wholes if w.first >= earlier and w.unit in kinds]
    else:
        wholes = _wholes_of_kazakh(text, part, share, wholes)
    for whole in wholes:
        if whole.value > part.value and _fit(part, whole):
            yield ToldShare(share, part, whole)


def _wholes_of_kazakh(
    text: ArticleText, part: Amount, share: Amount, wholes: Sequence[Amount]
) -> list[Amount]:
    """Those of which a share is, by the genitive right before it: қатысушылардың 50 пайызы."""
    owner = text.tokens.words[share.first - 1] if share.first else ""
    between = text.tokens.words[_last(part) + 1 : share.first]
    if text.language != "kk" or not owner.endswith(_KAZAKH_OF) or _EQUAL.isdisjoint(between):
        return []
    own = noun_stems(owner, "kk")
    words = text.tokens.words
    named = [w for w in wholes if w.noun is not None and own & noun_stems(words[w.noun], "kk")]
    earlier = text.sentence_words(text.sentence_words(share.first)[0] - 1)[0]
    near = [w for w in wholes if w.first >= earlier and w.unit in PEOPLE]
    return named[-1:] or near


def _is_of(text: ArticleText, share: Amount, whole: Amount) -> bool:
    """Whether a share is of the amount behind it: half of the total cost of 3.2 billion."""
    between = text.tokens.words[_last(share) + 1 : whole.first]
    signs = "".join(text.tokens.gap(n) for n in range(_last(share), whole.first))
    if len(between) > _FARTHEST_WHOLE or set(signs) - set(" \"«»“”$€£₸₽'’"):
        return False
    if not _OTHER_WHOLE.isdisjoint(between) or any(w in _EQUAL for w in between):
        return False
    if text.language == "en":
        return bool(between) and between[0] == "of"
    if text.language == "kk":
        return False
    return share.number.share or not _OF.isdisjoint(between)


def _nouns_between(text: ArticleText, one: Amount, other: Amount) -> bool:
    words = text.tokens.words[_last(one) + 1 : other.first]
    return any(w not in _OF and not _is_small(w) for w in words)


def _fit(part: Amount, whole: Amount) -> bool:
    """Whether two amounts may be a part and its whole."""
    if whole.value < _LEAST_WHOLE or part.value > whole.value * 2 or part.others:
        return False
    if "share" in (part.unit, whole.unit):
        return False
    if part.unit is None and part.counted is None:
        return True
    if whole.unit is None and whole.counted is None:
        return part.unit not in MONEY and part.unit not in IN_BASE
    if part.unit != whole.unit:
        return {part.unit, whole.unit} <= PEOPLE or (
            None in (part.unit, whole.unit)
            and not {part.unit, whole.unit} & (MONEY | IN_BASE.keys())
        )
    return True


@lru_cache(maxsize=16_384)
def _is_small(word: str) -> bool:
    return word in FUNCTION_WORDS or word in _ABOUT


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
