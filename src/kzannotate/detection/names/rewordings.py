"""Names of bodies and events with words changed, left out, out of order or cut in two.

Fuzzy matching alone links translated names to the wrong body, so words are aligned one by one
and guards decide: see ``_judge``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.names.alignments import (
    FEWEST_TRAPPED,
    FEWEST_WORDS,
    Alignment,
    Listed,
    Rewording,
)
from kzannotate.detection.names.name_uses import by_name
from kzannotate.domain.entity import Name, NameStatus
from kzannotate.text.distinctions import DISTINGUISHING, HEADS
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import Hit, is_arabic, without_proclitics
from kzannotate.text.noun_stems import arabic_stem, noun_stems
from kzannotate.text.postings import ClosePlaces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from kzannotate.detection.names.traps import Traps
    from kzannotate.text.tokens import Tokens

_OPENING = HEADS | DISTINGUISHING
"""Words that may stand in the place of a name's first."""
_SURE_SHARE = 0.75
_MOST_CHANGES = 2
_HEAD_LAST = ("en", "kk")
"""Languages whose names of bodies may end with what the body is."""
_COMMON = 200
"""A stem that more names than this hold tells too little to start from."""
_REACH = 3
_REACHES = {"en": 4}
"""How far two words of a name may lie apart; English has articles between them."""
_END_OF_FRAGMENT = re.compile(r"\s*(?:[.,،;؛:()!؟?\"\n]|$)")
_WITHIN = frozenset(" -'\"")
_LOCATIVE = ("да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен")
_COORDINATED = 2
_AND = "وف"
_ARTICLE = "ال"
_STOPS = (".", ":", "...", "…", "!")


@dataclass(frozen=True, slots=True)
class Reworded:
    """A stretch that seems to be a listed name.

    Args:
        share: how much of the name's content words stand there, 0 to 1.
        trap: id of the trap that one of its words fell into.
        head: stems of the kind of body that another stands for, where a name is confused.
        short: whether the name has so few words that it takes more to believe it.
    """

    hit: Hit
    name: Name
    what: Rewording
    share: float
    trap: str | None = None
    head: frozenset[str] = frozenset()
    short: bool = False


class _Stretch(NamedTuple):
    """The words from ``start`` to ``end``, both included, to be set against a name."""

    listed: Listed
    start: int
    end: int


class RewordingIndex:
    """Finds stretches that hold most content words of a listed name, close together.

    Args:
        made: by an earlier index of the same names, most of them, with the same traps and places.
    """

    def __init__(
        self,
        names: Iterable[tuple[Name, tuple[str, ...]]],
        traps: Traps,
        places: frozenset[str],
        made: Iterable[Listed] = (),
    ) -> None:
        known = by_name(made)
        every = ((n, w, known.get(id(n))) for n, w in names)
        told = (old or _listed(n, words, traps, places) for n, words, old in every)
        self.listed = [listed for listed in told if listed is not None]
        postings: dict[str, list[int]] = defaultdict(list)
        for number, listed in enumerate(self.listed):
            for stem in listed.known_by:
                postings[stem].append(number)
        self._telling = {s: tuple(n) for s, n in postings.items() if len(n) <= _COMMON}
        self._close: dict[str, ClosePlaces] = {}

    def find(
        self, tokens: Tokens, language: str, taken: Collection[int] = ()
    ) -> Iterator[Reworded]:
        """Every stretch that passes the guards, at most one for a name and a place.

        Stretches whose known words all have a listed name already (``taken``) are left out.
        """
        clusters = self._clusters(tokens.words, language, taken)
        if not clusters:
            return
        stems = [noun_stems(w, language) for w in tokens.words]
        for number, places in clusters:
            listed = self.listed[number]
            known = set().union(*(listed.at(stems[p]) for p in places))
            if len(known) >= listed.fewest:
                yield from _best(tokens, stems, listed, places[0], places[-1])

    def _clusters(
        self, words: tuple[str, ...], language: str, taken: Collection[int]
    ) -> list[tuple[int, list[int]]]:
        """Places close together where words of one name stand, not all of them taken."""
        if language not in self._close:
            enough = [listed.fewest for listed in self.listed]
            self._close[language] = ClosePlaces(enough, reach=_REACHES.get(language, _REACH))
        close = self._close[language]
        for word in close.unknown(words):
            close.tell(word, self._weights(noun_stems(word, language), language))
        return close.clusters(words, taken)

    def _weights(self, stems: frozenset[str], language: str) -> dict[int, int]:
        """For each name of a language how many of its words one with these stems may be."""
        numbers = {n for s in stems for n in self._telling.get(s, ())}
        listed = self.listed
        return {n: len(listed[n].at(stems)) for n in numbers if listed[n].name.language == language}


