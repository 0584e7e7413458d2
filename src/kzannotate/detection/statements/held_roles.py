"""Who an article says plays a part that facts of the reference give to somebody."""

from __future__ import annotations

from datetime import timedelta
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import widened
from kzannotate.detection.lexicon.head_nouns import body_nouns
from kzannotate.detection.lexicon.property_words import Cues, cues_of, property_words, wanted_for
from kzannotate.detection.names.roles import Role, deputy_line
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.subjects import Subjects
    from kzannotate.domain.span import Span

_PERSON, _PLACE, _SEAT = "person", "place", "headquarters"
_BEFORE, _BEHIND, _THING_REACH = 5, 4, 6
_AROUND = 7
_STANDS, _COMMAS = frozenset(".;:؛!?؟\n()"), frozenset("،,")
_FORMER_WORDS = (
    "former formerly ex late then next future elect incoming outgoing acting deputy vice assistant"
    " successor predecessor succeeded replaced replacing until till resigned left stepped took over"
    " nominated candidate honorary co"
    " السابق السابقة سابق سابقا الأسبق آنذاك المقبل المنتخب نائب نائبة مساعد وكيل خلف خلفت خلفا"
    " سلفه سلفها حتى استقال غادر بدلا مرشح القادم الراحل بالوكالة"
    " бывший бывшая бывшего бывшей бывшему бывшим экс тогдашний тогда прежний прежняя новый новая"
    " будущий заместитель заместителя замглавы вице помощник помощника сменил сменила сменивший до"
    " ушел ушла покинул покинула кандидат исполняющий"
    " бұрынғы экс орынбасары вице көмекшісі дейін кетті келесі"
)
_FORMER = folded_words(_FORMER_WORDS)
_CHANGING_WORDS = (
    "was were had been became appointed named elected كان كانت وكان وكانت أصبح أصبحت عين عينت انتخب"
    " انتخبت был была стал стала назначен назначена избран избрана болған тағайындалды"
    " сайланды болып"
)
_CHANGING = folded_words(_CHANGING_WORDS)
"""What makes a part one of before, or one yet to come, between it and who plays it."""
_UNTIL = folded_words("until till before до حتى قبل дейін")
_SINCE = folded_words("since from منذ с со бастап бері")
_DATE_REACH = 5
_BETWEEN = folded_words(
    "s the of for at in and is as who a an his her its their ه ل في التنفيذي العام"
)
_OWNING = folded_words("s the of by to which that is now يتبع لشركة شركة التابع компании компания")
_SHARED = folded_words(
    "co jointly partly stake share percent half مشترك حصة نسبة доля долю пакет үлес"
)
_CITY = folded_words("مدينة مدينه city город городе города қаласы қаласында қаласының town")


_OF = folded_words("of the for في ل")


@cache
def exclusive_offices() -> frozenset[int]:
    """The numbers of the lexicon's lines for offices of which nobody holds two."""
    wanted = (wanted_for(office) for office in ("mayor", "minister", "ambassador"))
    return frozenset(w.head for w in wanted if w is not None)


class HeldRole(NamedTuple):
    """Who is said to play a part, and the fact of it.

    Args:
        found: the name of who is said to.
        role: what a fact tells of that part: who has it, or that this one had it.
        fits: whether the fact bears it out.
        ended: the fact is of this one, and had come to an end.
        span: the name and the words for the part beside it.
    """

    found: Found
    role: Role
    fits: bool
    ended: bool = False
    span: Span | None = None


class _Phrase(NamedTuple):
    """A word for a part beside a name, and the words that belong to the two."""

    cue: int
    lines: frozenset[int]
    first: int
    last: int


def held_roles(
    text: ArticleText, subjects: Subjects, names: Sequence[Found], glossary: Glossary
) -> Iterator[HeldRole]:
    """Each name that a word for a part stands by, where facts tell of that part, in order."""
    roles = glossary.roles
    involved = [n for n in names if n.entity in roles.by_holder or n.entity in roles.by_body]
    cues = cues_of(text.language)
    if not involved or cues is None or text.period is None:
        return
    reader = _Reader(text, subjects, glossary, cues, text.period)
    for name in names:
        held = reader.held_by(name)
        if held is not None:
            yield held


