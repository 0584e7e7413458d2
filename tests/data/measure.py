"""Measures the check and the comparison on a folder of passages; README.md says what is in one.

Run as ``python tests/data/measure.py tests/data/passages [--verbose]``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.detection.comparing.compare import compare_passages
from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.finding import Basis, Finding, Severity
from kzannotate.formats import reference as reference_format
from kzannotate.resources import resource
from kzannotate.workbench.checking import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.running.checker import CheckResult
    from kzannotate.domain.mention import Mention

Row = dict[str, Any]
NAMES = ("wrong-name", "name-variant", "broken-name", "cross-language", "wrong-entity")
FAMILIES = dict.fromkeys(NAMES, "name") | dict.fromkeys(("typography", "language"), "text")
RESTS_ALONE = (Basis.GLOSSARY, Basis.REFERENCE)
"""Bases on which a finding needs no second side."""


@dataclass
class Tally:
    """How many of how many, and what the others were."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)

    def note(self, is_right: bool, line: str) -> None:
        """Counts one; the line is shown where it is wrong and details are wanted."""
        if is_right:
            self.right += 1
        else:
            self.wrong.append(line)

    @property
    def total(self) -> int:
        return self.right + len(self.wrong)


def rows_of(folder: Path, name: str) -> list[Row]:
    """The lines of one of the folder's files."""
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def articles_of(row: Row) -> list[Article]:
    """A passage's articles: those it lists, or the one that it is."""
    articles = []
    for number, part in enumerate(row.get("articles", [row])):
        document = Document(
            id=f"{row['id']}-{number}",
            title=row["id"],
            sha256=digest(part["text"]),
            length=len(part["text"]),
            language=part["language"],
            source=part.get("source"),
            published=part["published"],
        )
        articles.append(Article(document, part["text"], part.get("source")))
    return articles


@dataclass(frozen=True)
class Place:
    """Where a surface stands."""

    document: str
    start: int
    end: int

    @classmethod
    def of(cls, mark: Row, articles: Sequence[Article]) -> Place:
        article = articles[mark.get("in", 0)]
        start = -1
        for _ in range(mark.get("nth", 1)):
            start = article.text.index(mark["surface"], start + 1)
        return cls(article.document.id, start, start + len(mark["surface"]))

    def touches(self, other: Place) -> bool:
        return self.document == other.document and self.common(other) > 0

    def common(self, other: Place) -> int:
        return min(self.end, other.end) - max(self.start, other.start)

    def is_much_of(self, other: Place) -> bool:
        """Whether the two share half of what they cover together."""
        whole = max(self.end, other.end) - min(self.start, other.start)
        return self.touches(other) and 2 * self.common(other) >= whole


def _places(finding: Finding) -> list[Place]:
    return [
        Place(p.document, p.span.start, p.span.end) for side in finding.sides for p in side.passages
    ]


def _finds(finding: Finding, wanted: Row, articles: Sequence[Article]) -> bool:
    if FAMILIES.get(finding.type.value, "value") != wanted["family"]:
        return False
    here = _places(finding)

    def touched(mark: Row) -> bool:
        place = Place.of(mark, articles)
        return any(place.touches(p) for p in here)

    if "other" not in wanted or finding.basis in RESTS_ALONE:
        return touched(wanted) or ("other" in wanted and touched(wanted["other"]))
    return touched(wanted) and touched(wanted["other"])


def _said(finding: Finding) -> str:
    shown = " | ".join(p.text for side in finding.sides for p in side.passages)
    return f"{finding.severity.value} {finding.type.value} [{shown}] {finding.reason}"


