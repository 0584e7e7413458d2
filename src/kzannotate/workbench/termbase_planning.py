"""What a termbase would change in a project, before anything is changed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.domain.entity import TERM_KIND, Entity, Fact, Name, NameStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.report import LeftOut
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import LONGEST_NOTE, EntryName, kind_of
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.termbase_matching import Known
from kzannotate.workbench.writing import lines, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.formats.termbase.model import Entry, Termbase
    from kzannotate.workbench.session import Workbench

Taught = Entity | Name | Fact

_WIKIDATA = re.compile(r"Q[1-9]\d*")
_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class Effect(StrEnum):
    """What an import does with a record."""

    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Coming:
    """One record that an import would make or change.

    Args:
        line: of the file, 1-based, where it is known.
        label: what to call the entity that it is about.
        before: None for what is new.
    """

    line: int | None
    label: str
    before: Taught | None
    after: Taught

    @property
    def effect(self) -> Effect:
        """New, or changed."""
        return Effect.NEW if self.before is None else Effect.CHANGED

    @property
    def told(self) -> str:
        """In one line of English what comes."""
        if isinstance(self.after, Name):
            name = self.after
            return f"name of {self.label}: “{name.text}” ({name.language}, {name.status.value})"
        if isinstance(self.after, Fact):
            return f"fact of {self.label}: {self.after.property_name}"
        return f"{self.after.kind}: {self.label}"


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would come in, to be looked at first.

    Args:
        coming: in the order of the file.
        same: how many names are in the project just so.
        left_out: with line and reason.
        doubts: what comes in, but somebody should look at it.
    """

    coming: tuple[Coming, ...]
    same: int
    left_out: tuple[LeftOut, ...]
    doubts: tuple[LeftOut, ...]

    @property
    def changes(self) -> list[Change]:
        """Of the one revision that the import is."""
        return [Change(SHARED_LAYER, c.before, c.after) for c in self.coming]

    @property
    def summary(self) -> str:
        """In one line of English how much comes."""
        parts = [
            f"{self.count(effect, kind)} {effect.value} {word}"
            for kind, word in ((Entity, "entities"), (Name, "names"), (Fact, "facts"))
            for effect in Effect
        ]
        return ", ".join([*parts, f"{self.same} names as they were"])

    def count(self, effect: Effect, kind: type[Taught]) -> int:
        """How many records of a kind would be new or changed."""
        return sum(c.effect is effect and isinstance(c.after, kind) for c in self.coming)


def plan_import(bench: Workbench, termbase: Termbase, file: str = "") -> ImportPlan:
    """What a termbase would change.

    What the project has beyond it stays; what it does not say stays as the project has it.

    Args:
        bench: the project.
        termbase: as it was read.
        file: its name, for what is left out.
    """
    planner = _Planner(Known(bench), termbase, file)
    planner.run()
    return ImportPlan(
        tuple(planner.coming()),
        planner.same,
        (*termbase.left_out, *planner.left_out.told()),
        tuple(planner.doubts()),
    )


