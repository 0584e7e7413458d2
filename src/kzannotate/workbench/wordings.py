"""The words of a finding: each may be wrong in its own way, and be read otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.span import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.verdict import Correction

_LAST_ONLY = frozenset(("name-acronym",))
"""Rules whose suggestion stands for the last passage, and which quote the others for comparison."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The same words on one side of a finding, wherever they stand.

    Args:
        side: its number from 0.
        places: the passages with their numbers from 1, counted through all sides.
        key: the words as they are compared.
        suggestion: what the rule would read instead; None: it does not say.
    """

    side: int
    places: tuple[tuple[int, Passage], ...]
    key: str
    suggestion: str | None = None

    @property
    def text(self) -> str:
        """The words as they stand in the first place."""
        return self.places[0][1].text


def wordings(finding: Finding) -> tuple[Wording, ...]:
    """All words of a finding, those in doubt first."""
    from kzannotate.text.fold import fold_word

    found: dict[tuple[int, str], Wording] = {}
    number = 0
    for n, side in enumerate(finding.sides):
        for passage in side.passages:
            number += 1
            key = " ".join(fold_word(passage.text).split())
            known = found.get((n, key)) or Wording(n, (), key)
            suggestion = finding.suggestion if _is_meant(finding, n, passage) else None
            found[n, key] = replace(
                known,
                places=(*known.places, (number, passage)),
                suggestion=known.suggestion or suggestion,
            )
    return tuple(sorted(found.values(), key=lambda each: each.suggestion is None))


def in_doubt(finding: Finding, words: str | None = None) -> dict[int, str]:
    """What to read instead of the words in doubt, by their numbers among ``wordings``.

    Args:
        finding: with the words.
        words: to read instead; None: what the rule suggests, where it does.
    """
    found = {n: w.suggestion for n, w in enumerate(wordings(finding)) if w.suggestion is not None}
    if words is None:
        return found
    return dict.fromkeys(found or (0,), words) if finding.sides else {}


def corrected(finding: Finding, corrections: Iterable[Correction]) -> dict[int, str]:
    """What is read instead by now, by the numbers of the words among ``wordings``."""
    kept = {(c.document, c.span): c.replacement for c in corrections}
    found: dict[int, str] = {}
    for n, wording in enumerate(wordings(finding)):
        for _, passage in wording.places:
            if (words := kept.get((passage.document, passage.span))) is not None:
                found.setdefault(n, words)
    return found


def carried_over(instead: Mapping[tuple[int, str], str], finding: Finding) -> dict[int, str]:
    """What was read instead in one finding, for the same words of another.

    Args:
        instead: by side and words as they are compared.
        finding: the other one; where none of its words are the same, those in doubt.
    """
    found = {
        n: instead[w.side, w.key]
        for n, w in enumerate(wordings(finding))
        if (w.side, w.key) in instead
    }
    return found or in_doubt(finding, next(iter(instead.values()), None))


def _is_meant(finding: Finding, side: int, passage: Passage) -> bool:
    """Whether the suggestion stands for a passage."""
    if side:
        return False
    return finding.rule not in _LAST_ONLY or passage == finding.sides[0].passages[-1]
