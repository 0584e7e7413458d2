"""Whether the tests would notice: mutants of storage/ and text/, drawn by chance and tried.

    python benchmarks/mutants.py FOLDER --seed 7 --each 300

The mutants are those that mutmut can make, of whole functions and methods; this draws as many of
each package, tries each on the tests that come to its line (the quickest first) and says how many
were killed. Everything lies in FOLDER: a copy of the tree, what each test comes to, the verdicts.
Broken off, it goes on where it was. It needs the groups ``dev`` and ``mutation``.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import os
import random
import shutil
import subprocess
import sys
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("storage", "text")
TESTS = (
    *(f"tests/unit/{package}" for package in ("storage", "text", "workbench", "detection")),
    "tests/unit/cli/test_server_command.py",
    *(f"tests/faults/test_{what}.py" for what in ("recover", "damage", "upgrade")),
)
CONTROLS = 10
"""Mutants that change nothing, which no test may kill."""

Mutant = dict[str, Any]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--each", type=int, default=300, help="mutants drawn of each package")
    arguments.add_argument("--jobs", type=int, default=2)
    arguments.add_argument("--seconds", type=float, default=20, help="of tests for one mutant")
    arguments.add_argument("--tests", nargs="+", default=TESTS)
    arguments.add_argument("--renew", action="store_true", help="copy the tree and learn anew")
    arguments.add_argument("--again", action="store_true", help="try again what survived")
    arguments.add_argument("--report", action="store_true", help="only say what was found")
    given = arguments.parse_args()
    folder = given.folder.resolve()
    tree = folder / "tree"
    if given.renew or not tree.exists():
        _copy(tree)
    drawn = folder / f"drawn-{given.seed}-{given.each}.json"
    if not drawn.exists():
        drawn.write_text(json.dumps(_drawn(tree, given.seed, given.each)), "utf-8")
    if not given.report:
        _try(given, tree, drawn)
    _say(json.loads(drawn.read_text("utf-8")), folder / f"{drawn.stem}.verdicts.jsonl")


def _copy(tree: Path) -> None:
    """The last commit's tree, whatever is being changed here."""
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    asked = ["git", "archive", "HEAD"]
    whole = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    with tarfile.open(fileobj=io.BytesIO(whole.stdout)) as archive:
        archive.extractall(tree, filter="data")
    for learnt in tree.parent.glob("learnt-*.jsonl"):
        learnt.unlink()


def _drawn(tree: Path, seed: int, each: int) -> dict[str, Any]:
    os.chdir(tree)
    chance = random.Random(seed)
    numbers: dict[str, int] = {}
    drawn: list[tuple[str, Path, int]] = []
    for package in PACKAGES:
        possible = [m for path in _sources(tree, package) for m in _mutations(path)]
        numbers[package] = len(possible)
        drawn += [(package, *m) for m in chance.sample(possible, min(each, len(possible)))]
    mutants = [
        {"package": package, "file": str(path.relative_to(tree)), **_made(path, number)}
        for package, path, number in drawn
    ]
    mutants += [_unchanged(tree, m) for m in chance.sample(mutants, min(CONTROLS, len(mutants)))]
    chance.shuffle(mutants)  # so that whatever is tried by now is a sample too
    return {"numbers": numbers, "mutants": mutants}


def _sources(tree: Path, package: str) -> list[Path]:
    return sorted((tree / "src/kzannotate" / package).rglob("*.py"))


_MADE: dict[Path, tuple[Any, list[Any], Any]] = {}


def _mutations(path: Path) -> list[tuple[Path, int]]:
    import libcst
    from libcst.metadata import MetadataWrapper, PositionProvider
    from mutmut.mutation.file_mutation import create_mutations

    module, mutations, *_ = create_mutations(str(path), path.read_text("utf-8"))
    inside = [
        m for m in mutations if isinstance(m.contained_by_top_level_function, libcst.FunctionDef)
    ]
    places = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    _MADE[path] = (module, inside, places)
    return [(path, number) for number in range(len(inside))]


