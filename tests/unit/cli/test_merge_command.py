"""Two copies of a project made one from a terminal."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.workbench.session import create_project_session, open_session

if TYPE_CHECKING:
    from pathlib import Path

SCO = Entity("sco", "organisation")


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A project and a copy of it in which Dana has added an entity and changed another."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    mine, theirs = tmp_path / "mine.kza", tmp_path / "theirs.kza"
    with closing(create_project_session(mine, title="Desk", reviewer_name="Aigul")) as bench:
        bench.commit("add", [Change(SHARED_LAYER, None, SCO)])
    shutil.copy(mine, theirs)
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home of Dana"))
    _say(theirs, "Dana", None, Entity("carec", "organisation"))
    return mine, theirs


def _say(path: Path, name: str, before: Entity | None, after: Entity) -> None:
    with closing(open_session(path, reviewer_name=name)) as bench:
        bench.commit("change", [Change(SHARED_LAYER, before, after)])


def test_merge_takes_in_what_the_other_copy_has(kz, copies, capsys) -> None:
    mine, theirs = copies
    assert kz("merge", mine, theirs) == 0
    assert "Dana: 1 gestures" in capsys.readouterr().out
    with closing(open_session(mine, reviewer_name="Aigul", read_only=True)) as bench:
        assert bench.store.record(Entity, "carec")


def test_a_preview_writes_nothing(kz, copies, capsys) -> None:
    mine, theirs = copies
    before = mine.read_bytes()
    kz("merge", mine, theirs, "--preview")
    assert "2 new" in capsys.readouterr().out
    assert mine.read_bytes() == before


def test_what_both_changed_is_told_and_is_the_exit_code(kz, copies, capsys) -> None:
    mine, theirs = copies
    _say(mine, "Aigul", SCO, replace(SCO, note="ours"))
    _say(theirs, "Dana", SCO, replace(SCO, note="theirs"))
    assert kz("merge", mine, theirs) == 1
    told = "1 records were changed in both\n  Entity sco in shared"
    assert told in capsys.readouterr().out


def test_a_strange_project_is_refused_with_a_sentence(kz, copies, tmp_path, capsys) -> None:
    create_project_session(tmp_path / "x.kza", title="X", reviewer_name="X").close()
    assert kz("merge", copies[0], tmp_path / "x.kza") == 2
    assert "did not grow from the same project" in capsys.readouterr().err
