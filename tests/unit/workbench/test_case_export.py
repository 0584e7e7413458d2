"""Cases and verdicts for others."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from desks import ARTICLE, FULL, SHORT, finding, propose, put_article

from kzannotate.domain.case import Case, Stance
from kzannotate.domain.document import Document, Source
from kzannotate.domain.finding import Basis, FindingType, Severity, Side
from kzannotate.domain.project import SHARED_LAYER, ProjectInfo
from kzannotate.domain.relation import RelationKind
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import UserError
from kzannotate.formats.averitec import LABELS
from kzannotate.workbench import case_export, casework, history
from kzannotate.workbench.relating import relate
from kzannotate.workbench.ruling import rule_on

ONE, OTHER = Passage.at("a", ARTICLE, FULL), Passage.at("b", ARTICLE, SHORT)


def conflict(id_: str = "f-1", severity: Severity = Severity.ERROR, entity: str | None = "sco"):
    sides = (Side((ONE,), "9 state"), Side((OTHER,), "8 state"))
    made = replace(finding(id_, severity=severity), sides=sides, entity=entity)
    return replace(made, type=FindingType.VALUE, basis=Basis.SOURCES, property_name="member_count")


@pytest.fixture
def desk(bench):
    put_article(bench, "b", ARTICLE)
    source = Source("s", "Paper", "https://paper.example")
    document = bench.store.record(Document, "a")
    dated = replace(document, source="s", published="2024-03-01T08:00")
    changes = [Change(SHARED_LAYER, None, source), Change(SHARED_LAYER, document, dated)]
    bench.commit("import", changes, machine=True)
    propose(bench, conflict())
    return bench


@pytest.fixture
def case(desk) -> Case:
    made = casework.open_case(desk, [conflict()])
    casework.change_case(desk, made, claim="Nine\nmembers", reasoning="Eight.")
    made = casework.rate(desk, made, "false")
    made = casework.quote_exhibit(desk, made, ONE, Stance.REFUTES, 0)
    shown = made.exhibits[0]
    source = replace(shown.source, address="https://paper.example/nine")
    return casework.change_exhibit(desk, made, replace(shown, source=source))


def test_without_a_page_of_one_s_own_nothing_is_written(desk, case, tmp_path) -> None:
    with pytest.raises(UserError, match="address of your own page"):
        case_export.write_claim_reviews(desk, tmp_path / "r.json", [case.id], "en")
    assert not (tmp_path / "r.json").exists()


def test_an_incomplete_review_is_written_when_it_is_wanted_and_says_so(
    desk, case, tmp_path
) -> None:
    target = tmp_path / "r.json"
    found = case_export.write_claim_reviews(desk, target, [case.id], "en", incomplete=True)
    assert [lack.field for lack in found] == ["url", "author"]
    assert json.loads(target.read_text("utf-8"))["creativeWorkStatus"] == "Incomplete"


def test_a_review_names_the_claim_the_articles_the_rating_and_the_desk(
    desk, case, tmp_path
) -> None:
    casework.change_case(desk, case, page="https://desk.example/1")
    case_export.keep_organisation(desk, "Our desk", "https://desk.example")
    case_export.write_claim_reviews(desk, tmp_path / "r.json", [case.id], "ar")
    made = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert made["claimReviewed"] == "Nine members"
    assert made["author"]["name"] == "Our desk"
    assert made["itemReviewed"]["appearance"][0]["url"] == "https://paper.example/nine"
    assert made["itemReviewed"]["datePublished"] == "2024-03-01"
    rating = made["reviewRating"]
    assert (rating["worstRating"], rating["ratingValue"], rating["bestRating"]) == (1, 1, 5)
    assert rating["alternateName"] == "خاطئ"


def test_the_desk_s_name_is_kept_in_the_project_and_undone(desk) -> None:
    case_export.keep_organisation(desk, "Our desk", "")
    assert desk.store.records(ProjectInfo)[0].organisation == "Our desk"
    history.undo(desk)
    assert case_export.organisation_of(desk) == ("", "")


def test_a_project_without_cases_is_told_so(desk, tmp_path) -> None:
    with pytest.raises(UserError, match="no case to export"):
        case_export.write_claim_reviews(desk, tmp_path / "r.json", [], "en")


def test_a_case_has_the_shape_of_averitec_with_spans(desk, case, tmp_path) -> None:
    case_export.write_averitec(desk, tmp_path / "a.json", [case.id])
    (entry,) = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert entry["label"] == "Refuted" in LABELS
    assert entry["claim_date"] == "01-03-2024"
    assert entry["speaker"] == "Paper"
    assert entry["claim_types"] == ["Numerical Claim"]
    span = entry["questions"][0]["answers"][0]["kz"]
    assert ARTICLE[span["start"] : span["end"]] == span["text"]
    assert desk.store.record(Document, span["doc"]).sha256 == span["sha256"]


@pytest.mark.parametrize(
    ("ruling", "verdict"),
    [
        (Ruling.CONFIRMED, "contradiction"),
        (Ruling.DISMISSED, "compatible"),
        (Ruling.UNCLEAR, None),
    ],
)
def test_a_ruling_labels_its_pair(desk, tmp_path, ruling, verdict) -> None:
    rule_on(desk, conflict(), ruling, "Why.")
    assert [p["verdict"] for p in read(desk, tmp_path)] == ([verdict] if verdict else [])


def test_a_dismissed_conflict_of_nothing_in_common_is_unrelated(desk, tmp_path) -> None:
    propose(desk, conflict("f-2", entity=None))
    rule_on(desk, conflict("f-2", entity=None), Ruling.DISMISSED)
    assert [p["verdict"] for p in read(desk, tmp_path)] == ["unrelated"]


def test_agreements_and_relations_are_pairs_too(desk, tmp_path) -> None:
    propose(desk, conflict("f-9", Severity.AGREEMENT))
    relate(desk, ONE, OTHER, RelationKind.CONTRADICTS, "Seen.")
    found = read(desk, tmp_path)
    assert [(p["verdict"], p["reviewer"]) for p in found] == [
        ("compatible", None),
        ("contradiction", "Aigul"),
    ]


def test_each_passage_of_a_pair_stands_where_it_says(desk, tmp_path) -> None:
    rule_on(desk, conflict(), Ruling.CONFIRMED)
    (pair,) = read(desk, tmp_path)
    for side in (pair["a"], pair["b"]):
        assert ARTICLE[side["start"] : side["end"]] == side["text"]
    assert (pair["value_a"], pair["value_b"]) == ("9 state", "8 state")


def test_the_open_project_is_not_written_over(desk) -> None:
    with pytest.raises(UserError, match="open project itself"):
        case_export.write_pairs(desk, desk.store.path)


def read(bench, folder) -> list[dict]:
    case_export.write_pairs(bench, folder / "pairs.jsonl")
    lines = (folder / "pairs.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]
