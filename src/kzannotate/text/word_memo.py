"""What is known of words, asked once: news comes back to the same ones again and again."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_MOST = 49_152
_MOST_AT_A_TIME = 12_288
"""Words after which those that were not asked again since as many came are forgotten."""
_FEWEST_IN_ROW, _MOST_IN_ROW = 64, 16_384
"""Shorter rows are asked word by word as fast; longer ones might bring too many new words."""
_UNKNOWN = 2
_NEVER = object()
T = TypeVar("T")


class _Numbers(dict[str, int]):
    """A number for each word, in the order in which they came."""

    def __init__(self) -> None:
        super().__init__()
        self._next = count().__next__

    def __missing__(self, word: str) -> int:
        found = self[word] = self._next()
        return found


class _Book:
    """Numbers of words; a new book is opened when there are too many in one."""

    numbers = _Numbers()


class Row(NamedTuple):
    """Words with their numbers, to be asked many questions.

    Args:
        numbers: in an array; ``listed`` are the same, for those that are asked one by one.
    """

    words: tuple[str, ...]
    known: dict[str, int]
    numbers: Any
    listed: list[int]


class _Told(NamedTuple):
    """For each number of a book 0, 1 or that it was not asked yet.

    Args:
        array: over the same bytes as ``answers``, which are faster to change one by one.
    """

    book: dict[str, int]
    answers: bytearray
    array: Any


def row_of(words: tuple[str, ...]) -> Row | None:
    """The numbers of some words; None where they are too few or too many for it to be worth it."""
    import numpy as np

    if not _FEWEST_IN_ROW <= len(words) <= _MOST_IN_ROW:
        return None
    known = _Book.numbers
    if len(known) > _MOST:
        known = _Book.numbers = _Numbers()
    numbers = list(map(known.__getitem__, words))
    return Row(words, known, np.array(numbers, np.int32), numbers)


class WordMemo(dict[str, T]):
    """Remembers what a function says of folded words; look-ups cost no call of Python code.

    Args:
        ask: the function; it must always say the same of the same word.
    """

    def __init__(self, ask: Callable[[str], T]) -> None:
        super().__init__()
        self._before: dict[str, T] = {}
        _MEMOS[id(self)] = self
        self._ask = ask
        self._told: _Told | None = None

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST_AT_A_TIME:
            self._before = dict(self)
            self.clear()
        found: Any = self._before.pop(word, _NEVER)
        if found is _NEVER:
            found = self._ask(word)
        self[word] = found
        return found  # type: ignore[no-any-return]

    def forget(self) -> None:
        """Know of no word."""
        self.clear()
        self._before = {}
        self._told = None

    def of(self, words: Iterable[str]) -> Iterator[T]:
        """What is known of each word, in order."""
        return map(self.__getitem__, words)

    def places(self, words: Iterable[str]) -> Iterator[int]:
        """Numbers of the words of which the answer is true or not empty."""
        return compress(count(), map(self.__getitem__, words))

    def places_in(self, row: Row) -> list[int]:
        """The same for words whose numbers are known, ten times as fast."""
        told = self._told
        if told is None or told.book is not row.known:
            told = self._told = _unanswered(row.known)
        found = told.array.take(row.numbers)
        if _UNKNOWN in found.tobytes():
            words, numbers, answers, ask = row.words, row.listed, told.answers, self._ask
            for place in (found == _UNKNOWN).nonzero()[0].tolist():
                word = words[place]
                # What has a number need not be remembered a second time.
                answer = self[word] if word in self else ask(word)
                answers[numbers[place]] = 1 if answer else 0
            found = told.array.take(row.numbers)
        places: list[int] = found.nonzero()[0].tolist()
        return places


_MEMOS: WeakValueDictionary[int, WordMemo[Any]] = WeakValueDictionary()
"""All that are in use."""


def forget_words() -> None:
    """Let all of them, and the book of numbers, know of no word."""
    _Book.numbers = _Numbers()
    for memo in list(_MEMOS.values()):
        memo.forget()


def _unanswered(book: dict[str, int]) -> _Told:
    import numpy as np

    # Several threads may add rows to a book before one of them opens the next.
    answers = bytearray([_UNKNOWN]) * (_MOST + 8 * _MOST_IN_ROW)
    return _Told(book, answers, np.frombuffer(answers, np.uint8))
