"""What is known of words, asked once: news comes back to the same ones again and again."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_MOST = 65_536
T = TypeVar("T")


class WordMemo(dict[str, T]):
    """Remembers what a function says of folded words; look-ups cost no call of Python code.

    Args:
        ask: the function; it must always say the same of the same word.
    """

    def __init__(self, ask: Callable[[str], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._ask(word)
        return found

    def of(self, words: Iterable[str]) -> Iterator[T]:
        """What is known of each word, in order."""
        return map(self.__getitem__, words)

    def places(self, words: Iterable[str]) -> Iterator[int]:
        """Numbers of the words of which the answer is true or not empty."""
        return compress(count(), map(self.__getitem__, words))
