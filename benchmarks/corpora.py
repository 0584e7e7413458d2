"""What a check of a corpus costs: two workers of Dask against one process, growth, memory.

Runs of both kinds take turns on the same articles. What counts is processor time, which other work
on the machine changes little; wall time and the load are told beside it. The time that two workers
would take with a processor each is worked out from that: what the one who hands out jobs does, and
for each stage what the busier worker does.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from corpus import ARTICLE_BYTES, World, world
from kzannotate.workbench.corpora.dask_engine import Dask
from kzannotate.workbench.corpora.engines import Local
from kzannotate.workbench.corpora.plan import plan_of
from kzannotate.workbench.corpora.running import run
from kzannotate.workbench.streamed_check import StreamedCheck
from news import News

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.document import Article
    from kzannotate.workbench.corpora.jobs import Job, Spent
    from kzannotate.workbench.corpora.running import Done

NAMES = 1_000
ARTICLES_IN_FILE = 1_000
PORT = 18_791
KINDS = ("ordinary", "local", "twins", "dask", "reading")
DAYS = [f"2024-{m:02}-{d:02}" for m in range(1, 13) for d in range(1, 29)]


def written(made: World, megabytes: float, room: Path, *, worst: bool) -> tuple[Path, Path]:
    """A folder of so many megabytes in lines of JSON, and the reference."""
    folder = room / f"{megabytes:g}"
    folder.mkdir()
    lines: list[str] = []
    number = 0
    for article, day in _dated(made, megabytes, worst=worst):
        row = {"id": article.document.id, "text": article.text, "published": day}
        lines.append(json.dumps({**row, "language": "ar"}, ensure_ascii=False))
        if len(lines) == ARTICLES_IN_FILE:
            (folder / f"{number:05}.jsonl").write_text("\n".join(lines), "utf-8")
            lines, number = [], number + 1
    if lines:
        (folder / f"{number:05}.jsonl").write_text("\n".join(lines), "utf-8")
    return folder, reference(made, room / "reference.json")


def _dated(made: World, megabytes: float, *, worst: bool) -> Iterator[tuple[Article, str | None]]:
    if worst:
        return zip(made.stream(megabytes), cycle(DAYS), strict=False)
    return ((a, a.document.published) for a in News(made, ARTICLE_BYTES).stream(megabytes))


def reference(made: World, path: Path) -> Path:
    kinds = {e.id: e.kind for e in made.reference.entities}
    facts = defaultdict(list)
    for fact in made.reference.facts:
        facts[fact.entity].append({"property": fact.property_name, "value": fact.value})
    entities = [
        {
            "id": name.entity,
            "kind": kinds[name.entity],
            "names": [{"text": name.text, "language": "ar", "status": "preferred"}],
            "facts": facts[name.entity],
        }
        for name in made.reference.names
    ]
    told = {"format": "kzannotate-reference/1", "title": "made", "entities": entities}
    path.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    return path


class Cost(NamedTuple):
    """What one run took: processor time of all, and as if each worker had a processor."""

    wall: float
    cpu: float
    alone: float
    memory: int
    stages: dict[str, float]


def corpus_run(folder: Path, listed: Path, into: Path, address: str | None) -> Cost:
    start, own = time.perf_counter(), _own_seconds()
    engine = Dask(address) if address else Local()
    done = run(plan_of([folder], [listed], lines=True), into, engine)
    wall, own = time.perf_counter() - start, _own_seconds() - own
    jobs = sum(done.seconds.values())
    # In one process the jobs' time is in its own.
    rest = own if address else own - jobs
    return Cost(wall, rest + jobs, rest + _longest(done), done.memory, _stages(done))


def _stages(done: Done) -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    for (stage, _), seconds in done.seconds.items():
        found[stage] += seconds
    return dict(found)


QUIET = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
}
"""Dask looks fifty times a second how everybody does; docs/corpora.md says so too."""
TOGETHER = {"keyed": "pairs"}
"""Stages that are handed out with another: a worker that has no more of the one does the other."""


def _longest(done: Done) -> float:
    """The busiest worker of each stage, one stage after the other."""
    spent: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for (stage, worker), seconds in done.seconds.items():
        spent[TOGETHER.get(stage, stage)][worker] += seconds
    return sum(max(workers.values()) for workers in spent.values())


class _EnoughError(Exception):
    """Reading was all that was asked for."""


def reading_run(folder: Path, listed: Path, into: Path) -> Cost:
    """Opening and reading alone; comparing is left."""
    spent: dict[str, float] = defaultdict(float)
    most = 0

    class Reading(Local):
        def run(self, folder: str, jobs: Sequence[Job]) -> Iterator[tuple[Job, Spent]]:
            nonlocal most
            if jobs[0].stage not in ("survey", "read"):
                raise _EnoughError
            for job, told in super().run(folder, jobs):
                spent[job.stage] += told.seconds
                most = max(most, told.memory)
                yield job, told

    start = time.perf_counter()
    with suppress(_EnoughError):
        run(plan_of([folder], [listed], lines=True), into, Reading())
    total = sum(spent.values())
    return Cost(time.perf_counter() - start, total, total, most, dict(spent))


def twins(folder: Path, listed: Path, into: Path) -> Cost:
    """Two runs in one process each at the same time; the mean of both.

    Two busy processors share caches, so that each does less in a second than one alone; two workers
    of Dask are to be held against that.
    """
    rooms = [into.with_name(f"{into.name}-{n}") for n in range(2)]
    with ThreadPoolExecutor(2) as pool:
        one, two = pool.map(lambda room: apart(folder, listed, room, None), rooms)
    return one._replace(
        cpu=(one.cpu + two.cpu) / 2,
        memory=max(one.memory, two.memory),
        wall=max(one.wall, two.wall),
    )


def _own_seconds() -> float:
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def ordinary(folder: Path, listed: Path, into: Path) -> Cost:
    """The check without --engine, in a process of its own."""
    start, before = time.perf_counter(), _own_seconds()
    code = (
        f"import corpora; corpora.ordinary_lines({str(folder)!r}, {str(listed)!r}, {str(into)!r})"
    )
    here = Path(__file__).parent
    told = subprocess.run([sys.executable, "-c", code], cwd=here, check=True, capture_output=True)
    wall, cpu = time.perf_counter() - start, _own_seconds() - before
    return Cost(wall, cpu, cpu, int(told.stdout), {})


def ordinary_lines(folder: str, listed: str, into: str) -> None:
    check = StreamedCheck([Path(folder)], [Path(listed)])
    with Path(into).open("w", encoding="utf-8", newline="") as file:
        file.writelines(check.lines())
    status = Path("/proc/self/status").read_text("utf-8")
    print(int(status.split("VmHWM:")[1].split()[0]) << 10)


def apart(folder: Path, listed: Path, into: Path, address: str | None) -> Cost:
    """A run in a process of its own, so that its memory is its own."""
    start = time.perf_counter()
    code = (
        "import json, sys, corpora; from pathlib import Path\n"
        f"c = corpora.corpus_run(Path({str(folder)!r}), Path({str(listed)!r}), Path({str(into)!r}),"
        f" {address!r}); print(json.dumps(c))"
    )
    here = Path(__file__).parent
    told = subprocess.run([sys.executable, "-c", code], cwd=here, check=True, capture_output=True)
    wall, cpu, alone, memory, stages = json.loads(told.stdout)
    return Cost(time.perf_counter() - start or wall, cpu, alone, memory, stages)


def with_dask(folder: Path, listed: Path, into: Path) -> Cost:
    """A run by two workers; what they and the scheduler do besides the jobs is shared by both."""
    cluster = Cluster()
    with cluster as address:
        before = cluster.seconds()
        cost = apart(folder, listed, into, address)
        besides = cluster.seconds() - before - sum(cost.stages.values())
    return cost._replace(cpu=cost.cpu + besides, alone=cost.alone + besides / 2)


class Cluster:
    """A scheduler and two workers on loopback. Use as a context manager."""

    def __enter__(self) -> str:
        place = ["--host", "127.0.0.1", "--no-dashboard"]
        self._room = tempfile.TemporaryDirectory()
        self._running = [_started("scheduler", ["--port", str(PORT), *place])]
        own = ["--nthreads", "1", "--no-nanny", "--local-directory", self._room.name]
        for _ in range(2):
            self._running.append(_started("worker", [f"tcp://127.0.0.1:{PORT}", *own, *place]))
        from distributed import Client

        with Client(f"tcp://127.0.0.1:{PORT}", timeout=60, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=120)
        return f"dask://127.0.0.1:{PORT}"

    def seconds(self) -> float:
        """Processor time of scheduler and workers so far."""
        ticks = 0
        for process in self._running:
            fields = Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.kill()
            process.wait()
        self._room.cleanup()


def _started(what: str, options: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", *options]
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=nowhere, stderr=nowhere, env=os.environ | QUIET)


def shown(what: str, megabytes: float, cost: Cost) -> None:
    load = os.getloadavg()[0]
    per = cost.cpu / megabytes
    stages = " ".join(f"{k} {v / megabytes:.3f}" for k, v in cost.stages.items() if v > 0.005)
    print(
        f"  {megabytes:6g} MB {what:10} {cost.wall:8.1f} s wall {cost.cpu:8.1f} s CPU"
        f" {per:6.3f} s/MB {cost.memory / 1e6:6.0f} MB a worker, load {load:4.1f}  {stages}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=float, nargs="+", default=[3, 10])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument(
        "--only", nargs="+", choices=("ordinary", "local", "twins", "dask", "reading")
    )
    parser.add_argument("--worst", action="store_true", help="all names in all matters of one year")
    wanted = parser.parse_args()
    kinds = wanted.only or list(KINDS[:-1])
    made = world(NAMES)
    with tempfile.TemporaryDirectory() as name:
        for megabytes in wanted.megabytes:
            folder, listed = written(made, megabytes, Path(name), worst=wanted.worst)
            compare(megabytes, folder, listed, kinds, wanted.rounds)


def compare(megabytes: float, folder: Path, listed: Path, kinds: list[str], rounds: int) -> None:
    costs: dict[str, list[Cost]] = defaultdict(list)
    for number in range(rounds):
        for kind in kinds:
            into = folder.with_name(f"{folder.name}-{kind}-{number}")
            if kind == "ordinary":
                cost = ordinary(folder, listed, into)
            elif kind == "local":
                cost = apart(folder, listed, into, None)
            elif kind == "reading":
                cost = reading_run(folder, listed, into)
            elif kind == "twins":
                cost = twins(folder, listed, into)
            else:
                cost = with_dask(folder, listed, into)
            shown(kind, megabytes, cost)
            costs[kind].append(cost)
    if costs["twins"] and costs["dask"]:
        pairs = list(zip(costs["twins"], costs["dask"], strict=True))
        work = sorted(one.cpu / two.cpu for one, two in pairs)
        time_ = sorted(one.cpu / 2 / two.alone for one, two in pairs)
        print(
            f"         efficiency of two workers: {time_[len(time_) // 2]:.0%} of the time", end=""
        )
        print(f" (processor time of one run to the other: {work[len(work) // 2]:.0%};", end="")
        wall = sorted(one.wall / 2 / two.wall for one, two in pairs)
        print(f" wall time, on idle processors alone: {wall[len(wall) // 2]:.0%})")


if __name__ == "__main__":
    main()
