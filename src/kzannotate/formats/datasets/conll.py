"""CoNLL-2003: a token a line with its tag, an empty line after each sentence.

Source: Tjong Kim Sang and De Meulder, 2003 (columns, ``-DOCSTART-``); the schemes are those of
Krishnan and Ganapathy, 2005. A mark's label becomes the tag, with the blanks taken out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.tokens import flat_on, tokenised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet
    from kzannotate.formats.datasets.tokens import TokenMark

_BLANKS = re.compile(r"\s+")


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write the mentions of all documents into one file.

    Options: ``scheme`` (``iob2``, ``iob1``, ``bioes``) and ``tokens`` (``marks`` or ``words``).
    """
    with target.open() as file:
        for document in data.documents():
            lines = _lines(document, options["scheme"], at_marks=options["tokens"] == "marks")
            file.write("".join(f"{line}\n" for line in lines).encode())


def _lines(document: DataDocument, scheme: str, *, at_marks: bool) -> Iterator[str]:
    found = tokenised(document, at_marks=at_marks)
    mentions = [m for m in document.marks if m.kind is MarkKind.MENTION and len(m.cover)]
    marks = flat_on(found, mentions)
    tags = tags_of(len(found.tokens), marks, scheme)
    yield "-DOCSTART- -X- -X- O"
    yield ""
    for first, end in found.sentences:
        for token, tag in zip(found.tokens[first:end], tags[first:end], strict=True):
            yield f"{token.text} -X- _ {tag}"
        yield ""


def tags_of(count: int, marks: Sequence[TokenMark], scheme: str) -> list[str]:
    """A tag for each token.

    Args:
        count: of tokens.
        marks: that share no token, in order.
        scheme: ``iob2``: each mark begins with B; ``iob1``: only one that follows another of its
            label; ``bioes``: E ends it, S is one alone.
    """
    tags = ["O"] * count
    before: tuple[int, str] = (-2, "")
    for each in marks:
        label = _BLANKS.sub("_", each.mark.label.strip()) or "_"
        touches = before == (each.first - 1, label)
        for place in range(each.first, each.last + 1):
            tags[place] = f"{_letter(place, each, scheme, touches=touches)}-{label}"
        before = each.last, label
    return tags


def _letter(place: int, each: TokenMark, scheme: str, *, touches: bool) -> str:
    if scheme == "bioes" and place == each.last:
        return "S" if each.first == each.last else "E"
    if place == each.first and (scheme != "iob1" or touches):
        return "B"
    return "I"
