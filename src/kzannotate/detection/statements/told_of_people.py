"""What an article tells in words of somebody named in full: nationality, verdict, medal, round.

Of one person each question has one answer, whatever else two articles tell. So names lead from
one article to the other, and hardly any other words need be shared.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.outcomes import (
    CONTESTS,
    ELECTIONS,
    NO_FACTS,
    OUTCOMES,
    OVER,
    PLACE,
    ROUND,
    TITLES,
    WAY,
)
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.mentions.everybody import everybody_in
from kzannotate.detection.passages.anchors import heads
from kzannotate.detection.passages.telling_words import Stems, telling
from kzannotate.detection.statements.birthplaces import BORN, birthplaces, is_of_birth
from kzannotate.detection.statements.champions import championships
from kzannotate.detection.statements.name_sounds import name_sound
from kzannotate.detection.statements.nationalities import (
    NATION,
    called_after_countries,
    called_after_tribes,
    nationality,
)
from kzannotate.detection.statements.ranks import ranks
from kzannotate.detection.statements.results_in_sets import results_in_sets
from kzannotate.detection.statements.tellers import is_person
from kzannotate.text.fold import folded_words
from kzannotate.text.matching import without_proclitics
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span

    Name = tuple[str, str]

_MOST = 40
_OF_THEMSELVES = folded_words("champion silver_medallist medallist runner وصيف وصيفة وصيفا")
"""Words for a place in a contest that can be nothing else."""
_FEWEST_SOUNDS = 2
_SHORTEST_SURNAME = 4
_CUT_OFF = 6
_BEFORE = 3
_HEADLINE = 14
_NOT = folded_words("not never no nor without не ни без لم لن لا ليس ليست غير دون емес")
_SIGNS = frozenset(",;:.!?()،؛؟–—-")
_MAY_TELL = WordMemo(OUTCOMES.may_begin)
_SURNAME = re.compile(
    "(?:[оеё]в|[ыи]н|ск|цк|енко|чук|швили|дзе|бае|ұлы|қызы|улы|кызы|ov|ev|ova|eva|sky|skaya|enko|uly|kyzy|dze|shvili)"
    "(?:а|у|ы|е|и|ым|им|ой|ей|ою|ого|ому|ий|ый|ая|ую|ға|ге|қа|ке|ны|ні|ты|ті|ды|ді|ның|нің|тың|тің"
    "|дың|дің|пен|мен|бен|тан|тен|дан|ден|нан|нен)?$"
)
_SHORTEST_BUILT = 5
_CALLINGS = ("ист", "истка", "ер", "ор", "тель", "ница", "ник", "ші", "шы", "er", "or", "ist")
"""How words for what somebody does end, with which a sentence may begin."""


class ToldOf(NamedTuple):
    """One answer of a sentence about somebody.

    Args:
        question: what is answered.
        answer: its class, or the code of a country, or a number.
        person: how the given name and the surname sound in any script.
        words: stems of each other telling word of the sentence, and what it means.
        numbers: of the sentence.
        besides: all answers to the question that the article gives near the person.
        place: whether the headline says it (-1), the lead (0), or what follows (1).
    """

    text: ArticleText
    question: str
    answer: str
    span: Span
    person: Name
    words: tuple[Stems, ...]
    numbers: frozenset[float]
    besides: frozenset[str]
    place: int

    @property
    def key(self) -> tuple[str, ...]:
        """By what it is found again: question and person."""
        return self.question, *self.person


class _Said(NamedTuple):
    """An answer with its words, before anybody knows whose it is."""

    question: str
    answer: str
    first: int
    last: int
    is_fact: bool
    of: int | None = None
    """The first word of the name that it stands beside, where it can be nobody else's."""


class _Mention(NamedTuple):
    first: int
    last: int
    person: Name


def told_of_people(text: ArticleText) -> tuple[ToldOf, ...]:
    """What an article tells of people, in order."""
    people = _people(text)
    if not people:
        return ()
    said = [*_nationalities(text, people), *_outcomes(text)]
    return _Article(text, people, said).told()[:_MOST] if said else ()


