"""Words that stand alone, by which a proclitic is told from a word's own first letter."""

from __future__ import annotations


class Vocabulary:
    """Folded words of the article on a page and of the project's names.

    Attributes:
        names: folded words of the names.
    """

    def __init__(self) -> None:
        self.names: frozenset[str] = frozenset()
        self._text = ""
        self._own: frozenset[str] = frozenset()

    def of(self, text: str) -> frozenset[str]:
        """The words for a text, which are read from it when first asked for."""
        if text is not self._text:
            # Late, because it loads what the window does not need to appear.
            from kzannotate.text.proclitics import vocabulary

            self._text, self._own = text, vocabulary(text)
        return self._own | self.names
