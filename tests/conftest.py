"""Session-wide set-up: tests need no display, and every machine shows the same fonts."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from postgres_cluster import Cluster, Database

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
hypothesis.settings.register_profile(
    "brief", hypothesis.settings.get_profile("ci"), max_examples=20
)


def pytest_collection_finish() -> None:
    """Look for garbage no more among the thousands of tests: they stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _logs_of_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the program writes down of its failures goes where tests leave things."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="session")
def steps_of() -> Callable[[Callable[[], object]], int]:
    """Counts the calls and returns in some work: as many on a busy machine as on a quiet one."""

    def count(work: Callable[[], object]) -> int:
        steps = 0

        def note(*_: object) -> None:
            nonlocal steps
            steps += 1

        before = sys.getprofile()
        sys.setprofile(note)
        try:
            work()
        finally:
            sys.setprofile(before)
        return steps

    return count


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, checked, with its copy of the day; to be copied, never to be opened."""
    from kzannotate.workbench.copies import make_daily
    from kzannotate.workbench.sample import sample_project

    path = tmp_path_factory.mktemp("sample") / "sample.kza"
    bench = sample_project(path, reviewer_name="Aliya")
    make_daily(bench)
    bench.close()
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A PostgreSQL of the tests' own, one for each process that runs tests."""
    from postgres_cluster import Cluster, why_not

    if reason := why_not():
        pytest.skip(reason)
    cluster = Cluster()
    yield cluster
    cluster.destroy()


@pytest.fixture
def shared(postgres: Cluster) -> Iterator[Database]:
    """A shared project on it without any revision."""
    database = postgres.database()
    yield database
    postgres.drop(database.name)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The one application, in our fonts and our light theme."""
    from kzannotate.gui.fonts import interface_font, load_fonts
    from kzannotate.gui.theme import LIGHT, apply_theme

    load_fonts()
    apply_theme(qapp, LIGHT)
    qapp.setFont(interface_font())
    yield qapp
    # What Python put there must not outlive Python: Qt would free it after the interpreter's end.
    qapp.clipboard().clear()
