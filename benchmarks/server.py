"""Gestures sent to a server and seen by others, beside what pgbench does on the same server.

``python benchmarks/server.py --seconds 20 --reviewers 1 8 50``. The server is started by the run
on loopback, and waits for the disk as a real one does.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "strategies"))

from kzannotate.domain.entity import Entity
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.shared import Cursor
from kzannotate.storage.server.sharing import PostgresShared, connect
from postgres_cluster import PASSWORD, Cluster, Database, as_user, programs

DURABLE = {"fsync": "on", "full_page_writes": "on", "shared_buffers": "256MB"}


class Reviewer(threading.Thread):
    """Makes gestures on an own and on a common record, as fast as the server takes them, or slower.

    Args:
        rest: seconds between two gestures.
    """

    def __init__(self, line: PostgresShared, number: int, rest: float, over: threading.Event):
        super().__init__(daemon=True)
        self.line, self.number, self.rest, self.over = line, number, rest, over
        self.took: list[float] = []
        self.sent: dict[str, float] = {}

    def run(self) -> None:
        head: tuple[Revision, Entity] | None = None
        made = 0
        while not self.over.is_set():
            made += 1
            revision = self._gesture(made, head)
            begun = time.monotonic()
            self.line.append([revision])
            done = time.monotonic()
            self.took.append(done - begun)
            self.sent[revision.id] = done
            after = revision.changes[0].after
            assert isinstance(after, Entity)
            head = revision, after
            time.sleep(self.rest)

    def _gesture(self, made: int, head: tuple[Revision, Entity] | None) -> Revision:
        after = Entity(f"e{self.number}", "city", note=f"نص {made}")
        before = head[1] if head else None
        return Revision(
            id=f"r{self.number}-{made}",
            device=f"d{self.number}",
            number=made,
            reviewer=f"reviewer{self.number}",
            verb="change entity",
            changes=(Change("shared", before, after),),
            parents=(head[0].id,) if head else (),
            time="2026-11-22T12:00:00.000+00:00",
        )


class Watcher(threading.Thread):
    """Another desktop: wakes at a poke and reads what is new."""

    def __init__(self, line: PostgresShared, over: threading.Event):
        super().__init__(daemon=True)
        self.line, self.over = line, over
        self.seen: dict[str, float] = {}

    def run(self) -> None:
        cursor = Cursor()
        while not self.over.is_set():
            self.line.wait(0.2)
            while (step := self.line.revisions_since(cursor))[0]:
                cursor = step[1]
                now = time.monotonic()
                self.seen |= {revision.id: now for revision in step[0]}


def measure(database: Database, reviewers: int, seconds: float, rest: float) -> str:
    over = threading.Event()
    lines = [_line(database, number) for number in range(reviewers + 1)]
    watcher = Watcher(lines[-1], over)
    watcher.line.wait(0.01)
    desks = [Reviewer(line, n, rest, over) for n, line in enumerate(lines[:-1])]
    for thread in (watcher, *desks):
        thread.start()
    time.sleep(seconds)
    over.set()
    for thread in (*desks, watcher):
        thread.join(30)
    took = [t for desk in desks for t in desk.took]
    sent = {id_: at for desk in desks for id_, at in desk.sent.items()}
    lags = [max(0.0, watcher.seen[id_] - at) for id_, at in sent.items() if id_ in watcher.seen]
    for line in lines:
        line.close()
    return (
        f"{reviewers:>3} reviewers, {rest:g} s between: {len(took) / seconds:7.1f} gestures/s, "
        f"commit {_said(took)}, seen by another {_said(lags)}"
    )


def _line(database: Database, number: int) -> PostgresShared:
    return connect(database.invited(f"reviewer{number}"), PASSWORD)


def _said(values: list[float]) -> str:
    cuts = quantiles(values, n=100)
    return f"p50 {cuts[49] * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms"


def pgbench(cluster: Cluster, clients: int, seconds: float) -> str:
    """What PostgreSQL's own benchmark commits: one small transaction of five statements each."""
    database = cluster.empty()
    name = re.search(r"/(desk\w+)\?", database)
    assert name is not None
    told = ["-h", str(cluster.folder), "-p", str(cluster.port), "-U", "owner", name[1]]
    program = str((programs() or Path()) / "pgbench")
    subprocess.run(as_user([program, "-i", "-q", "-s", "10", *told]), check=True,
                   capture_output=True, cwd="/")  # fmt: skip
    answer = subprocess.run(
        as_user([program, "-c", str(clients), "-j", "2", "-T", str(int(seconds)), *told]),
        check=True, capture_output=True, text=True, cwd="/",
    ).stdout  # fmt: skip
    found = re.search(r"tps = ([\d.]+)", answer)
    lag = re.search(r"latency average = ([\d.]+)", answer)
    assert found is not None
    assert lag is not None
    return f"pgbench, {clients} clients: {float(found[1]):7.1f} transactions/s, mean {lag[1]} ms"


def _made(cluster: Cluster, order: str) -> Database:
    database = cluster.database()
    database.ask("UPDATE meta SET value = %s WHERE key = 'order'", order)
    return database


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--reviewers", type=int, nargs="+", default=[1, 8, 50])
    parser.add_argument("--order", choices=["lock", "fence"], default="lock")
    parser.add_argument("--rest", type=float, default=1.0, help="of the unhurried run")
    options = parser.parse_args()
    cluster = Cluster(DURABLE)
    try:
        for count in options.reviewers:
            print(pgbench(cluster, count, options.seconds), flush=True)
            print(measure(_made(cluster, options.order), count, options.seconds, 0), flush=True)
        most, made = max(options.reviewers), _made(cluster, options.order)
        print(measure(made, most, options.seconds, options.rest), flush=True)
    finally:
        cluster.destroy()


if __name__ == "__main__":
    main()
