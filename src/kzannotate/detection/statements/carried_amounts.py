"""A whole in one sentence and its parts in the next: 95 grants. Of those, 41 went to ..."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.statements.parts_and_wholes import OF_WHICH
from kzannotate.detection.statements.told_sums import NO_ROW
from kzannotate.detection.statements.years_reached import begins
from kzannotate.text.counted_nouns import IN_BASE, MONEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_MOST_PARTS, _FEWEST = 8, 2
_OWN = frozenset(("і", "ы", "сі", "сы", "уі", "еуі"))


def carried_over(text: ArticleText, amounts: Sequence[Amount], at: int) -> list[Amount]:
    """The amounts of a sentence, led by the one that it goes on about.

    Args:
        text: an article.
        amounts: all of its amounts.
        at: number of the first one in the sentence.
    """
    start, end = text.sentence_words(amounts[at].first)
    here = [a for a in amounts[at : at + _MOST_PARTS] if a.first <= end]
    if at == 0 or start == 0 or len(here) < _FEWEST:
        return []
    earlier = text.sentence_words(start - 1)[0]
    before = [a for a in amounts[max(0, at - _FEWEST) : at] if a.first >= earlier]
    if len(before) != 1:
        return []
    lead = text.tokens.words[start : start + _FEWEST]
    if not OF_WHICH.isdisjoint(lead):
        return [before[0], *(_of_those(text, a) for a in here)]
    seats = before[0].unit == "seat" and all(a.unit is None and a.counted is None for a in here)
    rowed = any(begins(w, NO_ROW) for w in text.tokens.words[start : end + 1])
    return [before[0], *here] if seats and not rowed else []


def _of_those(text: ArticleText, part: Amount) -> Amount:
    """A Kazakh number with an ending, 41-і, which counts what was told of before."""
    behind = part.number.last + 1
    words = text.tokens.words
    ended = behind < len(words) and text.tokens.gap(behind - 1) == "-" and words[behind] in _OWN
    plain = ended and part.unit not in MONEY and part.unit not in IN_BASE
    return replace(part, unit=None, counted=None, noun=None) if plain else part
