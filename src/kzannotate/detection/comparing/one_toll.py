"""Tolls of one event by one authority, borne out by another toll, or of a search that is over."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.bars import is_long_ago
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.passages.passage import says_final
from kzannotate.domain.claim import Bound
from kzannotate.text.fold import fold_word, folded_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.comparing.figure_table import FigureTable, Place
    from kzannotate.detection.statements.figures import Figure

_FATES = frozenset({"dead", "injured", "missing"})
_AUTHORITY_WORDS = (
    "emergenc الطوارئ طوارئ чрезвычайн чс_ мчс_ дчс_ төтенше тжм_ тжд_",
    "civil_ المدني гражданск азаматтық",
    "police policeman الشرطة شرطة полици",
    "interior_ الداخلية мвд_ внутренних ішкі_ іім_",
    "health_ الصحة минздрав здравоохранени денсаулық",
    "governor المحافظ محافظ_ губернатор акимат әкімдіг әкімдік",
    "prosecutor النيابة прокуратур",
    "coastguard خفر береговой жағалау",
)
_AUTHORITIES = tuple(
    (
        tuple(fold_word(w) for w in words.split() if not w.endswith("_")),
        frozenset(fold_word(w[:-1]) for w in words.split() if w.endswith("_")),
    )
    for words in _AUTHORITY_WORDS
)
_SEARCH = folded_in_order(
    "search rescue البحث بحث الإنقاذ إنقاذ поиск спасательн іздеу іздестіру құтқару"
)
_OVER = folded_in_order(
    "ended halted stopped closed اختتم اختتام توقف وقف أنهت إنهاء прекращ свернут аяқта тоқтат"
)
_OVER_ALONE = frozenset({"over", "ends", "wound", "off"})
_NEAR = 9
_TELLING = 20
"""So many injured are seldom counted alike by chance."""
_SIGNS = frozenset(",،;؛:().!?؟\n")


def of_one_toll(table: FigureTable, place: Place) -> bool:
    """Whether two numbers of dead were told on one day by one office, or after the search.

    Args:
        table: figures of two articles.
        place: two of them that differ.
    """
    one, other = table.figures(place)
    fates = one.about & _FATES
    if not fates or fates != other.about & _FATES or one.text is other.text:
        return False
    if one.text.period is None or one.text.period != other.text.period:
        return False
    if not (_is_exact(one) and _is_exact(other)) or not table.features(place).get("agree"):
        return False
    same = {i for i, _ in table.equal}, {j for _, j in table.equal}
    if not _is_only(table.here, place[0], fates, same[0]):
        return False
    if not _is_only(table.there, place[1], fates, same[1]):
        return False
    over = search_is_over(one.text) and search_is_over(other.text)
    return over or not authorities(one).isdisjoint(authorities(other))


def of_two_offices(table: FigureTable, place: Place) -> bool:
    """Whether two offices told of the dead while people were looked for: each has its own count.

    Args:
        table: figures of two articles.
        place: two of them that differ.
    """
    one, other = table.figures(place)
    if _FATES.isdisjoint(one.about | other.about) or one.text is other.text:
        return False
    here, there = _named_with(one), _named_with(other)
    if not here or not there or not here.isdisjoint(there):
        return False
    if _agree_on_another_toll(table, place) or _has_fallen(one, other):
        return False
    return not (search_is_over(one.text) and search_is_over(other.text))


def _agree_on_another_toll(table: FigureTable, place: Place) -> bool:
    """Whether two articles count as many of others, in so many words: 23 injured in both."""
    fates = frozenset[str]().union(*(f.about & _FATES for f in table.figures(place)))
    for i, j in table.equal:
        one, other = table.figures((i, j))
        told = (one.about & other.about & _FATES) - fates
        if i != place[0] and j != place[1] and told and _is_telling(one) and _is_telling(other):
            return True
    return False


def _is_telling(figure: Figure) -> bool:
    return _is_exact(figure) and figure.number >= _TELLING


def _has_fallen(one: Figure, other: Figure) -> bool:
    """Whether the article of a later day tells of fewer dead, which no search brings about."""
    here, there = one.text.period, other.text.period
    if "dead" not in one.about & other.about or not (_is_exact(one) and _is_exact(other)):
        return False
    if here is None or there is None or here == there:
        return False
    earlier, later = (one, other) if here < there else (other, one)
    return later.number < earlier.number


def _is_exact(figure: Figure) -> bool:
    amount = figure.amount
    return amount is not None and amount.relation is Bound.EXACT and amount.low == amount.high


def _is_only(account: Account, number: int, fates: frozenset[str], same: set[int]) -> bool:
    """Whether an article tells of nobody else to whom it happened, but of long ago.

    What the other article tells as well, ``same``, is nothing that the two could be of.
    """
    return not any(
        figure.about & fates and not is_long_ago(account.setting(n))
        for n, figure in enumerate(account.figures)
        if n != number and n not in same
    )


def _named_with(figure: Figure) -> frozenset[int]:
    """Which kinds of office the sentence of a figure names."""
    start, end = figure.text.sentence_words(figure.place)
    return frozenset().union(*map(_offices, figure.text.tokens.words[start : end + 1]))


def authorities(figure: Figure) -> frozenset[int]:
    """Which kinds of office a figure's sentence names, or one beside it."""
    text = figure.text
    start, end = text.sentence_words(figure.place)
    low = text.sentence_words(start - 1)[0] if start else 0
    high = text.sentence_words(end + 1)[1] if end + 1 < len(text.tokens.words) else end
    return frozenset().union(*map(_offices, text.tokens.words[low : high + 1]))


@lru_cache(maxsize=16_384)
def _offices(word: str) -> frozenset[int]:
    return frozenset(
        n
        for n, (begun, whole) in enumerate(_AUTHORITIES)
        if begins_so(word, begun) or word in whole
    )


def search_is_over(text: ArticleText) -> bool:
    """Whether an article tells that nobody is looked for any more."""
    words = text.tokens.words
    for place, word in enumerate(words):
        if begins_so(word, _SEARCH):
            near = (*_beside(text, place, -1), *_beside(text, place, 1))
            if any(map(_is_over, near)):
                return True
    return False


def _beside(text: ArticleText, place: int, step: int) -> Iterator[str]:
    """Words on one side of a word, up to a sign that ends its clause."""
    start, end = text.sentence_words(place)
    for n in range(place + step, place + step * (_NEAR + 1), step):
        if not start <= n <= end or not _SIGNS.isdisjoint(
            text.tokens.gap(n if step < 0 else n - 1)
        ):
            return
        yield text.tokens.words[n]


@lru_cache(maxsize=16_384)
def _is_over(word: str) -> bool:
    return word in _OVER_ALONE or begins_so(word, _OVER) or says_final(word)
