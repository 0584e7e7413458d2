from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Fact, Name, NameStatus
from kzannotate.workbench import history, naming

if TYPE_CHECKING:
    from kzannotate.domain.entity import Reference
    from kzannotate.workbench.session import Workbench


def _read(bench: Workbench) -> tuple[list[Entity], list[Name], list[Fact]]:
    store = bench.store
    return store.records(Entity), store.records(Name), store.records(Fact)


def _known(reference: Reference) -> tuple[list[Entity], list[Name], list[Fact]]:
    return [*reference.entities], [*reference.names], [*reference.facts]


def test_the_reference_follows_every_change_as_if_it_were_read_anew(bench: Workbench) -> None:
    bench.reference()
    made = naming.add_entity(bench, "place", "Aral", "en")
    name = naming.add_name(bench, made.id, "Арал", "ru", NameStatus.ADMITTED)
    assert _known(bench.reference()) == _read(bench)
    naming.remove_name(bench, name)
    assert _known(bench.reference()) == _read(bench)
    history.undo(bench)
    history.undo(bench)
    assert _known(bench.reference()) == _read(bench)
    assert name not in bench.reference().names


def test_what_a_change_leaves_alone_is_not_read_again(bench: Workbench) -> None:
    before = bench.reference()
    naming.add_entity(bench, "place", "Aral", "en")
    assert all(any(e is known for e in bench.reference().entities) for known in before.entities)
    assert bench.reference().facts is before.facts
