from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzannotate import confined
from kzannotate.errors import ForeignFileError
from kzannotate.formats.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def test_a_text_comes_through_the_pipe_as_it_is(sandbox: Sandbox, tmp_path: Path) -> None:
    text = "سطر\r\n\u2028\u00a0\U0001f600\rконец\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    found = sandbox.read("articles.any_file", tmp_path / "a.txt", {})["articles"][0]
    assert (found["text"], found["newlines"]) == (text, "mixed")


def test_a_refusal_keeps_file_line_and_sentence(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("один\nдва".encode() + b"\xff\n")
    with pytest.raises(ForeignFileError, match=r"a\.txt, line 2: .*UTF-8"):
        sandbox.read("articles.any_file", tmp_path / "a.txt", {})


def test_one_child_reads_a_whole_batch(sandbox: Sandbox, tmp_path: Path) -> None:
    children = set()
    for number in range(5):
        (tmp_path / "a.txt").write_text(f"text {number}")
        sandbox.read("articles.any_file", tmp_path / "a.txt", {})
        assert sandbox.pid
        children.add(sandbox.pid)
    assert len(children) == 1


def test_only_our_readers_can_be_asked_for(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(ForeignFileError, match="no reader called os"):
        sandbox.read("os", tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="POSIX has pipes and devices as files")
def test_pipes_and_devices_are_not_waited_for(sandbox: Sandbox, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "pipe.txt", Path("/dev/zero")):
        with pytest.raises(ForeignFileError, match="not an ordinary file"):
            sandbox.read("articles.any_file", path, {})


def test_a_bomb_ends_its_child_and_the_next_file_is_read(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "bomb.json").write_text('{"format":' + "[" * 200_000)
    with pytest.raises(ForeignFileError, match=r"bomb\.json"):
        sandbox.read("reference", tmp_path / "bomb.json")
    found = sandbox.read("articles.any_file", tmp_path / "a.txt", {})["articles"]
    assert found[0]["text"] == "text"


def test_a_child_that_does_not_answer_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sleeper(_module: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-I", "-c", "import time; time.sleep(60)"]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)

    monkeypatch.setattr(confined, "start", sleeper)
    with Sandbox(seconds=0.2) as slow, pytest.raises(ForeignFileError, match="was stopped"):
        slow.read("articles.any_file", tmp_path / "a.txt", {})


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX")
@pytest.mark.parametrize(
    ("code", "end"),
    [
        ("confined.limit_memory(worker.MEMORY); x = bytearray(2 << 30)", "MemoryError"),
        ("confined.limit_time(1)\nwhile True: pass", "SIGXCPU"),
    ],
)
def test_memory_and_time_are_limited(code: str, end: str) -> None:
    script = f"from kzannotate import confined\nfrom kzannotate.formats import worker\n{code}\n"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    died = signal.Signals(-done.returncode).name if done.returncode < 0 else done.stderr
    assert end in died


def test_the_child_loads_nothing_heavy() -> None:
    code = (
        "import sys, kzannotate.formats.worker\n"
        "print({'numpy', 'PySide6', 'sqlite3', 'socket'} & set(sys.modules))"
    )
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
