"""Names that are looked for in many articles, in any spelling, to know which must be read again."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial
from typing import TYPE_CHECKING

from kzannotate.detection.names.listed_names import bare_name, spellings
from kzannotate.detection.names.short_names import is_short
from kzannotate.detection.names.spellings import word_keys
from kzannotate.text.tokens import words_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzannotate.domain.entity import Name

    Meant = tuple[tuple[int, int], ...]

_CLOSE = 10
"""Words that two words of one name may lie apart, with others changed between them."""


class SoughtNames:
    """Names by everything that their words may be known by again.

    Args:
        names: the names.
        kinds: of their entities, by id.
    """

    def __init__(self, names: Iterable[Name], kinds: Mapping[str, str]) -> None:
        texts = {
            (text, name.language, is_short(kinds.get(name.entity, ""), name, words_of(text)))
            for name in names
            for text in (bare_name(name.text), *(t for t, _ in spellings(name)))
        }
        told = [(words_of(text), language) for text, language, _ in texts]
        self._lengths = [len(words) for words, _ in told]
        self._short = [short for _, _, short in texts]
        self._by_key: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, (words, language) in enumerate(told):
            for part, word in enumerate(words):
                for key in word_keys(word, language):
                    self._by_key[key].append((number, part))
        self._meant: dict[str, WordMemo[Meant]] = {}

    def half_there(self, distinct: Sequence[str], language: str) -> list[int]:
        """The numbers of those of which half of the words or more stand among some."""
        meant = self._known(language)
        found = {part for place in meant.places(distinct) for part in meant[distinct[place]]}
        many = Counter(number for number, _ in found)
        return [n for n, there in many.items() if 2 * there >= self._lengths[n]]

    def stand_close(self, number: int, words: Sequence[str], language: str) -> bool:
        """Whether two words of one of them stand close together; one is enough of short ones.

        Args:
            number: the one's.
            words: of an article.
            language: the article's.
        """
        if self._lengths[number] == 1 or self._short[number]:
            return True
        meant = self._known(language)
        at: list[tuple[int, int]] = []
        for place in meant.places(words):
            here = [part for n, part in meant[words[place]] if n == number]
            at = [(part, p) for part, p in at if place - p <= _CLOSE]
            if len({*here, *(part for part, _ in at)}) > 1 and here:
                return True
            at += [(part, place) for part in here]
        return False

    def _known(self, language: str) -> WordMemo[Meant]:
        if language not in self._meant:
            self._meant[language] = WordMemo(partial(self._meant_by, language=language))
        return self._meant[language]

    def _meant_by(self, word: str, language: str) -> Meant:
        """The names that a word may be of, each with which of its words it may be."""
        known = (self._by_key.get(key, ()) for key in word_keys(word, language))
        return tuple({part for meant in known for part in meant})
