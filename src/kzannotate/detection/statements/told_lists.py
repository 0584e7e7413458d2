"""Parts that stand in a list: five of them: two from Almaty, one from Astana; a bill in lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.detection.statements.told_sums import TOTAL, WrongSum
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.fold import fold_word
from kzannotate.text.intervals import as_written, total
from kzannotate.text.number_words import NUMBERS, ONES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*(?:[-–—•*·▪◦‣]|\d{1,2}[.)])\s+\S")
_FEWEST, _MOST = 2, 10
_VERB = 3
_SIGNS = (",", "،", ";", "؛")
_AND = frozenset(fold_word(w) for w in ("and", "и", "және", "و"))
_FROM = {
    "ar": frozenset({"من", "في", "عن"}),
    "en": frozenset({"from", "in", "of", "for", "by"}),
    "ru": frozenset({"из", "в", "с", "от", "на"}),
}
"""What stands behind a number that holds no noun of its own: two from Almaty."""


def wrong_lists(text: ArticleText) -> Iterator[WrongSum]:
    """Every list of parts that do not make up the number before it."""
    yield from _in_lines(text)
    if text.language in _FROM and ":" in text.raw:
        for place, whole in enumerate(text.amounts):
            last = max(whole.last, whole.number.last)
            near = range(last, min(text.sentence_words(whole.first)[1], last + _VERB) + 1)
            colon = next((n for n in near if ":" in text.tokens.gap(n)), None)
            if colon is not None and _is_count(whole):
                yield from _in_sentence(text, whole, text.amounts[place + 1 :], colon)


def _in_sentence(
    text: ArticleText, whole: Amount, behind: Sequence[Amount], last: int
) -> Iterator[WrongSum]:
    """Five restorers: two from Almaty, one from Astana and one from Tashkent."""
    tokens, end = text.tokens, text.sentence_words(whole.first)[1]
    starts = [last + 1]
    for n in range(last + 1, end):
        if any(sign in tokens.gap(n) for sign in _SIGNS):
            starts.append(n + 1)
        elif tokens.words[n + 1] in _AND and n + 2 <= end:
            starts.append(n + 2)
    starts = [s + 1 if tokens.words[s] in _AND and s < end else s for s in dict.fromkeys(starts)]
    counts = [_count_at(text, s) for s in starts]
    if not _FEWEST <= len(counts) <= _MOST or None in counts or 1.0 not in counts:
        return
    here = [a for a in behind if a.first <= end]
    if sum(c or 0 for c in counts) != whole.value and here:
        yield WrongSum(whole, here)


def _count_at(text: ArticleText, place: int) -> float | None:
    """The number that an item of a list begins with, where where it is from stands behind it."""
    words, language = text.tokens.words, text.language
    bare = words[place]
    for word in (bare, bare.removeprefix("و")):
        value = 1.0 if word in ONES[language] else NUMBERS[language].get(word)
        if value and place + 1 < len(words) and words[place + 1] in _FROM[language]:
            return value
    return None


def _in_lines(text: ArticleText) -> Iterator[WrongSum]:
    """A sum that is told to be the total, and lines below it with a sum in each."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text.raw) if m[0].strip()]
    bulleted = [bool(_BULLET.match(text.raw, *line)) for line in lines]
    for number, line in enumerate(lines[:-_FEWEST] if any(bulleted) else ()):
        if bulleted[number] or not bulleted[number + 1]:
            continue
        stop = number + 1
        while stop < len(lines) and bulleted[stop]:
            stop += 1
        own = _within(text, line)
        parts = [_within(text, each) for each in lines[number + 1 : stop]]
        if not _FEWEST <= len(parts) <= _MOST or any(len(p) != 1 for p in parts):
            continue
        yield from _of_total(text, own, [p[0] for p in parts])


def _of_total(
    text: ArticleText, own: Sequence[Amount], parts: Sequence[Amount]
) -> Iterator[WrongSum]:
    units = {p.unit or p.counted for p in parts}
    wholes = [a for a in own if (a.unit or a.counted) in units]
    if len(units) != 1 or len(wholes) != 1 or not all(map(_is_exact, (*wholes, *parts))):
        return
    whole = wholes[0]
    start, end = text.sentence_words(whole.first)
    told = not TOTAL.isdisjoint(text.tokens.words[start : end + 1]) or "all" in text.tokens.words
    measured = whole.unit in MONEY or whole.unit in IN_BASE
    if not (told or measured) or any(p.value >= whole.value for p in parts):
        return
    made = total([as_written(text.tokens, p) for p in parts])
    near = 2 * sum(p.value for p in parts) > whole.value
    if near and not made.meets(as_written(text.tokens, whole)):
        yield WrongSum(whole, list(parts))


def _within(text: ArticleText, line: tuple[int, int]) -> list[Amount]:
    spans = ((a, text.amount_span(a)) for a in text.amounts)
    return [a for a, span in spans if line[0] <= span.start and span.end <= line[1]]


def _is_exact(amount: Amount) -> bool:
    return amount.relation is Bound.EXACT and amount.low == amount.high


def _is_count(amount: Amount) -> bool:
    measured = amount.unit in MONEY or amount.unit in IN_BASE or amount.unit == "share"
    return _is_exact(amount) and not measured and amount.value == int(amount.value)
