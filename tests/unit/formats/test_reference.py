import json
from pathlib import Path

import pytest

from kzannotate.domain.entity import NameStatus
from kzannotate.errors import ForeignFileError
from kzannotate.formats import reference
from kzannotate.resources import resource

FUND = {
    "id": "fund",
    "kind": "organisation",
    "names": [{"text": "صندوق المياه", "language": "ar", "status": "preferred"}],
    "facts": [
        {
            "id": "fund.members",
            "property": "member_count",
            "value": 5,
            "unit": "states",
            "valid_from": "2001",
            "sources": [{"title": "Charter", "url": "https://example.org/charter"}],
        }
    ],
}


@pytest.fixture
def read(tmp_path: Path):
    def of(value, indent=1):
        path = tmp_path / "facts.json"
        text = value if isinstance(value, str) else json.dumps(value, indent=indent)
        path.write_text(text, encoding="utf-8")
        return reference.read(path)

    return of


def whole(*entities, **more):
    return {"format": reference.FORMAT, "entities": list(entities), **more}


def test_entities_names_and_facts_are_read(read):
    found = read(whole(FUND, title="Water"))
    assert found.title == "Water"
    assert [(n.entity, n.text, n.status) for n in found.names] == [
        ("fund", "صندوق المياه", NameStatus.PREFERRED)
    ]
    (fact,) = found.facts
    assert (fact.value, fact.valid_from, fact.sources[0].title) == (5, "2001", "Charter")


def test_the_same_file_gives_the_same_ids(read):
    assert read(whole(FUND)).names[0].id == read(whole(FUND), None).names[0].id


def test_the_starter_reference_is_read_by_the_same_code():
    found = reference.read(resource("reference", "kazakhstan.json"))
    assert {"sco", "csto", "cica", "ots", "ifas", "iofs"} <= {e.id for e in found.entities}


def changed(**changes):
    return {**FUND, **changes}


def name(**changes):
    return changed(names=[{"text": "x y", "language": "ar", "status": "preferred", **changes}])


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"format": "kzannotate-reference/1", "format": "x"}', "stands twice"),
        ({"format": "other"}, '"format" must be'),
        (whole("fund"), "must be an object"),
        (whole(FUND, FUND), "'fund' is given twice"),
        (whole(changed(kind=3)), '"kind" of fund must be a text'),
        (whole(changed(names={})), '"names" of fund must be a list'),
        (whole(name(status="best")), "must be preferred, admitted or deprecated"),
        (whole(name(text="ال")), "only a particle"),
        (whole(name(text="\u064b")), "only a particle"),
        (whole(name(topic="nobody")), "no entity's id"),
        (whole(changed(facts=[{"property": "p", "value": True}])), "must be a text, a number"),
    ],
)
def test_a_bad_reference_gets_a_sentence(read, value, sentence):
    with pytest.raises(ForeignFileError, match=r"facts\.json") as caught:
        read(value)
    assert sentence in str(caught.value)


def test_the_line_of_a_doubled_id_is_that_of_its_second_place(read):
    with pytest.raises(ForeignFileError) as caught:
        read(whole(FUND, FUND))
    lines = json.dumps(whole(FUND, FUND), indent=1).splitlines()
    places = [n for n, line in enumerate(lines, 1) if '"id": "fund"' in line]
    assert caught.value.line == places[1]
