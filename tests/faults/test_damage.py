"""Whatever bit of a project flips: never a crash, and never a changed word that nobody notices."""

from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from effort import FULL

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.records import RECORDS
from kzannotate.domain.remark import Comment
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import KzError, ProjectError
from kzannotate.storage.opening import open_project
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.fault, pytest.mark.timeout(300)]

FLIPS = 4000 if FULL else 80
TEXT = "حضر وفد المنظمة اجتماع الأمس ثم عاد إلى العاصمة. " * 40


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    path = tmp_path / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        shared = [
            Document("a", "A", digest(TEXT), len(TEXT), "ar"),
            Entity("sco", "organisation"),
            *(Name(f"n{n}", "sco", f"اسم {n}", "ar", NameStatus.ADMITTED) for n in range(60)),
        ]
        changes = [Change(SHARED_LAYER, None, record) for record in shared]
        bench.commit("import", changes, texts={digest(TEXT): TEXT})
        spans = [Span(n * 7, n * 7 + 5) for n in range(80)]
        marks = [
            Mention(f"m{s.start}", "a", s, Quote.at(TEXT, s), "sco", MentionStatus.VARIANT)
            for s in spans
        ]
        said = [
            Comment(f"c{s.start}", "r", f"No. {s.start}", "a", s, Quote.at(TEXT, s)) for s in spans
        ]
        bench.commit("comment", [Change(SHARED_LAYER, None, c) for c in said])
        bench.commit("check", [Change(MACHINE_LAYER, None, m) for m in marks], machine=True)
    return path


def test_no_flipped_bit_changes_a_word_unnoticed(project: Path) -> None:
    sound = project.read_bytes()
    before = _everything(project)
    chance = random.Random(11)  # noqa: S311 - repeatable, not secret
    noticed, believed = 0, []
    for _ in range(FLIPS):
        place, bit = chance.randrange(len(sound)), 1 << chance.randrange(8)
        damaged = bytearray(sound)
        damaged[place] ^= bit
        project.write_bytes(damaged)
        try:
            after = _everything(project)
        except KzError:
            noticed += 1
            continue
        if after != before:
            believed.append(place)
    assert believed == []
    assert noticed > FLIPS / 4  # the others lie in unused bytes, or in indexes that agree


@pytest.mark.parametrize("size", [1, 50, 100, 1000, 4096, 10_000, 50_000])
def test_a_file_cut_short_is_refused(project: Path, size: int) -> None:
    project.write_bytes(project.read_bytes()[:size])
    with pytest.raises(ProjectError, match=r"desk\.kza"):
        open_project(project)


def _everything(project: Path) -> list[object]:
    """All records and texts, once the project's own check has nothing to say."""
    with closing(open_project(project, read_only=True)) as store:
        problems = list(store.verify())
        if problems:
            raise KzError(problems[0].sentence)
        layers = (SHARED_LAYER, MACHINE_LAYER)
        found = [store.records(k, layer=x) for k in RECORDS.values() for x in layers]
        return [*found, store.text("a"), list(store.revisions())]
