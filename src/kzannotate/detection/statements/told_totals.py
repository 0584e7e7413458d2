"""Parts with their total behind them: a fund 0.6 billion, exporters 1.1, in all 1.7 billion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.statements.parts_and_wholes import (
    TOTAL,
    WrongSum,
    are_alike,
    are_bounded,
    are_nested,
    last_of,
    listed,
)
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.fold import folded_words
from kzannotate.text.intervals import as_written, total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_TOGETHER = frozenset(listed("вместе вдвоем معا бірге together"))
_IN_ALL = ("in", "all")
_FEW = 0.5
_NEAR_SUM = (0.75, 1.34)
_ANOTHER = folded_words("another further more еще тағы أخرى آخرين آخرون إضافية")
_OF_ALL = folded_words("of из من")
_EACH = folded_words("each apiece per every كل لكل каждый каждая каждому каждой әрқайсысы әр")
_FEWEST, _TOTAL_REACH = 2, 6


def in_all(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """Exporters sold 1.1 billion, the fund 0.6 billion, a total of 1.7 billion."""
    words = text.tokens.words
    for at, whole in enumerate(amounts):
        before = words[max(0, whole.first - _TOTAL_REACH) : whole.first]
        behind = words[last_of(whole) + 1 : last_of(whole) + 1 + _FEWEST]
        summed = behind == _IN_ALL or not TOTAL.isdisjoint((*before, *behind))
        summed = summed or not _TOGETHER.isdisjoint((*before[-1:], *behind[:1]))
        if at < _FEWEST or not summed or names_two(text, whole):
            continue
        parts = [a for a in amounts[:at] if a.value != at - 1 or are_alike(whole, a)]
        same = all(are_alike(whole, p) and _is_of(whole, p) for p in parts)
        if len(parts) < _FEWEST or not same or not are_bounded((whole, *parts)):
            continue
        if are_nested(text, whole, parts) or any(p.value >= whole.value for p in parts[1:]):
            continue
        made = as_written(text.tokens, whole)
        written = [as_written(text.tokens, p) for p in parts]
        if total(written).high < _FEW * made.low:
            continue  # this morning 30 and 25 tonnes; in all this week 310
        if not any(made.meets(total(written[n:])) for n in range(len(written) - 1)):
            yield WrongSum(whole, parts)


def with_more(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """48 sacks by midday and another 37 before dusk, filling 95 sacks: one, more, and the sum."""
    words = text.tokens.words
    for one, more, whole in zip(amounts, amounts[1:], amounts[2:], strict=False):
        beside = (
            *words[max(0, more.first - 2) : more.first],
            *words[more.first : last_of(more) + 2],
        )
        if _ANOTHER.isdisjoint(beside) or not are_bounded((one, more, whole)):
            continue
        alike = are_alike(whole, one) and are_alike(whole, more) and (one.unit or one.counted)
        larger = whole.value > max(one.value, more.value) and not whole.others
        signs = {s for n in range(last_of(more), whole.first) for s in text.tokens.gap(n)}
        apart = bool(signs & set(",،–—:")) and not signs & set(";؛()")
        some = not _OF_ALL.isdisjoint(words[max(0, whole.first - 2) : whole.first])
        if (
            not alike
            or not larger
            or not apart
            or some
            or _EACH & {*words[one.first : whole.first]}
        ):
            continue
        made, summed = (
            as_written(text.tokens, whole),
            total(as_written(text.tokens, p) for p in (one, more)),
        )
        near = _NEAR_SUM[0] <= (one.value + more.value) / whole.value <= _NEAR_SUM[1]
        if near and not made.meets(summed):
            yield WrongSum(whole, [one, more])


def names_two(text: ArticleText, whole: Amount) -> bool:
    """Whether an Arabic dual of the noun, which holds no number, is one of the parts: مدفنين."""
    if text.language != "ar" or whole.counted is None:
        return False
    words = text.tokens.words[text.sentence_words(whole.first)[0] : whole.first]
    return any(w.startswith(whole.counted) and w.endswith(("ين", "ان")) for w in words)


def _is_of(whole: Amount, part: Amount) -> bool:
    """Whether a part names no other noun than its whole: passengers and crew are people."""
    general = whole.unit == "person" and part.unit in PEOPLE
    return general or part.unit in (whole.unit, None)
