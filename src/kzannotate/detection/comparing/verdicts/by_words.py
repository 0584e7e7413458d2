"""What two passages say in words: who, where, whether at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.answers import answers_differ
from kzannotate.detection.comparing.verdicts.comparison import Comparison
from kzannotate.detection.comparing.verdicts.set_apart import speak_of_others
from kzannotate.detection.lexicon.date_roles import roles_of
from kzannotate.detection.names.spellings import skeleton
from kzannotate.detection.passages.said_in_words import other_holder

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.comparison import Value
    from kzannotate.detection.passages.passage import Passage


def by_cancellation(one: Passage, other: Passage) -> Comparison | None:
    """Called off in one, held or to come in the other."""
    off = one.says_cancelled, other.says_cancelled
    if off[0] == off[1]:
        return None
    held = other if off[0] else one
    begins = any("start" in roles_of(w) for w in held.tokens.words)
    if not (held.says_held or held.is_ahead or begins) or speak_of_others(one, other):
        return None
    states: list[Value] = [{"status": "cancelled" if is_off else "held"} for is_off in off]
    return Comparison("conflict", states[0], states[1], "one says it was called off")


def by_holders(one: Passage, other: Passage) -> Comparison | None:
    """One office with two names."""
    differ = Comparison("conflict", {}, {}, "they give it to different names")
    return differ if other_holder(one, other) else None


def by_answers(one: Passage, other: Passage) -> Comparison | None:
    """Answers in words: who won, who leads, where it is, passed or rejected."""
    raw = one.tokens.folded.raw, other.tokens.folded.raw
    differ = answers_differ(raw, (one.language, other.language))
    if differ is None:
        return None
    if differ:
        return Comparison("conflict", {}, {}, "they answer one question otherwise")
    return Comparison("no_conflict", {}, {}, "they give the same answer", alike="time")


def by_words(one: Passage, other: Passage) -> Comparison:
    """Whether the words are the same, where no value decided."""
    if one.tokens.words and other.tokens.words and _same_words(one, other):
        return Comparison("no_conflict", {}, {}, "the words are the same, or spellings of them")
    return Comparison("incomparable", {}, {}, "no values of one kind stand in both")


def _same_words(one: Passage, other: Passage) -> bool:
    if one.tokens.words == other.tokens.words:
        return True
    return skeleton(one.tokens.words, one.language) == skeleton(other.tokens.words, other.language)