def _people(text: ArticleText) -> list[_Mention]:
    """Everybody who is named in full, and their surnames alone."""
    tokens, found = text.tokens, []
    spelled_ = {p.span: p for p in everybody_in(text)}
    if text.language == "ar":
        more = (*called_after_countries(text), *called_after_tribes(text))
        spelled_ |= {p.span: p for p in more if p.span not in spelled_}
    for one in spelled_.values():
        first = tokens.at_raw(one.span.start)
        last = max(first, tokens.at_raw(one.span.end) - 1)
        sounds = name_sound(one.stems[0]), name_sound(one.stems[1])
        if min(map(len, sounds)) < 1 or sum(map(len, sounds)) <= _FEWEST_SOUNDS:
            continue
        if text.language == "ar" or _is_name(text, first, last):
            found.append(_Mention(first, last, sounds))
    return [m for m in found if not _is_torn(text, m, found)]


def _is_torn(text: ArticleText, one: _Mention, found: Sequence[_Mention]) -> bool:
    """Whether two of three capitals are a name with the other two: Rower Tom Acheson."""
    words = text.tokens.words
    before = next((m for m in found if m.last == one.first), None)
    if before is not None and _is_surname(words[before.last]):
        return not _opens_with_noun(text, before, one)
    behind = next((m for m in found if m.first == one.last), None)
    if behind is None or not _opens(text, one.first):
        return False
    return _opens_with_noun(text, one, behind) or not _is_surname(words[one.last])


def _opens_with_noun(text: ArticleText, one: _Mention, behind: _Mention) -> bool:
    """Whether of three capitals that open a sentence the first tells what somebody does."""
    words = text.tokens.words
    noun = _may_be_noun(words[one.first], text.language)
    return _opens(text, one.first) and noun and _is_surname(words[behind.last])


def _is_name(text: ArticleText, first: int, last: int) -> bool:
    """Whether capitals name a person; a surname tells more than what a given name may mean."""
    words = text.tokens.words
    if not CONTESTS.isdisjoint(words[first : last + 1]) or is_of_birth(words[first]):
        return False
    known = _is_surname(words[last]) and not _is_noun(text, first)
    return known or is_person(text, first, last)


def _may_be_noun(word: str, language: str) -> bool:
    """Whether a word means something besides a name, as far as anybody knows: a judoka."""
    return bool(concepts_of(word, language) or topics_of(word)) or word.endswith(_CALLINGS)


def _is_surname(word: str) -> bool:
    """Whether a word is built as a surname, whatever case it stands in."""
    return len(word) >= _SHORTEST_BUILT and _SURNAME.search(word) is not None


def _is_noun(text: ArticleText, place: int) -> bool:
    """Whether a word is a noun for a body or a place."""
    return not noun_stems(text.tokens.words[place], text.language).isdisjoint(heads())


def _opens(text: ArticleText, place: int) -> bool:
    """Whether a word opens its sentence, so that its capital tells nothing: Rower Tom Acheson."""
    return place == text.sentence_words(place)[0]


