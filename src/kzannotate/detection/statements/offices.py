"""Since when somebody plays a part, as an article tells it and as facts have it."""

from __future__ import annotations

from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import widened
from kzannotate.detection.lexicon.head_nouns import body_nouns
from kzannotate.detection.lexicon.offices import (
    AGAIN,
    BEFORE_THAT,
    BEGINS,
    BESIDE_POSTS,
    GOES_ON,
    HEADS,
    LED,
    NOT_THEN,
    PLACES,
    POSTS,
    PRONOUNS,
    SINCE,
    SINCE_BEHIND,
    UNDER,
)
from kzannotate.detection.lexicon.property_words import cues_of, property_words, wanted_for
from kzannotate.detection.names.roles import deputy_line
from kzannotate.detection.statements.relative_asides import aside_before
from kzannotate.text.dates import Precision, period
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.roles import Role
    from kzannotate.text.dates import DateSpan

_PERSON, _PLACE = "person", "place"
_AHEAD, _BEHIND, _KAZAKH_AHEAD = 9, 5, 6
_SLACK = 75
"""Days that lie between an election or an appointment and taking office."""
_STANDS, _COMMAS = frozenset(".;:؛!?؟\n()"), frozenset("،,")


_KAZAKH_MONTHS = (
    *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
    *("шілде", "тамыз", "қыркүиек", "қазан", "қараша", "желтоқсан"),
)
_FROM_ENDINGS = ("нан", "нен", "дан", "ден", "тан", "тен")
_CLAUSES = folded_words("that أن إن بأن أنه что деп")


class Begun(NamedTuple):
    """Since when somebody is said to play a part, and the nearest fact of that part."""

    person: str
    role: Role
    day: DateSpan
    fits: bool


class _Cue(NamedTuple):
    """A word that tells of an office and the words that say which, beside a date."""

    place: int
    told: tuple[int, ...]


def offices(text: ArticleText, names: Sequence[Found], glossary: Glossary) -> Iterator[Begun]:
    """Each date that tells since when somebody with a dated role plays it."""
    by_holder = glossary.roles.by_holder
    people = [f for f in names if f.use.entity.kind == _PERSON and f.entity in by_holder]
    for day in text.dates if people else ():
        if not day.dated or day.precision is Precision.WEEK:
            continue
        begun = _Reader(text, names, glossary, day).begun()
        if begun is not None:
            yield begun


