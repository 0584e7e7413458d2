"""The program and all its children talk to nobody: the kernel says which doors they try."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace"),
]
SYSTEM_CALLS = "socket,connect,bind,listen,accept,accept4,sendto,sendmsg,execve"
NETWORK = ("AF_INET", "AF_INET6", "AF_PACKET")

SESSION = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QDialog
from kzannotate.gui.app import Program
from kzannotate.gui.settings import SettingsFile

app = QApplication([])
folder = Path(sys.argv[1])
program = Program(app, SettingsFile(folder / "settings.json"))
program.window.show()

def rest():
    until = time.monotonic() + 40
    app.processEvents()
    while not program.jobs.at_rest and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)

program.keep_watch()
program.desk.open(folder / "sample.kza")
while program.navigator.document is None:
    rest()
rest()
for document in program.desk.bench.store.holding([])[:3]:
    program.navigator.open_document(document)
    rest()
names = ("check", "compare", "export_data_set", "look_back", "legend", "diagnosis", "shortcuts")
places = ("comparison", "cases", "terms", "facts", "corrections", "translation", "read")
for name in (*names, *(f"place_{place}" for place in places)):
    program.window.actions_[name].trigger()
    rest()
    for dialog in app.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.reject()
program.window.grab()
program.report(ValueError("x"))
rest()
program.window.close()
program.end_watch()
print("done")
"""


@pytest.fixture
def project(sample_file, tmp_path) -> Path:
    return shutil.copy(sample_file, tmp_path / "sample.kza")


def traced(folder: Path, *command: str) -> tuple[str, str]:
    """What a command and its children asked the kernel for, and what it printed."""
    log = folder / "trace.txt"
    # The kernel lets all other calls pass without a stop, which halves what a traced start takes.
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={SYSTEM_CALLS}"]
    shell = [*strace, "-o", str(log), *command]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(shell, capture_output=True, text=True, check=False, timeout=50, env=env)
    assert done.returncode < 2, done.stderr
    return log.read_text(), done.stdout


def to_the_network(trace: str) -> list[str]:
    return [line for line in trace.splitlines() if any(family in line for family in NETWORK)]


def programs(trace: str) -> set[str]:
    started = [line.partition('execve("')[2].partition('"')[0] for line in trace.splitlines()]
    return {Path(name).name for name in started if name}


def test_the_trace_does_see_a_connection(tmp_path):
    code = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    trace, _ = traced(tmp_path, sys.executable, "-I", "-c", code)
    assert to_the_network(trace)


def test_a_session_of_the_window_opens_no_connection(project):
    trace, said = traced(project.parent, sys.executable, "-c", SESSION, str(project.parent))
    assert "done" in said
    assert to_the_network(trace) == []


WEB_PAGE = """<html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css">
<script src="http://127.0.0.1:9/a.js"></script><base href="http://127.0.0.1:9/"></head><body>
<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><article>
<p>A page that asks for many things from elsewhere, and says these words besides.</p>
<p>And these others, which make it long enough to be an article of some kind.</p></article>
</body></html>"""
TERMS = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "http://127.0.0.1:9/TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="a"><langSet xml:lang="en"><tig>
<term>dam</term></tig></langSet></termEntry></body></text></martif>"""


def test_no_command_opens_a_connection_whatever_the_files_ask_for(project):
    folder = project.parent
    (folder / "a.html").write_text(WEB_PAGE)
    (folder / "a.tbx").write_text(TERMS)
    commands = (
        ["import", str(project), str(folder / "a.html")],
        ["check", str(folder / "a.html"), "--format", "html", "-o", str(folder / "r.html")],
        ["verify", str(project)],
        ["termbase", "import", str(project), str(folder / "a.tbx")],
        ["doctor"],
    )
    for words in commands:
        trace, _ = traced(folder, sys.executable, "-m", "kzannotate", *words)
        assert to_the_network(trace) == []
        assert {name for name in programs(trace) if not name.startswith("python")} <= {
            "ld.so", "ldd", "ldconfig", "sh", "uname", "ld-linux-x86-64.so.2", "ld-2.36.so",
        }  # fmt: skip
