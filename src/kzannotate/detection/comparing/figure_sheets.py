"""What tells soonest that two figures are of two things, packed for very many articles.

A sheet lets most pairs go before anybody looks at words. It never lets go of a pair that
``figure_pairs.signs`` would keep; what it leaves is looked at there.
"""

from __future__ import annotations

import marshal
from array import array
from collections import OrderedDict
from functools import cache, lru_cache, reduce
from itertools import chain, count
from operator import or_
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.detection.comparing.account import MOST_FIGURES
from kzannotate.detection.comparing.bars import ONLY_ONE, is_large
from kzannotate.detection.comparing.bars_of_days import MANY, MOST
from kzannotate.detection.comparing.figure_kinds import (
    FEWEST_OF_A_SLIP,
    ONE_NUMBER,
    is_special,
    keys_of_noun,
    same_noun,
    tie_of,
)
from kzannotate.detection.comparing.keys_of_meanings import hash_of, keys_of_meanings
from kzannotate.detection.comparing.visits import bounds_of_visit
from kzannotate.detection.lexicon.measures import FATES, families_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.passages.telling_words import telling
from kzannotate.detection.statements.figure_marks import Mark
from kzannotate.detection.statements.figures import FigureKind
from kzannotate.text.counted_nouns import IN_BASE
from kzannotate.text.dates import Precision
from kzannotate.text.near_sets import keys_of
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.passages.telling_words import Stems
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.figures import Figure, Noun
    from kzannotate.text.near_sets import Keys

VALUES, DAYS, AHEAD = 1, 2, 4
"""What figures are: values, days, and either of a plan; as bits."""
_UNPACKED = 1024
"""Sheets that stay unpacked, since each article is set against several."""
_FEWEST_SHARED = 3
_SHORT = 120
"""An article of so few words is found by all of its words, not by those beside figures alone."""
_SHORTEST_SOUND = 3
_MOST_TOPICS = 6
_TELLING, _PERCENT = 10, 100
"""From here on a number is seldom another article's by chance."""
_BARE_NUMBER, _CLAIMED, _BARE_DAY = 1, 2, 4
_EXCLUDED = _BARE_NUMBER | _CLAIMED
_EACH = 1 << ONLY_ONE.index(Mark.EACH)
"""What two figures of one thing do not have both."""
Place = tuple[int, int]
Days = tuple[int, int]


class _Row(NamedTuple):
    """A figure in numbers; words and names are told apart by their hashes.

    Args:
        both: what the other figure must not have too.
        only: marks that the other figure must have as well.
        fates: what became of people.
        about: measures and their families.
        of_act: whether days of other acts are other days.
        ahead: whether it is of a plan.
        drawn: its digits in the order of their size.
        words: where its words begin in the sheet's, and end.
        wide: the same with those of the sentence before, where its own goes on about that, and
            with what they mean.
        kin: the same with its own noun.
        value: its number as it is told.
    """

    number: int
    sentence: int
    both: int
    only: int
    fates: int
    about: int
    of_act: bool
    ahead: bool
    noun: Noun | None
    drawn: int
    entities: tuple[int, ...]
    words: tuple[int, int]
    wide: tuple[int, int]
    kin: tuple[int, int]
    value: float


class Head(NamedTuple):
    """What tells whether an article has a partner at all.

    Args:
        period: the days that it may be of, as ordinals; None where nobody knows.
        several: bits of what it has more than one figure of.
        keys: hashes of what its figures may be found by, odd where that is an entity.
        kinds: for each of them the bits of the figures that have it.
    """

    language: str
    period: Days | None
    several: int
    keys: bytes
    kinds: bytes

    def keys_of(self, kinds: int) -> Keys:
        """What its figures of some kinds may be found by."""
        return keys_of(self.keys, self.kinds, kinds)


