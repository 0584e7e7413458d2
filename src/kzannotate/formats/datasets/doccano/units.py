"""In which unit a file counts that does not say so: the text must bear what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.datasets.losses import is_whole
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.span import Span

_SAMPLE = 500


def unit_of(text: str, ends: Sequence[tuple[int, int]], likely: OffsetUnit) -> OffsetUnit:
    """The unit under which most marks lie in the text, cut no word and begin with one.

    Args:
        text: of the article.
        ends: first and last position of each mark.
        likely: the one to take where others fit no better.
    """
    others = (OffsetUnit.UTF16, OffsetUnit.GRAPHEMES, OffsetUnit.CODE_POINTS)
    sample = ends[:_SAMPLE]
    best, highest = likely, _fit(text, sample, likely)
    for unit in others:
        if highest == (len(sample), len(sample)):
            break
        fit = _fit(text, sample, unit) if unit is not likely else highest
        if fit > highest:
            best, highest = unit, fit
    return best


def _fit(text: str, ends: Sequence[tuple[int, int]], unit: OffsetUnit) -> tuple[int, int]:
    """How many marks the unit can say, and how many of them people are likely to make."""
    places = OffsetMap(text, unit)
    spans = [places.span_from_unit(*pair) for pair in ends]
    said = [
        span
        for span, pair in zip(spans, ends, strict=True)
        if span is not None and places.span_to_unit(span) == pair
    ]
    return len(said), sum(_is_likely(text, span) for span in said)


def _is_likely(text: str, span: Span) -> bool:
    words = span.of(text)
    return bool(words) and words == words.strip() and is_whole(text, span)
