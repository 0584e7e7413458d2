"""The stage of the stories: a window on a display of its own, or offscreen where there is none.

Each act runs in a process of its own, so that closing and opening again is what it says. Which
stage it was is said at the end of the report.
"""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
_stages: set[str] = set()


@dataclass(frozen=True)
class Stage:
    """Where acts are played.

    Args:
        name: what the report says of it.
        folder: home, project and articles of this story.
        before: what the act is started by, such as a session bus.
    """

    name: str
    folder: Path
    environment: dict[str, str]
    before: tuple[str, ...] = ()

    def play(self, act: str) -> str:
        """Play an act; returns what it said. Fails with everything it said if it fails."""
        cast = (sys.executable, "-X", "faulthandler", str(HERE / "cast"))
        command = [*self.before, *cast, act, str(self.folder)]
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, f"on {self.name}:\n{done.stdout}\n{done.stderr}"
        return done.stdout


@pytest.fixture(scope="session")
def _display():
    """Number of a display that Xvfb shows nowhere, or None."""
    if shutil.which("Xvfb") is None or sys.platform == "win32":
        yield None
        return
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1500x950x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield number or None
        server.terminate()


@pytest.fixture
def bare_stage(_display, tmp_path) -> Stage:
    """A stage with an empty home."""
    return _stage(_display, tmp_path)


@pytest.fixture(scope="session")
def _their_sample(tmp_path_factory) -> Path:
    from kzannotate.workbench.sample import sample_project

    path = tmp_path_factory.mktemp("theirs") / "sample.kza"
    sample_project(path, reviewer_name=getpass.getuser()).close()
    return path


@pytest.fixture
def stage(bare_stage, _their_sample) -> Stage:
    """A stage where whoever works there has had the sample project made on an earlier day."""
    place = bare_stage.folder / "data/kzannotate"
    place.mkdir(parents=True)
    for folder in (place, bare_stage.folder):
        shutil.copy(_their_sample, folder)
    return bare_stage


@pytest.fixture(scope="session")
def played(_display, tmp_path_factory) -> Callable[[str], Path]:
    """Plays an act once for all tests, whichever worker runs them; gives what it left behind."""
    own = tmp_path_factory.getbasetemp()
    return partial(_once, _display, own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


def _once(display: str | None, shared: Path, act: str) -> Path:
    folder, played, failed = shared / act, shared / f"{act}.played", shared / f"{act}.failed"
    try:
        folder.mkdir()
    except FileExistsError:
        until = time.monotonic() + 150
        while not (played.exists() or failed.exists()) and time.monotonic() < until:
            time.sleep(0.2)
        assert played.exists(), f"{act} failed where it was played"
        return folder
    try:
        _stage(display, folder).play(act)
    except BaseException:
        failed.touch()
        raise
    played.touch()
    return folder


def _stage(display: str | None, folder: Path) -> Stage:
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(HERE),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    if display is None:
        name = "offscreen (no Xvfb here)"
        environment["QT_QPA_PLATFORM"] = "offscreen"
    else:
        name = f"Xvfb, display :{display}"
        environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    _stages.add(name)
    return Stage(name, folder, environment)


def pytest_terminal_summary(terminalreporter) -> None:
    """Say which stage the stories were played on."""
    for name in sorted(_stages):
        terminalreporter.write_line(f"stories were played on: {name}")
