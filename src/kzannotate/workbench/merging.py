"""Two entities made one, one made two, and those nobody speaks of taken away.

Each is looked at first: a plan says what would follow, and is carried out as one revision only if
it is still what would follow. The machine's layer is left to the next check.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.detection.ids import finding_id, mention_id
from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER, Layer
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.ruling import correction_id, verdict_id
from kzannotate.workbench.writing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Plan:
    """What a merge would change.

    Args:
        kept: the entity that remains.
        gone: the one that becomes part of it.
        changes: in the order in which they are made.
        proposals: mentions of the machine's that the next check will link to what remains.
    """

    kept: Entity
    gone: Entity
    changes: tuple[Change, ...]
    proposals: int

    def counts(self) -> Counter[str]:
        """How many records of each kind follow, by the kind's name; the entities not counted."""
        moved = (c for c in self.changes if c.before is not None)
        found = Counter(type(c.record).__name__ for c in moved)
        del found["Entity"]
        return found


def plan_merge(bench: Workbench, kept: str, gone: str) -> Plan:
    """See what making one entity part of another would change; nothing is written.

    Raises:
        UserError: it is one entity, or one of them is gone.
    """
    if kept == gone:
        raise UserError("This is one entity. Choose another one to merge it with.")
    one, other = _entity(bench, kept), _entity(bench, gone)
    names = _names(bench, kept, gone)
    findings = _findings(bench, kept, gone)
    changes = [
        *_entities(one, other),
        *(Change(SHARED_LAYER, n, a if a.id == n.id else None) for n, a in names.values()),
        *_facts(bench, kept, gone),
        *_topics(bench, kept, gone),
        *_mentions(bench, kept, gone, names),
        *_rulings(bench, findings),
        *_comments(bench, kept, gone, findings),
    ]
    proposals = bench.store.records(Mention, layer=MACHINE_LAYER, entity=gone)
    return Plan(one, other, tuple(changes), len(proposals))


def merge(bench: Workbench, plan: Plan) -> Revision | None:
    """Carry out a plan as one revision.

    Raises:
        StaleRevisionError: something else would follow by now.
    """
    if plan_merge(bench, plan.kept.id, plan.gone.id) != plan:
        raise _stale(plan)
    return bench.commit("merge entities", plan.changes)


@dataclass(frozen=True, slots=True)
class Part:
    """What goes to a new entity when one is split.

    Args:
        kind: of the new entity.
        names: of them.
        facts: of them.
        mentions: as the reviewer sees them.
        called: text and language of a name to give it besides; empty: none.
    """

    kind: str
    names: tuple[Name, ...] = ()
    facts: tuple[Fact, ...] = ()
    mentions: tuple[Mention, ...] = ()
    called: tuple[str, str] = ("", "")


def split(bench: Workbench, entity: Entity, part: Part) -> Entity:
    """Make what was chosen an entity of its own: one revision.

    Raises:
        UserError: it would have no name, or the old one would have none.
        StaleRevisionError: what was chosen was changed meanwhile.
    """
    if _entity(bench, entity.id) != entity:
        raise _stale(entity)
    if not part.names and not part.called[0].strip():
        raise UserError("Choose a name for the new entity, or write one.")
    left = {n.id for n in bench.store.records(Name, entity=entity.id)} - {n.id for n in part.names}
    if not left:
        raise UserError("Leave the old entity at least one of its names.")
    made = Entity(new_id("e"), one_line(part.kind, "kind").lower(), domain=entity.domain)
    changes = [Change(SHARED_LAYER, None, made)]
    if part.called[0].strip():
        changes.append(Change(SHARED_LAYER, None, _called(made.id, *part.called)))
    changes += [Change(SHARED_LAYER, n, replace(n, entity=made.id)) for n in part.names]
    changes += [Change(SHARED_LAYER, f, replace(f, entity=made.id)) for f in part.facts]
    changes += [_taken_along(bench, mention, made.id, part) for mention in part.mentions]
    bench.commit("split entity", changes)
    return made


