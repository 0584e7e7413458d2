"""Which articles may tell of one matter: keys of their figures, looked at range by range."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.article_pairs import NEAR
from kzannotate.detection.comparing.figure_pass import may_meet
from kzannotate.detection.comparing.figure_sheets import AHEAD, DAYS, VALUES
from kzannotate.text import spread_sets
from kzannotate.text.spread_sets import Sets, Wanted
from kzannotate.workbench.corpora import reading
from kzannotate.workbench.corpora.numbering import RANGES, about_of, rooms_of
from kzannotate.workbench.corpora.surveying import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kzannotate.workbench.corpora.folder import WorkFolder

NEAR_STAGE, SIZES_STAGE = "near", "sizes"
_WANTED = {VALUES: Wanted(VALUES), DAYS: Wanted(DAYS), AHEAD: Wanted(VALUES | DAYS, AHEAD)}
"""What articles are found by: their values, their days, and what plans are known by."""


def near(folder: WorkFolder, number: int) -> None:
    """Pairs of articles that share keys of one range."""
    ranges = folder.get(RANGES)
    low, high = spread_sets.ranges(ranges["near"])[number]
    files = [room / reading.KEYS for room in rooms_of(folder)]
    parts = [spread_sets.between(spread_sets.load(file), low, high) for file in files]
    with folder.making(NEAR_STAGE, number) as room:
        for kind in ranges["kinds"]:
            found = spread_sets.partners_in(parts, _WANTED[kind], NEAR)
            spread_sets.save(room / _pairs(kind), found.pairs)
            spread_sets.save(room / _sizes(kind), found.sizes)


def sizes(folder: WorkFolder, number: int) -> None:
    """How many keys of each article of a part count."""
    part = parts_of(folder)[number]
    ranges = folder.get(RANGES)
    with folder.making(SIZES_STAGE, number) as room:
        for kind in ranges["kinds"]:
            own = _of_stretch(
                folder, ranges["near"], _sizes(kind), "set", part.first, part.articles
            )
            found = spread_sets.sizes_of(own, part.first, part.articles)
            (room / _of_all(kind)).write_bytes(found.tobytes())


def join_sizes(folder: WorkFolder) -> None:
    """Put what is known of all articles into one file for each kind."""
    count = len(parts_of(folder))
    for kind in folder.get(RANGES)["kinds"]:
        files = [folder.done(SIZES_STAGE, n) / _of_all(kind) for n in range(count)]
        _join(files, folder.path / _of_all(kind))
    rooms = rooms_of(folder)
    for name in (reading.PERIODS, reading.GROUPS):
        _join([room / name for room in rooms], folder.path / name)


def _join(files: list[Path], into: Path) -> None:
    unfinished = into.with_name(f".{into.name}")
    with unfinished.open("wb") as target:
        for file in files:
            target.write(file.read_bytes())
    unfinished.replace(into)


class Partners(NamedTuple):
    """Pairs of articles of one part with earlier ones.

    Args:
        pairs: in the order in which they are to be compared, with the kinds of figures.
        crowded: articles of the part with more partners than they are set against.
    """

    pairs: list[tuple[int, int, int]]
    crowded: int


def partners_of(folder: WorkFolder, number: int) -> Partners:
    """The partners of the articles of a part, and articles that are set against themselves."""
    part = parts_of(folder)[number]
    ranges = folder.get(RANGES)
    several = dict(about_of(folder, number)["several"])
    periods = spread_sets.numbers_in(folder.path / reading.PERIODS, "i4")
    rows = {k: _rows(folder, ranges["near"], k, part.first, part.articles) for k in ranges["kinds"]}
    pairs: list[tuple[int, int, int]] = []
    crowded = 0
    for article in range(part.first, part.first + part.articles):
        found = {kind: next(row) for kind, row in rows.items()}
        if article in several:
            pairs.append((article, article, several[article]))
        pairs += _together({k: near for k, (near, _) in found.items()}, article, periods)
        crowded += any(left_out for _, left_out in found.values())
    return Partners(pairs, crowded)


def _together(
    found: Mapping[int, list[int]], article: int, periods: spread_sets.Rows
) -> Iterator[tuple[int, int, int]]:
    kinds: dict[int, int] = {}
    own = int(periods[article])
    for kind, near in found.items():
        for partner in near:
            other = int(periods[partner])
            is_known = reading.NO_PERIOD not in (own, other)
            if is_known and may_meet(abs(own - other), kind):
                kinds[partner] = kinds.get(partner, 0) | kind
    return ((partner, article, kinds[partner]) for partner in sorted(kinds))


def _rows(
    folder: WorkFolder, ranges: int, kind: int, first: int, count: int
) -> Iterator[tuple[list[int], int]]:
    known = Sets(
        spread_sets.numbers_in(folder.path / _of_all(kind), "u4"),
        spread_sets.numbers_in(folder.path / reading.GROUPS, "u4"),
    )
    own = list(_of_stretch(folder, ranges, _pairs(kind), "later", first, count))
    return spread_sets.partners_of(own, first, count, known, NEAR)


def _of_stretch(
    folder: WorkFolder, ranges: int, file: str, column: str, first: int, count: int
) -> Iterator[spread_sets.Rows]:
    for number in range(ranges):
        rows = spread_sets.load(folder.done(NEAR_STAGE, number) / file)
        yield spread_sets.between(rows, first, first + count, column)


def _pairs(kind: int) -> str:
    return f"pairs-{kind}.npy"


def _sizes(kind: int) -> str:
    return f"sizes-{kind}.npy"


def _of_all(kind: int) -> str:
    return f"sizes-{kind}.bin"
