"""What parts and wholes of one sentence have in common: what they count, how sure they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount


def listed(words: str) -> tuple[str, ...]:
    """The words of a list in one string, each folded."""
    return tuple(fold_word(w) for w in words.split())


OF_WHOLE = frozenset(listed("of out من أصل из"))
OF_WHICH = frozenset(
    listed(
        "which whom them these those منها منهم منهن بينها بينهم них которых этои оның соның олардың"
    )
)
TOTAL = frozenset(
    listed(
        "total totalling altogether bringing المجموع مجموعه مجموعها مجموع إجمالي الإجمالي بالمجموع"
        " всего итого сложности общей общая общее общий сумма сумме барлығы жалпы жиыны"
    )
)
_SCALE_FROM = 10_000


class WrongSum(NamedTuple):
    """A whole with parts that do not make it up."""

    whole: Amount
    parts: list[Amount]


def are_exact(amounts: Sequence[Amount], *, others: bool = False) -> bool:
    """Whether nothing qualifies the numbers, nor "others" where those are not allowed."""
    plain = (a for a in amounts if others or not a.others)
    exact = [a for a in plain if a.low == a.high and a.relation is Bound.EXACT]
    return len(exact) == len(amounts)


def are_bounded(amounts: Sequence[Amount]) -> bool:
    """Whether nothing but "about" qualifies the numbers."""
    return all(a.low == a.high and a.relation in (Bound.EXACT, Bound.ABOUT) for a in amounts)


def are_alike(whole: Amount, part: Amount) -> bool:
    """Whether a part counts what its whole does, or says of it no more than the number."""
    if part.unit == "share" or whole.unit == "share":
        return False
    if part.unit == whole.unit and part.unit is not None:
        return True
    if whole.unit in MONEY:
        scaled = part.number.last > part.number.first  # 25 thousand
        scaled = scaled or (part.value >= _SCALE_FROM and not part.counted)
        return scaled and part.unit not in MONEY | IN_BASE.keys()
    if part.unit is None and (part.counted is None or part.counted.startswith("ل")):
        # Arabic "for" hangs on the name of who got the part; 9 a.m. is no length.
        return whole.unit != "hour"
    if whole.unit in PEOPLE:
        return part.unit in PEOPLE or part.unit is None
    return part.unit == whole.unit and part.counted == whole.counted


def are_nested(text: ArticleText, whole: Amount, parts: Sequence[Amount]) -> bool:
    """Whether some parts are told to be of another: 41 came out, 12 of them hurt."""
    words = text.tokens.words
    stop = text.sentence_words(parts[-1].first)[1]
    behind = words[last_of(parts[1]) + 1 : stop + 1] if len(parts) > 1 else ()
    between = words[last_of(parts[0]) + 1 : parts[1].first] if len(parts) > 1 else ()
    known = not OF_WHICH.isdisjoint(words[last_of(whole) + 1 : parts[0].first])
    return not OF_WHICH.isdisjoint(behind) or (known and not OF_WHICH.isdisjoint(between))


def sum_of(parts: Sequence[Amount]) -> float:
    """What some amounts make up."""
    return sum(p.value for p in parts)


def last_of(amount: Amount) -> int:
    """The last word of an amount, its number or its noun."""
    return max(amount.last, amount.number.last)
