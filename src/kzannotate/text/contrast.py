"""Which words of passages that say the same thing are not in the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.fold import fold
from kzannotate.text.words import stem_starts, words_in

if TYPE_CHECKING:
    from collections.abc import Sequence


def contrast(texts: Sequence[str]) -> list[list[Span]]:
    """For each text, the words that some other text of its script lacks.

    Prefixes of Arabic words, vowel marks and case make no difference. Of texts in different
    scripts only numbers in digits are compared, as their words cannot be.
    """
    words = [_words_of(text) for text in texts]
    scripts = [_script_of(text) for text in texts]
    found = []
    for here, own in enumerate(words):
        spans = []
        for span, keys in own:
            for there, others in enumerate(words):
                comparable = scripts[here] == scripts[there] or _is_number(keys)
                if there == here or not comparable:
                    continue
                if not any(keys & other for _, other in others):
                    spans.append(span)
                    break
        found.append(spans)
    return found


def _words_of(text: str) -> list[tuple[Span, frozenset[str]]]:
    return [(span, _keys(text, span)) for span in words_in(text, Span(0, len(text)))]


def _keys(text: str, span: Span) -> frozenset[str]:
    starts = {span.start, *stem_starts(text, span)}
    return frozenset(fold(text[start : span.end]).text for start in starts)


def _is_number(keys: frozenset[str]) -> bool:
    return all(any(c.isdigit() for c in key) for key in keys)


def _script_of(text: str) -> str:
    letters = [c for c in text if c.isalpha()]
    arabic = sum("\u0600" <= c <= "\u08ff" for c in letters)
    cyrillic = sum("\u0400" <= c <= "\u052f" for c in letters)
    latin = len(letters) - arabic - cyrillic
    counts = {"arabic": arabic, "cyrillic": cyrillic, "latin": latin}
    return max(counts, key=lambda script: counts[script]) if letters else ""
