"""What reads strangers' files can neither call out, nor start programs, nor write anything."""

import json
import subprocess
import sys

import pytest

CHILD = """
import sys, json
from kzannotate import confined

def answer(request):
    try:
        exec(request["code"], {})
    except OSError as error:
        return type(error).__name__
    return "done"

confined.serve(answer, memory=1 << 30, seconds=10)
"""


@pytest.fixture
def tried(tmp_path):
    def run(code):
        command = [sys.executable, "-I", "-c", CHILD]
        line = json.dumps({"code": code}) + "\n"
        done = subprocess.run(
            command, input=line, capture_output=True, text=True, cwd=tmp_path, check=True
        )
        return json.loads(done.stdout)

    return run


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('example.invalid', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.fork()",
        "import os; os.execv('/bin/true', ['true'])",
        "open('left', 'w')",
        "import os; os.open('left', os.O_CREAT)",
        "import tempfile; tempfile.mkstemp()",
        "import os; os.mkdir('left')",
        "import zipfile; zipfile.ZipFile('left', 'w')",
        "import sqlite3, shutil, os; os.rename('there', 'left')",
        "import socket; socket.gethostbyname('example.invalid')",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
        "import os; os.forkpty()",
        "import os; os.remove('there')",
        "import os; os.rmdir('there')",
        "import os; os.link('there', 'left')",
        "import os; os.symlink('there', 'left')",
        "import os; os.truncate('there', 0)",
    ],
)
def test_a_confined_process_is_refused(code, tried, tmp_path):
    (tmp_path / "there").write_text("x")
    assert tried(code) in ("PermissionError", "URLError", "FileNotFoundError")
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("there", "x")]


def test_a_confined_process_does_read(tried, tmp_path):
    (tmp_path / "there").write_text("x")
    assert tried("assert open('there').read() == 'x'") == "done"


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX")
def test_a_confined_process_has_its_limits(tried):
    code = "import resource as r; assert r.getrlimit(r.RLIMIT_{})[0] {}"
    assert tried(code.format("AS", "== 1 << 30")) == "done"
    # No limit at all is -1.
    assert tried(code.format("CPU", "in range(1, 13)")) == "done"
