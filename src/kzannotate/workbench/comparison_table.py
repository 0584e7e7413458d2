"""The comparison table: what each source, or each article, states of each thing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.own_properties import properties_of
from kzannotate.detection.lexicon.properties import property_of
from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.claim import Claim
from kzannotate.domain.comparison import (
    Cell,
    CellState,
    ComparisonColumn,
    ComparisonRow,
    ComparisonTable,
    Ground,
    StatedValue,
)
from kzannotate.domain.document import Document, Source
from kzannotate.domain.finding import Basis, Finding, Severity
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.workbench.cell_states import Judged, RowJudge, Stated, loudest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.domain.entity import Fact, Reference
    from kzannotate.workbench.session import Workbench

_STEP = 64
"""Rows between two questions whether to go on."""
_LOUD = (CellState.DIFFERS, CellState.CONTESTED, CellState.OUTDATED)
_FIGURES = frozenset(("figure-conflict", "date-conflict", "outdated-plan", "self-contradiction"))
"""Rules that say which open figures are of one thing."""

_GROUNDS = {Basis.REFERENCE: Ground.REFERENCE, Basis.INTERNAL: Ground.ITSELF}
"""What an agreement rests on that is not one of sources."""

Place = tuple[str, int, int]
"""Document, start and end."""


def comparison_table(
    bench: Workbench,
    *,
    articles: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ComparisonTable:
    """All claims of the project, set beside each other.

    Args:
        bench: the open project.
        articles: a column for each article rather than for each source.
        progress: told how many rows of how many are done.
        cancelled: asked now and then.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    columns, column_of = _columns(bench, articles=articles)
    found = [c for c in bench.store.records(Claim, layer=MACHINE_LAYER) if c.document in column_of]
    verdicts = _Verdicts(bench)
    days = {d.id: d.as_of or d.published for d in bench.store.records(Document)}
    groups = _grouped(found, verdicts)
    reader = _RowReader(bench.reference(), verdicts)
    rows = []
    for done, (key, claims) in enumerate(sorted(groups.items(), key=lambda g: _order(g[0]))):
        if done % _STEP == 0:
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(done, len(groups))
        stated = [Stated(c, column_of[c.document], c.when == days[c.document]) for c in claims]
        rows.append(reader.row(key, stated))
    return _without_empty(columns, rows)


class _Key(NamedTuple):
    """What a row is of; open figures that were compared have a group, others have none."""

    entity: str | None
    property_name: str
    group: str = ""

    @property
    def id(self) -> str:
        return "\x1f".join((self.entity or "", self.property_name, self.group))


class _Verdicts:
    """What the rules found of claims, and what the reviewer said to it, by places."""

    def __init__(self, bench: Workbench) -> None:
        found = bench.store.records(Finding, layer=MACHINE_LAYER)
        ruled = {v.finding: v.ruling for v in bench.store.records(Verdict, layer=bench.layer)}
        self.comparing = [f for f in found if _compares(f)]
        self._by_place: dict[Place, list[tuple[Finding, Ruling | None]]] = defaultdict(list)
        for finding in self.comparing:
            for place in _places(finding):
                self._by_place[place].append((finding, ruled.get(finding.id)))

    def of(self, claim: Claim) -> list[tuple[Finding, Ruling | None]]:
        """Findings at the place of a claim, of its own property or of open figures."""
        found = self._by_place.get(_place(claim), ())
        return [
            (f, r) for f, r in found if f.entity is None or f.property_name == claim.property_name
        ]


