"""Sentences that give one of several answers in words: who won, where it was held, passed or not.

A telling is one answer with the words that tell what it is the answer to. Two articles whose
tellings share those words and differ in the answer cannot both be right.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.opposites import OF_SUBJECTS, opposites_of
from kzannotate.detection.lexicon.parts_played import SCENE, parts_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.passages.telling_words import Stems, telling
from kzannotate.detection.statements.tellers import Filler, known_by, people_among, places_among
from kzannotate.domain.span import Span
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found

_MOST = 16
"""Tellings of one article that are looked at."""
_LONGEST = 60
_REACH = 9
_FEWEST_WORDS = 2
_CUES = WordMemo(lambda word: bool(opposites_of(word) or parts_of(word)))
Bounds = tuple[int, int]


@dataclass(frozen=True)
class Telling:
    """One answer of a sentence.

    Args:
        question: what is answered: a group of opposites, a part that somebody plays, a scene.
        answer: the class of an opposite, or how a name sounds.
        span: where the answer stands.
        words: stems of each other word that tells what it is about.
        names: what each name among them is known by; in Arabic, each word.
        topics: what they tell of in any language.
        numbers: numbers of the sentence.
        days: stretches of days that it names, as ordinals.
        subject: how the word sounds that bears an opposite, where that matters.
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


def tellings(text: ArticleText, names: Sequence[Found]) -> tuple[Telling, ...]:
    """The first answers of an article, in order."""
    return tuple(islice(_tellings(text, names), _MOST))


def _tellings(text: ArticleText, names: Sequence[Found]) -> Iterator[Telling]:
    cued: dict[Bounds, list[int]] = {}
    for place in text.tokens.places(_CUES):
        cued.setdefault(text.sentence_words(place), []).append(place)
    for (start, end), places in cued.items():
        if end - start > _LONGEST:
            continue
        for answer in _answers(text, names, (start, end), places):
            found = _telling(text, (start, end), answer)
            if len(found.words) >= _FEWEST_WORDS:
                yield found


def _answers(
    text: ArticleText, names: Sequence[Found], bounds: Bounds, places: list[int]
) -> Iterator[_Answer]:
    yield from _opposites(text, bounds, places)
    words = text.tokens.words
    told: dict[str, list[int]] = {}
    for place in places:
        for part in parts_of(words[place]):
            told.setdefault(part, []).append(place)
    people = people_among(text, names, bounds, places) if told.keys() - {SCENE} else []
    for part in sorted(told.keys() - {SCENE}):
        yield from _fillers(part, told[part], people)
    if SCENE in told:
        yield from _fillers(SCENE, told[SCENE], places_among(text, names, bounds))


def _opposites(text: ArticleText, bounds: Bounds, places: list[int]) -> Iterator[_Answer]:
    """Groups of which the sentence has one class alone."""
    words = text.tokens.words
    classes: dict[str, dict[int, list[int]]] = {}
    for place in places:
        for group, number in opposites_of(words[place]):
            classes.setdefault(group, {}).setdefault(number, []).append(place)
    for group in sorted(classes):
        if len(classes[group]) == 1:
            (number, at), *_ = classes[group].items()
            subject = _subject(text, bounds, at[0]) if group in OF_SUBJECTS else frozenset()
            answer = frozenset({str(number)})
            yield _Answer(group, answer, range(at[0], at[0] + 1), frozenset(at), subject)


def _subject(text: ArticleText, bounds: Bounds, place: int) -> Stems:
    """How the first telling word before a verb sounds; behind it where Arabic begins with it."""
    words, (start, end) = text.tokens.words, bounds
    places = range(place + 1, end + 1) if text.language == "ar" else range(start, place)
    for n in places:
        if telling(words[n], text.language) and not _CUES[words[n]]:
            return known_by(words[n], text.language)
    return frozenset()


def _fillers(question: str, cues: list[int], fillers: list[Filler]) -> Iterator[_Answer]:
    """Who or what stands nearest to a word that tells of a part."""
    near = [
        (min(abs(c - f.places.start) for c in cues), n, f)
        for n, f in enumerate(fillers)
        if not any(c in f.places for c in cues)
    ]
    if near:
        distance, _, filler = min(near, key=lambda entry: entry[:2])
        if distance <= _REACH:
            yield _Answer(question, filler.sounds, filler.places, frozenset(cues))


def _is_name(text: ArticleText, place: int, *, opens: bool) -> bool:
    """Whether a word is a name, as far as capitals tell."""
    word = text.tokens.words[place]
    plain = opens and (word in text.small_words or bool(topics_of(word)))
    return text.tokens.is_capital(place) and not plain


def _telling(text: ArticleText, bounds: Bounds, answer: _Answer) -> Telling:
    tokens, language = text.tokens, text.language
    own = {*answer.places, *answer.cues}
    around = [n for n in range(bounds[0], bounds[1] + 1) if n not in own]
    told = [(n, t) for n in around if (t := telling(tokens.words[n], language))]
    named = [n for n, _ in told if language == "ar" or _is_name(text, n, opens=n == bounds[0])]
    low, high = tokens.starts[bounds[0]], tokens.ends[bounds[1]]
    return Telling(
        text,
        answer.question,
        answer.answer,
        tokens.span(answer.places.start, answer.places[-1]),
        tuple(t for _, t in told),
        tuple(known_by(tokens.words[n], language) for n in named),
        frozenset().union(*(topics_of(w) for w in tokens.words[bounds[0] : bounds[1] + 1])),
        frozenset(a.value for a in text.amounts_between(*bounds)),
        tuple((d.first.toordinal(), d.last.toordinal()) for d in text.dates_between(low, high)),
        answer.subject,
    )
