"""Whether a clause with a day tells of another happening than the event at hand."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import folded_in_order
from kzannotate.text.matching import bare_forms
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = folded_in_order(
    "camp_ camps_ workshop concert exhibition fair_ contest hackathon tour_ excursion reception_"
    " training_ course_ masterclass marathon match_ race_ gala_ screening"
    " معسكر مخيم ورشة حفل حفلة معرض مسابقة هاكاثون جولة دورة_تدريبية ماراثون مباراة سباق"
    " лагерь лагеря лагере мастерск концерт выставк ярмарк конкурс хакатон экскурси тренинг марафон"
    " матч гонк воркшоп мастер-класс"
    " лагер концерт көрме жәрмеңке байқау хакатон экскурсия тренинг марафон жарыс"
)
_WHOLE = frozenset(w[:-1] for w in _WORDS if w.endswith("_"))
_BEGUN = tuple(w for w in _WORDS if not w.endswith("_"))
"""What is held beside summits and forums, and by no newsroom called one."""
_MEETING_WORDS = "conference forum festival congress meeting seminar summit session tournament"
_MEETINGS = frozenset(_MEETING_WORDS.split())
_NEW = frozenset({"a", "an", "another", "separate"})
_REACH = 3


def tells_of_side_event(words: Sequence[str], language: str, own: frozenset[str]) -> bool:
    """Whether folded words of a clause speak of a camp, a concert, or another forum.

    Args:
        words: its words, in order.
        language: theirs.
        own: stems of the nouns that the event itself goes by.
    """
    return any(
        noun_stems(word, language).isdisjoint(own)
        and (_is_side(word) or (word in _MEETINGS and _is_new(words, place)))
        for place, word in enumerate(words)
    )


def _is_new(words: Sequence[str], place: int) -> bool:
    return not _NEW.isdisjoint(words[max(0, place - _REACH) : place])


@lru_cache(maxsize=16_384)
def _is_side(word: str) -> bool:
    return any(f in _WHOLE or begins_so(f, _BEGUN) for f in (word, *bare_forms(word)))
