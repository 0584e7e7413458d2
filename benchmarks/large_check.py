"""A project of very many articles checked, checked again, reported and exported: time and memory.

    python benchmarks/large_check.py --at FOLDER --articles 20000 [--only make check again ways-out]

The articles are those of ``news.py``, 2 KB each; with ``--worst`` those of ``corpus.py``, all of
one day. ``check`` checks a fresh project; ``again`` opens it, checks it, then with one more article
and with one more name. What a phase takes is told as processor seconds and as the most memory that
the process held in it.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import corpus
import news
from kzannotate.domain.entity import NameStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.workbench import checking, exporting, importing, naming
from kzannotate.workbench.data_sets.sending_out import Order, send_out
from kzannotate.workbench.session import create_project_session, open_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.workbench.session import Workbench

T = TypeVar("T")
PHASES = ("make", "check", "again", "ways-out")
AT_ONCE = 2000
"""Articles in one revision, as a user's import has them."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--names", type=int, default=10_000)
    parser.add_argument("--processes", type=int, default=1, help="that read")
    parser.add_argument("--worst", action="store_true", help="all articles of one day")
    parser.add_argument("--only", nargs="*", choices=PHASES, default=PHASES)
    given = parser.parse_args()
    os.environ["KZANNOTATE_HOME"] = str(given.at / "home")
    path = given.at / f"checked-{given.articles}.kza"
    if "make" in given.only:
        measured("make", lambda: make(path, given))
    for phase, work in (("check", check), ("again", again), ("ways-out", ways_out)):
        if phase in given.only:
            with closing(open_session(path, reviewer_name="Aliya", prove=False)) as bench:
                work(bench, given)


def make(path: Path, given: argparse.Namespace) -> None:
    """Write a project that nobody has checked."""
    corpus.ARTICLE_BYTES = 2048
    world, articles = corpus.world(given.names), given.articles
    made_up = news.News(world, corpus.ARTICLE_BYTES).stream()
    stream = world.stream(float("inf")) if given.worst else made_up
    with closing(create_project_session(path, title="Large", reviewer_name="Aliya")) as bench:
        importing.add_reference(bench, world.reference, machine=True)
        for first in range(0, articles, AT_ONCE):
            made = [next(stream) for _ in range(min(AT_ONCE, articles - first))]
            documents = [replace(a.document, position=first + n) for n, a in enumerate(made)]
            texts = {a.document.sha256: a.text for a in made}
            changes = [Change(SHARED_LAYER, None, document) for document in documents]
            bench.commit("import", changes, texts=texts, machine=True)


def check(bench: Workbench, given: argparse.Namespace) -> None:
    """The first check."""
    told = time.monotonic()

    def progress(done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told > 60:
            told = time.monotonic()
            readers = ", ".join(f"{_peak(child):.0f} MB" for child in _children())
            print(f"  {done} of {total}, processor {time.process_time():.0f} s, {_peak():.0f} MB")
            print(f"    readers: {readers or 'none'}", flush=True)

    measured("check", lambda: checking.check(bench, progress=progress, processes=given.processes))
    print(f"{len(list(bench.store.listing.findings_in(MACHINE_LAYER)))} findings")


def again(bench: Workbench, given: argparse.Namespace) -> None:
    """Checks of a project that is open and known."""
    check(bench, given)
    folder = given.at
    measured("check again", lambda: checking.check(bench))
    (folder / "one.txt").write_text("وقال المتحدث إن وفدا سيزور المعرض يوم 9 يوليو 2024.", "utf-8")
    importing.import_paths(bench, [folder / "one.txt"])
    measured("one article more", lambda: checking.check(bench))
    entity = bench.reference().entities[0]
    naming.add_name(bench, entity.id, "هيئة الجزر البعيدة", "ar", NameStatus.ADMITTED)
    measured("one name more", lambda: checking.check(bench))


def ways_out(bench: Workbench, given: argparse.Namespace) -> None:
    """The report and all exports."""
    folder: Path = given.at
    target = folder / "out"
    for form in ("html", "text"):
        measured(form, lambda form=form: exporting.write_report(bench, target, form), target)
    measured("lines", lambda: exporting.export_project(bench, target), target)
    for form in all_formats():
        if form.writes:
            out = folder / f"out-{form.name}{'.zip' if form.many_files else ''}"
            order = Order(form.name)
            measured(form.name, lambda out=out, order=order: send_out(bench, out, order), out)


def measured(name: str, work: Callable[[], T], made: Path | None = None) -> T | None:
    """Do it, and say what it took."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak begins anew
    passed, spent = time.monotonic(), time.process_time()
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - the other phases are measured all the same
        result = None
        print(f"{name}: {error!r}", flush=True)
    passed, spent = time.monotonic() - passed, time.process_time() - spent
    size = f", {made.stat().st_size / 1e6:.0f} MB" if made and made.exists() else ""
    print(f"{name}: {spent:.1f} s, passed {passed:.0f} s, {_peak():.0f} MB of memory{size}")
    sys.stdout.flush()
    if made and made.exists():
        made.unlink()
    return result


def _children() -> list[str]:
    """Processes that were started by this one, and are not done."""
    own = (p.parent.name for p in Path("/proc").glob("[0-9]*/stat") if _parent_of(p) == os.getpid())
    return sorted(own, key=int)


def _parent_of(stat: Path) -> int:
    try:
        return int(stat.read_text("utf-8").rpartition(")")[2].split()[1])
    except OSError:  # it has ended
        return 0


def _peak(process: str = "self") -> float:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


if __name__ == "__main__":
    main()