def _made(path: Path, number: int) -> Mutant:
    """One mutant: what is changed, where, and the whole file with it."""
    module, mutations, places = _MADE[path]
    mutation = mutations[number]
    outer = mutation.contained_by_top_level_function
    here, whole, parameters = (
        places[node] for node in (mutation.original_node, outer, outer.params)
    )
    return {
        "name": f"{path.parent.name}/{path.name}:{here.start.line} #{number}",
        "function": _qualified(module, outer),
        "lines": [here.start.line, here.end.line],
        "body": [outer.body.body and places[outer.body].start.line, whole.end.line],
        "default": bool(outer.params.params or outer.params.kwonly_params)
        and (parameters.start.line, parameters.start.column)
        <= (here.start.line, here.start.column)
        < (parameters.end.line, parameters.end.column),
        "was": module.code_for_node(mutation.original_node).strip(),
        "is": module.code_for_node(mutation.mutated_node).strip(),
        "source": module.deep_replace(mutation.original_node, mutation.mutated_node).code,
    }


def _qualified(module: Any, function: Any) -> str:
    import libcst

    for statement in module.body:
        if isinstance(statement, libcst.ClassDef) and function in statement.body.body:
            return f"{statement.name.value}.{function.name.value}"
    return str(function.name.value)


def _unchanged(tree: Path, mutant: Mutant) -> Mutant:
    source = (tree / mutant["file"]).read_text("utf-8")
    named = {"name": f"control {mutant['name']}", "package": "control"}
    return {**mutant, **named, "is": mutant["was"], "source": source}


def _try(given: argparse.Namespace, tree: Path, drawn: Path) -> None:
    """In the copy, so that nothing that happens here meanwhile changes what is tried."""
    trials = tree / "benchmarks" / "mutant_trials.py"
    shutil.copy2(ROOT / "benchmarks" / trials.name, trials)
    paths = [str(tree / name) for name in ("src", "packaging", "tests/strategies")]
    told = {
        "drawn": str(drawn),
        "seconds": given.seconds,
        "jobs": given.jobs,
        "again": given.again,
        "tests": list(given.tests),
    }
    environment = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}
    with (tree.parent / "trials.log").open("ab") as log:
        subprocess.run(
            [sys.executable, str(trials), json.dumps(told)],
            cwd=tree, env={**os.environ, **environment}, check=True, stdout=log,
        )  # fmt: skip


def _say(drawn: dict[str, Any], verdicts: Path) -> None:
    found = {v["name"]: v for v in map(json.loads, verdicts.read_text("utf-8").splitlines())}
    for mutant in drawn["mutants"]:
        verdict = found.get(mutant["name"])
        if verdict and verdict["verdict"] == "survived":
            asked = f"{verdict['tests']} tests"
            print(f"{mutant['name']} {mutant['function']} ({asked})")
            print(f"    - {mutant['was']}\n    + {mutant['is']}")
    whole = sum(drawn["numbers"].values())
    shares: list[tuple[float, float, int]] = []
    for package in (*PACKAGES, "control"):
        names = [m["name"] for m in drawn["mutants"] if m["package"] == package]
        tally = Counter(found[n]["verdict"] for n in names if n in found)
        tried = tally.total() - tally["trouble"]
        killed = tried - tally["survived"]
        low, high = _interval(killed, tried)
        print(f"{package}: {killed} of {tried} killed ({low:.1%} to {high:.1%}) {dict(tally)}")
        if tried and package != "control":
            part = drawn["numbers"][package] / whole
            shares.append((part, killed / tried, tried))
    if len(shares) == len(PACKAGES):
        middle = sum(part * share for part, share, _ in shares)
        spread = math.sqrt(sum(p * p * s * (1 - s) / n for p, s, n in shares))
        print(f"of all {whole}: {middle:.1%} ± {1.96 * spread:.1%}, {drawn['numbers']}")


def _interval(part: int, whole: int) -> tuple[float, float]:
    """Wilson's, within which the share lies 95 times of 100."""
    if not whole:
        return 0.0, 1.0
    z, share = 1.96, part / whole
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    spread = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    spread /= 1 + z * z / whole
    return middle - spread, middle + spread


if __name__ == "__main__":
    main()
