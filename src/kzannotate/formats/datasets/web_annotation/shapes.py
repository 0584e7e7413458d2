"""Annotations as others write them, in the one shape that the reader works with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets.addresses import id_in
from kzannotate.formats.datasets.foreign_json import list_in, number_in, object_in, text_in
from kzannotate.formats.datasets.model import Maker
from kzannotate.formats.datasets.placing import Sought
from kzannotate.formats.datasets.taking import iso_time

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHARACTERS = re.compile(r"char=(\d{1,15}),(\d{1,15})")
_REFINED = 8
_NEIGHBOURS = 200
"""Code points of a quote's neighbours that are looked at, on either side."""

TAGGING = frozenset({"tagging", "classifying"})
IDENTIFYING = frozenset({"identifying", "linking"})
EDITING = frozenset({"editing"})


@dataclass(frozen=True, slots=True)
class Body:
    """What an annotation says.

    Args:
        purpose: its own, or else the annotation's first motivation.
        value: its words.
        address: of a resource that it is.
        label: what the resource is called.
    """

    purpose: str
    value: str = ""
    address: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """What an annotation is about.

    Args:
        address: of a text or of another annotation.
        sought: the words in it; None: the whole of it.
    """

    address: str
    sought: Sought | None


@dataclass(frozen=True, slots=True)
class Remark:
    """One annotation.

    Args:
        line: of the file; None where it has no lines of its own.
        ours: what we wrote besides, if it is one of ours.
    """

    id: str
    line: int | None
    motivation: str
    bodies: tuple[Body, ...]
    aims: tuple[Aim, ...]
    maker: Maker | None
    ours: dict[str, Any]
    tie: dict[str, Any]

    @property
    def name(self) -> str:
        """The id, not longer than can be told."""
        return self.id[:100]

    def says(self, purposes: frozenset[str]) -> list[str]:
        """The words of the bodies with one of these purposes."""
        return [b.value for b in self.bodies if b.purpose in purposes and b.value]

    @property
    def remarks(self) -> list[str]:
        """The words of all other bodies."""
        known = TAGGING | EDITING | IDENTIFYING
        return [b.value for b in self.bodies if b.value and b.purpose not in known]


def remark_of(value: dict[str, Any], id_: str, line: int | None) -> Remark:
    """An annotation from a JSON object."""
    motivations = [_word(m) for m in list_in(value, "motivation") if isinstance(m, str)]
    motivation = motivations[0] if motivations else ""
    bodies = [body for item in list_in(value, "body") for body in _bodies(item, motivation)]
    if words := text_in(value, "bodyValue"):
        bodies.append(Body("commenting", words))
    return Remark(
        id_,
        line,
        motivation,
        tuple(bodies),
        tuple(aim for item in list_in(value, "target") for aim in _aims(item)),
        _maker(value),
        object_in(value, "kz:mark"),
        object_in(value, "kz:tie"),
    )


def address_of(value: Any) -> str:
    """The address of a resource that is one or has one."""
    if isinstance(value, dict):
        return text_in(value, "id") or text_in(value, "@id")
    return value if isinstance(value, str) else ""


def types_of(value: Any) -> set[str]:
    """The types of an object, without their vocabulary's prefix."""
    found = [*list_in(value, "type"), *list_in(value, "@type")]
    return {_word(t) for t in found if isinstance(t, str)}


@lru_cache(maxsize=256)
def _word(address: str) -> str:
    """The last part of ``oa:tagging`` or of a whole address."""
    return re.split(r"[#/:]", address)[-1]


def _bodies(value: Any, motivation: str) -> Iterator[Body]:
    if isinstance(value, str):
        yield Body(motivation, address=value)
        return
    if "Choice" in types_of(value):
        value = next(iter(list_in(value, "items")), None)
    if not isinstance(value, dict):
        return
    purposes = [_word(p) for p in list_in(value, "purpose") if isinstance(p, str)]
    source = value.get("source")
    words = text_in(value, "value") or text_in(value, "chars") or text_in(source, "value")
    address = address_of(source) or ("" if words else address_of(value))
    label = text_in(source, "label") or text_in(value, "label") or text_in(source, "name")
    default = motivation if motivation != "describing" or not words else "commenting"
    yield Body(purposes[0] if purposes else default, words, address, label)


def _aims(value: Any) -> Iterator[Aim]:
    if isinstance(value, str):
        yield Aim(value, None)
    elif isinstance(value, dict):
        source = value.get("source")
        selectors = list(_selectors(list_in(value, "selector")))
        address = address_of(source) or address_of(value)
        yield Aim(address, _sought(selectors) if selectors else None)


def _selectors(values: list[Any], depth: int = 0) -> Iterator[dict[str, Any]]:
    """All selectors, those that refine others too."""
    for value in values:
        if isinstance(value, dict) and depth < _REFINED:
            yield value
            yield from _selectors(list_in(value, "refinedBy"), depth + 1)


def _sought(selectors: list[dict[str, Any]]) -> Sought:
    start = end = None
    exact: str | None = None
    prefix = suffix = ""
    for selector in selectors:
        types = types_of(selector)
        if "TextQuoteSelector" in types and exact is None:
            told = selector.get("exact")
            exact = told if isinstance(told, str) else None
            prefix = text_in(selector, "prefix")[-_NEIGHBOURS:]
            suffix = text_in(selector, "suffix")[:_NEIGHBOURS]
        elif "TextPositionSelector" in types and start is None:
            start, end = number_in(selector, "start"), number_in(selector, "end")
        elif start is None and (found := _CHARACTERS.fullmatch(text_in(selector, "value"))):
            start, end = int(found.group(1)), int(found.group(2))
    return Sought(start, end, exact, prefix, suffix)


def _maker(value: dict[str, Any]) -> Maker | None:
    creator = next(iter(list_in(value, "creator")), None)
    made, changed = iso_time(value.get("created")), iso_time(value.get("modified"))
    if creator is None and not made and not changed:
        return None
    address = address_of(creator)
    named = isinstance(creator, dict) and isinstance(creator.get("name"), str)
    name = (
        text_in(creator, "name")
        if named
        else text_in(creator, "nickname") or text_in(creator, "nick")
    )
    if not name and not named:
        ours = id_in(address, "person") or id_in(address, "software")
        name = ours or address.rstrip("/").rsplit("/", 1)[-1].removeprefix("acct:")
    is_machine = "Software" in types_of(creator) or address.startswith("urn:kzannotate:software:")
    return Maker(name, is_machine, made, changed)
