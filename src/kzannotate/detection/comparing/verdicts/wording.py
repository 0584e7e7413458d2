"""Which words of two passages stand for each other, in any two languages, and which are left."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.changes import moves
from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.date_roles import roles_of
from kzannotate.detection.lexicon.fields import Member, members_in
from kzannotate.detection.lexicon.measures import cued
from kzannotate.detection.lexicon.parts_played import parts_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.anchors import heads
from kzannotate.detection.passages.telling_words import Stems, telling
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.matching import without_article, without_proclitics
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.units import unit_of
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.passages.passage import Passage

_SHORTEST_NAME = 3
_SURE_KEY = 4
_MOST_WORDS = 100
"""Words of one passage that are looked at; each is set against each."""
_QUOTES = frozenset('«“"„')
_NEGATIONS = folded_words(
    "not never no neither nor cannot t without لا لم لن ليس ليست ليسوا لما دون بدون"
    " не ни нет нельзя без емес жоқ امتنع امتنعت امتنعوا abstained refrained refused failed"
    " воздержался воздержались отказался отказалась отказались nobody none никто ничего ешкім"
    " ешқандай"
)
_BOUNDS = folded_in_order(
    "less fewer more later earlier than only least exceed sooner under over يقل تقل يزيد"
    " تزيد يتجاوز تتجاوز سيما سوى менее более больше меньше раньше позже позднее ранее только"
    " превы кем артық көп аз"
)
"""What stands behind "no" where it tells a limit: no fewer than, не только."""
_KAZAKH_NOT = re.compile(
    "(?:ма|ме|ба|бе|па|пе)(?:иды|иді|ды|ді|ған|ген|пты|пті|с|ит|ған|ңыз|ды[кқ]|ған)$"
)
_NO_VERBS = folded_words("алма бөлме сұрама басба")
_REACH = 3
_PORTFOLIO = "portfolio"
CALENDAR = frozenset({"month", "weekday"})
"""Fields whose members are days of the week and months."""
_ADVERBS = folded_words(
    "yet still also even been be have has had so just ever far own per cent whose much many both"
    " further however according nearly almost about around roughly some whole full back together"
    " بعد أيضا ما زال لا يزال تزال أي أن قد سوى أمام ولم ولا ولن جدا فقط كما حين المنتظر المقرر"
    " المتوقع يومي نحو حوالي قرابة بسبب أثناء خلال عبر ضمن حيث بينما لدى منذ إثر جراء نتيجة رغم"
    " حول لأن لكن لكنه لكنها كانت كان وقد التي الذي الذين أمس اليوم"
    " еще уже так и пока все же также почти около примерно более лишь только сам само самый"
    " әлі де енді ғана тек шамамен жуық дерлік өте болады болып болған"
)
"""What stands between a "not" and its verb, and is told in one language alone."""
_OPEN_NAMES = folded_words("في من إلى على مدينة بلدة قرية فريق نادي منتخب ضد أمام ضيفه مضيفه")


@dataclass(frozen=True)
class Word:
    """A word that tells something.

    Args:
        place: its number.
        stems: its stems in its language.
        meant: what it means in any language.
        sounds: how it sounds as a name.
        is_name: whether it may be a proper name.
        is_counted: whether a number counts it.
    """

    place: int
    stems: Stems
    meant: Stems
    sounds: Stems
    is_name: bool
    is_counted: bool


@lru_cache(maxsize=16_384)
def _meant(word: str, language: str) -> Stems:
    """What a word means, by all that the lexicon knows of it."""
    found = {f"={c}" for c in concepts_of(word, language)} | {f"#{t}" for t in topics_of(word)}
    found |= {f"measure {m}" for m in cued(word)} | {f"part {p}" for p in parts_of(word)}
    found |= {f"role {r}" for r in roles_of(word)}
    found |= {f"{group} {number}" for group, number in classes_of(word)}
    unit = unit_of(word, language)
    return frozenset(found | ({f"unit {unit}"} if unit else set()))


@lru_cache(maxsize=16_384)
def _sounds(word: str, language: str) -> Stems:
    forms = {word, *noun_stems(word, language)}
    if language == "ar":
        bare = {word, *without_proclitics(word)}
        forms = bare | {without_article(f) for f in bare}
    return frozenset(k for f in forms if len(k := sound_key(f)) > 1)


class Wording:
    """The words of a passage that tell something."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.language = passage.language

    @cached_property
    def members(self) -> list[Member]:
        """What belongs to a field."""
        return members_in(self.passage.tokens.words)

    @cached_property
    def tells_of_minister(self) -> bool:
        """Whether it speaks of a minister or a ministry."""
        return any("#minister" in w.meant or "#ministry" in w.meant for w in self.words)

    @cached_property
    def calendar(self) -> tuple[tuple[str, str], ...]:
        """The months and the days of the week that it names."""
        tokens, found = self.passage.tokens, []
        for place, word in enumerate(tokens.words):
            if word in MONTHS and (self.language != "en" or tokens.is_capital(place)):
                found.append(("month", str(MONTHS[word])))
            day = weekday_of(word)
            if day is not None:
                found.append(("weekday", str(day)))
        return tuple(found)

    @cached_property
    def answers(self) -> dict[str, set[str]]:
        """What it answers in each field; of opposites, what it denies is the other one."""
        found: dict[str, set[str]] = {}
        if not self.passage.dates:
            for question, answer in self.calendar:
                found.setdefault(question, set()).add(answer)
        for member in self.members:
            found.setdefault(member.field, set()).add(self._answer(member))
        return found

    def _answer(self, member: Member) -> str:
        denied = any(n in self.denied for n in range(member.first, member.last + 1))
        if member.is_opposite and denied:
            return "no" if member.member == "yes" else "yes"
        return member.member

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Telling words outside numbers and dates, in order."""
        return tuple(islice(self._words(), _MOST_WORDS))

    def _words(self) -> Iterator[Word]:
        passage, tokens = self.passage, self.passage.tokens
        counted = {n for a in passage.amounts for n in range(a.number.first, a.number.last + 1)}
        nouns = {n for a in passage.amounts for n in range(a.first, a.last + 1)}
        at = tokens.at_folded
        counted |= {n for d in passage.dates for n in range(at(d.start), at(d.end - 1) + 1)}
        for place, word in enumerate(tokens.words):
            stems = telling(word, self.language)
            if place in counted or not stems or word in _NEGATIONS | _ADVERBS:
                continue
            meant = _meant(word, self.language)
            meant |= {f"{m.field} {m.member}" for m in self.members if m.first <= place <= m.last}
            is_name = self._is_name(place, word, meant)
            sounds = _sounds(word, self.language)
            yield Word(place, stems, meant, sounds, is_name, place in nouns)

    def _is_name(self, place: int, word: str, meant: Stems) -> bool:
        if len(word) < _SHORTEST_NAME:
            return False
        if self.language == "ar":
            return not meant and place > 0 and self._is_after_name_opener(place)
        tokens = self.passage.tokens
        opens = not place or bool(set(tokens.gap(place - 1)) & set(".!?:"))
        return tokens.is_capital(place) and (self.is_quoted(place) or not (opens and meant))

    def is_quoted(self, place: int) -> bool:
        """Whether a quotation mark stands right before a word."""
        tokens = self.passage.tokens
        before = tokens.gap(place - 1) if place else tokens.folded.raw[:1]
        return not _QUOTES.isdisjoint(before)

    def _is_after_name_opener(self, place: int) -> bool:
        """Whether a word stands where Arabic has names: behind a noun for a body, "in", a part."""
        before = self.passage.tokens.words[place - 1]
        opens = before in _OPEN_NAMES or bool(parts_of(before)) or bool(topics_of(before))
        opens = opens or not noun_stems(before, "ar").isdisjoint(heads()) or before in _ADVERBS
        return opens or (
            place > 1
            and not _meant(before, "ar")
            and len(before) >= _SHORTEST_NAME
            and self._is_after_name_opener(place - 1)
        )

    @cached_property
    def names(self) -> tuple[tuple[Word, ...], ...]:
        """Runs of names that stand side by side."""
        runs: list[list[Word]] = []
        gap = self.passage.tokens.gap
        for word in self.words:
            if not word.is_name:
                continue
            if runs and runs[-1][-1].place == word.place - 1 and gap(word.place - 1) in (" ", "-"):
                runs[-1].append(word)
            else:
                runs.append([word])
        return tuple(map(tuple, runs))

    @cached_property
    def denied(self) -> frozenset[int]:
        """Places of the words that a "not" stands before, or that have it inside."""
        words, found = self.passage.tokens.words, set()
        told = [w.place for w in self.words]
        for place, word in enumerate(words):
            if self.language == "kk":
                if _KAZAKH_NOT.search(word) and word not in _NO_VERBS:
                    found.add(place)
                elif word in _NEGATIONS and place:
                    found.add(place - 1)
            elif word in _NEGATIONS:
                behind = words[place + 1 : place + 1 + 2]
                if any(b.startswith(_BOUNDS) for b in behind):
                    continue
                following = [n for n in told if place < n <= place + _REACH]
                found.update(following[:1])
        return frozenset(found)


class Alignment:
    """Two passages word by word.

    Args:
        one: a passage.
        other: another.
    """

    def __init__(self, one: Passage, other: Passage) -> None:
        self.one, self.other = Wording(one), Wording(other)
        self._same = one.language == other.language

    def mates(self, word: Word, wording: Wording) -> list[Word]:
        """Words of the other passage that may stand for a word of this one."""
        return [w for w in wording.words if self.are_mates(word, w)]

    def are_mates(self, one: Word, other: Word) -> bool:
        """Whether a word of the one passage may stand for one of the other."""
        if self._same and not one.stems.isdisjoint(other.stems):
            return True
        if not one.meant.isdisjoint(other.meant):
            return True
        return (one.is_name or other.is_name) and sound_alike(one.sounds, other.sounds)

    @cached_property
    def matched(self) -> tuple[frozenset[int], frozenset[int]]:
        """Places of the words of each that have a mate, or whose name has one."""
        return self._matched(self.one, self.other), self._matched(self.other, self.one)

    def _matched(self, here: Wording, there: Wording) -> frozenset[int]:
        found = {w.place for w in here.words if self.mates(w, there)}
        for run in here.names:
            if any(w.place in found for w in run):
                found.update(w.place for w in run)
        return frozenset(found)

    @cached_property
    def shared(self) -> tuple[int, int]:
        """How many words of each have a mate."""
        return len(self.matched[0]), len(self.matched[1])

    @cached_property
    def plain_share(self) -> float:
        """Which part of the words that are no names the other passage has too."""
        parts = []
        for wording, matched in zip((self.one, self.other), self.matched, strict=True):
            plain = [w for w in wording.words if not w.is_name]
            parts.append((sum(w.place in matched for w in plain), len(plain)))
        few = min(total for _, total in parts)
        return min(found for found, _ in parts) / few if few else 0.0

    @cached_property
    def other_members(self) -> list[str]:
        """Fields of which each passage has other members."""
        here, there = self.one.answers, self.other.answers
        ministers = all(w.tells_of_minister for w in (self.one, self.other))
        return [
            f
            for f in here.keys() & there.keys()
            if here[f].isdisjoint(there[f]) and (f != _PORTFOLIO or ministers)
        ]

    @cached_property
    def has_common_ground(self) -> bool:
        """Whether a word has a mate besides what is counted and what tells of a rise or a fall."""
        return any(
            not w.is_counted
            and not moves(self.one.passage.tokens.words[w.place])
            and any(not m.is_counted for m in self.mates(w, self.other))
            for w in self.one.words
        )

    @cached_property
    def share(self) -> float:
        """Which part of the shorter passage's words the other has too."""
        few = min(len(self.one.words), len(self.other.words))
        return min(1.0, min(self.shared) / few) if few else 0.0

    @cached_property
    def gives_other_surnames(self) -> bool:
        """Whether a name of two words has one word of a name of the other, and another word."""
        here, there = ([r for r in w.names if len(r) > 1] for w in (self.one, self.other))
        return any(self._differ_in_part(a, b) for a in here for b in there)

    def _differ_in_part(self, one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
        pairs = [(a, b) for a in one for b in other if self.are_mates(a, b)]
        strange = (
            [a for a in one if not self.mates(a, self.other)],
            [b for b in other if not self.mates(b, self.one)],
        )
        return len(pairs) == 1 and all(
            any(len(key) >= _SHORTEST_NAME for w in words for key in w.sounds) for words in strange
        )

    @cached_property
    def strange(self) -> tuple[list[tuple[Word, ...]], list[tuple[Word, ...]]]:
        """Names of each of which the other has no word."""
        return (
            _strange(self.one, self.matched[0]),
            _strange(self.other, self.matched[1]),
        )


def _strange(wording: Wording, matched: frozenset[int]) -> list[tuple[Word, ...]]:
    """Names without a mate; one word that opens a passage may be no name."""
    return [
        run
        for run in wording.names
        if matched.isdisjoint(w.place for w in run)
        and (len(run) > 1 or run[0].place > 0 or wording.is_quoted(0))
    ]


@lru_cache(maxsize=8)
def aligned(one: Passage, other: Passage) -> Alignment:
    """Two passages word by word, asked for by several steps."""
    return Alignment(one, other)


def sound_alike(one: Stems, other: Stems) -> bool:
    """Whether two names sound the same in any script, but for a sound."""
    if not one.isdisjoint(other):
        return True
    return any(_are_near(a, b) for a in one for b in other)


def _are_near(one: str, other: str) -> bool:
    """Whether one key has at most one sound more, less or other than another."""
    if min(len(one), len(other)) < _SURE_KEY - 1 or one[0] != other[0]:
        return False
    if one.startswith(other) or other.startswith(one):
        return abs(len(one) - len(other)) <= 1
    if len(one) != len(other) or len(one) < _SURE_KEY:
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1