class Sheet:
    """Figures of one article by their kinds.

    Args:
        packed: what ``packed`` made.
    """

    def __init__(self, packed: bytes) -> None:
        head, body = marshal.loads(packed)  # noqa: S302 - ours
        self.head = Head(*head)
        self.language = self.head.language
        entities, values, days, words = marshal.loads(body)  # noqa: S302 - ours
        self.entities: frozenset[int] = frozenset(entities)
        self._rows = {VALUES: _unpacked(values), DAYS: _unpacked(days)}
        self._words = array("I", words)
        self._keys = array("q", self.head.keys).tolist()
        self._known: dict[tuple[int, int], frozenset[int]] = {}

    def rows(self, kinds: int) -> dict[str, list[_Row]]:
        """Its figures of values or of days, by their dimension; of both, if asked for both."""
        one = self._rows.get(kinds)
        return self._rows[VALUES] | self._rows[DAYS] if one is None else one

    def words(self, places: tuple[int, int]) -> frozenset[int]:
        """The words near a figure, or these with those of the sentence before."""
        found = self._known.get(places)
        if found is None:
            keys = self._keys
            found = frozenset([keys[n] for n in self._words[slice(*places)]])
            self._known[places] = found
        return found


def _unpacked(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[_Row]]:
    return {kind: [_row_of(*row) for row in own] for kind, own in rows.items()}


def _row_of(*parts: Any) -> _Row:
    number, sentence, both, only, fates, about, *rest = parts
    return _Row(number, sentence, both, only, _bits(fates), _bits(about), *rest)


class Sheets:
    """Sheets of many articles, the last few of which stay unpacked.

    Args:
        packed: of each article, as it came.
    """

    def __init__(self, packed: Sequence[bytes]) -> None:
        self._packed = packed
        self._ready: OrderedDict[int, Sheet] = OrderedDict()

    def __getitem__(self, number: int) -> Sheet:
        found = self._ready.get(number)
        if found is None:
            found = self._ready[number] = Sheet(self._packed[number])
            if len(self._ready) > _UNPACKED:
                self._ready.popitem(last=False)
        else:
            self._ready.move_to_end(number)
        return found

    def packed(self, number: int) -> bytes:
        """A sheet as it came."""
        return self._packed[number]


def head_of(packed: bytes) -> Head:
    """What stands at the head of a sheet."""
    return Head(*marshal.loads(packed)[0])  # noqa: S302 - ours


def sheet_of(reading: Reading) -> bytes:
    """The sheet of an article that has been read, made at the first time."""
    if not reading.sheet:
        reading.sheet = packed(reading.text, reading.figures)
    return reading.sheet


def packed(text: ArticleText, figures: Sequence[Figure]) -> bytes:
    """The sheet of an article with some figures."""
    looked_at = figures[:MOST_FIGURES]
    stems, words = _Numbers(), array("I")
    rows: dict[int, dict[str, list[tuple[object, ...]]]] = {VALUES: {}, DAYS: {}}
    found: list[tuple[int, list[int]]] = []
    for number, figure in enumerate(figures):
        near = [stems[stem] for stem in figure.context]
        before = [stems[stem] for stem in figure.before]
        kind = DAYS if figure.kind is FigureKind.DAY else VALUES
        found.append((kind | (AHEAD if figure.is_ahead else 0), near + before))
        if number < len(looked_at) and Mark.CHANGE not in figure.marks:
            start = len(words)
            words.extend(near)
            own = start, len(words)
            words.extend(stems[stem] for stem in figure.wide - figure.context)
            wide = start, len(words)
            words.extend(stems[stem] for stem in figure.kin - figure.wide)
            row = _row(number, figure, (own, wide, (start, len(words))))
            rows[kind].setdefault(figure.dimension, []).append(row)
    if figures and len(text.tokens.words) <= _SHORT:
        told = frozenset().union(*_telling(text.language).of(text.distinct))
        kinds = (k & (VALUES | DAYS) for k, _ in found)
        found.append((reduce(or_, kinds), [stems[stem] for stem in sorted(told)]))
    entities = frozenset().union(*(f.entities | f.main for f in looked_at))
    body = _hashes(entities), rows[VALUES], rows[DAYS], words.tobytes()
    head = _head(text, figures, stems, found)
    return marshal.dumps((tuple(head), marshal.dumps(body)))


