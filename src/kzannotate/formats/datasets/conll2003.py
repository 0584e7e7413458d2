"""CoNLL-2003: a token a line with its tag, an empty line after each sentence.

Source: Tjong Kim Sang and De Meulder, 2003 (columns, ``-DOCSTART-``). A mark's label becomes the
tag, with the blanks taken out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.datasets.conll_tags import tags_of
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.tokens import flat_on, tokenised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write the mentions of all documents into one file.

    Options: ``scheme`` (``iob2``, ``iob1``, ``bioes``) and ``tokens`` (``marks`` or ``words``).
    """
    with target.open() as file:
        for document in data.documents():
            lines = _lines(document, options["scheme"], at_marks=options["tokens"] == "marks")
            file.write("\n".join([*lines, ""]).encode())


def _lines(document: DataDocument, scheme: str, *, at_marks: bool) -> list[str]:
    found = tokenised(document, at_marks=at_marks)
    mentions = [m for m in document.marks if m.kind is MarkKind.MENTION and len(m.cover)]
    marks = flat_on(found, mentions)
    tags = tags_of(len(found.words), marks, scheme)
    lines = ["-DOCSTART- -X- -X- O", ""]
    for first, end in found.sentences:
        lines += map("{} -X- _ {}".format, found.words[first:end], tags[first:end])
        lines.append("")
    return lines
