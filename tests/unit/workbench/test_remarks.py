"""Relating, commenting, tagging, handing out: each a revision, stale-safe and undone."""

from __future__ import annotations

import gzip
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SHORT, finding, mention, propose, put_article

from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Comment, Tag
from kzannotate.domain.span import Passage, Span
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import assigning, commenting, marking, relating, tagging
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.history import redo, undo
from kzannotate.workbench.remarks import names_of_reviewers, remarks_of, threads_about
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.workbench.session import Workbench

HERE, THERE = Passage.at("a", ARTICLE, FULL), Passage.at("a", ARTICLE, SHORT)
QUOTES, SAME = RelationKind.QUOTES, RelationKind.SAME_CLAIM


@pytest.fixture
def other(bench: Workbench) -> Iterator[Workbench]:
    """The same project as Berik sees it."""
    other = open_session(bench.store.path, reviewer_name="Berik")
    yield other
    other.close()


def test_work_goes_on_in_a_project_of_the_first_version(tmp_path: Path) -> None:
    path = tmp_path / "old.kza"
    old = Path(__file__).parents[2] / "data" / "projects" / "version-1.kza.gz"
    path.write_bytes(gzip.decompress(old.read_bytes()))
    with closing(open_session(path, reviewer_name="Aigul")) as bench:
        assert undo(bench)
        commenting.comment(bench, Subject("a", FULL), "Which one?")
        assert [t.subject.text for t in remarks_of(bench, "a").threads] == ["Which one?"]
        assert list(bench.store.verify()) == []


# Relations


def test_a_relation_is_seen_from_both_articles(bench: Workbench) -> None:
    put_article(bench, "b", "وصلت السفينة إلى الميناء.")
    there = relating.passage_at(bench, "b", Span(5, 12))
    made = relating.relate(bench, HERE, there, QUOTES)
    assert [h.record for d in "ab" for h in remarks_of(bench, d).relations] == [made, made]


def test_a_pair_has_one_opinion_of_each_reviewer(bench: Workbench, other: Workbench) -> None:
    relating.relate(bench, HERE, THERE, SAME)
    again = relating.relate(bench, THERE, HERE, QUOTES)
    theirs = relating.relate(other, HERE, THERE, SAME)
    held = remarks_of(bench, "a").relations
    assert [(h.record.kind, h.reviewer, h.own) for h in held] == [
        (QUOTES, "Aigul", True),
        (SAME, "Berik", False),
    ]
    assert again.id == theirs.id


def test_words_are_not_related_to_themselves(bench: Workbench) -> None:
    with pytest.raises(UserError, match="the same words"):
        relating.relate(bench, HERE, HERE, SAME)


def test_a_relation_is_turned_and_taken_away_and_brought_back(bench: Workbench) -> None:
    made = relating.relate(bench, HERE, THERE, QUOTES)
    turned = relating.change_relation(bench, made, turned=True, note="see the margin")
    assert (turned.first, turned.second, turned.note) == (THERE, HERE, "see the margin")
    relating.remove_relation(bench, turned)
    undo(bench)
    assert bench.store.records(Relation, layer=bench.layer) == [turned]


def test_a_stale_relation_is_refused(bench: Workbench) -> None:
    made = relating.relate(bench, HERE, THERE, QUOTES)
    relating.change_relation(bench, made, kind=SAME)
    with pytest.raises(StaleRevisionError):
        relating.remove_relation(bench, made)


# Comments


def test_replies_make_a_thread_across_reviewers(bench: Workbench, other: Workbench) -> None:
    first = commenting.comment(bench, Subject("a", FULL), "Which one?\n ")
    answer = commenting.reply(other, first, "The second.")
    commenting.reply(bench, answer, "Thanks.")
    (thread,) = remarks_of(other, "a").threads
    assert thread.first
    assert [thread.first.comment.text, *(s.comment.text for s in thread.replies)] == [
        *("Which one?", "The second.", "Thanks."),
    ]
    assert [s.author for s in (thread.first, *thread.replies)] == ["Aigul", "Berik", "Aigul"]
    assert thread.first.written


def test_only_its_author_writes_a_comment_anew(bench: Workbench, other: Workbench) -> None:
    made = commenting.comment(bench, Subject("a"), "One")
    with pytest.raises(UserError, match="Reply to it instead"):
        commenting.change_comment(other, made, "Two")
    with pytest.raises(UserError, match="Reply to it instead"):
        commenting.remove_comment(other, made)
    assert commenting.change_comment(bench, made, "Two").text == "Two"


def test_anybody_settles_a_thread_and_opens_it_again(bench: Workbench, other: Workbench) -> None:
    made = commenting.comment(bench, Subject("a"), "One")
    settled = commenting.resolve(other, made)
    assert remarks_of(bench, "a").threads[0].resolved
    with pytest.raises(StaleRevisionError):
        commenting.change_comment(bench, made, "Two")
    assert commenting.resolve(bench, settled, resolved=False) == made