def _head(
    text: ArticleText,
    figures: Sequence[Figure],
    stems: _Numbers,
    found: Sequence[tuple[int, list[int]]],
) -> Head:
    """The head, whose first keys are those of the stems in their order."""
    of_stems = [0] * len(stems)
    others: dict[int, int] = {}
    for kinds, near in found:
        for number in near:
            of_stems[number] |= kinds
    for figure, (kinds, _) in zip(figures, found, strict=False):  # short articles have one more
        for key in _other_keys(figure):
            others[key] = others.get(key, 0) | kinds
    told = zip(figures, (kinds for kinds, _ in found), strict=False)
    for key, kinds in keys_of_meanings(told):
        others[key] = others.get(key, 0) | kinds
    for kinds, sounds in zip(of_stems, _heard().of(stems), strict=True):
        for key in sounds:
            others[key] = others.get(key, 0) | kinds
    keys = array("q", _of_stems(text.language).of(stems))
    keys.extend(others)
    flags = bytes(chain(of_stems, others.values()))
    several = sum(k for k in (VALUES, DAYS) if sum(1 for of, _ in found if of & k) > 1)
    period = text.period and (text.period[0].toordinal(), text.period[1].toordinal())
    return Head(text.language, period, several, keys.tobytes(), flags)


def _other_keys(figure: Figure) -> Iterator[int]:
    """What a figure may be found by besides words: entities, a telling value, topics beside it."""
    if figure.amount is not None or figure.dimension == Precision.YEAR.value:
        told = frozenset().union(*_of_topics().of(figure.words))
        unit = (figure.amount and figure.amount.unit) or figure.dimension
        of = IN_BASE.get(unit, (unit,))[0]
        yield from (hash_of(f"^{of} {topic}") for topic in sorted(told)[:_MOST_TOPICS])
        if figure.dimension == "count" and is_special(figure, figure):
            yield from map(hash_of, keys_of_noun(figure))
    yield from _hashes(figure.entities | figure.main)
    if figure.amount is not None and _is_telling(figure):
        counted = figure.amount.unit if figure.dimension == "count" else figure.dimension
        yield hash_of(f"={figure.amount.value:g} {counted}")


def _is_telling(figure: Figure) -> bool:
    least = _TELLING / _PERCENT if figure.dimension == "share" else _TELLING
    return figure.number >= least


def _hashes(entities: Collection[str]) -> tuple[int, ...]:
    return tuple(_of_entities().of(entities))


@cache
def _of_topics() -> WordMemo[frozenset[str]]:
    return WordMemo(topics_of)


@cache
def _of_entities() -> WordMemo[int]:
    return WordMemo(lambda entity: hash_of(f"@{entity}") | 1)


@cache
def _telling(language: str) -> WordMemo[Stems]:
    return WordMemo(lambda word: telling(word, language))


@cache
def _of_stems(language: str) -> WordMemo[int]:
    return WordMemo(lambda stem: hash_of(f"{language}:{stem}"))


@cache
def _heard() -> WordMemo[tuple[int, ...]]:
    """How stems sound as names in any script, where they are long enough to tell."""

    def heard(stem: str) -> tuple[int, ...]:
        key = sound_key(stem)
        return (hash_of(f"~{key}"),) if len(key) >= _SHORTEST_SOUND else ()

    return WordMemo(heard)


def _row(number: int, figure: Figure, words: tuple[tuple[int, int], ...]) -> tuple[object, ...]:
    """A row as it is packed: measures by their names, since bits are each process's own."""
    day = figure.day is not None and figure.day.precision is Precision.DAY
    return (
        number,
        figure.sentence,
        _both(figure, day=day),
        sum(1 << n for n, mark in enumerate(ONLY_ONE) if mark in figure.marks),
        tuple(figure.about & FATES),
        tuple(figure.about | families_of(figure.about) | bounds_of_visit(figure)),
        day,
        figure.is_ahead,
        figure.noun,
        figure.drawn,
        _hashes(figure.entities),
        *words,
        figure.number,
    )


