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
from kzannotate.detection.passages.said_in_words import one_word_apart
from kzannotate.text.fold import folded_in_order

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage

_KNOWN = 2
_SHORT = 3
_THINGS = (
    "crop fuel animal sport disease instrument season side water language country colour material"
    " month limb"
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
    if any(here[g].isdisjoint(there[g]) for g in here.keys() & there.keys()):
        return True
    alone = here.keys() ^ there.keys()
    if any(g.startswith(OPPOSED) for g in alone):
        return True
    return any(g.startswith(OPPOSED) and here[g] != there[g] for g in here.keys() & there.keys())


def _scopes(passage: Passage) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for member in members_in(passage.tokens.words, SCOPES):
        found.setdefault(member.field, set()).add(member.member)
    return found
