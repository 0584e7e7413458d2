"""A case from its finding to a rating that two people stand for."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, finding, propose

from kzannotate.domain.case import Attachment, Case, CaseState, Exhibit, SecondOpinion, Stance
from kzannotate.domain.entity import Evidence, NameStatus
from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage, Span
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import casework, history, naming
from kzannotate.workbench.case_states import lacks_for, next_state
from kzannotate.workbench.session import reviewer_named

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

SAYA = Reviewer("r-saya", "Saya")


@pytest.fixture
def case(bench: Workbench) -> Case:
    propose(bench, finding())
    bench.commit("join", [Change(SHARED_LAYER, None, SAYA)], machine=True)
    return casework.open_case(bench, [finding()])


def ready(bench: Workbench, case: Case) -> Case:
    """The case in its second reading, which Saya has."""
    casework.change_case(bench, case, claim="Six bodies", reasoning="The list has six.")
    casework.rate(bench, case, "true")
    now = casework.ask_second(bench, case, SAYA.id)
    return casework.move_case(bench, now, CaseState.SECOND_READING)


def address(source: Evidence) -> Exhibit:
    return Exhibit("", Stance.CONTEXT, source)


def as_saya(bench: Workbench) -> Workbench:
    bench.reviewer, bench.layer = SAYA, "layer-saya"
    return bench


def test_who_opens_a_case_has_the_lead(bench, case) -> None:
    assert case.lead == bench.reviewer.id
    assert case.findings == ("f-1",)
    assert "منظمة شنغهاي للتعاون" in case.title
    assert casework.case_of(bench, "f-1") == case


def test_a_second_reader_who_has_not_joined_joins_in_the_same_revision(bench, case) -> None:
    timur = reviewer_named(bench.store, "Timur")
    casework.ask_second(bench, case, timur)
    assert casework.people(bench)[timur.id] == "Timur"
    history.undo(bench)
    assert timur.id not in casework.people(bench)


def test_a_case_is_opened_in_one_revision_and_undone_in_one(bench, case) -> None:
    history.undo(bench)
    assert casework.cases(bench) == []
    history.redo(bench)
    assert casework.cases(bench) == [case]


def test_without_a_finding_there_is_no_case(bench) -> None:
    with pytest.raises(UserError, match="Choose a finding"):
        casework.open_case(bench, [])


def test_a_finding_that_changed_opens_no_case(bench) -> None:
    propose(bench, finding())
    with pytest.raises(StaleRevisionError):
        casework.open_case(bench, [replace(finding(), suggestion="x")])


def test_two_people_may_write_different_fields_at_one_time(bench, case) -> None:
    casework.change_case(bench, case, claim="Six bodies")
    now = casework.change_case(bench, case, reasoning="Counted.")
    assert (now.claim, now.reasoning) == ("Six bodies", "Counted.")


def test_the_same_words_written_twice_are_no_conflict(bench, case) -> None:
    now = casework.change_case(bench, case, claim="Six bodies")
    assert casework.change_case(bench, case, claim="Six bodies") == now


def test_the_same_field_written_meanwhile_refuses_with_both(bench, case) -> None:
    now = casework.change_case(bench, case, claim="Six bodies")
    with pytest.raises(StaleRevisionError) as refused:
        casework.change_case(bench, case, claim="Five bodies")
    assert (refused.value.expected, refused.value.actual) == (case, now)


def test_the_lead_is_never_the_second_reader(bench, case) -> None:
    with pytest.raises(UserError, match="cannot be the second reader"):
        casework.ask_second(bench, case, bench.reviewer.id)
    asked = casework.ask_second(bench, case, SAYA.id)
    with pytest.raises(UserError, match="cannot have the lead"):
        casework.hand_over(bench, asked, SAYA.id)


def test_each_state_says_what_it_needs(case) -> None:
    assert len(lacks_for(case, CaseState.SECOND_READING)) == 4
    assert lacks_for(case, CaseState.OPEN) == []
    assert next_state(CaseState.PUBLISHED) is None


def test_a_case_without_a_rating_is_not_sent_to_the_second_reader(bench, case) -> None:
    with pytest.raises(UserError, match="Write the claim"):
        casework.move_case(bench, case, CaseState.SECOND_READING)


def test_a_case_is_decided_when_the_second_reader_agrees(bench, case) -> None:
    sent = ready(bench, case)
    agreed = casework.second_opinion(as_saya(bench), sent, SecondOpinion.AGREES)
    decided = casework.move_case(bench, agreed, CaseState.DECIDED)
    with pytest.raises(UserError, match="address of your own page"):
        casework.move_case(bench, decided, CaseState.PUBLISHED)
    paged = casework.change_case(bench, decided, page="https://desk.example/1")
    assert casework.move_case(bench, paged, CaseState.PUBLISHED).state is CaseState.PUBLISHED


def test_no_state_is_jumped_over(bench, case) -> None:
    full = replace(case, page="https://d.example/", opinion=SecondOpinion.AGREES, second="x")
    full = replace(full, claim="c", reasoning="r", rating="true")
    bench.commit("change case", [Change(SHARED_LAYER, case, full)])
    with pytest.raises(UserError, match="one state at a time"):
        casework.move_case(bench, full, CaseState.DECIDED)


def test_nobody_but_the_second_reader_gives_the_second_opinion(bench, case) -> None:
    sent = ready(bench, case)
    with pytest.raises(UserError, match="Only the second reader"):
        casework.second_opinion(bench, sent, SecondOpinion.AGREES)


def test_who_disagrees_says_why(bench, case) -> None:
    sent = ready(bench, case)
    with pytest.raises(UserError, match="Write why"):
        casework.second_opinion(as_saya(bench), sent, SecondOpinion.DISAGREES, "  ")


def test_another_rating_asks_the_second_reader_again(bench, case) -> None:
    sent = ready(bench, case)
    agreed = casework.second_opinion(as_saya(bench), sent, SecondOpinion.AGREES, "Yes")
    assert casework.rate(bench, agreed, "false").opinion is None


def test_an_opinion_on_what_was_rewritten_meanwhile_is_refused(bench, case) -> None:
    sent = ready(bench, case)
    casework.rate(bench, sent, "false")
    with pytest.raises(StaleRevisionError):
        casework.second_opinion(as_saya(bench), sent, SecondOpinion.AGREES)


def test_a_decided_case_is_opened_again_before_it_is_changed(bench, case) -> None:
    sent = ready(bench, case)
    agreed = casework.second_opinion(as_saya(bench), sent, SecondOpinion.AGREES)
    decided = casework.move_case(bench, agreed, CaseState.DECIDED)
    with pytest.raises(UserError, match="Open it again"):
        casework.rate(bench, decided, "false")
    opened = casework.move_case(bench, decided, CaseState.OPEN)
    assert opened.opinion is None


def test_words_of_an_article_are_evidence(bench, case) -> None:
    passage = Passage.at("a", ARTICLE, FULL)
    now = casework.quote_exhibit(bench, case, passage, Stance.REFUTES, 0)
    assert now.exhibits[0].passage == passage
    assert now.exhibits[0].source.quote == passage.text


def test_two_exhibits_added_at_one_time_are_both_kept(bench, case) -> None:
    for title in ("One", "Two"):
        casework.address_exhibit(bench, case, address(Evidence("e", title)))
    kept = bench.store.record(Case, case.id).exhibits
    assert [e.source.title for e in kept] == ["One", "Two"]


@pytest.mark.parametrize("source", [Evidence("e", " "), Evidence("e", "T", date="last week")])
def test_evidence_needs_a_title_and_real_dates(bench, case, source) -> None:
    with pytest.raises(UserError):
        casework.address_exhibit(bench, case, address(source))


def test_a_file_is_kept_under_its_digest_and_saved_out_again(bench, case, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    now = casework.attach(bench, case, scan, Stance.SUPPORTS, 0)
    kept = now.exhibits[0].attachment
    digest = hashlib.sha256(b"%PDF-1.4 scan").hexdigest()
    assert kept == Attachment(digest, "scan.pdf", 13, "application/pdf")
    casework.save_attachment(bench, kept, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-1.4 scan"


def test_a_file_that_is_too_large_is_refused(bench, case, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(casework, "LARGEST", 10)
    (tmp_path / "big.bin").write_bytes(b"x" * 11)
    with pytest.raises(UserError, match="larger than 20 MB"):
        casework.attach(bench, case, tmp_path / "big.bin", Stance.CONTEXT)


def test_neither_folders_nor_missing_nor_empty_files_are_attached(bench, case, tmp_path) -> None:
    (tmp_path / "empty").touch()
    for path in (tmp_path, tmp_path / "missing", tmp_path / "empty"):
        with pytest.raises(UserError):
            casework.attach(bench, case, path, Stance.CONTEXT)


def test_an_exhibit_is_taken_out_and_brought_back_with_its_file(bench, case, tmp_path) -> None:
    (tmp_path / "note.txt").write_text("seen", "utf-8")
    now = casework.attach(bench, case, tmp_path / "note.txt", Stance.CONTEXT)
    casework.remove_exhibit(bench, now, now.exhibits[0].id)
    history.undo(bench)
    assert bench.store.record(Case, case.id) == now
    assert bench.store.file(now.exhibits[0].attachment.sha256) == b"seen"


def test_an_exhibit_changed_by_somebody_else_is_not_overwritten(bench, case) -> None:
    seen = casework.address_exhibit(bench, case, address(Evidence("e", "One")))
    mine = replace(seen.exhibits[0], note="mine")
    casework.change_exhibit(bench, seen, replace(mine, note="theirs"))
    with pytest.raises(StaleRevisionError):
        casework.change_exhibit(bench, seen, mine)


@pytest.mark.parametrize("address", ["desk.example", "file:///x", "https://", "https://a b"])
def test_what_is_no_address_is_refused(bench, case, address) -> None:
    with pytest.raises(UserError, match="not the address"):
        casework.change_case(bench, case, page=address)


def test_a_case_is_not_called_by_its_entity_twice(bench) -> None:
    sco = naming.add_entity(bench, "organisation", ARTICLE[FULL.start : FULL.end], "ar")
    name, first = Passage.at("a", ARTICLE, FULL), Passage.at("a", ARTICLE, Span(0, FULL.start))
    side = replace(finding().sides[0], passages=(name, first))
    told = replace(finding(), entity=sco.id, sides=(side,))
    propose(bench, told)
    title = casework.open_case(bench, [told]).title
    assert title.count(name.text) == 1
    assert first.text.split()[0] in title


def test_a_case_is_called_in_the_language_of_who_opens_it(bench) -> None:
    sco = naming.add_entity(bench, "organisation", "Shanghai Organization", "en")
    naming.add_name(bench, sco.id, "منظمة شنغهاي", "ar", NameStatus.PREFERRED)
    told = replace(finding(), entity=sco.id)
    propose(bench, told)
    assert casework.open_case(bench, [told], language="ar").title.startswith("منظمة شنغهاي")
