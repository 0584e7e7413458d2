"""The locks say the same to everybody: fixed versions, hashes, no address."""

import re
import tomllib

import pytest

from environment import DEV_LOCK, GUIDE_LOCK, PACKAGE_LOCK, RUN_LOCK
from source_tree import ROOT

OF_THE_PROGRAM = [RUN_LOCK, DEV_LOCK, PACKAGE_LOCK]
BY_HAND = {"fuzz", "mutation"}
"""Groups for runs by hand, which no lock holds."""
LOCKS = [*OF_THE_PROGRAM, GUIDE_LOCK]


def pins(lock):
    """Each requirement with its marker, and how many hashes vouch for it."""
    logical = lock.read_text("utf-8").replace("\\\n", " ")
    lines = [line.split("--hash=sha256:") for line in logical.splitlines() if "==" in line]
    return {" ".join(words[0].split()): len(words) - 1 for words in lines}


def names(lock):
    return {re.split(r"==", pin)[0] for pin in pins(lock)}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_hashes(lock):
    assert [pin for pin, hashes in pins(lock).items() if hashes == 0] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_says_where_packages_come_from(lock):
    text = lock.read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(--(?!hash)|-[a-z]\b)", text, re.MULTILINE)


@pytest.mark.parametrize("lock", OF_THE_PROGRAM, ids=lambda lock: lock.name)
def test_each_side_of_python_3_12_gets_its_own_line_of_qt(lock):
    qt = {pin for pin in pins(lock) if pin.startswith("pyside6-essentials==")}
    old = {p for p in qt if re.search(r"==6\.(8|9|10|11)\.\d+ ; python_full_version < '3\.12'$", p)}
    new = {p for p in qt if re.search(r"==6\.1[2-9]\.\d+ ; python_full_version >= '3\.12'$", p)}
    assert (len(old), len(new), len(qt)) == (1, 1, 2)


@pytest.mark.parametrize("lock", OF_THE_PROGRAM[1:], ids=lambda lock: lock.name)
def test_a_lock_of_tools_holds_everything_that_the_program_needs_in_the_same_version(lock):
    bare = {pin.partition(" ;")[0] for pin in pins(lock)}
    assert {pin.partition(" ;")[0] for pin in pins(RUN_LOCK)} <= bare


def test_everything_that_the_project_asks_for_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = [g for name, g in project["dependency-groups"].items() if name not in BY_HAND]
    asked = project["project"]["dependencies"] + [
        need for group in groups for need in group if isinstance(need, str)
    ]
    wanted = {re.match(r"[\w-]+", need).group().lower() for need in asked}
    assert wanted <= names(DEV_LOCK) | names(GUIDE_LOCK) | names(PACKAGE_LOCK)


def test_no_other_group_takes_in_what_is_run_by_hand_alone():
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    needs = [need for group in groups.values() for need in group]
    included = {need["include-group"] for need in needs if isinstance(need, dict)}
    assert groups.keys() > BY_HAND
    assert not BY_HAND & included


def test_wheels_of_every_platform_are_vouched_for():
    numpy = [hashes for pin, hashes in pins(RUN_LOCK).items() if pin.startswith("numpy==")]
    assert min(numpy) > 30
