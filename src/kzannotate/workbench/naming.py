"""Teaching the reference: entities, what they are called, and what is known of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity, Evidence, Fact, FactValue, Name, NameStatus
from kzannotate.domain.mention import MentionStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.marking import mention_at, new_mention
from kzannotate.workbench.writing import one_line

if TYPE_CHECKING:
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.records import Record
    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench


def add_entity(bench: Workbench, kind: str, name_text: str, language: str) -> Entity:
    """Add an entity with its preferred name in one language."""
    entity = Entity(new_id("e"), one_line(kind, "kind").lower())
    preferred = _new_name(entity.id, name_text, language, NameStatus.PREFERRED)
    bench.commit("add entity", [_made(entity), _made(preferred)])
    return entity


def mark_new_entity(
    bench: Workbench, document_id: str, span: Span, kind: str, name_text: str, language: str
) -> Mention:
    """Add an entity with its name, and link a span to it: one gesture."""
    entity = Entity(new_id("e"), one_line(kind, "kind").lower())
    preferred = _new_name(entity.id, name_text, language, NameStatus.PREFERRED)
    mention = new_mention(bench, document_id, span, entity.id, of_new_entity=True)
    known = mention_at(bench, document_id, span)
    before: Mention | None = bench.own(known) if known else None
    if known:
        mention = replace(mention, id=known.id)
    if mention.quote.exact == preferred.text:
        mention = replace(mention, name=preferred.id)
    changes = [_made(entity), _made(preferred), Change(bench.layer, before, mention)]
    bench.commit("link new", changes)
    return mention


def mark_as_name(
    bench: Workbench, document_id: str, span: Span, entity_id: str, language: str
) -> Mention:
    """Link a span to an entity and keep its words as an admitted name of it: one gesture.

    Raises:
        UserError: the span is empty or outside the text, or the entity is gone.
    """
    known = mention_at(bench, document_id, span)
    before: Mention | None = bench.own(known) if known else None
    mention = new_mention(bench, document_id, span, entity_id)
    if known:
        mention = replace(mention, id=known.id)
    changes = [Change(bench.layer, before, mention)]
    if mention.name is None:
        words = " ".join(mention.quote.exact.split())
        name = _new_name(entity_id, words, language, NameStatus.ADMITTED)
        mention = replace(mention, name=name.id, status=MentionStatus.ADMITTED)
        changes = [_made(name), Change(bench.layer, before, mention)]
    bench.commit("link name", changes)
    return mention


def change_entity(bench: Workbench, entity: Entity, changed: Entity) -> Entity:
    """Change an entity's kind, note or identifiers."""
    bench.commit("change entity", [Change(SHARED_LAYER, entity, changed)])
    return changed


def remove_entity(bench: Workbench, entity: Entity) -> None:
    """Take an entity away with all its names and facts."""
    names = [n for n in bench.store.records(Name) if n.entity == entity.id]
    facts = [f for f in bench.store.records(Fact) if f.entity == entity.id]
    gone: list[Record] = [*names, *facts, entity]
    bench.commit("remove entity", [Change(SHARED_LAYER, record, None) for record in gone])


def add_name(
    bench: Workbench, entity_id: str, text: str, language: str, status: NameStatus
) -> Name:
    """Teach another name of an entity.

    Raises:
        UserError: it is empty, or the entity has this name in this language already.
    """
    name = _new_name(entity_id, text, language, status)
    for known in bench.store.records(Name):
        if (known.entity, known.text, known.language) == (entity_id, name.text, language):
            raise UserError(
                f"“{name.text}” is a name of this entity already ({known.status.value}). "
                "Change its status instead."
            )
    bench.commit("add name", [_made(name)])
    return name


def change_name(bench: Workbench, name: Name, changed: Name) -> Name:
    """Change a name's text, language, status, note or topic."""
    changed = replace(changed, id=name.id, text=one_line(changed.text, "name"))
    bench.commit("change name", [Change(SHARED_LAYER, name, changed)])
    return changed


def remove_name(bench: Workbench, name: Name) -> None:
    """Take a name away."""
    bench.commit("remove name", [Change(SHARED_LAYER, name, None)])


def add_fact(
    bench: Workbench,
    entity_id: str,
    property_name: str,
    value: FactValue,
    *,
    valid: tuple[str | None, str | None] = (None, None),
    sources: tuple[Evidence, ...] = (),
) -> Fact:
    """Add a reference value of an entity's property.

    ``valid`` is the first and the last day it holds for, ISO 8601; the ids of ``sources`` may be
    empty.
    """
    id_ = new_id("fact")
    fact = Fact(
        id_,
        entity_id,
        one_line(property_name, "property"),
        value,
        valid_from=valid[0],
        valid_to=valid[1],
        sources=tuple(replace(s, id=s.id or f"{id_}.{n}") for n, s in enumerate(sources, 1)),
    )
    bench.commit("add fact", [_made(fact)])
    return fact


def change_fact(bench: Workbench, fact: Fact, changed: Fact) -> Fact:
    """Change a fact's value, time, note or sources."""
    bench.commit("change fact", [Change(SHARED_LAYER, fact, changed)])
    return changed


def remove_fact(bench: Workbench, fact: Fact) -> None:
    """Take a fact away."""
    bench.commit("remove fact", [Change(SHARED_LAYER, fact, None)])


def _made(record: Entity | Name | Fact) -> Change:
    return Change(SHARED_LAYER, None, record)


def _new_name(entity: str, text: str, language: str, status: NameStatus) -> Name:
    return Name(new_id("n"), entity, one_line(text, "name"), one_line(language, "language"), status)
