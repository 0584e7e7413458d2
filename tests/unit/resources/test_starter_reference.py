"""The reference that ships: coherent, dated, sourced, and named in four languages."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from kzannotate.formats.reference import read
from kzannotate.resources import resource

LANGUAGES = ("ar", "en", "ru", "kk")
STATUSES = {"preferred", "admitted", "deprecated"}
ISO_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
CHAIRED = ("sco", "csto", "cica", "ots", "ifas", "iofs")


@cache
def _raw() -> str:
    return resource("reference", "kazakhstan.json").read_text(encoding="utf-8")


@cache
def _data() -> dict[str, Any]:
    return json.loads(_raw())


def _entities() -> list[dict[str, Any]]:
    return _data()["entities"]


def _all() -> list[dict[str, Any]]:
    return _entities() + _data()["terms"]


def _ids() -> set[str]:
    return {e["id"] for e in _all()}


def _names() -> list[tuple[str, dict[str, Any]]]:
    return [(e["id"], n) for e in _all() for n in e["names"]]


def _facts() -> list[dict[str, Any]]:
    return [f for e in _all() for f in e.get("facts", [])]


def _sources() -> list[dict[str, Any]]:
    return [s for f in _facts() for s in f["sources"]]


def test_the_file_says_which_format_it_is() -> None:
    assert _data()["format"] == "kzannotate-reference/1"
    assert _data()["title"]


def test_the_file_is_written_so_that_people_can_read_and_compare_it() -> None:
    assert _raw() == json.dumps(_data(), ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("part", ["entities", "terms"])
def test_entities_and_terms_are_sorted_by_id(part: str) -> None:
    ids = [e["id"] for e in _data()[part]]
    assert ids == sorted(ids)


def test_no_id_is_given_twice() -> None:
    ids = [e["id"] for e in _all()] + [f["id"] for f in _facts()]
    assert [i for i, n in Counter(ids).items() if n > 1] == []


def test_every_entity_has_one_preferred_name_in_each_language() -> None:
    preferred = Counter((i, n["language"]) for i, n in _names() if n["status"] == "preferred")
    assert preferred == Counter((e["id"], language) for e in _all() for language in LANGUAGES)


def test_every_name_has_a_known_language_and_status() -> None:
    assert {n["language"] for _, n in _names()} == set(LANGUAGES)
    assert {n["status"] for _, n in _names()} == STATUSES


def test_every_name_is_trimmed_and_says_nothing_in_brackets() -> None:
    assert [n["text"] for _, n in _names() if not re.fullmatch(r"\S([^()?؟]*\S)?", n["text"])] == []


def test_no_name_belongs_to_two_entities() -> None:
    owners: dict[str, set[str]] = {}
    for owner, name in _names():
        owners.setdefault(name["text"].casefold(), set()).add(owner)
    assert {text: ids for text, ids in owners.items() if len(ids) > 1} == {}


def test_no_entity_has_the_same_name_twice() -> None:
    counted = Counter((i, n["language"], n["text"]) for i, n in _names())
    assert [key for key, n in counted.items() if n > 1] == []


def test_every_deprecated_name_says_why() -> None:
    assert [
        n["text"] for _, n in _names() if n["status"] == "deprecated" and not n.get("note")
    ] == []


def test_topics_exist_and_guard_deprecated_names_only() -> None:
    guarded = [n for _, n in _names() if "topic" in n]
    assert {n["topic"] for n in guarded} <= _ids()
    assert {n["status"] for n in guarded} == {"deprecated"}


@pytest.mark.parametrize("word", ["الجزيرة", "food safety", "النظام الغذائي"])
def test_everyday_words_are_wrong_only_under_a_topic(word: str) -> None:
    assert [n.get("topic") for _, n in _names() if n["text"] == word] not in ([], [None])


def test_dates_of_facts_are_iso_and_in_order() -> None:
    for fact in _facts():
        given = [d for d in (fact["valid_from"], fact["valid_to"]) if d]
        assert all(ISO_DATE.fullmatch(d) for d in given), fact["id"]
        assert given == sorted(given), fact["id"]


def test_intervals_are_iso_dates_and_run_forward() -> None:
    for fact in (f for f in _facts() if f["unit"] == "interval"):
        ends = fact["value"].split("/")
        assert all(ISO_DATE.fullmatch(end) for end in ends), fact["id"]
        assert ends == sorted(ends), fact["id"]


def test_every_fact_has_a_source_with_a_title_and_an_address() -> None:
    assert [f["id"] for f in _facts() if not f["sources"]] == []
    assert [s for s in _sources() if not s["title"] or not s["url"].startswith("http")] == []


def test_dates_of_sources_are_iso() -> None:
    assert [s for s in _sources() if not ISO_DATE.fullmatch(s.get("date", "2024"))] == []


def test_lists_hold_entities_that_exist() -> None:
    lists = [f for f in _facts() if isinstance(f["value"], list)]
    assert {item for f in lists for item in f["value"]} <= _ids()


@pytest.mark.parametrize(
    ("count", "members"),
    [
        ("sco.members-9", "sco.member-list-9"),
        ("sco.members-10", "sco.member-list-10"),
        ("cica.members-28", "cica.member-list-28"),
        ("ifas.founders", "ifas.founder-list"),
        ("kazakhstan.chairs-6", "kazakhstan.chairs-list"),
    ],
)
def test_a_count_agrees_with_its_list(count: str, members: str) -> None:
    values = {f["id"]: f["value"] for f in _facts()}
    assert values[count] == len(set(values[members]))


@pytest.mark.parametrize("organisation", CHAIRED)
def test_each_of_the_six_organisations_has_its_term_of_chairing(organisation: str) -> None:
    entity = next(e for e in _entities() if e["id"] == organisation)
    assert {"chair_period", "chair_claimed"} & {f["property"] for f in entity["facts"]}


def test_cica_has_27_members_until_the_sixth_summit_and_28_after() -> None:
    facts = [f for f in _facts() if f["id"].startswith("cica.members-")]
    assert [(f["value"], f["valid_from"], f["valid_to"]) for f in facts] == [
        (27, None, "2022-10-12"),
        (28, "2022-10-13", None),
    ]


def test_the_program_reads_it_like_a_users_own_file() -> None:
    reference = read(resource("reference", "kazakhstan.json"))
    assert len(reference.entities) == len(_all())
    assert len(reference.names) == len(_names())
    assert {f.id for f in reference.facts} == {f["id"] for f in _facts()}
