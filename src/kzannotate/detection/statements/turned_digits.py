"""One figure told twice in an article, the second time with its digits in another order."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.detection.passages.passage import Passage
from kzannotate.detection.passages.passage_pairs import different_times, named_apart
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_LEAST, _LEAST_BARE, _MOST = 10, 100, 8
_THOUSANDTHS, _YEAR_DIGITS = 1000, 4
_SHARED, _SHARED_BARE = 2, 3
_NEAR = 3
_PEOPLE = PEOPLE | {"case", "case of disease", "victim"}
_OTHER_WORDS = (
    "another other others previous previously earlier last next former planned"
    " другой другая другие прежде ранее прошлый прошлом еще آخر أخرى السابق الماضي بعدما"
    " басқа бұрын былтыр өткен тағы"
)
_OTHER = folded_words(_OTHER_WORDS)
"""Words of what is not the same: another, last year."""
_NOT = folded_words(
    "instead not than against compared each every вместо не чем против каждый بدلا ليس مقارنة كل"
    " مقابل غير орнына емес әр қарағанда"
)
"""Words that say so right beside a number: not 203, than 203."""


class Turned(NamedTuple):
    """Two amounts of one article."""

    one: Amount
    other: Amount


def turned_digits(text: ArticleText) -> Iterator[Turned]:
    """Each two figures of one thing with the same digits in another order."""
    groups: dict[tuple[str, str], list[Amount]] = defaultdict(list)
    for amount in text.amounts:
        if _is_plain(text, amount):
            kind = "person" if amount.unit in _PEOPLE else amount.unit or amount.counted or ""
            groups[kind, "".join(sorted(_digits(amount)))].append(amount)
    for (kind, _), group in groups.items():
        if len({a.value for a in group}) != 2 or len(group) > _MOST:
            continue
        for one, other in itertools.combinations(group, 2):
            if one.value != other.value and _are_of_one(text, one, other, bare=not kind):
                yield Turned(one, other)
                break


def _is_plain(text: ArticleText, amount: Amount) -> bool:
    """Whether an amount is an exact number in digits, of two digits or more."""
    plain = amount.relation is Bound.EXACT and amount.low == amount.high and not amount.others
    least = _LEAST if amount.unit or amount.counted else _LEAST_BARE
    large = (amount.value * 100 if amount.unit == "share" else amount.value) >= least
    written = any(c.isdecimal() for c in text.tokens.words[amount.number.first])
    return plain and (large or amount.value != int(amount.value)) and written


def _digits(amount: Amount) -> str:
    return str(round(amount.value * _THOUSANDTHS))


def _are_of_one(text: ArticleText, one: Amount, other: Amount, *, bare: bool) -> bool:
    """Whether the sentences of two amounts tell of one thing at one time."""
    bounds = [text.sentence_words(a.first) for a in (one, other)]
    if bounds[0] == bounds[1]:
        return False
    words = [text.tokens.words[start : end + 1] for start, end in bounds]
    if any(map(tells_of_change, itertools.chain(*words))) or _is_other(text, one, bounds[0]):
        return False
    if _is_other(text, other, bounds[1]):
        return False
    if _years(text, bounds[0]) != _years(text, bounds[1]) or contrasted(*words):
        return False
    if _shared(text, one, bounds[0], words[1]) < (_SHARED_BARE if bare else _SHARED):
        return False
    here, there = (_passage(text, b) for b in bounds)
    return not named_apart(here, there) and not different_times(here, there)


def _is_other(text: ArticleText, amount: Amount, bounds: tuple[int, int]) -> bool:
    """Whether a word near a number says that it is another, or of another time."""
    low, high = max(bounds[0], amount.first - _NEAR), min(bounds[1], amount.last + _NEAR)
    words = text.tokens.words
    beside, sentence = words[low : high + 1], words[bounds[0] : bounds[1] + 1]
    return not _NOT.isdisjoint(beside) or not _OTHER.isdisjoint(sentence)


def _years(text: ArticleText, bounds: tuple[int, int]) -> frozenset[int]:
    """The years that a sentence names, but for that of the article."""
    tokens = text.tokens
    days = text.dates_between(tokens.starts[bounds[0]], tokens.ends[bounds[1]])
    own = text.written.year if text.written else None
    return frozenset(d.first.year for d in days if d.first.year != own)


def _shared(
    text: ArticleText, amount: Amount, bounds: tuple[int, int], others: tuple[str, ...]
) -> int:
    """How many telling words of one sentence stand in the other, less what is counted."""
    language, last = text.language, max(amount.last, amount.number.last)
    known = frozenset().union(*(noun_stems(w, language) for w in others))
    found = set()
    for place in range(bounds[0], bounds[1] + 1):
        word = text.tokens.words[place]
        if amount.first <= place <= last or word in FUNCTION_WORDS or len(word) == 1:
            continue
        if word.isdecimal() and len(word) != _YEAR_DIGITS:
            continue
        stems = noun_stems(word, language)
        if not stems.isdisjoint(known):
            found.add(min(stems))
    return len(found)


def _passage(text: ArticleText, bounds: tuple[int, int]) -> Passage:
    return Passage.read(text.tokens.span(*bounds).of(text.raw), text.language, text.written)