class _RowReader:
    """Makes rows of claims."""

    def __init__(self, reference: Reference, verdicts: _Verdicts) -> None:
        self._verdicts = verdicts
        self._properties = properties_of(reference)
        self._by_name = {p.name: p for p in reversed(self._properties)}
        self._kinds = {e.id: e.kind for e in reference.entities}
        self._facts: dict[str, list[Fact]] = defaultdict(list)
        for fact in reference.facts:
            self._facts[fact.entity].append(fact)

    def row(self, key: _Key, stated: Sequence[Stated]) -> ComparisonRow:
        about = self._by_name.get(key.property_name)
        facts = self._facts.get(key.entity or "", [])
        if key.entity is not None and about is not None:
            judge = RowJudge(about, facts, self._properties, stated)
            judged = [self._judged(judge, one) for one in stated]
        else:
            judged = [self._by_findings(one) for one in stated]
        cells = _cells(stated, judged)
        return ComparisonRow(
            key.id,
            key.entity,
            key.property_name,
            self._kinds.get(key.entity or "", ""),
            tuple(self._of_property(facts, key.property_name)),
            cells,
            loudest(c.state for c in cells.values()),
            sum(c.state in _LOUD for c in cells.values()),
        )

    def _judged(self, judge: RowJudge, one: Stated) -> Judged:
        loud = [(f, r) for f, r in self._verdicts.of(one.claim) if f.severity.loud]
        rulings = [r for _, r in loud]
        let_off = bool(rulings) and all(r is Ruling.DISMISSED for r in rulings)
        judged = judge.judge(one, let_off=let_off)
        if judged.state is CellState.DIFFERS and Ruling.UNCLEAR in rulings:
            return judged._replace(state=CellState.CONTESTED)
        return judged

    def _by_findings(self, one: Stated) -> Judged:
        """What the rules found of an open figure."""
        found = self._verdicts.of(one.claim)
        kept = [(f, r) for f, r in found if r is not Ruling.DISMISSED]
        loud = [(f, r) for f, r in kept if f.severity.loud]
        if loud:
            unclear = all(r is Ruling.UNCLEAR for _, r in loud)
            itself = all(len(f.documents) == 1 for f, _ in loud)
            late = all(f.rule == "outdated-plan" for f, _ in loud)
            state = CellState.OUTDATED if late else CellState.DIFFERS
            ground = Ground.ITSELF if itself else Ground.OTHERS
            return Judged(CellState.CONTESTED if unclear else state, ground)
        agreed = [f for f, _ in kept if f.severity is Severity.AGREEMENT]
        if agreed:
            return Judged(CellState.AGREES, _GROUNDS.get(agreed[0].basis, Ground.OTHERS))
        return Judged(CellState.ALONE)

    def _of_property(self, facts: Iterable[Fact], name: str) -> list[Fact]:
        """Facts of one property, the ones that hold now first, then the later ones."""
        kept = []
        for fact in facts:
            about = property_of(fact.property_name, self._properties)
            if name == (about.name if about else fact.property_name):
                kept.append(fact)
        kept.sort(key=lambda f: f.valid_from or "", reverse=True)
        return sorted(kept, key=lambda f: f.valid_to is not None)


@dataclass
class _Column:
    """A column while its articles are gathered."""

    id: str
    title: str
    beneath: str
    articles: list[Document]

    def made(self) -> ComparisonColumn:
        days = sorted(d.published[:10] for d in self.articles if d.published)
        first, last = (days[0], days[-1]) if days else (None, None)
        ids = tuple(d.id for d in sorted(self.articles, key=_when))
        return ComparisonColumn(self.id, self.title, self.beneath, first, last, ids)


def _when(document: Document) -> tuple[str, int]:
    return document.published or "~", document.position


def _columns(bench: Workbench, *, articles: bool) -> tuple[list[ComparisonColumn], dict[str, int]]:
    """All columns in order of time, and the number of each article's; undated ones come last."""
    names = {s.id: s.name for s in bench.store.records(Source)}
    gathered: dict[str, _Column] = {}
    for document in sorted(bench.store.records(Document), key=_when):
        source = names.get(document.source or "")
        if articles or source is None:
            title = document.title or document.id
            gathered[document.id] = _Column(document.id, title, source or "", [document])
        else:
            key = f"source\x1f{document.source}"
            column = gathered.setdefault(key, _Column(document.source or "", source, "", []))
            column.articles.append(document)
    columns = [column.made() for column in gathered.values()]
    return columns, {d: n for n, column in enumerate(columns) for d in column.documents}


