"""What a figure's sentence is about, apart from what it measures and who tells it."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.measures import cued
from kzannotate.detection.passages.amount_pairs import converted
from kzannotate.detection.statements.share_pairs import are_shares, measure_one_whole, same_whole
from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import complement
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin

if TYPE_CHECKING:
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_FEWEST = 2
_LEAST_SHARE = 0.5
_SAME_EVENT = 0.75
_ROUGHLY = 1.5
_OF_LIVES = frozenset({"dead", "injured", "missing", "rescued", "held", "moved"})
_BULK = frozenset({"tonne", "kilogram", "litre", "cubic metre"})
_MEASURED = IN_BASE.keys() | {"megawatt", "barrel", "litre", "cubic metre", "passenger"}
"""Units that say themselves what is measured."""
_FAMILIES = (
    frozenset({"cost", "budget", "invested", "built", "repaired"}),
    frozenset({"loan", "debt"}),
    frozenset({"present", "crowd"}),
    frozenset({"revenue", "profit"}),
    frozenset({"loss", "damaged", "destroyed"}),
    frozenset({"length", "distance"}),
    frozenset({"capacity", "power"}),
    frozenset({"harvest", "planted"}),
)
"""Measures that different writers take for one."""
_TOPICAL = frozenset({"built", "repaired", "planted", "destroyed", "damaged", "children"})
"""Measures whose words tell as well what a sum is spent on."""
_ASIDE_WORDS = (
    "بلغ بلغت يبلغ تبلغ وصل وصلت قدره قدرها قدر بقيمة قيمة نحو حوالي بحسب وفق حسب قال قالت إن أعلن"
    " أعلنت ذكر ذكرت أفاد أفادت أكد أكدت الحكومة حكومة الدولة الوزارة وزارة خزينة أموال مبلغ مبلغا"
    " إجمالي مجموع العام عام هذا هذه يمتد تمتد يقع تقع امتد امتدت على بسبب قرر قررت المنظمون منظمو"
    " government state ministry treasury taxpayers total sum amount amounted came comes come"
    " decided organisers organizers reached said says according year official officials put set"
    " back puts stretches covers some"
    " составил составила составило составляет составляют достиг достигла сумма сумму государство"
    " государству министерство сообщил сообщила сообщили общая общий около года году"
    " құрады құрайды жетті мемлекет министрлік хабарлады сомасы жылы шамамен"
)
_ASIDE = frozenset(fold_word(w) for w in _ASIDE_WORDS.split())
_PART_WORDS = "المرحلة مرحلة phase stage этап этапа этапе кезең кезеңі кезеңіне"
_PARTS = frozenset(fold_word(w) for w in _PART_WORDS.split())


def same_matter(one: Figure, other: Figure) -> bool:
    """Whether two sentences tell of the same matter in other words, and both measure the same."""
    x, y = one.amount, other.amount
    if x is None or y is None or one.language != other.language:
        return False
    if are_shares(one, other):
        return measure_one_whole(one, other) and same_whole(matter(one), matter(other))
    kind = _kind(x)
    if (
        (x.unit in MONEY and x.unit != y.unit)
        or kind is None
        or kind != _kind(y)
        or not _alone(one, kind)
        or not _alone(other, kind)
    ):
        return False
    if not _much_alike(one, other):
        return _of_one_crop(one, other)
    if (one.about and other.about) or (one.about | other.about) & _OF_LIVES:
        return measure_alike(one.about, other.about)
    return kind != "money"


def same_occasion(one: Figure, other: Figure) -> bool:
    """Whether two sentences give the day of the same beginning, end or signing in other words."""
    if one.language != other.language or one.about.isdisjoint(other.about):
        return False
    return _much_alike(one, other) and not _swapped(one, other)


def _much_alike(one: Figure, other: Figure) -> bool:
    here, there = matter(one), matter(other)
    shared = min(_shared(here, there), _shared(there, here))
    return shared >= _FEWEST and shared >= _LEAST_SHARE * min(len(here), len(there))


def _of_one_crop(one: Figure, other: Figure) -> bool:
    """Whether two sentences tell of a harvest, and one of them of which goods the other names."""
    goods = _goods(one) | _goods(other)
    both = "harvest" in one.about and "harvest" in other.about
    return both and bool(goods & one.passage.stems & other.passage.stems)


def measure_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some measure of the one is one of the other's, or goes by another word."""
    if not one or not other:
        return False
    return not one.isdisjoint(other) or any(one & f and other & f for f in _FAMILIES)


