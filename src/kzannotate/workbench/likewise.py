"""The same words elsewhere: folded, past proclitics, and never across a stop or a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from kzannotate.domain.finding import Finding
    from kzannotate.workbench.session import Workbench

_MOST_DOCUMENTS = 100_000
_REACH = 400
"""Code points beside a mention within which its corrected words are looked for."""


class Pattern:
    """Some words, made ready to be found in many texts."""

    def __init__(self, words: str) -> None:
        from kzannotate.text.matching import PhraseMatcher
        from kzannotate.text.tokens import tokens_in

        tokens = tokens_in(words)
        self._gaps = [tokens.gap(n).strip() for n in range(len(tokens.words) - 1)]
        self._matcher = PhraseMatcher([" ".join(tokens.words)] if tokens.words else [])

    def spans(self, text: str) -> list[Span]:
        """Where the words stand in a raw text, in order."""
        from kzannotate.text.tokens import tokens_in

        tokens = tokens_in(text)
        return [
            tokens.span(hit.first, hit.last, hit.skip)
            for hit in self._matcher.find(tokens)
            if all(is_one_piece(tokens.gap(hit.first + n), gap) for n, gap in enumerate(self._gaps))
        ]


def is_one_piece(gap: str, own: str) -> bool:
    """Whether nothing but space stands between two words, or the same sign as in ours."""
    return gap.strip() in ("", own) and gap.count("\n") < 2


def same_words(text: str, words: str, *, around: Span) -> Span | None:
    """Where words stand that overlap a span; None: not there."""
    start = max(0, around.start - _REACH)
    near = Pattern(words).spans(text[start : around.end + _REACH])
    found = (Span(s.start + start, s.end + start) for s in near)
    return next((span for span in found if span.overlaps(around)), None)


def documents_with(bench: Workbench, words: str) -> frozenset[str]:
    """Ids of the documents that may hold some words, whatever stands before the first."""
    from kzannotate.text.matching import PROCLITICS, is_arabic
    from kzannotate.text.tokens import words_of

    folded = words_of(words)
    if not folded:
        return frozenset()
    first, rest = folded[0], " ".join(folded[1:])
    spellings = {first}
    if is_arabic(first):
        spellings |= {f"{proclitic}{first}" for proclitic in PROCLITICS}
        if first.startswith("ال"):
            # The alef of the article is lost after ل.
            spellings |= {f"{c}ل{first[1:]}" for c in ("", "و", "ف")}
            spellings |= {f"{c}{first[1:]}" for c in ("", "و", "ف") if first.startswith("الل")}
    found: set[str] = set()
    for spelling in sorted(spellings):
        found.update(bench.store.search(f"{spelling} {rest}", _MOST_DOCUMENTS))
    return frozenset(found)


def same_finding(one: Finding, other: Finding) -> bool:
    """Whether two findings say the same of the same words, in other places."""
    if one.id == other.id or other.withdrawn or not other.sides:
        return False
    keys = ("rule", "type", "entity", "property_name", "suggestion", "fact")
    if any(getattr(one, key) != getattr(other, key) for key in keys):
        return False
    if [side.value for side in one.sides] != [side.value for side in other.sides]:
        return False
    return _first_words(one) == _first_words(other)


def _first_words(finding: Finding) -> tuple[str, ...]:
    from kzannotate.text.tokens import words_of

    return words_of(finding.sides[0].passages[0].text)
