"""Who a number in a sentence is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.articles.told_before import opens_bare, points_back, tells_of_other
from kzannotate.detection.lexicon.head_nouns import body_nouns
from kzannotate.detection.lexicon.openings import leads_to, needs_no_passive
from kzannotate.detection.names.name_uses import Way
from kzannotate.text.distinctions import KIN_HEADS
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import is_arabic, without_proclitics
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.properties import Property
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.text.tokens import Tokens

_AFTER = 5
_OWNER_REACH = 2
_AFTER_DATE = 10
_BRACKETS_REACH = 200
_LIST_SIGN = re.compile("[,،]")
_GENERIC_WORDS = {
    "organisation": {
        "ar": "منظمة",
        "en": "organization organisation bloc",
        "ru": "организация объединение",
        "kk": "ұйым ұйымы",
    },
    "event": {
        "ar": "بطولة مسابقة فعالية حدث",
        "en": "tournament competition championship event",
        "ru": "турнир соревнование мероприятие",
        "kk": "турнир жарыс додасы",
    },
}
_GENERIC = {
    kind: frozenset().union(
        *(
            noun_stems(fold_word(word), language)
            for language, words in by_language.items()
            for word in words.split()
        )
    )
    for kind, by_language in _GENERIC_WORDS.items()
}
"""Stems of nouns that any entity of a kind may be called by."""
_CITY_WORDS = {
    "ar": "مدينة بلدة",
    "en": "city town",
    "ru": "город",
    "kk": "қала",
}
_CITIES = frozenset().union(
    *(
        noun_stems(fold_word(word), language)
        for language, words in _CITY_WORDS.items()
        for word in words.split()
    )
)
"""Stems of nouns that mean the one place of the article of which facts tell who lives there."""
_POPULATION = "population"
_BESIDE = 3
_STRANGER, _PLACE = "stranger", "place"
_FARTHEST_BEFORE = 40
_NEAR_SENTENCES = 2
_LEAD = 60
_OTHER_WORDS = (
    "another other rival separate different neighbouring second другой другая другое"
    " другого соседний басқа өзге көрші"
)
_OTHER = frozenset(fold_word(word) for word in _OTHER_WORDS.split())
_RUSSIAN_GENITIVE = ("ых", "их", "ого", "его", "ои", "еи")
_PASSIVE = ("was", "were", "been", "is", "originally", "first", "officially")
_THIS_WORDS = "هذه هذا لهذه وهذه эта этот это данная данный бұл осы аталған"
_THIS = frozenset(fold_word(word) for word in _THIS_WORDS.split())
_PRONOUNS = frozenset({"it", "он", "она", "оно", "ол"})


@dataclass(frozen=True, slots=True)
class Subject:
    """An entity and the words by which a sentence means it.

    Args:
        oblique: the name is declined, so that it is hardly what the verb is about.
    """

    entity: str
    kind: str
    place: int
    last: int
    oblique: bool = False


@cache
def _heads(language: str) -> WordMemo[bool]:
    """Whether words are nouns for a kind of body, event or place."""
    nouns = body_nouns() | _CITIES
    return WordMemo(lambda word: not noun_stems(word, language).isdisjoint(nouns))


class Subjects:
    """Names and the nouns that stand for them, word by word, in one article."""

    def __init__(self, text: ArticleText, names: Sequence[Found], glossary: Glossary) -> None:
        self._text = text
        self._names = names
        self._own_heads = glossary.heads.of
        self._facts_of = glossary.facts_of
        self._words_beside = glossary.heads.words_beside
        self._tokens = text.tokens
        self._language = text.language

    @cached_property
    def _taken(self) -> set[int]:
        return {n for f in self._names for n in range(f.first, f.last + 1)}

    @cached_property
    def all(self) -> list[Subject]:
        """Names, and definite nouns such as "the organisation" with the entity they mean."""
        return [s for s in self._told if s.entity]

    @cached_property
    def _told(self) -> list[Subject]:
        """``all``, with bodies that the reference does not hold among them, without an entity."""
        found: list[Subject] = []
        names = {f.first: f for f in self._names}
        words = self._tokens.words
        for place in sorted({*names, *self._tokens.places(_heads(self._language))}):
            word = words[place]
            if place in names:
                name = names[place]
                entity, oblique = name.use.entity, name.use.way is Way.DECLINED
                found.append(Subject(entity.id, entity.kind, place, name.last, oblique))
            elif place in self._taken:
                continue
            elif self._is_definite_head(place, word):
                meant = self._meant(word, found)
                if meant is not None:
                    found.append(Subject(meant.entity, meant.kind, place, place))
            elif not self._is_city(word) and self._is_stranger(place):
                found.append(Subject("", _STRANGER, place, place))
        return found

    def told(self, start: int, end: int) -> list[Subject]:
        """What is told of in some words; bodies that the reference does not hold have no entity."""
        return [s for s in self._told if start <= s.place < end]

    @cached_property
    def named(self) -> tuple[Found, ...]:
        """Names, with definite nouns for what they name among them, in order."""
        first = {f.entity: f for f in reversed(self._names)}
        nouns = (s for s in self.all if s.place not in self._taken and s.entity in first)
        meant = (
            first[s.entity]._replace(
                span=self._tokens.span(s.place, s.last), first=s.place, last=s.last
            )
            for s in nouns
        )
        return tuple(sorted((*self._names, *meant), key=lambda f: f.first))

    def _is_stranger(self, place: int) -> bool:
        """Whether a noun is the head of a name that the reference does not hold."""
        owner = self._owner(place)
        if owner is None or owner in self._taken:
            return False
        stems = noun_stems(self._tokens.words[place], self._language)
        told = noun_stems(self._tokens.words[owner], self._language)
        return not any(told & self._words_beside(s) for s in stems)

    def _owner(self, place: int) -> int | None:
        """The word beside a head noun that makes it another body's name; None for a bare noun."""
        words, gap = self._tokens.words, self._tokens.gap
        ahead = place - 1 if place and gap(place - 1) == " " else None
        behind = place + 1 if place + 1 < len(words) and gap(place) == " " else None
        if ahead is not None and words[ahead] in _OTHER:
            return ahead
        if self._language == "ar":
            described = behind is not None and words[behind].startswith("ال")
            return behind if described else None
        if self._language == "ru":
            genitive = behind is not None and words[behind].endswith(_RUSSIAN_GENITIVE)
            return behind if genitive else None
        if ahead is None or words[ahead] in FUNCTION_WORDS:
            return None
        capital = self._tokens.raw_word(ahead)[0].isupper()
        return ahead if capital or self._language == "kk" else None

    def _is_definite_head(self, place: int, word: str) -> bool:
        """Whether a noun for a kind of body is definite."""
        if is_arabic(word):
            definite = any(w.startswith("ال") for w in without_proclitics(word))
            return definite and not self._is_described(place)
        before = self._tokens.words[place - 1] if place else ""
        if self._language not in ("ru", "kk"):
            return before in ("the", "this", "its")
        # Without articles: "the committee" has no adjective or owner before it.
        opens = place == 0 or self._tokens.gap(place - 1) != " "
        return opens or before in FUNCTION_WORDS or before in _THIS

    def _is_described(self, place: int) -> bool:
        """Whether an adjective makes an Arabic noun another thing: "the next summit"."""
        words = self._tokens.words
        shown = place > 0 and words[place - 1] in _THIS
        behind = words[place + 1] if place + 1 < len(words) else ""
        return not shown and self._tokens.gap(place) == " " and behind.startswith("ال")

    def _meant(self, word: str, before: list[Subject]) -> Subject | None:
        """The latest entity that a noun fits: its name is of that noun, or any organisation.

        None where another body of that noun was told of since.
        """
        if self._is_city(word):
            return self._city(before)
        stems = noun_stems(word, self._language)
        near = before[-_FARTHEST_BEFORE:]
        for subject in reversed(near):
            heads = self._heads_of(subject)
            if stems & heads:
                return subject if subject.entity else None
        for kind, generic in _GENERIC.items():
            if stems & generic:
                return _known(s for s in reversed(near) if s.kind in (kind, _STRANGER))
        for kin in KIN_HEADS:
            if stems & kin:
                like = (s for s in reversed(near) if self._heads_of(s) & kin)
                return _known(s for s in like if s.kind in ("organisation", _STRANGER))
        return None

    def _is_city(self, word: str) -> bool:
        return not noun_stems(word, self._language).isdisjoint(_CITIES)

    def _city(self, before: list[Subject]) -> Subject | None:
        """The only place told of whose population facts tell."""
        places = [s for s in before if s.kind == _PLACE and self._has_population(s.entity)]
        return places[-1] if len({s.entity for s in places}) == 1 else None

    def _has_population(self, entity: str) -> bool:
        facts = self._facts_of.get(entity, ())
        return any(f.property_name == _POPULATION for f in facts)

    def _heads_of(self, subject: Subject) -> frozenset[str]:
        if subject.entity:
            return self._own_heads.get(subject.entity, frozenset())
        return noun_stems(self._tokens.words[subject.place], self._language)

    @cached_property
    def _places(self) -> list[int]:
        return [s.place for s in self.all]

    @cached_property
    def _at(self) -> frozenset[int]:
        return frozenset(self._places)

    def of(self, place: int, last: int, wanted: Property) -> Subject | None:
        """Who a number from ``place`` to ``last`` is about, for a property.

        Right behind the number first ("28 members of the union"), then the nearest before it in
        the sentence; the sentence before where this one names nobody.
        """
        start, end = self._text.sentence_words(place)
        reach = _AFTER_DATE if "day" in wanted.units else _AFTER
        behind = self._between(last + 1, min(end, last + reach) + 1, wanted)
        ahead = self._between(start, place, wanted)
        owner = ahead and place - ahead[-1].last <= _OWNER_REACH and self._language == "en"
        apart = bool(ahead and behind) and _is_parted(self._tokens, last, behind[0].place)
        if behind and not owner and not apart:
            return behind[0]
        return ahead[-1] if ahead else self._told_before(start, place, wanted)

    def _told_before(self, start: int, place: int, wanted: Property) -> Subject | None:
        """Who a sentence that names nobody goes on about.

        That is who the sentence before begins with, if a verb or a pronoun takes it up; else
        whom the article is about, if nobody else was told of since.
        """
        if start == 0 or self._names_unknown(start, place):
            return None
        if self._goes_on(start):
            before = self._between(self._text.sentence_words(start - 1)[0], start, wanted)
            if before:
                return before[0]
        low = bisect_left([s.place for s in self._told], start)
        told = reversed(self._told[:low])
        fitting = (s for s in told if not s.entity or wanted.fits(s.kind))
        latest = next(fitting, None)
        if latest is None or latest.entity != self._main(wanted):
            return None
        if tells_of_other(self._text, start, place, wanted, self._taken):
            return None
        words = self._tokens.words[start:place]
        near = self._sentences_between(latest.place, start) <= _NEAR_SENTENCES
        return latest if near or points_back(words, self._language) else None

    def _names_unknown(self, start: int, place: int) -> bool:
        """Whether a noun for a body stands there that means none of the reference."""
        nouns = self._body_nouns
        here = nouns[bisect_left(nouns, start) : bisect_left(nouns, place)]
        return any(n not in self._at for n in here)

    def _sentences_between(self, place: int, start: int) -> int:
        number, starts = self._text.sentence_number, self._tokens.folded.starts
        at = [int(starts[self._tokens.starts[n]]) for n in (place, start)]
        return number(at[1]) - number(at[0])

    @cached_property
    def _body_nouns(self) -> list[int]:
        """Places of nouns for kinds of bodies outside of names."""
        places = self._tokens.places(_heads(self._language))
        words = self._tokens.words
        return [n for n in places if n not in self._taken and not self._is_city(words[n])]

    def _main(self, wanted: Property) -> str | None:
        """The entity that an article is about, of the kinds that have a property.

        It stands in the title or the first lines, and is named more often than any other.
        """
        named = [s for s in self.all if wanted.fits(s.kind)]
        if not named:
            return None
        lead = self._text.sentence_words(0)[1]
        lead = max(lead, min(_LEAD, len(self._tokens.words)))
        early = [s.entity for s in named if s.place <= lead]
        (main, most), *others = Counter(s.entity for s in named).most_common(2)
        tied = others and others[0][1] == most
        if main not in early or (tied and others[0][0] in early):
            return None
        return main

    def beside(self, cue: int, day: int, wanted: Property) -> Subject | None:
        """Who a cue word right beside a name speaks of, with a date at ``day``.

        The name stands before the cue ("the union was founded in"), behind an Arabic verb, or
        behind the date where the cue opens the sentence ("Founded in 2001, the union").
        """
        start, end = self._text.sentence_words(cue)
        around = [s for s in self._between(start, end + 1, wanted) if not s.oblique]
        if not around and not self._is_active(cue) and opens_bare(self._text, start, cue, day):
            return self._told_before(start, start, wanted)
        before = [s for s in around if s.last < cue and cue - s.last <= _BESIDE]
        before = [s for s in before if leads_to(self._tokens, s.last, cue)]
        if before and not self._is_active(cue):
            return before[-1]
        if is_arabic(self._tokens.words[cue]):
            return next((s for s in around if 0 < s.place - cue <= 2), None)
        kazakh = [s for s in around if s.last == min(cue, day) - 1]
        if self._language == "kk" and kazakh:
            return kazakh[-1]
        opened = [s for s in around if 0 < s.place - day <= _BESIDE]
        return opened[0] if cue == start and opened else None

    def _is_active(self, cue: int) -> bool:
        """Whether an English "founded" has no passive before it: the union founded a prize."""
        if self._language != "en" or needs_no_passive(self._tokens.words[cue]):
            return False
        passive = self._tokens.words[cue - 1] in _PASSIVE
        return not passive and set(self._tokens.gap(cue - 1)) == {" "}

    def _between(self, start: int, end: int, wanted: Property) -> list[Subject]:
        low, high = bisect_left(self._places, start), bisect_left(self._places, end)
        here = [s for s in self.all[low:high] if wanted.fits(s.kind)]
        return [s for s in here if not self._in_brackets(s.place, start)]

    def _in_brackets(self, place: int, start: int) -> bool:
        """Whether a word stands in brackets opened after ``start``: one of a list, no subject."""
        text, starts = self._tokens.folded.text, self._tokens.starts
        before = text[max(starts[start], starts[place] - _BRACKETS_REACH) : starts[place]]
        if before.count("(") <= before.count(")"):
            return False
        after = text[starts[place] : starts[place] + _BRACKETS_REACH].split(")", 1)[0]
        return bool(_LIST_SIGN.search(before.rsplit("(", 1)[1] + after))

    def _goes_on(self, start: int) -> bool:
        """Whether a sentence goes on about the one before: a verb with و, or a pronoun."""
        word = self._tokens.words[start]
        return word in _PRONOUNS or (is_arabic(word) and word[0] in "وتي")


def _known(subjects: Iterator[Subject]) -> Subject | None:
    """The first of some, if the reference holds it."""
    found = next(subjects, None)
    return found if found is not None and found.entity else None


def _is_parted(tokens: Tokens, last: int, place: int) -> bool:
    """Whether a comma stands between a number and a name behind it."""
    return any(_LIST_SIGN.search(tokens.gap(n)) for n in range(last, place))
