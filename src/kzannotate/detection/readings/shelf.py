"""Readings packed away, on the disk while there are many, for checks of more than memory holds.

A reading comes off the shelf when a rule asks for it, and goes back by itself: the shelf holds
what is packed and the last few that were asked for. As long as somebody holds a text, a reading
or a figure, the shelf hands out the same one.
"""

from __future__ import annotations

import io
import marshal
import pickle
import zlib
from array import array
from collections import OrderedDict, deque
from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple, overload
from weakref import WeakValueDictionary

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.scores import Score
from kzannotate.detection.names.name_uses import NameUse
from kzannotate.detection.readings.boxes import Box, BoxFile
from kzannotate.detection.readings.reading import (
    RESULTS,
    Reading,
    forget_passages,
    odd_spellings_of,
    results_of,
)
from kzannotate.detection.readings.readings_at_hand import ReadingsAtHand
from kzannotate.detection.readings.skipped import Skipped
from kzannotate.domain.entity import Entity, Name
from kzannotate.domain.span import Span
from kzannotate.text.amounts import Amount
from kzannotate.text.dates import DateSpan
from kzannotate.text.numerals import Numeral

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.document import Article

    _Same = Callable[[tuple[Figure, ...]], tuple[Figure, ...]]

_RECENT = 512
"""Readings that stay unpacked, since a rule often asks for one article again and again."""
_SHEETS = 30_000
"""Sheets that stay at hand, some twenty megabytes: every pair of articles asks for two."""
_SPEED = 1
"""How hard to press: four fifths of what the best would save, in a tenth of the time."""
_APART = ("mentions", "claims", "skipped", "entities", "figures", "spellings", "sheet")
"""Results that are packed by themselves, or that nobody compares."""
IN_ROWS = tuple(name for name in RESULTS if name not in _APART)
"""Results that are each packed for itself, since a rule asks for one of them in all articles."""


def _as_made(record: Any) -> tuple[Any, ...]:
    """A record without a dictionary as the call that makes it, which is undone much sooner."""
    return type(record), tuple([getattr(record, name) for name in record.__slots__])


def _the_text() -> ArticleText:
    """Stands for an article's text in what is packed; the text is put in its place."""
    raise LookupError


def _given(text: ArticleText) -> ArticleText:
    return text


def _without_text(_: ArticleText) -> tuple[Any, ...]:
    return _the_text, ()


