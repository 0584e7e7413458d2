"""Lists of facts, written and read back."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.entity import Evidence, Fact, FactStatus
from kzannotate.errors import ForeignFileError
from kzannotate.formats.fact_lists import fact_csv, fact_json

SOURCES = (
    Evidence("s.1", "Yearbook", "https://example.org/1", "2024", "2025-01-02", "28 states"),
    Evidence("s.2", "إحصاءات", against=True),
)
FACTS = (
    Fact("f1", "sea", "member_count", 28, "states", "2022-10-13", None, "=1+1", SOURCES),
    Fact("f2", "sea", "edition", "007", None, None, "2024", status=FactStatus.CONTESTED),
    Fact("f3", "sea", "chair_list", ("sco", "cica"), status=FactStatus.WITHDRAWN),
    Fact("f4", "sea", "temperature", -4.5, "degrees"),
)
FORMS = [(fact_csv, "facts.csv"), (fact_json, "facts.json")]


def _without_ids(fact):
    return replace(fact, sources=tuple(replace(s, id="") for s in fact.sources))


@pytest.mark.parametrize(("form", "name"), FORMS)
def test_what_is_written_comes_back(form, name, tmp_path):
    path = tmp_path / name
    path.write_text(form.write(FACTS, {"sea": "بحر"}), "utf-8", newline="")
    found = form.read(path)
    assert [_without_ids(f.fact) for f in found.facts] == [_without_ids(f) for f in FACTS]
    assert {f.called for f in found.facts} == {"بحر"}
    assert found.left_out == ()


def test_no_cell_begins_like_a_formula():
    rows = csv.reader(io.StringIO(fact_csv.write(FACTS, {}).removeprefix("\ufeff")))
    assert not [c for row in rows for c in row if c[:1] in "=+-@\t\r" and c]


@given(st.text(max_size=20))
def test_any_note_survives_the_taming_of_formulas(text):
    assert fact_csv._untamed(fact_csv._tamed(text)) == text


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",x,,1,,", "names no entity"),
        ("sea,,,1,,", "has no property"),
        ("sea,x,,,,", "has no value"),
        ("sea,x,,many,number,", "is no number"),
        ("sea,x,,1,date,", "no sort of value"),
        ("sea,x,,1,,certain", "no status"),
    ],
)
def test_a_bad_row_is_left_out_with_its_line_and_why(row, why, tmp_path):
    path = tmp_path / "facts.csv"
    head = "entity,property,unit,value,value is,status\n"
    path.write_text(f"{head}{row}\nsea,y,,2,,\n", "utf-8")
    found = fact_csv.read(path)
    assert [(o.line, why in o.sentence) for o in found.left_out] == [(2, True)]
    assert [f.fact.value for f in found.facts] == [2]


@pytest.mark.parametrize(
    "told", [[], {"entity": "sea"}, {"entity": "sea", "property_name": "x", "value": {}}]
)
def test_a_bad_fact_is_left_out_with_its_line(told, tmp_path):
    path = tmp_path / "facts.json"
    path.write_text(
        f'{{"format": "{fact_json.FORMAT}", "facts": [\n{json.dumps(told)}\n]}}', "utf-8"
    )
    assert [o.line for o in fact_json.read(path).left_out] == [2]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"facts": [], "format": "kzannotate-facts/1"}', "[" * 100_000, '{"a": NaN}'],
)
def test_other_json_is_refused_in_one_sentence(text, tmp_path):
    path = tmp_path / "facts.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ForeignFileError):
        fact_json.read(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"name,age\nx,1\n", b"entity,property,value\n" + b"x" * 200_000],
)
def test_other_tables_are_refused_in_one_sentence(content, tmp_path):
    path = tmp_path / "facts.csv"
    path.write_bytes(content)
    with pytest.raises(ForeignFileError):
        fact_csv.read(path)
