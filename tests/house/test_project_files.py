"""What is said twice is said alike: pyproject.toml, Makefile, CI, pre-commit, set-up."""

import re
import tomllib
from collections import Counter

import bootstrap
import pythons
import system_packages
from kzannotate.workbench import doctor
from source_tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = {
    target
    for line in re.findall(r"^([a-z][a-z -]*):", MAKEFILE, re.MULTILINE)
    for target in line.split()
}


def test_set_up_takes_just_the_pythons_that_the_project_declares():
    prefix = "Programming Language :: Python :: "
    declared = [c.removeprefix(prefix) for c in PROJECT["project"]["classifiers"] if prefix in c]
    assert sorted(declared) == sorted(pythons.SUPPORTED)
    assert PROJECT["project"]["requires-python"] == f">={min(declared)}"


def test_ci_covers_both_lines_of_qt():
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    assert {"test", "test-other", *bootstrap.STATIC} <= set(re.findall(r"[\w-]+", ci))


def test_make_knows_every_verb_and_every_check():
    assert {*bootstrap.VERBS, *bootstrap.STATIC, "tests"} <= TARGETS


def test_pre_commit_calls_nothing_but_make_targets():
    entries = re.findall(r"entry: ([^,\n]+)", (ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    assert {*bootstrap.STATIC, "check"} == {e.removeprefix("make ") for e in entries}
    assert all(entry.startswith("make ") for entry in entries)


def test_every_phony_target_is_one():
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    assert set(phony.group(1).split()) == TARGETS


def test_every_package_that_qt_needs_is_listed_with_its_proof():
    found = system_packages.needs(["draw", "window", "test", "package"])
    lines = [line for line in system_packages.LIST.read_text("utf-8").splitlines() if line.strip()]
    assert len(found) == sum(not line.startswith("#") for line in lines)


def test_the_doctor_names_the_same_packages_as_set_up():
    needs = system_packages.needs(["draw", "window"])
    said = {need.proof: doctor._PACKAGE_OF.get(need.proof.partition(".so")[0]) for need in needs}
    assert said == {need.proof: need.package for need in needs}


def test_the_changelog_tells_of_this_version():
    version = re.search(
        r'__version__ = "([\d.]+)"', (ROOT / "src/kzannotate/__init__.py").read_text("utf-8")
    )
    assert version
    assert re.search(
        rf"^## .*(Unreleased|{re.escape(version.group(1))})",
        (ROOT / "CHANGELOG.md").read_text("utf-8"),
        re.MULTILINE | re.IGNORECASE,
    )


def test_no_two_files_of_tests_bear_one_name():
    """pytest would refuse to collect any of them."""
    names = Counter(p.name for p in (ROOT / "tests").rglob("*.py") if p.name != "conftest.py")
    assert [name for name, times in names.items() if times > 1] == []
