"""Reviewers' agreement in words and rows, for who has no window."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from kzannotate.workbench.reviewer_agreement.figures import Group, LeftOut, Measure, What

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.workbench.reviewer_agreement.figures import Figure, ReviewerAgreement

MEASURES = {
    Measure.COHEN: "Cohen's kappa",
    Measure.FLEISS: "Fleiss' kappa",
    Measure.ALPHA: "Krippendorff's alpha, nominal",
    Measure.U_ALPHA: "Krippendorff's alpha, unitizing",
    Measure.F1_EXACT: "F1, same span and entity",
    Measure.F1_OVERLAP: "F1, overlapping span and same entity",
    Measure.GAMMA: "Gamma",
}
WHY = {
    LeftOut.READ_BY_ONE: "in articles that one reviewer alone has finished",
    LeftOut.UNFINISHED: "in articles that who decided has not finished",
    LeftOut.UNTOUCHED: "of the machine's certain links that nobody touched",
    LeftOut.NOT_BY_ALL: "that not all of these reviewers have read",
    LeftOut.NESTED: "inside or over another of the same reviewer and label",
}
RESTS_ON = {
    What.RULINGS: "findings that somebody ruled on, in articles that two or more have finished; "
    "one left open counts as said so",
    What.MENTIONS: "places that somebody marked, in articles that two or more have finished; "
    "a place passed over counts as said so; kappa and alpha know no place that all passed over",
}
COLUMNS = ("what", "by", "key", "measure", "value", "items", "left_out")


def as_text(found: ReviewerAgreement, titles: dict[str, str]) -> Iterator[str]:
    """Lines to read.

    Args:
        found: what was measured.
        titles: of articles, by their ids.
    """
    if len(found.people) < 2:
        yield "No two reviewers have finished the same article: there is nothing to compare.\n"
        return
    names = {p.id: p.name for p in found.people}
    yield f"Reviewers: {', '.join(names.values())}\n"
    for what in What:
        yield f"\n{what.value.capitalize()}: {RESTS_ON[what]}.\n"
        head = None
        for figure in (f for f in found.figures if f.what is what):
            group = (figure.group, figure.key)
            if group != head:
                yield f"\n  {_about(figure, names, titles)}\n"
                head = group
            yield f"    {_line(figure)}\n"
    if found.missing:
        yield f"\n{found.missing}\n"


def as_json_lines(found: ReviewerAgreement) -> Iterator[str]:
    """One figure a line, then one thing decided a line."""
    for figure in found.figures:
        yield _dumped({"kind": "figure", **_row(figure, names=None)})
    for each in found.decided:
        yield _dumped(
            {
                "kind": "decided",
                "what": each.what.value,
                "id": each.id,
                "document": each.document,
                "span": [each.span.start, each.span.end] if each.span else None,
                "quote": each.quote,
                "label": each.label,
                "rule": each.rule,
                "values": dict(each.values),
                "agreed": each.agreed,
            }
        )


def as_table(found: ReviewerAgreement) -> str:
    """A table of all figures as CSV, reviewers by their names."""
    names = {p.id: p.name for p in found.people}
    made = io.StringIO()
    writer = csv.DictWriter(made, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for figure in found.figures:
        row = _row(figure, names)
        row["left_out"] = "; ".join(f"{n} {WHY[why]}" for why, n in figure.left_out)
        writer.writerow({key: _harmless(str(value)) for key, value in row.items()})
    return made.getvalue()


def _row(figure: Figure, names: dict[str, str] | None) -> dict[str, object]:
    key = figure.key
    if names is not None and figure.group is Group.PAIR:
        key = " & ".join(names.get(id_, id_) for id_ in key.split())
    value = round(figure.value, 6) if figure.value is not None else None
    return {
        "what": figure.what.value,
        "by": figure.group.value,
        "key": key,
        "measure": figure.measure.value,
        "value": value if names is None or value is not None else "",
        "items": figure.count,
        "left_out": {why.value: n for why, n in figure.left_out},
    }


def _about(figure: Figure, names: dict[str, str], titles: dict[str, str]) -> str:
    match figure.group:
        case Group.ALL:
            return "all reviewers"
        case Group.PAIR:
            return " and ".join(names.get(id_, id_) for id_ in figure.key.split())
        case Group.ARTICLE:
            return f"article: {titles.get(figure.key) or figure.key}"
        case _:
            return f"{figure.group.value}: {figure.key}"


def _line(figure: Figure) -> str:
    value = "cannot be told" if figure.value is None else f"{figure.value:.3f}"
    left = "; ".join(f"{n} {WHY[why]}" for why, n in figure.left_out)
    tail = f"; without {left}" if left else ""
    return f"{MEASURES[figure.measure]}: {value} ({figure.count} items{tail})"


def _dumped(row: dict[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


def _harmless(cell: str) -> str:
    """A cell that no table reads as a formula."""
    negative = cell[:1] == "-" and cell[1:].replace(".", "", 1).isdigit()
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and not negative and cell else cell
