"""Label Studio's tasks come back whole, and as its people and models fill them."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import label_studio
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import back, everything, rich_sets

FORM = format_named("label-studio")
TEXT = "🌍 قال الصندوق\nإن المشروع مهم."
FUND = {"start": 6, "end": 13, "text": "الصندوق"}


def result(id_, value, type_="labels", **more):
    return {"id": id_, "from_name": "l", "to_name": "text", "type": type_, "value": value, **more}


def task(*results, text=TEXT, **more):
    return {"id": 1, "data": {"text": text}, "annotations": [{"result": list(results), **more}]}


def found(tmp_path, *tasks):
    path = tmp_path / "all.json"
    path.write_text(json.dumps(list(tasks)), "utf-8")
    assert label_studio.recognises(path)
    data = label_studio.read(path, {})
    return data, list(data.documents())


@settings(max_examples=40)
@given(rich_sets(empty=True))
def test_with_metadata_all_but_ties_of_two_articles_comes_back(data):
    with tempfile.TemporaryDirectory() as folder:
        again = back(data, FORM, Path(folder))
    assert everything(again)[1:3] == everything(data)[1:3]
    assert again.left_out == ()


@settings(max_examples=20)
@given(rich_sets(fragments=False))
def test_without_metadata_places_kinds_notes_links_and_ties_come_back(data):
    def kept(found):
        return [
            (d.text, sorted((m.label, m.spans, m.kind, m.note, m.entity is None) for m in d.marks))
            for d in found.documents()
        ]

    with tempfile.TemporaryDirectory() as folder:
        again = back(data, FORM, Path(folder), {"extras": "none"})
    assert kept(again) == kept(data)
    assert [len(d.ties) for d in again.documents()] == [len(d.ties) for d in data.documents()]


def test_regions_with_choices_links_notes_and_relations_come_in(tmp_path):
    work = {"start": 17, "end": 24, "text": "المشروع"}
    results = (
        result("a", {**FUND, "labels": ["FUND", "BODY"]}, meta={"text": ["who?"]}),
        result("a", {**FUND, "choices": ["sure"]}, "choices"),
        result("a", {**FUND, "text": ["http://www.wikidata.org/entity/Q1520"]}, "textarea"),
        result("b", {**work, "labels": ["WORK"]}),
        {"type": "relation", "from_id": "b", "to_id": "a", "direction": "left", "labels": ["pays"]},
        result("c", {"choices": ["economy"]}, "choices"),
    )
    who = {"email": "aigul@desk.example", "id": 3}
    made = task(*results, completed_by=who, created_at="2024-02-29T01:02:03.5Z")
    data, (document,) = found(tmp_path, made)
    fund, _ = document.marks
    assert (fund.label, fund.note, fund.maker.name) == ("FUND", "who?", "aigul@desk.example")
    assert fund.properties == (("tag", "BODY"), ("l", "sure"))
    assert data.entities[fund.entity].wikidata == "Q1520"
    assert [(t.kind, t.first, t.second) for t in document.ties] == [("pays", "all-1:a", "all-1:b")]
    assert document.tags == ("economy",)


def test_predictions_are_the_machines_and_cancelled_work_stays_out(tmp_path):
    made = task(result("a", {**FUND, "labels": ["X"]}), was_cancelled=True)
    made["predictions"] = [
        {"model_version": "v2", "result": [result("p", {**FUND, "labels": ["Y"]}, score=0.25)]}
    ]
    _, (document,) = found(tmp_path, made)
    (mark,) = document.marks
    assert (mark.label, mark.maker.name, mark.maker.is_machine) == ("Y", "v2", True)
    assert mark.told("score") == "0.25"


def test_what_a_person_takes_over_from_the_machine_is_accepted(tmp_path):
    data = _one_proposal()
    again = back(data, FORM, tmp_path)
    assert next(again.documents()).marks[0].told("standing") == "proposed"
    path = tmp_path / "data.json"
    (made,) = json.loads(path.read_text("utf-8"))
    (proposal,) = made.pop("predictions")
    made["annotations"] = [{"result": proposal["result"], "completed_by": 5}]
    path.write_text(json.dumps([made]), "utf-8")
    (document,) = label_studio.read(path, {}).documents()
    (mark,) = document.marks
    assert (mark.id, mark.told("standing"), mark.maker.name) == ("m", "accepted", "annotator 5")


def _one_proposal():
    from kzannotate.domain.document import Document, digest
    from kzannotate.domain.span import Quote, Span
    from kzannotate.formats.datasets.model import DataDocument, Maker, Mark, data_set_of

    span, told = Span(6, 13), (("standing", "proposed"),)
    maker = Maker("machine", is_machine=True)
    mark = Mark("m", MarkKind.MENTION, "X", (span,), Quote.at(TEXT, span), None, told, maker=maker)
    about = Document("a", "t", digest(TEXT), len(TEXT), "ar")
    return data_set_of((DataDocument(about, TEXT, marks=(mark,)),))


def test_the_short_form_of_several_annotators_comes_in_as_one_article(tmp_path):
    record = {
        "id": 1, "text": TEXT, "label": [{**FUND, "labels": ["FUND"]}],
        "annotator": 1, "annotation_id": 9, "lead_time": 2.5,
    }  # fmt: skip
    _, (document,) = found(tmp_path, record, record | {"annotator": 2})
    assert [(m.label, m.maker.name) for m in document.marks] == [
        ("FUND", "annotator 1"),
        ("FUND", "annotator 2"),
    ]


@pytest.mark.parametrize(
    ("start", "words"), [(7, "الصندوق"), (90, "الصندوق"), (6, "الصندوق\\nإن"), ("/p[1]", "الصندوق")]
)
def test_the_words_judge_of_numbers(tmp_path, start, words):
    end = start + len(words) if isinstance(start, int) else start
    value = {"start": start, "end": end, "text": words, "labels": ["X"]}
    _, (document,) = found(tmp_path, task(result("a", value)))
    assert document.marks[0].quote.exact == words.replace("\\n", "\n")


@pytest.mark.parametrize(
    "broken",
    [
        result("z", {"start": 2, "end": 900, "labels": ["X"]}),
        result("z", {"start": 5, "end": 2, "labels": ["X"]}),
        result("z", {"start": 2, "end": 5, "text": "بنك", "labels": ["X"]}),
        result("z", {"start": 10**300, "end": [], "labels": ["X"]}),
        {"type": "relation", "from_id": "a", "to_id": "z"},
        {"type": "relation", "from_id": 7, "to_id": {}},
        7,
    ],
)
def test_what_stands_nowhere_is_told_and_the_rest_comes_in(tmp_path, broken):
    data, (document,) = found(tmp_path, task(result("a", {**FUND, "labels": ["FUND"]}), broken))
    assert [m.label for m in document.marks] == ["FUND"]
    assert len(data.left_out) == 1


def test_tasks_without_a_text_are_told(tmp_path):
    data, documents = found(tmp_path, task(), {"id": 2, "data": {"image": 5}, "annotations": []}, 7)
    assert len(documents) == 1
    assert [left.sentence for left in data.left_out] == [
        "the task 2 has no text",
        "the task 3 has no text",
    ]


@pytest.mark.parametrize("content", ["[]", "{}", '[{"text": "a", "label": []}]', "[[["])
def test_other_json_is_not_label_studios(tmp_path, content):
    path = tmp_path / "a.json"
    path.write_text(content, "utf-8")
    assert not label_studio.recognises(path)
    if content != '[{"text": "a", "label": []}]':
        with pytest.raises(ForeignFileError):
            label_studio.read(path, {})
