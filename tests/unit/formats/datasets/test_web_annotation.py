"""Web Annotations keep all that is known, and come in as others write them."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import web_annotation
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import back, everything, rich_sets, written

FORM = format_named("web-annotation")
TEXT = "🌍 قال الصندوق إن الصندوق سيدعم المشروع."
SOURCE = {"id": "http://news.example/1", "value": TEXT}


def annotation(start, end, exact, *, prefix="", suffix="", body=(), **more):
    selectors = [{"type": "TextPositionSelector", "start": start, "end": end}]
    if exact:
        quote = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}
        selectors.append(quote)
    target = {"source": SOURCE, "selector": selectors}
    return {"id": "a", "type": "Annotation", "body": list(body), "target": target, **more}


def found(tmp_path, *annotations):
    path = tmp_path / "set.json"
    path.write_text(json.dumps(list(annotations), ensure_ascii=False), "utf-8")
    assert web_annotation.recognises(path)
    data = web_annotation.read(path, {})
    return data, [mark for document in data.documents() for mark in document.marks]


@settings(max_examples=40)
@given(rich_sets(empty=True))
def test_all_that_is_known_comes_back(data):
    with tempfile.TemporaryDirectory() as folder:
        again = back(data, FORM, Path(folder))
    assert everything(again) == everything(data)
    assert again.left_out == ()
    assert written(again, FORM) == written(data, FORM)


def test_positions_count_code_points(tmp_path):
    data, marks = found(tmp_path, annotation(6, 13, "الصندوق"))
    assert [m.quote.exact for m in marks] == ["الصندوق"]
    assert data.left_out == ()


def test_the_quote_judges_of_utf_16_numbers(tmp_path):
    _, marks = found(tmp_path, annotation(7, 14, "الصندوق"), annotation(18, 25, "الصندوق"))
    assert [m.spans[0].start for m in marks] == [6, 17]


def test_neighbours_find_the_place_where_numbers_are_off(tmp_path):
    _, marks = found(tmp_path, annotation(90, 97, "الصندوق", prefix="إن ", suffix=" سيدعم"))
    assert [m.spans[0].start for m in marks] == [17]


def test_a_quote_without_numbers_must_tell_which_place_it_means(tmp_path):
    one = {"source": SOURCE, "selector": {"type": "TextQuoteSelector", "exact": "الصندوق"}}
    data, marks = found(tmp_path, {"type": "Annotation", "target": one})
    assert marks == []
    assert [left.sentence for left in data.left_out] == [
        "the annotation 1 stands nowhere in its text"
    ]


def test_links_labels_remarks_and_makers_come_in(tmp_path):
    bodies = (
        {"source": "https://www.wikidata.org/wiki/Q1520", "purpose": "identifying"},
        {"type": "TextualBody", "value": "FUND", "purpose": "tagging"},
        {"type": "TextualBody", "value": "who?", "purpose": "commenting"},
    )
    creator = {"id": "http://people.example/aigul", "type": "Person"}
    made = annotation(
        6, 13, "الصندوق", body=bodies, creator=creator, created="2024-02-29T01:02:03Z"
    )
    data, (mark,) = found(tmp_path, made)
    assert (mark.kind, mark.label, mark.note) == (MarkKind.MENTION, "FUND", "who?")
    assert data.entities[mark.entity].wikidata == "Q1520"
    assert (mark.maker.name, mark.maker.made) == ("aigul", "2024-02-29T01:02:03+00:00")


def test_an_edit_is_a_correction_and_a_remark_a_comment(tmp_path):
    edit = {"type": "TextualBody", "value": "البنك", "purpose": "editing"}
    first = annotation(6, 13, "الصندوق", body=[edit])
    second = annotation(17, 24, "الصندوق", bodyValue="again")
    _, marks = found(tmp_path, first, second | {"id": "b"})
    assert [(m.kind, m.told("replacement"), m.note) for m in marks] == [
        (MarkKind.CORRECTION, "البنك", ""),
        (MarkKind.COMMENT, "", "again"),
    ]


def test_annotations_are_linked_through_targets_or_body_even_in_a_ring(tmp_path):
    a, b = annotation(2, 5, "قال"), annotation(6, 13, "الصندوق") | {"id": "b"}
    tag = {"value": "agrees", "purpose": "tagging"}
    one = {"id": "t", "motivation": "linking", "body": tag, "target": ["a", "b"]}
    two = {"id": "u", "motivation": "linking", "body": "a", "target": "b"}
    data, _ = found(tmp_path, a, b, one, two)
    (document,) = data.documents()
    assert [(t.kind, t.first, t.second) for t in document.ties] == [
        ("agrees", "a", "b"),
        ("related", "b", "a"),
    ]


def test_replies_are_told_with_what_they_answer(tmp_path):
    first = annotation(2, 5, "قال", bodyValue="who?")
    reply = {"type": "Annotation", "motivation": "replying", "bodyValue": "he", "target": "a"}
    _, (mark,) = found(tmp_path, first, reply)
    assert mark.note == "who?\n\nhe"


def test_a_text_may_lie_beside_the_file(tmp_path):
    (tmp_path / "1.txt").write_text(TEXT, "utf-8")
    made = annotation(6, 13, "الصندوق")
    made["target"]["source"] = "http://news.example/1"
    data, (mark,) = found(tmp_path, made)
    assert mark.spans[0].start == 6
    (tmp_path / "1.txt").unlink()
    data, _marks = found(tmp_path, made)
    assert "put it beside it as 1.txt" in str(data.left_out[0])


@pytest.mark.parametrize(
    "broken",
    [
        annotation(6, 13, "البنك"),
        annotation(60, 130, ""),
        annotation(10**400, 10**401, ""),
        annotation("6", {"a": 1}, ""),
        annotation(-1, 3, ""),
        annotation(6, 3, ""),
        {"type": "Annotation", "motivation": 7, "body": 7, "target": 7},
        {"type": "Annotation", "motivation": "linking", "target": ["a", "nobody"]},
    ],
)
def test_what_stands_nowhere_is_told_and_the_rest_comes_in(tmp_path, broken):
    data, marks = found(tmp_path, annotation(2, 5, "قال"), broken | {"id": "z"})
    assert [m.id for m in marks] == ["a"]
    assert len(data.left_out) == 1


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "[1, 2]", "[" * 100_000, '{"a":1,"a":2}', "\ufffe", '{"first":"http://x/"}'],
)
def test_a_file_without_annotations_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "set.json"
    path.write_text(content, "utf-8")
    assert not web_annotation.recognises(path)
    with pytest.raises(ForeignFileError):
        web_annotation.read(path, {})


def test_lines_come_in_too_and_a_broken_one_is_named(tmp_path):
    path = tmp_path / "set.jsonl"
    lines = [json.dumps(annotation(2, 5, "قال")), "{", json.dumps(annotation(6, 13, "الصندوق"))]
    path.write_text("\n".join(lines), "utf-8")
    data = web_annotation.read(path, {})
    (document,) = data.documents()
    assert [m.id for m in document.marks] == ["a", "a~2"]
    assert data.left_out[0].line == 2
