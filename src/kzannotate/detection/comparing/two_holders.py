"""One office or calling that two articles of one matter give to two people."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.comparing.article_pairs import days_between
from kzannotate.detection.comparing.one_matter import OneMatter
from kzannotate.detection.comparing.worked_out import WorkedOut
from kzannotate.detection.lexicon.callings import is_deputy, is_of_before, offices_of
from kzannotate.detection.lexicon.offices import BEGINS
from kzannotate.detection.lexicon.parts_played import parts_of
from kzannotate.detection.lexicon.portfolios import portfolios_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.mentions.holders import Holder
from kzannotate.detection.passages.telling_words import telling
from kzannotate.detection.readings.shelf import leave_out
from kzannotate.text.fold import folded_in_order
from kzannotate.text.likeness import likeness
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading

    Stems = frozenset[str]

MOST_READINGS = 4_000
_DAYS = 7
_MOST = 60
"""Of an office that more people hold, only those are compared whose titles share a word."""
_COMMON = 40
_BEFORE, _BEHIND = 8, 7
_SHORTEST, _LEAST_LIKE = 3, 75.0
_MINISTER, _ARTICLE = "minister", "ال"
_LEADERS = frozenset(
    {"director", "head", "president", "rector", "mayor", "teacher at the head", "speaker"}
)
_LEADER = "leader"
"""What one language calls a president is a rector or a mayor in another."""
_KIN = folded_in_order(
    "brother sister father mother son daughter wife husband cousin twin namesake nephew"
    " брат сестр отец отца мать сын дочь дочер жена жены муж однофамил племянни"
    " شقيق شقيقة أخ أخوه أخت أخته ابن ابنه ابنة ابنته والد والده والدة زوج زوجة زوجته"
    " аға іні әпке сіңлі қарындас әкесі анасы ұлы қызы жұбайы"
)
_SAID = frozenset({"=say", "=new", "=tell", "=lead", "=appoint"})
_SURNAME = 4
_FEWEST_TOLD, _LEAST_TOLD = 3, 0.3
"""What two sentences must share for a surname with two given names to be one person's."""
_OFTEN_SEVERAL = frozenset({"lawyer", "envoy", "inspector", "secretary", "founder", "commander"})
"""Offices of which one body has several; they must be of one thing for certain."""
_ENOUGH = 2


@dataclass(frozen=True, eq=False)
class Held:
    """Somebody with an office.

    Args:
        sounds: how the given name and the surname sound.
        words: what the words of the title mean and how they sound, less the office.
        begins: whether the sentence tells that the office is new.
    """

    text: ArticleText
    holder: Holder
    sounds: tuple[str, str]
    words: Stems
    begins: bool

    @cached_property
    def told(self) -> Stems:
        """What all words of the sentence mean, and how they sound."""
        first, last = self.text.sentence_words(_place(self.text, self.holder))
        words = self.text.tokens.words[first : last + 1]
        return frozenset().union(*_knowing(self.text.language).of(words)).difference(self.sounds)


class TwoHolders(NamedTuple):
    """Two people with one office; of like names, they are one in two spellings."""

    one: Held
    other: Held
    alike: bool


def two_holders(readings: Sequence[Reading]) -> Iterator[TwoHolders]:
    """Each two people who hold one office in two articles."""
    if len(readings) > MOST_READINGS:
        leave_out(
            readings, f"holders of offices are not compared in more than {MOST_READINGS} articles"
        )
        return
    known = WorkedOut[Held | None](readings, __name__)
    every = (
        known.of(holder, partial(_held, r.text, holder)) for r in readings for holder in r.holders
    )
    held = [h for h in every if h is not None]
    known.keep()
    matters = OneMatter()
    seen: set[tuple[str, str]] = set()
    for found in (*_of_one_office(held, matters), *_of_one_surname(held, matters)):
        documents = found.one.text.document, found.other.text.document
        if documents not in seen:
            seen.add(documents)
            yield found


def _of_one_office(held: Sequence[Held], matters: OneMatter) -> Iterator[TwoHolders]:
    offices: dict[str, list[Held]] = defaultdict(list)
    for each in held:
        single = each.holder.single
        for office in {*single, *(_LEADER for o in single if o in _LEADERS)}:
            offices[office].append(each)
    for office in sorted(offices):
        for one, other in _pairs(offices[office]):
            if office == _LEADER and one.text.language == other.text.language:
                continue
            if _differ(office, one, other, offices[office], matters):
                yield TwoHolders(one, other, _are_like(one, other))


def _of_one_surname(held: Sequence[Held], matters: OneMatter) -> Iterator[TwoHolders]:
    surnames: dict[str, list[Held]] = defaultdict(list)
    for each in held:
        if len(each.sounds[1]) >= _SURNAME:
            surnames[each.sounds[1]].append(each)
    for sound in sorted(surnames):
        for one, other in itertools.combinations(surnames[sound][:_COMMON], 2):
            if _have_two_given_names(one, other, matters):
                yield TwoHolders(one, other, alike=True)


def _have_two_given_names(one: Held, other: Held, matters: OneMatter) -> bool:
    """Whether two articles tell one thing of two people of one surname, who are no kin."""
    days = days_between(one.text.period, other.text.period)
    if one.text is other.text or days is None or days > _DAYS:
        return False
    here, there = one.holder, other.holder
    parts = (here.offices | here.deeds) & (there.offices | there.deeds)
    if not parts or _sound_alike(one.sounds[0], other.sounds[0]):
        return False
    shared = len(one.told & other.told)
    if shared < max(_FEWEST_TOLD, _LEAST_TOLD * min(len(one.told), len(other.told))):
        return False
    if any(w.startswith(_KIN) for h in (one, other) for w in h.text.distinct):
        return False
    if matters.names(one.text, other.sounds[0]) or matters.names(other.text, one.sounds[0]):
        return False
    return matters.holds(one.text, other.text)


