"""A share in words with the same share in percent beside it: every third of those asked (43 %)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.text.fold import folded_words
from kzannotate.text.intervals import as_written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_APART = folded_words(
    "against compared versus last previous earlier than while another men women year against"
    " против годом прошлом ранее чем сравнению другие مقابل مقارنة الماضي السابق من بينما"
    " былтыр өткен қарағанда салыстырғанда"
)
_SAME = folded_words("or that is ie namely о то есть или точнее أي أو яғни немесе дәлірек exactly")
_MOST_BETWEEN, _MOST_BEFORE_COMMA = 6, 3
_CLOSED_BY = {"(": ")", ",": ",", "،": "،", "-": "-"}


def shares_told_twice(text: ArticleText) -> Iterator[tuple[Amount, Amount]]:
    """Every share in words and the percents that brackets or commas set beside it, and differ."""
    for one, other in pairwise(text.amounts):
        if not (one.unit == other.unit == "share") or one.others or other.others:
            continue
        if not one.number.share or other.number.share:
            continue
        if text.sentence_words(one.first) != text.sentence_words(other.first):
            continue
        if not _is_set_beside(text, one, other):
            continue
        if not as_written(text.tokens, one).meets(as_written(text.tokens, other)):
            yield one, other


def _is_set_beside(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether percents stand alone between two signs right behind what a share is of."""
    tokens, last = text.tokens, max(one.last, one.number.last)
    between = tokens.words[last + 1 : other.first]
    if not _APART.isdisjoint(between) or any(map(tells_of_change, between)):
        return False
    joint = not _SAME.isdisjoint(between[-2:])
    opening = other.first - 1
    while joint and opening > last and tokens.words[opening] in _SAME:
        opening -= 1
    inner = {s for n in range(last, opening) for s in tokens.gap(n)} - {" ", "%"}
    opened = tokens.gap(opening).strip().lstrip("%").strip()
    behind = tokens.gap(max(other.last, other.number.last)).strip().lstrip("%").strip()
    most = _MOST_BETWEEN if opened == "(" else _MOST_BEFORE_COMMA + (opening < other.first - 1)
    return not inner and behind[:1] == _CLOSED_BY.get(opened) and len(between) <= most
