"""A body by whose name somebody is called its director, whom facts have at another body alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.property_words import cues_of
from kzannotate.detection.names.name_uses import Way
from kzannotate.detection.names.roles import deputy_line
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.roles import Role
    from kzannotate.detection.readings.reading import Reading

_BODY, _PERSON = "organisation", "person"
_OWN = folded_words("its their his her его ее их оның олардың")
_HIS = ("ه", "ها")
_BEFORE = 3
_PLAIN = frozenset(" «»“”\"'")


class Misplaced(NamedTuple):
    """A body's name, who holds an office beside it, and the role that facts give them."""

    body: Found
    person: Found
    role: Role


def misplaced_bodies(reading: Reading) -> Iterator[Misplaced]:
    """Each only body of a sentence, one of whose offices somebody is said to hold there."""
    by_holder, text = reading.glossary.roles.by_holder, reading.text
    people = [f for f in reading.names if f.use.entity.kind == _PERSON and f.entity in by_holder]
    for person in people:
        start, end = text.sentence_words(person.first)
        here = [f for f in reading.names if start <= f.first <= end]
        bodies = [f for f in here if f.use.entity.kind == _BODY]
        if len({f.entity for f in bodies}) != 1 or bodies[0].use.way is Way.REWORDED:
            continue
        role = _role(reading, bodies[0], person)
        if role is not None:
            yield Misplaced(bodies[0], person, role)


def _role(reading: Reading, body: Found, person: Found) -> Role | None:
    """The one office that facts give a person by then, if it is told as the body's own."""
    glossary, days = reading.glossary, reading.text.period
    roles = [r for r in glossary.roles.by_holder[person.entity] if r.body is not None]
    if any(r.body == body.entity or glossary.are_akin(r.body or "", body.entity) for r in roles):
        return None
    now = [r for r in roles if days is None or (r.first <= days[1] and days[0] <= r.last)]
    if len({r.body for r in now}) != 1 or now[0].body in reading.entities:
        return None
    return next((r for r in now if _is_told_as_own(reading, body, person, r)), None)


def _is_told_as_own(reading: Reading, body: Found, person: Found, role: Role) -> bool:
    """Whether the words beside a person's name give them an office of the body."""
    tokens, cues = reading.text.tokens, cues_of(reading.text.language)
    if cues is None:
        return False
    for place in range(person.first - 1, max(0, person.first - _BEFORE) - 1, -1):
        if set(tokens.gap(place)) - _PLAIN:
            break
        told = cues.at(tokens.words, place)
        if deputy_line() in told or (place and deputy_line() in cues.at(tokens.words, place - 1)):
            return False
        if told & role.heads:
            return _is_owned(reading, place) or (body.last == place - 1 and _joins(reading, place))
    return False


def _is_owned(reading: Reading, place: int) -> bool:
    """Whether an office is "its": its director, его директор, مديره."""
    tokens = reading.text.tokens
    if reading.text.language == "ar":
        return any(tokens.raw_word(n).endswith(_HIS) for n in (place, place + 1))
    return place > 0 and tokens.words[place - 1] in _OWN


def _joins(reading: Reading, place: int) -> bool:
    return not set(reading.text.tokens.gap(place - 1)) - _PLAIN
