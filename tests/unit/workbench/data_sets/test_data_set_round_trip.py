"""What goes out of one project comes into another as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, put_article
from hypothesis import HealthCheck, given, settings

from data_sets import data_sets, places
from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.quality import FaultKind, FaultSeverity
from kzannotate.domain.relation import RelationKind
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Span
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.workbench import checking, commenting, faults, marking, relating, tagging
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.data_sets.building import data_set
from kzannotate.workbench.data_sets.choosing import SEEN, Choice
from kzannotate.workbench.data_sets.taking_in import take_in
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.formats.datasets.model import DataSet
    from kzannotate.workbench.session import Workbench

NAME = "منظمة شنغهاي للتعاون"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workbench]:
    bench = create_project_session(tmp_path / "other.kza", title="Other", reviewer_name="Aigul")
    yield bench
    bench.close()


def at(words: str) -> Span:
    start = ARTICLE.index(words)
    return Span(start, start + len(words))


def reviewed(bench: Workbench) -> DataSet:
    mention = marking.mark(bench, "a", at(NAME), "sco")
    tagging.tag(bench, "check", "a", None, mention)
    tagging.tag(bench, "urgent", "a")
    commenting.comment(bench, Subject(document="a", span=Span(0, 4)), "Which one?")
    faults.mark_fault(bench, "a", Span(0, 3), FaultKind.STYLE, FaultSeverity.MINOR, "flat")
    first = relating.passage_at(bench, "a", Span(0, 3))
    second = relating.passage_at(bench, "a", Span(5, 9))
    relating.relate(bench, first, second, RelationKind.CONTRADICTS, "look")
    return data_set(bench, Choice())


def told(data: DataSet) -> list[object]:
    return [
        (d.text, d.tags, [replace(m, maker=None) for m in d.marks], d.ties)
        for d in data.documents()
    ]


def test_a_reviewed_project_is_the_same_in_another(bench: Workbench, other: Workbench) -> None:
    data = reviewed(bench)
    take_in(other, data, "set")
    assert told(data_set(other, Choice())) == told(data)
    assert {m.kind for d in data.documents() for m in d.marks} == {
        *(MarkKind.MENTION, MarkKind.COMMENT, MarkKind.FAULT, MarkKind.PASSAGE)
    }


def test_what_came_before_comes_no_second_time(bench: Workbench, other: Workbench) -> None:
    data = reviewed(bench)
    take_in(other, data, "set")
    before = other.store.past.last_of(other.device.id)
    assert take_in(other, data, "set").documents == ()
    assert other.store.past.last_of(other.device.id) == before


def test_marks_go_to_the_article_that_has_the_text(bench: Workbench, other: Workbench) -> None:
    put_article(other, "mine", ARTICLE)
    assert take_in(other, reviewed(bench), "set").documents == ()
    assert len(other.store.records(Mention, layer=other.layer, document="mine")) == 1


def test_a_colleagues_mentions_stay_in_the_colleagues_layer(
    bench: Workbench, tmp_path: Path
) -> None:
    data = reviewed(bench)
    other = create_project_session(tmp_path / "third.kza", title="T", reviewer_name="Nurlan")
    take_in(other, data, "set")
    assert not other.store.records(Mention, layer=other.layer)
    assert [m.entity for m in other.store.records(Mention, layer=bench.layer)] == ["sco"]
    other.close()


def test_rejected_proposals_go_out_only_when_asked_for(bench: Workbench) -> None:
    checking.check(bench)
    mention = bench.store.records(Mention, layer=MACHINE_LAYER)[0]
    marking.remove(bench, mention)
    kinds = frozenset({MarkKind.MENTION})
    without, with_ = (
        [m for d in data_set(bench, Choice(kinds, rejected=wish)).documents() for m in d.marks]
        for wish in (False, True)
    )
    assert mention.id not in {m.id for m in without}
    assert {m.told("standing") for m in with_ if m.id == mention.id} == {Standing.REJECTED.value}


def test_layers_side_by_side_have_marks_of_their_own(bench: Workbench) -> None:
    checking.check(bench)
    marking.accept(bench, bench.store.records(Mention, layer=MACHINE_LAYER)[0])
    choice = Choice(frozenset({MarkKind.MENTION}), (MACHINE_LAYER, bench.layer))
    (document,) = data_set(bench, choice).documents()
    makers = {m.maker.name for m in document.marks if m.maker}
    assert makers == {"machine", "Aigul"}
    assert len({m.id for m in document.marks}) == len(document.marks)


def test_an_unknown_entity_comes_with_its_names(bench: Workbench, other: Workbench) -> None:
    take_in(other, reviewed(bench), "set")
    assert [(n.entity, n.text) for n in other.reference().names] == [("sco", NAME)]


def test_the_same_id_with_another_name_is_another_entity(
    bench: Workbench, other: Workbench
) -> None:
    other.commit("add", [Change(SHARED_LAYER, None, Entity("sco", "person"))])
    take_in(other, reviewed(bench), "set")
    assert sorted(e.kind for e in other.reference().entities) == ["organisation", "person"]


def test_the_days_of_publication_narrow_a_data_set(bench: Workbench) -> None:
    dated = replace(bench.store.record(Document, "a"), id="b", published="2024-03-01T08:00:00")
    bench.commit("import", [Change(SHARED_LAYER, None, dated)], machine=True)
    days = (("2024-03-01", "2024-03-01"), ("2024-03-02", ""), ("", "2024-02-29"), ("", ""))
    chosen = [data_set(bench, Choice(since=a, until=b)).count for a, b in days]
    assert chosen == [1, 0, 0, 2]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=data_sets())
def test_any_strangers_marks_come_out_again_where_they_were(
    tmp_path_factory: pytest.TempPathFactory, data: DataSet
) -> None:
    bench = create_project_session(
        tmp_path_factory.mktemp("p") / "p.kza", title="P", reviewer_name="Aigul"
    )
    try:
        take_in(bench, data, "set")
        back = data_set(bench, Choice(frozenset({MarkKind.MENTION}), (SEEN,)))
        assert sorted(map(repr, _spans(back))) == sorted(map(repr, _spans(data)))
    finally:
        bench.close()


def _spans(data: DataSet) -> set[object]:
    return {(text, spans) for text, marks in places(data) for _, spans, _ in marks}
