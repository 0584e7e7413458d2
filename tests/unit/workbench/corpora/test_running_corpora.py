"""A check in parts finds what an ordinary check finds, byte for byte."""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from kzannotate.detection.rule import Scope, rules_of
from kzannotate.detection.running import keyed_rules
from kzannotate.domain.finding import Severity
from kzannotate.errors import UserError
from kzannotate.workbench.corpora import agreeing, comparing, jobs
from kzannotate.workbench.corpora.engines import Local, Processes
from kzannotate.workbench.corpora.plan import plan_of
from kzannotate.workbench.corpora.running import WORK, Done, run
from kzannotate.workbench.rule_choices import RulePlan
from small_corpus import REFERENCE, checked_here, write_corpus

if TYPE_CHECKING:
    from pathlib import Path

PART = 20_000


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpus(tmp_path_factory.mktemp("corpora") / "in")


@pytest.fixture(scope="module")
def here(corpus: Path) -> tuple[bytes, list[str]]:
    return checked_here(corpus)


def in_parts(corpus: Path, into: Path, engine: Any = None, **choices: Any) -> Done:
    plan = plan_of([corpus], [REFERENCE], lines=True, part=PART, **choices)
    return run(plan, into, engine or Local())


@pytest.mark.slow
def test_parts_find_what_the_whole_finds(
    corpus: Path, here: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreeing, "MOST_IN_SHARE", 4)
    engine = Counting()
    done = in_parts(corpus, tmp_path / "out", engine)
    assert engine.jobs[agreeing.AGREED] > 3
    assert (tmp_path / "out" / "check.jsonl").read_bytes() == here[0]
    assert [str(entry) for entry in done.left_out] == here[1]
    assert sum("mend the line" in entry for entry in here[1]) == 2


class Counting(Local):
    """Counts the jobs of each stage."""

    def __init__(self) -> None:
        self.jobs: Counter[str] = Counter()

    def run(self, folder: str, jobs: Any) -> Any:
        self.jobs.update(job.stage for job in jobs)
        return super().run(folder, jobs)


class Dies:
    """Ends one of the processes in the middle of the reading."""

    def __init__(self) -> None:
        self.done = False

    def __call__(self, stage: str, done: int, of: int, pool: Any) -> None:
        if stage == "pairs" and not self.done:
            self.done = True
            os.kill(next(iter(pool._pool._processes)), 9)


@pytest.mark.slow
def test_a_killed_process_changes_nothing(corpus: Path, here: Any, tmp_path: Path) -> None:
    engine, dies = Processes(2), Dies()
    plan = plan_of([corpus], [REFERENCE], lines=True, part=PART)
    run(plan, tmp_path / "out", engine, progress=lambda *told: dies(*told, pool=engine))
    assert dies.done
    assert (tmp_path / "out" / "check.jsonl").read_bytes() == here[0]


class Stops(Local):
    """Does so many jobs and no more."""

    def __init__(self, most: int) -> None:
        self.left = most

    def run(self, folder: str, jobs: Any) -> Any:
        for done in super().run(folder, jobs):
            self.left -= 1
            if not self.left:
                raise KeyboardInterrupt
            yield done


@pytest.fixture
def one_file(tmp_path: Path) -> Path:
    folder = tmp_path / "few"
    folder.mkdir()
    row = {"text": "لقي {} عاملًا مصرعهم في انهيار منجم الرمال.", "published": "2026-01-02"}
    told = [row | {"id": f"r{n}", "text": row["text"].format(12 + n % 2)} for n in range(40)]
    lines = [json.dumps(each, ensure_ascii=False) for each in told]
    (folder / "few.jsonl").write_text("\n".join(lines), "utf-8")
    return folder


