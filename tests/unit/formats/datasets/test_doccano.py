"""doccano's lines come back whole, and as doccano exports them; the text tells the unit."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_sets import places
from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import doccano
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import back, everything, rich_sets, written

FORM = format_named("doccano")
TEXT = "👨‍👩‍👧 قال الصندوق إن المشروع مهم."
"""The family is one cluster, five code points, eight units of UTF-16."""
OPTIONS = {
    "offsets": st.sampled_from(("utf16", "graphemes")),
    "shape": st.sampled_from(("relations", "labels")),
}


def found(tmp_path, *lines, **options):
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    data = doccano.read(path, {"offsets": "utf16", **options})
    return data, list(data.documents())


@settings(max_examples=40)
@given(rich_sets(empty=True), st.fixed_dictionaries(OPTIONS))
def test_with_metadata_all_but_ties_of_two_articles_comes_back(data, options):
    with tempfile.TemporaryDirectory() as folder:
        again = back(data, FORM, Path(folder), options)
    assert everything(again)[1:3] == everything(data)[1:3]
    assert again.left_out == ()


@settings(max_examples=20)
@given(rich_sets(fragments=False))
def test_without_metadata_places_and_labels_come_back(data):
    with tempfile.TemporaryDirectory() as folder:
        again = back(data, FORM, Path(folder), {"extras": "none"})
    assert places(again) == places(data)
    assert [len(d.ties) for d in again.documents()] == [len(d.ties) for d in data.documents()]


@settings(max_examples=25)
@given(rich_sets())
def test_offsets_cut_the_words_out_of_utf_16(data):
    for line, document in zip(written(data, FORM).splitlines(), data.documents(), strict=True):
        units = document.text.encode("utf-16-le")
        for entity, mark in zip(json.loads(line)["entities"], document.marks, strict=True):
            cut = units[2 * entity["start_offset"] : 2 * entity["end_offset"]]
            assert cut.decode("utf-16-le") == mark.quote.exact


@pytest.mark.parametrize("start", [13, 6, 10])
def test_the_text_tells_in_which_unit_a_file_counts(tmp_path, start):
    line = {"id": 1, "text": TEXT, "label": [[start, start + 7, "FUND"]]}
    _, (document,) = found(tmp_path, line)
    assert [m.quote.exact for m in document.marks] == ["الصندوق"]


def test_entities_relations_comments_and_metadata_come_in(tmp_path):
    entities = [
        {"id": 21, "label": "FUND", "start_offset": 13, "end_offset": 20},
        {"id": 22, "label": "THING", "start_offset": 24, "end_offset": 31},
    ]
    relations = [{"id": 4, "from_id": 21, "to_id": 22, "type": "pays"}]
    line = {"id": 7, "text": TEXT, "entities": entities, "relations": relations}
    data, (document,) = found(tmp_path, line | {"Comments": ["ok?"], "lang": "ar", "url": "x:y"})
    assert [(m.label, m.quote.exact) for m in document.marks] == [
        ("FUND", "الصندوق"),
        ("THING", "المشروع"),
    ]
    assert [(t.kind, t.first, t.second) for t in document.ties] == [
        ("pays", "all-7:21", "all-7:22")
    ]
    assert (document.notes, document.document.address) == (("ok?",), "x:y")
    assert data.left_out == ()


def test_categories_are_tags_of_the_article(tmp_path):
    _, (document,) = found(tmp_path, {"text": TEXT, "label": ["economy"]})
    assert document.tags == ("economy",)


@pytest.mark.parametrize(
    "label",
    [
        *([2, 900, "X"], [5, 2, "X"], [-1, 2, "X"], [2, 2, "X"], ["a", 2, "X"], [1, 2], {}, 7),
        *(None, [10**300, 10**301, "X"], {"label": "", "start_offset": 0, "end_offset": 1}),
    ],
)
def test_a_label_that_is_not_in_its_text_is_told_and_the_rest_comes_in(tmp_path, label):
    line = {"id": 1, "text": TEXT, "label": [[13, 20, "FUND"], label]}
    data, (document,) = found(tmp_path, line)
    assert [m.label for m in document.marks] == ["FUND"]
    assert [str(left) for left in data.left_out] == [
        "all.jsonl, line 1: the label 2 of all-1 is not in its text"
    ]


def test_broken_lines_are_named(tmp_path):
    path = tmp_path / "all.jsonl"
    good = json.dumps({"text": TEXT, "label": []})
    path.write_text(f'{good}\n{{"text": 1}}\n[[[\n{good}', "utf-8")
    data = doccano.read(path, {})
    assert data.count == 2
    assert [left.line for left in data.left_out] == [2, 3]


def test_only_doccanos_lines_are_recognised(tmp_path):
    path = tmp_path / "a.jsonl"
    for line, is_it in (
        ({"text": "a", "label": [[0, 1, "X"]]}, True),
        ({"text": "a", "entities": [], "relations": []}, True),
        ({"text": "a", "spans": [], "label": "X"}, False),
        ({"kind": "project"}, False),
    ):
        path.write_text(json.dumps(line), "utf-8")
        assert doccano.recognises(path) is is_it


def test_a_file_without_articles_is_refused(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("{}", "utf-8")
    with pytest.raises(ForeignFileError, match=r"^a\.jsonl: there are no articles"):
        doccano.read(path, {})
