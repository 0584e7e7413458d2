"""UIMA CAS in JSON and XMI: round trips, and files of other programs made by dkpro-cassis."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cassis import Cas, TypeSystem, load_cas_from_json
from hypothesis import HealthCheck, given, settings

from data_sets import data_sets, places
from kzannotate.domain.span import Span
from kzannotate.formats.datasets.registry import format_named
from kzannotate.formats.datasets.uima.types import NAMED_ENTITY
from kzannotate.workbench.data_sets.targets import MemoryTarget, target_at

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.datasets.model import DataSet

FORMS = pytest.mark.parametrize("form", ["uima-json", "uima-xmi"])
TEXT = "اجتمع 👍 منتدى آرال في أستانا."


def again(data: DataSet, form: str, path: Path) -> DataSet:
    with target_at(path, many_files=True) as target:
        format_named(form).write(data, target, {})
    return format_named(form).read(path, {})


def strangers_cas() -> Cas:
    types = TypeSystem()
    named = types.create_type(NAMED_ENTITY)
    for feature in ("value", "identifier"):
        types.create_feature(named, feature, "uima.cas.String")
    link = types.create_type("custom.Relation")
    types.create_feature(link, "label", "uima.cas.String")
    for end in ("Governor", "Dependent"):
        types.create_feature(link, end, named)
    cas = Cas(types, sofa_string=TEXT, document_language="ar")
    start, place = TEXT.index("منتدى"), TEXT.index("أستانا")
    forum = named(begin=start, end=start + 10, value="ORG")
    city = named(
        begin=place, end=place + 6, value="LOC", identifier="http://www.wikidata.org/entity/Q1520"
    )
    dangling = link(begin=place, end=place + 6, label="in")
    cas.add_all([forum, city, dangling])
    cas.add(link(begin=place, end=place + 6, label="held in", Governor=forum, Dependent=city))
    return cas


@FORMS
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=data_sets(empty=True))
def test_all_that_a_document_holds_comes_back(
    tmp_path_factory: pytest.TempPathFactory, form: str, data: DataSet
) -> None:
    back = again(data, form, tmp_path_factory.mktemp("cas") / "made.zip")
    assert back.left_out == ()
    assert places(back) == places(data)
    for here, there in zip(back.documents(), data.documents(), strict=True):
        assert here.document == there.document
        assert set(here.marks) == set(there.marks)
        assert set(here.ties) == set(there.ties)


def test_offsets_of_a_file_count_utf16(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(strangers_cas().to_json(), encoding="utf-8")
    data = format_named("uima-json").read(tmp_path / "a.json", {})
    (document,) = data.documents()
    assert [(m.label, m.quote.exact) for m in document.marks] == [
        ("ORG", "منتدى آرال"),
        ("LOC", "أستانا"),
    ]
    assert data.entities["Q1520"].wikidata == "Q1520"
    assert [t.kind for t in document.ties] == ["held in"]


def test_a_strangers_xmi_is_read_with_its_types(tmp_path: Path) -> None:
    cas = strangers_cas()
    (tmp_path / "a.xmi").write_text(cas.to_xmi(), encoding="utf-8")
    (tmp_path / "TypeSystem.xml").write_text(cas.typesystem.to_xml(), encoding="utf-8")
    (document,) = format_named("uima-xmi").read(tmp_path, {}).documents()
    assert document.text == TEXT
    assert len(document.marks) == 2


def test_a_named_entity_that_was_deleted_elsewhere_is_gone(tmp_path: Path) -> None:
    first = next(iter(again_with_one_mark(tmp_path).documents()))
    assert len(first.marks) == 1
    cas = load_cas_from_json((tmp_path / "set" / "d0.json").read_text(encoding="utf-8"))
    for named in cas.select(NAMED_ENTITY):
        cas.remove(named)
    (tmp_path / "set" / "d0.json").write_text(cas.to_json(), encoding="utf-8")
    (document,) = format_named("uima-json").read(tmp_path / "set", {}).documents()
    assert document.marks == ()


def again_with_one_mark(tmp_path: Path) -> DataSet:
    (tmp_path / "a.json").write_text(strangers_cas().to_json(), encoding="utf-8")
    data = format_named("uima-json").read(tmp_path / "a.json", {})
    (document,) = data.documents()
    one = replace(
        document, document=replace(document.document, id="d0"), marks=document.marks[:1], ties=()
    )
    data = replace(data, documents=lambda: iter((one,)))
    return again(data, "uima-json", tmp_path / "set")


def test_the_same_data_set_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(strangers_cas().to_json(), encoding="utf-8")
    data = format_named("uima-json").read(tmp_path / "a.json", {})
    first, second = MemoryTarget(), MemoryTarget()
    for form in ("uima-json", "uima-xmi"):
        format_named(form).write(data, first, {})
        format_named(form).write(data, second, {})
        assert first.files == second.files


def test_entities_and_broken_files_are_left_out_in_a_sentence(tmp_path: Path) -> None:
    cas = strangers_cas()
    (tmp_path / "TypeSystem.xml").write_text(cas.typesystem.to_xml(), encoding="utf-8")
    (tmp_path / "good.xmi").write_text(cas.to_xmi(), encoding="utf-8")
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    (tmp_path / "bomb.xmi").write_text(bomb, encoding="utf-8")
    (tmp_path / "torn.xmi").write_text(cas.to_xmi()[:200], encoding="utf-8")
    data = format_named("uima-xmi").read(tmp_path, {})
    assert data.count == 1
    told = {entry.file: entry.sentence for entry in data.left_out}
    assert "document type" in told["bomb.xmi"]
    assert "not well-formed" in told["torn.xmi"]


def test_marks_beyond_the_text_are_left_out(tmp_path: Path) -> None:
    made = strangers_cas().to_json().replace('"begin": 9', '"begin": 5000', 1)
    (tmp_path / "a.json").write_text(made, encoding="utf-8")
    data = format_named("uima-json").read(tmp_path / "a.json", {})
    (document,) = data.documents()
    assert all(m.cover != Span(0, 0) for m in document.marks)
    assert len(document.marks) + len(data.left_out) == 2
