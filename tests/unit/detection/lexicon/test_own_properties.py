"""Properties that a reference brings along."""

from __future__ import annotations

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus, Reference

ARENA = Entity("arena", "place")
BEDS = Entity("bed_count", "property")


def named(entity, text, language, status=NameStatus.ADMITTED):
    return Name(f"{entity}-{text}", entity, text, language, status)


def reference(*more):
    facts = (
        Fact("f1", "bed_count", "unit", "bed"),
        Fact("f2", "bed_count", "of", "place"),
        Fact("f3", "arena", "bed_count", 230, "beds"),
    )
    names = (
        named("arena", "Lowick Hospital", "en"),
        named("bed_count", "bed", "en"),
        named("bed_count", "collapsible", "en", NameStatus.DEPRECATED),
    )
    return Reference((ARENA, BEDS), names, (*facts, *more))


def check(text):
    document = Document(
        id="d",
        title="",
        sha256=digest(text),
        length=len(text),
        language="en",
        published="2025-02-01",
    )
    return Checker(reference()).check([Article(document, text)])


def test_a_value_of_a_reference_s_own_property_is_set_against_its_fact():
    found = check("Lowick Hospital has 320 beds.")
    assert [(c.entity, c.property_name) for c in found.claims] == [("arena", "bed_count")]
    assert [f.rule for f in found.findings if f.severity.loud] == ["reference-fact"]


@pytest.mark.parametrize("text", ["Lowick Hospital has 230 beds.", "Lowick Hospital stands."])
def test_a_value_that_agrees_with_the_fact_is_not_loud(text):
    assert [f for f in check(text).findings if f.severity.loud] == []


def test_a_deprecated_name_of_a_property_bars_it():
    found = check("Lowick Hospital has 320 collapsible beds.")
    assert [c.property_name for c in found.claims if c.entity] == []


def test_a_cue_of_a_property_is_no_name():
    assert [m.entity for m in check("A bed for everybody.").mentions] == []