def _pairs(held: Sequence[Held]) -> Iterator[tuple[Held, Held]]:
    if len(held) <= _MOST:
        yield from itertools.combinations(held, 2)
        return
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(held):
        for word in each.words:
            by_word[word].append(number)
    shared = {p for ns in by_word.values() if len(ns) <= _COMMON for p in _two_of(ns)}
    for one, other in sorted(shared):
        yield held[one], held[other]


def _two_of(numbers: list[int]) -> Iterator[tuple[int, int]]:
    return itertools.combinations(numbers, 2)


def _held(text: ArticleText, holder: Holder) -> Held | None:
    sounds = sound_key(holder.person.stems[0]), sound_key(holder.person.stems[1])
    if min(map(len, sounds)) <= 1 or not (holder.sure or _may_be_names(text, holder)):
        return None
    tokens = text.tokens
    first = _place(text, holder)
    last = max(first, tokens.at_raw(holder.person.span.end) - 1)
    start, end = text.sentence_words(first)
    near = (
        *tokens.words[max(start, first - _BEFORE) : first],
        *tokens.words[last + 1 : min(end, last + _BEHIND) + 1],
    )
    if any(is_of_before(w) or is_deputy(w) for w in near):
        return None
    own = frozenset().union(*(concepts_of(w, text.language) for w in near if offices_of(w)))
    known = _knowing(text.language)
    told = (known[w] for w in near if not offices_of(w))
    begins = any(BEGINS[w] for w in near)
    return Held(text, holder, sounds, frozenset().union(*told) - own, begins)


def _place(text: ArticleText, holder: Holder) -> int:
    """Number of the first word of a holder's name."""
    return text.tokens.at_raw(holder.person.span.start)


def _may_be_names(text: ArticleText, holder: Holder) -> bool:
    """Whether both Arabic words mean nothing else, as far as anybody knows."""
    first = _place(text, holder)
    return not any(
        w.startswith(_ARTICLE) or concepts_of(w, "ar") or topics_of(w) or parts_of(w)
        for w in text.tokens.words[first : first + 2]
    )


@cache
def _knowing(language: str) -> WordMemo[Stems]:
    return WordMemo(partial(_known_by, language=language))


def _known_by(word: str, language: str) -> Stems:
    """What a word means in any language, and how it sounds."""
    found = concepts_of(word, language)
    if telling(word, language):
        keys = (sound_key(stem) for stem in (word, *noun_stems(word, language)))
        found |= {key for key in keys if len(key) >= _SHORTEST}
    return found


def _differ(office: str, one: Held, other: Held, held: Sequence[Held], matters: OneMatter) -> bool:
    """Whether two people hold one office, as two articles of a week have it."""
    days = days_between(one.text.period, other.text.period)
    if one.text is other.text or days is None or days > _DAYS or one.begins != other.begins:
        return False
    if _are_one(one, other) or _is_told_already(one, other) or not _is_of_one(office, one, other):
        return False
    alone = _is_alone(one, held) and _is_alone(other, held)
    if not alone or not matters.holds(one.text, other.text):
        return False
    return not (_names(one, other, matters) or _names(other, one, matters))


def _is_of_one(office: str, one: Held, other: Held) -> bool:
    """Whether titles tell of one body or thing."""
    if one.holder.entity and other.holder.entity:
        return False  # facts tell which of them holds it
    fewest = _ENOUGH if office in _OFTEN_SEVERAL or office == _LEADER else 1
    if len((one.words & other.words) - _SAID) < fewest:
        return False
    return office != _MINISTER or not _of_two(one, other)


def _names(one: Held, other: Held, matters: OneMatter) -> bool:
    """Whether the article of one names the other; short surnames sound like many a word."""
    given, surname = other.sounds
    if not matters.names(one.text, surname):
        return False
    return len(surname) >= _SURNAME or matters.names(one.text, given)


def _of_two(one: Held, other: Held) -> bool:
    """Whether ministers are of two things."""
    here, there = (
        frozenset().union(*(portfolios_of(w) for w in h.holder.field)) for h in (one, other)
    )
    return not here or not there or here.isdisjoint(there)


def _are_one(one: Held, other: Held) -> bool:
    """Whether two names are one in other letters."""
    return all(itertools.starmap(_sound_alike, zip(one.sounds, other.sounds, strict=True)))


def _sound_alike(one: str, other: str) -> bool:
    return one == other or likeness(one, other) >= _LEAST_LIKE


def _is_told_already(one: Held, other: Held) -> bool:
    """Whether two names of one language share a word, so that other rules look at them."""
    if one.text.language != other.text.language:
        return False
    return not set(one.holder.person.stems).isdisjoint(other.holder.person.stems)


def _are_like(one: Held, other: Held) -> bool:
    """Whether one of two words sounds the same: then one person is told by two names."""
    return any(itertools.starmap(_sound_alike, zip(one.sounds, other.sounds, strict=True)))


def _is_alone(one: Held, held: Sequence[Held]) -> bool:
    """Whether its article gives the office to nobody else."""
    return all(h.text is not one.text or _are_one(h, one) for h in held)
