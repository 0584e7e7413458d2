"""What an amount of goods is of, and which words tell nothing of the matter."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.measures import cued
from kzannotate.text.amounts import complement
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_BULK = frozenset({"tonne", "kilogram", "litre", "cubic metre"})
_TOPICAL_WORDS = (
    "built repaired planted destroyed damaged children term infected vaccinated born temperature"
    " speed level rent tax prize compensation pension stolen published hired dismissed"
)
_TOPICAL = frozenset(_TOPICAL_WORDS.split())
"""Measures whose words tell as well what a sum is spent on."""
_ASIDE = folded_words(
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

_KAZAKH_VERBS = ("ды", "ді", "ты", "ті")
"""Folded ends of what somebody did, right behind an amount."""


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
    if len(behind) <= at or (language == "kk" and behind[at].endswith(_KAZAKH_VERBS)):
        return frozenset()  # 384 келі көтерді
    return noun_stems(behind[at], language)


@lru_cache(maxsize=16_384)
def is_aside(word: str) -> bool:
    """Whether a folded word says how much, who tells it or what happens, and not of what."""
    bare = word.removeprefix("و")
    return (
        bool(cued(word) - _TOPICAL) or not _ASIDE.isdisjoint((word, bare)) or word in FUNCTION_WORDS
    )
