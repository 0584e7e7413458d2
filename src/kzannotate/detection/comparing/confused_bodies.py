"""Bodies that stand where another of a like name is meant, by facts or by the article's sport."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.property_words import cues_of
from kzannotate.detection.lexicon.sports import sports_in
from kzannotate.detection.names.name_uses import Way
from kzannotate.detection.names.roles import deputy_line
from kzannotate.text.dates import period
from kzannotate.text.fold import fold_word, folded_in_order
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.siblings import Tie
    from kzannotate.detection.readings.reading import Reading

_KIND = "organisation"
_PERSON = "person"
_ROLES = folded_in_order(
    "مبعوث المبعوث ممثل الممثل مندوب المندوب رئيس الرئيس مدير المدير أمين الأمين نائب النائب وزير"
    " الوزير سفير السفير متحدث المتحدث ناطق الناطق مسؤول المسؤول كبير حاكم محافظ عضو مستشار"
    " المستشار خبير الخبير مدرب المدرب مؤسس منسق المنسق"
    " envoy representative president chair director head secretary deputy minister ambassador"
    " spokes chief governor member adviser advisor expert coach founder coordinator commissioner"
    " executive officer manager delegate"
    " посланни представител президент председател директор глав секретар заместител министр посол"
    " посла послом руководител управляющ член советник эксперт тренер основател"
    " координатор комиссар"
    " өкіл президент төраға директор басшы хатшы орынбасар министр елші мүше кеңесші сарапшы бапкер"
    " үйлестіруші"
)
_IS_ROLE = WordMemo(lambda word: True if begins_so(word, _ROLES) else None)
_CUE_WORDS = {
    "accredit": "معتمد معتمدة اعتماد اعتمدت اعتمد accredit recogni аккредит признан аккредит таны",
    "own": "مالك تملك يملك ملك ملكية own владе собственн принадлеж иелік иесі меншік",
    "operat": "تشغل يشغل تشغيل مشغل operat run эксплуат оператор басқар",
    "organi": "نظم ينظم تنظم تنظيم منظم organi организ ұйымдастыр",
    "host": "استضاف يستضيف تستضيف host принима қабылда",
    "sponsor": "رعاية راعي برعاية يرعى sponsor спонсор демеуші",
    "fund": "تمويل يمول تمول ممول fund financ финанс қаржыландыр",
    "member": "عضو عضوية member член мүше",
    "partner": "شريك شراكة partner партнер серіктес әріптес",
    "affiliat": "تابع التابع يتبع تتبع affiliat attached подведомств бағын қарасты",
    "publish": "أصدر يصدر تصدر نشر ينشر publish изда шығар",
    "certif": "شهادة مصدق certif сертифи",
    "licen": "ترخيص مرخص licen лиценз",
    "regulat": "ينظم تنظم رقابة regulat supervis регулир надзор реттеу қадағала",
    "produc": "إنتاج أنتج تنتج ينتج produc производ өндір",
}
_CUES = {name: tuple(fold_word(w) for w in words.split()) for name, words in _CUE_WORDS.items()}
_CUE_REACH = 8
_ROLE_REACH = 4
_BETWEEN = 7
_SPORT_TOLD = 3
_TOGETHER = 3
_LONGEST_NAME = 8
_APPOSED = frozenset(",،(–—")


class Confused(NamedTuple):
    """A body's name, the body that seems to be meant, and what tells so.

    Args:
        subject: the name of what a fact ties to the other body; None where the sport tells.
    """

    found: Found
    meant: str
    subject: Found | None = None
    tie: Tie | None = None


class _Pointer(NamedTuple):
    """A fact that ties what an article names to a body."""

    subject: Found
    tie: Tie


def confused_bodies(reading: Reading) -> Iterator[Confused]:
    """Each name of a body for which a like one seems to be meant."""
    bodies = [
        f for f in reading.names if f.use.entity.kind == _KIND and f.use.way is not Way.REWORDED
    ]
    if not bodies:
        return
    sentences: dict[int, list[Found]] = defaultdict(list)
    for name in reading.names:
        sentences[reading.text.sentence_words(name.first)[0]].append(name)
    pointers = _pointers(reading, {f.entity for f in bodies})
    named: dict[str, list[int]] = defaultdict(list)
    for name in reading.names:
        named[name.entity].append(name.first)
    misplaced = dict(_of_other_sports(reading, bodies))
    for found in bodies:
        here = sentences[reading.text.sentence_words(found.first)[0]]
        confused = _by_fact(reading, found, here, pointers.get(found.entity, ()))
        if confused is None and found.entity in misplaced:
            confused = _by_sport(named, found, misplaced[found.entity])
        if confused is not None:
            yield confused


def _pointers(reading: Reading, bodies: set[str]) -> dict[str, list[_Pointer]]:
    """For each body the facts that tie something that the article names to a like one."""
    siblings = reading.glossary.siblings
    found: dict[str, list[_Pointer]] = defaultdict(list)
    for subject in {f.entity: f for f in reversed(reading.names)}.values():
        ties = siblings.ties_of(subject.entity)
        current = [t for t in ties if _holds(reading, t)]
        for body in sorted(bodies) if current else ():
            if not any(_is_same(reading.glossary, body, t.body) for t in ties):
                alike = (t for t in current if _may_be_taken(reading, body, t, subject))
                found[body] += [_Pointer(subject, tie) for tie in alike]
    return found


def _may_be_taken(reading: Reading, body: str, tie: Tie, subject: Found) -> bool:
    """Whether a body may stand for that of a fact: of a like name, or of one kind by a person."""
    if reading.glossary.siblings.are_alike(body, tie.body):
        return True
    heads = reading.glossary.heads.of
    kin = heads.get(body, frozenset()) & heads.get(tie.body, frozenset())
    return subject.use.entity.kind == _PERSON and bool(kin)


def _by_fact(
    reading: Reading, found: Found, here: list[Found], pointers: Iterable[_Pointer]
) -> Confused | None:
    for subject, tie in pointers:
        told = any(f.entity == tie.body for f in here)
        if not told and _is_tied(reading, found, subject, tie, here):
            return Confused(found, tie.body, subject, tie)
    return None


def _is_same(glossary: Glossary, one: str, other: str) -> bool:
    return one == other or glossary.are_akin(one, other)


def _holds(reading: Reading, tie: Tie) -> bool:
    days = reading.text.period
    if days is None:
        return tie.fact.valid_to is None
    start, end = (period(d) if d else None for d in (tie.fact.valid_from, tie.fact.valid_to))
    return not (start and start[0] > days[1]) and not (end and end[1] < days[0])


def _is_tied(reading: Reading, found: Found, subject: Found, tie: Tie, here: list[Found]) -> bool:
    if subject.use.entity.kind == _PERSON:
        people = [f for f in here if f.entity == subject.entity]
        if not reading.glossary.siblings.are_alike(found.entity, tie.body):
            people = [f for f in people if _has_same_office(reading, found, f, tie)]
        return any(_is_in_office(reading, found, person, here) for person in people)
    cues = next((c for name, c in _CUES.items() if name in tie.fact.property_name), ())
    start, end = reading.text.sentence_words(found.first)
    low, high = max(start, found.first - _CUE_REACH), min(end, found.last + _CUE_REACH)
    words = reading.text.tokens.words
    beside = (*words[low : found.first], *words[found.last + 1 : high + 1])
    return any(begins_so(w, cues) for w in beside)


def _has_same_office(reading: Reading, body: Found, person: Found, tie: Tie) -> bool:
    """Whether the office between two names is the very one that a fact gives the person."""
    roles = reading.glossary.roles.by_holder.get(person.entity, ())
    offices = frozenset(n for r in roles if r.body == tie.body for n in r.heads)
    cues, words = cues_of(reading.text.language), reading.text.tokens.words
    first, second = sorted((body, person), key=lambda f: f.first)
    low = first.last + 1 if first is person else max(0, first.first - 1)
    between = range(low, min(low + _ROLE_REACH, second.first))
    told = [cues.at(words, n) for n in between] if cues else []
    return any(offices & t for t in told) and not any(deputy_line() in t for t in told)


def _is_in_office(reading: Reading, body: Found, person: Found, here: list[Found]) -> bool:
    """Whether a person's name stands beside a body's with a word for an office by them.

    What an office is of follows the person's name behind a comma or at once.
    """
    first, second = sorted((body, person), key=lambda f: f.first)
    low, high = first.last + 1, second.first
    if high - low > _BETWEEN or any(first.last < f.first < second.first for f in here):
        return False
    words, gap = reading.text.tokens.words, reading.text.tokens.gap
    if first is person:
        apart = _APPOSED.isdisjoint(gap(first.last)) and not _IS_ROLE[words[low]]
        return not apart and any(_IS_ROLE.of(words[low : low + _ROLE_REACH]))
    if high - low > _ROLE_REACH:
        return False
    start = reading.text.sentence_words(first.first)[0]
    before = words[max(start, first.first - _ROLE_REACH) : first.first]
    return any(_IS_ROLE.of((*before, *words[low:high])))


def _of_other_sports(reading: Reading, bodies: list[Found]) -> Iterator[tuple[str, str]]:
    """Bodies of a sport that the article speaks of nowhere else, and those of its own meant."""
    siblings, text = reading.glossary.siblings, reading.text
    ours = [f for f in bodies if siblings.sport_of(f.entity) is not None]
    told = sports_in(text.tokens.line, text.language) if ours else {}
    own_words: Counter[str] = Counter()
    for found in ours:
        own_words.update(sports_in(f" {found.form(text)} ", text.language))
    for entity in sorted({f.entity for f in ours}):
        own = siblings.sport_of(entity)
        others = [s for s, count in told.items() if count >= _SPORT_TOLD and s != own]
        if own is None or len(others) != 1 or told.get(own, 0) > own_words[own]:
            continue
        alike = (e for e in siblings.of_sport(others[0]) if siblings.are_alike(e, entity))
        yield from ((entity, meant) for meant in itertools.islice(alike, 1))


def _by_sport(named: Mapping[str, list[int]], found: Found, meant: str) -> Confused | None:
    return None if _are_together(named.get(meant, []), found) else Confused(found, meant)


def _are_together(places: list[int], found: Found) -> bool:
    """Whether a body named at some places stands right beside another, so that both are meant."""
    low, high = found.first - _TOGETHER - _LONGEST_NAME, found.last + _TOGETHER
    return bisect_left(places, low) < bisect_right(places, high)
