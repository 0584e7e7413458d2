"""No file of a stranger's does harm: one sentence each, and the formats are told apart."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.reading import read, recognised
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import back, rich_sets

FORMS = ("web-annotation", "doccano", "label-studio", "brat")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
WORDS = "قال الصندوق إن المشروع مهم."
GOOD = {
    "web-annotation": {
        "id": "a", "type": "Annotation", "motivation": "linking", "creator": {"name": "x"},
        "body": [{"value": "x", "purpose": "tagging"}, {"source": "http://x.example/1"}],
        "target": {
            "source": {"id": "d", "value": WORDS},
            "selector": [{"type": "TextQuoteSelector", "exact": "قال", "prefix": ""}],
        },
    },
    "doccano": {
        "id": 1, "text": WORDS, "label": [[0, 3, "X"]], "offsets": "utf16", "Comments": ["c"],
        "relations": [{"from_id": 1, "to_id": 1, "type": "x"}],
        "kzannotate": {"document": {}, "entities": [{"id": "e"}], "marks": [{"spans": [[0, 3]]}]},
    },
    "label-studio": {
        "id": 1, "data": {"text": WORDS, "kzannotate": {"marks": [{"spans": [[0, 3]]}]}},
        "annotations": [{
            "completed_by": {"id": 1},
            "result": [{"id": "r", "value": {"start": 0, "end": 3, "labels": ["X"]}}],
        }],
        "predictions": [{"model_version": "m", "result": [{"type": "relation", "from_id": "r"}]}],
    },
}  # fmt: skip


def _places(value, at=()):
    """Ways to everything in a JSON value."""
    yield at
    keys = value if isinstance(value, dict) else range(len(value) if isinstance(value, list) else 0)
    for key in keys:
        yield from _places(value[key], (*at, key))


def _with(value, at, new):
    if not at:
        return new
    copied = dict(value) if isinstance(value, dict) else list(value)
    copied[at[0]] = _with(value[at[0]], at[1:], new)
    return copied


def _told(path, name):
    try:
        return [left.sentence for left in read(path, {"format": name}).left_out]
    except ForeignFileError as error:
        return [str(error)]


@pytest.mark.parametrize("name", GOOD)
@settings(max_examples=60)
@given(data=st.data())
def test_whatever_stands_in_any_place_is_read_or_refused_in_one_sentence(name, data):
    at = data.draw(st.sampled_from(list(_places(GOOD[name]))))
    broken = _with(GOOD[name], at, data.draw(VALUES))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.json")
        path.write_text(json.dumps([broken, GOOD[name]]), "utf-8")
        told = _told(path, name)
    assert all(sentence and "\n" not in sentence for sentence in told)


@settings(max_examples=60)
@given(st.lists(st.text(st.sampled_from("TREAMN#*129: ;\tX-قأ\n"), max_size=30), max_size=6))
def test_no_lines_bring_brats_reader_down(lines):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.txt").write_text(WORDS, "utf-8")
        Path(folder, "a.ann").write_text("\n".join(lines), "utf-8")
        assert len(read(Path(folder), {"format": "brat"}).documents) == 1


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=8)
@given(rich_sets())
def test_each_format_recognises_its_own_files_and_no_others(name, data):
    with tempfile.TemporaryDirectory() as folder:
        form = format_named(name)
        back(data, form, Path(folder))
        path = Path(folder) if form.many_files else Path(folder, f"data{form.suffix}")
        assert recognised(path) == name


@pytest.mark.parametrize("name", FORMS)
def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path, name):
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(ForeignFileError):
            format_named(name).read(path, {})


@pytest.mark.parametrize("name", [name for name in FORMS if name != "brat"])
@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[" * 200_000, b'{"a": 1e999}', b"[NaN]"])
def test_what_is_no_json_is_refused(tmp_path, name, content):
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(ForeignFileError):
        format_named(name).read(path, {})


@pytest.mark.parametrize("name", ["web-annotation", "doccano", "label-studio"])
def test_half_a_character_does_not_come_in(tmp_path, name):
    path = tmp_path / "a.json"
    broken = json.dumps(_half(GOOD[name]))
    path.write_text(f"[{broken}, {json.dumps(GOOD[name])}]", "utf-8")
    found = read(path, {"format": name})
    assert [document.text for document in found.documents] == [WORDS]


def _half(value):
    if isinstance(value, dict):
        return {key: _half(inner) for key, inner in value.items()}
    return f"{value}\ud800" if value == WORDS else value