class _Reader:
    """One date of an article, with the words around it."""

    def __init__(
        self, text: ArticleText, names: Sequence[Found], glossary: Glossary, day: DateSpan
    ) -> None:
        self._text, self._names, self._glossary, self._day = text, names, glossary, day
        self._words, self._gap = text.tokens.words, text.tokens.gap
        at = text.tokens.at_folded
        self._first, self._last = at(day.start), at(day.end - 1)
        self._start, self._end = text.sentence_words(self._first)
        here = [f for f in names if self._start <= f.first <= self._end]
        self._here = here
        self._taken = {n for f in here for n in range(f.first, f.last + 1)}
        self._cues = cues_of(text.language)

    def begun(self) -> Begun | None:
        """Whose part begins on the date, if a role of that person's is told of."""
        if self._first in self._taken:
            return None
        for cue in self._near():
            person = self._person(cue)
            roles = self._glossary.roles.by_holder.get(person or "", ())
            said = [r for r in roles if r.fact.valid_from and self._is_said(cue, r)]
            if person is not None and said and not self._is_of_another_time(cue):
                return self._compared(person, said)
        return None

    def _compared(self, person: str, said: Sequence[Role]) -> Begun | None:
        fitting = [r for r in said if (p := _beginning(r)) and self._day.overlaps(p)]
        if fitting:
            return Begun(person, fitting[0], self._day, fits=True)
        written = self._text.period
        now = [r for r in said if written is None or _holds(r, written)]
        roles = self._glossary.roles.by_holder[person]
        near = (widened(p, _SLACK) for r in roles if (p := _beginning(r)))
        if not now or any(map(self._day.overlaps, near)):
            return None
        later = written is not None and self._day.first > written[1]
        return None if later else Begun(person, now[-1], self._day, fits=False)

    def _near(self) -> Iterator[_Cue]:
        """The words for offices beside the date that it may be the beginning of."""
        since = self._is_since()
        for place in self._around():
            word = self._words[place]
            if BEGINS[word] or (since and (GOES_ON[word] or self._offices_at(place))):
                yield _Cue(place, self._told(place))

    def _around(self) -> Iterator[int]:
        """Words near the date, nearest first, with no comma or other date between."""
        others = 0
        for place in range(self._first - 1, self._start - 1, -1):
            if place in self._aside:
                continue
            others += place not in self._taken
            after_aside = place + 1 in self._aside
            if others > _AHEAD or not (after_aside or self._may_lie_between(place)):
                break
            yield place
        for place in range(self._last + 1, min(self._end, self._last + _BEHIND) + 1):
            if not self._may_lie_between(place - 1):
                break
            yield place

    @cached_property
    def _aside(self) -> frozenset[int]:
        """A relative clause between commas before the date: the union, which was set up, ...."""
        return aside_before(self._text, self._start, self._first)

    def _may_lie_between(self, place: int) -> bool:
        signs = set(self._gap(place))
        if self._first <= place < self._last:
            return True
        return not signs & (_STANDS | _COMMAS)

    def _is_since(self) -> bool:
        """Whether the date is the beginning of what goes on: since 2019, 2019 жылдан бері."""
        behind = self._words[self._last + 1 : min(self._end, self._last + 2) + 1]
        if self._text.language == "kk":
            inside = self._words[self._last : self._last + 3]
            if any(w.endswith(_FROM_ENDINGS) and w.startswith(_KAZAKH_MONTHS) for w in inside):
                return True
            ended = not NOT_THEN.isdisjoint(self._words[self._last : self._last + _KAZAKH_AHEAD])
            return not SINCE_BEHIND.isdisjoint(inside) and not ended
        ahead = self._words[max(self._start, self._first - 3) : self._first + 1]
        return not SINCE.isdisjoint(ahead) and NOT_THEN.isdisjoint(behind)

    def _told(self, place: int) -> tuple[int, ...]:
        """The words that say of what office a cue tells."""
        dated = range(self._first, self._last + 1)
        if self._text.language == "kk":
            return tuple(n for n in self._kazakh_around(place) if n not in dated)
        if place < self._first:
            return tuple(n for n in range(place + 1, self._first) if n not in self._aside)
        end = min(self._end, place + _BEHIND)
        stops = (n for n in range(place, end) if set(self._gap(n)) & (_STANDS | _COMMAS))
        return tuple(range(place + 1, next(stops, end) + 1))

    def _kazakh_around(self, place: int) -> Iterator[int]:
        """The words before a cue and its date, and those behind the date if the cue is not."""
        low = max(self._start, min(place, self._first) - _KAZAKH_AHEAD)
        cut = [n + 1 for n in range(low, place) if set(self._gap(n)) & (_STANDS | _COMMAS)]
        cut += [f.last + 1 for f in self._here if f.use.entity.kind == _PERSON]
        yield from range(max([low, *(n for n in cut if n <= place)]), place)
        if place < self._first:
            yield from range(place + 1, self._first)
            for n in range(self._last + 1, min(self._end, self._last + _BEHIND) + 1):
                if set(self._gap(n - 1)) & (_STANDS | _COMMAS):
                    return
                yield n

    def _person(self, cue: _Cue) -> str | None:
        """Who is said to play a part: the nearest before the cue, or the only one."""
        people = [f for f in self._here if f.use.entity.kind == _PERSON]
        if not people:
            return self._person_before() or self._person_meant(cue)
        before = [f for f in people if f.last < cue.place]
        found = before[-1] if before else people[0]
        if not before and (len({f.entity for f in people}) > 1 or self._is_far(found, cue)):
            return None
        return None if self._names_unknown(found.last + 1, cue.place) else found.entity

    def _is_far(self, found: Found, cue: _Cue) -> bool:
        """Whether who stands behind an office and its date is somebody that another clause has."""
        low = max(cue.place, self._last) + 1
        between = self._words[low : found.first]
        return len(between) > _BEHIND or not _CLAUSES.isdisjoint(between)

    def _person_before(self) -> str | None:
        """The only person of the sentence before, if a pronoun goes on about them."""
        if not self._start or self._words[self._start] not in PRONOUNS:
            return None
        low = self._text.sentence_words(self._start - 1)[0]
        people = {
            f.entity
            for f in self._names
            if low <= f.first < self._start and f.use.entity.kind == _PERSON
        }
        return people.pop() if len(people) == 1 else None

    def _person_meant(self, cue: _Cue) -> str | None:
        """The only person of the article whose title stands alone: the minister, who ….

        The title is definite, and a comma or a relative pronoun stands behind it.
        """
        for place in range(cue.place - 1, max(self._start, cue.place - _BEHIND) - 1, -1):
            lines = self._offices_at(place)
            if not lines or not set(self._gap(place)) & _COMMAS:
                continue
            word, before = self._words[place], self._words[max(self._start, place - 1) : place]
            definite = word.startswith("ال") or before == ("the",)
            alone = before and not self._offices_at(place - 1)
            if not (definite or (self._text.language == "ru" and alone)):
                return None
            meant = {f.entity for f in self._names if self._has_title(f, lines)}
            return meant.pop() if len(meant) == 1 else None
        return None

    def _has_title(self, found: Found, lines: frozenset[int]) -> bool:
        roles = self._glossary.roles.by_holder.get(found.entity, ())
        kind = found.use.entity.kind
        return kind == _PERSON and any(not lines.isdisjoint(r.heads) for r in roles)

    def _names_unknown(self, start: int, stop: int) -> bool:
        """Whether two words with capitals stand there that are no name that is known."""
        capital = self._text.tokens.is_capital
        free = [n for n in range(start, stop) if n not in self._taken and capital(n)]
        return any(b == a + 1 for a, b in pairwise(free))

    def _offices_at(self, place: int) -> frozenset[int]:
        if self._cues is None or place in self._taken or self._is_body_noun(place):
            return frozenset()
        lines = property_words()
        told = self._cues.at(self._words, place)
        return frozenset(n for n in told if "who" in lines[n].of) - {_any_office()}

    def _is_body_noun(self, place: int) -> bool:
        return not noun_stems(self._words[place], self._text.language).isdisjoint(body_nouns())

    def _is_said(self, cue: _Cue, role: Role) -> bool:
        """Whether the words beside a cue are of a role, and of no other office or body."""
        own = self._offices_at(cue.place)
        plain = (n for n in cue.told if not POSTS[self._words[n]] and self._words[n] not in HEADS)
        told = {n: lines for n in plain if (lines := self._offices_at(n))}
        if deputy_line() in own.union(*told.values()) or deputy_line() in role.closer:
            return False
        if any(lines.isdisjoint(role.heads) for lines in told.values()):
            return False
        titled = (
            bool(told) or bool(own & role.heads) or any(self._words[n] in HEADS for n in cue.told)
        )
        word = self._words[cue.place]
        if BEGINS[word] and not titled and LED[word] is None and not self._says_post(cue):
            titled = not any(n not in self._taken for n in cue.told if not self._is_filler(n))
        elif not titled and own and LED[word] is None and not GOES_ON[word]:
            return False  # a word for another office
        return self._strangers(cue, role) <= (1 if titled and (told or own) else 0)

    def _says_post(self, cue: _Cue) -> bool:
        return any(POSTS[self._words[n]] for n in (*cue.told, cue.place))

    def _strangers(self, cue: _Cue, role: Role) -> int:
        """How many words there are of something else than a role; another body's count double."""
        found = 0
        for place in cue.told:
            if place in self._taken:
                found += 2 * (not self._is_of_role(place, role))
            elif not self._is_filler(place) and not self._offices_at(place):
                found += self._strangeness(place, role)
        return found

    def _is_filler(self, place: int) -> bool:
        word = self._words[place]
        if word in FUNCTION_WORDS or word in BESIDE_POSTS or POSTS[word] or BEGINS[word]:
            return True
        month = self._text.language == "kk" and word.startswith((*_KAZAKH_MONTHS, "жылдың"))
        return month or bool(GOES_ON[word]) or word in SINCE or word in UNDER

    def _is_of_role(self, place: int, role: Role) -> bool:
        """Whether a name is that of whom a role is played for, of a person or of a place."""
        for found in self._here:
            if found.first <= place <= found.last:
                kind, entity = found.use.entity.kind, found.entity
                if kind in (_PERSON, _PLACE) or entity == role.body:
                    return True
                return role.body is not None and self._glossary.are_akin(entity, role.body)
        return False

    def _strangeness(self, place: int, role: Role) -> int:
        """0 for a word of a role's field or body, 1 for a word that tells nothing, 2 for others."""
        word, lines = self._words[place], property_words()
        if word in fold_word(str(role.fact.value)).split():
            return 0
        cued = self._cues.at(self._words, place) if self._cues else frozenset[int]()
        if any("field" in lines[n].of for n in cued):
            return 0 if not role.closer or cued & role.closer else 2
        stems = noun_stems(word, self._text.language)
        heads = self._glossary.heads.of.get(role.body or "", frozenset())
        if stems & heads or stems & PLACES:
            return 0
        return 2 if self._is_body_noun(place) else 1

    def _is_of_another_time(self, cue: _Cue) -> bool:
        """Whether the words say that it was before that, or not for the first time."""
        low, high = sorted((cue.place, self._first))
        end = min(self._end, high + 3)
        end = next((n for n in range(high, end) if set(self._gap(n)) & _COMMAS), end)
        near = self._words[max(self._start, low - 4) : end + 1]
        return any(w in BEFORE_THAT or AGAIN[w] for w in near)


def _holds(role: Role, days: tuple[date, date]) -> bool:
    return role.first <= days[1] and days[0] <= role.last


@cache
def _any_office() -> int:
    """The number of the lexicon's line of words for an office, whichever it is."""
    wanted = wanted_for("office")
    return wanted.head if wanted else -1


def _beginning(role: Role) -> tuple[date, date] | None:
    return period(role.fact.valid_from) if role.fact.valid_from else None