def test_replies_outlive_the_comment_they_answer(bench: Workbench, other: Workbench) -> None:
    made = commenting.comment(bench, Subject("a", FULL), "One")
    answer = commenting.reply(other, made, "Two")
    commenting.remove_comment(bench, made)
    (thread,) = remarks_of(bench, "a").threads
    assert (thread.first, thread.subject.span) == (None, FULL)
    assert commenting.reply(bench, answer, "Three").reply_to == made.id
    with pytest.raises(StaleRevisionError):
        commenting.reply(bench, made, "Four")


def test_a_comment_on_a_finding_stands_beside_its_articles(bench: Workbench) -> None:
    propose(bench, finding())
    made = commenting.comment(bench, Subject(finding="f-1"), "Not so")
    found = (*remarks_of(bench, "a").threads, *threads_about(bench, "finding", "f-1"))
    assert [t.id for t in found] == [made.id, made.id]


def test_a_comment_on_an_entity_is_found_by_it(bench: Workbench) -> None:
    made = commenting.comment(bench, Subject(entity="sco"), "Ask the editor")
    assert [t.id for t in threads_about(bench, "entity", "sco")] == [made.id]
    assert remarks_of(bench, "a").threads == ()
    marking.mark(bench, "a", FULL, "sco")
    assert [t.id for t in remarks_of(bench, "a").threads] == [made.id]


@pytest.mark.parametrize("text", ["", " \n ", "\x07"])
def test_a_comment_says_something(bench: Workbench, text: str) -> None:
    with pytest.raises(UserError):
        commenting.comment(bench, Subject("a"), text)


def test_commenting_is_undone_and_done_again(bench: Workbench) -> None:
    made = commenting.comment(bench, Subject("a", FULL), "One")
    undo(bench)
    assert bench.store.records(Comment) == []
    redo(bench)
    assert bench.store.records(Comment) == [made]


# Tags


def test_the_same_tag_of_two_reviewers_has_one_id(bench: Workbench, other: Workbench) -> None:
    one, two = tagging.tag(bench, " #Quote ", "a", FULL), tagging.tag(other, "quote", "a", FULL)
    assert (one.id, one.text) == (two.id, "Quote")
    assert [h.reviewer for h in remarks_of(bench, "a").tags] == ["Aigul", "Berik"]


def test_a_tag_on_a_mention_names_it(bench: Workbench) -> None:
    propose(bench, mention())
    made = tagging.tag(bench, "headline", "a", mention=mention())
    assert (made.mention, made.span) == ("m-1", FULL)
    assert tagging.tag(bench, "headline", "a", FULL).id != made.id


def test_a_tag_goes_where_its_mention_goes(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    tagging.tag(bench, "headline", "a", mention=made)
    marking.move(bench, made, SHORT)
    (held,) = remarks_of(bench, "a").tags
    assert held.place == THERE
    assert held.record.span == FULL


def test_tags_are_offered_by_use(bench: Workbench, other: Workbench) -> None:
    for word, span in (("late", None), ("quote", FULL), ("quote", SHORT)):
        made = tagging.tag(bench, word, "a", span)
    tagging.tag(other, "quote", "a")
    tagging.untag(bench, made)
    assert tagging.known_tags(bench) == ["quote", "late"]
    assert len(bench.store.records(Tag, layer=bench.layer)) == 2


@pytest.mark.parametrize("word", ["", "#", "x" * 61])
def test_a_tag_is_a_short_word(bench: Workbench, word: str) -> None:
    with pytest.raises(UserError):
        tagging.tag(bench, word, "a")


# Notes and who has an article


def test_an_article_is_given_to_somebody_who_has_not_joined_yet(bench: Workbench) -> None:
    assigning.assign(bench, "a", "Dana", None)
    given = remarks_of(bench, "a").assignment
    assert given
    assert names_of_reviewers(bench)[given.reviewer] == "Dana"
    assigning.assign(bench, "a", None, given)
    assert remarks_of(bench, "a").assignment is None


def test_an_article_given_to_two_at_once_is_refused(bench: Workbench, other: Workbench) -> None:
    assigning.assign(bench, "a", "Dana", None)
    with pytest.raises(StaleRevisionError):
        assigning.assign(other, "a", "Berik", None)


def test_a_note_is_written_anew_and_emptied(bench: Workbench) -> None:
    assigning.write_note(bench, "a", "From the morning bulletin", None)
    note = remarks_of(bench, "a").note
    assert note
    with pytest.raises(StaleRevisionError):
        assigning.write_note(bench, "a", "Something else", None)
    assigning.write_note(bench, "a", " ", note)
    assert remarks_of(bench, "a").note is None
