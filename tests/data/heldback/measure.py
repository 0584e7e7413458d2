"""Measures the check and the comparison on the held-back passages; prints ids and figures only."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.detection.checker import Checker
from kzannotate.detection.compare import compare_passages
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.finding import Severity
from kzannotate.formats import reference as reference_format
from kzannotate.resources import resource

if TYPE_CHECKING:
    from kzannotate.domain.finding import Finding

HERE = Path(__file__).resolve().parent
FAMILIES = {
    "wrong-name": "name",
    "name-variant": "name",
    "broken-name": "name",
    "cross-language": "name",
    "wrong-entity": "name",
    "typography": "text",
    "language": "text",
}


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def _article(row: dict[str, Any]) -> Article:
    text = row["text"]
    document = Document(
        id=row["id"],
        title=row["id"],
        sha256=digest(text),
        length=len(text),
        language=row["language"],
        published=row["published"],
    )
    return Article(document, text)


def _touches(finding: Finding, text: str, surface: str) -> bool:
    start = text.index(surface)
    places = [p.span for side in finding.sides for p in side.passages]
    return any(s.start < start + len(surface) and start < s.end for s in places)


def _family(finding: Finding) -> str:
    return FAMILIES.get(finding.type.value, "value")


def measure_passages() -> None:
    """Prints how many conflicts are found, and which words are flagged without reason."""
    checker = Checker(reference_format.read(resource("reference", "kazakhstan.json")))
    tally: Counter[str] = Counter()
    missed, false = [], []
    for row in _rows("passages.jsonl"):
        noticed = [
            f
            for f in checker.check([_article(row)]).findings
            if f.severity is not Severity.AGREEMENT
        ]
        loud = [f for f in noticed if f.severity.loud]
        for wanted in row["expect"]:
            hit = [
                f
                for f in noticed
                if _family(f) == wanted["family"] and _touches(f, row["text"], wanted["surface"])
            ]
            tally["found" if hit else "missed"] += 1
            missed += [] if hit else [row["id"]]
        bad = [n for n in row["never"] if any(_touches(f, row["text"], n["surface"]) for f in loud)]
        false += [row["id"]] * len(bad)
        tally["kept silent"] += len(row["never"]) - len(bad)
    total = tally["found"] + tally["missed"]
    sys.stdout.write(f"passages: {tally['found']} of {total} found; missed {missed}\n")
    near = len(false) + tally["kept silent"]
    sys.stdout.write(f"          {len(false)} of {near} near misses flagged: {false}\n")


def measure_pairs() -> None:
    """Prints how many verdicts are right, and which pairs are wrongly called conflicts."""
    right, invented, missed = 0, [], []
    rows = _rows("pairs.jsonl")
    for row in rows:
        found = compare_passages(row["a"], row["b"], row["language_a"], row["language_b"])
        right += found.verdict in (row["verdict"], *row["also"])
        if found.verdict == "conflict" != row["verdict"]:
            invented.append(row["id"])
        if row["verdict"] == "conflict" != found.verdict:
            missed.append(row["id"])
    sys.stdout.write(f"pairs:    {right} of {len(rows)} verdicts right\n")
    sys.stdout.write(f"          conflicts missed {missed}; invented {invented}\n")


if __name__ == "__main__":
    measure_passages()
    measure_pairs()
