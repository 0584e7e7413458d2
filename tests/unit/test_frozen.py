"""A frozen program has no interpreter beside it: it is called itself, and becomes the child."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import kzannotate.__main__ as door
from kzannotate import confined
from kzannotate.workbench import doctor

CALLED = """
import sys
sys.frozen = True
sys.argv = ["kzannotate", *{arguments}]
from kzannotate.__main__ import main
sys.exit(main())
"""


def called(*arguments, said=""):
    """What a frozen program answers when it is called so."""
    code = CALLED.format(arguments=arguments)
    return subprocess.run(
        [sys.executable, "-c", code], input=said, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture
def frozen(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def test_a_frozen_program_calls_itself_for_a_child(frozen):
    assert confined._way_into("kzannotate.formats.worker") == [
        confined.CALL,
        "kzannotate.formats.worker",
    ]


def test_an_interpreter_runs_the_module_alone():
    assert confined._way_into("kzannotate.formats.worker")[0] == "-I"


def test_the_child_of_a_frozen_program_reads_a_file(tmp_path):
    (tmp_path / "one.txt").write_text("اجتمع المجلس أمس.\n", "utf-8")
    request = {"reader": "articles.any_file", "path": str(tmp_path / "one.txt"), "options": {}}
    answer = called(confined.CALL, "kzannotate.formats.worker", said=json.dumps(request) + "\n")
    assert "اجتمع المجلس أمس" in json.dumps(json.loads(answer), ensure_ascii=False)


def test_the_child_of_a_frozen_program_tries_a_pattern():
    request = {"pattern": "a+", "text": "baab", "most": 5}
    answer = called(confined.CALL, "kzannotate.text.pattern_worker", said=json.dumps(request))
    assert json.loads(answer) == {"found": [[1, 3]]}


@pytest.mark.parametrize(
    "arguments",
    [["story.kza"], [confined.CALL], [confined.CALL, "json.tool"], [confined.CALL, "a", "b"]],
)
def test_nothing_else_becomes_a_child(arguments):
    assert not confined.become(arguments)


@pytest.mark.parametrize(("before", "then"), [(None, None), ("/usr/local/lib", "/usr/local/lib")])
def test_the_systems_programs_find_their_own_libraries_again(monkeypatch, before, then):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    door._give_back_the_search_path()
    assert door.os.environ.get("LD_LIBRARY_PATH") == then


def test_the_doctor_knows_what_a_frozen_program_carries(monkeypatch, tmp_path):
    asked = {}

    def ldd(_command, **how):
        asked.update(how["env"])
        return subprocess.CompletedProcess([], 0, "\tlibxcb-cursor.so.0 => not found\n", "")

    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(doctor.subprocess, "run", ldd)
    assert doctor._missing([tmp_path]) == {"libxcb-cursor"}
    assert asked["LD_LIBRARY_PATH"] == str(tmp_path)
