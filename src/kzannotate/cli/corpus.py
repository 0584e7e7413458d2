"""``kzannotate check --engine``: a check of more articles than one machine or its memory holds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.workbench.corpora.engines import Engine
    from kzannotate.workbench.rule_choices import RulePlan
    from kzannotate.workbench.session import Workbench

_F = TypeVar("_F", bound="Callable[..., Any]")
_PATH = click.Path(path_type=Path)
_MB = 1 << 20


class Corpus(NamedTuple):
    """What the options of this module say.

    Args:
        engine: ``local``, ``processes`` or a scheduler's address; None for an ordinary check.
        result: the folder to be made.
        part: megabytes of articles that one job reads; None if somebody else may choose.
        certificates: of the authority, our own, and its key, for a scheduler elsewhere.
    """

    engine: str | None
    result: Path | None
    part: float | None
    certificates: tuple[Path | None, Path | None, Path | None]

    @property
    def is_meant(self) -> bool:
        """Whether this is no ordinary check."""
        return self.engine is not None or self.result is not None


def corpus_options(command: _F) -> _F:
    """Adds ``--engine`` and what belongs to it to a command that checks."""
    options = (
        click.option(
            "--engine",
            metavar="local|processes|dask://HOST:PORT",
            help="Who checks very many articles; needs --result.",
        ),
        click.option(
            "--result", type=_PATH, metavar="FOLDER", help="Write the result as Parquet files."
        ),
        click.option(
            "--part",
            type=click.FloatRange(0.01, 1024),
            metavar="MB",
            help="Articles that one job of --engine reads; chosen by their size if unsaid.",
        ),
        click.option("--tls-ca", type=_PATH, help="Certificate of the authority, for dask://."),
        click.option("--tls-cert", type=_PATH, help="Our own certificate, for dask://."),
        click.option("--tls-key", type=_PATH, help="The key of our certificate, for dask://."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def check_corpus(
    paths: Sequence[Path],
    references: Sequence[Path],
    corpus: Corpus,
    rules: RulePlan,
    processes: int,
    *,
    lines: bool,
) -> int:
    """Check, and say what came of it; the exit code."""
    from kzannotate.workbench.corpora.plan import plan_of
    from kzannotate.workbench.corpora.running import run

    if corpus.result is None:
        raise UserError("Say with --result in which folder --engine is to put what it finds.")
    part = None if corpus.part is None else int(corpus.part * _MB)
    plan = plan_of(paths, references, rules, lines=lines, part=part)
    done = run(plan, corpus.result, _engine(corpus, processes), progress=_progress())
    for entry in done.left_out:
        click.echo(f"left out: {entry}", err=True)
    counts = ", ".join(f"{n} {severity}" for severity, n in done.manifest.findings.items())
    click.echo(f"{done.manifest.articles} articles: {counts or 'nothing'}; in {corpus.result}")
    return 1 if done.loud else 0


def _engine(corpus: Corpus, processes: int) -> Engine:
    from kzannotate.workbench.corpora.engines import Local, Processes

    name = corpus.engine or ("processes" if processes > 1 else "local")
    if name == "local":
        return Local()
    if name == "processes":
        return Processes(processes if processes > 1 else 2)
    from kzannotate.workbench.corpora.dask_engine import Certificates, Dask

    authority, own, key = corpus.certificates
    if authority is None or own is None or key is None:
        if any(corpus.certificates):
            raise UserError("TLS needs all three: --tls-ca, --tls-cert and --tls-key.")
        return Dask(name)
    return Dask(name, Certificates(authority, own, key))


def take_in_results(bench: Workbench, results: Sequence[Path], wanted: Sequence[str]) -> None:
    """Take chosen findings of results into a project, and say how many came in."""
    from kzannotate.workbench.corpora.result import CorpusResult
    from kzannotate.workbench.corpora.taking_in import take_in_findings

    for folder in results:
        with CorpusResult(folder) as result:
            taken = take_in_findings(bench, result, result.chosen(wanted))
        told = f"{taken.findings} findings and {taken.articles} articles taken in"
        click.echo(f"{folder.name}: {told}")


_STAGES = {
    "survey": "opening files",
    "read": "reading articles",
    "near": "looking for articles of one matter",
    "sizes": "looking for articles of one matter",
    "keyed": "comparing articles",
    "pairs": "comparing articles",
    "agreed": "putting figures together",
}


def _progress() -> Callable[[str, int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(stage: str, done: int, total: int) -> None:
        end = "\r" if done < total else "\r\033[K"
        click.echo(f"{_STAGES[stage]}: part {done} of {total}{end}", nl=False, err=True)

    return show
