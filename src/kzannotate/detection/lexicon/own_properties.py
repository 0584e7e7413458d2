"""Properties that a reference adds to those that ship with the program.

Such a property is an entity of the kind ``property``: its id is the property's name, its names
are cues (beginnings of words, in any language; deprecated ones bar the property), its facts tell
the ``unit`` that is counted (a concept of ``lexicon/nouns.tsv``), the kind of entity it is ``of``
and other names, ``alias``, that facts call it by.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import ANY, PROPERTIES, Property
from kzannotate.domain.entity import Fact, NameStatus
from kzannotate.text.units import reference_unit

if TYPE_CHECKING:
    from kzannotate.domain.entity import Reference

PROPERTY_KIND = "property"


def properties_of(reference: Reference) -> tuple[Property, ...]:
    """The reference's own properties, in its order, and behind them the shipped ones."""
    own = [e.id for e in reference.entities if e.kind == PROPERTY_KIND]
    if not own:
        return PROPERTIES
    cues: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for name in reference.names:
        cues[name.entity, name.status is NameStatus.DEPRECATED].append(name.text)
    facts: dict[str, list[Fact]] = defaultdict(list)
    for fact in reference.facts:
        facts[fact.entity].append(fact)
    made = (_property(o, facts[o], cues[o, False], cues[o, True]) for o in own)
    return (*(p for p in made if p.units and p.cues), *PROPERTIES)


def _property(name: str, facts: list[Fact], cues: list[str], barred: list[str]) -> Property:
    units = [reference_unit(str(f.value)) for f in facts if f.property_name == "unit"]
    kinds = [str(f.value) for f in facts if f.property_name == "of"]
    aliases = [str(f.value) for f in facts if f.property_name == "alias"]
    return Property(
        name,
        (name, *aliases),
        tuple(kinds) or (ANY,),
        tuple(u for u in units if u),
        " ".join(cues),
        " ".join(barred),
        own=True,
    )
