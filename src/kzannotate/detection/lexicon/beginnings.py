"""Which of many listed beginnings a word has, asked once instead of list by list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.matching import bare_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Beginnings:
    """Labels by the ways in which their words begin.

    Args:
        listed: folded beginnings of each label.
        whole: folded words of each label that must be just so.
    """

    def __init__(
        self, listed: Mapping[str, Iterable[str]], whole: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        self._whole = _turned(whole or {})
        self._labels = _turned(listed)
        self._lengths = sorted({len(b) for b in self._labels})

    def of(self, word: str) -> set[str]:
        """Labels of a folded word, which may have clitics and an article."""
        labels, found = self._labels, set(self._whole.get(word, ()))
        for form in bare_forms(word):
            for length in self._lengths:
                told = labels.get(form[:length])
                if told:
                    found |= told
        return found


def _turned(listed: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """The labels of each word."""
    found: dict[str, set[str]] = {}
    for label, words in listed.items():
        for word in words:
            found.setdefault(word, set()).add(label)
    return found
