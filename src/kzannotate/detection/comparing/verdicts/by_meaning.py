"""Passages that say the same but for one answer in words: who, where, which, whether at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.comparison import Comparison
from kzannotate.detection.comparing.verdicts.winners import RESULT, won_by_others
from kzannotate.detection.comparing.verdicts.wording import Alignment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.comparing.verdicts.wording import Wording
    from kzannotate.detection.lexicon.fields import Member
    from kzannotate.detection.passages.passage import Passage

_LEAST_TO_CONTRADICT = 0.3
_LEAST_TO_AGREE = 0.6
_OF_SUBJECTS = frozenset({RESULT})
"""Opposites of which each side of a match bears one."""


def contradiction(one: Passage, other: Passage, *, same_amount: bool = False) -> Comparison | None:
    """Whether words answer one question otherwise, where all else is much the same.

    Args:
        one: a passage.
        other: another.
        same_amount: both count the same, so that only opposites can tell them apart.
    """
    told = Alignment(one, other)
    if min(told.shared) < 1 or told.share < _LEAST_TO_CONTRADICT:
        return None
    if won_by_others(told):
        return Comparison("conflict", {}, {}, "they name other winners")
    if _is_denied(told):
        return Comparison("conflict", {}, {}, "one says what the other denies")
    fields = _other_answers(told)
    if any(f.startswith("!") or not same_amount for f in fields):
        return Comparison("conflict", {}, {}, "they answer one question otherwise")
    if all(told.strange) and not same_amount:
        return Comparison("conflict", {}, {}, "they give it to different names")
    return None


def agreement(one: Passage, other: Passage) -> Comparison | None:
    """Whether one passage says little but what the other says."""
    told = Alignment(one, other)
    if min(told.shared) >= 1 and told.share >= _LEAST_TO_AGREE and not all(told.strange):
        return Comparison("no_conflict", {}, {}, "they say much the same")
    return None


def _other_answers(told: Alignment) -> Iterator[str]:
    """Fields of which each passage has other members."""
    here, there = _answers(told.one), _answers(told.other)
    for field in here.keys() & there.keys() - _OF_SUBJECTS:
        if here[field].isdisjoint(there[field]):
            yield field


def _answers(wording: Wording) -> dict[str, set[str]]:
    """What a passage answers in each field; of opposites, what it denies is the other one."""
    found: dict[str, set[str]] = {}
    for member in wording.members:
        found.setdefault(member.field, set()).add(_answer(member, wording))
    return found


def _answer(member: Member, wording: Wording) -> str:
    denied = any(n in wording.denied for n in range(member.first, member.last + 1))
    if member.is_opposite and denied:
        return "no" if member.member == "yes" else "yes"
    return member.member


def _is_denied(told: Alignment) -> bool:
    """Whether a word is denied in one passage and told without that in the other."""
    for here, there in ((told.one, told.other), (told.other, told.one)):
        opposed = {n for m in here.members if m.is_opposite for n in range(m.first, m.last + 1)}
        for word in here.words:
            if word.place in here.denied and word.place not in opposed:
                mates = told.mates(word, there)
                if mates and not any(m.place in there.denied for m in mates):
                    return True
    return False
