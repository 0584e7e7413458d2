"""What to call an entity where there is room for one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.entity import Name, Reference


def labels(reference: Reference, languages: Sequence[str] = ("en", "ar")) -> dict[str, str]:
    """A name for each entity: a preferred one in the first language that has one."""
    order = {language: rank for rank, language in enumerate(dict.fromkeys(languages))}

    def rank(name: Name) -> tuple[bool, int]:
        return name.status is not NameStatus.PREFERRED, order.get(name.language, len(order))

    found: dict[str, Name] = {}
    for name in reference.names:
        if name.status is NameStatus.DEPRECATED:
            continue
        held = found.get(name.entity)
        if held is None or rank(name) < rank(held):
            found[name.entity] = name
    return {e.id: found[e.id].text if e.id in found else e.id for e in reference.entities}