def _without_empty(
    columns: Sequence[ComparisonColumn], rows: Sequence[ComparisonRow]
) -> ComparisonTable:
    """The table without sources that state nothing at all."""
    used = sorted({number for row in rows for number in row.cells})
    new = {number: place for place, number in enumerate(used)}
    kept = list(rows) if len(used) == len(columns) else [_renumbered(row, new) for row in rows]
    stated = sum(len(cell.claims) for row in kept for cell in row.cells.values())
    return ComparisonTable(tuple(columns[n] for n in used), tuple(kept), stated)


def _renumbered(row: ComparisonRow, new: Mapping[int, int]) -> ComparisonRow:
    cells = {new[number]: cell for number, cell in row.cells.items()}
    return ComparisonRow(
        row.id, row.entity, row.property_name, row.kind, row.facts, cells, row.state, row.differing
    )


def _cells(stated: Sequence[Stated], judged: Sequence[Judged]) -> dict[int, Cell]:
    by_column: dict[int, dict[object, list[tuple[Claim, Judged]]]] = {}
    for one, each in zip(stated, judged, strict=True):
        values = by_column.setdefault(one.column, {})
        values.setdefault(_value_key(one.claim), []).append((one.claim, each))
    return {
        column: _cell([_value(pairs) for pairs in values.values()])
        for column, values in sorted(by_column.items())
    }


def _value_key(claim: Claim) -> object:
    quantity = claim.quantity
    if quantity is None:
        return claim.value
    return quantity.low, quantity.high, quantity.unit, quantity.relation, quantity.others


def _value(pairs: Sequence[tuple[Claim, Judged]]) -> StatedValue:
    state = loudest(judged.state for _, judged in pairs)
    judged = next(j for _, j in pairs if j.state is state)
    first = pairs[0][0]
    claims = tuple(claim for claim, _ in pairs)
    return StatedValue(first.value, first.quantity, claims, state, judged.ground, judged.fact)


def _cell(values: Sequence[StatedValue]) -> Cell:
    return Cell(tuple(values), loudest(v.state for v in values))


def _grouped(claims: Iterable[Claim], verdicts: _Verdicts) -> dict[_Key, list[Claim]]:
    """Claims by what they are of; open figures by what the rules compared them with."""
    claims = list(claims)
    groups = _Groups()
    here = {_place(c): c for c in claims if c.entity is None}
    for finding in verdicts.comparing:
        if finding.entity is None:
            known = [here[p] for p in _places(finding) if p in here]
            groups.join(known)
    made: dict[_Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        first = groups.first(claim) if claim.entity is None else None
        key = _Key(claim.entity, claim.property_name)
        made[_Key(None, first.property_name, first.id) if first else key].append(claim)
    return made


class _Groups:
    """Open figures of which some were compared with each other."""

    def __init__(self) -> None:
        self._first: dict[str, Claim] = {}

    def join(self, claims: Sequence[Claim]) -> None:
        """Say that all of them are of one thing."""
        if len({c.id for c in claims}) < 2:
            return
        heads = sorted({h.id: h for h in map(self._head, claims)}.values(), key=lambda c: c.id)
        for head in heads:
            self._first[head.id] = heads[0]

    def first(self, claim: Claim) -> Claim | None:
        """The one that stands for all that it is of one thing with; None: it was never compared."""
        return self._head(claim) if claim.id in self._first else None

    def _head(self, claim: Claim) -> Claim:
        while (above := self._first.setdefault(claim.id, claim)).id != claim.id:
            claim = above
        return claim


def _order(key: _Key) -> tuple[bool, str, str, str]:
    return key.entity is None, key.entity or "", key.property_name, key.group


def _place(claim: Claim) -> Place:
    return claim.document, claim.span.start, claim.span.end


def _places(finding: Finding) -> Iterator[Place]:
    for side in finding.sides:
        for passage in side.passages:
            yield passage.document, passage.span.start, passage.span.end


def _compares(finding: Finding) -> bool:
    """Whether a finding is about values that table cells hold."""
    if finding.withdrawn:
        return False
    return finding.rule in _FIGURES or finding.property_name is not None
