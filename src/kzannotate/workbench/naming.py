"""Teaching the reference: entities, what they are called, and what is known of them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count
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
    """Change an entity's kind, domain, note or Wikidata identifier; empty ones are left out.

    Raises:
        UserError: the kind is empty, or the identifier is none of Wikidata's.
    """
    wikidata = (changed.wikidata or "").strip().upper()
    if wikidata and not _WIKIDATA.fullmatch(wikidata):
        raise UserError(
            f"“{wikidata}” is no identifier of Wikidata. Write Q and a number, such as Q232."
        )
    changed = replace(
        changed,
        id=entity.id,
        kind=one_line(changed.kind, "kind").lower(),
        wikidata=wikidata or None,
        domain=" ".join((changed.domain or "").split()) or None,
        note=(changed.note or "").strip() or None,
    )
    bench.commit("change entity", [Change(SHARED_LAYER, entity, changed)])
    return changed


def remove_entity(bench: Workbench, entity: Entity) -> None:
    """Take an entity away with all its names and facts."""
    names = bench.store.records(Name, entity=entity.id)
    facts = bench.store.records(Fact, entity=entity.id)
    gone: list[Record] = [*names, *facts, entity]
    bench.commit("remove entity", [Change(SHARED_LAYER, record, None) for record in gone])


def add_name(
    bench: Workbench, entity_id: str, text: str, language: str, status: NameStatus
) -> Name:
    """Teach another name of an entity.

    Raises:
        UserError: it is empty, or the entity has this name in this language already.
    """
    return teach_name(bench, Name("", entity_id, text, language, status))


def teach_name(bench: Workbench, described: Name) -> Name:
    """Teach a name with all that is said of it; its id is given here. Raises as ``add_name``."""
    language = one_line(described.language, "language")
    text = one_line(described.text, "name")
    name = replace(described, id=new_id("n"), text=text, language=language)
    _refuse_twin(bench, name)
    bench.commit("add name", [_made(name)])
    return name


def change_name(bench: Workbench, name: Name, changed: Name) -> Name:
    """Change a name's text, language, status, note or topic.

    Raises:
        UserError: it is empty, or the entity has this name in this language already.
    """
    language = one_line(changed.language, "language")
    text = one_line(changed.text, "name")
    changed = replace(changed, id=name.id, text=text, language=language)
    _refuse_twin(bench, changed)
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

    Raises:
        UserError: something is empty, or a day is none.
    """
    first, last = valid
    return teach_fact(
        bench,
        Fact("", entity_id, property_name, value, valid_from=first, valid_to=last, sources=sources),
    )


def teach_fact(bench: Workbench, described: Fact) -> Fact:
    """Add a fact with all that is said of it; its id is given here. Raises as ``add_fact``."""
    fact = fitting(replace(described, id=new_id("fact")))
    bench.commit("add fact", [_made(fact)])
    return fact


def change_fact(bench: Workbench, fact: Fact, changed: Fact) -> Fact:
    """Change a fact's value, time, note or sources.

    Raises:
        UserError: something is empty, or a day is none.
    """
    changed = fitting(replace(changed, id=fact.id))
    bench.commit("change fact", [Change(SHARED_LAYER, fact, changed)])
    return changed


def remove_fact(bench: Workbench, fact: Fact) -> None:
    """Take a fact away."""
    bench.commit("remove fact", [Change(SHARED_LAYER, fact, None)])


def _made(record: Entity | Name | Fact) -> Change:
    return Change(SHARED_LAYER, None, record)


def _new_name(entity: str, text: str, language: str, status: NameStatus) -> Name:
    return Name(new_id("n"), entity, one_line(text, "name"), one_line(language, "language"), status)


_WIKIDATA = re.compile(r"Q[1-9]\d*")
_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def _refuse_twin(bench: Workbench, name: Name) -> None:
    for known in bench.store.records(Name, entity=name.entity):
        if (known.text, known.language) == (name.text, name.language) and known.id != name.id:
            raise UserError(
                f"“{name.text}” is a name of this entity already ({known.status.value}). "
                "Change its status instead."
            )


def fitting(fact: Fact) -> Fact:
    """A fact as it can be kept, its sources with ids.

    Raises:
        UserError: something is empty, or a day is none.
    """
    value = fact.value
    if isinstance(value, str):
        value = one_line(value, "value")
    elif value == ():
        raise UserError("The value is empty. Write at least one letter.")
    for day in (fact.valid_from, fact.valid_to):
        if day is not None and not _DAY.fullmatch(day):
            raise UserError(f"“{day}” is no day. Write it as 2024-02-29, 2024-02 or 2024.")
    if fact.valid_from and fact.valid_to and fact.valid_to < fact.valid_from[: len(fact.valid_to)]:
        raise UserError("The last day lies before the first. Write the days the other way round.")
    taken = {source.id for source in fact.sources}
    free = (f"{fact.id}.{n}" for n in count(1) if f"{fact.id}.{n}" not in taken)
    return replace(
        fact,
        property_name=one_line(fact.property_name, "property"),
        value=value,
        unit=fact.unit or None,
        sources=tuple(replace(s, id=s.id or next(free)) for s in fact.sources),
    )
