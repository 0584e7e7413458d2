"""Sentences that give one of several answers in words: who won, where it was held, passed or not.

A telling is one answer with the words that tell what it is the answer to. Two articles whose
tellings share those words and differ in the answer cannot both be right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.nations import nation_of
from kzannotate.detection.lexicon.opposites import AMBIGUOUS, OF_SUBJECTS, OPPOSITES
from kzannotate.detection.lexicon.parts_played import CONTRACT, SCENE, parts_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.telling_words import Stems, telling
from kzannotate.detection.statements.landmarks import AT, landmarks
from kzannotate.detection.statements.tellers import (
    Filler,
    bodies_among,
    known_by,
    people_among,
    places_among,
)
from kzannotate.domain.span import Span
from kzannotate.text.fold import folded_words
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.lexicon.classed_words import Classed
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.statements.landmarks import Landmark

_MOST = 16
"""Tellings of one article that are looked at."""
_LONGEST = 60
_LONGEST_ALIKE = 24
"""Longer sentences are seldom all but the same."""
_REACH, _REACH_OF_PLACES = 9, 14
_FEWEST_WORDS = 2
QUOTE = "quote"
_QUOTED = re.compile('«[^»]{20,400}»|“[^”]{20,400}”|"[^"]{20,400}"')
_LEAST_SAID = 5
_SPEECH = folded_words(
    "said says told promised added insisted warned declared announced according قال وقال قالت صرح"
    " صرحت أكد أكدت أضاف أضافت أعلن شدد заявил заявила сказал сказала заверил подчеркнул отметил"
    " добавил сообщил пообещал деді мәлімдеді айтты"
)
_SPEAKS = WordMemo(lambda word: word in _SPEECH or bool(parts_of(word)))
_CUES = WordMemo(lambda word: word in _SPEECH or OPPOSITES.may_begin(word) or bool(parts_of(word)))
_OBJECTS = ("ды", "ді", "ты", "ті", "ны", "ні")
Bounds = tuple[int, int]


@dataclass(frozen=True)
class Telling:
    """One answer of a sentence.

    Args:
        question: what is answered: a group of opposites, a part that somebody plays, a scene.
        answer: the class of an opposite, or how a name sounds.
        span: where the answer stands.
        words: stems of each other word that tells what it is about, and what it means.
        names: what each name among them is known by; in Arabic, each word.
        topics: what they tell of in any language.
        numbers: numbers of the sentence.
        days: stretches of days that it names, as ordinals.
        subject: how the word sounds that bears an opposite, where that matters.
        borne: where that word and the opposite stand.
        besides: other places of the sentence that give the same answer.
    """

    text: ArticleText
    question: str
    answer: frozenset[str]
    span: Span
    words: tuple[Stems, ...]
    names: tuple[Stems, ...]
    topics: Stems
    numbers: frozenset[float]
    days: tuple[tuple[int, int], ...]
    subject: Stems = frozenset()
    borne: Span | None = None
    besides: tuple[Span, ...] = ()

    @property
    def language(self) -> str:
        """Language of the article."""
        return self.text.language


class _Answer(NamedTuple):
    question: str
    answer: frozenset[str]
    places: range
    cues: frozenset[int]
    subject: Stems = frozenset()
    bearer: int | None = None
    besides: tuple[Bounds, ...] = ()


def tellings(text: ArticleText, names: Sequence[Found]) -> tuple[Telling, ...]:
    """The first answers of an article, in order."""
    return tuple(islice(_tellings(text, names), _MOST))


def _tellings(text: ArticleText, names: Sequence[Found]) -> Iterator[Telling]:
    cued: dict[Bounds, list[int]] = {}
    for place in text.tokens.places(_CUES):
        cued.setdefault(text.sentence_words(place), []).append(place)
    beside: dict[Bounds, list[Landmark]] = {}
    for landmark in landmarks(text):
        bounds = text.sentence_words(landmark.noun)
        beside.setdefault(bounds, []).append(landmark)
        cued.setdefault(bounds, [])
    for (start, end), places in cued.items():
        if end - start > _LONGEST:
            continue
        answers = [
            *_answers(text, names, (start, end), places),
            *(_answer_of(text, landmark) for landmark in beside.get((start, end), ())),
        ]
        if not answers:
            continue
        sentence = _Sentence(text, (start, end))
        for answer in answers:
            found = sentence.telling(answer)
            if len(found.words) >= _FEWEST_WORDS:
                yield found


def _answers(
    text: ArticleText, names: Sequence[Found], bounds: Bounds, places: list[int]
) -> Iterator[_Answer]:
    yield from _opposites(text, bounds, places)
    yield from _speakers(text, names, bounds)
    words = text.tokens.words
    told: dict[str, list[int]] = {}
    for place in places:
        for part in parts_of(words[place]):
            told.setdefault(part, []).append(place)
    parts = told.keys() - {SCENE, CONTRACT}
    people = people_among(text, names, bounds, places) if parts else []
    for part in sorted(parts):
        yield from _fillers(part, told[part], people)
    if CONTRACT in told:
        bodies = bodies_among(text, names, bounds)
        # What stands right before the English word is what the contract is for.
        if text.language == "en":
            bodies = [b for b in bodies if b.places[-1] + 1 not in told[CONTRACT]]
        yield from _fillers(CONTRACT, told[CONTRACT], bodies)
    if SCENE in told:
        yield from _fillers(SCENE, told[SCENE], places_among(text, names, bounds))


def _answer_of(text: ArticleText, landmark: Landmark) -> _Answer:
    """Which river or street something is at."""
    name, kind = landmark.name, f"{AT}{landmark.kind}"
    known = known_by(text.tokens.words[name], text.language)
    return _Answer(kind, known, range(name, name + 1), frozenset({landmark.noun}))


def _speakers(text: ArticleText, names: Sequence[Found], bounds: Bounds) -> Iterator[_Answer]:
    """Who says what stands in quotes, where a sentence names one alone besides."""
    tokens = text.tokens
    span = text.sentence_around(tokens.span(*bounds))
    for quote in _QUOTED.finditer(text.raw, span.start, span.end):
        first, last = tokens.at_raw(quote.start() + 1), tokens.at_raw(quote.end()) - 1
        said = frozenset(range(first, last + 1))
        speaks = [n for n in range(bounds[0], bounds[1] + 1) if _SPEAKS[tokens.words[n]]]
        people = [p for p in people_among(text, names, bounds, speaks) if said.isdisjoint(p.places)]
        if len(said) >= _LEAST_SAID and len(people) == 1:
            aside = frozenset(range(bounds[0], bounds[1] + 1)) - said
            yield _Answer(QUOTE, people[0].sounds, people[0].places, aside)


def _opposites(text: ArticleText, bounds: Bounds, places: list[int]) -> Iterator[_Answer]:
    """Groups of which the sentence has one class alone."""
    words, long = text.tokens.words, bounds[1] - bounds[0] > _LONGEST_ALIKE
    for group, classes in sorted(_classed(words, bounds, places).items()):
        if len(classes) == 1 and not (long and group in AMBIGUOUS):
            (number, at), *_ = classes.items()
            first, last = at[0]
            bearer = _bearer(text, bounds, first) if group in OF_SUBJECTS else None
            word = "" if bearer is None else words[bearer]
            subject = known_by(word, text.language) if word else frozenset[str]()
            cues = frozenset(n for low, high in at for n in range(low, high + 1))
            answer = frozenset({str(number)})
            yield _Answer(
                group, answer, range(first, last + 1), cues, subject, bearer, tuple(at[1:])
            )


def _classed(
    words: Sequence[str], bounds: Bounds, places: list[int]
) -> dict[str, dict[int, list[Bounds]]]:
    """The first and last words of what a sentence has of each class, by group."""
    found: dict[str, dict[int, list[Bounds]]] = {}
    for place in places:
        longest: dict[str, Classed] = {}
        for classed in OPPOSITES.at(words, place):
            known = longest.get(classed.group)
            if classed.last <= bounds[1] and (known is None or known.last < classed.last):
                longest[classed.group] = classed
        for group, classed in longest.items():
            classes = found.setdefault(group, {})
            taken = (b for at in classes.values() for b in at)
            if not any(low <= place <= high for low, high in taken):
                classes.setdefault(classed.number, []).append((place, classed.last))
    return found


def _bearer(text: ArticleText, bounds: Bounds, place: int) -> int | None:
    """The nearest name before a verb, no Kazakh object; in Arabic the first word behind it."""
    words, (start, end) = text.tokens.words, bounds
    arabic = text.language == "ar"
    places = range(place + 1, end + 1) if arabic else range(place - 1, start - 1, -1)
    found = None
    for n in places:
        told = telling(words[n], text.language) and not _CUES[words[n]]
        if told and (arabic or text.tokens.is_capital(n)):
            found = n if found is None else found
            if text.language != "kk" or not words[n].endswith(_OBJECTS):
                return n
    return found


def _fillers(question: str, cues: list[int], fillers: list[Filler]) -> Iterator[_Answer]:
    """Who or what stands nearest to a word that tells of a part."""
    near = [
        (min(abs(c - f.places.start) for c in cues), n, f)
        for n, f in enumerate(fillers)
        if not any(c in f.places for c in cues)
    ]
    if near:
        distance, _, filler = min(near, key=lambda entry: entry[:2])
        if distance <= (_REACH_OF_PLACES if question == SCENE else _REACH):
            yield _Answer(question, filler.sounds, filler.places, frozenset(cues))


def _is_name(text: ArticleText, place: int, *, opens: bool) -> bool:
    """Whether a word is a name, as far as capitals tell."""
    word = text.tokens.words[place]
    plain = opens and (word in text.small_words or bool(topics_of(word)))
    return text.tokens.is_capital(place) and not plain


class _Sentence:
    """What the words of a sentence tell, asked once for all of its answers."""

    def __init__(self, text: ArticleText, bounds: Bounds) -> None:
        tokens, language = text.tokens, text.language
        start, end = bounds
        words = tokens.words[start : end + 1]
        tell = _telling_words(language).of(words)
        meant = list(_meant(language).of(words))
        self.told = [(start + n, t | meant[n]) for n, t in enumerate(tell) if t]
        self._named = {
            n: known_by(tokens.words[n], language)
            for n, _ in self.told
            if language == "ar"
            or (_is_name(text, n, opens=n == start) and not nation_of(tokens.words[n], language))
        }
        self._topics = frozenset().union(*_TOPICS.of(words), *meant)
        self._numbers = frozenset(a.value for a in text.amounts_between(*bounds))
        days = text.dates_between(tokens.starts[start], tokens.ends[end])
        self._days = tuple((d.first.toordinal(), d.last.toordinal()) for d in days)
        self._text = text

    def telling(self, answer: _Answer) -> Telling:
        """An answer with what the other words tell."""
        own = {*answer.places, *answer.cues}
        return Telling(
            self._text,
            answer.question,
            answer.answer,
            self._text.tokens.span(answer.places.start, answer.places[-1]),
            tuple(t for n, t in self.told if n not in own),
            tuple(known for n, known in self._named.items() if n not in own),
            self._topics,
            self._numbers,
            self._days,
            answer.subject,
            self._borne(answer),
            tuple(self._text.tokens.span(*bounds) for bounds in answer.besides),
        )

    def _borne(self, answer: _Answer) -> Span | None:
        if answer.bearer is None:
            return None
        ends = answer.bearer, answer.places.start
        return self._text.tokens.span(min(ends), max(ends))


@cache
def _telling_words(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: telling(word, language))


@cache
def _meant(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: concepts_of(word, language))


_TOPICS = WordMemo(topics_of)
