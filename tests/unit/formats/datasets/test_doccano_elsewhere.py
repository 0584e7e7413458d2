"""doccano's own import and export, by the Python that ``KZANNOTATE_DOCCANO`` names."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import find, settings

from kzannotate.formats.datasets import doccano
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import everything, rich_sets, written

PYTHON = os.environ.get("KZANNOTATE_DOCCANO")
TRIP = Path(__file__).with_name("doccano_trip.py")
EXPORTED = Path(__file__).parents[3] / "data" / "datasets" / "doccano_export.jsonl"


def _worth_a_trip(data):
    marks = sum(len(document.marks) for document in data.documents())
    return marks > 5 and any(ord(c) > 0xFFFF for d in data.documents() for c in d.text)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(PYTHON is None, reason="KZANNOTATE_DOCCANO names no Python with doccano")
@pytest.mark.parametrize(("shape", "task"), [("relations", "relation"), ("labels", "label")])
def test_everything_comes_back_from_doccano_itself(tmp_path, shape, task):
    data = find(rich_sets(), _worth_a_trip, settings=settings(max_examples=2000, deadline=None))
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(written(data, format_named("doccano"), {"shape": shape}))
    command = [PYTHON, TRIP, source, target, task, tmp_path]
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path)
    assert doccano.recognises(target)
    again = doccano.read(target, {})
    assert everything(again)[1:3] == everything(data)[1:3]
    assert again.left_out == ()


def test_a_file_that_doccano_exported_comes_in():
    assert doccano.recognises(EXPORTED)
    data = doccano.read(EXPORTED, {"offsets": "utf16"})
    first, second = data.documents()
    assert [m.quote.exact for m in first.marks] == ["النهر", "الوزارة"]
    assert [(t.kind, t.first, t.second) for t in first.ties] == [
        ("looks after", first.marks[1].id, first.marks[0].id)
    ]
    assert [m.quote.exact for m in second.marks] == ["Арал"]
    assert data.left_out == ()
