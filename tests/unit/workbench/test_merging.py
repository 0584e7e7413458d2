"""One entity out of two, two out of one, and none where nobody speaks of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import FULL, SCO, SHORT, finding, mention, propose

from kzannotate.detection.ids import finding_id, mention_id
from kzannotate.domain.codec import encode
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.records import RECORDS
from kzannotate.domain.remark import Comment
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import commenting, dossier, history, marking, merging, naming, ruling

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench

TWIN = Entity("twin", "organisation", "Q485207", "diplomacy", "Entered twice.")


@pytest.fixture
def twins(bench: Workbench) -> Workbench:
    """The organisation stands twice in the reference; people have linked to both."""
    names = (
        Name("twin.ar", "twin", "منظمة شنغهاي", "ar", NameStatus.PREFERRED),
        Name("twin.same", "twin", "منظمة شنغهاي للتعاون", "ar", NameStatus.ADMITTED),
        Name("twin.en", "twin", "Shanghai body", "en", NameStatus.PREFERRED),
    )
    facts = (
        Fact("f1", "twin", "member_count", 10, unit="states"),
        Fact("f2", "sco", "member_list", ("sco", "twin")),
    )
    records = (TWIN, *names, *facts)
    bench.commit("import", [Change(SHARED_LAYER, None, r) for r in records], machine=True)
    return bench


def _all(bench: Workbench) -> list[str]:
    layers = (SHARED_LAYER, MACHINE_LAYER, bench.layer)
    kinds = RECORDS.values()
    return [
        str((x, encode(r))) for x in layers for k in kinds for r in bench.store.records(k, layer=x)
    ]


def _merge(bench: Workbench) -> None:
    merging.merge(bench, merging.plan_merge(bench, "sco", "twin"))


def test_names_follow_and_no_language_has_two_preferred_ones(twins: Workbench) -> None:
    _merge(twins)
    names = {n.id: n.status.value for n in twins.store.records(Name, entity="sco")}
    assert names == {"sco.ar": "preferred", "twin.ar": "admitted", "twin.en": "preferred"}
    assert twins.store.records(Name, entity="twin") == []


def test_facts_follow_also_where_the_entity_is_the_value(twins: Workbench) -> None:
    _merge(twins)
    facts = {f.id: (f.entity, f.value) for f in twins.store.records(Fact)}
    assert facts == {"f1": ("sco", 10), "f2": ("sco", ("sco",))}


def test_a_fact_that_both_have_is_kept_once(twins: Workbench) -> None:
    naming.teach_fact(twins, Fact("", "sco", "member_count", 10, unit="states"))
    _merge(twins)
    counts = [f for f in twins.store.records(Fact) if f.property_name == "member_count"]
    assert [f.entity for f in counts] == ["sco"]


def test_what_is_known_of_one_alone_is_kept(twins: Workbench) -> None:
    _merge(twins)
    kept = twins.store.record(Entity, "sco")
    assert kept == replace(TWIN, id="sco", kind=SCO.kind)
    assert twins.store.record(Entity, "twin") is None


def test_links_follow_with_the_name_that_remains(twins: Workbench) -> None:
    marking.mark(twins, "a", FULL, "twin")
    marking.mark(twins, "a", SHORT, "twin")
    _merge(twins)
    found = {m.name: (m.entity, m.status) for m in dossier.mentions_of(twins, "sco")}
    assert found == {
        "sco.ar": ("sco", MentionStatus.PREFERRED),
        "twin.ar": ("sco", MentionStatus.ADMITTED),
    }


def test_what_was_rejected_stays_rejected_after_the_next_check(twins: Workbench) -> None:
    propose(twins, mention(entity="twin"))
    marking.remove(twins, mention(entity="twin"))
    _merge(twins)
    own = twins.store.record(Mention, mention_id("a", FULL, "sco"), twins.layer)
    assert own
    assert (own.standing, own.entity) == (Standing.REJECTED, "sco")


def test_rulings_and_corrections_go_to_the_finding_as_it_will_be_called(twins: Workbench) -> None:
    old = replace(finding(), entity="twin")
    propose(twins, old)
    ruling.rule_on(twins, old, Ruling.CORRECTED, "so", "منظمة")
    _merge(twins)
    new = finding_id(old.rule, "sco", old.sides[0].passages)
    (verdict,) = twins.store.records(Verdict, layer=twins.layer)
    (correction,) = twins.store.records(Correction, layer=twins.layer)
    assert (verdict.finding, verdict.reason) == (new, "so")
    assert (correction.verdict, correction.id) == (verdict.id, f"correction-{new}-1")


def test_comments_follow_the_entity_and_its_findings(twins: Workbench) -> None:
    propose(twins, replace(finding(), entity="twin"))
    commenting.comment(twins, commenting.Subject(entity="twin"), "Is it not the same?")
    commenting.comment(twins, commenting.Subject(finding="f-1"), "Look.")
    _merge(twins)
    found = sorted((c.entity or "", c.finding or "") for c in twins.store.records(Comment))
    assert found[0] == ("", finding_id("trap", "sco", finding().sides[0].passages))
    assert found[1] == ("sco", "")


def test_the_plan_counts_what_follows(twins: Workbench) -> None:
    propose(twins, mention(entity="twin"))
    marking.mark(twins, "a", SHORT, "twin")
    plan = merging.plan_merge(twins, "sco", "twin")
    assert plan.counts() == {"Name": 3, "Fact": 2, "Mention": 1}
    assert plan.proposals == 1


def test_a_merge_is_one_revision_and_undo_gives_the_same_records(twins: Workbench) -> None:
    marking.mark(twins, "a", SHORT, "twin")
    before, count = _all(twins), len(history.entries(twins))
    _merge(twins)
    assert len(history.entries(twins)) == count + 1
    after = _all(twins)
    history.undo(twins)
    assert _all(twins) == before
    history.redo(twins)
    assert _all(twins) == after


def test_a_merge_is_refused_when_something_else_would_follow_by_now(twins: Workbench) -> None:
    plan = merging.plan_merge(twins, "sco", "twin")
    marking.mark(twins, "a", SHORT, "twin")
    with pytest.raises(StaleRevisionError, match="changed meanwhile"):
        merging.merge(twins, plan)
    assert twins.store.record(Entity, "twin") == TWIN


@pytest.mark.parametrize(("kept", "gone"), [("sco", "sco"), ("sco", "nowhere"), ("nowhere", "sco")])
def test_only_two_entities_that_are_there_can_be_merged(
    twins: Workbench, kept: str, gone: str
) -> None:
    with pytest.raises(UserError, match=r"one entity|no longer in the project"):
        merging.plan_merge(twins, kept, gone)


def test_a_part_becomes_an_entity_of_its_own_in_one_revision(twins: Workbench) -> None:
    name = twins.store.record(Name, "twin.ar")
    fact = twins.store.record(Fact, "f1")
    assert name
    assert fact
    linked = marking.mark(twins, "a", SHORT, "twin")
    before, count = _all(twins), len(history.entries(twins))
    made = merging.split(twins, TWIN, merging.Part("Event", (name,), (fact,), (linked,)))
    assert len(history.entries(twins)) == count + 1
    assert (made.kind, [n.id for n in twins.store.records(Name, entity=made.id)]) == (
        "event",
        ["twin.ar"],
    )
    assert [m.name for m in dossier.mentions_of(twins, made.id)] == ["twin.ar"]
    history.undo(twins)
    assert _all(twins) == before


def test_a_proposal_goes_to_the_new_entity_as_the_reviewer_s_own(twins: Workbench) -> None:
    propose(twins, mention(entity="twin"))
    part = merging.Part("event", mentions=(mention(entity="twin"),), called=("Meeting", "en"))
    made = merging.split(twins, TWIN, part)
    (moved,) = dossier.mentions_of(twins, made.id)
    assert (moved.standing, moved.status, moved.name) == (
        Standing.ACCEPTED,
        MentionStatus.VARIANT,
        None,
    )
    assert dossier.mentions_of(twins, "twin") == []


def test_both_parts_need_a_name(twins: Workbench) -> None:
    with pytest.raises(UserError, match="Choose a name"):
        merging.split(twins, TWIN, merging.Part("event"))
    names = tuple(twins.store.records(Name, entity="twin"))
    with pytest.raises(UserError, match="at least one of its names"):
        merging.split(twins, TWIN, merging.Part("event", names))


def test_a_stale_name_is_not_split_off(twins: Workbench) -> None:
    name = twins.store.record(Name, "twin.en")
    assert name
    naming.change_name(twins, name, replace(name, note="seen"))
    with pytest.raises(StaleRevisionError):
        merging.split(twins, TWIN, merging.Part("event", (name,)))


def test_an_entity_that_is_spoken_of_cannot_be_deleted(twins: Workbench) -> None:
    assert merging.uses_of(twins, "twin") == {"Fact": 1}
    with pytest.raises(UserError, match="still spoken of"):
        merging.delete_unused(twins, TWIN)


def test_an_unused_entity_goes_with_its_names_and_facts(twins: Workbench) -> None:
    naming.remove_fact(twins, twins.store.records(Fact, entity="sco")[0])
    before = _all(twins)
    merging.delete_unused(twins, TWIN)
    left = (twins.store.records(k, entity="twin") for k in (Name, Fact))
    assert [list(x) for x in left] == [[], []]
    history.undo(twins)
    assert _all(twins) == before