class _Packer(pickle.Pickler):
    """Packs what refers to an article's text without the text."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.dispatch_table = _HOW


_HOW: dict[type, Callable[[Any], tuple[Any, ...]]] = dict.fromkeys(
    (Span, Amount, Numeral, DateSpan, Score, Name, Entity, NameUse), _as_made
)
_HOW[ArticleText] = _without_text


class _Unpacker(pickle.Unpickler):
    def __init__(self, data: bytes, text: ArticleText) -> None:
        super().__init__(io.BytesIO(data))
        self._text = text

    def find_class(self, module: str, name: str) -> Any:
        # Asked once for each class, however many records of it there are.
        if name == _the_text.__name__ and module == __name__:
            return partial(_given, self._text)  # not of this unpickler, which would hold itself
        return super().find_class(module, name)


class _ShelvedText(ArticleText):
    """A text that is unpacked when somebody looks at it."""

    def __init__(self, shelf: Shelf, number: int) -> None:
        self._shelf = shelf
        self._number = number

    @property
    def article(self) -> Article:  # type: ignore[override]
        return self._shelf.article(self._number)

    @cached_property
    def document(self) -> str:
        return self._shelf.document(self._number)

    @cached_property
    def distinct(self) -> tuple[str, ...]:
        return tuple(self._words[0].split())

    @cached_property
    def sentences(self) -> list[Span]:
        return list(map(Span, *self._words[1:]))

    @cached_property
    def _words(self) -> tuple[str, list[int], list[int]]:
        return self._shelf.words(self._number)


class _ShelvedReading(Reading):
    """A reading whose figures and names are unpacked when a rule asks for them."""

    def __init__(self, text: ArticleText, glossary: Glossary, box: Box, same: _Same) -> None:
        super().__init__(text, glossary)
        self._box = box
        self._same = same

    @cached_property
    def _parts(self) -> dict[str, bytes]:
        found: dict[str, bytes] = marshal.loads(zlib.decompress(self._box.others))  # noqa: S302
        return found

    def part(self, name: str) -> Any:
        """A result that is a row of records; most articles have none of most kinds."""
        data = self._parts.get(name)
        return () if data is None else _Unpacker(data, self.text).load()

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return self._same(_unpacked(self._box.figures, self.text))

    @cached_property
    def spellings(self) -> tuple[tuple[Found, str, str], ...]:
        found: tuple[tuple[Found, str, str], ...] = _unpacked(self._box.spellings, self.text)
        return found

    @cached_property
    def entities(self) -> frozenset[str]:
        return frozenset(self._box.entities)


def _lazily(name: str) -> cached_property[Any]:
    found = cached_property(lambda reading: reading.part(name))
    found.__set_name__(_ShelvedReading, name)
    return found


for _name in IN_ROWS:
    setattr(_ShelvedReading, _name, _lazily(_name))


class Parcel(NamedTuple):
    """A packed reading, and what a shelf must know of it without unpacking."""

    box: Box
    odd: frozenset[tuple[str, str]]


def parcel_of(reading: Reading) -> Parcel:
    """Pack a reading that is done; what it holds may then be let go of."""
    words = _words_of(reading.text)
    forget_passages(reading)
    results = results_of(reading)
    rows = {name: _raw(results[name]) for name in IN_ROWS if results[name]}
    box = Box(
        reading.text.document,
        tuple(reading.entities),
        _pressed(pickle.dumps(reading.text.article, pickle.HIGHEST_PROTOCOL)),
        words,
        reading.sheet,
        _packed(reading.figures),
        _packed(reading.spellings),
        _pressed(marshal.dumps(rows)),
    )
    return Parcel(box, odd_spellings_of(reading))


class Shelf(Sequence[Reading]):
    """Readings of many articles, in the order in which they came."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._own = BoxFile()
        self._boxes: Sequence[Box] = self._own
        self._odd: set[tuple[str, str]] = set()
        self._texts: WeakValueDictionary[int, _ShelvedText] = WeakValueDictionary()
        self._readings: WeakValueDictionary[int, Reading] = WeakValueDictionary()
        self._figures: WeakValueDictionary[tuple[int, int], Figure] = WeakValueDictionary()
        self._recent: deque[Reading] = deque(maxlen=_RECENT)
        self._recent_articles: dict[int, Article] = {}
        self.made: dict[str, Any] = {}
        """What several rules ask for and one works out."""
        self.skipped: list[Skipped] = []
        """What comparing did not look at."""

    @classmethod
    def over(
        cls,
        glossary: Glossary,
        boxes: Sequence[Box],
        odd: frozenset[tuple[str, str]] = frozenset(),
    ) -> Shelf:
        """A shelf of readings that are kept elsewhere.

        Args:
            glossary: names of the reference.
            boxes: all readings.
            odd: names of which one of them has a spelling that the reference does not list.
        """
        shelf = cls(glossary)
        shelf._boxes, shelf._odd = boxes, set(odd)
        return shelf

    def put(self, parcel: Parcel) -> None:
        """Take in a packed reading, behind those that are there."""
        self._own.append(parcel.box)
        self._odd |= parcel.odd

    def let_go(self) -> None:
        """Let go of what stays unpacked, which else holds the shelf as the shelf holds it."""
        for kept in (self._recent, self._recent_articles):
            kept.clear()

    @property
    def boxes(self) -> Sequence[Box]:
        """The packed readings."""
        return self._boxes

    @property
    def odd_spellings(self) -> frozenset[tuple[str, str]]:
        """Names of which some article has a spelling that the reference does not list."""
        return frozenset(self._odd)

    def article(self, number: int) -> Article:
        """An article as it came."""
        found = self._recent_articles.get(number)
        if found is None:
            if len(self._recent_articles) >= _RECENT:
                self._recent_articles.clear()
            found = pickle.loads(zlib.decompress(self._boxes[number].article))  # noqa: S301 - ours
            self._recent_articles[number] = found
        return found

    def words(self, number: int) -> tuple[str, list[int], list[int]]:
        """The distinct words of an article in one text; where its sentences begin, and end."""
        text, starts, ends = marshal.loads(zlib.decompress(self._boxes[number].words))  # noqa: S302
        return text, _numbers(starts), _numbers(ends)

    def sheets(self) -> Sequence[bytes]:
        """What comparing must know of the figures of each article, read when asked for."""
        return _Sheets(self._boxes)

    def document(self, number: int) -> str:
        """Id of an article's document."""
        return self._boxes[number].document

    def text(self, number: int) -> ArticleText:
        """The text of an article, unpacked when somebody looks at it."""
        found = self._texts.get(number)
        if found is None:
            found = self._texts[number] = _ShelvedText(self, number)
        return found

    def __len__(self) -> int:
        return len(self._boxes)

    @overload
    def __getitem__(self, number: int) -> Reading: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Reading]: ...
    def __getitem__(self, number: int | slice) -> Reading | Sequence[Reading]:
        if isinstance(number, slice):
            return [self[n] for n in range(*number.indices(len(self)))]
        place = range(len(self))[number]
        found = self._readings.get(place)
        if found is None:
            found = self._readings[place] = self._unpack(place)
            self._recent.append(found)
        return found

    def __iter__(self) -> Iterator[Reading]:
        return (self[n] for n in range(len(self)))

    def _unpack(self, place: int) -> Reading:
        box, text = self._boxes[place], self.text(place)
        return _ShelvedReading(text, self._glossary, box, partial(self._same, place))

    def _same(self, place: int, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
        """Figures of an article, or those that somebody holds already in their stead."""
        known = self._figures
        return tuple(known.setdefault((place, n), f) for n, f in enumerate(figures))


class _Sheets(Sequence[bytes]):
    """The sheets of boxes; the last few stay at hand."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._boxes = boxes
        self._at_hand: OrderedDict[int, bytes] = OrderedDict()

    def __len__(self) -> int:
        return len(self._boxes)

    @overload
    def __getitem__(self, number: int) -> bytes: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[bytes]: ...
    def __getitem__(self, number: int | slice) -> bytes | Sequence[bytes]:
        if isinstance(number, slice):
            return [self[n] for n in range(*number.indices(len(self)))]
        found = self._at_hand.get(number)
        if found is None:
            found = self._at_hand[number] = self._boxes[number].sheet
            if len(self._at_hand) > _SHEETS:
                self._at_hand.popitem(last=False)
        return found


def leave_out(readings: Sequence[Reading], reason: str) -> None:
    """Have the reader of the check told what is not looked at in all these articles."""
    if isinstance(readings, ReadingsAtHand | Shelf):
        readings.skipped.append(Skipped("all articles", reason))


def odd_spellings(readings: Sequence[Reading]) -> frozenset[tuple[str, str]]:
    """Names of which one of some readings has a spelling that the reference does not list."""
    if isinstance(readings, Shelf):
        return readings.odd_spellings
    return frozenset().union(*(odd_spellings_of(r) for r in readings))


def _words_of(text: ArticleText) -> bytes:
    starts = array("I", (s.start for s in text.sentences))
    ends = array("I", (s.end for s in text.sentences))
    return _pressed(marshal.dumps((" ".join(text.distinct), starts.tobytes(), ends.tobytes())))


def _numbers(data: bytes) -> list[int]:
    return array("I", data).tolist()


def _pressed(data: bytes) -> bytes:
    return zlib.compress(data, _SPEED)


def _raw(value: object) -> bytes:
    data = io.BytesIO()
    _Packer(data).dump(value)
    return data.getvalue()


def _packed(value: object) -> bytes:
    return _pressed(_raw(value))


def _unpacked(data: bytes, text: ArticleText) -> Any:
    return _Unpacker(zlib.decompress(data), text).load()
