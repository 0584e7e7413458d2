"""Addresses that stand for things of ours and for entities."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from kzannotate.formats.datasets.model import DataEntity

OURS = "urn:kzannotate:"

_WIKIDATA = re.compile(r"https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/(Q[1-9]\d{0,15})/?")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_SHORT = 60


def urn(sort: str, id_: str) -> str:
    """An address for something of ours, such as ``mark`` or ``document``."""
    return f"{OURS}{sort}:{quote(id_, safe='-._~')}"


def id_in(address: str, sort: str) -> str | None:
    """What ``urn`` made the address of; None where it is another's."""
    start = f"{OURS}{sort}:"
    return unquote(address.removeprefix(start)) if address.startswith(start) else None


def wikidata_in(address: str) -> str | None:
    """The Wikidata item that an address names."""
    found = _WIKIDATA.fullmatch(address)
    return found.group(1) if found else None


def is_address(words: str) -> bool:
    """Whether words look like an address."""
    return _ADDRESS.fullmatch(words) is not None


def entity_at(
    address: str, entities: dict[str, DataEntity], *, kind: str, name: str, own: str | None = None
) -> str:
    """Id of the entity that an address names; one that is not known is added.

    Args:
        address: Wikidata's, one of ours, or any other.
        entities: those that are known, by id.
        kind: of a new one.
        name: of a new one.
        own: id that is told besides; it counts if that entity has the address.
    """
    link, ours = wikidata_in(address), id_in(address, "entity")
    told = entities.get(own or "")
    if own and (ours == own or (link and told is not None and told.wikidata == link)):
        return own
    known = (e.id for e in entities.values() if link and e.wikidata == link)
    id_ = ours or next(known, None) or link or unquote(address)
    if id_ not in entities and ours is None:
        entities[id_] = DataEntity(id_, kind or "entity", name[:_SHORT], link)
    return id_
