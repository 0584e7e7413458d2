"""Findings of pairs of figures, each with the strongest sign that the two are of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import make_finding, side
from kzannotate.domain.finding import Basis, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.detection.comparing.figure_pairs import FigurePair
    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.contract import RuleInfo
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.finding import Finding

_MOST_SHOWN = 4


def findings(
    info: RuleInfo, pairs: Iterable[FigurePair], value: Callable[[Figure], str]
) -> Iterator[Finding]:
    """A finding for each pair that differs, and one for all figures that say the same."""
    same: dict[int, list[Figure]] = {}
    for pair in pairs:
        if pair.differ:
            yield _conflict(info, pair, value)
        elif pair.is_loud:
            _join(same, pair)
    for group in {id(g): g for g in same.values()}.values():
        yield _agreement(info, group, value)


def _join(same: dict[int, list[Figure]], pair: FigurePair) -> None:
    """Put two figures that say the same into one group."""
    group = same.get(id(pair.one)) or same.get(id(pair.other)) or []
    for figure in (pair.one, pair.other):
        if id(figure) not in same:
            group.append(figure)
            same[id(figure)] = group


def _agreement(info: RuleInfo, group: list[Figure], value: Callable[[Figure], str]) -> Finding:
    first, *others = group
    return make_finding(
        info,
        [
            side([f.text.passage(f.span) for f in figures], value(first))
            for figures in ([first], others)
        ],
        Reason.of("the sources give the same value, {value}", value=value(first)),
        severity=Severity.AGREEMENT,
    )


def _conflict(info: RuleInfo, pair: FigurePair, value: Callable[[Figure], str]) -> Finding:
    within = pair.table.here is pair.table.there
    return make_finding(
        info,
        [side([f.text.passage(f.span)], value(f)) for f in (pair.one, pair.other)],
        _reason(pair, value(pair.one), value(pair.other)),
        severity=info.severity if pair.is_loud else Severity.NOTE,
        basis=Basis.INTERNAL if within else Basis.SOURCES,
    )


def _reason(pair: FigurePair, first: str, second: str) -> Reason:
    """The two values, and what speaks most for their being of one thing."""
    words = _shared_words(pair)
    figures = ", ".join(f.span.of(f.text.raw) for f in pair.table.agreeing(pair.place)[:2])
    if words:
        return Reason.of(
            "one says {first}, the other {second}; both sentences tell of {words}",
            first=first,
            second=second,
            words=words,
        )
    if figures:
        return Reason.of(
            "one says {first}, the other {second}; the articles agree on {figures}",
            first=first,
            second=second,
            figures=figures,
        )
    return Reason.of("one says {first}, the other {second}", first=first, second=second)


def _shared_words(pair: FigurePair) -> str:
    """Words of the first sentence that the other has too, as they stand there."""
    here = pair.table.here.setting(pair.place[0])
    there = pair.table.there.setting(pair.place[1])
    if here.language != there.language:
        return ""
    return ", ".join(list(dict.fromkeys(_words(here, there)))[:_MOST_SHOWN])


def _words(here: Setting, there: Setting) -> Iterator[str]:
    clause = set(here.clause)
    for place in sorted(here.around, key=lambda n: (n not in clause, n)):
        if not here.tell[place].isdisjoint(there.far_known):
            yield here.tokens.raw_word(place)