def _listed(
    name: Name, words: tuple[str, ...], traps: Traps, places: frozenset[str]
) -> Listed | None:
    """A name ready to be compared; None where it has too few words."""
    content = tuple(w for w in words if w not in FUNCTION_WORDS)
    if len(content) < FEWEST_TRAPPED:
        return None
    stems = tuple(noun_stems(w, name.language) for w in content)
    right = name.status is not NameStatus.DEPRECATED
    slots = traps.slots(stems, name.language) if right else {}
    if len(content) < FEWEST_WORDS and not slots:
        return None
    return Listed(name, stems, content, slots, places)


def _best(
    tokens: Tokens, stems: list[frozenset[str]], listed: Listed, first: int, last: int
) -> list[Reworded]:
    """The best stretches of a cluster that share no word."""
    starts = range(max(0, first - _MOST_CHANGES), last + 1)
    found = [
        f
        for start in starts
        if _may_open(tokens, stems, listed, start)
        for f in _from(tokens, stems, listed, start)
    ]
    kept: list[Reworded] = []
    for one in sorted(found, key=_rank, reverse=True):
        if all(one.hit.last < k.hit.first or one.hit.first > k.hit.last for k in kept):
            kept.append(one)
    return kept


def _may_open(tokens: Tokens, stems: list[frozenset[str]], listed: Listed, start: int) -> bool:
    """Whether a stretch that begins with a word may be the name at all: a quick look."""
    places = listed.at(stems[start])
    telling = not stems[start].isdisjoint(_OPENING)
    if tokens.words[start] in FUNCTION_WORDS or not (places or telling):
        return False
    stop = min(len(stems), start + len(listed.words) + _MOST_CHANGES + _REACH)
    if len(set().union(*map(listed.at, stems[start:stop]))) < listed.fewest:
        return False
    if 0 in places or telling or listed.name.language in _HEAD_LAST:
        return True
    # Only a name that is cut in two may begin with another of its words.
    return any(_is_stop(tokens.gap(n)) for n in range(start, stop - 1))


def _from(
    tokens: Tokens, stems: list[frozenset[str]], listed: Listed, start: int
) -> Iterator[Reworded]:
    """What the stretches are that begin with a word, each one word longer than the last."""
    places: list[int] = []
    before = 0
    for end in range(start, min(len(stems), start + 2 * len(listed.words) + _REACH)):
        if tokens.words[end] not in FUNCTION_WORDS:
            places.append(listed.place_of(stems[end], places))
            if len(places) > len(listed.words) + _MOST_CHANGES:
                return
            if end > start and sum(p >= 0 for p in places) >= listed.fewest:
                found = _judge(tokens, stems, _Stretch(listed, start, end), places, before)
                if found:
                    yield found
        gap = tokens.gap(end)
        if not _gap_is_fine(gap) or _opens_another(tokens, stems, listed, end + 1):
            return
        if _is_stop(gap):
            if before:
                return  # a name is cut once
            before = len(places)


def _opens_another(tokens: Tokens, stems: list[frozenset[str]], listed: Listed, place: int) -> bool:
    """Whether an Arabic word is "and" with a kind of body, with which another name begins."""
    if place >= len(stems) or stems[place].isdisjoint(HEADS):
        return False
    word = tokens.words[place]
    return word[0] in _AND and word not in listed.words


def _rank(found: Reworded) -> tuple[bool, float, int]:
    whole = found.what in (Rewording.DOUBLED, Rewording.LENGTHENED)
    return whole, found.share, -found.hit.words


def _gap_is_fine(gap: str) -> bool:
    return set(gap) <= _WITHIN or _is_stop(gap)


def _is_stop(gap: str) -> bool:
    return gap.strip() in _STOPS


