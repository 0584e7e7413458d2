"""Passages that say the same but for one answer in words: who, where, which, whether at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.comparison import Comparison
from kzannotate.detection.comparing.verdicts.places_taken import in_place_of_each_other
from kzannotate.detection.comparing.verdicts.winners import RESULT, won_by_others
from kzannotate.detection.comparing.verdicts.wording import CALENDAR, aligned
from kzannotate.detection.lexicon.fields import OPPOSED

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.wording import Alignment
    from kzannotate.detection.passages.passage import Passage

_LEAST_TO_CONTRADICT = 0.3
_LEAST_TO_AGREE, _LEAST_IF_NAMED, _SURE = 0.6, 0.5, 0.8
_FEWEST_TO_AGREE = 2


def contradiction(one: Passage, other: Passage, *, same_amount: bool = False) -> Comparison | None:
    """Whether words answer one question otherwise, where all else is much the same.

    Args:
        one: a passage.
        other: another.
        same_amount: both count the same, so that only opposites can tell them apart.
    """
    told = aligned(one, other)
    if min(told.shared) < 1 or max(told.share, told.plain_share) < _LEAST_TO_CONTRADICT:
        return None
    checks = _OF_DEEDS if same_amount else _OF_DEEDS + _OF_THINGS
    why = next((why for excludes, why in checks if excludes(told)), None)
    return Comparison("conflict", {}, {}, why) if why else None


def _opposed(told: Alignment) -> bool:
    """Whether one tells the opposite of the other: opened, closed."""
    return any(f.startswith(OPPOSED) and f != RESULT for f in told.other_members)


def _other_members(told: Alignment) -> bool:
    """Whether they give other answers of a field; a month of a plan may have become another."""
    planned = told.one.passage.is_forecast != told.other.passage.is_forecast
    if all(told.strange) and any(f in CALENDAR for f in told.other_members):
        return False
    return any(f != RESULT and not (planned and f in CALENDAR) for f in told.other_members)


def _other_names(told: Alignment) -> bool:
    if told.gives_other_surnames:
        return True
    if any(f in CALENDAR for f in told.other_members):
        return False
    return all(told.strange) and told.plain_share >= _LEAST_TO_CONTRADICT


def _differ_in_polarity(told: Alignment) -> bool:
    """Whether one of two passages that share most words denies something, and the other nothing."""
    if min(told.shared) < _FEWEST_TO_AGREE or told.share < _LEAST_TO_AGREE:
        return False
    here, there = told.one, told.other
    if bool(here.denied) == bool(there.denied):
        return False
    plain = there if here.denied else here
    return "no" not in {a for answers in plain.answers.values() for a in answers}


def agreement(one: Passage, other: Passage) -> Comparison | None:
    """Whether one passage says little but what the other says."""
    told = aligned(one, other)
    if any(told.strange):
        return None
    if bool(one.amounts) != bool(other.amounts):
        much = min(told.shared) > _FEWEST_TO_AGREE and told.share >= _SURE
        return Comparison("no_conflict", {}, {}, "they say much the same") if much else None
    same_days = told.one.calendar and set(told.one.calendar) == set(told.other.calendar)
    if same_days and min(told.shared) >= 1 and told.share >= _LEAST_TO_CONTRADICT:
        return Comparison("no_conflict", {}, {}, "they name the same days")
    named = all(w.names for w in (told.one, told.other)) and min(told.shared) > _FEWEST_TO_AGREE
    least = _LEAST_IF_NAMED if named else _LEAST_TO_AGREE
    if min(told.shared) >= _FEWEST_TO_AGREE and told.share >= least:
        return Comparison("no_conflict", {}, {}, "they say much the same")
    return None


def _drawn_and_won(told: Alignment) -> bool:
    here, there = (
        {m.member for m in w.members if m.field == RESULT} for w in (told.one, told.other)
    )
    return bool(here and there) and ("draw" in here) != ("draw" in there)


def _is_denied(told: Alignment) -> bool:
    """Whether a word is denied in one passage, and the other tells it and denies nothing."""
    for here, there in ((told.one, told.other), (told.other, told.one)):
        if there.denied:
            continue
        opposed = {n for m in here.members if m.is_opposite for n in range(m.first, m.last + 1)}
        denied = (w for w in here.words if w.place in here.denied and w.place not in opposed)
        if any(told.mates(w, there) for w in denied):
            return True
    return False


_Check = Callable[["Alignment"], bool]
_OF_DEEDS: tuple[tuple[_Check, str], ...] = (
    (won_by_others, "they name other winners"),
    (_drawn_and_won, "one says it was drawn, the other that it was won"),
    (_is_denied, "one says what the other denies"),
    (_opposed, "one says the opposite of the other"),
)
"""What excludes that both are right, even where both give one number."""
_OF_THINGS: tuple[tuple[_Check, str], ...] = (
    (_other_members, "they answer one question otherwise"),
    (_other_names, "they give it to different names"),
    (_differ_in_polarity, "one says what the other denies"),
    (in_place_of_each_other, "another thing stands in the same place"),
)
"""What does so only where no number is given alike."""
