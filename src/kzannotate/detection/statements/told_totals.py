"""Parts with their total behind them: a fund 0.6 billion, exporters 1.1, in all 1.7 billion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.detection.statements.parts_and_wholes import (
    OF_WHICH,
    TOTAL,
    WrongSum,
    are_alike,
    are_bounded,
    are_nested,
    last_of,
    listed,
    sum_of,
)
from kzannotate.detection.statements.years_reached import begins
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
_BRINGING = folded_words(
    "bringing taking making raising lifting filling так итого довел довели доведя получилось"
    " яғни أي وبذلك ليصل لتصل ليرتفع لترتفع ليبلغ لتبلغ ليصبح لتصبح саны сонда сөйтіп нәтижесінде"
)
_ALL = folded_words("all все всех جميع كل барлық")
_SUMMING = folded_words("وبذلك بذلك وهكذا так итак сонымен сөйтіп thus")
_TOLL = listed(
    "killed dead_ died injured_ hurt_ wounded قتل قتيل توفي جرح جريح مصاب أصيب погиб ранен постра"
    " пострада қаза жарақат жараланды"
)
_NEARER, _MOST_BEFORE, _LEAD = (0.8, 1.25), 5, 6
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
    for one, more, told in zip(amounts, amounts[1:], amounts[2:], strict=False):
        beside = words[max(0, more.first - 2) : last_of(more) + 2]
        brought = not _BRINGING.isdisjoint(words[last_of(more) + 1 : told.first])
        whole = _counting_alike(told, one) if brought else told
        added = brought or not _ANOTHER.isdisjoint(beside)
        if not added or not are_bounded((one, more, whole)) or not _is_led(text, one, more, whole):
            continue
        made = as_written(text.tokens, whole)
        summed = total(as_written(text.tokens, p) for p in (one, more))
        near = _NEAR_SUM[0] <= (one.value + more.value) / whole.value <= _NEAR_SUM[1]
        if near and not made.meets(summed):
            yield WrongSum(whole, [one, more])


def _is_led(text: ArticleText, one: Amount, more: Amount, whole: Amount) -> bool:
    """Whether a larger number of the same things is set off behind two others."""
    words = text.tokens.words
    alike = are_alike(whole, one) and are_alike(whole, more) and (one.unit or one.counted)
    larger = whole.value > max(one.value, more.value) and not whole.others
    signs = {s for n in range(last_of(more), whole.first) for s in text.tokens.gap(n)}
    dashed = any(text.tokens.gap(n) == " - " for n in range(last_of(more), whole.first))
    apart = (dashed or bool(signs & set(",،:"))) and not signs & set(";؛()")
    some = not _OF_ALL.isdisjoint(words[max(0, whole.first - 2) : whole.first])
    each = not _EACH.isdisjoint(words[one.first : whole.first])
    return bool(alike) and larger and apart and not some and not each


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


def _counting_alike(whole: Amount, part: Amount) -> Amount:
    """A bare number, which counts what its parts do: bringing the number to 25."""
    bare = whole.unit is None and whole.counted is None
    return replace(whole, unit=part.unit, counted=part.counted) if bare else whole


def summed_up(text: ArticleText, amounts: Sequence[Amount], at: int) -> Iterator[WrongSum]:
    """11 witnesses for one side, eight for the other. All 21 will be recalled: the next sentence.

    Args:
        text: an article.
        amounts: all of its amounts.
        at: number of the first one in the sentence that sums up.
    """
    told = amounts[at]
    start, end = text.sentence_words(told.first)
    before = amounts[max(0, at - _MOST_BEFORE) : at]
    if not start or len(before) < _FEWEST or not _is_summing(text, told, start):
        return
    earlier = text.sentence_words(start - 1)[0]
    parts = [a for a in before if a.first >= earlier]
    whole = _counting_alike(told, parts[0]) if parts else told
    sound = _FEWEST <= len(parts) < _MOST_BEFORE and are_bounded((whole, *parts))
    if not sound or not all(are_alike(whole, p) and p.value < whole.value for p in parts):
        return
    words = text.tokens.words[earlier : end + 1]
    if not (parts[0].unit or parts[0].counted) or not OF_WHICH.isdisjoint(words[:-1]):
        return
    if not _EACH.isdisjoint(words) or any(map(tells_of_change, words)) or _tells_of_toll(words):
        return
    made, summed = (
        as_written(text.tokens, whole),
        total(as_written(text.tokens, p) for p in parts),
    )
    near = _NEARER[0] <= sum_of(parts) / whole.value <= _NEARER[1]
    if near and not made.meets(summed):
        yield WrongSum(whole, parts)


def _is_summing(text: ArticleText, amount: Amount, start: int) -> bool:
    """Whether "all" or "in all" stands right before a number that opens its sentence."""
    words = text.tokens.words
    lead = words[start : amount.first]
    all_ = not _ALL.isdisjoint(lead[-1:]) and len(lead) <= _FEWEST
    if all_ or len(lead) > _LEAD:
        return all_
    behind = words[last_of(amount) + 1 : last_of(amount) + 1 + _FEWEST]
    return not TOTAL.isdisjoint(lead) or behind == _IN_ALL or not _SUMMING.isdisjoint(lead)


def _tells_of_toll(words: Sequence[str]) -> bool:
    """Whether the dead or the hurt are told of, who are some of all that were there."""
    return any(begins(w, _TOLL) for w in words)
