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
        (whole(changed(facts=[{"property": "p", "value": True}])), "'p of fund' must be a text, a"),
        (whole(changed(facts=[{"property": "p", "value": 10**400}])), "'p of fund' has too many"),
        ('{"entities": [' + "9" * 5000, "a number in it has too many digits"),
        (whole(name(text="\u202e\u2066")), "only a particle"),
        (whole(changed(id="fu\x00nd")), "signs that cannot be seen"),
        (whole(changed(id="fu\u202end")), "signs that cannot be seen"),
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


LONG = "ب" * 10_000


@pytest.mark.parametrize(
    "value",
    [
        whole(name(text=LONG, status="best")),
        whole(changed(id=LONG), changed(id=LONG)),
        whole(changed(id=LONG, kind=3)),
        whole(changed(id=LONG, facts=[{"property": LONG}])),
        whole(changed(facts=[{"id": LONG, "property": "p", "value": 1, "sources": [1]}])),
        whole(name(topic=LONG)),
        {LONG: 1, "format": [LONG]},
    ],
)
def test_a_sentence_about_long_words_stays_short(read, value):
    with pytest.raises(ForeignFileError) as caught:
        read(value)
    assert len(caught.value.sentence) < 300


def test_names_may_be_long_and_many_and_topics_may_point_at_each_other(read):
    wrong = {"text": LONG, "language": "ar", "status": "deprecated"}
    one = changed(id="one", names=[{**wrong, "topic": "two"}], facts=[])
    two = changed(id="two", names=[{**wrong, "topic": "one"}], facts=[])
    more = [changed(id=f"e{n}", facts=[]) for n in range(2000)]
    assert len(read(whole(one, two, *more), None).names) == 2002


def test_many_keys_in_one_object_are_read_in_time(read):
    keys = ",".join(f'"k{n}": 1' for n in range(50_000))
    with pytest.raises(ForeignFileError, match="the key 'k49999' stands twice"):
        read(f'{{{keys}, "k49999": 2}}')
