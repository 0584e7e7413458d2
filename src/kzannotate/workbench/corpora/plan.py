"""What a check of a corpus is to do, fixed before it begins."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate import __version__
from kzannotate.domain.codec import decode, encode
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity
from kzannotate.domain.report import LeftOut
from kzannotate.errors import UserError
from kzannotate.formats.articles.article_list import ArticleRow
from kzannotate.formats.sandbox import Sandbox
from kzannotate.workbench.article_files import ArticleFile, ArticleFiles
from kzannotate.workbench.checking import files_in, nothing_to_check, what_to_check
from kzannotate.workbench.rule_choices import RulePlan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MB = 1 << 20
SMALLEST_PART, LARGEST_PART = 1 * _MB, 64 * _MB
"""Bytes of articles that one job reads."""
_SMALL_PART, _FEW_PARTS = _MB // 2, 40
"""Parts of a small corpus, so that a few workers come to an end at about one time."""
_PARTS = 2_000
"""So many parts are enough for any number of workers; more of them cost files."""
_SMALLEST_GROUP, _GROUP, _GROUPS = 1 * _MB, 32 * _MB, 16
"""Bytes of files that one job opens, and about how many jobs; a file is not divided."""


@dataclass(frozen=True)
class Plan:
    """Files with articles in groups, and what they are checked against.

    Args:
        part: bytes of articles that one job reads.
        lines: whether lines of JSON are wanted besides tables.
        digest: of all that the result depends on.
    """

    groups: tuple[tuple[ArticleFile, ...], ...]
    left_out: tuple[LeftOut, ...]
    reference: Reference
    rules: RulePlan
    part: int
    lines: bool
    digest: str
    version: str = __version__


def plan_of(
    paths: Sequence[Path],
    references: Sequence[Path],
    rules: RulePlan | None = None,
    *,
    lines: bool = False,
    part: int | None = None,
) -> Plan:
    """Look for the files, and read the reference.

    Args:
        paths: files and folders.
        references: reference files; several are taken together.
        rules: which rules run, and how loud they are.
        lines: whether lines of JSON are wanted besides tables.
        part: bytes of articles that one job reads; chosen by the size of all where None.

    Raises:
        UserError: a path is a project, there are no articles, or two references do not agree.
    """
    if len(files_in(paths)) < len(paths):
        raise UserError("A project is checked without --engine: export its articles, or leave it.")
    reference, _, plan = what_to_check(paths, references, rules or RulePlan())
    missed: list[LeftOut] = []
    with Sandbox() as sandbox:
        files = ArticleFiles(sandbox, missed).among([path.absolute() for path in paths])
    if not files:
        raise nothing_to_check(missed)
    size = sum(map(_size, files))
    part = part or _part(size)
    told = {
        "version": __version__,
        "files": [_told(file) for file in files],
        "reference": digest_of(reference),
        "rules": [sorted(plan.switched_off), sorted(plan.severities.items())],
        "work": [part, lines],
    }
    digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    return Plan(tuple(_grouped(files)), tuple(missed), reference, plan, part, lines, digest)


def digest_of(reference: Reference) -> str:
    """Hex SHA-256 of all that a reference holds."""
    told = json.dumps(encode(reference), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _part(size: int) -> int:
    """How many bytes one job reads of so many."""
    smallest = min(SMALLEST_PART, max(_SMALL_PART, size // _FEW_PARTS))
    return min(LARGEST_PART, max(smallest, size // _PARTS))


def _size(file: ArticleFile) -> int:
    return 0 if file.member else file.path.stat().st_size


def _told(file: ArticleFile) -> list[str | int]:
    state = file.path.stat()
    return [
        str(file.path),
        file.name,
        file.member,
        repr(file.row),
        state.st_size,
        state.st_mtime_ns,
    ]


def _grouped(files: Sequence[ArticleFile]) -> Iterator[tuple[ArticleFile, ...]]:
    group: list[ArticleFile] = []
    size = 0
    largest = min(_GROUP, max(_SMALLEST_GROUP, sum(map(_size, files)) // _GROUPS))
    for file in files:
        own = _size(file)
        if group and size + own > largest:
            yield tuple(group)
            group, size = [], 0
        group.append(file)
        size += own
    yield tuple(group)


def written(plan: Plan) -> dict[str, Any]:
    """A plan as JSON."""
    return {
        "groups": [[_written_file(file) for file in group] for group in plan.groups],
        "left_out": encode(plan.left_out),
        "reference": encode(plan.reference),
        "off": sorted(plan.rules.switched_off),
        "severities": {rule: s.value for rule, s in plan.rules.severities.items()},
        **{name: getattr(plan, name) for name in _PLAIN},
    }


def read(told: dict[str, Any]) -> Plan:
    """What ``written`` wrote."""
    severities = {rule: Severity(s) for rule, s in told["severities"].items()}
    return Plan(
        groups=tuple(tuple(map(_read_file, group)) for group in told["groups"]),
        left_out=tuple(decode(LeftOut, entry) for entry in told["left_out"]),
        reference=decode(Reference, told["reference"]),
        rules=RulePlan(frozenset(told["off"]), severities),
        **{name: told[name] for name in _PLAIN},
    )


_PLAIN = ("part", "lines", "digest", "version")


def _written_file(file: ArticleFile) -> list[Any]:
    row = None if file.row is None else encode(file.row)
    return [str(file.path), file.name, row, file.member]


def _read_file(told: list[Any]) -> ArticleFile:
    path, name, row, member = told
    return ArticleFile(Path(path), name, None if row is None else decode(ArticleRow, row), member)