def _judge(
    tokens: Tokens,
    stems: list[frozenset[str]],
    stretch: _Stretch,
    places: list[int],
    before: int,
) -> Reworded | None:
    """What a stretch is of a name; None where it is none or the guards forbid to say so."""
    listed, start, end = stretch
    content = [n for n in range(start, end + 1) if tokens.words[n] not in FUNCTION_WORDS]
    if any(_is_located(tokens.words[n], listed, p) for n, p in zip(content, places, strict=True)):
        return None
    own_stems = tuple(stems[n] for n in content)
    alignment = Alignment(listed, tuple(places), own_stems, before)
    what: Rewording | None
    if before:
        ends = _END_OF_FRAGMENT.match(_after(tokens, end))
        what = Rewording.CUT if ends and alignment.cut() else None
        start = _with_doubles(tokens, stems, listed, start)
    else:
        what = Rewording.DOUBLED if _is_doubled(tokens, content, alignment) else alignment.change()
        if what is None and _is_lengthened(tokens, listed, alignment, end):
            what = Rewording.LENGTHENED
        if what is Rewording.TAIL_CHANGED and not _tail_is_sure(tokens, alignment, end):
            return None
    if what in (Rewording.SHORTENED, Rewording.TRUNCATED) and _cuts_quotes(tokens, start, end):
        return None
    if what is None or (alignment.trap is not None and _is_coordinated(stems, stretch, places)):
        return None
    hit = Hit(-1, start, end, _skip(tokens.words[start], listed))
    head = alignment.swapped_head if what is Rewording.CONFUSED else frozenset()
    return Reworded(hit, listed.name, what, alignment.share, alignment.trap, head, listed.is_short)


def _cuts_quotes(tokens: Tokens, start: int, end: int) -> bool:
    """Whether quotes are opened in a stretch and go on behind it."""
    opened = sum(tokens.gap(n).count('"') for n in range(start, end))
    return opened % 2 == 1 and '"' not in tokens.gap(end)


def _is_lengthened(tokens: Tokens, listed: Listed, alignment: Alignment, end: int) -> bool:
    """Whether a name's last Arabic word lost its article to one more behind it.

    معهد فيزياء بلازما الدم for معهد فيزياء البلازما.
    """
    if listed.is_short or not alignment.is_lengthened or tokens.gap(end - 1) != " ":
        return False
    own, last, more = listed.words[-1], tokens.words[end - 1], tokens.words[end]
    return (
        own.startswith(_ARTICLE)
        and last == own.removeprefix(_ARTICLE)
        and (more.startswith(_ARTICLE))
    )


def _is_coordinated(stems: list[frozenset[str]], stretch: _Stretch, places: list[int]) -> bool:
    """Whether a word taken for another of its field stands beside that one: rivers and canals."""
    listed, start, end = stretch
    around = [
        *stems[max(0, start - _COORDINATED) : start],
        *stems[end + 1 : end + 1 + _COORDINATED],
    ]
    near = frozenset().union(*around)
    return any(
        not listed.stems[p].isdisjoint(near)
        for p in places
        if p >= 0 and any(not slot.may_join for slot in listed.slots.get(p, ()))
    )


def _is_located(word: str, listed: Listed, place: int) -> bool:
    """Whether a Kazakh word inside a name says where or whence, and the name's own does not."""
    if listed.name.language != "kk" or not 0 <= place < len(listed.words) - 1:
        return False
    return word.endswith(_LOCATIVE) and not listed.words[place].endswith(_LOCATIVE)


def _is_doubled(tokens: Tokens, content: list[int], alignment: Alignment) -> bool:
    """Whether all of a name stands there, with words of it written twice."""
    extra = [n for n, place in enumerate(alignment.places) if place < 0]
    if alignment.missing or not extra or not alignment.ordered or extra[0] == 0:
        return False
    words = tokens.words
    return all(
        content[n] == content[n - 1] + 1 and words[content[n]] == words[content[n - 1]]
        for n in extra
    )


def _with_doubles(tokens: Tokens, stems: list[frozenset[str]], listed: Listed, start: int) -> int:
    """Where a cut name begins if words of it stand there twice, as they often do."""
    own = frozenset().union(*listed.stems)
    while start > 0 and stems[start - 1] & own and set(tokens.gap(start - 1)) <= _WITHIN:
        start -= 1
    return start


def _skip(word: str, listed: Listed) -> int:
    """How many letters of a stretch's first word are proclitics, judged by the name's words."""
    if not is_arabic(word):
        return 0
    own = listed.positions.keys() | HEADS
    for bare in without_proclitics(word):
        if word.endswith(bare) and arabic_stem(bare) in own:
            return len(word) - len(bare)
    return 0


def _after(tokens: Tokens, end: int) -> str:
    return tokens.folded.text[tokens.ends[end] : tokens.ends[end] + 3]


def _tail_is_sure(tokens: Tokens, alignment: Alignment, end: int) -> bool:
    """Whether the foreign words at the end belong to the name and not to what follows it."""
    return alignment.share >= _SURE_SHARE or bool(_END_OF_FRAGMENT.match(_after(tokens, end)))
