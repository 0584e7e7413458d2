"""Numbers and days of an article that facts of the reference tell too, whatever their property."""

from __future__ import annotations

import math
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import DAY, FactGroup, TimedValue, widened
from kzannotate.detection.lexicon.measures import is_ahead
from kzannotate.detection.lexicon.properties import PROPERTIES
from kzannotate.detection.lexicon.property_words import Cues, cues_of, property_words, wanted_for
from kzannotate.detection.lexicon.terms import PARTS_OF_YEARS
from kzannotate.detection.statements.fact_owners import Owners
from kzannotate.detection.statements.fact_times import (
    fits_fact,
    is_near,
    is_slip,
    is_turned,
    is_within,
    of_month,
    tells_of_earlier,
)
from kzannotate.detection.statements.fact_values import (
    OF,
    TITLE,
    Value,
    clause,
    is_no_claim,
    is_of_other_time,
    time_of,
    values,
)
from kzannotate.detection.statements.facts_at_hand import groups_told_of
from kzannotate.detection.statements.side_events import tells_of_side_event
from kzannotate.detection.statements.told_plans import is_new_plan, is_of_plan
from kzannotate.detection.statements.value_words import (
    elects,
    has_them_already,
    is_of_own_part,
    is_of_terms,
    is_part,
    is_there,
    says_to_have,
    tells_of_next,
    was_intended,
)
from kzannotate.text.counted_nouns import NOUNS, akin
from kzannotate.text.dates import Precision
from kzannotate.text.fold import folded_words
from kzannotate.text.matching import is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.subjects import Subjects
    from kzannotate.domain.span import Span

_REACH, _FAR, _AROUND_CLOSER = 9, 7, 40
_AROUND, _LATER_DAYS, _BEFORE_TERM = 2, 45, 120
_MOST_TIMES, _MOST_TIMES_SAID = 2.0, 12.0
"""How many times a number of things may be off before it is of others: where the thing alone
tells the property, and where another word does."""
_NEAR_EVENT, _RIGHT_BEFORE = 45, 6
_HUNG_TIMES = 2.0
_STANDS, _COMMAS = frozenset(".;؛!?؟\n"), frozenset("،,")
_FIXED_WORDS = "length depth height width area diameter altitude capacity weight birth founded"
_FIXED = frozenset(_FIXED_WORDS.split())
"""What does not change with time, so that plans tell it as it will be."""
EVENT_DATE = next(p for p in PROPERTIES if p.name == "event_date")
_COUNTED = frozenset({"count", "people"})
_TO_COME = frozenset({"event", "programme", "project", "work"})
"""Kinds of what plans are made for, so that facts tell it as it will be."""
_PAIR, _YEAR = 2, 364
_EVERY = folded_words("all every все всех جميع كل كافة барлық бүкіл")
_RUSSIAN_HUNG = ("ои", "ою", "ью")
_ITS = frozenset({"its", "their", "the", "his", "her", "своеи", "ее", "его", "их"})
_ITS_ENDINGS = ("ها", "هم")


class ToldFact(NamedTuple):
    """A value in an article, and the fact that bears it out or that it differs from.

    Args:
        fits: whether the fact bears it out.
        outdated: the value was right until the fact came to hold.
    """

    group: FactGroup
    span: Span
    value: str
    fact: TimedValue
    fits: bool
    outdated: bool = False


def told_facts(
    text: ArticleText, subjects: Subjects, names: Sequence[Found], glossary: Glossary
) -> list[ToldFact]:
    """What an article's values say of facts, in order; where one is borne out, others are silent.

    A second figure beside one that a fact bears out is of something else: 86 films, 12 of them
    in the competition.
    """
    groups = groups_told_of(text, names, glossary)
    cues = cues_of(text.language) if groups else None
    if cues is None:
        return []
    reader = _Reader(text, subjects, glossary, groups, cues)
    found = [t for value in reader.values for t in reader.told(value)]
    right = {(t.group.entity, t.group.name) for t in found if t.fits}
    return [t for t in found if t.fits or (t.group.entity, t.group.name) not in right]


