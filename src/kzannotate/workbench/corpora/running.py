"""A check of a corpus from its first file to its result."""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate import __version__
from kzannotate.domain.codec import encode
from kzannotate.domain.finding import Severity
from kzannotate.domain.report import LeftOut
from kzannotate.errors import UserError
from kzannotate.formats.corpus_result.manifest import NAME, Manifest
from kzannotate.formats.corpus_result.tables import missing_library
from kzannotate.workbench.checking import nothing_to_check
from kzannotate.workbench.corpora import agreeing, comparing, partners, reading, surveying
from kzannotate.workbench.corpora.folder import WorkFolder
from kzannotate.workbench.corpora.jobs import Job, Spent
from kzannotate.workbench.corpora.numbering import divide
from kzannotate.workbench.corpora.plan import digest_of
from kzannotate.workbench.corpora.settling import articles_count, left_out, settle
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzannotate.workbench.corpora.engines import Engine
    from kzannotate.workbench.corpora.plan import Plan

WORK = "work"
"""The folder in a result's in which the work is done."""
LEFT_OUT = "left_out.jsonl"


@dataclass
class Done:
    """What a check of a corpus came to.

    Args:
        left_out: what could not be read or compared.
        seconds: of processor time, by stage and worker; only what was done now.
        memory: the most that one worker held, in bytes.
    """

    manifest: Manifest
    left_out: tuple[LeftOut, ...]
    seconds: dict[tuple[str, str], float] = field(default_factory=dict)
    memory: int = 0

    @property
    def loud(self) -> bool:
        """Whether an error or a warning was found."""
        return any(self.manifest.findings.get(s.value) for s in Severity if s.loud)


def run(
    plan: Plan,
    into: Path,
    engine: Engine,
    *,
    progress: Callable[[str, int, int], None] | None = None,
) -> Done:
    """Check all articles and write the result; goes on where an earlier run of the plan ended.

    Args:
        plan: what is to be done.
        into: the result's folder, to be made; all workers must see it.
        engine: who does it; closed at the end.
        progress: told the stage, and how many of its jobs are done.

    Raises:
        UserError: the folder holds something else, or a job cannot be done.
    """
    with closing(engine):
        _refuse_others(into)
        folder = WorkFolder(into.absolute() / WORK)
        folder.begin(plan)
        return _Run(folder, engine, progress).whole(plan, into)


def _refuse_others(into: Path) -> None:
    try:
        import pyarrow  # noqa: F401 - better known before hours of work
    except ImportError as error:
        raise missing_library() from error
    if (into / NAME).exists():
        raise UserError(f"{into} holds a result already: choose another folder.")
    if into.exists() and (not into.is_dir() or _holds_others(into)):
        raise UserError(f"{into} holds something else: choose a folder that is new.")


def _holds_others(into: Path) -> bool:
    return any(into.iterdir()) and not (into / WORK).is_dir()


class _Run:
    """One run, stage after stage."""

    def __init__(
        self, folder: WorkFolder, engine: Engine, progress: Callable[[str, int, int], None] | None
    ) -> None:
        self._folder, self._engine, self._progress = folder, engine, progress
        self._seconds: dict[tuple[str, str], float] = defaultdict(float)
        self._memory = 0

    def whole(self, plan: Plan, into: Path) -> Done:
        """All stages."""
        folder, groups = self._folder, len(plan.groups)
        self._have_done(_all(surveying.STAGE, groups))
        try:
            parts = len(surveying.number_parts(folder, groups))
        except LookupError:
            raise nothing_to_check(surveying.left_out_of(folder, groups)) from None
        self._have_done(_all(reading.STAGE, parts))
        told = divide(folder)
        keyed, comparisons = len(told["keyed"]), parts if told["kinds"] else 0
        if comparisons:
            self._have_done(_all(partners.NEAR_STAGE, told["near"]))
            self._have_done(_all(partners.SIZES_STAGE, parts))
            partners.join_sizes(folder)
        # The few jobs that take all of a rule come first: they take longest.
        self._have_done([*_all(comparing.KEYED, keyed), *_all(comparing.PAIRS, comparisons)])
        self._have_done(_all(agreeing.SHARED_OUT, min(1, comparisons)))
        shares = agreeing.shares_of(folder) if comparisons else 0
        self._have_done(_all(agreeing.AGREED, shares))
        compared = {
            comparing.KEYED: keyed,
            comparing.PAIRS: comparisons,
            agreeing.AGREED: shares,
        }
        counts = settle(folder, into, compared)
        missed = tuple(left_out(folder, comparisons, keyed))
        write_whole(into / LEFT_OUT, (f"{json.dumps(encode(m))}\n" for m in missed))
        manifest = Manifest(
            program=__version__,
            reference=digest_of(plan.reference),
            title=plan.reference.title,
            articles=articles_count(folder),
            findings=counts,
            left_out=len(missed),
        )
        write_whole(into / NAME, manifest.text())
        folder.drop()
        return Done(manifest, missed, dict(self._seconds), self._memory)

    def _have_done(self, jobs: Sequence[Job]) -> None:
        """Have jobs done that are not yet."""
        left = [job for job in jobs if not self._folder.is_done(*job)]
        done = len(jobs) - len(left)
        for job, spent in self._engine.run(str(self._folder.path), left) if left else ():
            done += 1
            self._note(job, spent)
            if self._progress:
                self._progress(job.stage, done, len(jobs))

    def _note(self, job: Job, spent: Spent) -> None:
        self._seconds[job.stage, spent.worker] += spent.seconds
        self._memory = max(self._memory, spent.memory)


def _all(stage: str, count: int) -> list[Job]:
    return [Job(stage, number) for number in range(count)]
