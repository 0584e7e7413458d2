"""Why two numbers that differ may both be right: of other parts, times, measures or people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.wording import aligned
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.fields import OPPOSED, SCOPES, members_in
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.passages.parts_of_land import of_jury_alone, of_yesterday_and_tomorrow
from kzannotate.detection.passages.passage_pairs import (
    TOLLS,
    named_apart,
    negated,
    of_other_things,
)
from kzannotate.detection.passages.said_in_words import one_word_apart, ordinals
from kzannotate.text.fold import folded_in_order
from kzannotate.text.ordinals import ordinal_at

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage

_KNOWN = 4
_SHORT = 3
_THINGS = (
    "crop fuel animal sport disease instrument season side water language country colour material"
    " month limb creature"
)
_OF_THINGS = frozenset(_THINGS.split())
"""Fields of which other members tell that numbers are of other things."""
_SET_AHEAD = frozenset({"term", "cost", "budget", "tax", "rent", "prize", "duration", "sentence"})
_SETTING = folded_in_order(
    "حدد تحدد تقرر أقر انتخب elect appoint approved установ утвержд избра назнач определ белгілен"
    " бекіт сайла тағайында"
)
_SETS = frozenset({"set", "fixed", "agreed"})


def hindrance(one: Passage, other: Passage, about: frozenset[str], *, differ: bool) -> str | None:
    """Why two amounts should not be set against each other.

    Args:
        one: a passage.
        other: another.
        about: what the first amount measures.
        differ: whether the amounts differ.
    """
    if speak_of_others(one, other):
        return "they need not speak of the same thing"
    if not differ:
        return None
    if _is_of_plan(one, other, about) or _of_a_growing_toll(one, other, about):
        return "one may have been right before the other"
    if negated(one, other) or contrasted(one.tokens.words, other.tokens.words):
        return "words set the two apart"
    if one_word_apart(one, other) or of_jury_alone(one, other):
        return "they need not speak of the same thing"
    return None


def _is_of_plan(one: Passage, other: Passage, about: frozenset[str]) -> bool:
    """Whether one tells what was planned, and the other may tell what came of it."""
    past = _may_be_past(other if one.is_ahead else one) or one.is_forecast != other.is_forecast
    planned = one.is_ahead != other.is_ahead and past
    if about & _SET_AHEAD and (_was_set(one) or _was_set(other)):
        planned = planned and one.is_forecast != other.is_forecast
    return planned or of_yesterday_and_tomorrow(one, other)


def _may_be_past(passage: Passage) -> bool:
    """Whether a passage may tell of what has been; in Arabic its first word tells most."""
    first = passage.tokens.words[:1]
    if passage.language == "ar" and first and len(first[0]) > _SHORT:
        return first[0][0] not in "يت" and not _was_set(passage)
    return passage.is_past


def _was_set(passage: Passage) -> bool:
    """Whether a passage tells what was decided, which then is of what is to come as well."""
    return any(begins_so(w, _SETTING) or w in _SETS for w in passage.tokens.words)


def _of_a_growing_toll(one: Passage, other: Passage, about: frozenset[str]) -> bool:
    """Whether one of two tolls is an early one, or says that it went up."""
    return (
        bool(about & TOLLS) and one.is_early != other.is_early and not one.is_final | other.is_final
    )


def speak_of_others(one: Passage, other: Passage) -> bool:
    """Whether two passages name other things, or have no meaning in common."""
    told = aligned(one, other)
    if one.language == other.language:
        alike = told.has_common_ground and not named_apart(one, other)
        return not alike and of_other_things(one, other)
    known = [
        sum(bool(w.meant) and not w.is_counted for w in t.words) for t in (told.one, told.other)
    ]
    return min(known) >= _KNOWN and not told.has_common_ground


def of_other_scope(one: Passage, other: Passage) -> bool:
    """Whether words say that the one tells of another part, time or measure than the other."""
    told = aligned(one, other)
    if any(f in _OF_THINGS for f in told.other_members):
        return True
    here, there = _scopes(one), _scopes(other)
    if _of_then_and_now(one, here, other) or _of_then_and_now(other, there, one):
        return True
    if any(here[g].isdisjoint(there[g]) for g in here.keys() & there.keys()):
        return True
    alone = here.keys() ^ there.keys()
    if any(g.startswith(OPPOSED) for g in alone):
        return True
    return any(g.startswith(OPPOSED) and here[g] != there[g] for g in here.keys() & there.keys())


def of_other_rows(one: Passage, other: Passage) -> bool:
    """Whether the one tells of the first game or the like, the other of the second."""
    rows = ordinals_of(one), ordinals_of(other)
    return all(rows) and rows[0].isdisjoint(rows[1])


def ordinals_of(passage: Passage) -> frozenset[int]:
    """Which places in a row it names, but for those of dates and shares: the second game."""
    tokens, at = passage.tokens, passage.tokens.at_folded
    taken = {n for d in passage.dates for n in range(at(d.start), at(d.end - 1) + 1)}
    taken |= {n for a in passage.amounts for n in range(a.first, a.last + 1)}
    taken |= {n for t in passage.times for n in range(t.first, t.last + 1)}
    found = set()
    for place in range(len(tokens.words)):
        told = None if place in taken else ordinal_at(tokens, place, passage.language)
        if told is not None:
            found.add(int(told.value))
            taken.update(range(told.first, told.last + 1))
    return frozenset(found) or ordinals(passage)


def unhurt_and_hurt(one: Passage, other: Passage) -> bool:
    """Whether one says that nobody was hurt in other words, and the other counts some who were."""
    here, there = (_scopes(p).get("dead", set()) for p in (one, other))
    return ("unhurt" in here and _are_hurt(other, there)) or (
        "unhurt" in there and _are_hurt(one, here)
    )


def _are_hurt(passage: Passage, told: set[str]) -> bool:
    hurt = bool(told & {"dead", "injured"}) and "unhurt" not in told
    return hurt and any(a.value > 0 for a in passage.amounts)


def _of_then_and_now(now: Passage, scopes: dict[str, set[str]], then: Passage) -> bool:
    """Whether one passage tells of today, and the other of a year that it names."""
    return "now" in scopes.get("when", ()) and not now.dates and any(d.dated for d in then.dates)


def _scopes(passage: Passage) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for member in members_in(passage.tokens.words, SCOPES):
        found.setdefault(member.field, set()).add(member.member)
    return found