class _Planner:
    def __init__(self, known: Known, termbase: Termbase, file: str) -> None:
        self.known, self.termbase, self.file = known, termbase, file
        self.left_out = LeftOutList(file)
        self.same = 0
        self._before: dict[tuple[str, str], Taught | None] = {}
        self._lines: dict[tuple[str, str], int | None] = {}
        self._topics: dict[str, str] = {}

    def run(self) -> None:
        """Find out for each entry whose it is, then what it says."""
        ids = [self._entity_of(entry) for entry in self.termbase.entries]
        for entry, id_ in zip(self.termbase.entries, ids, strict=True):
            if entry.id:
                self._topics.setdefault(entry.id, id_)
        for entry, id_ in zip(self.termbase.entries, ids, strict=True):
            self._entry(entry, id_)

    def coming(self) -> Iterator[Coming]:
        """The records that will differ, in the order in which they were touched."""
        for key, before in self._before.items():
            after = self.known.current(key)
            if after is not None and after != before:
                entity = after.id if isinstance(after, Entity) else after.entity
                yield Coming(self._lines[key], self.known.label(entity), before, after)

    def doubts(self) -> Iterator[LeftOut]:
        """Two right names in one language, where the file had a part in it."""
        for entity, language, names, line in self._rivals():
            told = " / ".join(f"“{name.text}”" for name in names)
            label = self.known.label(entity)
            sentence = f"{label} has more than one preferred name in “{language}”: {told}"
            yield LeftOut(self.file, line, sentence)

    def _rivals(self) -> Iterator[tuple[str, str, list[Name], int | None]]:
        seen = set()
        for key in self._before:
            name = self.known.current(key)
            if not isinstance(name, Name) or (name.entity, name.language) in seen:
                continue
            seen.add((name.entity, name.language))
            rivals = self.known.preferred(name.entity, name.language)
            if len(rivals) > 1:
                yield name.entity, name.language, rivals, self._lines[key]

    def _entity_of(self, entry: Entry) -> str:
        found = self.known.match(entry, ours=self.termbase.ours)
        if found is not None:
            return found
        made = entry.id if entry.id and self.known.is_free(entry.id) else _derived_id(entry)
        if not self.known.is_free(made):
            made = new_id("e")
        self.known.reserve(made)
        return made

    def _entry(self, entry: Entry, id_: str) -> None:
        before = self.known.entity(id_)
        after = before or Entity(id_, self._kind(entry))
        given = self._given(entry, after)
        after = replace(after, **given)
        self._put(after, entry.line)
        firsts: set[str] = set()
        for name in entry.names:
            self._name(name, id_, entry, is_first=name.language not in firsts)
            firsts.add(name.language)
        for fact in entry.facts:
            self._fact(fact, id_, entry.line)

    def _kind(self, entry: Entry) -> str:
        return self._clean(kind_of(entry), "kind", one_line, entry.line) or TERM_KIND

    def _given(self, entry: Entry, entity: Entity) -> dict[str, str]:
        """What the file says of the entity itself, as it can be kept."""
        found: dict[str, str] = {}
        for what in ("kind", "domain"):
            told, kept = getattr(entry, what), getattr(entity, what)
            said = self._clean(told, what, one_line, entry.line, kept=kept) if told else None
            if said and said != kept:
                found[what] = said.lower() if what == "kind" else said
        if note := self._note_of(entry, entity):
            found["note"] = note
        wikidata = (entry.wikidata or "").strip().upper()
        if _WIKIDATA.fullmatch(wikidata):
            found["wikidata"] = wikidata
        elif wikidata:
            self.left_out.add("the Wikidata identifier is none", entry.line)
        return found

    def _note_of(self, entry: Entry, entity: Entity) -> str | None:
        """Its note; a definition where neither the file nor the project has one."""
        definition = None
        for further in entry.further:
            if further.category == "definition" and definition is None and not entity.note:
                definition = further.text
            else:
                self.left_out.count(further.category, entry.line)
        told = entry.note or definition
        if not told:
            return None
        return self._clean(told, "note", lines, entry.line, kept=entity.note)

    def _name(self, name: EntryName, entity: str, entry: Entry, *, is_first: bool) -> None:
        line = name.line or entry.line
        language = self._clean(name.language, "language", one_line, line)
        if not language:
            return
        before = self.known.name(entity, name.text, language, name.id)
        kept = before.text if before else ""
        text = self._clean(name.text, "name", one_line, line, kept=kept)
        if not text:
            return
        if self.known.is_particle(text):
            self.left_out.add("the name is only a particle that clings to other words", line)
            return
        for further in name.further:
            self.left_out.count(further.category, line)
        before = before or self.known.name(entity, text, language, None)
        fresh = before or Name(self._name_id(entity, language, text), entity, text, language,
                               NameStatus.ADMITTED)  # fmt: skip
        after = replace(
            fresh,
            text=text,
            status=name.status or (before.status if before else self._status(fresh, is_first)),
            note=self._said(name.note, fresh.note, line),
            topic=self._topic(name, line) or fresh.topic,
        )
        if self.known.has_twin(after):
            self.left_out.add("the entity has this name already", line)
        elif after != before and ("Name", after.id) in self._before:
            self.left_out.add("the name stands there twice: the first one counts", line)
        else:
            self.same += after == before and ("Name", after.id) not in self._before
            self._put(after, line)

    def _said(self, note: str | None, kept: str | None, line: int | None) -> str | None:
        """The note of the file, as it can be kept; the project's where there is none."""
        cleaned = self._clean(note, "note", lines, line, kept=kept) if note else None
        return cleaned or kept

    def _status(self, name: Name, is_first: bool) -> NameStatus:
        """Of a name that the file gives none: the first is the one to use."""
        taken = is_first and self.known.preferred(name.entity, name.language)
        return NameStatus.PREFERRED if is_first and not taken else NameStatus.ADMITTED

    def _name_id(self, entity: str, language: str, text: str) -> str:
        # As references name theirs, so that the same name is the same record either way.
        made = _identity("n", entity, language, text)
        return made if self.known.current(("Name", made)) is None else new_id("n")

    def _topic(self, name: EntryName, line: int | None) -> str | None:
        if not name.topic:
            return None
        found = self._topics.get(name.topic) or self.known.called(name.topic)
        if found is None:
            sentence = "the topic is no entity's id or name: the name comes without it"
            self.left_out.add(sentence, line)
        return found

    def _fact(self, fact: Fact, entity: str, line: int | None) -> None:
        known = self.known.current(("Fact", fact.id))
        days = (fact.valid_from, fact.valid_to)
        fit = fact.property_name.strip() and fact.value not in ("", ()) and fact.id
        if not fit or any(day and not _DAY.fullmatch(day) for day in days):
            self.left_out.add("the fact lacks a property or a value, or a day is none", line)
        elif isinstance(known, Fact) and known.entity != entity:
            self.left_out.add("another entity has the fact already", line)
        else:
            self._put(replace(fact, entity=entity), line)

    def _put(self, record: Taught, line: int | None) -> None:
        key = type(record).__name__, record.id
        self._before.setdefault(key, self.known.current(key))
        self._lines.setdefault(key, line)
        self.known.put(record)

    def _clean(
        self,
        text: str,
        what: str,
        cleaned: Callable[[str, str], str],
        line: int | None,
        *,
        kept: str | None = None,
    ) -> str | None:
        """The text as it can be kept, or is; None, and told, where it cannot."""
        if text == kept:
            return text
        try:
            found = cleaned(text, what)
        except UserError:
            self.left_out.add(f"the {what} is empty or holds a character that cannot be kept", line)
            return None
        if len(found) <= LONGEST_NOTE:
            return found
        self.left_out.add(f"the {what} has too many letters", line)
        return None


def _derived_id(entry: Entry) -> str:
    """An id for an entry that has none: the same file brings the same one again."""
    names = sorted(f"{n.language}\x1f{n.text}" for n in entry.names)
    return _identity("e", kind_of(entry), *names)


def _identity(letter: str, *parts: str) -> str:
    joined = "\x1f".join(parts).encode("utf-8", "replace")
    return f"{letter}-{hashlib.sha256(joined).hexdigest()[:16]}"
