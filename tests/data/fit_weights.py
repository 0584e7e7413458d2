"""Fits what the signs weigh that two figures are of one thing, on the folders of passages.

``python tests/data/fit_weights.py [--also FOLDER]`` tells how well the engine does on each folder
with weights that were fitted on all the others; with ``--write`` those of all folders are shipped.

A pair of figures is right where a passage expects a conflict of the two; every other pair that the
engine might set together is wrong. The fit is a plain logistic regression.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from itertools import combinations_with_replacement
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

import numpy as np
from measure import Place, articles_of, measure_passages, rows_of

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.comparing.account import Account
from kzannotate.detection.comparing.figure_pairs import at_one_time, signs
from kzannotate.detection.comparing.figure_table import FigureTable
from kzannotate.detection.comparing.figure_weights import Weights
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.running.reader import Reader
from kzannotate.detection.statements.figures import FigureKind
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.formats import reference as reference_format
from kzannotate.resources import resource
from kzannotate.workbench.checking import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from measure import Row

HERE = Path(__file__).parent
FOLDERS = (
    "passages",
    "earlier",
    "wider",
    "broader",
    "further",
    "people",
    "sums_and_days",
    "newsrooms",
    "outlets",
    "chronicles",
    "dispatches",
    "front_pages",
    "briefs",
    "bulletins",
    "wires",
    "capabilities",
    "columns",
    "leaflets",
)
STORIES = (
    "stories",
    "stories_of_regions",
    "stories_of_cities",
    "stories_of_states",
    "stories_of_steppes",
    "stories_of_canals",
    "stories_of_mines",
    "stories_of_fairs",
    "stories_of_parks",
    "stories_of_metros",
    "stories_of_banks",
)
_PAPERS = ("newsrooms", "outlets", "chronicles", "dispatches", "front_pages")
_LATER = ("briefs", "bulletins", "wires", "columns", "leaflets", "gazettes", "ledgers")
NEWS = frozenset({*_PAPERS, *_LATER, *STORIES})
"""What is written as news is, and weighs more than sentences made in pairs."""
OF_NEWS = 2.0
PENALTY = 1.0
NEAR_MISS = 2.0
"""How much more a pair weighs about which nothing may be said."""
LOUD, QUIET, LOUD_OF_FEW = 0.0, -2.0, -1.3
BOLDER = {"across": 0.42}
"""Sentences of two languages share few words: what they do share tells more than it seems."""
FEWEST = 3
"""A sign that fewer pairs have is not weighed."""
ROUNDS = 40

Ends = tuple[list[Place], list[Place]]


class Pair(NamedTuple):
    """What speaks for and against two figures being of one thing, and whether they are."""

    found: dict[str, float]
    right: bool
    weight: float


def pairs_of(
    articles: Sequence[Article], reader: Reader, wanted: list[Ends], never: list[list[Place]]
) -> Iterator[Pair]:
    """Every pair of figures of some articles that the engine might set together."""
    readings = [read.reading for read in reader.read([ArticleText(a) for a in articles])]
    accounts = [Account(r.text, r.figures) for r in readings]
    for here, there in combinations_with_replacement(accounts, 2):
        table = FigureTable(here, there)
        for place in table.open_pairs() if table.matter is not None else ():
            one, other = table.figures(place)
            if not at_one_time(frozenset(FigureKind), here, there, one, other):
                continue
            found = signs(table, place)
            if found is not None:
                ends = [Place(f.text.document, f.span.start, f.span.end) for f in (one, other)]
                right = any(_joins(w, ends) for w in wanted)
                bad = not right and any(_touch(n, ends) for n in never)
                yield Pair(found, right, NEAR_MISS if bad else 1.0)


def _joins(wanted: Ends, ends: list[Place]) -> bool:
    return any(_touch(wanted[0], [a]) and _touch(wanted[1], [b]) for a, b in (ends, ends[::-1]))


def _touch(places: list[Place], ends: list[Place]) -> bool:
    return any(p.touches(e) for p in places for e in ends)


def _as_news(folder: Path, pairs: list[Pair]) -> list[Pair]:
    """Pairs with the weight that their folder gives them."""
    share = OF_NEWS if folder.name in NEWS else 1.0
    return [p._replace(weight=share * p.weight) for p in pairs]


def of_folder(folder: Path) -> list[Pair]:
    """The pairs of a folder of passages."""
    references = (resource("reference", "kazakhstan.json"), folder / "reference.json")
    reader = Reader(Glossary(joined([reference_format.read(r) for r in references])), frozenset())
    found: list[Pair] = []
    for row in rows_of(folder, "passages.jsonl"):
        articles = articles_of(row)
        wanted = [
            ([Place.of(w, articles)], [Place.of(w["other"], articles)])
            for w in row["expect"]
            if w["family"] == "value" and "other" in w
        ]
        never = [[Place.of(mark, articles)] for mark in row["never"]]
        found += pairs_of(articles, reader, wanted, never)
    return _as_news(folder, found)


def of_stories(folder: Path) -> list[Pair]:
    """The pairs of a folder of stories."""
    reader = Reader(Glossary(reference_format.read(folder / "reference.json")), frozenset())
    articles = [_story(folder, row) for row in rows_of(folder / "articles", "articles.jsonl")]
    gold = [r["sides"] for r in rows_of(folder / "gold", "conflicts.jsonl") if _of_two(r)]
    wanted = [(_places(sides[0]), _places(sides[1])) for sides in gold]
    never = [
        _places([p for side in r["sides"] for p in side])
        for r in rows_of(folder / "gold", "no_conflicts.jsonl")
    ]
    return _as_news(folder, list(pairs_of(articles, reader, wanted, never)))


def of_blocks() -> list[Pair]:
    """The pairs of the short articles: of a block that conflicts, the only one where it is."""
    reader = Reader(Glossary(Reference()), frozenset())
    found: list[Pair] = []
    for name, right in (("conflicts", True), ("near_misses", False)):
        text = (HERE / "values" / f"{name}.txt").read_text(encoding="utf-8")
        for block in text.split("\n\n"):
            lines = [line for line in block.splitlines() if line and line[0] not in "#="]
            pairs = list(pairs_of([_line(*e) for e in enumerate(lines)], reader, [], []))
            if not right or len(pairs) == 1:
                found += (p._replace(right=right, weight=1 if right else NEAR_MISS) for p in pairs)
    return found


def _line(number: int, line: str) -> Article:
    language, day, text = line.split(" ", 2)
    size = digest(text), len(text)
    return Article(Document(str(number), "", *size, language, published=day), text)


def _story(folder: Path, row: Row) -> Article:
    text = (folder / "articles" / row["file"]).read_text(encoding="utf-8")
    size = digest(text), len(text)
    document = Document(
        row["id"], row["title"], *size, row["language"], row["source"], published=row["published"]
    )
    return Article(document, text, row["source"])


def _of_two(row: Row) -> bool:
    return row["family"] == "value" and len(row["sides"]) > 1


def _places(marks: list[Row]) -> list[Place]:
    return [Place(m["doc"], m["start"], m["end"]) for m in marks]


def fitted(pairs: Sequence[Pair]) -> Weights:
    """Weights by logistic regression, the bias all but free."""
    seen = Counter(name for pair in pairs for name, value in pair.found.items() if value)
    names = sorted(name for name, count in seen.items() if count >= FEWEST)
    table = np.array([[p.found.get(n, 0.0) for n in names] + [1.0] for p in pairs])
    right = np.array([p.right for p in pairs], float)
    weight = np.array([p.weight for p in pairs])
    ridge = np.diag([PENALTY] * len(names) + [0.01])
    slopes = np.zeros(len(names) + 1)
    for _ in range(ROUNDS):
        odds = 1 / (1 + np.exp(-table @ slopes))
        gradient = table.T @ (weight * (odds - right)) + ridge @ slopes
        curve = (table * (weight * odds * (1 - odds))[:, None]).T @ table + ridge
        slopes -= np.linalg.solve(curve, gradient)
    *found, bias = (round(float(s), 3) for s in slopes)
    told = {n: round(s + BOLDER.get(n, 0), 3) for n, s in zip(names, found, strict=True)}
    return Weights(bias, LOUD, QUIET, told, LOUD_OF_FEW)


def crossed(known: dict[Path, list[Pair]], others: list[Pair]) -> Iterator[str]:
    """What the engine finds in each folder with weights fitted on all the others."""
    for folder in known:
        rest = [p for other, pairs in known.items() if other != folder for p in pairs]
        weights = fitted([*rest, *others])
        room = "kzannotate.detection.comparing.figure_pairs.weights"
        with patch(room, lambda weights=weights: weights):
            figures = measure_passages(folder)
        yield f"{folder.name}\n  " + "\n  ".join(figures.lines())


def main() -> None:
    """Prints how the weights do on folders that they were not fitted on, or ships them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--also", type=Path, action="append", default=[], metavar="FOLDER")
    parser.add_argument("--write", action="store_true", help="ship the weights of all folders")
    asked = parser.parse_args()
    folders = [*(HERE / name for name in FOLDERS), *(f.resolve() for f in asked.also)]
    known = {folder: of_folder(folder) for folder in folders}
    stories = [pair for name in STORIES for pair in of_stories(HERE / name)] + of_blocks()
    if asked.write:
        found = fitted([*(p for pairs in known.values() for p in pairs), *stories])
        said = {"bias": found.bias, "loud": LOUD, "quiet": QUIET, "loud_of_few": LOUD_OF_FEW}
        text = json.dumps(said | {"features": dict(found.features)}, indent=1)
        resource("lexicon", "figure_weights.json").write_text(text + "\n", encoding="utf-8")
        return
    for lines in crossed(known, stories):
        sys.stdout.write(lines + "\n")


if __name__ == "__main__":
    main()
