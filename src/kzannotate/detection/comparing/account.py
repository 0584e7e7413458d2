"""One article as it is set against others: what its words, its names and its figures tell."""

from __future__ import annotations

from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_values import FigureValues
from kzannotate.detection.comparing.setting import Setting
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.passage import Passage
from kzannotate.detection.passages.telling_words import Stems, sounds_of, telling
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.statements.figures import Figure

MOST_FIGURES = 120
"""Figures of one article that are looked at: a table of results is no news."""
_LARGE = 100_000
_SHORT_WORD = 3
"""Letters of an Arabic word that may be the beginning of a name of two."""
_LONG_KEY = 4
_JOINTS = frozenset((" ", "-"))
_SENTENCE_ENDS = frozenset(".!?:\n؟")


@cache
def _telling(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: telling(word, language))


@cache
def _stems(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: noun_stems(word, language))


@cache
def _sounds(language: str) -> WordMemo[Stems]:
    def sounds(word: str) -> Stems:
        stems = () if language == "ar" else noun_stems(word, language)
        return sounds_of(word).union(*map(sounds_of, stems))

    return WordMemo(sounds)


@cache
def _topics() -> WordMemo[Stems]:
    return WordMemo(topics_of)


@cache
def _concepts(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: concepts_of(word, language))


class Account:
    """An article made ready to be compared; what it tells is worked out when asked for."""

    def __init__(self, text: ArticleText, figures: Sequence[Figure]) -> None:
        self.text = text
        self.language = text.language
        self.period = text.period
        self.figures = figures[:MOST_FIGURES]
        self._settings: dict[int, Setting] = {}
        self._sentences: dict[int, Passage] = {}

    def setting(self, number: int) -> Setting:
        """One of its figures among the words of its sentence."""
        found = self._settings.get(number)
        if found is None:
            figure = self.figures[number]
            sentence = max(0, figure.sentence)
            start = self.text.sentences[sentence].start
            found = self._settings[number] = Setting(figure, self._sentence(sentence), start)
        return found

    def is_ahead(self, number: int) -> bool:
        """Whether the sentence of one of its figures speaks of what is to come."""
        return self._around(number).is_ahead

    def holds_amounts(self, number: int) -> bool:
        """Whether amounts stand in the sentence of one of its figures."""
        return bool(self._around(number).amounts)

    def _around(self, number: int) -> Passage:
        sentence = self.figures[number].sentence
        return self._sentence(len(self.text.sentences) - 1 if sentence < 0 else sentence)

    def _sentence(self, number: int) -> Passage:
        found = self._sentences.get(number)
        if found is None:
            raw = self.text.sentences[number].of(self.text.raw)
            found = Passage.read(raw, self.language, self.text.written)
            self._sentences[number] = found
        return found

    @cached_property
    def by_kind(self) -> dict[str, list[tuple[int, Figure]]]:
        """Its figures with their numbers, those of one kind together."""
        found: dict[str, list[tuple[int, Figure]]] = {}
        for number, figure in enumerate(self.figures):
            found.setdefault(figure.dimension, []).append((number, figure))
        return found

    @cached_property
    def values(self) -> dict[str, FigureValues]:
        """Values of its figures, by their kinds."""
        return {kind: FigureValues(own) for kind, own in self.by_kind.items()}

    @cached_property
    def bare_numbers(self) -> dict[float, int]:
        """Its large numbers whose unit is left out, or stands before: each with its figure's."""
        return {
            f.amount.value: n
            for n, f in enumerate(self.figures)
            if f.amount and f.dimension == "count" and f.amount.value >= _LARGE
        }

    @cached_property
    def known(self) -> Stems:
        """Stems of all telling words."""
        return frozenset().union(*_telling(self.language).of(self.text.distinct))

    @cached_property
    def topics(self) -> Stems:
        """What all of its words tell of."""
        return frozenset().union(*_topics().of(self.text.distinct))

    @cached_property
    def concepts(self) -> Stems:
        """What its words mean in any language."""
        return frozenset().union(*_concepts(self.language).of(self.text.distinct))

    @cached_property
    def stems(self) -> Stems:
        """Stems of all words."""
        return frozenset().union(*_stems(self.language).of(self.text.distinct))

    @cached_property
    def sounds(self) -> Stems:
        """How its words sound, with the endings of names and without."""
        return frozenset().union(*_sounds(self.language).of(self.text.distinct))

    @cached_property
    def names(self) -> Stems:
        """How its names sound, as far as capitals tell; in Arabic, how its telling words do."""
        tokens, language = self.text.tokens, self.language
        capital = language == "ar" or None
        told = [
            bool(telling(word, language) and (capital or self._is_name(n)))
            for n, word in enumerate(tokens.words)
        ]
        alone = [word for n, word in enumerate(tokens.words) if told[n]]
        return frozenset(self._joined(told)).union(*_sounds(language).of(alone))

    def _joined(self, told: list[bool]) -> Iterator[str]:
        """How names of two words sound, which others write as one: Betpak-Dala, آق تيريك."""
        tokens, is_arabic = self.text.tokens, self.language == "ar"
        for n, (one, other) in enumerate(pairwise(tokens.words)):
            if not told[n + 1] or (is_arabic and len(one) > _SHORT_WORD):
                continue
            if (told[n] or is_arabic) and tokens.gap(n) in _JOINTS:
                key = sound_key(min(noun_stems(one + other, self.language)))
                if len(key) >= _LONG_KEY:
                    yield key

    def _is_name(self, place: int) -> bool:
        tokens = self.text.tokens
        opens = not place or not _SENTENCE_ENDS.isdisjoint(tokens.gap(place - 1))
        return tokens.is_capital(place) and not (opens and self._is_small(place))

    def _is_small(self, place: int) -> bool:
        return self.text.tokens.words[place] in self.text.small_words

    @cached_property
    def entities(self) -> Stems:
        """Entities that it is about, or that sentences with figures name."""
        return frozenset().union(*(f.entities | f.main for f in self.figures))