def test_what_was_done_is_not_done_again(one_file: Path, tmp_path: Path, monkeypatch: Any) -> None:
    plan = plan_of([one_file], [REFERENCE], part=300)
    with pytest.raises(KeyboardInterrupt):
        run(plan, tmp_path / "out", Stops(4))
    told: list[str] = []
    read = jobs.STAGES["read"]
    monkeypatch.setitem(jobs.STAGES, "read", lambda f, n: (told.append(n), read(f, n))[1])
    assert run(plan, tmp_path / "out", Local()).manifest.articles == 40
    assert told[0] == 3  # after the opening of the file and three parts
    assert not (tmp_path / "out" / WORK).exists()


def test_another_check_does_not_go_on_in_the_folder(one_file: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        run(plan_of([one_file], [REFERENCE], part=300), tmp_path / "out", Stops(2))
    with pytest.raises(UserError, match="the work of another check"):
        run(plan_of([one_file], [REFERENCE], part=400), tmp_path / "out", Local())


def test_work_that_others_may_write_is_not_trusted(one_file: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        run(plan_of([one_file], [REFERENCE], part=300), tmp_path / "out", Stops(2))
    (tmp_path / "out" / WORK).chmod(0o777)
    with pytest.raises(UserError, match="Others may write"):
        run(plan_of([one_file], [REFERENCE], part=300), tmp_path / "out", Local())


def test_readings_that_somebody_else_packed_are_not_unpacked(
    one_file: Path, tmp_path: Path
) -> None:
    plan = plan_of([one_file], [REFERENCE], part=300)
    with pytest.raises(KeyboardInterrupt):
        run(plan, tmp_path / "out", Stops(20))
    for boxes in (tmp_path / "out" / WORK / "read").glob("*/boxes.bin"):
        told = bytearray(boxes.read_bytes())
        told[-1] ^= 1
        boxes.write_bytes(told)
    with pytest.raises(UserError, match="changed by somebody else"):
        run(plan, tmp_path / "out", Local())


def test_a_folder_with_other_things_is_left_alone(one_file: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds something else"):
        run(plan_of([one_file], [REFERENCE]), one_file, Local())


def test_rules_that_are_off_or_louder_are_so_in_parts(one_file: Path, tmp_path: Path) -> None:
    off = RulePlan(frozenset({"figure-conflict", "date-conflict", "outdated-plan"}))
    plan = plan_of([one_file], [REFERENCE], off)
    assert not run(plan, tmp_path / "off", Local()).manifest.findings
    loud = RulePlan(severities={"figure-conflict": Severity.ERROR})
    done = run(plan_of([one_file], [REFERENCE], loud), tmp_path / "loud", Local())
    assert done.manifest.findings["error"]
    assert "warning" not in done.manifest.findings


def test_a_project_is_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "desk.kza").touch()
    with pytest.raises(UserError, match="without --engine"):
        plan_of([tmp_path / "desk.kza"], [REFERENCE])


def test_nothing_but_broken_lines_is_told(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("{\n{\n", "utf-8")
    with pytest.raises(UserError, match="no article to check"):
        run(plan_of([tmp_path / "in.jsonl"], [REFERENCE]), tmp_path / "out", Local())


def test_what_too_many_tell_is_left_out_and_told(
    one_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "بنك التنمية الآسيوي"
    text = f"يضم {name} 68 عضوًا."
    told = [{"id": f"r{n}", "text": text, "published": "2026-01-02"} for n in range(9)]
    lines = [json.dumps(row, ensure_ascii=False) for row in told]
    (one_file / "few.jsonl").write_text("\n".join(lines), "utf-8")
    monkeypatch.setattr(comparing, "MOST_OF_KEY", 8)
    done = run(plan_of([one_file], [REFERENCE]), tmp_path / "out", Local())
    assert "rule value-conflict: 9 things" in "\n".join(map(str, done.left_out))


def test_every_rule_of_collections_says_how_it_compares() -> None:
    names = {rule.info.name for rule in rules_of(Scope.COLLECTION, frozenset())}
    assert names == keyed_rules.KEYED.keys() | keyed_rules.WHOLE.keys() | keyed_rules.OF_PAIRS
