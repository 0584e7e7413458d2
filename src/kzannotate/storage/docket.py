"""The list of findings and what is left to decide, asked of indexes."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from kzannotate.domain.docket import LOUD, Duty, Wanted
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

    from kzannotate.domain.finding import Finding

_FIXED = {"machine": MACHINE_LAYER, "shared": SHARED_LAYER, "quiet": LOUD}
_LOUDNESSES = 4
_IN_ORDER = "p.loudness, p.position, p.start, p.finding"
_BACK = "p.loudness DESC, p.position DESC, p.start DESC, p.finding DESC"
_RULED = "EXISTS (SELECT 1 FROM verdict AS v WHERE v.finding = p.finding AND v.in_layer = :layer)"
_OPEN = f"p.withdrawn = 0 AND NOT {_RULED}"
_ALL = "FROM finding_place AS p WHERE p.layer = :machine"
_TOUCHES = (
    "EXISTS (SELECT 1 FROM finding_document AS d WHERE d.finding = p.finding"
    " AND d.layer = p.layer AND d.document = :document)"
)
_RULES = """WITH RECURSIVE found (rule) AS (
  SELECT min(rule) FROM finding_place WHERE layer = :machine
  UNION ALL
  SELECT (SELECT min(rule) FROM finding_place WHERE layer = :machine AND rule > found.rule)
  FROM found WHERE found.rule IS NOT NULL
) SELECT rule FROM found WHERE rule IS NOT NULL"""
_TALLY = f"""SELECT count(*), coalesce(sum(CASE WHEN {_RULED} THEN 0 ELSE 1 END), 0)
FROM finding_document AS d
CROSS JOIN finding_place AS p INDEXED BY finding_place_finding
ON p.finding = d.finding AND p.layer = d.layer
WHERE d.document = :document AND d.layer = :machine AND p.loudness < :quiet AND p.withdrawn = 0"""  # noqa: S608 - our own words
_LIKE = f"""SELECT p.finding FROM finding_place AS p
JOIN finding AS f ON f.id = p.finding AND f.in_layer = p.layer
WHERE p.layer = :machine AND p.rule = :rule AND p.entity IS :entity AND {_OPEN}
AND f.id != :finding AND f.type = :type AND f.property_name IS :property
AND f.suggestion IS :suggestion AND f.fact IS :fact ORDER BY p.position, p.start, p.finding"""  # noqa: S608 - our own words

_FINDINGS = f"""SELECT p.finding AS id, 1 AS is_finding, p.document, p.position, p.start, p.entity,
p.loudness, 1.0 AS score FROM finding_place AS p {{}}
WHERE p.layer = :machine AND p.loudness < :quiet AND {_OPEN}"""  # noqa: S608 - our own words
_PROPOSALS = """SELECT m.id, 0 AS is_finding, m.document, d."position", m.span_start AS start,
m.entity, :quiet AS loudness, m.score
FROM mention AS m {} JOIN document AS d ON d.id = m.document AND d.in_layer = :shared
WHERE m.in_layer = :machine AND m.standing = 'proposed'
AND (m.score < :certain OR m.entity IS NULL)
AND NOT EXISTS (SELECT 1 FROM mention AS o WHERE o.id = m.id AND o.in_layer = :layer)
AND NOT EXISTS (SELECT 1 FROM mention AS o WHERE o.document = m.document AND o.in_layer = :layer
AND o.span_start = m.span_start AND o.span_end = m.span_end AND o.standing != 'rejected')"""
_DUTIES = f"{_FINDINGS.format('')} UNION ALL {_PROPOSALS.format('')}"
_READ = "position, start, 1 - is_finding, id"
_FIRST = {
    "loud": f"loudness, CASE is_finding WHEN 1 THEN 0 ELSE -score END, {_READ}",
    "frequent": f"-ifnull(uses, 0), ifnull(entity, ''), loudness, {_READ}",
    "reading": _READ,
}
_USES = "SELECT entity, count(*) AS uses FROM duty WHERE entity IS NOT NULL GROUP BY entity"


class SqliteDocket:
    """See ``kzannotate.domain.docket``.

    Args:
        reading: gives the calling thread's connection.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._reading = reading

    def ids(self, wanted: Wanted) -> Iterator[str]:
        """Ids of those that are wanted."""
        yield from map(itemgetter(0), self._ask(_listed("p.finding", wanted), _values(wanted)))

    def passing(self, wanted: Wanted) -> Iterator[int]:
        """Which of all findings are wanted, by their number in the list."""
        query = f"SELECT ({_conditions(wanted)}) {_ALL} ORDER BY {_IN_ORDER}"
        rows = self._ask(query, _values(wanted))
        return (number for number, (passes,) in enumerate(rows) if passes)

    def count(self, wanted: Wanted) -> int:
        """How many are wanted."""
        query = f"SELECT count(*) {_ALL} AND {_conditions(wanted)}"
        return int(self._ask(query, _values(wanted))[0][0])

    def beside(self, wanted: Wanted, finding: str | None, *, back: bool = False) -> str | None:
        """The next one wanted after a finding, or before it, round the end; None: there is none."""
        values, order = _values(wanted), _BACK if back else _IN_ORDER
        here = self._ask(
            f"SELECT {_IN_ORDER} {_ALL} AND p.finding = :finding", {"finding": finding}
        )
        query = f"SELECT p.finding {_ALL} AND {_conditions(wanted)} {{}} ORDER BY {order} LIMIT 1"
        if here:
            beyond = f"AND ({_IN_ORDER}) {'<' if back else '>'} (:l, :p, :s, :f)"
            place = dict(zip("lpsf", here[0], strict=True))
            if found := self._ask(query.format(beyond), values | place):
                return str(found[0][0])
        found = self._ask(query.format(""), values)
        return str(found[0][0]) if found else None

    def first_document(self, wanted: Wanted) -> str | None:
        """The first document that they touch."""
        # One loudness after the other, so that each is read in the order of the index.
        loudnesses = range(LOUD if wanted.loud else _LOUDNESSES)
        alike = [replace(wanted, loudness=n, loud=False) for n in loudnesses]
        asked = (
            self._ask(
                f"SELECT p.position, p.start, p.document {_ALL} AND {_conditions(one)}"
                " ORDER BY p.position, p.start, p.finding LIMIT 1",
                _values(one),
            )
            for one in alike
        )
        found = min((rows[0] for rows in asked if rows), default=None)
        return None if found is None else str(found[2])

    def rules(self) -> list[str]:
        """Names of the rules that found something."""
        return [row[0] for row in self._ask(_RULES, {})]

    def tally(self, document: str, layer: str) -> tuple[int, int]:
        """How many loud ones that hold touch a document, and how many of these are not ruled on."""
        loud, still_open = self._ask(_TALLY, {"document": document, "layer": layer})[0]
        return int(loud), int(still_open)

    def unruled_like(self, finding: Finding, layer: str) -> Iterator[str]:
        """Ids of others that hold, not ruled on, with the same rule, entity and suggestion."""
        values = {
            "layer": layer,
            "rule": finding.rule,
            "entity": finding.entity,
            "finding": finding.id,
            "type": finding.type.value,
            "property": finding.property_name,
            "suggestion": finding.suggestion,
            "fact": finding.fact,
        }
        yield from map(itemgetter(0), self._ask(_LIKE, values))

    def open(self, layer: str, certain: float, order: str, limit: int) -> list[Duty]:
        """What is left to decide, the first in an order."""
        joined = f"LEFT JOIN ({_USES}) AS u USING (entity)" if order == "frequent" else ""
        query = (
            f"WITH duty AS ({_DUTIES}) SELECT id, is_finding, document, position, start, entity,"  # noqa: S608 - our own words
            f" loudness, score FROM duty {joined} ORDER BY {_FIRST[order]} LIMIT :limit"
        )
        rows = self._ask(query, {"layer": layer, "certain": certain, "limit": limit})
        return list(map(_duty, rows))

    def open_count(self, layer: str, certain: float) -> int:
        """How much is left to decide."""
        query = f"SELECT count(*) FROM ({_DUTIES}) AS duty"  # noqa: S608 - our own words
        return int(self._ask(query, {"layer": layer, "certain": certain})[0][0])

    def open_among(
        self, layer: str, certain: float, ids: Iterable[str], places: Iterable[tuple[str, int]]
    ) -> list[Duty]:
        """What is open of findings and mentions with these ids, or at starts in documents."""
        values = {"layer": layer, "certain": certain}
        found: dict[str, Duty] = {}
        for id_ in ids:
            for query in (
                f"{_FINDINGS.format('INDEXED BY finding_place_finding')} AND p.finding = :id",
                f"{_PROPOSALS.format('')} AND m.id = :id",
            ):
                rows = self._ask(query, {**values, "id": id_})
                found |= {row[0]: _duty(row) for row in rows}
        at = _PROPOSALS.format("INDEXED BY mention_place")
        for document, start in places:
            query = f"{at} AND m.document = :document AND m.span_start = :start"
            rows = self._ask(query, {**values, "document": document, "start": start})
            found |= {row[0]: _duty(row) for row in rows}
        return list(found.values())

    def uses(self, layer: str, certain: float) -> dict[str, int]:
        """How much is left to decide about each entity."""
        query = f"WITH duty AS ({_DUTIES}) {_USES}"
        return dict(self._ask(query, {"layer": layer, "certain": certain}))

    def _ask(self, query: str, values: dict[str, Any]) -> list[Any]:
        with self._reading() as db:
            return db.execute(query, _FIXED | values).fetchall()


def _listed(column: str, wanted: Wanted) -> str:
    return f"SELECT {column} {_ALL} AND {_conditions(wanted)} ORDER BY {_IN_ORDER}"


def _conditions(wanted: Wanted) -> str:
    """What the findings wanted have in common, in SQL."""
    every = {
        _TOUCHES: wanted.document is not None,
        "p.loudness = :loudness": wanted.loudness is not None,
        "p.loudness < :quiet": wanted.loud,
        "p.rule = :rule": wanted.rule is not None,
        _OPEN: wanted.state == "open",
        _RULED: wanted.state == "ruled",
    }
    return " AND ".join(condition for condition, holds in every.items() if holds) or "1 = 1"


def _values(wanted: Wanted) -> dict[str, Any]:
    return {
        "layer": wanted.layer,
        "document": wanted.document,
        "loudness": wanted.loudness,
        "rule": wanted.rule,
    }


def _duty(row: Any) -> Duty:
    id_, is_finding, *others = row
    return Duty(id_, bool(is_finding), *others)
