"""What annotations say, as marks and entities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.beside import entity_retold
from kzannotate.formats.datasets.model import DataEntity, Mark, MarkKind
from kzannotate.formats.datasets.taking import kind_named, pairs_of
from kzannotate.formats.datasets.web_annotation.shapes import (
    EDITING,
    IDENTIFYING,
    TAGGING,
    Annotation,
    Body,
    address_of,
)
from kzannotate.formats.datasets.web_annotation.terms import id_in, wikidata_in

if TYPE_CHECKING:
    from kzannotate.domain.span import Quote, Span

_SHORT = 60
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


class Entities:
    """The entities that bodies point to, by id."""

    def __init__(self) -> None:
        self.found: dict[str, DataEntity] = {}
        self._by_address: dict[str, str] = {}

    def learn(self, annotation: dict[str, Any]) -> None:
        """Keep the entities that an annotation describes."""
        for body in fj.list_in(annotation, "body"):
            source = body.get("source") if isinstance(body, dict) else None
            entity = entity_retold(fj.object_in(source, "kz:entity"))
            if entity is not None and entity.id not in self.found:
                self.found[entity.id] = entity
                self._by_address.setdefault(address_of(source), entity.id)

    def at(self, body: Body, kind: str, words: str) -> str:
        """Id of the entity that a body points to.

        Args:
            body: one with an address.
            kind: of the entity, if it is new.
            words: what to call it, if it has no name.
        """
        address = body.address
        known = self._by_address.get(address)
        if known is None:
            link = wikidata_in(address)
            known = link or id_in(address, "entity") or unquote(address)
            self._by_address[address] = known
            if known not in self.found and id_in(address, "entity") is None:
                name = body.label or words[:_SHORT]
                self.found[known] = DataEntity(known, kind or "entity", name, link)
        return known

    def is_at(self, id_: str, address: str) -> bool:
        """Whether an entity has this address."""
        entity = self.found.get(id_)
        link = wikidata_in(address)
        return id_in(address, "entity") == id_ or bool(link and entity and entity.wikidata == link)


def mark_said(
    annotation: Annotation, id_: str, spans: tuple[Span, ...], quote: Quote, entities: Entities
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


def _label(annotation: Annotation) -> tuple[str, list[str]]:
    """The one word for it, and further ones."""
    tags = annotation.says(TAGGING)
    ours = fj.text_in(annotation.ours, "label")
    label = ours if ours in tags else tags[0] if tags else ours
    return label, [tag for tag in tags if tag != label]


def _entity(
    annotation: Annotation, links: list[Body], kind: str, words: str, entities: Entities
) -> str | None:
    ours = fj.text_in(annotation.ours, "entity")
    if ours and any(entities.is_at(ours, b.address) for b in links):
        return ours
    return entities.at(links[0], kind, words) if links else None


def _is_link(body: Body) -> bool:
    purposes = IDENTIFYING | TAGGING | {""}
    return _ADDRESS.fullmatch(body.address) is not None and (
        body.purpose in purposes or wikidata_in(body.address) is not None
    )


def _kind(annotation: Annotation, links: list[Body]) -> MarkKind:
    if annotation.says(EDITING):
        return MarkKind.CORRECTION
    if annotation.remarks and not links and not annotation.says(TAGGING):
        return MarkKind.COMMENT
    return MarkKind.MENTION


def _with(properties: list[tuple[str, str]], name: str, value: str) -> list[tuple[str, str]]:
    if any(known == name for known, _ in properties):
        return [(n, value if n == name else v) for n, v in properties]
    return [*properties, (name, value)]
