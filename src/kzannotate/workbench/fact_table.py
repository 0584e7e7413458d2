"""Facts as a table: what a change of them would do to the findings, lists in and out, claims."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound, Claim
from kzannotate.domain.codec import decode
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity, Evidence, Fact, Name, Reference
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.report import LeftOut
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError
from kzannotate.formats.fact_lists import fact_csv, fact_json
from kzannotate.formats.fact_lists.model import FactList, ListedFact
from kzannotate.formats.sandbox import Sandbox
from kzannotate.workbench import viewing
from kzannotate.workbench.checking import checker_of
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.labels import labels
from kzannotate.workbench.naming import fitting
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kzannotate.domain.entity import FactValue
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

FORMS = {"csv": "fact_lists.fact_csv", "json": "fact_lists.fact_json"}
"""Forms of lists of facts, and who reads them."""
_SUFFIXES = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".json": "json"}
_UNITS = {
    "state": "states", "country": "countries", "person": "people", "event": "events",
    "organisation": "organisations", "delegate": "delegates", "cluster": "clusters",
    "share": "fraction",
}  # fmt: skip
"""Units of facts by those of what is read in a text."""
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class Effects:
    """What would become of the findings, the loudest first.

    Args:
        changed: as they are and as they would be.
    """

    appearing: tuple[Finding, ...] = ()
    vanishing: tuple[Finding, ...] = ()
    changed: tuple[tuple[Finding, Finding], ...] = ()

    @property
    def count(self) -> int:
        """How many findings there are in all."""
        return len(self.appearing) + len(self.vanishing) + len(self.changed)


@dataclass(frozen=True, slots=True)
class ComingFact:
    """A fact that a list would make or change.

    Args:
        line: of the file.
        before: None for a new one.
    """

    line: int
    before: Fact | None
    after: Fact


@dataclass(frozen=True, slots=True)
class FactPlan:
    """What a list of facts would bring, to be looked at first.

    Args:
        same: how many facts are in the project as they are.
    """

    coming: tuple[ComingFact, ...]
    same: int
    left_out: tuple[LeftOut, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that would be written."""
        return tuple(Change(SHARED_LAYER, c.before, c.after) for c in self.coming)


def change_of(known: Fact | None, described: Fact) -> Change:
    """The change that a new or a changed fact would be; nothing is written.

    Raises:
        UserError: the fact cannot be kept as it is.
    """
    id_ = known.id if known is not None else new_id("fact")
    return Change(SHARED_LAYER, known, fitting(replace(described, id=id_)))