def of_other_goods(one: Figure, other: Figure) -> bool:
    """Whether two sentences measure other goods, or one of them a part of what the other does."""
    if one.amount is None or other.amount is None or one.language != other.language:
        return False
    if are_shares(one, other) and measure_one_whole(one, other):
        return not same_whole(matter(one), matter(other))
    if _kind(one.amount) is None or one.amount.unit in PEOPLE:
        return False
    if "duration" in one.about & other.about and _last_otherwise(one, other):
        return True
    if bool(_PARTS & set(one.words)) != bool(_PARTS & set(other.words)):
        return True
    return _swapped(one, other) or other_goods(
        _goods(one), _goods(other), frozenset(one.passage.stems), frozenset(other.passage.stems)
    )


def _last_otherwise(one: Figure, other: Figure) -> bool:
    """Whether other things may have lasted so long, or one of the two figures is rough."""
    if one.language != other.language or one.amount is None or other.amount is None:
        return False
    here, there = matter(one), matter(other)
    if min(_shared(here, there), _shared(there, here)) < _SAME_EVENT * min(len(here), len(there)):
        return True
    bounds = [q.high or q.low or 0.0 for q in converted(one.amount, other.amount)]
    rough = any(a.relation is Bound.ABOUT for a in (one.amount, other.amount))
    return rough and max(bounds) <= _ROUGHLY * min(bounds)


def other_goods(
    one: frozenset[str], other: frozenset[str], here: frozenset[str], there: frozenset[str]
) -> bool:
    """Whether goods are named behind both amounts, and neither text names the other's.

    Args:
        one: stems of the goods; none where no goods are named.
        other: those of the other.
        here: stems of all words of the one text.
        there: those of the other.
    """
    return bool(one and other) and one.isdisjoint(there) and other.isdisjoint(here)


def goods_of(tokens: Tokens, amount: Amount, language: str) -> frozenset[str]:
    """Stems of what stands behind an amount of goods: tonnes of apples."""
    if amount.unit not in _BULK:
        return frozenset()
    behind = complement(tokens, amount, 2)
    at = 1 if amount.noun is not None else 0
    return noun_stems(behind[at], language) if len(behind) > at else frozenset()


def _goods(figure: Figure) -> frozenset[str]:
    if figure.amount is None:
        return frozenset()
    return goods_of(figure.text.tokens, figure.amount, figure.language)


def _kind(amount: Amount) -> str | None:
    if amount.unit in MONEY:
        return "money"
    if amount.unit not in _MEASURED:
        return None
    return IN_BASE[amount.unit][0] if amount.unit in IN_BASE else amount.unit


def _alone(figure: Figure, kind: str) -> bool:
    """Whether no other amount of its kind stands in the sentence."""
    return sum(_kind(a) == kind for a in figure.passage.amounts) == 1


def matter(figure: Figure) -> tuple[frozenset[str], ...]:
    """The stems of each word near a figure that tells what it is about."""
    return tuple(noun_stems(w, figure.language) for w in figure.words if _tells(w, figure.language))


def _tells(word: str, language: str) -> bool:
    return len(word) > 1 and not is_aside(word) and not may_begin(word, language)


@lru_cache(maxsize=65_536)
def is_aside(word: str) -> bool:
    """Whether a folded word says how much, who tells it or what happens, and not of what."""
    bare = word.removeprefix("و")
    return (
        bool(cued(word) - _TOPICAL) or not _ASIDE.isdisjoint((word, bare)) or word in FUNCTION_WORDS
    )


def _shared(here: tuple[frozenset[str], ...], there: tuple[frozenset[str], ...]) -> int:
    known = frozenset().union(*there)
    return sum(not stems.isdisjoint(known) for stems in here)


def _swapped(one: Figure, other: Figure) -> bool:
    """Whether another word follows the same telling word: the smiths' market, the tanners'."""
    known = frozenset().union(*matter(one)), frozenset().union(*matter(other))
    return any(
        a & c and b.isdisjoint(known[1]) and d.isdisjoint(known[0])
        for a, b in _neighbours(one)
        for c, d in _neighbours(other)
    )


def of_other_occasion(one: Figure, other: Figure) -> bool:
    """Whether another word stands before the same telling word: dredging, pilotage contract."""
    if one.language != other.language or one.language != "en":
        return False
    known = frozenset().union(*matter(one)), frozenset().union(*matter(other))
    return any(
        b & d and a.isdisjoint(known[1]) and c.isdisjoint(known[0])
        for a, b in _neighbours(one)
        for c, d in _neighbours(other)
    )


def _neighbours(figure: Figure) -> list[tuple[frozenset[str], frozenset[str]]]:
    """The stems of telling words that stand side by side."""
    words, language = figure.words, figure.language
    counted = {figure.text.tokens.words[n] for n in range(figure.place, figure.last + 1)}
    return [
        (noun_stems(a, language), noun_stems(b, language))
        for a, b in itertools.pairwise(words)
        if _tells(a, language) and _tells(b, language) and not {a, b} & counted
    ]
