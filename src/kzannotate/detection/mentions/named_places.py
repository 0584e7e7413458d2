"""Which of an article's names stand in a stretch of it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.domain.span import Span


def names_in(names: Sequence[Found], span: Span) -> Iterator[Found]:
    """The names that share a code point with a span, of names in order that share none."""
    first = bisect_right(names, span.start, key=lambda found: found.span.end)
    return takewhile(lambda found: found.span.start < span.end, islice(names, first, None))
