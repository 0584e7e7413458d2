"""What is built works without the checkout: the program and the files that ship with it."""

import subprocess
import sys
import zipfile

import pytest

import kzannotate
from source_tree import ROOT

pytestmark = pytest.mark.slow

ASK = """
from kzannotate.resources import resource
for parts in [("reference",), ("sample",), ("fonts",), ("translations", "kzannotate_ar.qm")]:
    print(resource(*parts))
"""


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    target = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-I", "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet")
    run(*pip, "--no-index", "--no-deps", "--no-build-isolation", "-w", str(target), str(ROOT))
    return next(target.glob("kzannotate-*.whl"))


def test_the_installed_wheel_finds_its_resources(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    # -I: neither the checkout nor the editable install may answer.
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{ASK}"
    found = run(sys.executable, "-I", "-c", code).split()
    assert len(found) == 4
    assert all(path.startswith(str(tmp_path)) for path in found)


def test_the_wheel_starts_the_program(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import kzannotate.__main__ as m"
    assert run(sys.executable, "-I", "-c", f"{code}; print(m.__file__)").startswith(str(tmp_path))


def test_the_wheel_carries_the_licences_and_no_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("OFL.txt") for name in names)
    assert not [name for name in names if "test" in name.split("/")[0]]


def test_the_wheel_carries_every_folder_of_resources(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    inside = "kzannotate/_resources/"
    carried = {n.removeprefix(inside).split("/")[0] for n in names if n.startswith(inside)}
    assert {folder.name for folder in (ROOT / "resources").iterdir()} <= carried
    assert [n for n in names if n.endswith((".pyc", ".kza"))] == []


def test_the_wheel_bears_the_version_of_the_code(wheel):
    assert wheel.name.split("-")[1] == kzannotate.__version__
