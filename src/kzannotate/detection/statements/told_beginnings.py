"""When something began, told in other words than its founding, against facts of its beginning."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import widened
from kzannotate.detection.lexicon.first_days import (
    BARRED,
    CREATED,
    FILLERS,
    NO_OBJECT,
    OPENED,
    PRONOUNS,
    SINCE,
    SINCE_BEHIND,
    THE,
    WHEN,
)
from kzannotate.detection.lexicon.properties import FOUNDED
from kzannotate.detection.statements.kin_nouns import is_kin, is_kin_of_any
from kzannotate.detection.statements.relative_asides import aside_before
from kzannotate.detection.statements.told_joinings import Joining
from kzannotate.text.dates import Precision, period
from kzannotate.text.matching import is_arabic, without_proclitics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.nouns_for_names import Subject
    from kzannotate.detection.statements.subjects import Subjects
    from kzannotate.domain.entity import Fact
    from kzannotate.text.dates import DateSpan

_OTHERS = (
    "first_held first_edition opened opening_year launched launch_year year_opened commissioned"
    " commissioning_year first_awarded"
)
_BEGINNINGS = frozenset((*FOUNDED.aliases, *_OTHERS.split()))
_REACH, _BEHIND, _SUBJECT_REACH, _ASIDE, _OPENS, _LEADS = 9, 5, 14, 8, 4, 2
_FEWEST_YEARS, _OBJECT = 3, 2
_PARTICIPLE = re.compile(
    ".{2,}(?:вш|ющ|ущ|ящ|ащ|нн)(?:ии|ая|ее|ие|ыи|ое|ые|ую|его|ого|еи|ои)(?:ся)?"
)
_DONE = ("ған", "ген", "қан", "кен")
_STOPS, _COMMAS = frozenset(".;:؛!?؟\n()"), frozenset("،,–—")


class _Cue(NamedTuple):
    """A word for a beginning near a date, and whether it may be of much else."""

    place: int
    weak: bool


def told_beginnings(text: ArticleText, subjects: Subjects, glossary: Glossary) -> Iterator[Joining]:
    """Each past date that tells when an entity began of which facts tell that too."""
    known = dict(_facts(glossary, {s.entity for s in subjects.all}))
    for day in text.dates if known else ():
        past = text.written is None or day.last < text.written
        if past and day.dated and day.precision is not Precision.WEEK:
            yield from _Reader(text, subjects, glossary, known, day).told()


def _facts(glossary: Glossary, named: set[str]) -> Iterator[tuple[str, list[Fact]]]:
    for entity in sorted(named):
        facts = [f for f in glossary.facts_of.get(entity, ()) if f.property_name in _BEGINNINGS]
        facts = [f for f in facts if period(str(f.value))]
        if facts:
            yield entity, facts


class _Reader:
    """One date of an article with the words around it."""

    def __init__(
        self,
        text: ArticleText,
        subjects: Subjects,
        glossary: Glossary,
        known: dict[str, list[Fact]],
        day: DateSpan,
    ) -> None:
        self._text, self._subjects, self._glossary = text, subjects, glossary
        self._known, self._day = known, day
        self._words, self._gap = text.tokens.words, text.tokens.gap
        at = text.tokens.at_folded
        self._first, self._last = at(day.start), at(day.end - 1)
        self._start, self._end = text.sentence_words(self._first)
        told = subjects.told(self._start, self._end + 1)
        self._here = [s for s in told if s.entity or not self._is_done(s.place)]
        self._taken = {n for s in self._here for n in range(s.place, s.last + 1)}

    def told(self) -> Iterator[Joining]:
        """What the date says of the beginning of whom its words are about."""
        for cue in self._cues():
            entity = self._whose(cue)
            if entity is None:
                continue
            facts = self._known[entity]
            span = self._text.date_span(self._day)
            spans = [(f, p) for f in facts if (p := period(str(f.value)))]
            right = next((f for f, p in spans if self._day.overlaps(p)), None)
            if right is not None:
                yield Joining(entity, span, right, str(right.value), fits=True)
            elif self._may_be_meant(cue, [p for _, p in spans]):
                yield Joining(entity, span, facts[0], str(facts[0].value), fits=False)
            return

    def _may_be_meant(self, cue: _Cue, spans: Sequence[tuple[date, date]]) -> bool:
        """Whether a date may be meant to be that of a fact: what opened may be but a part."""
        if not cue.weak:
            return not any(self._day.overlaps(widened(p, 45)) for p in spans)
        told = str(self._day.first.year)
        known = [str(p[0].year) for p in spans]
        return any(_is_slip(told, k) and abs(int(told) - int(k)) >= _FEWEST_YEARS for k in known)

    def _cues(self) -> Iterator[_Cue]:
        """The words for a beginning beside the date, nearest first."""
        kazakh = self._text.language == "kk"
        since = self._is_since()
        for place in self._around():
            word = self._words[place]
            created = bool(CREATED[word])
            goes_on = since and word.endswith("ing") and self._words[place - 1] == "been"
            if not created and not OPENED[word] and not goes_on:
                continue
            if word == "set" and self._words[place + 1 : place + 2] != ("up",):
                continue
            aside = aside_before(self._text, self._start, self._first)
            between: Sequence[int] = [n for n in range(place + 1, self._first) if n not in aside]
            if place > self._last:
                between = range(self._last + 1, place)
            loose = created or kazakh
            strange = sum(not self._is_small(n) for n in between)
            if loose or strange <= _OBJECT:
                lasting = since and not created
                if self._text.language != "en" or lasting or self._has_no_object(place):
                    yield _Cue(place, weak=not created)

    def _has_no_object(self, place: int) -> bool:
        behind = self._words[place + 1 : place + 2]
        apart = bool(set(self._gap(place)) & (_STOPS | _COMMAS))
        return apart or not behind or behind[0] in NO_OBJECT or place + 1 == self._first

    def _around(self) -> Iterator[int]:
        """Words near the date in its part of the sentence."""
        aside = aside_before(self._text, self._start, self._first)
        low = max(self._start, self._first - _REACH - len(aside))
        for place in range(self._first - 1, low - 1, -1):
            if place in aside:
                continue
            if place + 1 not in aside and set(self._gap(place)) & (_STOPS | _COMMAS):
                break
            yield place
        for place in range(self._last + 1, min(self._end, self._last + _BEHIND) + 1):
            apart = set(self._gap(place - 1))
            if apart & _STOPS or (apart & _COMMAS and self._words[place] not in WHEN):
                break
            yield place

    def _is_since(self) -> bool:
        ahead = self._words[max(self._start, self._first - _LEADS) : self._first + 1]
        behind = self._words[self._last : self._last + _LEADS + 1]
        return not (SINCE.isdisjoint(ahead) and SINCE_BEHIND.isdisjoint(behind))

    def _is_small(self, place: int) -> bool:
        word = self._words[place]
        if place in self._taken or word in FILLERS or word.isdecimal():
            return True
        return is_arabic(word) and any(w in FILLERS for w in without_proclitics(word))

    def _whose(self, cue: _Cue) -> str | None:
        """Whom a cue is about, if facts tell when that began."""
        low, high = min(cue.place, self._first), max(cue.place, self._last)
        subject = self._subject_before(low) or self._subject_within(low, high)
        subject = subject or self._subject_behind(high)
        if subject is not None:
            return subject.entity if subject.entity in self._known else None
        meant = None if cue.weak else self._meant_beside(cue.place)
        if meant is not None:
            return meant
        if any(s.last < low for s in self._here):
            return None
        return self._meant_before(low)

    def _subject_before(self, low: int) -> Subject | None:
        """The nearest before the cue and the date, with only small words or an aside between."""
        before = [s for s in self._here if s.last < low and low - s.last <= _SUBJECT_REACH]
        if not before:
            return None
        subject = before[-1]
        between = range(subject.last + 1, low)
        if any(BARRED[self._words[n]] for n in between):
            return None
        strange = [n for n in between if not self._is_small(n)]
        aside = set(self._gap(subject.last)) & _COMMAS and len(between) <= _ASIDE
        if strange and not (aside and self._is_aside(subject.last + 1)):
            return None
        return subject

    def _is_aside(self, place: int) -> bool:
        """Whether what follows a comma tells more of the same: a group set up in 2001."""
        word = self._words[place]
        if self._text.language == "ru" and _PARTICIPLE.fullmatch(word):
            return True
        return word in FILLERS or is_kin_of_any(word, self._text.language)

    def _subject_within(self, low: int, high: int) -> Subject | None:
        """Behind an Arabic verb and before its date: تأسس الاتحاد عام 2004."""
        within = [s for s in self._here if low < s.place < high]
        if not within or (self._text.language == "en" and self._first < within[0].place):
            return None
        if self._text.language == "ar":
            near = within[0].place - low <= 1
            return within[0] if near and self._is_small(within[0].last + 1) else None
        return within[0]

    def _subject_behind(self, high: int) -> Subject | None:
        """Right behind a beginning that opens the sentence: Founded in 1998, the park."""
        behind = [s for s in self._here if high < s.place <= high + _OPENS]
        if not behind:
            return None
        between = range(high + 1, behind[0].place)
        bare = all(self._is_small(n) for n in between)
        opens = min(self._first, high) - self._start <= _OPENS
        return behind[0] if bare and (opens or self._text.language == "kk") else None

    def _meant_beside(self, cue: int) -> str | None:
        """The only entity told of so far that a noun right before a cue may mean."""
        named = [s for s in self._subjects.told(0, cue) if s.entity]
        likely = {s.entity for s in named} & self._known.keys()
        near = range(cue - 1, max(self._start, cue - _OPENS) - 1, -1)
        if len(likely) != 1 or any(
            BARRED[w] and w not in WHEN for n in near if (w := self._words[n]) and n > self._last
        ):
            return None
        entity = likely.pop()
        kin = next((n for n in near if self._is_kin(n, entity)), None)
        if kin is None or kin in self._taken:
            return None
        between = range(kin + 1, cue)
        return entity if all(self._is_small(n) for n in between) and self._is_the(kin) else None

    def _is_the(self, place: int) -> bool:
        """Whether a noun is the one that was told of, as far as its language shows that."""
        before = self._words[place - 1] if place else ""
        if self._text.language == "en":
            return before in THE
        word = self._words[place]
        return not is_arabic(word) or any(w.startswith("ال") for w in without_proclitics(word))

    def _is_done(self, place: int) -> bool:
        """Whether a Kazakh noun is told by what happened to it: 1985 жылы іске қосылған зауыт."""
        done = place - 1 > self._last and place - self._last <= _OPENS
        kazakh = self._text.language == "kk"
        return kazakh and done and self._words[place - 1].endswith(_DONE)

    def _meant_before(self, low: int) -> str | None:
        """Of whom a sentence goes on that names nobody, but by a pronoun or a noun of its kind."""
        named = [s for s in self._subjects.told(0, self._start) if s.entity]
        likely = {s.entity for s in named} & self._known.keys()
        entity = likely.pop() if len(likely) == 1 else None
        if entity is None:
            return None
        opening = range(self._start, low)
        if any(BARRED[self._words[n]] for n in opening):
            return None
        strange = [n for n in opening if not self._is_small(n) and not self._is_kin(n, entity)]
        if self._text.language == "kk":
            strange = strange or [
                n
                for n in range(self._last + 1, min(self._end, self._last + _OPENS) + 1)
                if BARRED[self._words[n]]
            ]
        return None if strange or not self._goes_on(low, entity) else entity

    def _goes_on(self, low: int, entity: str) -> bool:
        """Whether a noun of its kind or a pronoun stands there, or an Arabic verb opens."""
        near = range(self._start, min(self._end, max(low, self._last) + _OPENS) + 1)
        if any(self._words[n] in PRONOUNS or self._is_kin(n, entity) for n in near):
            return True
        return self._text.language == "ar" and low - self._start <= _LEADS

    def _is_kin(self, place: int, entity: str) -> bool:
        """Whether a word is a noun by which an entity may be called, for what its name says."""
        own = self._glossary.heads.of.get(entity, frozenset())
        return is_kin(self._words[place], self._text.language, own)


def _is_slip(one: str, other: str) -> bool:
    """Whether two years differ in one digit before the last, or have two turned round."""
    if len(one) != len(other):
        return False
    apart = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    turned = len(apart) == 2 and sorted(one) == sorted(other)
    return (len(apart) == 1 and apart[0] < len(one) - 1) or (
        turned and all(b == a + 1 for a, b in pairwise(apart))
    )