class _Reader:
    """One article with the facts that may be told in it."""

    def __init__(
        self,
        text: ArticleText,
        subjects: Subjects,
        glossary: Glossary,
        groups: Sequence[FactGroup],
        cues: Cues,
    ) -> None:
        self._text, self._subjects, self._glossary = text, subjects, glossary
        self._groups, self._cues = groups, cues
        self._owners = Owners(text, subjects, glossary, groups, cues)

    @cached_property
    def values(self) -> list[Value]:
        """The article's values of the dimensions of its facts."""
        wanted = {g.dimension.what for g in self._groups}
        wanted |= _COUNTED if wanted & _COUNTED else set()
        return [v for v in values(self._text, wanted) if v.first not in self._named]

    @cached_property
    def _named(self) -> frozenset[int]:
        """Numbers of the words inside names, which speak of no property."""
        return frozenset(n for s in self._subjects.all for n in range(s.place, s.last + 1))

    def told(self, value: Value) -> list[ToldFact]:
        """What one value says of the facts that its sentence speaks of."""
        fitting = [g for g in self._groups if self._is_comparable(value, g)]
        if not fitting or is_no_claim(self._text, value) or self._is_of_stranger(value):
            return []
        nearest = self._nearest(value)
        said = [g for g in fitting if self._is_said(value, g, nearest)]
        if not said and self._is_hung(value):
            said = [g for g in fitting if any(is_near(value, v, _HUNG_TIMES) for v in g.values)]
        said += [g for g in fitting if g not in said and is_new_plan(self._text, value, g, nearest)]
        said = [] if is_of_own_part(self._text, value) else said
        said = [g for g in said if not self._is_some_of(value, g)]
        said = [g for g in said if not is_part(self._text, value, g)]
        heads = self._glossary.heads.of
        said = [g for g in said if not tells_of_next(self._text, value, heads.get(g.entity))]
        said = [g for g in said if not g.is_of_event or self._is_of_event(value, g)]
        here = [g for g in said if self._owners.is_about(value, g)]
        told = [t for g in here if (t := self._compared(value, g))]
        right = [t for t in told if t.fits]
        told = [
            t
            for t in told
            if is_turned(value, t.fact) or not self._is_bare(value, t.group, nearest)
        ]
        if right or len({t.group.entity for t in told}) <= 1:
            return right or told[:1]
        return []

    def _is_comparable(self, value: Value, group: FactGroup) -> bool:
        """Whether a value is of a group's dimension: for things, one that the property counts."""
        if group.dimension.meets(value.dimension):
            years = all(v.high - v.low >= _YEAR for v in group.values)
            return value.day is None or value.day.dated or not years
        if group.dimension.what != "count" or value.dimension.what not in _COUNTED:
            return False
        of = property_words()[group.wanted.head].of
        if value.dimension.what == "people" and "people" in of:
            return group.wanted.head not in _bodies()  # seats for 5,000 spectators
        if akin(group.dimension.key, value.dimension.key):
            return any(is_near(value, v, _MOST_TIMES) for v in group.values)  # animals for camels
        if group.dimension.key not in NOUNS:
            return any(is_near(value, v, _MOST_TIMES) for v in group.values)  # 43 chambers
        words = self._text.tokens.words
        return any(group.wanted.head in self._cues.at(words, n) for n in value.nouns)

    def _is_some_of(self, value: Value, group: FactGroup) -> bool:
        """Whether a number is told as some of more: three of the survivors, 30 km² of its area."""
        words = self._text.tokens.words
        behind = words[value.last + 1 : value.last + 3]
        if len(behind) < _PAIR or behind[0] not in OF:
            return False
        ahead = value.first - 1
        if ahead >= 0 and words[ahead] in _EVERY:
            return False  # all 1,680 seats of the hall
        if ahead >= 0 and not group.heads.isdisjoint(self._cues.at(words, ahead)):
            return False  # arrested 21 of the strikers
        if ahead >= 0 and elects(words[ahead], group):
            return False
        return not value.nouns or behind[1] in _ITS or behind[1].endswith(_ITS_ENDINGS)

    def _is_bare(self, value: Value, group: FactGroup, nearest: dict[int, int]) -> bool:
        """Whether nothing but the noun of what is counted speaks of a property, and no having."""
        if min((nearest.get(h, 1) for h in group.heads), default=1) > 0:
            return False
        told = bool(group.wanted.closer) or value.dimension.key == TITLE
        if told or self._is_told_of_name(value):
            return False
        start, end = clause(self._text, value)
        near = range(max(start, value.first - _REACH), min(end, value.last + _REACH) + 1)
        counted = {n for v in self.values for n in v.nouns}
        words = self._text.tokens.words
        places = [n for n in near if n not in counted]
        if any(group.wanted.head in self._cues.at(words, n) for n in places):
            return False
        return not any(says_to_have(words[n], group) for n in places)

    def _is_told_of_name(self, value: Value) -> bool:
        """Whether a number with its noun stands right before a name, as one word: 13-member."""
        hyphen = value.nouns and self._text.tokens.gap(value.nouns.start - 1) == "-"
        return bool(hyphen) and value.last + 1 in self._named

    def _is_hung(self, value: Value) -> bool:
        """Whether a measure stands right before a name, as one word: the 112-metre dam."""
        hyphen = self._text.tokens.gap(value.last - 1) == "-" and value.last > value.first
        return value.dimension.what == "measure" and hyphen and value.last + 1 in self._named

    def _is_of_stranger(self, value: Value) -> bool:
        """Whether a noun right before a measure says whose it is: a tower 69 metres high."""
        words, first = self._text.tokens.words, value.first
        start = clause(self._text, value)[0]
        cue = first - 1
        if cue - 1 < start or value.dimension.what not in ("measure", "time"):
            return False
        if self._text.language == "en":
            if words[cue].endswith("ing") and self._text.tokens.gap(cue - 1) == " ":
                return cue - 1 not in self._named
            return words[cue - 1] in ("a", "an") and not self._cues.at(words, cue)
        if not self._cues.at(words, cue):
            return False
        hung = words[cue].endswith(_RUSSIAN_HUNG) if self._text.language == "ru" else False
        closer = {n for g in self._groups for n in g.wanted.closer}
        meant = cue - 1 == start and self._owners.are_meant_by(words[cue - 1])
        if meant or not closer.isdisjoint(self._cues.at(words, cue - 1)):
            return False  # the station of a power plant, the runway of an airport
        hung = hung or (is_arabic(words[cue]) and words[cue].startswith("ب"))
        named = any(s.place <= cue - 1 <= s.last for s in self._subjects.told(start, first))
        return hung and not named and not words[cue - 1].startswith("ال")

    def _nearest(self, value: Value) -> dict[int, int]:
        """How far each line of the lexicon is from a value: the nearest of its cues.

        A cue that stands nearer to another value of that dimension is that one's.
        """
        meets, words = value.dimension.meets, self._text.tokens.words
        like = [v for v in self.values if v is not value and meets(v.dimension)]
        beside = [*self._beside(value, -1), *self._beside(value, 1)]
        found: dict[int, int] = {}
        for distance, place in [*((0, n) for n in value.nouns), *beside]:
            part = value.day is not None and distance <= _PAIR and PARTS_OF_YEARS[words[place]]
            further = value.apart(place) + (distance > value.apart(place))  # behind a comma
            if place in self._named or part or any(v.apart(place) < further for v in like):
                continue
            for line in self._cues.at(words, place):
                found[line] = min(distance, found.get(line, distance))
        if value.low == -math.inf and not _may_handle().isdisjoint(found):
            found.update(dict.fromkeys(_able(), 1))  # it handles up to 5 million tonnes
        return found

    def _beside(self, value: Value, step: int) -> Iterator[tuple[int, int]]:
        """Distance and number of words beside a value, up to a sign that ends the clause."""
        start, end = self._text.sentence_words(value.first)
        further = 0
        for distance in range(1, _REACH + 1):
            place = value.first - distance if step < 0 else value.last + distance
            if not start <= place <= end:
                return
            gap = set(self._text.tokens.gap(place if step < 0 else place - 1))
            if gap & _STANDS:
                return
            if gap & _COMMAS:
                further = _FAR
            yield distance + further, place

    def _is_said(self, value: Value, group: FactGroup, nearest: dict[int, int]) -> bool:
        """Whether the words beside a value speak of a property, and of no other more nearly."""
        near = [nearest[h] for h in group.heads if h in nearest]
        if not near:
            return self._is_said_by_part(value, group)
        lines, own = property_words(), group.heads | set(group.wanted.closer)
        ours = {nearest[n] for n in own if n in nearest}
        for line, distance in nearest.items():
            of = lines[line].of
            rival = line not in own and group.dimension.what in of and "loose" not in of
            rival = rival and distance not in ours
            told_more = distance == min(near) - 1 and self._is_described(value.first - distance)
            if rival and 0 < distance < min(near) and not told_more:
                return False
        start, end = self._text.sentence_words(value.first)
        like = [v for v in self.values if v is not value and v.dimension.meets(value.dimension)]
        around = [
            n
            for n in range(max(0, start - _AROUND_CLOSER), end + 1)
            if n < start or not any(v.apart(n) < value.apart(n) + (n > value.last) for v in like)
        ]
        return all(n in nearest or self._says(n, around) for n in group.wanted.closer)

    def _is_said_by_part(self, value: Value, group: FactGroup) -> bool:
        """Whether what is measured stands right before a measure: its runway, 3,040 metres."""
        if group.dimension.what != "measure" or not group.wanted.closer:
            return False
        start, words = clause(self._text, value)[0], self._text.tokens.words
        ahead = range(max(start, value.first - _RIGHT_BEFORE), value.first)
        told = frozenset().union(*(self._cues.at(words, n) for n in ahead))
        near = any(is_near(value, v, _MOST_TIMES) for v in group.values)
        return near and told.issuperset(group.wanted.closer)

    def _is_described(self, place: int) -> bool:
        """Whether a word tells more of the noun before it: طاقتها الإنتاجية, жүлде қоры."""
        if self._text.language == "kk":
            return place > 0
        return place > 0 and self._text.tokens.words[place].startswith("ال")

    def _is_of_event(self, value: Value, group: FactGroup) -> bool:
        """Whether a day may be told as one of an event's."""
        start, end = clause(self._text, value)
        words, accepted = self._text.tokens.words, self._owners.accepted(group)
        near = words[max(start, value.first - _REACH) : value.last + _REACH]
        own = self._glossary.heads.of.get(group.entity, frozenset())
        named = any(s.entity in accepted for s in self._subjects.told(start, end + 1))
        here = [words[n] for n in range(start, end + 1) if n not in self._named]
        if not named and tells_of_side_event(here, self._text.language, own):
            return False
        if any(map(EVENT_DATE.barred_by, near)) or value.day is None:
            return False
        lately = any(abs(value.low - v.low) <= _NEAR_EVENT for v in group.values)
        return lately and value.day.precision is Precision.DAY

    def _says(self, line: int, places: Iterable[int]) -> bool:
        words = self._text.tokens.words
        return any(line in self._cues.at(words, n) for n in places)

    def _compared(self, value: Value, group: FactGroup) -> ToldFact | None:
        """A value against the facts that are valid at its time."""
        time = self._text.period if value.day is not None else time_of(self._text, value)
        if time is None:
            return None
        lengths = any(v.is_length for v in group.values)
        around = widened(time, _BEFORE_TERM if lengths else _AROUND)
        valid = [v for v in group.values if v.holds_during(around)] or of_month(
            self._text, value, group
        )
        if value.low == -math.inf and not _able().isdisjoint(group.heads):
            value = value._replace(low=value.high)  # a capacity of up to 5 million is just that
        fits = is_within if group.is_of_event else fits_fact
        fitting = [v for v in valid if fits(value, v)]
        said = value.span.of(self._text.raw)
        if fitting:
            return ToldFact(group, value.span, said, fitting[0], fits=True)
        other = next((v for v in group.values if fits(value, v)), None)
        if not valid or self._is_elsewhen(value, group, other):
            return None
        if not self._may_be_meant(value, group) or is_there(
            self._text, self._cues, value, group, valid
        ):
            return None
        statistic = other is not None and other.is_statistic and not self._owners.is_event(group)
        if other is not None and (statistic or other.first > time[1]):
            return None
        latest = max(valid, key=lambda v: v.first)
        outdated = other is not None and other.last < latest.first
        return ToldFact(group, value.span, said, latest, fits=False, outdated=outdated)

    def _may_be_meant(self, value: Value, group: FactGroup) -> bool:
        """Whether two numbers of things, or two days, are near enough to be meant to be one."""
        slip = any(is_slip(value, v) for v in group.values)
        if slip or group.wanted.vague:
            return slip
        if group.dimension.what not in ("count", DAY):
            return True
        words = self._text.tokens.words
        if value.day is not None and (group.wanted.closer or group.wanted.head in _once()):
            return True
        if value.day is not None and any(_is_turned(value, v) for v in group.values):
            return True
        own = any(group.wanted.head in self._cues.at(words, n) for n in value.nouns)
        times = _MOST_TIMES if own and not self._is_told_of_name(value) else _MOST_TIMES_SAID
        return any(is_near(value, v, times) for v in group.values)

    def _is_elsewhen(self, value: Value, group: FactGroup, other: TimedValue | None) -> bool:
        """Whether a value is told as a former one, or as one to come."""
        # Of an event all figures are known from its first day on.
        of_event = self._owners.is_event(group)
        if is_of_plan(self._text, value, group) and was_intended(self._text, value):
            return True
        if of_event and tells_of_earlier(self._text, value, group):
            return True
        if is_of_other_time(self._text, value, had=not of_event or other is not None):
            return True
        fixed = any(n in _FIXED for n in property_words()[group.wanted.head].names)
        kind = self._glossary.entities[group.entity].kind
        fixed = fixed or is_of_terms(group)
        if value.day is not None or group.is_planned or fixed or kind in _TO_COME:
            return False
        tokens, (start, end) = self._text.tokens, clause(self._text, value)
        days = self._text.dates_between(tokens.starts[start], tokens.ends[end])
        written = self._text.period
        later = written is not None and any((d.first - written[1]).days > _LATER_DAYS for d in days)
        beside = [*self._beside(value, -1), *self._beside(value, 1)]
        near = [place for distance, place in beside if distance == value.apart(place)]
        ahead = is_ahead(tokens.words[n] for n in near)
        return later or (ahead and not has_them_already(self._text, value))


def _is_turned(value: Value, fact: TimedValue) -> bool:
    """Whether a year is the fact's with two digits turned round: 1945 for 1954."""
    if value.day is None or value.day.precision is not Precision.YEAR:
        return False
    told, right = (date.fromordinal(int(low)).year for low in (value.low, fact.low))
    return told != right and sorted(str(told)) == sorted(str(right))


@cache
def _bodies() -> frozenset[int]:
    """The lexicon's lines of what may be bodies or people: members."""
    return frozenset(w.head for name in ("members",) if (w := wanted_for(name)))


@cache
def _able() -> frozenset[int]:
    return frozenset(w.head for name in ("capacity",) if (w := wanted_for(name)))


@cache
def _may_handle() -> frozenset[int]:
    """The lexicon's lines of what is done as far as there is room."""
    names = ("handled", "output", "passengers", "consumption")
    return frozenset(w.head for name in names if (w := wanted_for(name)))


@cache
def _once() -> frozenset[int]:
    """The lexicon's lines of what happens to a thing once, so that any other day is wrong."""
    return frozenset(w.head for name in ("discovery", "built") if (w := wanted_for(name)))
