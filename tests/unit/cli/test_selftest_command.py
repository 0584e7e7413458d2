"""``kzannotate --selftest``: whether an installed copy can do its work."""

from __future__ import annotations

import os

import pytest

from kzannotate.cli.main import run
from kzannotate.errors import BugError
from kzannotate.formats.datasets import registry
from kzannotate.workbench import self_test
from kzannotate.workbench.self_test import outcomes


@pytest.fixture
def tried(monkeypatch, tmp_path):
    """The self-test with steps of the engine's that we choose, and others of the window's."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path))

    def called(engine, window):
        monkeypatch.setattr(self_test, "engine_steps", lambda _project: engine)
        return run(["--selftest"], print, print, print, lambda _project: window)

    return called


def fail():
    raise BugError("gone")


def test_a_copy_that_can_do_everything_is_well(tried, capsys):
    assert tried([("one", lambda: "found")], [("two", lambda: "seen")]) == 0
    assert "ok    one: found\nok    two: seen\nall is well" in capsys.readouterr().out


def test_a_step_that_fails_is_told_and_stops_no_other(tried, capsys):
    assert tried([("one", fail)], [("two", lambda: "seen")]) == 1
    said = capsys.readouterr().out
    assert "FAIL  one: BugError: gone" in said
    assert "ok    two: seen\n1 of the steps failed" in said


def test_a_copy_without_qt_fails_in_words(monkeypatch, tmp_path, capsys):
    def without_qt(_project):
        raise ImportError("libGL.so.1 is not there")

    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path))
    monkeypatch.setattr(self_test, "engine_steps", lambda _project: [])
    assert run(["--selftest"], print, print, print, without_qt) == 1
    assert "FAIL  Qt: ImportError: libGL.so.1" in capsys.readouterr().out


@pytest.mark.slow
def test_this_copy_does_what_the_engine_must(tmp_path, monkeypatch):
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    found = list(outcomes(self_test.engine_steps(tmp_path / "trial.kza")))
    assert [outcome for outcome in found if not outcome.good] == []
    assert len(found) > 8


def test_a_format_that_fails_without_lacking_a_library_is_no_missing_extra(monkeypatch, tmp_path):
    form = next(form for form in registry.all_formats() if form.writes and not form.extra)
    monkeypatch.setattr(type(form), "write", lambda *_: fail())
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    steps = dict(self_test.engine_steps(tmp_path / "trial.kza"))
    steps["project"]()
    with pytest.raises(BugError):
        steps["data sets"]()


def test_the_trial_leaves_nothing_in_the_users_own_folder(tried, monkeypatch):
    monkeypatch.delenv("KZANNOTATE_HOME")
    assert tried([("home", lambda: os.environ["KZANNOTATE_HOME"])], []) == 0
    assert not os.path.exists(os.environ["KZANNOTATE_HOME"])
