"""Which counted things of two languages are one thing."""

from __future__ import annotations

import pytest

from kzannotate.detection.comparing.figure_kinds import tie_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.text.fold import fold_word
from kzannotate.text.units import open_noun, unit_of


def _noun(told: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    language, word = told.split(":")
    folded = fold_word(word)
    unit = unit_of(folded, language)
    counted = None if unit else open_noun(folded, language)
    return unit, counted, tuple(sorted(concepts_of(folded, language)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("en:handbags", "ru:сумочки"),
        ("en:minivans", "ar:مينيفانا"),
        ("ru:прожектора", "kk:прожектор"),
    ],
)
def test_unlisted_nouns_of_two_languages_are_one_by_meaning_or_sound(one: str, other: str) -> None:
    assert tie_of(_noun(one), _noun(other), False) == "same"


def test_unlisted_nouns_of_two_languages_with_other_meanings_are_not_tied() -> None:
    assert tie_of(_noun("en:handbags"), _noun("ru:прожектора"), False) is None


def test_a_listed_noun_is_what_another_language_has_no_table_for() -> None:
    listed, open_ = ("kite", None, ("=kite",)), (None, "batperek", ("=kite",))
    assert tie_of(listed, open_, False) == "general"
    assert tie_of(listed, open_, True) is None
