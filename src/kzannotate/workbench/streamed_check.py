"""A check of files without a project whose result is written while it is worked out."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.running.forgetting import forget_readings
from kzannotate.detection.running.streaming import Stream
from kzannotate.domain.finding import Finding  # noqa: TC001 - a tuple of names asks for it
from kzannotate.domain.report import LeftOut, place_in_report
from kzannotate.formats.check_jsonl import line
from kzannotate.workbench.checking import files_in, nothing_to_check, what_to_check
from kzannotate.workbench.gathering import articles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from kzannotate.detection.running.packing import ArticleResult
    from kzannotate.domain.claim import Claim
    from kzannotate.domain.mention import Mention
    from kzannotate.workbench.rule_choices import RulePlan

    Placed = tuple[tuple[int, int, int, str], int, int]

_AT_ONCE = 1 << 20
_MANY = 2_000
"""Articles after which what is remembered of words takes room that comparing needs."""


class StreamedCheck:
    """The JSON lines of a check, which hold what those of ``check_paths`` do.

    Args:
        paths: files and folders; a project brings its articles and its reference.
        references: reference files; several are taken together.
        progress: told how many files of how many are done.
        processes: how many may read the articles; the result is the same.
        rules: which to run and how loud; they go before what projects say.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        references: Sequence[Path],
        *,
        progress: Callable[[int, int], None] | None = None,
        processes: int = 1,
        rules: RulePlan | None = None,
    ) -> None:
        self._rules = rules
        self._paths = paths
        self._references = references
        self._progress = progress
        self._processes = processes
        self._numbers: dict[str, int] = {}
        self._placed: list[Placed] = []
        self.left_out: list[LeftOut] = []
        """What could not be read, known at the end."""
        self.loud = False
        """Whether an error or a warning was found, known at the end."""

    def lines(self) -> Iterator[str]:
        """Mentions as they are found, then claims, then findings, which wait on the disk.

        Raises:
            ForeignFileError: a reference cannot be read, or not one article.
            UserError: two references do not agree on what an id is.
        """
        reference, own, plan = what_to_check(self._paths, self._references, self._rules)
        files = articles_in(files_in(self._paths), self.left_out, progress=self._progress)
        stream = Stream(
            reference,
            chain(own, files),
            tell=_told,
            switched_off=plan.switched_off,
            severities=plan.severities,
            processes=self._processes,
        )
        with ExitStack() as stack:
            claims = stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8", newline=""))
            findings = stack.enter_context(tempfile.TemporaryFile())
            for told in stream:
                self._numbers[told.document] = len(self._numbers)
                yield told.mentions
                claims.write(told.claims)
                self._put_by(findings, told.findings)
            if not self._numbers:
                raise nothing_to_check(self.left_out)
            if len(self._numbers) > _MANY:
                forget_readings()  # comparing asks other things of words, and needs the room
            self._put_by(findings, stream.findings())
            self.left_out += [LeftOut(s.where, None, s.reason) for s in stream.skipped]
            claims.seek(0)
            yield from iter(lambda: claims.read(_AT_ONCE), "")
            yield from self._findings(findings)

    def _put_by(self, file: IO[bytes], found: Iterable[Finding]) -> None:
        for finding in found:
            data = f"{line(finding)}\n".encode()
            place = place_in_report(finding, self._numbers)
            self._placed.append((place, file.tell(), len(data)))
            self.loud = self.loud or finding.severity.loud
            file.write(data)

    def _findings(self, file: IO[bytes]) -> Iterator[str]:
        for _, start, length in sorted(self._placed):
            file.seek(start)
            yield file.read(length).decode()


class _Told(NamedTuple):
    """What one article shows, its records as lines."""

    document: str
    mentions: str
    claims: str
    findings: tuple[Finding, ...]


def _told(shown: ArticleResult) -> _Told:
    mentions, claims = ("".join(_lines(r)) for r in (shown.mentions, shown.claims))
    return _Told(shown.article.document.id, mentions, claims, shown.findings)


def _lines(records: Iterable[Mention | Claim]) -> Iterator[str]:
    return (f"{line(record)}\n" for record in records)
