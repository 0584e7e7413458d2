"""Words of names that Kazakh and Russian mislead a translator about: арал, the Aral and an island.

A trap is a Term of the domain ``translation-trap``: its right renderings are its preferred and
admitted names, the wrong ones its deprecated names. The shipped ones stand in
``resources/reference/traps.json``; a reference may hold more, or replace one by its id.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.entity import TERM_KIND, Entity, Name, NameStatus, Reference
from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Stems = frozenset[str]

TRAP_DOMAIN = "translation-trap"


class Slot(NamedTuple):
    """A word of a name for which another is often taken.

    Args:
        trap: id of the term.
        wrong: stems of wrong renderings.
        fellows: stems of other right ones, which do no harm.
        run: places of all words of the rendering in the name; one of them is enough.
    """

    trap: str
    wrong: Stems
    fellows: Stems
    run: frozenset[int]


@dataclass(frozen=True)
class _Trap:
    id: str
    right: tuple[tuple[Stems, ...], ...]
    wrong: Stems

    def run_at(self, stems: Sequence[Stems], place: int) -> int:
        """How many words from a place on are one of the right renderings."""
        return max((len(r) for r in self.right if _begins(stems, place, r)), default=0)

    @property
    def single(self) -> Stems:
        return frozenset().union(*(r[0] for r in self.right if len(r) == 1))


class Traps:
    """The traps of the program and of one reference."""

    def __init__(self, reference: Reference) -> None:
        own = [(e, _names_of(e, reference)) for e in reference.entities if is_trap(e)]
        terms = {e.id: (e, names) for e, names in [*_shipped(), *own]}
        self.notes = {e.id: e.note or "" for e, _ in terms.values()}
        self._by_stem: dict[tuple[str, str], list[_Trap]] = defaultdict(list)
        for entity, names in terms.values():
            for language in sorted({n.language for n in names}):
                self._take(entity.id, [n for n in names if n.language == language], language)

    def _take(self, id_: str, names: list[Name], language: str) -> None:
        right = [n for n in names if n.status is not NameStatus.DEPRECATED]
        wrong = [n for n in names if n.status is NameStatus.DEPRECATED]
        trap = _Trap(
            id_,
            tuple(tuple(noun_stems(w, language) for w in words_of(n.text)) for n in right),
            frozenset().union(*(noun_stems(fold_word(n.text), language) for n in wrong)),
        )
        for stem in frozenset().union(*(r[0] for r in trap.right)):
            self._by_stem[language, stem].append(trap)

    def slots(self, stems: Sequence[Stems], language: str) -> dict[int, tuple[Slot, ...]]:
        """For each place in a name's words the traps that its word is in."""
        found: dict[int, tuple[Slot, ...]] = {}
        for place, own in enumerate(stems):
            for trap in {
                t.id: t for s in own for t in self._by_stem.get((language, s), ())
            }.values():
                run = frozenset(range(place, place + trap.run_at(stems, place)))
                for n in run:
                    slot = Slot(trap.id, trap.wrong, trap.single - stems[n], run)
                    if not any(s.trap == trap.id for s in found.get(n, ())):
                        found[n] = (*found.get(n, ()), slot)
        return found


def is_trap(entity: Entity) -> bool:
    """Whether an entity is a trap, whose names are only looked for inside names."""
    return entity.kind == TERM_KIND and entity.domain == TRAP_DOMAIN


def _begins(stems: Sequence[Stems], place: int, rendering: tuple[Stems, ...]) -> bool:
    here = stems[place : place + len(rendering)]
    return len(here) == len(rendering) and all(
        not one.isdisjoint(other) for one, other in zip(here, rendering, strict=True)
    )


def _names_of(entity: Entity, reference: Reference) -> list[Name]:
    return [n for n in reference.names if n.entity == entity.id]


@cache
def _shipped() -> tuple[tuple[Entity, list[Name]], ...]:
    text = resource("reference", "traps.json").read_text(encoding="utf-8")
    return tuple(_terms(json.loads(text)["terms"]))


def _terms(items: Iterable[dict[str, object]]) -> Iterator[tuple[Entity, list[Name]]]:
    for item in items:
        id_ = str(item["id"])
        names = item["names"]
        if isinstance(names, list):
            entity = Entity(id_, TERM_KIND, domain=TRAP_DOMAIN, note=str(item["note"]))
            yield entity, [_name(id_, number, n) for number, n in enumerate(names)]


def _name(entity: str, number: int, item: dict[str, str]) -> Name:
    status = NameStatus(item["status"])
    return Name(f"{entity}.{number}", entity, item["text"], item["language"], status)