class _Article:
    """Who is meant by each answer of an article."""

    def __init__(self, text: ArticleText, people: list[_Mention], said: list[_Said]) -> None:
        self._text = text
        self._said = said
        self._mentions: dict[tuple[int, int], list[_Mention]] = {}
        taken = {n for p in people for n in range(p.first, p.last + 1)}
        by_surname = {
            text.tokens.words[p.last]: p
            for p in reversed(people)
            if len(text.tokens.words[p.last]) >= _SHORTEST_SURNAME
        }
        alone = (
            _Mention(n, n, by_surname[w].person)
            for n, w in enumerate(text.tokens.words)
            if w in by_surname and n not in taken
        )
        for mention in sorted((*people, *alone)):
            self._mentions.setdefault(text.sentence_words(mention.first), []).append(mention)
        self._everybody = {p.person for p in people}

    def told(self) -> tuple[ToldOf, ...]:
        """What is told of whom."""
        besides: dict[tuple[str, tuple[str, str]], set[str]] = {}
        borne = []
        for one in self._said:
            bounds = self._text.sentence_words(one.first)
            here = self._mentions.get(bounds, [])
            near = {m.person for m in here if one.of in (None, m.first)} or self._everybody
            for person in near:
                besides.setdefault((one.question, person), set()).add(one.answer)
            if one.is_fact:
                borne += [(one, person, bounds) for person in self._bearers(one, here)]
        return tuple(
            self._record(one, person, bounds, frozenset(besides[one.question, person]))
            for one, person, bounds in borne
        )

    def _bearers(self, one: _Said, here: list[_Mention]) -> set[Name]:
        """Whose an answer is: how a match was won is of both who played it."""
        if one.of is not None:
            return {m.person for m in here if m.first == one.of}
        if not here:
            return self._everybody if len(self._everybody) == 1 else set()
        if one.question == WAY:
            return {m.person for m in here}
        return {min(here, key=lambda m: (self._apart(one, m), m.first)).person}

    def _apart(self, one: _Said, mention: _Mention) -> int:
        """How far an answer stands from a name; signs between them cut it off."""
        ends = sorted((one.first, one.last, mention.first, mention.last))[1:3]
        gaps = (self._text.tokens.gap(n) for n in range(ends[0], ends[1]))
        return ends[1] - ends[0] + _CUT_OFF * sum(not _SIGNS.isdisjoint(g) for g in gaps)

    def _record(
        self, one: _Said, person: Name, bounds: tuple[int, int], besides: frozenset[str]
    ) -> ToldOf:
        text, (start, end) = self._text, bounds
        own = {*range(one.first, one.last + 1)}
        for mention in self._mentions.get(bounds, ()):
            own |= {*range(mention.first, mention.last + 1)} if mention.person == person else set()
        words = tuple(
            known
            for n in range(start, end + 1)
            if n not in own and (known := _knowing(text.language)[text.tokens.words[n]])
        )
        numbers = frozenset(a.value for a in text.amounts_between(start, end))
        span = text.tokens.span(one.first, one.last)
        place = min(1, text.sentence_number(span.start) - (end - start < _HEADLINE))
        return ToldOf(text, one.question, one.answer, span, person, words, numbers, besides, place)


@cache
def _knowing(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: telling(word, language) | concepts_of(word, language))


def _nationalities(text: ArticleText, people: Sequence[_Mention]) -> Iterator[_Said]:
    for person in people:
        found = nationality(text, person.first, person.last)
        if found:
            yield _Said(NATION, found.code, found.first, found.last, True, person.first)


def _outcomes(text: ArticleText) -> Iterator[_Said]:
    end = -1
    for place in text.tokens.places(_MAY_TELL):
        found = max(OUTCOMES.at(text.tokens.words, place), key=lambda c: c.last, default=None)
        if found is None or place <= end:
            continue
        end = found.last
        if _is_of_contest(text, found.group, place):
            is_fact = _is_fact(text, place)
            yield _Said(found.group, str(found.number), place, found.last, is_fact)
    for born in birthplaces(text):
        yield _Said(BORN, born.sound, born.first, born.last, is_fact=True)
    for sets in results_in_sets(text):
        yield _Said(WAY, "0" if sets.straight else "1", sets.first, sets.last, is_fact=True)
    for rank in ranks(text):
        is_fact = _is_fact(text, rank.first)
        yield _Said(PLACE, str(int(rank.value) - 1), rank.first, rank.last, is_fact)
    for title in championships(text):
        is_fact = _is_fact(text, title.first)
        yield _Said(TITLES, str(title.times), title.first, title.last, is_fact)


def _is_of_contest(text: ArticleText, question: str, place: int) -> bool:
    wanted = {PLACE: CONTESTS, ROUND: ELECTIONS}.get(question)
    if wanted is None:
        return True
    start, end = text.sentence_words(place)
    words = text.tokens.words
    return any(
        form in wanted
        for n in range(start, end + 1)
        if n != place or words[n] in _OF_THEMSELVES
        for form in without_proclitics(words[n])
    )


def _is_fact(text: ArticleText, place: int) -> bool:
    """Whether it is told as having happened now: not asked for, hoped for or denied."""
    (start, end), tokens = text.sentence_words(place), text.tokens
    words = tokens.words
    if not NO_FACTS.isdisjoint(words[start : end + 1]):
        return False
    near = words[max(start, place - _BEFORE) : place]
    if not OVER.isdisjoint(words[max(start, place - _BEFORE) : place + _BEFORE + 1]):
        return False
    if any(w in _NOT for w in near[-2:]):
        return False
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    return text.period is None or not any(d.last.year < text.period[0].year for d in days)