class _Reader:
    """One article with the parts that are told of in it."""

    def __init__(
        self,
        text: ArticleText,
        subjects: Subjects,
        glossary: Glossary,
        cues: Cues,
        time: tuple[date, date],
    ) -> None:
        self._text, self._subjects, self._glossary = text, subjects, glossary
        self._cues, self._time = cues, time
        self._words = text.tokens.words

    @cached_property
    def _named(self) -> frozenset[str]:
        return frozenset(s.entity for s in self._subjects.all)

    @cached_property
    def _inside_bodies(self) -> frozenset[int]:
        """Numbers of the words inside bodies' names, which are no words for parts."""
        bodies = (s for s in self._subjects.all if s.kind not in (_PERSON, _PLACE))
        return frozenset(n for s in bodies for n in range(s.place, s.last + 1) if s.last > s.place)

    def held_by(self, name: Found) -> HeldRole | None:
        """What part a name is said to play, if a fact tells of it."""
        is_person = name.use.entity.kind == _PERSON
        seat = wanted_for(_SEAT) if name.use.entity.kind == _PLACE else None
        for phrase in self._phrases(name) if is_person else self._things(name):
            if self._is_innocent(phrase) or (seat is not None and phrase.lines == {seat.head}):
                continue  # seats are read by how a place stands to their words
            bodies = self._bodies(phrase, name)
            own = [
                r
                for r in self._glossary.roles.by_holder.get(name.entity, ())
                if self._is_said(r, phrase, bodies)
            ]
            time = self._time_of(phrase)
            held = self._verdict(name, own, phrase, bodies, time)
            if held is not None:
                return held._replace(span=self._with_part(name, phrase) if is_person else None)
            role = self._titled_otherwise(name, phrase, time) if is_person else None
            if role is not None:
                return HeldRole(name, role, fits=False, span=self._with_part(name, phrase))
        return None

    def _with_part(self, name: Found, phrase: _Phrase) -> Span:
        """A name with the word for the part beside it, and the body that stands between or behind.

        What is wrong may be either: the name, or what its bearer is said to be.
        """
        first, last = min(name.first, phrase.cue), max(name.last, phrase.cue)
        behind = (s for s in self._subjects.told(last, phrase.last + 1) if s.kind != _PERSON)
        body = next(behind, None)
        return self._text.tokens.span(first, max(last, body.last) if body else last)

    def _titled_otherwise(
        self, name: Found, phrase: _Phrase, time: tuple[date, date]
    ) -> Role | None:
        """The one high office that somebody holds, who is given another: the mayor, a minister."""
        exclusive = exclusive_offices()
        roles = [r for r in self._glossary.roles.by_holder.get(name.entity, ()) if _holds(r, time)]
        if not roles or not phrase.lines & exclusive or not self._is_whole_title(name, phrase):
            return None
        if deputy_line() in phrase.lines or any(deputy_line() in r.closer for r in roles):
            return None
        if not all(r.heads & exclusive and r.heads.isdisjoint(phrase.lines) for r in roles):
            return None
        return roles[0]

    def _is_whole_title(self, name: Found, phrase: _Phrase) -> bool:
        """Whether nothing but the office and its field stands right beside a name."""
        gap, last = self._text.tokens.gap, len(self._words) - 1
        if phrase.cue < name.first:
            return all(map(self._is_of_office, range(phrase.cue + 1, name.first)))
        place = phrase.cue
        while place < last and not gap(place).strip() and self._is_of_office(place + 1):
            place += 1
        closed = place == last or bool((_STANDS | _COMMAS) & set(gap(place)))
        return closed and all(map(self._is_of_office, range(name.last + 1, phrase.cue)))

    def _is_of_office(self, place: int) -> bool:
        if self._words[place] in _OF:
            return True
        lines = property_words()
        told = self._cues.at(self._words, place)
        return any("field" in lines[n].of for n in told) or any(
            s.place <= place <= s.last and s.kind != _PERSON
            for s in self._subjects.told(place - 9, place + 1)
        )

    def _time_of(self, phrase: _Phrase) -> tuple[date, date]:
        """The days that a part is told for: the year beside it, unless it only begins then."""
        text, tokens = self._text, self._text.tokens
        start, end = text.sentence_words(phrase.cue)
        reach = range(phrase.first - _DATE_REACH, phrase.last + _DATE_REACH + 1)
        for day in text.dates_between(tokens.starts[start], tokens.ends[end]):
            first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
            beside = {*self._words[max(start, first - 2) : first]}
            beside.update(self._words[last + 1 : last + 3] if text.language == "kk" else ())
            if beside & _UNTIL:
                return day.first - timedelta(days=1), day.first - timedelta(days=1)
            before = first in reach and day.last < self._time[0]
            if before and not beside & _SINCE:
                return day.first, day.last
        return self._time

    def _verdict(
        self,
        name: Found,
        own: list[Role],
        phrase: _Phrase,
        bodies: frozenset[str],
        time: tuple[date, date],
    ) -> HeldRole | None:
        around = widened(time, _AROUND)
        valid = [r for r in own if _holds(r, around)]
        if valid:
            return HeldRole(name, valid[0], fits=True)
        others = [
            r
            for body in sorted(bodies)
            for r in self._glossary.roles.by_body.get(body, ())
            if r.holder != name.entity and r.heads & phrase.lines and self._closer_said(r, phrase)
        ]
        now = [r for r in others if _holds(r, time)]
        over = [r for r in own if r.last < around[0]]
        inside = {s.entity for s in self._subjects.told(phrase.first, phrase.last + 1)}
        over = [r for r in over if now or r.closer or r.body in inside]
        if over:
            latest = max(over, key=lambda r: r.last)
            return HeldRole(name, now[0] if now else latest, fits=False, ended=True)
        if own or not now or not self._may_be_wrong(name, phrase, now):
            return None
        return HeldRole(name, now[0], fits=False)

    def _may_be_wrong(self, name: Found, phrase: _Phrase, now: Sequence[Role]) -> bool:
        """Whether who was never said to play a part may be held against who does."""
        body = now[0].body
        inside = {s.entity for s in self._subjects.told(phrase.first, phrase.last + 1) if s.entity}
        kind = self._glossary.entities[now[0].holder].kind
        named = {now[0].holder for _ in (0,) if now[0].holder in self._in_sentence(phrase.cue)}
        same = name.use.entity.kind == kind and not named and name.entity != body
        if name.use.entity.kind == _PERSON:
            return same and body in inside
        start, end = self._text.sentence_words(phrase.cue)
        here = self._words[start : end + 1]
        if name.use.entity.kind == _PLACE:
            beside = self._words[max(0, name.first - 1) : name.last + 2]
            heads = self._glossary.heads.of
            alike = heads.get(name.entity, frozenset()) & heads.get(now[0].holder, frozenset())
            return same and (bool(alike) or not _CITY.isdisjoint(beside))
        return same and _SHARED.isdisjoint(here)

    def _in_sentence(self, place: int) -> set[str]:
        start, end = self._text.sentence_words(place)
        return {s.entity for s in self._subjects.told(start, end + 1)}

    def _phrases(self, name: Found) -> Iterator[_Phrase]:
        """Words for parts before a person's name, or behind a comma after it."""
        start, end = self._text.sentence_words(name.first)
        gap = self._text.tokens.gap
        for place in range(name.first - 1, max(start, name.first - 1 - _BEFORE) - 1, -1):
            signs = set(gap(place))
            lines = frozenset[int]() if place in self._inside_bodies else self._who(place)
            beside = lines and place == name.first - 1
            if signs & _STANDS or (signs & _COMMAS and not beside):
                break
            if lines:
                yield _Phrase(place, lines, max(start, place - 3), name.last)
                break
            # The noun right behind a role says of what: директор галереи.
            owner = self._text.language in ("ru", "ar") and place > start and self._who(place - 1)
            if not owner and not self._may_stand_between(place):
                break
        if name.last < end and _COMMAS & set(gap(name.last)):
            for place in range(name.last + 1, min(end, name.last + _BEHIND) + 1):
                lines = self._who(place)
                if lines:
                    yield _Phrase(place, lines, name.first, min(end, place + _BEFORE))
                    break
                if not self._may_stand_between(place) or set(gap(place)) & _COMMAS:
                    break

    def _things(self, name: Found) -> Iterator[_Phrase]:
        """Words for parts near a name of a body or a place in its clause."""
        start, end = self._text.sentence_words(name.first)
        low, high = max(start, name.first - _THING_REACH), min(end, name.last + _THING_REACH)
        gap = self._text.tokens.gap
        ahead, behind = range(name.first - 1, low - 1, -1), range(name.last + 1, high + 1)
        for places, step in ((ahead, 0), (behind, 1)):
            for place in places:
                if set(gap(place - step)) & (_STANDS | _COMMAS):
                    break
                lines = self._who(place)
                if lines:
                    yield _Phrase(place, lines, min(place, name.first), max(place, name.last))
                    break

    def _who(self, place: int) -> frozenset[int]:
        """The lines for parts that a word is a cue of, and deputies'."""
        lines = property_words()
        told = self._cues.at(self._words, place)
        return frozenset(n for n in told if "who" in lines[n].of)

    def _may_stand_between(self, place: int) -> bool:
        """Whether a word may stand between a part and who plays it."""
        word = self._words[place]
        if word in FUNCTION_WORDS or word in _BETWEEN or word.startswith(("ال", "لل")):
            return True
        if any(s.place <= place <= s.last for s in self._subjects.told(place - 9, place + 1)):
            return True
        if self._text.tokens.raw_word(place)[0].isupper():
            return True
        lines = property_words()
        if any("field" in lines[n].of for n in self._cues.at(self._words, place)):
            return True
        return not noun_stems(word, self._text.language).isdisjoint(body_nouns())

    def _is_innocent(self, phrase: _Phrase) -> bool:
        """Whether somebody is said to have played a part, to play it next, or to be a deputy."""
        start, end = self._text.sentence_words(phrase.cue)
        low, high = max(start, phrase.first - 2), min(end, phrase.last + 2)
        near = frozenset(self._words[low : high + 1])
        inside = frozenset(self._words[max(start, phrase.cue - 1) : phrase.last + 1])
        return not near.isdisjoint(_FORMER) or not inside.isdisjoint(_CHANGING)

    def _bodies(self, phrase: _Phrase, name: Found) -> frozenset[str]:
        """For whom a part may be played: who stands in the phrase, else in its sentence."""
        roles = self._glossary.roles.by_body
        start, end = self._text.sentence_words(phrase.cue)
        inside = self._with_events(
            s.entity
            for s in self._subjects.told(phrase.first, phrase.last + 1)
            if s.entity != name.entity and s.kind != _PERSON
        )
        if inside & roles.keys():
            return inside
        here = self._with_events(
            s.entity for s in self._subjects.told(start, end + 1) if s.entity != name.entity
        )
        return here if here & roles.keys() else self._named & roles.keys()

    def _with_events(self, entities: Iterable[str]) -> frozenset[str]:
        """Some entities, and those of which they are an edition."""
        found = set(entities)
        for entity, events in self._glossary.happenings.items() if found else ():
            if not events.isdisjoint(found):
                found.add(entity)
        return frozenset(found)

    def _is_said(self, role: Role, phrase: _Phrase, bodies: frozenset[str]) -> bool:
        """Whether a phrase tells of a role."""
        if not role.heads & phrase.lines or not self._closer_said(role, phrase):
            return False
        return role.body is None or role.body in bodies

    def _closer_said(self, role: Role, phrase: _Phrase) -> bool:
        if deputy_line() in role.closer:
            return False
        places = range(phrase.first, phrase.last + 1)
        return all(
            any(line in self._cues.at(self._words, n) for n in places) for line in role.closer
        )


def _holds(role: Role, days: tuple[date, date]) -> bool:
    return role.first <= days[1] and days[0] <= role.last