def uses_of(bench: Workbench, entity: str) -> Counter[str]:
    """What keeps an entity from being deleted: how many records of each kind refer to it."""
    store = bench.store
    found: Counter[str] = Counter()
    for layer in [MACHINE_LAYER, *_layers(bench)]:
        records = store.records(Mention, layer=layer, entity=entity)
        found["Mention"] += sum(m.standing is not Standing.REJECTED for m in records)
    found["Fact"] = sum(f.entity != entity and _speaks_of(f, entity) for f in store.records(Fact))
    found["Name"] = sum(n.topic == entity and n.entity != entity for n in store.records(Name))
    found["Comment"] = len(store.comments_about("entity", entity))
    return +found


def delete_unused(bench: Workbench, entity: Entity) -> None:
    """Take an entity away with its names and facts.

    Raises:
        UserError: it is spoken of.
        StaleRevisionError: it was changed meanwhile.
    """
    if uses_of(bench, entity.id):
        raise UserError(
            "This entity is still spoken of. Merge it with another one, or unlink its mentions "
            "first."
        )
    gone: list[Record] = [
        *bench.store.records(Name, entity=entity.id),
        *bench.store.records(Fact, entity=entity.id),
        entity,
    ]
    bench.commit("remove entity", [Change(SHARED_LAYER, record, None) for record in gone])


def _entity(bench: Workbench, id_: str) -> Entity:
    found = bench.store.record(Entity, id_)
    if found is None:
        raise UserError("This entity is no longer in the project. Choose another one.")
    return found


def _layers(bench: Workbench) -> list[str]:
    """Every layer that people decide in."""
    known = {x.id for x in bench.store.records(Layer)} | {bench.layer}
    return sorted(known - {SHARED_LAYER, MACHINE_LAYER})


def _entities(kept: Entity, gone: Entity) -> Iterator[Change]:
    """What is said of one alone holds for both."""
    filled = replace(
        kept,
        wikidata=kept.wikidata or gone.wikidata,
        domain=kept.domain or gone.domain,
        note=kept.note or gone.note,
    )
    if filled != kept:
        yield Change(SHARED_LAYER, kept, filled)
    yield Change(SHARED_LAYER, gone, None)


def _names(bench: Workbench, kept: str, gone: str) -> dict[str, tuple[Name, Name]]:
    """Each name of the one that goes, by its id, and what it becomes.

    Of two that are the same one remains; no language gets a second preferred one.
    """
    own = bench.store.records(Name, entity=kept)
    known = {(n.text, n.language): n for n in own}
    preferred = {n.language for n in own if n.status is NameStatus.PREFERRED}
    found = {}
    for name in bench.store.records(Name, entity=gone):
        after = replace(name, entity=kept, topic=kept if name.topic == gone else name.topic)
        if name.status is NameStatus.PREFERRED and name.language in preferred:
            after = replace(after, status=NameStatus.ADMITTED)
        found[name.id] = (name, known.get((name.text, name.language), after))
    return found


def _facts(bench: Workbench, kept: str, gone: str) -> Iterator[Change]:
    """Facts of the one that goes, and facts of any entity whose value it is."""
    own = {_said(f): f for f in bench.store.records(Fact, entity=kept)}
    for fact in bench.store.records(Fact):
        after = _with_value(fact, kept, gone)
        if fact.entity == gone:
            after = replace(after, entity=kept)
            # Said of both with the same sources: once is enough.
            twin = own.get(_said(after))
            if twin is not None and _evidence(twin) >= _evidence(after):
                yield Change(SHARED_LAYER, fact, None)
                continue
        if after != fact:
            yield Change(SHARED_LAYER, fact, after)


def _said(fact: Fact) -> Fact:
    return replace(fact, id="", sources=(), note=None)


def _evidence(fact: Fact) -> set[object]:
    return {replace(source, id="") for source in fact.sources} | {fact.note or ""} | {""}


def _with_value(fact: Fact, kept: str, gone: str) -> Fact:
    value = fact.value
    if isinstance(value, tuple) and gone in value:
        return replace(fact, value=tuple(dict.fromkeys(kept if v == gone else v for v in value)))
    return replace(fact, value=kept) if value == gone else fact


def _speaks_of(fact: Fact, entity: str) -> bool:
    return entity in fact.value if isinstance(fact.value, tuple) else fact.value == entity