def _both(figure: Figure, *, day: bool) -> int:
    found = 0
    amount = figure.amount
    if Mark.BARE in figure.marks:
        found |= _BARE_DAY * (day and not figure.is_lone)
        small = amount is not None and amount.unit is None and not is_large(figure)
        found |= _BARE_NUMBER * small
    if Mark.CLAIMED in figure.marks and figure.day is None:
        found |= _CLAIMED
    return found


@lru_cache(maxsize=4096)
def _bits(names: tuple[str, ...]) -> int:
    return sum(1 << _numbers()[name] for name in names)


@cache
def _numbers() -> _Numbers:
    return _Numbers()


class _Numbers(dict[str, int]):
    """A number for each word, in the order in which they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._next = count().__next__

    def __missing__(self, name: str) -> int:
        found = self[name] = self._next()
        return found


def hopeful(
    here: Sheet, there: Sheet, kinds: int = VALUES | DAYS, *, planned: bool = False
) -> Iterator[Place]:
    """Numbers of two figures that may be of one thing, as far as their sheets tell.

    Args:
        here: the sheet of an article.
        there: of another, or the same.
        kinds: values, days or both.
        planned: whether one of the two is to be of a plan.
    """
    alone = (here.entities & there.entities).isdisjoint
    ours, others = here.rows(kinds), there.rows(kinds)
    kept = ~_EACH if here.language != there.language else ~0
    for kind in ours.keys() & others.keys():
        # Whether the sentence of each names entities, and the other article none of them.
        rows = [(r, bool(r.entities) and alone(r.entities)) for r in others[kind]]
        for one in ours[kind]:
            strange = bool(one.entities) and alone(one.entities)
            both, only, ahead = one.both & _EXCLUDED, one.only & kept, one.ahead
            for other, is_strange in rows:
                if (
                    not (strange and is_strange)
                    and not both & other.both
                    and only == other.only & kept
                    and not (planned and ahead == other.ahead)
                    and _may_agree(here, there, one, other)
                ):
                    yield one.number, other.number


def _may_agree(here: Sheet, there: Sheet, one: _Row, other: _Row) -> bool:
    about = one.about & other.about
    if _of_two_fates(one, other) or (one.of_act and one.about and other.about and not about):
        return False
    tie = tie_of(one.noun, other.noun, here.language == there.language)
    turned = here is not there and 0 < one.drawn == other.drawn
    turned = turned and here.language == there.language
    if (tie is None and not turned) or (tie == ONE_NUMBER and one.value != other.value):
        return False
    if here is there:
        return _may_agree_within(here, one, other)
    if one.both & other.both & _BARE_DAY and here.language == there.language:
        words, others = here.words(one.words), there.words(other.words)
        shared = len(words & others)
        return shared >= MANY and (bool(about) or shared >= MOST * min(len(words), len(others)))
    if about or here.language != there.language:
        return True
    wide = here.words(one.wide), there.words(other.wide)
    apart = wide[0].isdisjoint(there.words(other.kin)) and here.words(one.kin).isdisjoint(wide[1])
    return not apart


def _of_two_fates(one: _Row, other: _Row) -> bool:
    return bool(one.fates and other.fates and not one.fates & other.fates)


def _may_agree_within(sheet: Sheet, one: _Row, other: _Row) -> bool:
    """Whether two sentences of one article share most words."""
    if other.number <= one.number or other.sentence == one.sentence:
        return False
    words, others = sheet.words(one.words), sheet.words(other.words)
    shared = len(words & others)
    counted = shared and same_noun(one.noun, other.noun)
    if not one.sentence and (one.about & other.about or counted):
        return True  # a headline
    if shared >= FEWEST_OF_A_SLIP and 0 < one.drawn == other.drawn:
        return True
    return shared >= _FEWEST_SHARED and 2 * shared >= min(len(words), len(others))
