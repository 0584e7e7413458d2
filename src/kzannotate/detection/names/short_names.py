"""Names of two words with another for one of them: the Shaman Telescope, for the Sholpan Telescope.

So little of the name is left that only another article can show what is meant, so what is found
here is never more than a doubt. A body of two words is left out unless one stands in quotes: many
committees are somebody's.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.names.alignments import Rewording
from kzannotate.detection.names.rewordings import Reworded
from kzannotate.domain.entity import TERM_KIND, NameStatus
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import likeness
from kzannotate.text.matching import Hit, without_article, without_proclitics
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.entity import Name
    from kzannotate.text.tokens import Tokens

    Stems = frozenset[str]

_WORDS = 2
_SHARE = 0.5
_BODIES = ("organisation",)
_NEVER = ("person", "place", "slogan", TERM_KIND)
_QUOTES = '"«»“”„'
_WITHIN = frozenset(f" -{_QUOTES}")
_SHORTEST = 3
_LEAST_LIKENESS = 50.0
_COMMON = 200
"""A word of more names than this tells nothing."""


class _Listed(NamedTuple):
    """A name, and of its two words the one that is lost."""

    name: Name
    stems: tuple[Stems, Stems]
    words: tuple[str, str]
    lost: int
    quoted: bool


class ShortNames:
    """Looks names of two words up by either."""

    def __init__(self, names: Iterable[tuple[str, Name, tuple[str, ...]]]) -> None:
        self._by_stem: dict[str, dict[str, list[_Listed]]] = defaultdict(lambda: defaultdict(list))
        self._known: dict[str, WordMemo[list[_Listed] | None]] = {}
        for kind, name, words in names:
            if not is_short(kind, name, words):
                continue
            content = tuple(w for w in words if w not in FUNCTION_WORDS)
            quoted = _is_quoted(name)
            first, second = (noun_stems(w, name.language) for w in content)
            for lost, kept in ((0, second), (1, first)):
                listed = _Listed(name, (first, second), (content[0], content[1]), lost, quoted)
                for stem in kept:
                    self._by_stem[name.language][stem].append(listed)

    def find(self, tokens: Tokens, language: str) -> Iterator[Reworded]:
        """Each two words that are such a name but for one."""
        if language not in self._by_stem:
            return
        if language not in self._known:
            by_stem = self._by_stem[language]
            self._known[language] = WordMemo(lambda word: _listed_by(by_stem, word, language))
        for place in tokens.places(self._known[language]):
            for listed in self._known[language][tokens.words[place]] or ():
                odd = place - 1 if listed.lost == 0 else place + 1
                if 0 <= odd < len(tokens.words) and _may_be(tokens, place, odd, listed):
                    first, last = sorted((place, odd))
                    skip = _proclitics(tokens.words[first], listed.words[0], first == odd)
                    hit = Hit(-1, first, last, skip)
                    yield Reworded(hit, listed.name, Rewording.REPLACED, _SHARE, short=True)


def is_short(kind: str, name: Name, words: tuple[str, ...]) -> bool:
    """Whether a name may be known by one of its two words, told by its entity's kind."""
    if name.status is NameStatus.DEPRECATED or kind in _NEVER or name.topic is not None:
        return False
    return sum(w not in FUNCTION_WORDS for w in words) == _WORDS and (
        kind not in _BODIES or _is_quoted(name)
    )


def _is_quoted(name: Name) -> bool:
    return any(q in name.text for q in _QUOTES)


def _listed_by(by_stem: dict[str, list[_Listed]], word: str, language: str) -> list[_Listed] | None:
    found = [n for s in noun_stems(word, language) for n in by_stem.get(s, ())]
    return found if 0 < len(found) <= _COMMON else None


def _proclitics(word: str, listed: str, is_odd: bool) -> int:
    """How many letters before an Arabic name's first word are no part of it."""
    if is_odd:
        return 0
    bare = next((w for w in without_proclitics(word) if w == listed and word.endswith(w)), word)
    return len(word) - len(bare)


def _may_be(tokens: Tokens, kept: int, odd: int, listed: _Listed) -> bool:
    """Whether the other word stands where the name's own does, written as a name is."""
    language, word = listed.name.language, tokens.words[odd]
    gap = tokens.gap(min(kept, odd))
    if not set(gap) <= _WITHIN or word in FUNCTION_WORDS or len(word) < _SHORTEST:
        return False
    if not word.isalpha() or not noun_stems(word, language).isdisjoint(listed.stems[listed.lost]):
        return False
    in_quotes = not set(gap).isdisjoint(_QUOTES)
    if listed.quoted:
        return in_quotes
    if language == "ar":
        own = listed.words[listed.lost]
        alike = likeness(without_article(word), without_article(own)) >= _LEAST_LIKENESS
        return word.startswith("ال") == own.startswith("ال") and (alike or in_quotes)
    return tokens.is_capital(odd) and (language != "en" or _stands_apart(tokens, kept, odd, listed))


def _stands_apart(tokens: Tokens, kept: int, odd: int, listed: _Listed) -> bool:
    """Whether no more words with capitals stand beside two: Silver Spider Films."""
    first, last = sorted((kept, odd))
    joined = first and tokens.gap(first - 1) == " " and tokens.is_capital(first - 1)
    more = last + 1 < len(tokens.words) and tokens.gap(last) == " " and tokens.is_capital(last + 1)
    small = listed.name.text.split()[-1][:1].islower()  # the Qyran satellite
    return (small or tokens.is_capital(kept)) and not more and not (joined and first > 1)
