from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SCO, SHORT, mention, propose

from kzannotate.domain.entity import Entity
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Span
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import history, marking, naming, viewing

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench


def _seen(bench: Workbench) -> list[Mention]:
    return viewing.mentions_in(bench, "a")


def test_a_marked_span_is_kept_with_its_words(bench: Workbench) -> None:
    made = marking.mark(bench, "a", SHORT, "sco")
    assert _seen(bench) == [made]
    assert made.quote.exact == "منظمة شنغهاي"
    assert made.quote.stands_at(ARTICLE, made.span)


def test_a_known_name_is_recognised_and_another_is_a_variant(bench: Workbench) -> None:
    assert marking.mark(bench, "a", FULL, "sco").status is MentionStatus.PREFERRED
    assert marking.mark(bench, "a", FULL, "sco").name == "sco.ar"
    assert marking.mark(bench, "a", SHORT, "sco").status is MentionStatus.VARIANT


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, 9999)])
def test_a_span_without_words_is_refused(bench: Workbench, span: Span) -> None:
    with pytest.raises(UserError, match="at least one letter"):
        marking.mark(bench, "a", span, "sco")


def test_an_entity_that_is_gone_cannot_be_linked(bench: Workbench) -> None:
    with pytest.raises(UserError, match="no longer in the project"):
        marking.mark(bench, "a", FULL, "nowhere")


def test_a_decision_leaves_the_proposal_underneath(bench: Workbench) -> None:
    propose(bench, mention())
    bench.commit("add", [Change(SHARED_LAYER, None, Entity("bank", "organisation"))])
    linked = marking.relink(bench, mention(), "bank")
    assert _seen(bench) == [linked]
    assert bench.store.record(Mention, "m-1", MACHINE_LAYER) == mention()
    assert (linked.standing, linked.score, linked.reason) == (Standing.ACCEPTED, 1.0, "")


def test_marking_a_proposal_again_accepts_it(bench: Workbench) -> None:
    propose(bench, mention())
    assert marking.mark(bench, "a", FULL, "sco").id == "m-1"
    assert [m.standing for m in _seen(bench)] == [Standing.ACCEPTED]


def test_an_unlinked_mention_stays_marked(bench: Workbench) -> None:
    propose(bench, mention())
    assert marking.unlink(bench, mention()).entity is None
    assert [m.entity for m in _seen(bench)] == [None]


def test_removing_a_proposal_rejects_it(bench: Workbench) -> None:
    propose(bench, mention())
    marking.remove(bench, mention())
    assert _seen(bench) == []
    own = bench.store.record(Mention, "m-1", bench.layer)
    assert own
    assert own.standing is Standing.REJECTED


def test_marking_what_was_rejected_brings_it_back(bench: Workbench) -> None:
    propose(bench, mention())
    marking.remove(bench, mention())
    marking.mark(bench, "a", FULL, "sco")
    assert [m.id for m in _seen(bench)] == ["m-1"]


def test_removing_an_own_mention_takes_it_away(bench: Workbench) -> None:
    made = marking.mark(bench, "a", SHORT, "sco")
    marking.remove(bench, made)
    assert bench.store.records(Mention, layer=bench.layer) == []


def test_a_moved_mention_quotes_its_new_place(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    moved = marking.move(bench, made, SHORT)
    assert moved.quote.stands_at(ARTICLE, SHORT)
    assert moved.status is MentionStatus.VARIANT


def test_a_mention_seen_too_long_ago_is_refused_with_both_versions(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    now = marking.unlink(bench, made)
    with pytest.raises(StaleRevisionError) as caught:
        marking.move(bench, made, SHORT)
    assert (caught.value.expected, caught.value.actual) == (made, now)


def test_a_proposal_that_the_machine_took_back_is_refused(bench: Workbench) -> None:
    with pytest.raises(StaleRevisionError):
        marking.accept(bench, mention("m-unknown"))


def test_an_own_mention_covers_a_proposal_at_its_place(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    propose(bench, mention())
    assert _seen(bench) == [made]


def test_mentions_come_in_reading_order_the_longer_first(bench: Workbench) -> None:
    inner = Span(FULL.start, FULL.start + 5)
    propose(bench, mention("m-3", SHORT), mention("m-2", inner), mention("m-1"))
    assert [m.id for m in _seen(bench)] == ["m-1", "m-2", "m-3"]


def test_linking_to_a_new_entity_is_one_gesture(bench: Workbench) -> None:
    before = sum(1 for _ in bench.store.revisions())
    made = naming.mark_new_entity(bench, "a", SHORT, "Organisation", " منظمة  شنغهاي ", "ar")
    assert sum(1 for _ in bench.store.revisions()) == before + 1
    assert made.entity is not None
    (name,) = [n for n in bench.reference().names if n.entity == made.entity]
    assert (name.text, made.name) == ("منظمة شنغهاي", name.id)


def test_linking_a_proposal_to_a_new_entity_keeps_its_identity(bench: Workbench) -> None:
    propose(bench, mention())
    assert naming.mark_new_entity(bench, "a", FULL, "event", "x", "en").id == "m-1"


def test_linked_words_can_be_kept_as_a_name_in_the_same_gesture(bench: Workbench) -> None:
    propose(bench, mention("m-1", SHORT, None))
    made = naming.mark_as_name(bench, "a", SHORT, "sco", "ar")
    assert (made.id, made.status) == ("m-1", MentionStatus.ADMITTED)
    assert [n.text for n in bench.reference().names if n.id == made.name] == ["منظمة شنغهاي"]
    history.undo(bench)
    assert len(bench.reference().names) == 1
    assert [m.entity for m in _seen(bench)] == [None]


def test_a_name_that_is_known_is_not_taught_again(bench: Workbench) -> None:
    assert naming.mark_as_name(bench, "a", FULL, "sco", "ar").name == "sco.ar"
    assert len(bench.reference().names) == 1


def test_names_can_be_taught_changed_and_taken_away(bench: Workbench) -> None:
    name = naming.add_name(bench, SCO.id, "SCO", "en", naming.NameStatus.ADMITTED)
    changed = naming.change_name(bench, name, replace(name, text="S.C.O."))
    assert "S.C.O." in [n.text for n in bench.reference().names]
    naming.remove_name(bench, changed)
    assert len(bench.reference().names) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [("  ", "is empty"), ("a\ud800", "cannot be kept"), ("منظمة شنغهاي للتعاون", "already")],
)
def test_a_name_must_be_new_and_writable(bench: Workbench, text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        naming.add_name(bench, "sco", text, "ar", naming.NameStatus.ADMITTED)


def test_an_entity_goes_with_its_names_and_facts(bench: Workbench) -> None:
    fact = naming.add_fact(bench, "sco", "member_count", 10, valid=("2024-07-04", None))
    naming.change_fact(bench, fact, replace(fact, note="Belarus joined"))
    naming.remove_entity(bench, SCO)
    assert bench.reference() == replace(bench.reference(), entities=(), names=(), facts=())
