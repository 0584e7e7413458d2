"""The lines of brat's annotation files: words, relations, events, attributes and notes."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

BREAKS = re.compile("[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]+")
"""What ends a line for one program or another that reads these files."""

TEXT, ANNOTATIONS, BESIDE = ".txt", ".ann", ".kz.jsonl"
SETTINGS, LOOKS, ENTITIES = "annotation.conf", "visual.conf", "kzannotate_entities.tsv"

_TYPE = re.compile(r"[A-Za-z0-9_-]+")
_UNFIT = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_TYPE = 60


class TypeNames:
    """What brat may call labels, which are plain words there; each has a name of its own."""

    def __init__(self) -> None:
        self.labels: dict[str, str] = {}
        self._types: dict[str, str] = {}

    def of(self, label: str) -> str:
        """The type for a label; one that is no plain word gets a sign of what it was."""
        if label not in self._types:
            plain = _UNFIT.sub("_", label).strip("_")[:_LONGEST_TYPE] or "label"
            if not label.isascii() or self.labels.get(plain, label) != label:
                plain = f"{plain}_{hashlib.sha256(label.encode()).hexdigest()[:8]}"
            self._types[label] = plain
            self.labels[plain] = label
        return self._types[label]


def is_type(word: str) -> bool:
    """Whether it can be a type as it is."""
    return _TYPE.fullmatch(word) is not None


def written_spans(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches that brat can show: without line breaks, which cut them in pieces.

    Words that are nothing but line breaks become a place without letters.
    """
    pieces = [piece for span in spans for piece in _pieces(text, span)]
    return tuple(pieces) or (Span(spans[0].start, spans[0].start),)


def joined_spans(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches with those made one that only line breaks part."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and BREAKS.fullmatch(text, made[-1].end, span.start):
            made[-1] = Span(made[-1].start, span.end)
        else:
            made.append(span)
    return tuple(made)


def one_line(words: str) -> str:
    """Words as they stand in a line of an annotation file."""
    return BREAKS.sub(" ", words).replace("\t", " ")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an annotation file.

    Args:
        number: in the file, from 1.
        id: such as ``T1``; ``*`` for equivalences.
        data: what follows in the second column.
        words: the third column; empty if there is none.
    """

    number: int
    id: str
    data: str
    words: str

    @property
    def sort(self) -> str:
        """The first letter of the id, which tells what it is."""
        return self.id[:1]


def line_of(number: int, text: str) -> Line | None:
    """A line in its columns; None where it has none."""
    id_, tab, rest = text.partition("\t")
    data, _, words = rest.partition("\t")
    return Line(number, id_.strip(), data.strip(), words) if tab and id_.strip() else None


def _pieces(text: str, span: Span) -> list[Span]:
    if span.start == span.end or not BREAKS.search(text, span.start, span.end):
        return [span]
    pieces, start = [], span.start
    for gap in BREAKS.finditer(text, span.start, span.end):
        pieces.append(Span(start, gap.start()))
        start = gap.end()
    pieces.append(Span(start, span.end))
    return [piece for piece in pieces if len(piece)]
