"""Shares that make up a whole by what they are of: for, against and undecided; women and men."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.shares_apart import exclude_each_other
from kzannotate.detection.statements.shares_of_whole import makes_up
from kzannotate.domain.claim import Bound
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_FOR = whole_or_beginning(
    "for_ favour favor support backed_ yes_ approve أيد_ أيدت_ يؤيد تؤيد تأييد مع_ لصالح_ за_"
    " поддерж қолда"
)
_AGAINST = whole_or_beginning(
    "against_ oppose no_ reject عارض يعارض تعارض معارض ضد_ رفض против_ отверг қарсы_"
)
_NEITHER = whole_or_beginning(
    "undecided unsure unconvinced hesitat abstain answer_ know_ neutral يحسم_ محايد امتنع يجيب_"
    " رأي_ затрудн воздерж определил безразлич қинал қалыс шешпе"
)
_REST = folded_words(
    "rest remaining remainder other الباقي والباقي الباقية المتبقية المتبقي البقية остальные"
    " остальное оставшиеся қалған қалғаны"
)
_WOMEN = folded_words(
    "women girls females النساء نساء الإناث والنساء женщины девушки әйелдер қыздар"
)
_MEN = folded_words("men boys males الرجال والرجال الذكور والذكور мужчины юноши ерлер ұлдар")
_OF = folded_words("of among из среди من بين")
_SIDES, _FEWEST, _HUNDRED = 3, 2, 100
_REACH, _NEAR, _ROUNDING, _MOST = 4, 3, 0.011, 1.5


def are_not_whole(text: ArticleText, shares: Sequence[Amount]) -> bool:
    """Whether shares of one sentence that must make up a whole make up more or less."""
    if any(s.relation is not Bound.EXACT or s.low != s.high for s in shares):
        return False
    made = sum(s.value for s in shares)
    if len(shares) == _SIDES and 1 + _ROUNDING < made < _MOST:
        return _are_sides(text, shares) or _ends_with_rest(text, shares)
    off = _ROUNDING < abs(made - 1) < _MOST - 1
    if len(shares) != _SIDES - 1 or not off:
        return False
    return (
        _are_sexes(text, shares)
        or _are_named_sexes(text, shares)
        or (made > 1 and exclude_each_other(text, *shares))
    )


def with_bare_shares(amounts: Sequence[Amount]) -> list[Amount]:
    """The shares of a sentence with bare numbers between them: 58 %, against 35, 17 % undecided."""
    shares = [n for n, a in enumerate(amounts) if a.unit == "share" and not a.number.share]
    if len(shares) < _FEWEST or shares[-1] - shares[0] != len(shares) or len(amounts) != _SIDES:
        return [a for a in amounts if a.unit == "share"]
    return [_as_share(a) for a in amounts]


def _as_share(amount: Amount) -> Amount:
    bare = amount.unit is None and amount.counted is None and 1 < amount.high < _HUNDRED
    if not bare:
        return amount
    low, high = amount.low / _HUNDRED, amount.high / _HUNDRED
    number = replace(amount.number, value=low)
    return replace(amount, unit="share", number=number, low=low, high=high)


def _are_sides(text: ArticleText, shares: Sequence[Amount]) -> bool:
    """Whether those for something, those against it and those without a view are told of."""
    start, end = text.sentence_words(shares[0].first)
    words = text.tokens.words[start : end + 1]
    return all(any(said[w] for w in words) for said in (_FOR, _AGAINST, _NEITHER))


def _ends_with_rest(text: ArticleText, shares: Sequence[Amount]) -> bool:
    words, last = text.tokens.words, shares[-1]
    end = text.sentence_words(last.first)[1]
    stop = max(last.last, last.number.last)
    near = {*words[last.first - _NEAR : last.first], *words[stop + 1 : min(end, stop + 1) + 1]}
    return not _REST.isdisjoint(near)


def _are_sexes(text: ArticleText, shares: Sequence[Amount]) -> bool:
    """Whether women are one of two shares of somebody, and men the other."""
    start, end = text.sentence_words(shares[0].first)
    words = text.tokens.words
    if not any(makes_up(w) for w in words[start : end + 1]):
        return False
    first, second = (frozenset(_whose(text, s, start)) for s in shares)
    return (first, second) in ((_W, _M), (_M, _W))


def _are_named_sexes(text: ArticleText, shares: Sequence[Amount]) -> bool:
    """Whether a dash behind each of two shares says that they are women and men."""
    found = []
    for share in shares:
        last = max(share.last, share.number.last)
        behind = text.tokens.words[last + 1 : last + 2]
        if text.tokens.gap(last).lstrip("%").strip() != "-" or not behind:
            return False
        found.append("w" if behind[0] in _WOMEN else "m" if behind[0] in _MEN else "")
    return sorted(found) == ["m", "w"]


def _whose(text: ArticleText, share: Amount, start: int) -> set[str]:
    words = text.tokens.words
    found = set()
    for place in range(max(start, share.first - _REACH), share.first):
        word = words[place]
        told = "w" if word in _WOMEN else "m" if word in _MEN else None
        if told and (place == start or words[place - 1] not in _OF):
            found = {told}
    return found


_W, _M = frozenset({"w"}), frozenset({"m"})
