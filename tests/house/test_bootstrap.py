"""Set-up: finds a Python that really runs, does nothing twice, and says what is wrong."""

import os
import stat
import sys

import pytest

import bootstrap
import environment
import pythons
import system_packages
from environment import Environment, SetUpError

POSIX = pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for programs")
HERE = "{}.{}".format(*sys.version_info)


@pytest.fixture(autouse=True)
def _fresh(monkeypatch):
    monkeypatch.delenv(pythons.OVERRIDE, raising=False)
    pythons.probe.cache_clear()
    yield
    pythons.probe.cache_clear()


@pytest.fixture
def program(tmp_path):
    """Make a program of a name from a line of shell."""

    def make(name, line):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{line}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return str(path)

    return make


def test_this_python_answers_the_probe():
    found = pythons.probe((sys.executable,))
    assert found is not None
    assert found.version == HERE


@POSIX
def test_a_shim_that_refuses_is_no_python(program):
    assert pythons.probe((program("python3.13", "echo 'command not found' >&2; exit 127"),)) is None


def test_a_program_that_is_not_there_is_no_python():
    assert pythons.probe(("no-such-python",)) is None


@POSIX
def test_behind_a_refusing_shim_the_next_one_on_the_path_is_found(program, tmp_path, monkeypatch):
    shim = program(f"shims/python{HERE}", "exit 127")
    real = program(f"real/python{HERE}", f'exec "{sys.executable}" "$@"')
    folders = [os.path.dirname(p) for p in (shim, real)]
    monkeypatch.setenv("PATH", os.pathsep.join([*folders, os.environ["PATH"]]))
    assert real in list(pythons._on_path(f"python{HERE}"))
    assert pythons.search([HERE]) is not None


@POSIX
def test_a_version_manager_s_folder_is_looked_into_newest_first(program, tmp_path, monkeypatch):
    for release in ("3.12.9", "3.12.10", "3.13.0"):
        program(f"versions/{release}/bin/python", "exit 1")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    found = [path.split("/")[-3] for path in pythons._from_pyenv("3.12")]
    assert found == ["3.12.10", "3.12.9"]


def test_the_environment_variable_is_honoured(monkeypatch):
    monkeypatch.setenv(pythons.OVERRIDE, sys.executable)
    assert pythons.newest([HERE]).version == HERE


def test_a_python_named_in_vain_is_refused_with_a_sentence(monkeypatch):
    monkeypatch.setenv(pythons.OVERRIDE, "no-such-python")
    with pytest.raises(pythons.NoPythonError, match="KZANNOTATE_PYTHON names no-such-python"):
        pythons.newest()


def test_a_named_python_of_another_version_is_refused(monkeypatch):
    monkeypatch.setenv(pythons.OVERRIDE, sys.executable)
    with pytest.raises(pythons.NoPythonError, match=r"one of 2\.7 is needed"):
        pythons.newest(["2.7"])


def test_a_machine_without_any_is_told_what_to_install(monkeypatch):
    with pytest.raises(pythons.NoPythonError, match="apt-get install python3 python3-venv"):
        pythons.newest(["3.0"])


class Recorded(Environment):
    """Writes down what it would do, and does nothing."""

    def __init__(self, folder):
        super().__init__(folder)
        folder.mkdir(exist_ok=True)
        self.done = []

    def _create(self):
        self.done.append("create")
        return {"python": HERE, **self._base()}

    def _pip(self, arguments, sentence):
        self.done.append(os.path.basename(arguments[-1]) if "-r" in arguments else "project")

    def _runs(self):
        return True


@pytest.fixture
def recorded(tmp_path):
    return Recorded(tmp_path / "venv")


def test_the_first_set_up_makes_and_installs_everything(recorded):
    recorded.bring_up(environment.RUN_LOCK)
    assert recorded.done == ["create", "requirements.lock", "project"]


def test_the_second_set_up_does_nothing(recorded):
    recorded.bring_up(environment.DEV_LOCK)
    recorded.done.clear()
    recorded.bring_up(environment.DEV_LOCK)
    recorded.bring_up(environment.RUN_LOCK)
    assert recorded.done == []


def test_the_tools_are_put_on_top_of_the_program_s_packages(recorded):
    recorded.bring_up(environment.RUN_LOCK)
    recorded.done.clear()
    recorded.bring_up(environment.DEV_LOCK)
    assert recorded.done == ["requirements-dev.lock", "project"]


def changed(recorded, key):
    recorded.bring_up(environment.RUN_LOCK)
    recorded.done.clear()
    recorded._write_stamp({**recorded._stamp(), key: "other"})
    recorded.bring_up(environment.RUN_LOCK)
    return recorded.done


def test_a_changed_lock_makes_the_environment_anew(recorded):
    assert changed(recorded, "requirements.lock") == ["create", "requirements.lock", "project"]


def test_a_moved_checkout_makes_the_environment_anew(recorded):
    assert changed(recorded, "root") == ["create", "requirements.lock", "project"]


def test_changed_project_data_only_installs_the_project_again(recorded):
    assert changed(recorded, "project") == ["project"]


def test_a_broken_stamp_counts_as_none(recorded):
    (recorded.folder / "kzannotate-set-up.json").write_text("[")
    recorded.bring_up(environment.RUN_LOCK)
    assert recorded.done[0] == "create"


def test_what_is_missing_is_told_from_what_is_there():
    needs = [
        system_packages.Need("draw", "none", "libnosuch.so.0"),
        system_packages.Need("test", "none", "no-such-program"),
        system_packages.Need("test", "python3", sys.executable),
    ]
    lacking = system_packages.missing(needs) if sys.platform.startswith("linux") else needs[:2]
    assert lacking == needs[:2]


def test_the_apt_line_names_each_package_once():
    line = system_packages.apt_line(system_packages.needs(["draw"]))
    assert line[:2] == ["apt-get", "install"]
    assert line.count("libglib2.0-0") == 1


def test_without_the_right_to_install_the_exact_line_is_printed(monkeypatch, capsys):
    monkeypatch.setattr(system_packages, "_privilege", lambda: None)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: name)
    system_packages._help([system_packages.Need("draw", "libegl1", "libEGL.so.1")])
    line = "sudo apt-get install -y --no-install-recommends libegl1"
    assert line in capsys.readouterr().out


def test_an_unknown_verb_is_answered_with_the_known_ones(capsys):
    assert bootstrap.main(["dance"]) == 2
    assert "demo|test|check" in capsys.readouterr().err


def test_an_error_of_set_up_is_one_sentence(monkeypatch, capsys):
    def fail(_rest):
        raise SetUpError("There is no space.")

    monkeypatch.setitem(bootstrap.VERBS, "demo", fail)
    assert bootstrap.main(["demo"]) == 1
    assert capsys.readouterr().err == "There is no space.\n"


@pytest.mark.parametrize("verb", ["demo", "test"])
def test_nothing_is_started_where_qt_cannot_draw(verb, monkeypatch, capsys):
    lacking = [system_packages.Need("draw", "libegl1", "libEGL.so.1")]
    monkeypatch.setattr(system_packages, "provide", lambda _purposes: lacking)
    assert bootstrap.main([verb]) == 1
    assert "install them, then try again" in capsys.readouterr().err
