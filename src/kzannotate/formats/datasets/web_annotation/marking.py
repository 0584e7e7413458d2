"""What annotations say, as marks and entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.addresses import entity_at, is_address, wikidata_in
from kzannotate.formats.datasets.beside import entity_retold
from kzannotate.formats.datasets.model import DataEntity, Mark, MarkKind
from kzannotate.formats.datasets.taking import kind_named, pairs_of
from kzannotate.formats.datasets.web_annotation.shapes import (
    EDITING,
    IDENTIFYING,
    TAGGING,
    Body,
    Remark,
)

if TYPE_CHECKING:
    from kzannotate.domain.span import Quote, Span


class Entities:
    """The entities that bodies point to, by id."""

    def __init__(self) -> None:
        self.found: dict[str, DataEntity] = {}

    def learn(self, annotation: dict[str, Any]) -> None:
        """Keep the entities that an annotation describes."""
        for body in fj.list_in(annotation, "body"):
            source = body.get("source") if isinstance(body, dict) else None
            if entity := entity_retold(fj.object_in(source, "kz:entity")):
                self.found.setdefault(entity.id, entity)


def mark_said(
    annotation: Remark, id_: str, spans: tuple[Span, ...], quote: Quote, entities: Entities
) -> Mark:
    """The mark of an annotation on words."""
    label, tags = _label(annotation)
    links = [b for b in annotation.bodies if _is_link(b)]
    kind = kind_named(annotation.ours.get("kind")) if annotation.ours else _kind(annotation, links)
    properties = list(pairs_of(annotation.ours.get("properties")))
    told = {value for name, value in properties if name == "tag"}
    properties += [("tag", tag) for tag in tags if tag not in told]
    entity = _entity(annotation, links, label, quote.exact, entities)
    properties += [("link", b.address) for b in links[1:]]
    for words in annotation.says(EDITING)[:1]:
        properties = _with(properties, "replacement", words)
    note = "\n\n".join(annotation.remarks)
    label = label or (entities.found[entity].kind if entity in entities.found else kind.value)
    return Mark(
        id_, kind, label, spans, quote, entity, tuple(properties), note, annotation.maker
    )  # fmt: skip


def _label(annotation: Remark) -> tuple[str, list[str]]:
    """The one word for it, and further ones."""
    tags = annotation.says(TAGGING)
    ours = fj.text_in(annotation.ours, "label")
    label = ours if ours in tags else tags[0] if tags else ours
    return label, [tag for tag in tags if tag != label]


def _entity(
    annotation: Remark, links: list[Body], kind: str, words: str, entities: Entities
) -> str | None:
    if not links:
        return None
    ours = fj.text_in(annotation.ours, "entity")
    return entity_at(
        links[0].address, entities.found, kind=kind, name=links[0].label or words, own=ours
    )


def _is_link(body: Body) -> bool:
    purposes = IDENTIFYING | TAGGING | {""}
    return (
        body.address != ""
        and is_address(body.address)
        and (body.purpose in purposes or wikidata_in(body.address) is not None)
    )


def _kind(annotation: Remark, links: list[Body]) -> MarkKind:
    if annotation.says(EDITING):
        return MarkKind.CORRECTION
    if annotation.remarks and not links and not annotation.says(TAGGING):
        return MarkKind.COMMENT
    return MarkKind.MENTION


def _with(properties: list[tuple[str, str]], name: str, value: str) -> list[tuple[str, str]]:
    if any(known == name for known, _ in properties):
        return [(n, value if n == name else v) for n, v in properties]
    return [*properties, (name, value)]
