"""brat's folders as a parser that is not ours reads them; passed over where there is none."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import back, rich_sets

parser = pytest.importorskip("pybrat.parser")

FORM = format_named("brat")


def _words(spans, text):
    return " ".join(text[s.start : s.end] for s in spans).rstrip()


@settings(max_examples=25)
@given(rich_sets(fragments=True))
def test_every_mark_is_read_with_its_words_and_every_tie_between_its_ends(data):
    with tempfile.TemporaryDirectory() as folder:
        back(data, FORM, Path(folder))
        examples = parser.BratParser(error="ignore").parse(folder)
    assert len(examples) == data.count
    for example, document in zip(examples, data.documents(), strict=True):
        assert [e.mention.rstrip() for e in example.entities] == [
            _words(e.spans, example.text) for e in example.entities
        ]
        shown = [m for m in document.marks if any(s.strip() for s in m.fragments(document.text))]
        assert len(example.entities) == len(shown)
        linked = [e for e in example.entities if e.references]
        assert len(linked) == sum(m.entity is not None for m in shown)
        kept = {m.id for m in shown}
        ties = [t for t in document.ties if {t.first, t.second} <= kept]
        assert len([r for r in example.relations if r.arg1 and r.arg2]) == len(ties)
