"""An article of 5 MB goes out and comes back in every format that comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.document import Document, digest
from kzannotate.domain.span import Quote, Span
from kzannotate.formats.datasets.model import DataDocument, Mark, MarkKind, data_set_of
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.workbench.data_sets.targets import target_at

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.datasets.format import DataSetFormat
    from kzannotate.formats.datasets.model import DataSet

SENTENCE = "أعلنت أمانة المؤتمر 👍 أن القمة ستعقد في أكتاو بمشاركة 27 دولة. "
WORD = "أكتاو"


MANY = 45_000
"""Lines of a text of more than 5 MB."""
LINES = {"uima-json": 9_000, "uima-xmi": 9_000}
"""cassis takes some seconds for each MB; 5 MB were tried by hand."""


def large(count: int) -> DataSet:
    # Digests between the sentences: what is all the same looks like a bomb when it is packed.
    lines = [f"{SENTENCE}{digest(str(number))}\n" for number in range(count)]
    text = "".join(lines)
    marks = []
    for number in range(0, count, count // 100):
        start = number * len(lines[0]) + SENTENCE.index(WORD)
        span = Span(start, start + len(WORD))
        marks.append(Mark(f"m{number}", MarkKind.MENTION, "place", (span,), Quote.at(text, span)))
    about = Document("large", "large", digest(text), len(text), "ar")
    return data_set_of((DataDocument(about, text, None, tuple(marks)),), "Large")


@pytest.mark.slow
@pytest.mark.parametrize(
    "form", [f for f in all_formats() if f.reads and f.writes], ids=lambda f: f.name
)
def test_a_text_of_five_megabytes_comes_back(form: DataSetFormat, tmp_path: Path) -> None:
    path = tmp_path / ("set.zip" if form.many_files else f"set{form.suffix}")
    with target_at(path, many_files=form.many_files) as target:
        form.write(large(LINES.get(form.name, MANY)), target, {})
    (document,) = form.read(path, {}).documents()
    assert len(document.text) > 100 * LINES.get(form.name, MANY)
    assert {m.quote.exact for m in document.marks} == {WORD}
    assert len(document.marks) == 100
