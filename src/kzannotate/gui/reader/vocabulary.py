"""Words that stand alone, by which a proclitic is told from a word's own first letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Vocabulary:
    """Folded words of the article on a page and of the project's names.

    Attributes:
        names: the names, which are read when they are first needed.
    """

    def __init__(self) -> None:
        self.names: Callable[[], Iterable[str]] = tuple
        self._words_of_names: frozenset[str] | None = None
        self._text = ""
        self._own: frozenset[str] = frozenset()

    def learn(self, names: Callable[[], Iterable[str]]) -> None:
        """Know these names from now on."""
        self.names, self._words_of_names = names, None

    def of(self, text: str) -> frozenset[str]:
        """The words for a text, which are read from it when first asked for."""
        # Late, because it loads what the window does not need to appear.
        from kzannotate.text.proclitics import vocabulary

        if self._words_of_names is None:
            self._words_of_names = vocabulary("\n".join(self.names()))
        if text is not self._text:
            self._text, self._own = text, vocabulary(text)
        return self._own | self._words_of_names
