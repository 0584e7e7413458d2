"""Label Studio's own import and export, by the Python that ``KZANNOTATE_LABEL_STUDIO`` names."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import find, settings

from data_sets import places
from kzannotate.formats.datasets import label_studio
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import everything, rich_sets, written

PYTHON = os.environ.get("KZANNOTATE_LABEL_STUDIO")
TRIP = Path(__file__).with_name("label_studio_trip.py")
DATA = Path(__file__).parents[3] / "data" / "datasets"


def _worth_a_trip(data):
    marks = sum(len(document.marks) for document in data.documents())
    return marks > 5 and any(ord(c) > 0xFFFF for d in data.documents() for c in d.text)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(PYTHON is None, reason="KZANNOTATE_LABEL_STUDIO names no Python with it")
def test_everything_comes_back_from_label_studio_itself(tmp_path):
    data = find(rich_sets(), _worth_a_trip, settings=settings(max_examples=2000, deadline=None))
    files = [tmp_path / name for name in ("in.json", "out.json", "short")]
    files[0].write_bytes(written(data, format_named("label-studio")))
    subprocess.run([PYTHON, TRIP, *files, tmp_path], check=True, capture_output=True, cwd=tmp_path)
    again = label_studio.read(files[1], {})
    assert everything(again)[1:3] == everything(data)[1:3]
    short = label_studio.read(files[2] / "result.json", {})
    assert places(short) == places(data)
    assert again.left_out == short.left_out == ()


def test_a_file_that_label_studio_exported_comes_in():
    data = label_studio.read(DATA / "label_studio_export.json", {})
    first, second = data.documents()
    said = [(m.label, m.quote.exact, m.maker.name) for m in first.marks]
    assert said == [("PLACE", "النهر", "annotator 1"), ("BODY", "الوزارة", "annotator 1")]
    assert [(t.kind, t.first, t.second) for t in first.ties] == [
        ("looks after", first.marks[1].id, first.marks[0].id)
    ]
    assert [(m.quote.exact, m.note) for m in second.marks] == [("Арал", "the sea?")]
    assert data.left_out == ()


def test_a_short_file_that_label_studio_exported_comes_in():
    path = DATA / "label_studio_short.json"
    assert label_studio.recognises(path)
    data = label_studio.read(path, {})
    said = [(m.label, m.quote.exact) for d in data.documents() for m in d.marks]
    assert said == [("PLACE", "النهر"), ("BODY", "الوزارة"), ("PLACE", "Арал")]
    assert data.left_out == ()
