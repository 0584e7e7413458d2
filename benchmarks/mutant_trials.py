"""The part of ``mutants.py`` inside the copy of the tree: learns and tries, each in a fork.

All tests are collected once; a fork gets the code of its mutant into the living function and runs
the tests that come to it. What runs already at import is tried in a new process instead.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import shutil
import signal
import sys
import time
from collections import defaultdict
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

TREE = Path(__file__).resolve().parents[1]
FOLDER = TREE.parent
MUTATED = tuple(f"{TREE}/src/kzannotate/{package}/" for package in ("storage", "text"))
ORDINARY = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly"]
AT_IMPORT, FOR_SERVER = "import", "server"
TROUBLE = 77
MEMORY = 8_000_000_000

Mutant = dict[str, Any]


class Lines:
    """Which lines of the mutated packages are come to, test by test."""

    def __init__(self) -> None:
        self._found: dict[str, set[int]] = defaultdict(set)
        sys.monitoring.use_tool_id(sys.monitoring.COVERAGE_ID, "mutants")
        sys.monitoring.register_callback(
            sys.monitoring.COVERAGE_ID, sys.monitoring.events.LINE, self._note
        )
        sys.monitoring.set_events(sys.monitoring.COVERAGE_ID, sys.monitoring.events.LINE)

    def _note(self, code: CodeType, line: int) -> object:
        if code.co_filename.startswith(MUTATED):
            self._found[code.co_filename[len(str(TREE)) + 1 :]].add(line)
        return sys.monitoring.DISABLE

    def taken(self) -> dict[str, list[int]]:
        """Those since the last time."""
        found = {name: sorted(lines) for name, lines in self._found.items()}
        self._found.clear()
        sys.monitoring.restart_events()
        return found

    def end(self) -> None:
        sys.monitoring.free_tool_id(sys.monitoring.COVERAGE_ID)


def _cpu() -> float:
    own, others = (resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


class Trials:
    """Stands in for pytest's own loop.

    Args:
        told: by ``mutants.py``.
        lines: watched since before the first import.
    """

    def __init__(self, told: dict[str, Any], lines: Lines) -> None:
        self._told = told
        self._lines = lines
        self._failed = ""
        self._skipped = False
        self._cluster: Any = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the first failure."""
        self._skipped |= report.skipped
        if report.failed and not self._failed:
            self._failed = report.nodeid

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn what is not known yet, then try what is left."""
        _import_all()
        at_import = self._lines.taken()
        self._start_server()
        for_server = self._lines.taken()
        self._learn(session)
        self._lines.end()
        learnt = _learnt()
        learnt[AT_IMPORT] = {"lines": at_import, "cpu": 0, "failed": False}
        learnt[FOR_SERVER] = {"lines": for_server, "cpu": 0, "failed": False}
        self._try_all(session, learnt)
        if self._cluster:
            self._cluster.destroy()
        return True

    def _start_server(self) -> None:
        """One for all forks, each of which has databases of its own."""
        import postgres_cluster

        if not postgres_cluster.why_not():
            self._real = postgres_cluster.Cluster
            self._cluster = cluster = self._real()
            assert cluster._template  # noqa: SLF001 - made now, for all forks
            shared = _Kept(cluster)
            postgres_cluster.Cluster = lambda settings=None: (  # type: ignore[misc,assignment]
                self._real(settings) if settings else shared
            )

    def _learn(self, session: pytest.Session) -> None:
        known = {test for test, found in _learnt().items() if found}
        left = [item for item in session.items if item.nodeid not in known]
        jobs = self._told["jobs"]
        pids = []
        for part in range(jobs if left else 0):
            files = sorted({item.path for item in left})[part::jobs]
            items = [item for item in left if item.path in files]
            if pid := os.fork():
                pids.append(pid)
            else:
                _apart(3600)
                _own_place(session)
                self._learn_each(items, FOLDER / f"learnt-{part}.jsonl")
                os._exit(0)
        for pid in pids:
            os.waitpid(pid, 0)
            shutil.rmtree(FOLDER / f"of-{pid}", ignore_errors=True)

    def _learn_each(self, items: list[pytest.Item], into: Path) -> None:
        with into.open("a", encoding="utf-8") as out:
            for place, item in enumerate(items):
                following = items[place + 1] if place + 1 < len(items) else None
                self._failed, self._skipped = "", False
                self._lines.taken()
                before = _cpu()
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                told = {
                    "test": item.nodeid,
                    "cpu": round(_cpu() - before, 4),
                    "failed": bool(self._failed) or self._skipped,
                    "lines": self._lines.taken(),
                }
                out.write(json.dumps(told) + "\n")
                out.flush()

    def _try_all(self, session: pytest.Session, learnt: dict[str, Any]) -> None:
        drawn = Path(self._told["drawn"])
        verdicts = drawn.with_suffix(".verdicts.jsonl")
        found = {}
        if verdicts.exists():
            found = {v["name"]: v for v in map(json.loads, verdicts.read_text().splitlines())}
        items = {item.nodeid: item for item in session.items}
        running: dict[int, dict[str, Any]] = {}
        left = [
            m
            for m in json.loads(drawn.read_text("utf-8"))["mutants"]
            if m["name"] not in found
            or (self._told["again"] and found[m["name"]]["verdict"] == "survived")
        ]
        with verdicts.open("a", encoding="utf-8") as out:
            while left or running:
                if left and len(running) < self._told["jobs"]:
                    self._start(session, left.pop(0), learnt, items, running)
                    continue
                time.sleep(0.02)
                for pid in list(running):
                    verdict = self._ended(pid, running)
                    if verdict:
                        out.write(json.dumps(verdict) + "\n")
                        out.flush()

    def _start(self, session: Any, mutant: Mutant, learnt: Any, items: Any, running: Any) -> None:
        special, tests = _asked(mutant, learnt, items, self._told["seconds"])
        cpu = 10 + 10 * sum(learnt[test]["cpu"] for test in tests)
        pid = os.fork()
        if pid:
            running[pid] = {
                "name": mutant["name"],
                "tests": len(tests),
                "until": time.monotonic() + 15 * cpu,
                "start": time.monotonic(),
            }
            return
        try:
            _apart(cpu)
            self._try_one(session, mutant, special, [items[test] for test in tests])
        except BaseException:  # noqa: BLE001 - whatever it is, it says nothing about the mutant
            os._exit(TROUBLE)

    def _try_one(self, session: Any, mutant: Mutant, special: set[str], tests: list[Any]) -> None:
        killer = FOLDER / f"killer-{os.getpid()}"
        if AT_IMPORT in special:
            asked = [test.nodeid for test in tests]
            told = FOLDER / f"fresh-{os.getpid()}.json"
            again = {**self._told, "mutant": mutant, "asked": asked, "killer": str(killer)}
            told.write_text(json.dumps(again), "utf-8")
            os.execv(sys.executable, [sys.executable, __file__, str(told)])  # noqa: S606
        _own_place(session)
        if FOR_SERVER in special and self._cluster:
            import postgres_cluster

            postgres_cluster.Cluster = self._real  # type: ignore[misc]
        _put_in(mutant)
        for place, item in enumerate(tests):
            self._failed = ""
            following = tests[place + 1] if place + 1 < len(tests) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._failed:
                killer.write_text(self._failed, "utf-8")
                os._exit(1)
        os._exit(0)

    def _ended(self, pid: int, running: dict[int, dict[str, Any]]) -> dict[str, Any] | None:
        ended, status = os.waitpid(pid, os.WNOHANG)
        late = time.monotonic() > running[pid]["until"]
        if not ended and not late:
            return None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        if not ended:
            os.waitpid(pid, 0)
        trial = running.pop(pid)
        killer = FOLDER / f"killer-{pid}"
        by = killer.read_text("utf-8") if killer.exists() else ""
        code = os.waitstatus_to_exitcode(status) if ended else -9
        verdict = {0: "survived", TROUBLE: "trouble"}.get(
            code, "killed" if code > 0 else "too long"
        )
        killer.unlink(missing_ok=True)
        (FOLDER / f"fresh-{pid}.json").unlink(missing_ok=True)
        shutil.rmtree(FOLDER / f"of-{pid}", ignore_errors=True)
        if self._cluster:
            self._drop(pid)
        took = round(time.monotonic() - trial["start"], 1)
        return {
            "name": trial["name"],
            "verdict": verdict,
            "by": by,
            "tests": trial["tests"],
            "took": took,
        }

    def _drop(self, pid: int) -> None:
        folder = self._cluster.folder
        if not any((folder / "data" / "base").iterdir()):
            return
        from kzannotate.storage.server.address import parse
        from kzannotate.storage.server.line import Line

        line = Line(parse(self._cluster.owner_of("postgres")))
        names = line.ask("SELECT datname FROM pg_database WHERE datname LIKE %s", (f"desk{pid}x%",))
        line.close()
        for (name,) in names:
            self._cluster.drop(str(name))


class _Kept:
    """A cluster that outlives the test session of a fork."""

    def __init__(self, cluster: Any) -> None:
        self._cluster = cluster

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cluster, name)

    def destroy(self) -> None:
        """Not by a fork."""


def _import_all() -> None:
    for folder in MUTATED:
        for path in sorted(Path(folder).rglob("*.py")):
            if path.name != "pattern_worker.py":
                importlib.import_module(_module(path))


def _module(path: Path) -> str:
    parts = path.relative_to(TREE / "src").with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _learnt() -> dict[str, Any]:
    files = sorted(FOLDER.glob("learnt-*.jsonl"))
    rows = [json.loads(line) for f in files for line in f.read_text("utf-8").splitlines()]
    return {row["test"]: row for row in rows}


def _asked(mutant: Mutant, learnt: Any, items: Any, seconds: float) -> tuple[set[str], list[str]]:
    """What runs a mutant outside of tests, and the tests that come to it, quickest first."""
    first, last = mutant["body"] if mutant["default"] else mutant["lines"]
    coming = _coming(mutant["file"], first, last, learnt)
    if not coming:
        coming = _coming(mutant["file"], *mutant["body"], learnt)
    special = {AT_IMPORT, FOR_SERVER} & {*coming}
    if set(coming) == {AT_IMPORT}:
        # It makes a table: whoever uses the module may notice, or else the package's own tests.
        coming = _coming(mutant["file"], 0, 9999, learnt)
        if set(coming) == {AT_IMPORT}:
            coming = [t for t in learnt if t.startswith(f"tests/unit/{mutant['package']}/")]
        seconds *= 2
    good = [t for t in coming if t in items and not learnt[t]["failed"]]
    good.sort(key=lambda test: learnt[test]["cpu"])
    chosen: list[str] = []
    for test in good:
        seconds -= learnt[test]["cpu"]
        if seconds >= 0 or not chosen:
            chosen.append(test)
    return special, chosen


def _coming(file: str, first: int, last: int, learnt: Any) -> list[str]:
    wanted = set(range(first, last + 1))
    return [test for test, row in learnt.items() if wanted & set(row["lines"].get(file, ()))]


def _apart(cpu: float) -> None:
    """A process that ends with all that it starts, and writes nowhere."""
    os.setsid()
    # Soft ones: what a test confines sets its own, up to the hard ones.
    resource.setrlimit(resource.RLIMIT_CPU, (int(cpu) + 1, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)


def _own_place(session: Any) -> None:
    factory = vars(session.config)["_tmp_path_factory"]
    vars(factory).update(_given_basetemp=FOLDER / f"of-{os.getpid()}", _basetemp=None)


def _put_in(mutant: Mutant) -> None:
    """Let the living function do what the mutant does."""
    path = TREE / mutant["file"]
    living: Any = importlib.import_module(_module(path))
    *outer, name = mutant["function"].split(".")
    for part in outer:
        living = living.__dict__[part]
    function = living.__dict__[name]
    function = getattr(function, "__func__", function)
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    whole = compile(mutant["source"], str(path), "exec", dont_inherit=True)
    function.__code__ = _code(whole, [*outer, name])
    if mutant["default"]:
        namespace: dict[str, Any] = {"__name__": _module(path), "__file__": str(path)}
        exec(whole, namespace)  # noqa: S102
        made: Any = namespace[outer[0]].__dict__[name] if outer else namespace[name]
        made = getattr(made, "__func__", made)
        function.__defaults__ = made.__defaults__
        function.__kwdefaults__ = made.__kwdefaults__


def _code(whole: CodeType, names: list[str]) -> CodeType:
    for name in names:
        inner = [c for c in whole.co_consts if isinstance(c, CodeType) and c.co_name == name]
        whole = inner[-1]
    return whole


class Fresh:
    """Runs the tests asked for, and no other, until one fails."""

    def __init__(self, told: dict[str, Any]) -> None:
        self._told = told

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        asked = {test: place for place, test in enumerate(self._told["asked"])}
        items[:] = sorted((i for i in items if i.nodeid in asked), key=lambda i: asked[i.nodeid])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            Path(self._told["killer"]).write_text(report.nodeid, "utf-8")


def _try_freshly(told: dict[str, Any]) -> int:
    mutant = told["mutant"]
    target = str(TREE / mutant["file"])
    ordinary = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, name: str) -> CodeType | None:
        if self.path == target:
            return compile(mutant["source"], target, "exec", dont_inherit=True)
        return ordinary(self, name)

    SourceFileLoader.get_code = get_code  # type: ignore[method-assign]
    files = sorted({test.partition("::")[0] for test in told["asked"]})
    if not files:
        return 0
    place = f"--basetemp={FOLDER / f'of-{os.getpid()}'}"
    return int(pytest.main([*ORDINARY, "-x", place, *files], plugins=[Fresh(told)]))


def main() -> int:
    given = sys.argv[1]
    if given.endswith(".json"):
        return _try_freshly(json.loads(Path(given).read_text("utf-8")))
    told = json.loads(given)
    trials = Trials(told, Lines())
    return int(pytest.main([*ORDINARY, *told["tests"]], plugins=[trials]))


if __name__ == "__main__":
    sys.exit(main())
