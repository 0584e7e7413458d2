"""A second reader who is asked to read blind finds nothing of what the first one said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, SHORT, finding, propose, put_article

from kzannotate.domain import keeping, past
from kzannotate.domain.past import Narrowing
from kzannotate.domain.remark import Comment, Reading
from kzannotate.domain.span import Passage, Span
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.errors import UserError
from kzannotate.workbench import assigning, casework, commenting, exporting, remarks, restoring
from kzannotate.workbench.assigning import Errand
from kzannotate.workbench.blindfold import PAST_SEEN_THROUGH, SEEN_THROUGH
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.history import entries, undo, undoable
from kzannotate.workbench.marking import mark
from kzannotate.workbench.relating import RelationKind, relate
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.session import open_session
from kzannotate.workbench.tagging import tag

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench

CANARY = "KANARI"


@pytest.fixture
def first(bench) -> Workbench:
    """Aigul has decided on everything in the article, and written on it."""
    propose(bench, finding())
    put_article(bench, "b", ARTICLE)
    rule_on(bench, finding(), Ruling.DISMISSED, f"{CANARY} reason")
    mark(bench, "a", SHORT, "sco")
    commenting.comment(bench, Subject("a", SHORT), f"{CANARY} words")
    commenting.comment(bench, Subject(finding="f-1"), f"{CANARY} finding")
    commenting.comment(bench, Subject(entity="sco"), f"{CANARY} entity")
    assigning.write_note(bench, "a", f"{CANARY} note", None)
    tag(bench, f"{CANARY} tag", "a", SHORT, None)
    here, there = (Passage.at(d, ARTICLE, Span(0, 6)) for d in ("a", "b"))
    relate(bench, here, there, RelationKind.SAME_CLAIM, f"{CANARY} relation")
    casework.open_case(bench, [finding()], f"{CANARY} case")
    assigning.entrust(bench, Errand("a", blind=True, second=True), "Bota")
    return bench


@pytest.fixture
def blind(first):
    bench = open_session(first.store.path, reviewer_name="Bota")
    yield bench
    bench.close()


def everything_said(bench, tmp_path) -> str:
    """All that a session can read, write out, and look back at."""
    exporting.export_project(bench, tmp_path / "all.jsonl")
    exporting.write_report(bench, tmp_path / "all.html", "html")
    looked = [bench.store.past.traces(Narrowing()), entries(bench)]
    looked += [remarks.remarks_of(bench, "a"), remarks.threads_about(bench, "entity", "sco")]
    looked += [casework.cases(bench), bench.store.layers_of(Verdict, "verdict-f-1")]
    looked += [restoring.glance(bench, restoring.then(bench, 1), None, "a")]
    files = [(tmp_path / f"all.{form}").read_text("utf-8") for form in ("jsonl", "html")]
    return "\n".join((*files, *map(repr, looked)))


def test_nothing_of_the_first_reading_is_said_to_who_reads_blind(blind, tmp_path):
    assert CANARY not in everything_said(blind, tmp_path)


def test_all_of_it_is_said_once_the_reading_is_finished(blind, tmp_path):
    assigning.finish(blind, "a")
    said = everything_said(blind, tmp_path)
    for word in ("reason", "words", "finding", "entity", "note", "tag", "relation", "case"):
        assert f"{CANARY} {word}" in said, word


def test_what_is_said_on_other_articles_is_not_hidden(first, blind):
    commenting.comment(first, Subject("b"), "seen by all")
    assert [c.text for c in blind.store.records(Comment, document="b")] == ["seen by all"]


def test_who_reads_blind_keeps_their_own_words(blind):
    rule_on(blind, finding(), Ruling.CONFIRMED, "mine")
    commenting.comment(blind, Subject("a"), "mine too")
    assert [v.reason for _, v in blind.store.layers_of(Verdict, "verdict-f-1")] == ["mine"]
    assert [c.text for c in blind.store.records(Comment, document="a")] == ["mine too"]
    assert undoable(blind).verb == "comment"


def test_the_note_cannot_be_written_over_unseen(blind):
    with pytest.raises(UserError, match="Finish it"):
        assigning.write_note(blind, "a", "mine", None)


def test_a_blindfold_that_came_off_does_not_go_on_again(blind):
    assigning.finish(blind, "a")
    with pytest.raises(UserError, match="seen the others"):
        assigning.take_up_again(blind, "a")
    undo(blind)
    assert blind.store.record(Reading, "reading-a", blind.layer).blind


def test_a_blind_reader_cannot_drop_the_reading_to_peep(blind):
    given = next(a for a in blind.store.records(assigning.Assignment) if a.blind)
    with pytest.raises(UserError, match="finished it first"):
        assigning.unassign(blind, given)


def test_who_is_not_blind_sees_the_blind_ones_decisions(first, blind):
    rule_on(blind, finding(), Ruling.CONFIRMED, "mine")
    assert len(first.store.layers_of(Verdict, "verdict-f-1")) == 2


def test_an_assignment_that_comes_while_one_works_blinds_at_once(first):
    bota = open_session(first.store.path, reviewer_name="Bota")
    other = open_session(first.store.path, reviewer_name="Dana")
    bota.hear(other.store.past.revision(undoable(first).id))
    assert bota.blindfold.covered == {"a"}
    assert other.blindfold.covered == frozenset()
    bota.close()
    other.close()


def test_whatever_a_store_can_be_asked_is_hidden_or_tells_nothing():
    asked = {n for n in vars(keeping.Store) if not n.startswith("_")} | {"path", "read_only"}
    hidden = {"past", "record", "records", "layers_of", "comments_about", "branches", "revisions"}
    assert asked - hidden - SEEN_THROUGH == set()


def test_whatever_the_past_can_be_asked_is_hidden_or_tells_nothing():
    asked = {n for n in vars(past.Past) if not n.startswith("_")}
    hidden = {"traces", "trace", "revision", "record_at", "records_at", "differences"}
    assert asked - hidden - PAST_SEEN_THROUGH == set()


def test_an_export_of_who_reads_blind_is_whole_but_for_the_others(blind, tmp_path):
    exporting.export_project(blind, tmp_path / "all.jsonl")
    lines = [json.loads(x) for x in (tmp_path / "all.jsonl").read_text("utf-8").splitlines()]
    assert {"a", "b"} <= {x.get("id") for x in lines} | {x.get("doc") for x in lines}
