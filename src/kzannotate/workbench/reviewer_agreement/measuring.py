"""Measuring how far the reviewers of a project agree."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.errors import UserError
from kzannotate.workbench.reviewer_agreement import coefficients
from kzannotate.workbench.reviewer_agreement.collecting import Collected, collect
from kzannotate.workbench.reviewer_agreement.figures import (
    Decided,
    Figure,
    Group,
    LeftOut,
    Measure,
    ReviewerAgreement,
    What,
)
from kzannotate.workbench.reviewer_agreement.gamma import gamma
from kzannotate.workbench.reviewer_agreement.spans import Marked, f1
from kzannotate.workbench.reviewer_agreement.unitizing import u_alpha

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.workbench.session import Workbench


class _Scope(NamedTuple):
    """Whom and what a figure is about."""

    group: Group
    key: str
    people: tuple[str, ...]
    decided: tuple[Decided, ...]


def reviewer_agreement(
    bench: Workbench,
    *,
    with_gamma: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> ReviewerAgreement:
    """All figures for the articles that at least two reviewers have finished.

    Args:
        bench: the open project.
        with_gamma: gamma too, which takes long.
        cancelled: whether it is no longer wanted; what was measured till then is told.

    Raises:
        UserError: gamma is wanted and its library is missing.
    """
    collected = collect(bench)
    teller = _Teller(collected, with_gamma=with_gamma)
    figures: list[Figure] = []
    for scope in _scopes(collected):
        if cancelled is not None and cancelled():
            break
        figures += teller.rulings(scope) if _is_of(scope, What.RULINGS) else ()
        figures += teller.mentions(scope) if _is_of(scope, What.MENTIONS) else ()
    return ReviewerAgreement(
        collected.people, tuple(figures), tuple(collected.decided), teller.missing
    )


def _is_of(scope: _Scope, what: What) -> bool:
    whole = scope.group in (Group.ALL, Group.PAIR)
    return whole or any(d.what is what for d in scope.decided)


def _scopes(collected: Collected) -> Iterator[_Scope]:
    everybody = tuple(p.id for p in collected.people)
    decided = collected.decided
    yield _Scope(Group.ALL, "", everybody, tuple(decided))
    for pair in combinations(everybody, 2):
        both = tuple(d for d in decided if len(d.said_by(*pair)) == 2)
        yield _Scope(Group.PAIR, " ".join(pair), pair, both)
    for group, key_of in _KEYS:
        by: defaultdict[str, list[Decided]] = defaultdict(list)
        for each in decided:
            if key := key_of(each):
                by[key].append(each)
        for key in sorted(by):
            yield _Scope(group, key, everybody, tuple(by[key]))


_KEYS: tuple[tuple[Group, Callable[[Decided], str]], ...] = (
    (Group.LABEL, lambda d: d.label),
    (Group.RULE, lambda d: d.rule),
    (Group.ARTICLE, lambda d: d.document),
)


class _Teller:
    """Tells the figures of one scope after the other."""

    def __init__(self, collected: Collected, *, with_gamma: bool) -> None:
        self._collected, self._gamma = collected, with_gamma
        self.missing = ""

    def rulings(self, scope: _Scope) -> Iterator[Figure]:
        """How far reviewers rule alike."""
        yield from self._coefficients(scope, What.RULINGS)

    def mentions(self, scope: _Scope) -> Iterator[Figure]:
        """How far reviewers mark alike."""
        yield from self._coefficients(scope, What.MENTIONS)
        marked = self._marked(scope)
        pairs = [self._in_common(a, b, scope) for a, b in combinations(scope.people, 2)]
        count = len({(m.document, m.span) for marks in marked.values() for m in marks})
        for measure, exact in ((Measure.F1_EXACT, True), (Measure.F1_OVERLAP, False)):
            yield self._figure(scope, What.MENTIONS, measure, f1(pairs, exact=exact), count)
        if scope.group in (Group.ALL, Group.PAIR):
            value, units, nested = self._unitizing(scope)
            lost = {LeftOut.NESTED: nested}
            yield self._figure(scope, What.MENTIONS, Measure.U_ALPHA, value, units, lost)
        if self._gamma and scope.group in (Group.ALL, Group.PAIR):
            told = [marked[p] for p in scope.people if marked[p]]
            who = [p for p in scope.people if marked[p]]
            found = gamma(who, told, self._collected.starts)
            yield self._figure(scope, What.MENTIONS, Measure.GAMMA, found, count)

    def _coefficients(self, scope: _Scope, what: What) -> Iterator[Figure]:
        rows = [d.said_by(*scope.people) for d in scope.decided if d.what is what]
        rows = [row for row in rows if len(row) > 1]
        whole = [row for row in rows if len(row) == len(scope.people)]
        lost = {LeftOut.NOT_BY_ALL: len(rows) - len(whole)}
        if len(scope.people) == 2:
            value = self._told(coefficients.cohen, whole)
            yield self._figure(scope, what, Measure.COHEN, value, len(whole), lost)
        else:
            value = self._told(coefficients.fleiss, whole)
            yield self._figure(scope, what, Measure.FLEISS, value, len(whole), lost)
        value = self._told(coefficients.alpha, rows)
        yield self._figure(scope, what, Measure.ALPHA, value, len(rows))

    def _told(
        self, measure: Callable[[Sequence[coefficients.Row]], float | None],
        rows: Sequence[coefficients.Row],
    ) -> float | None:  # fmt: skip
        try:
            return measure(rows)
        except UserError as error:
            self.missing = str(error)
            return None

    def _figure(
        self,
        scope: _Scope,
        what: What,
        measure: Measure,
        value: float | None,
        count: int,
        lost: dict[LeftOut, int] | None = None,
    ) -> Figure:
        left = Counter(lost or {})
        whose = scope.people if scope.group is Group.PAIR else ()
        left.update(self._collected.left_out(what, whose))
        told = tuple((why, left[why]) for why in LeftOut if left[why])
        return Figure(measure, what, scope.group, scope.key, value, count, told)

    def _marked(self, scope: _Scope) -> dict[str, list[Marked]]:
        """What each marked of the scope's places."""
        found: dict[str, list[Marked]] = {p: [] for p in scope.people}
        for each in scope.decided:
            if each.what is What.MENTIONS and each.span is not None:
                for person, value in each.values:
                    if value and person in found:
                        found[person].append(Marked(each.document, each.span, value))
        return found

    def _in_common(self, one: str, other: str, scope: _Scope) -> tuple[list[Marked], list[Marked]]:
        """What two marked in articles that both have finished."""
        both = self._collected.finished_by(one) & self._collected.finished_by(other)
        marked = self._marked(scope)
        return (
            [m for m in marked[one] if m.document in both],
            [m for m in marked[other] if m.document in both],
        )

    def _unitizing(self, scope: _Scope) -> tuple[float | None, int, int]:
        """The figure, how many units it rests on, and how many lay inside others."""
        people = scope.people
        documents = self._collected.finished_by(*people) if len(people) > 1 else frozenset()
        starts, length = self._collected.laid_out(documents)
        if not length:
            return None, 0, 0
        said: defaultdict[str, list[list[tuple[int, int]]]]
        said = defaultdict(lambda: [[] for _ in people])
        for each in scope.decided:
            if each.what is What.MENTIONS and each.span and each.document in documents:
                begin = starts[each.document]
                for place, person in enumerate(people):
                    if dict(each.values).get(person):
                        said[each.label][place].append(
                            (begin + each.span.start, begin + each.span.end)
                        )
        clean = {label: [_flat(units) for units in by] for label, by in said.items()}
        units = sum(len(u) for by in clean.values() for u in by)
        all_units = sum(len(u) for by in said.values() for u in by)
        return u_alpha(clean, length), units, all_units - units


def _flat(units: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Units in order without those that lie over another: the longer one stays."""
    kept: list[tuple[int, int]] = []
    for unit in sorted(units, key=lambda u: (u[0], -u[1])):
        if not kept or unit[0] >= kept[-1][1]:
            kept.append(unit)
        elif unit[1] - unit[0] > kept[-1][1] - kept[-1][0]:
            kept[-1] = unit
    return kept
