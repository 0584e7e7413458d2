"""Where an article says that a body has its seat, or that an event takes place, against facts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import widened
from kzannotate.detection.lexicon.place_levels import level_of
from kzannotate.detection.statements.held_roles import HeldRole
from kzannotate.detection.statements.side_events import tells_of_side_event
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.matching import is_arabic, without_proclitics
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.roles import Role
    from kzannotate.detection.statements.nouns_for_names import Subject
    from kzannotate.detection.statements.subjects import Subjects

_PLACE, _PERSON, _EVENT = "place", "person", "event"
_SEATS = frozenset({"headquarters", "hq", "seat", "based", "based_in", "head_office"})
_SITES = frozenset({"place", "location", "city", "host", "venue", "host_city", "held_in"})
_AHEAD, _BEHIND, _NEAR_BODY, _FURTHER = 5, 3, 9, 12


def _beginnings(words: str) -> tuple[str, ...]:
    return tuple(map(fold_word, words.split()))


class _Kind(NamedTuple):
    """What tells that a place is one of a kind: words before it, and behind it."""

    ahead: WordMemo[bool]
    behind: WordMemo[bool]


def _memo(words: str) -> WordMemo[bool]:
    listed = _beginnings(words)
    whole = frozenset(w[:-1] for w in listed if w.endswith("_"))
    begun = tuple(w for w in listed if not w.endswith("_"))

    def answer(word: str) -> bool:
        forms = without_proclitics(word) if is_arabic(word) else (word,)
        return any(f in whole or f.startswith(begun) for f in forms)

    return WordMemo(answer)


_SEAT = _Kind(
    _memo(
        "headquart hq_ seat_ based_ located_ مقر_ مقره_ مقرها_ مقرهم_ المقر_ штаб"
        " резиденци_ базиру расположен находится_ размещ головн штаб-пәтері бас_"
    ),
    _memo("headquart hq_ based_ مقرا_ مقر_ مقره_ орналас штаб"),
)
_SCENE = _Kind(
    _memo(
        "held_ hold_ place_ host_ hosted_ hosts_ hosting_ gather opens_ open_ opened_"
        " begins_ begin_ starts_ start_ عقد_ يعقد_ تعقد_ سيعقد_ ستعقد_ تنعقد_ ينعقد_ انعقد"
        " تستضيف_ يستضيف_ ستستضيف_ سيستضيف_ استضافت_ استضاف_ تحتضن_ يحتضن_ ستحتضن_ احتضنت_"
        " يقام_ تقام_ سيقام_ ستقام_ ينطلق_ تنطلق_ انطلق_ انطلقت_ افتتح_ افتتحت_ يفتتح_"
        " تفتتح_ пройд прошел_ прошла_ проходит_ состоит состоял откро откры примет_"
        " принимает_ принял_ принимающ стартует_ стартовал"
    ),
    _memo(
        "host_ hosts_ hosting_ hosted_ held_ will_ пройд прошел_ прошла_ проходит_ состоит"
        " состоял откро откры примет_ принимает_ принял_ стартует_ стартовал өтеді_ өтіп_"
        " өтті_ өткізіл ашыл басталады_ басталды_ қабылда"
    ),
)
_IN = folded_words("in at в во في بمدينة بالعاصمة")
_TAKING = folded_words(
    "hosts host hosting hosted by تستضيف يستضيف ستستضيف سيستضيف استضافت استضاف تحتضن"
    " يحتضن ستحتضن احتضنت مقره مقرها مقرهم من примет принимает принял"
)
"""Behind which a place stands without a preposition."""
_TOWN = folded_words(
    "the city of capital town مدينة العاصمة городе столице г город қаласы қаласында"
    " қаласындағы now is are الرئيسي الرئيسية العام"
)
_KAZAKH_IN = ("та", "те", "да", "де", "тағы", "тегі", "дағы", "дегі")
_BAR_WORDS = (
    "former formerly previously until moved move moves moving relocat"
    " regional branch office offices representative liaison next last previous earlier"
    " future plan plans planned propos bid"
    " candidate department meeting press conference about ahead"
    " عن_ حول_ о_ об_ перед_ туралы_ السابق"
    " السابقة سابقا حتى نقل انتقل انتقال ستنقل فرع مكتب مكتبه مكتبها الإقليمي"
    " الإقليمية المقبل المقبلة الماضي الماضية مؤتمر صحفي يعتزم تعتزم ترشح ранее прежде"
    " раньше бывш до  переех перенес перевед переедет филиал"
    " представительств офис региональн прошл следующ будущ планир предлож"
    " пресс конференци бұрын болған"
    " еді көшті көшед көшір филиал өкілдік кеңсе_ өткен келесі алдағы дейін"
)
_BARS = _memo(" ".join(f"{w}_" if len(w) < 5 else w for w in _BAR_WORDS.split()))
_STANDS, _COMMAS = frozenset(".;؛!?؟\n"), frozenset(",،")
_HAS_SEAT = _memo("مقره_ مقرها_ مقرهم_")
_UNTIL = folded_words("until till before до حتى قبل дейін")
_HAPPENED = folded_words("was were had كان كانت был была было были болған")
_AROUND, _SEASON = 7, 200


def told_places(
    text: ArticleText, subjects: Subjects, names: Sequence[Found], glossary: Glossary
) -> Iterator[HeldRole]:
    """Each place that an article gives as a seat or a venue of which facts tell."""
    if text.period is None:
        return
    places = [n for n in names if n.use.entity.kind == _PLACE]
    roles = _roles(glossary, {s.entity for s in subjects.all}) if places else {}
    reader = _Reader(text, subjects, glossary, roles, text.period)
    for place in places if roles else ():
        held = reader.held_by(place)
        if held is not None:
            yield held


def _roles(glossary: Glossary, named: set[str]) -> dict[str, list[Role]]:
    """The seats and venues of what an article names."""
    found: dict[str, list[Role]] = {}
    for body in named & glossary.roles.by_body.keys():
        kind = glossary.entities[body].kind
        wanted = _SITES if kind == _EVENT else _SEATS
        own = [
            r
            for r in glossary.roles.by_body[body]
            if r.fact.property_name in wanted and glossary.entities[r.holder].kind == _PLACE
        ]
        if own and kind not in (_PERSON, _PLACE):
            found[body] = own
    return found


class _Reader:
    """One article with the seats and venues of what it names."""

    def __init__(
        self,
        text: ArticleText,
        subjects: Subjects,
        glossary: Glossary,
        roles: dict[str, list[Role]],
        time: tuple[date, date],
    ) -> None:
        self._text, self._subjects, self._glossary = text, subjects, glossary
        self._roles, self._time, self._words = roles, time, text.tokens.words

    @cached_property
    def _named(self) -> frozenset[int]:
        """Numbers of the words inside names."""
        return frozenset(n for s in self._subjects.all for n in range(s.place, s.last + 1))

    def held_by(self, place: Found) -> HeldRole | None:
        """What a place is said to be, if a fact tells of it."""
        for kind in (_SEAT, _SCENE):
            cue = self._cue(place, kind)
            body = self._body(place, cue, kind) if cue is not None else None
            if body is None or cue is None:
                continue
            held = self._verdict(place, self._roles[body.entity])
            if held is None or held.fits:
                return held
            if not self._is_barred(place, cue, body, kind):
                return held
        return None

    def _cue(self, place: Found, kind: _Kind) -> int | None:
        """The word that says so: before "in" and the place, or right behind it."""
        start, end = self._text.sentence_words(place.first)
        if self._text.language == "kk":
            return self._kazakh_cue(place, kind, end)
        cue, words = place.first - 1, self._words
        while cue > start and words[cue] in _TOWN:
            cue -= 1
        within = cue >= start and words[cue] in _IN
        within = within or self._text.tokens.raw_word(place.first)[:1] == "ب"
        taken = cue >= start and (words[cue] in _TAKING or bool(_HAS_SEAT[words[cue]]))
        ahead = range(cue, max(start, cue - (_FURTHER if within else 1)) - 1, -1)
        passed = 0
        for n in self._joined(ahead, 0) if within or taken else ():
            passed += n not in self._named
            if kind.ahead[words[n]]:
                return n
            if passed > _AHEAD:
                break
        return self._cue_behind(place, kind, end, within=within)

    def _cue_behind(self, place: Found, kind: _Kind, end: int, *, within: bool) -> int | None:
        last = place.last + (_BEHIND if within or kind is _SCENE else 1)
        behind = range(place.last + 1, min(end, last) + 1)
        return next((n for n in self._joined(behind, 1) if kind.behind[self._words[n]]), None)

    def _joined(self, places: range, step: int) -> Iterator[int]:
        """Some words, up to a sign that sets them apart from those before."""
        for place in places:
            if set(self._text.tokens.gap(place - step)) & (_STANDS | _COMMAS):
                return
            yield place

    def _kazakh_cue(self, place: Found, kind: _Kind, end: int) -> int | None:
        words = self._words
        last = place.last
        while last < end and words[last + 1].startswith("қала"):
            last += 1
        hosting = kind is _SCENE and any(
            w.startswith("қабылда") for w in words[last + 1 : min(end, last + 8) + 1]
        )
        if not words[last].endswith(_KAZAKH_IN) and not hosting:
            return None
        ahead = words[max(0, place.first - 3) : place.first]
        seat = any(w.startswith(("штаб", "пәтер", "кеңсе", "резиденция")) for w in ahead)
        behind = range(last + 1, min(end, last + _FURTHER) + 1)
        if kind is _SEAT:
            return place.first - 1 if seat else None
        return next((n for n in behind if kind.behind[words[n]]), None)

    def _body(self, place: Found, cue: int, kind: _Kind) -> Subject | None:
        """Whose seat it is: the nearest body of the clause that may have one."""
        start, end = self._text.sentence_words(cue)
        here = [
            s
            for s in self._subjects.told(start, end + 1)
            if s.kind not in (_PERSON, _PLACE) and not place.first <= s.place <= place.last
        ]
        wanted = [s for s in here if s.entity in self._roles and self._is_of(s.entity, kind)]
        if not wanted:
            return None
        nearest = min(wanted, key=lambda s: self._apart(s, cue))
        rivals = [s for s in here if s.entity != nearest.entity and kind is _SEAT]
        if any(self._apart(s, cue) <= self._apart(nearest, cue) for s in rivals):
            return None
        return nearest if self._apart(nearest, cue) <= _FURTHER else None

    def _is_of(self, entity: str, kind: _Kind) -> bool:
        return (self._glossary.entities[entity].kind == _EVENT) == (kind is _SCENE)

    @staticmethod
    def _apart(subject: Subject, place: int) -> int:
        return max(subject.place - place, place - subject.last, 0)

    def _is_barred(self, place: Found, cue: int, body: Subject, kind: _Kind) -> bool:
        """Whether a branch, a former seat, one to come or a side event is told of."""
        start, end = self._text.sentence_words(cue)
        low = max(start, min(place.first, cue, body.place) - 3)
        high = min(end, max(place.last, cue, body.last) + 2)
        named = {*range(body.place, body.last + 1), *range(place.first, place.last + 1)}
        near = [n for n in range(low, high + 1) if n not in named]
        words = [self._words[n] for n in near]
        past = not _HAPPENED.isdisjoint(self._words[max(start, cue - 2) : place.first])
        ended = not _UNTIL.isdisjoint(self._words[start : place.first])
        if (kind is _SEAT and (past or ended)) or any(_BARS[w] for w in words):
            return True
        if kind is not _SCENE:
            return False
        own = self._glossary.heads.of.get(body.entity, frozenset())
        if tells_of_side_event(words, self._text.language, own):
            return True
        tokens, written = self._text.tokens, self._time[1]
        days = self._text.dates_between(tokens.starts[start], tokens.ends[end])
        return any(abs((d.first - written).days) > _SEASON for d in days)

    def _verdict(self, place: Found, roles: Sequence[Role]) -> HeldRole | None:
        start, end = self._text.sentence_words(place.first)
        named = {s.entity for s in self._subjects.told(start, end + 1)}
        around = widened(self._time, _AROUND)
        now = [r for r in roles if r.first <= around[1] and around[0] <= r.last]
        right = [r for r in now if r.holder == place.entity]
        if right:
            return HeldRole(place, right[0], fits=True)
        if not now or any(r.holder in named for r in now) or not self._are_apart(place, now):
            return None
        before = [r for r in roles if r.holder == place.entity and r.last < around[0]]
        if before:
            return HeldRole(place, now[0], fits=False, ended=True)
        return HeldRole(place, now[0], fits=False)

    def _are_apart(self, place: Found, roles: Sequence[Role]) -> bool:
        """Whether none of two places lies in the other, as a town does in its country."""
        names, facts = self._glossary.names_of, self._glossary.facts_of
        level = level_of(names[place.entity])
        tied = {str(f.value) for f in facts.get(place.entity, ())}
        return all(
            level_of(names[r.holder]) == level
            and r.holder not in tied
            and all(f.value != place.entity for f in facts.get(r.holder, ()))
            for r in roles
        )
