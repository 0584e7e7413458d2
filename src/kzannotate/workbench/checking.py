"""Checking: what the machine proposes, committed as a difference to what it proposed before."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.running.checker import Checker, CheckResult
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article, Document
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.report import CheckReport, LeftOut
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.errors import UserError
from kzannotate.workbench import passed_over, viewing
from kzannotate.workbench.checking_at_length import AT_LENGTH, Asked, check_at_length
from kzannotate.workbench.gathering import all_there, gather, read_reference
from kzannotate.workbench.installation import user_name
from kzannotate.workbench.labels import labels
from kzannotate.workbench.machine_changes import Fate, difference
from kzannotate.workbench.rule_choices import RulePlan, plan_of
from kzannotate.workbench.session import PROJECT_SUFFIX, Workbench, open_session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzannotate.domain.revision import Change, Revision


@dataclass(frozen=True)
class CheckedPaths:
    """What a check of files without a project found."""

    result: CheckResult
    articles: tuple[Article, ...]
    left_out: tuple[LeftOut, ...]
    reference: Reference

    def report(self) -> CheckReport:
        """All of it, ready to be told."""
        return CheckReport(
            self.articles,
            self.result.mentions,
            self.result.claims,
            self.result.findings,
            self.left_out,
            labels(self.reference),
        )


def check(
    bench: Workbench,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    processes: int = 1,
) -> Revision | None:
    """Check all articles against the project's reference; None where nothing new came of it.

    Args:
        bench: the open project.
        progress: told how many articles of how many are done.
        cancelled: asked now and then.
        processes: how many may read where there is much to read.

    A project of very many articles is checked in parts, each of which is committed.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is committed, but for parts that were done.
    """
    if sum(document.length for document in bench.store.records(Document)) > AT_LENGTH:
        return check_at_length(bench, Asked(progress, cancelled, processes))
    articles = list(viewing.articles(bench))
    result = checker_of(bench).check(
        articles, progress=progress, cancelled=cancelled, processes=processes
    )
    changes = [
        *difference(bench.store.records(Mention, layer=MACHINE_LAYER), result.mentions),
        *difference(bench.store.records(Claim, layer=MACHINE_LAYER), result.claims),
        *_findings(bench, result.findings),
    ]
    passed_over.note(bench, result.skipped)
    return bench.commit("check", changes, machine=True)


def check_paths(
    paths: Sequence[Path],
    references: Sequence[Path],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    processes: int = 1,
    rules: RulePlan | None = None,
) -> CheckedPaths:
    """Check the articles of files, folders and projects; nothing is written.

    Args:
        paths: files and folders; a project brings its articles and its reference.
        references: reference files; several are taken together.
        progress: told how many articles of how many are done, first reading, then checking.
        cancelled: asked now and then.
        processes: how many may read the articles; the result is the same.
        rules: which to run and how loud; they go before what projects say.

    Raises:
        ForeignFileError: a reference cannot be read, or not one article.
        UserError: two references do not agree on what an id is.
        Cancelled: ``cancelled`` said so.
    """
    matter = what_to_check(paths, references, rules)
    found = gather(files_in(paths), progress=progress, cancelled=cancelled)
    articles = [*matter.articles, *found.articles]
    if not articles:
        raise nothing_to_check(found.left_out)
    plan = matter.rules
    checker = Checker(matter.reference, switched_off=plan.switched_off, severities=plan.severities)
    result = checker.check(articles, progress=progress, cancelled=cancelled, processes=processes)
    unread = [LeftOut(s.where, None, s.reason) for s in result.skipped]
    return CheckedPaths(result, tuple(articles), (*found.left_out, *unread), matter.reference)


class Matter(NamedTuple):
    """What files and projects bring to a check, but for the articles of files."""

    reference: Reference
    articles: list[Article]
    rules: RulePlan


def what_to_check(
    paths: Sequence[Path], references: Sequence[Path], rules: RulePlan | None = None
) -> Matter:
    """The reference to check against, the articles and the rules of projects among some paths."""
    all_there(paths)
    projects = [_of_project(path) for path in paths if path.suffix == PROJECT_SUFFIX]
    read = [read_reference(path) for path in references]
    own = [article for project in projects for article in project.articles]
    plan = rules or RulePlan()
    for project in projects:
        plan = plan.over(project.rules)
    return Matter(joined([*read, *(p.reference for p in projects)]), own, plan)


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The paths that are no projects."""
    return [path for path in paths if path.suffix != PROJECT_SUFFIX]


def nothing_to_check(left_out: Sequence[LeftOut]) -> UserError:
    """What to tell where not one article could be read."""
    said = "; ".join(map(str, left_out)) or "the project is empty"
    return UserError(f"There is no article to check: {said}.")


def joined(references: Sequence[Reference]) -> Reference:
    """Several references as one; what comes again under its id is taken from the first.

    Raises:
        UserError: two of them do not agree on the kind of an entity.
    """
    kinds: dict[str, str] = {}
    for entity in (e for r in references for e in r.entities):
        if kinds.setdefault(entity.id, entity.kind) != entity.kind:
            raise UserError(
                f"The references do not agree on {entity.id}: it is of kind "
                f"{kinds[entity.id]} in one and {entity.kind} in another."
            )
    return Reference(
        tuple({e.id: e for r in reversed(references) for e in r.entities}.values()),
        tuple({n.id: n for r in reversed(references) for n in r.names}.values()),
        tuple({f.id: f for r in reversed(references) for f in r.facts}.values()),
        " + ".join(r.title for r in references if r.title),
    )


def _of_project(path: Path) -> Matter:
    bench = open_session(path, reviewer_name=user_name(), read_only=True)
    with closing(bench):
        plan = plan_of(bench.store.records(RuleChoice))
        return Matter(bench.reference(), list(viewing.articles(bench)), plan)


def checker_of(bench: Workbench) -> Checker:
    """The project's checker, which remembers its readings while the project is open."""
    reference = bench.reference()
    plan = plan_of(bench.store.records(RuleChoice))
    known = bench.memory.get(__name__)
    if not isinstance(known, Checker):
        known = Checker(reference, switched_off=plan.switched_off, severities=plan.severities)
    if (known.switched_off, known.severities) != (plan.switched_off, plan.severities):
        known = known.with_rules(plan.switched_off, plan.severities)
    if known.reference is not reference:
        known = known.with_reference(reference)
    bench.memory[__name__] = known
    return known


def _findings(bench: Workbench, after: Sequence[Finding]) -> list[Change]:
    before = bench.store.records(Finding, layer=MACHINE_LAYER)
    again, fate = {f.id for f in after}, Fate(bench)
    gone = (fate.of_vanished(f) for f in before if f.id not in again)
    return difference(before, [*after, *(f for f in gone if f is not None)])
