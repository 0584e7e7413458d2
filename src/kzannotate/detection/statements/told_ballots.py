"""Those for, those against and those who abstained, who are more than all that came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.statements.parts_and_wholes import WrongSum
from kzannotate.detection.statements.years_reached import begins
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_WORDS = (
    "favour_ favor_ backed_ supported_ approved_ وافق أيد صوت_لصالح لصالح مؤيد за_ поддержали_"
    " одобрили_ жақтап_ қолдады_ қолдап_",
    "against_ opposed_ rejected_ عارض رفض ضد_ معارض против_ отвергли_ қарсы_",
    "abstain امتنع ممتنع воздерж қалыс_",
)
_SIDES = tuple(tuple(fold_word(w) for w in words.split()) for words in _WORDS)
_REACH = 4
_WHOLE, _PARTS = 1, 3


def wrong_ballots(text: ArticleText, amounts: Sequence[Amount]) -> WrongSum | None:
    """Votes of three kinds behind the number of those present, and more than they; else None."""
    if len(amounts) != _WHOLE + _PARTS or not all(map(_is_exact, amounts)):
        return None
    whole, *parts = amounts
    if whole.unit not in PEOPLE and whole.unit != "vote":
        return None
    told = [_side(text, amounts, n) for n in range(_WHOLE, len(amounts))]
    of_all = len(set(told)) == _PARTS and None not in told
    summed = sum(p.value for p in parts)
    return WrongSum(whole, parts) if of_all and summed > whole.value else None


def _side(text: ArticleText, amounts: Sequence[Amount], at: int) -> int | None:
    """Which side those voted for whom a number counts: by the words before it, else behind it."""
    one = amounts[at]
    start, end = text.sentence_words(one.first)
    last = max(amounts[at - 1].last, amounts[at - 1].number.last)
    stop = amounts[at + 1].first if at + 1 < len(amounts) else end + 1
    before = text.tokens.words[max(start, last + 1, one.first - _REACH) : one.first]
    own = max(one.last, one.number.last) + 1
    behind = text.tokens.words[own : min(stop, own + _REACH)]
    near = (before, behind) if text.language == "ar" else (behind, before)
    for words in near:
        bare = [w.removeprefix("و") if len(w) > _REACH else w for w in words]
        found = {n for n, side in enumerate(_SIDES) if any(begins(w, side) for w in bare)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _is_exact(amount: Amount) -> bool:
    return amount.relation is Bound.EXACT and amount.low == amount.high and not amount.others