@dataclass
class Figures:
    """What is counted over the passages of one folder."""

    noticed: Tally = field(default_factory=Tally)
    loud: Tally = field(default_factory=Tally)
    silent: Tally = field(default_factory=Tally)
    stray: list[str] = field(default_factory=list)
    linked: Tally = field(default_factory=Tally)
    links_right: Tally = field(default_factory=Tally)
    families: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))

    def add(self, row: Row, articles: list[Article], result: CheckResult) -> None:
        """Counts one passage."""
        noticed = [f for f in result.findings if f.severity is not Severity.AGREEMENT]
        self._conflicts(row, articles, noticed)
        self._silence(row, articles, [f for f in noticed if f.severity.loud])
        if "mentions" in row:
            self._links(row, articles, [m for m in result.mentions if m.entity])

    def _conflicts(self, row: Row, articles: list[Article], noticed: list[Finding]) -> None:
        for wanted in row["expect"]:
            hits = [f for f in noticed if _finds(f, wanted, articles)]
            line = f"{row['id']} {wanted['type']} [{wanted['surface']}] {wanted['why']}"
            self.noticed.note(bool(hits), f"missed {line}")
            self.families[wanted["family"]].note(bool(hits), line)
            heard = f"noticed quietly {line}" if hits else f"missed {line}"
            self.loud.note(any(f.severity.loud for f in hits), heard)

    def _silence(self, row: Row, articles: list[Article], loud: list[Finding]) -> None:
        others = [f for f in loud if not any(_finds(f, w, articles) for w in row["expect"])]
        for mark in row["never"]:
            place = Place.of(mark, articles)
            bad = [_said(f) for f in others if any(place.touches(p) for p in _places(f))]
            self.silent.note(not bad, f"flagged {row['id']} [{mark['surface']}] {'; '.join(bad)}")
        self.stray += [f"unexpected {row['id']} {_said(f)}" for f in others]

    def _links(self, row: Row, articles: list[Article], mentions: list[Mention]) -> None:
        found = [(Place(m.document, m.span.start, m.span.end), m) for m in mentions]
        gold = [(Place.of(mark, articles), mark) for mark in row["mentions"]]
        for place, mark in gold:
            if not mark.get("optional"):
                hit = any(m.entity == mark["entity"] and p.is_much_of(place) for p, m in found)
                self.linked.note(hit, f"unlinked {row['id']} [{mark['surface']}] {mark['entity']}")
        for place, mention in found:
            good = any(k["entity"] == mention.entity and place.touches(g) for g, k in gold)
            line = f"wrong link {row['id']} [{mention.quote.exact}] {mention.entity}"
            self.links_right.note(good, line)

    def lines(self) -> Iterator[str]:
        """The figures, a line each."""
        by = ", ".join(f"{k} {t.right}/{t.total}" for k, t in sorted(self.families.items()))
        yield f"conflicts noticed   {_share(self.noticed)}  ({by})"
        yield f"conflicts loud      {_share(self.loud)}"
        yield f"false alarms        {len(self.silent.wrong)} of {self.silent.total} near misses"
        yield f"loud, not expected  {len(self.stray)}"
        if self.linked.total:
            recall = self.linked.right / self.linked.total
            precision = self.links_right.right / max(1, self.links_right.total)
            f1 = 2 * recall * precision / max(1e-9, recall + precision)
            yield f"links               F1 {f1:.3f}, recall {recall:.3f}, precision {precision:.3f}"

    def details(self) -> list[str]:
        """What went wrong, a line each."""
        return [
            *self.loud.wrong,
            *self.silent.wrong,
            *self.stray,
            *self.linked.wrong,
            *self.links_right.wrong,
        ]


def _share(tally: Tally) -> str:
    return f"{tally.right} of {tally.total} ({tally.right / max(1, tally.total):.0%})"


def measure_passages(folder: Path) -> Figures:
    """Checks every passage on its own, against the starter reference and the folder's."""
    starter = reference_format.read(resource("reference", "kazakhstan.json"))
    checker = Checker(joined([starter, reference_format.read(folder / "reference.json")]))
    figures = Figures()
    for row in rows_of(folder, "passages.jsonl"):
        articles = articles_of(row)
        figures.add(row, articles, checker.check(articles))
    return figures


def measure_pairs(folder: Path) -> tuple[Tally, int, int]:
    """Verdicts that are right; how many conflicts are missed, and how many invented."""
    tally, missed, invented = Tally(), 0, 0
    for row in rows_of(folder, "pairs.jsonl"):
        found = compare_passages(row["a"], row["b"], row["language_a"], row["language_b"])
        is_right = found.verdict in (row["verdict"], *row["also"])
        said = f"pair {row['id']} {found.verdict}, should be {row['verdict']}: {row['why']}"
        tally.note(is_right, f"{said} ({found.reason})")
        missed += row["verdict"] == "conflict" != found.verdict
        invented += found.verdict == "conflict" != row["verdict"]
    return tally, missed, invented


def main() -> None:
    """Prints the figures of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true", help="name what went wrong")
    asked = parser.parse_args()
    folder = asked.folder.resolve()
    figures = measure_passages(folder) if (folder / "passages.jsonl").exists() else None
    pairs, missed, invented = measure_pairs(folder)
    lines = [*(figures.lines() if figures else ()), f"pairs               {_share(pairs)}"]
    lines.append(f"                    conflicts missed {missed}, invented {invented}")
    if asked.verbose:
        lines += [*(figures.details() if figures else ()), *pairs.wrong]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
