"""Changes from one number to another, with a share beside them that does not fit."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.domain.claim import Bound
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_FROM = frozenset(fold_word(w) for w in ("from", "من", "с", "со"))
_TO = frozenset(fold_word(w) for w in ("to", "إلى", "до"))
_OUT_OF = ("дан", "ден", "тан", "тен", "нан", "нен")
_INTO = ("ға", "ге", "қа", "ке")
_BESIDE = folded_words(
    "a an the of by or that is i e down up drop fall decline decrease loss rise increase growth"
    " gain jump أي بنسبة بمقدار انخفاض بانخفاض تراجع بتراجع زيادة بزيادة نمو ارتفاع بارتفاع"
    " قدره قدرها نسبته نسبتها بلغ بلغت то есть или на падение снижение рост прирост яғни"
)
"""All that may stand between a change and the share that says how large it was."""
_AGAINST = folded_words("against compared versus مقابل مقارنة против сравнению салыстырғанда қарсы")
_EARLIER = folded_words(
    "last previous earlier before الماضي الماضية السابق السابقة прошлом прошлого прошлый прошлой"
    " прошлую годом ранее былтыр былтырғы өткен"
)
_SIZE = folded_words(
    "increase growth rise gain drop fall decline decrease الزيادة زيادة بزيادة النمو نمو بنمو "
    " ارتفاع بارتفاع الارتفاع انخفاض بانخفاض الانخفاض تراجع بتراجع прирост рост роста снижение"
    " падение увеличение сокращение өсім өсімі төмендеу азаю артуы"
)
_THE_SIZE = folded_words("الزيادة النمو الارتفاع الانخفاض التراجع прирост рост")
_GONE = folded_words("up down rising falling ارتفاعا صعودا انخفاضا هبوطا نزولا زيادة ارتفاع انخفاض")
_MORE = folded_words(
    "more less higher lower fewer أكثر أقل أعلى أدنى больше меньше выше ниже көп аз артық кем"
    " жоғары"
)
_THAN = folded_words("from on over than compared against عن من مقارنة чем против к")
"""What leads back to the number of before, behind the share."""
_NEAR, _LEAD = 4, 9
_THAT_IS = frozenset(fold_word(w) for w in ("is", "أي", "есть", "яғни", "meaning", "значит"))
_DEARER_WORDS = "подорожа подешев удорожа удешев қымбатта арзанда cheapen غلا_ غلت_"
_DEARER = whole_or_beginning(_DEARER_WORDS)
_LEAST_RATIO = 0.3
_ABOUT, _ROUGHLY = 0.015, 0.05
_ENDS = 3


class Change(NamedTuple):
    """A share with the two numbers that it is said to lie between."""

    share: Amount
    before: Amount
    after: Amount

    @property
    def part_and_whole(self) -> tuple[float, float]:
        """By how much the number changed, and what it was before."""
        return abs(self.after.value - self.before.value), self.before.value

    @property
    def right(self) -> float:
        """What share of the first number the change is."""
        part, whole = self.part_and_whole
        return part / whole


def wrong_changes(text: ArticleText) -> Iterator[Change]:
    """Every change that its sentence gives in percent as well, and otherwise."""
    if not any(a.unit == "share" for a in text.amounts):
        return
    earlier: list[Amount] = []
    for _, group in groupby(text.amounts, key=lambda a: text.sentence_words(a.first)[0]):
        amounts = list(group)
        yield from (c for c in _since_then(text, earlier, amounts) if _is_off(c))
        earlier = amounts
        for before, after in pairwise(a for a in amounts if a.unit != "share"):
            if not _is_change(text, before, after):
                continue
            beside = [a for a in amounts if a.unit == "share" and _says(text, a, before, after)]
            found = [Change(share, before, after) for share in beside]
            yield from (c for c in found if len(found) == 1 and _is_off(c))
        yield from (c for c in _of_ranges(text, amounts) if _is_off(c))
        told = (*_compared(text, amounts), *_set_off(text, amounts), *_gone(text, amounts))
        by_share = {c.share.first: c for c in told}
        yield from (c for c in by_share.values() if _is_off(c))


def _of_ranges(text: ArticleText, amounts: list[Amount]) -> Iterator[Change]:
    """From 240 to 300, by 20 %: what is written as a range is a change where one is told of."""
    for told in amounts:
        if told.low == told.high or told.low <= 0 or told.unit in ("share", "year"):
            continue
        start, end = text.sentence_words(told.first)
        words = text.tokens.words
        opened = not _FROM.isdisjoint(words[max(start, told.first - 1) : told.first + 1])
        if text.language == "kk":
            opened = _ends(text, told, _OUT_OF) and _ends(text, told, _INTO)
        if not opened or not any(map(_moves, words[start : end + 1])):
            continue
        beside = [a for a in amounts if a.unit == "share" and _says(text, a, told, told)]
        if len(beside) == 1:
            yield Change(beside[0], replace(told, high=told.low), replace(told, low=told.high))


def _since_then(
    text: ArticleText, earlier: list[Amount], amounts: list[Amount]
) -> Iterator[Change]:
    """There are 3.9 million. Last year there were 2.8 million, that is a growth of 48 %."""
    if len(earlier) != 1 or [a.unit == "share" for a in amounts] != [False, True]:
        return
    (after,), (before, share) = earlier, amounts
    start, end = text.sentence_words(before.first)
    words, near = text.tokens.words, text.sentence_words(after.first)[1] == start - 1
    exact = all(a.low == a.high and a.relation is Bound.EXACT for a in (before, share, after))
    alike = before.unit in (after.unit, None) and before.counted in (after.counted, None)
    alike = alike or (before.unit is None and _is_word_of_being(text, before))
    lead = words[start : before.first]
    moved = any(tells_of_change(w) or w in _SIZE for w in words[start : end + 1])
    told = not _EARLIER.isdisjoint(lead) and moved
    between = words[_last(before) + 1 : share.first]
    sized = not _THAT_IS.isdisjoint(between) or any(w in _SIZE for w in between)
    like = before.value > 0 and _LEAST_RATIO <= after.value / before.value <= 1 / _LEAST_RATIO
    if near and exact and alike and told and sized and like and before.value != after.value:
        yield Change(share, before, after)


def _is_word_of_being(text: ArticleText, amount: Amount) -> bool:
    """Whether what seems to be counted ends the clause, and so is its verb: 2,83 миллион болған."""
    return "," in text.tokens.gap(_last(amount)) and amount.counted is not None


def _compared(text: ArticleText, amounts: list[Amount]) -> Iterator[Change]:
    """60 tonnes against 50 last year, 10 % more; two amounts and a share of which one grew."""
    shares = [a for a in amounts if a.unit == "share" and not a.number.share]
    for one, other in pairwise(a for a in amounts if a.unit != "share"):
        share = next((s for s in shares if s.first > other.first), None)
        if share is None or not _is_plain(one, other, share):
            continue
        if any(other.first < a.first < share.first for a in amounts):
            continue
        words = text.tokens.words
        between, behind = words[_last(one) + 1 : other.first], words[_last(other) + 1 : share.first]
        against = not _AGAINST.isdisjoint(between)
        earlier = against or not _EARLIER.isdisjoint((*between, *behind[:_NEAR]))
        lead = words[max(text.sentence_words(one.first)[0], one.first - _LEAD) : one.first]
        first = not earlier and not _EARLIER.isdisjoint(lead)
        tail = words[_last(share) + 1 : min(len(words), _last(share) + 1 + _ENDS)]
        sized = any(w in _SIZE for w in behind[-_LEAD:]) or not _MORE.isdisjoint(tail)
        led = len(behind) <= _NEAR and any(w.removeprefix("ف") in _THE_SIZE for w in between)
        sized = sized or led  # the growth, at 1.2 million, is 40 percent
        if sized and (earlier or first):
            yield Change(share, one, other) if first else Change(share, other, one)


def _set_off(text: ArticleText, amounts: list[Amount]) -> Iterator[Change]:
    """2.4 million tonnes, up 20 % from 1.6 million: what it is, the share, what it was."""
    for after, share, before in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if (
            share.unit != "share"
            or share.number.share
            or not _is_plain(after, before, share, bare=True)
        ):
            continue
        words, tokens = text.tokens.words, text.tokens
        lead = words[_last(after) + 1 : share.first]
        tail = words[_last(share) + 1 : before.first]
        signs = "".join(tokens.gap(n) for n in range(_last(share), before.first))
        if len(tail) > _NEAR or set(signs) & set(".;؛:!?؟،,"):
            continue
        told = any(tells_of_change(w) or w in _BESIDE for w in lead[-_ENDS:])
        than = not _THAN.isdisjoint(tail)
        if len(lead) <= _LEAD and than and (told or not _MORE.isdisjoint(tail)):
            yield Change(share, before, after)


def _gone(text: ArticleText, amounts: list[Amount]) -> Iterator[Change]:
    """300 crowns, up from 240 crowns now, an increase of 20 percent: is, was, and the share."""
    words, tokens = text.tokens.words, text.tokens
    for after, before, share in zip(amounts, amounts[1:], amounts[2:], strict=False):
        told = share.unit == "share" and not share.number.share
        if not told or not _is_plain(after, before, share):
            continue
        lead, tail = words[_last(after) + 1 : before.first], words[_last(before) + 1 : share.first]
        if not lead or len(lead) > _LEAD or len(tail) > _LEAD or lead[-1] not in _FROM:
            continue
        gone = len(lead) > 1 and (lead[-2] in _GONE or tells_of_change(lead[-2]))
        signs = "".join(tokens.gap(n) for n in range(_last(after), share.first))
        if gone and not set(signs) & set(".;؛!?؟") and any(w in _SIZE for w in tail[-_ENDS:]):
            yield Change(share, before, after)


def _is_plain(one: Amount, other: Amount, share: Amount, *, bare: bool = False) -> bool:
    """Whether two exact amounts of one measure stand beside an exact share.

    A bare second one may leave the measure out: up 20 percent from 1.6 million.
    """
    exact = all(
        a.low == a.high and a.relation is Bound.EXACT and not a.others for a in (one, other)
    )
    alike = one.unit == other.unit and one.counted == other.counted
    same = alike and bool(one.unit or one.counted)
    same = same or (bare and one.unit is not None and other.unit is other.counted is None)
    fair = share.low == share.high and share.relation in (Bound.EXACT, Bound.ABOUT)
    return same and exact and fair and one.value > 0 < other.value != one.value


def _is_off(change: Change) -> bool:
    return abs(change.right - change.share.value) > _ABOUT + _ROUGHLY * change.right


def _moves(word: str) -> bool:
    return tells_of_change(word) or bool(_DEARER[word])


def _is_change(text: ArticleText, before: Amount, after: Amount) -> bool:
    """Whether a sentence tells that one number became the other: from 90 to 72 tonnes."""
    alike = before.unit == after.unit or before.unit is None
    if not alike or before.value <= 0 or before.value == after.value:
        return False
    start, end = text.sentence_words(before.first)
    words = text.tokens.words
    if not any(map(_moves, words[start : end + 1])):
        return False
    if text.language == "kk":
        return _ends(text, before, _OUT_OF) and _ends(text, after, _INTO)
    opened = not _FROM.isdisjoint(words[max(start, before.first - 1) : before.first + 1])
    return opened and not _TO.isdisjoint(words[_last(before) + 1 : after.number.first + 1])


def _ends(text: ArticleText, amount: Amount, endings: tuple[str, ...]) -> bool:
    """Whether the number or its noun has a case ending."""
    last = _last(amount)
    return any(w.endswith(endings) for w in text.tokens.words[amount.number.last : last + 1])


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)


def _says(text: ArticleText, share: Amount, before: Amount, after: Amount) -> bool:
    """Whether nothing but words of change stands between a share and the two numbers."""
    if share.others or share.low != share.high:
        return False
    words, tokens = text.tokens.words, text.tokens
    if share.first < before.first:
        between = words[_last(share) + 1 : before.first]
        leads = words[max(0, share.first - 1) : share.first]
        told = all(w in _FROM for w in between) and bool(leads)
        return told and (tells_of_change(leads[0]) or leads[0] in _BESIDE)
    if share.first <= after.first:
        return False
    places = range(_last(after) + 1, share.first)
    signs = [n for n in places if set(tokens.gap(n - 1)) & set(",،(–—")]
    own = words[max(signs, default=_last(after) + 1) : share.first]
    if not own:
        return _stands_alone(text, share)
    known = all(w in _BESIDE or (w in FUNCTION_WORDS and len(w) < _ENDS) for w in own)
    return known and (bool(signs) or not _BESIDE.isdisjoint(own))


def _stands_alone(text: ArticleText, share: Amount) -> bool:
    """Whether a share is all that brackets hold, or a Kazakh verb of change stands behind it."""
    words, last = text.tokens.words, _last(share)
    if text.language == "kk":
        return any(tells_of_change(w) for w in words[last + 1 : last + 2])
    return "(" in text.tokens.gap(share.first - 1) and ")" in text.tokens.gap(last)
