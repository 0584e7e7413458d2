"""Words by which texts speak of the properties that references name: of ``net_profit`` profit.

What is known of a property comes from its name alone, so that a reference may hold any.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.resources import resource
from kzannotate.text.counted_nouns import LANGUAGES, NOUNS, PEOPLE
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_UNSAID, _LOOSE = "any", "loose"
_FUTURE = re.compile("س[يتن].{3}")
_DECLINED, _SHORTEST = ("ru", "kk"), 4
_FILLING_WORDS = "of the in at for by on a an to per and from"
_FILLERS = frozenset(_FILLING_WORDS.split())
_GENERIC_WORDS = "count number total date day year people amount size value sum money"
_GENERIC = frozenset(_GENERIC_WORDS.split())
"""Words that tell a property only where its name has no others."""


class PropertyWord(NamedTuple):
    """A line of the lexicon.

    Args:
        names: what properties call it.
        of: what its values are: ``money``, ``people``, ``share``, ``measure``, ``count``,
            ``time``, ``day``, ``who``; ``field``, ``closer`` and ``any`` have none of their own.
        cues: for each of ``LANGUAGES`` beginnings of folded words; whole ones end in a low line.
    """

    names: tuple[str, ...]
    of: frozenset[str]
    cues: tuple[tuple[str, ...], ...]


class Wanted(NamedTuple):
    """What must be said of a property: its head word and those that tell it more closely.

    Args:
        head: number of its line in ``property_words``.
        closer: numbers of the lines that must be said as well.
        vague: its name has words more that no line has.
    """

    head: int
    closer: tuple[int, ...]
    vague: bool = False


@cache
def property_words() -> tuple[PropertyWord, ...]:
    """Every line of ``lexicon/property_words.tsv`` among the resources."""
    lines = resource("lexicon", "property_words.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    told = tuple(
        PropertyWord(tuple(names.split(",")), frozenset(of.split()), tuple(map(_cues, cells)))
        for names, of, *cells in rows[1:]
    )
    told = tuple(map(_with_nouns, told))
    return (*told, *_of_nouns(frozenset(n for line in told for n in line.names)))


def _with_nouns(line: PropertyWord) -> PropertyWord:
    """A line of things counted with all forms of the nouns by which its names call them."""
    if "count" not in line.of:
        return line
    called = {n for name in line.names for n in _numbers_of(name)}
    nouns = [c for name in called if (c := _concepts().get(name))]
    cues = tuple(
        tuple(dict.fromkeys((*own, *(c for n in nouns for c in _cues_of_noun(n)[at]))))
        for at, own in enumerate(line.cues)
    )
    return line._replace(cues=cues)


@cache
def _concepts() -> dict[str, str]:
    """The concept of each English form of a noun that is counted, not measured."""
    english = LANGUAGES.index("en")
    nouns = (n for n in NOUNS.values() if not n.measure)
    return {form: n.concept for n in nouns for form in (*n.forms[english].split(), n.concept)}


def _of_nouns(known: frozenset[str]) -> Iterator[PropertyWord]:
    """A line for each counted noun that no line has: ``lane_count`` wants lanes to be said."""
    for noun in NOUNS.values():
        english = noun.forms[LANGUAGES.index("en")].split()
        names = tuple(dict.fromkeys((noun.concept.replace(" ", "_"), *english)))
        if noun.measure or not known.isdisjoint(n for name in names for n in _numbers_of(name)):
            continue
        what = "people" if noun.concept in PEOPLE else "count"
        yield PropertyWord(names, frozenset((what, _LOOSE)), _cues_of_noun(noun.concept))


@lru_cache(maxsize=2_048)
def _cues_of_noun(concept: str) -> tuple[tuple[str, ...], ...]:
    """The forms of a noun as cues of each language.

    These are whole words; in declined languages what all forms begin with.
    """
    forms = zip(LANGUAGES, _folded_nouns()[concept], strict=True)
    return tuple(_beginnings(words, language) for language, words in forms)


@cache
def _folded_nouns() -> dict[str, list[list[str]]]:
    """The folded forms of every noun; all are folded at once, for speed."""
    forms = fold_word("\n".join(f for noun in NOUNS.values() for f in noun.forms))
    cells = [cell.split() for cell in forms.split("\n")]
    size = len(LANGUAGES)
    return {c: cells[n * size : (n + 1) * size] for n, c in enumerate(NOUNS)}


def _beginnings(words: Sequence[str], language: str) -> tuple[str, ...]:
    single = [w for w in words if "_" not in w]
    if language in _DECLINED and single:
        shared = single[0][: sum(1 for _ in takewhile(_is_same, zip(*single, strict=False)))]
        if len(shared) >= _SHORTEST:
            return (shared, *(f"{w}_" for w in words if "_" in w))
    return tuple(f"{w}_" for w in words)


def _numbers_of(name: str) -> tuple[str, ...]:
    """A name with and without the ending of the plural."""
    return name, name + "s", name.removesuffix("s")


def _is_same(letters: Sequence[str]) -> bool:
    return len(set(letters)) == 1


def _cues(cell: str) -> tuple[str, ...]:
    return tuple("_".join(map(fold_word, cue.split("_"))) for cue in cell.split())


@cache
def _lines_by_name() -> dict[str, int]:
    return {name: n for n, line in enumerate(property_words()) for name in line.names}


@lru_cache(maxsize=4_096)
def wanted_for(property_name: str) -> Wanted | None:
    """What must be said of a property of a name; None where a word of it is not known."""
    whole = _line_of(property_name)
    if whole is not None:
        return Wanted(whole, ())
    words = [w for w in property_name.lower().split("_") if w and w not in _FILLERS]
    telling = [w for w in words if w not in _GENERIC] or words[-1:]
    lines = [_line_of(w) for w in telling]
    known = [n for n in lines if n is not None]
    if not known or (len(known) < len(lines) and lines[-1] is None):
        return None
    kept = [n for n in known if _UNSAID not in property_words()[n].of] or known
    heads = [n for n in kept if "closer" not in property_words()[n].of] or kept
    head = heads[-1]
    closer = tuple(n for n in dict.fromkeys(kept) if n != head)
    return Wanted(head, closer, vague=len(known) < len(lines))


def _line_of(word: str) -> int | None:
    lines = _lines_by_name()
    return next((lines[f] for f in _numbers_of(word) if f in lines), None)


class Cues:
    """Which lines of the lexicon the words of one language are cues of."""

    def __init__(self, language: str) -> None:
        at = LANGUAGES.index(language)
        self._beginnings: dict[str, list[int]] = defaultdict(list)
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._pairs: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for number, line in enumerate(property_words()):
            for cue in line.cues[at]:
                bare = cue.rstrip("_")
                if "_" in bare:
                    first, rest = bare.split("_", 1)
                    self._pairs[first].append((rest.replace("_", " "), number))
                else:
                    (self._whole if cue != bare else self._beginnings)[bare].append(number)
        self._told = WordMemo(self._lines)

    def _lines(self, word: str) -> frozenset[int]:
        found: set[int] = set()
        for form in _forms(word):
            found.update(self._whole.get(form, ()))
            for end in range(2, len(form) + 1):
                found.update(self._beginnings.get(form[:end], ()))
        return frozenset(found)

    def at(self, words: Sequence[str], place: int) -> frozenset[int]:
        """The lines that a folded word, perhaps with those behind it, is a cue of."""
        found = self._told[words[place]]
        if words[place] not in self._pairs:
            return found
        behind = " ".join(words[place + 1 : place + 4])
        paired = {n for rest, n in self._pairs[words[place]] if behind.startswith(rest)}
        return found | paired


@cache
def cues_of(language: str) -> Cues | None:
    """The cues of a language; None for languages without."""
    return Cues(language) if language in LANGUAGES else None


def _forms(word: str) -> Iterator[str]:
    """A word, and an Arabic one without its proclitics and article too."""
    if not is_arabic(word):
        yield word
        return
    for bare in without_proclitics(word):
        yield bare
        if without_article(bare) != bare:
            yield without_article(bare)
        if _FUTURE.match(bare):
            yield bare[1:]  # سيفتتح
