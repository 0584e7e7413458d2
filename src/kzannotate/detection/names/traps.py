"""Words of names that Kazakh and Russian mislead a translator about: арал, the Aral and an island.

A trap is a Term of the domain ``translation-trap``: its right renderings are its preferred and
admitted names, the wrong ones its deprecated names. The shipped ones stand in
``resources/reference/traps.json``; a reference may hold more, or replace one by its id. Things of
one field, which translators take for one another, stand in ``resources/lexicon/near_words.tsv``.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.entity import TERM_KIND, Entity, Name, NameStatus
from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import read_together, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.domain.entity import Reference

    Stems = frozenset[str]

TRAP_DOMAIN = "translation-trap"
_OF_FIELD = "near-"
"""What ids of traps begin with whose words are things of one field."""
_NEAR = "one thing taken for another of its field"


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

    @property
    def may_join(self) -> bool:
        """Whether a wrong word may join the right one: the island of Aral, not rivers and lakes."""
        return not self.trap.startswith(_OF_FIELD)


@dataclass(frozen=True, eq=False)
class _Trap:
    id: str
    right: tuple[tuple[Stems, ...], ...]
    wrong: Stems

    def run_at(self, stems: Sequence[Stems], place: int) -> int:
        """How many words from a place on, where one begins, are one of the right renderings."""
        if self._longest == 1:
            return 1
        return max((len(r) for r in self.right if _begins(stems, place, r)), default=0)

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.right), default=0)

    @cached_property
    def single(self) -> Stems:
        """Stems of the right renderings of one word."""
        return frozenset().union(*(r[0] for r in self.right if len(r) == 1))


class Traps:
    """The traps of the program and of one reference."""

    def __init__(self, reference: Reference) -> None:
        own = tuple((e, tuple(_names_of(e, reference))) for e in reference.entities if is_trap(e))
        self.own = own
        """Those that the reference holds, with their names."""
        self._own_by_stem: dict[str, dict[str, list[_Trap]]] = {}
        self._replaced = frozenset(e.id for e, _ in own)
        self.notes = {e.id: e.note or "" for e, _ in (*_shipped(), *own)}

    def slots(self, stems: Sequence[Stems], language: str) -> dict[int, tuple[Slot, ...]]:
        """For each place in a name's words the traps that its word is in."""
        found: dict[int, tuple[Slot, ...]] = {}
        for place, own in enumerate(stems):
            for trap in {t.id: t for t in self._with(own, language)}.values():
                end = place + trap.run_at(stems, place)
                for n in range(place, end):
                    slot = _slot(trap, stems[n], place, end)
                    if not any(s.trap == trap.id for s in found.get(n, ())):
                        found[n] = (*found.get(n, ()), slot)
        return found

    def _with(self, stems: Stems, language: str) -> Iterator[_Trap]:
        """The traps that one of some stems is right in."""
        if self.own and language not in self._own_by_stem:
            self._own_by_stem[language] = _by_stem(self.own, language)
        shipped, own = _shipped_by_stem(language), self._own_by_stem.get(language, {})
        for stem in stems:
            yield from (t for t in shipped.get(stem, ()) if t.id not in self._replaced)
            yield from own.get(stem, ())


@lru_cache(maxsize=16_384)
def _slot(trap: _Trap, own: Stems, place: int, end: int) -> Slot:
    """The slot of a word with its own stems; one for all names that have it at one place."""
    return Slot(trap.id, trap.wrong, trap.single - own, frozenset(range(place, end)))


def _by_stem(
    terms: Sequence[tuple[Entity, Sequence[Name]]], language: str
) -> dict[str, list[_Trap]]:
    """The traps of a language by the stems of what is right in them."""
    found: dict[str, list[_Trap]] = defaultdict(list)
    # What is right for one thing of a field is wrong for all others: few words, told often.
    folded = {n.text: "" for _, names in terms for n in names if n.language == language}
    read_together(list(folded))
    folded |= {text: fold_word(text) for text in folded}
    for entity, names in terms:
        told = [n for n in names if n.language == language]
        right = [n for n in told if n.status is not NameStatus.DEPRECATED]
        wrong = [n for n in told if n.status is NameStatus.DEPRECATED]
        trap = _Trap(
            entity.id,
            tuple(tuple(noun_stems(w, language) for w in words_of(n.text)) for n in right),
            frozenset().union(*(noun_stems(folded[n.text], language) for n in wrong)),
        )
        for stem in frozenset().union(*(r[0] for r in trap.right)):
            found[stem].append(trap)
    return found


@cache
def _shipped_by_stem(language: str) -> dict[str, list[_Trap]]:
    return _by_stem(_shipped(), language)


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
    return (*_terms(json.loads(text)["terms"]), *_near_words())


def _near_words() -> Iterator[tuple[Entity, list[Name]]]:
    """A trap for each thing that is taken for others of its field: the crane for the heron."""
    header, *rows = resource("lexicon", "near_words.tsv").read_text("utf-8").splitlines()
    languages = header.split("\t")[1:]
    for row in rows:
        field, *cells = row.split("\t")
        things = {lang: cell.split(" / ") for lang, cell in zip(languages, cells, strict=True)}
        for number in range(max(map(len, things.values()))):
            entity = Entity(
                f"{_OF_FIELD}{field.replace(' ', '-')}-{number}",
                TERM_KIND,
                domain=TRAP_DOMAIN,
                note=_NEAR,
            )
            yield entity, list(_near_names(entity.id, number, things))


def _near_names(entity: str, own: int, things: dict[str, list[str]]) -> Iterator[Name]:
    for language, told in things.items():
        for number, words in enumerate(told if own < len(told) else ()):
            status = NameStatus.ADMITTED if number == own else NameStatus.DEPRECATED
            for word in words.split():
                yield Name(f"{entity}.{language}.{word}", entity, word, language, status)


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