def effects_of(
    bench: Workbench,
    changes: Sequence[Change],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Effects:
    """Check the articles against a copy of the reference with some changes.

    To be called in the thread that checks: the readings of the last check are used.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    articles = list(viewing.articles(bench))
    checker = checker_of(bench)
    before = checker.check(articles, progress=progress, cancelled=cancelled).findings
    other = checker.with_reference(with_changes(bench.reference(), changes))
    after = other.check(articles, progress=progress, cancelled=cancelled).findings
    old, new = {f.id: f for f in before}, {f.id: f for f in after}
    return Effects(
        _loudest(f for f in after if f.id not in old),
        _loudest(f for f in before if f.id not in new),
        tuple((old[f.id], f) for f in _loudest(after) if f.id in old and f != old[f.id]),
    )


def with_changes(reference: Reference, changes: Iterable[Change]) -> Reference:
    """A reference as changes of its facts would leave it."""
    facts = {fact.id: fact for fact in reference.facts}
    for change in changes:
        if isinstance(change.after, Fact):
            facts[change.after.id] = change.after
        elif isinstance(change.before, Fact):
            facts.pop(change.before.id, None)
    return replace(reference, facts=tuple(facts.values()))


def keep_change(bench: Workbench, change: Change) -> Revision | None:
    """Keep a new, a changed or a removed fact whose effects were looked at.

    Raises:
        StaleRevisionError: it was changed meanwhile; nothing is written.
    """
    verb = "change fact"
    if change.before is None:
        verb = "add fact"
    elif change.after is None:
        verb = "remove fact"
    return bench.commit(verb, [change])


def read_facts(path: Path) -> FactList:
    """Read a list of facts in a child process.

    Raises:
        ForeignFileError: it is none; the sentence names the line.
        UserError: its name does not say of which form it is.
    """
    form = _form_of(path)
    with Sandbox() as sandbox:
        return decode(FactList, sandbox.read(FORMS[form], path))


def plan_facts(bench: Workbench, listed: FactList, file: str = "") -> FactPlan:
    """What a list would change; what the project has beyond it stays.

    Args:
        bench: the project.
        listed: as it was read.
        file: its name, for what is left out.
    """
    planner = _Planner(bench, file)
    for each in listed.facts:
        planner.take(each)
    return FactPlan(tuple(planner.coming), planner.same, (*listed.left_out, *planner.left_out))


def carry_out(bench: Workbench, plan: FactPlan) -> Revision | None:
    """Take in what was looked at, as one revision; None where all of it is known.

    Raises:
        StaleRevisionError: something was changed meanwhile; nothing is written.
    """
    return bench.commit("import facts", plan.changes)


def write_facts(bench: Workbench, path: Path, facts: Iterable[Fact] | None = None) -> int:
    """Write facts as CSV or JSON, as the file's name ends; how many.

    Args:
        bench: the project.
        path: where to.
        facts: which; all if not said.

    Raises:
        UserError: the form cannot be told, or the file cannot be written.
    """
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    reference = bench.reference()
    wanted = list(reference.facts if facts is None else facts)
    form = fact_json if _form_of(path) == "json" else fact_csv
    write_whole(path, form.write(wanted, labels(reference)))
    return len(wanted)


def fact_of_claim(bench: Workbench, claim: Claim) -> Fact:
    """A fact as a claim states it, its article as the source; nothing is written."""
    value, unit = _value_of(claim)
    first, last = _days_of(claim.when)
    return Fact(
        "",
        claim.entity or "",
        claim.property_name,
        value,
        unit,
        first,
        last,
        sources=_source(bench, claim.document, claim.quote.exact),
    )


def fact_of_finding(bench: Workbench, finding: Finding) -> Fact | None:
    """A fact as the first side of a finding states it; None where it is about no entity."""
    for passage in (p for side in finding.sides for p in side.passages):
        for claim in viewing.claims_in(bench, passage.document):
            of_it = claim.entity and finding.property_name in (None, claim.property_name)
            if (
                of_it
                and claim.span.start < passage.span.end
                and passage.span.start < claim.span.end
            ):
                return fact_of_claim(bench, claim)
    if finding.entity is None:
        return None
    side = finding.sides[0]
    sources = _source(bench, side.passages[0].document, side.passages[0].quote.exact)
    return Fact("", finding.entity, finding.property_name or "", side.value, sources=sources)


def claim_at(bench: Workbench, document: str, start: int, end: int) -> Claim | None:
    """The shortest claim of an article that overlaps a stretch of its text."""
    found = [
        c
        for c in viewing.claims_in(bench, document)
        if c.entity is not None and c.span.start < max(end, start + 1) and start < c.span.end
    ]
    return min(found, key=lambda c: (c.span.end - c.span.start, c.id), default=None)


def _form_of(path: Path) -> str:
    form = _SUFFIXES.get(path.suffix.lower())
    if form is None:
        raise UserError(f"{path.name} is no list of facts: choose a file in .csv or .json.")
    return form


def _loudest(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    rows = viewing.loudest_first(viewing.FindingRow(f, None) for f in findings)
    return tuple(row.finding for row in rows)


def _value_of(claim: Claim) -> tuple[FactValue, str | None]:
    """The value as facts have it, with its unit."""
    quantity = claim.quantity
    if quantity is None or quantity.unit == "day":
        return claim.value, None
    unit = _UNITS.get(quantity.unit or "", quantity.unit)
    number = quantity.low if quantity.low is not None else quantity.high
    if number is None:
        return claim.value, unit
    plain = int(number) if number == int(number) else number
    if quantity.relation is Bound.EXACT and quantity.low == quantity.high:
        return plain, unit
    return f"{quantity.relation.value}{plain}", unit


def _days_of(when: str | None) -> tuple[str | None, str | None]:
    first, _, last = (when or "").partition("/")
    days = [day if _DAY.fullmatch(day) else None for day in (first, last)]
    return days[0], days[1]


def _source(bench: Workbench, document: str, quote: str) -> tuple[Evidence, ...]:
    found = bench.store.record(Document, document)
    if found is None:
        return ()
    source = bench.store.record(Source, found.source) if found.source else None
    title = found.title or found.id
    said = f"{source.name}: {title}" if source is not None else title
    day = (found.published or "").split("T")[0] or None
    today = datetime.now(UTC).date().isoformat()
    return (Evidence("", said, None, day, today, quote, document),)


class _Planner:
    def __init__(self, bench: Workbench, file: str) -> None:
        self._file = file
        self._entities = {e.id for e in bench.store.records(Entity)}
        self._called: dict[str, set[str]] = {}
        for name in bench.store.records(Name):
            self._called.setdefault(name.text, set()).add(name.entity)
        self._facts = {f.id: f for f in bench.store.records(Fact)}
        self._told = {_said(f): f for f in self._facts.values()}
        self._taken: set[str] = set()
        self.coming: list[ComingFact] = []
        self.left_out: list[LeftOut] = []
        self.same = 0

    def take(self, listed: ListedFact) -> None:
        """Find out whose a fact is, and what of it is new."""
        try:
            fact = self._settled(listed)
        except UserError as trouble:
            self.left_out.append(LeftOut(self._file, listed.line, str(trouble)))
            return
        before = self._facts.get(fact.id)
        if fact.id in self._taken:
            sentence = "the fact stands in the list twice: the first one counts"
            self.left_out.append(LeftOut(self._file, listed.line, sentence))
        elif before is not None and _told(before) == _told(fact):
            self.same += 1
        else:
            self.coming.append(ComingFact(listed.line, before, fact))
        self._taken.add(fact.id)

    def _settled(self, listed: ListedFact) -> Fact:
        fact = replace(listed.fact, entity=self._entity(listed))
        if isinstance(fact.value, tuple) and not self._entities.issuperset(fact.value):
            raise UserError("the list of the value names an entity that is not in the project")
        known = self._facts.get(fact.id) or self._told.get(_said(fact))
        if known is not None and known.entity != fact.entity:
            raise UserError("another entity has the fact already")
        id_ = known.id if known is not None else fact.id or _derived_id(fact)
        fact = fitting(replace(fact, id=id_))
        if known is None:
            return fact
        return replace(fact, sources=_with_ids_of(known, fact), note=fact.note or known.note)

    def _entity(self, listed: ListedFact) -> str:
        if listed.fact.entity in self._entities:
            return listed.fact.entity
        named = self._called.get(listed.called or listed.fact.entity, set())
        if len(named) == 1:
            return next(iter(named))
        said = (listed.called or listed.fact.entity)[:60]
        if named:
            raise UserError(f"more than one entity is called “{said}”: give its id")
        raise UserError(f"no entity is called “{said}”: add it first, or give its id")


def _with_ids_of(known: Fact, fact: Fact) -> tuple[Evidence, ...]:
    """The sources of the file, those that the project has as it has them; its own where none."""
    if not fact.sources:
        return known.sources
    own = {replace(s, id="", document=None): s for s in known.sources}
    return tuple(own.get(replace(s, id="", document=None), s) for s in fact.sources)


def _said(fact: Fact) -> tuple[object, ...]:
    value = fact.value
    return (
        *(fact.entity, fact.property_name, type(value).__name__, value, fact.unit),
        *(fact.valid_from, fact.valid_to),
    )


def _told(fact: Fact) -> Fact:
    return replace(fact, sources=tuple(replace(s, id="") for s in fact.sources))


def _derived_id(fact: Fact) -> str:
    """An id for a fact that has none: the same list brings the same one again."""
    joined = "\x1f".join(map(str, _said(fact))).encode("utf-8", "replace")
    return f"fact-{hashlib.sha256(joined).hexdigest()[:16]}"
