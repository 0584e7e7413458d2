"""Who won and who lost, where two passages tell of one match."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.verdicts.wording import Word, sound_alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.comparing.verdicts.wording import Alignment, Wording
    from kzannotate.detection.lexicon.fields import Member

RESULT = "!won"
"""The field of lexicon/fields.tsv with winning and losing."""
_KAZAKH_OBJECT = ("ды", "ді", "ты", "ті", "ны", "ні", "дан", "ден", "тан", "тен", "нан", "нен")
_BY = "by"
Run = tuple[Word, ...]


class _Sides(NamedTuple):
    """The winner and the loser, as far as they are named."""

    winner: Run | None
    loser: Run | None


def won_by_others(told: Alignment) -> bool:
    """Whether the winner of the one is the loser of the other, and no name is on both sides."""
    here, there = _told_sides(told.one), _told_sides(told.other)
    if here is None or there is None:
        return False
    crossed = _are_one(here.winner, there.loser, told) or _are_one(here.loser, there.winner, told)
    same = _are_one(here.winner, there.winner, told) or _are_one(here.loser, there.loser, told)
    return crossed and not same


def _are_one(one: Run | None, other: Run | None, told: Alignment) -> bool:
    if not one or not other:
        return False
    return any(told.are_mates(a, b) or sound_alike(a.sounds, b.sounds) for a in one for b in other)


def _told_sides(wording: Wording) -> _Sides | None:
    """Who won, by the verb that tells it."""
    told = [m for m in wording.members if m.field == RESULT]
    if not told or len({m.member for m in told}) > 1:
        return None
    subject, object_ = _sides(wording, told[0])
    return _Sides(subject, object_) if told[0].member == "yes" else _Sides(object_, subject)


def _sides(wording: Wording, verb: Member) -> tuple[Run | None, Run | None]:
    """Subject and object: the subject stands before its verb, in Arabic behind it."""
    runs, words = wording.names, wording.passage.tokens.words
    before = [r for r in runs if r[-1].place < verb.first]
    behind = [r for r in runs if r[0].place > verb.last]
    if wording.language == "ar":
        return _first(behind or before), _first(behind[1:])
    if wording.language == "kk":
        plain = [r for r in before if not words[r[-1].place].endswith(_KAZAKH_OBJECT)]
        subject = _first(plain)
        return subject, _first([r for r in runs if r is not subject])
    if words[verb.last + 1 : verb.last + 2] == (_BY,):
        return _first(behind), _first(before[-1:])
    if not before and wording.language == "ru":
        return _first(behind), _first(behind[1:])
    return _first(before[-1:]), _first(behind or before[:-1])


def _first(runs: Sequence[Run]) -> Run | None:
    return runs[0] if runs else None