def _topics(bench: Workbench, kept: str, gone: str) -> Iterator[Change]:
    for name in bench.store.records(Name):
        if name.topic == gone and name.entity != gone:
            yield Change(SHARED_LAYER, name, replace(name, topic=kept))


def _mentions(
    bench: Workbench, kept: str, gone: str, names: dict[str, tuple[Name, Name]]
) -> Iterator[Change]:
    for layer in _layers(bench):
        for mention in bench.store.records(Mention, layer=layer, entity=gone):
            after = replace(mention, entity=kept)
            if mention.name in names:
                before, name = names[mention.name]
                same = mention.status.value == before.status.value
                status = MentionStatus(name.status.value) if same else mention.status
                after = replace(after, name=name.id, status=status)
            if mention.standing is not Standing.REJECTED:
                yield Change(layer, mention, after)
                continue
            # What the machine will propose there bears another id; it stays rejected.
            yield Change(layer, mention, None)
            after = replace(after, id=mention_id(mention.document, mention.span, kept))
            if bench.store.record(Mention, after.id, layer) is None:
                yield Change(layer, None, after)


def _findings(bench: Workbench, kept: str, gone: str) -> list[tuple[Finding, Finding]]:
    """Findings about the one that goes, and as the next check will make them."""
    found = bench.store.records(Finding, layer=MACHINE_LAYER, entity=gone)
    return [(f, replace(f, id=_id_with(f, kept), entity=kept)) for f in found]


def _id_with(finding: Finding, entity: str) -> str:
    passages = [p for side in finding.sides for p in side.passages]
    return finding_id(finding.rule, entity, passages)


def _rulings(bench: Workbench, findings: list[tuple[Finding, Finding]]) -> Iterator[Change]:
    """Verdicts and their corrections go to the findings as they will be called."""
    present = {d.id for d in bench.store.records(Document)}
    for old, new in findings:
        for layer in _layers(bench):
            verdict = bench.store.record(Verdict, verdict_id(old), layer)
            if verdict is None or bench.store.record(Verdict, verdict_id(new), layer):
                continue
            yield Change(layer, verdict, None)
            yield Change(layer, None, replace(verdict, id=verdict_id(new), finding=new.id))
            documents = sorted(old.documents & present)
            yield from _corrections(bench, layer, (old, new), documents)


def _corrections(
    bench: Workbench, layer: str, findings: tuple[Finding, Finding], documents: Sequence[str]
) -> Iterator[Change]:
    old, new = findings
    for document in documents:
        for correction in bench.store.records(Correction, layer=layer, document=document):
            if correction.verdict != verdict_id(old):
                continue
            number = int(correction.id.rpartition("-")[2])
            id_ = correction_id(new.id, number)
            yield Change(layer, correction, None)
            yield Change(layer, None, replace(correction, id=id_, verdict=verdict_id(new)))


def _comments(
    bench: Workbench, kept: str, gone: str, findings: list[tuple[Finding, Finding]]
) -> Iterator[Change]:
    ids = {old.id: new.id for old, new in findings}
    found = bench.store.comments_about("entity", gone)
    found += [c for id_ in ids for c in bench.store.comments_about("finding", id_)]
    for comment in {c.id: c for c in found}.values():
        entity = kept if comment.entity == gone else comment.entity
        finding = ids.get(comment.finding or "", comment.finding)
        yield Change(SHARED_LAYER, comment, replace(comment, entity=entity, finding=finding))


def _taken_along(bench: Workbench, mention: Mention, entity: str, part: Part) -> Change:
    own = bench.own(mention)
    named = mention.name in {n.id for n in part.names}
    after = replace(
        mention,
        entity=entity,
        name=mention.name if named else None,
        status=mention.status if named else MentionStatus.VARIANT,
        score=1.0,
        reason="",
        standing=Standing.ACCEPTED,
    )
    return Change(bench.layer, own, after)


def _called(entity: str, text: str, language: str) -> Name:
    words = one_line(text, "name")
    return Name(new_id("n"), entity, words, one_line(language, "language"), NameStatus.PREFERRED)


def _stale(seen: object) -> StaleRevisionError:
    return StaleRevisionError(
        "This was changed meanwhile. Look at it again and repeat what you did.",
        expected=seen,
        actual=None,
    )
