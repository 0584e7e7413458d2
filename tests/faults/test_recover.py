"""Whatever is broken in a project: recovery never crashes, invents, or loses in silence."""

from __future__ import annotations

import os
import random
import re
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from effort import FULL, enter, entered

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.records import RECORDS
from kzannotate.domain.remark import Comment
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import DamagedProjectError, ProjectError
from kzannotate.storage.opening import open_project
from kzannotate.storage.salvage import recover
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.keeping import Problem
    from kzannotate.domain.salvage import Salvaged

pytestmark = [pytest.mark.fault, pytest.mark.timeout(7200)]

TRIES = 400 if FULL else 8
TEXTS = {f"a{n}": f"{n}. حضر وفد المنظمة اجتماع الأمس ثم عاد إلى العاصمة. " * 60 for n in range(6)}
PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with six articles, entities, marks in gestures of their own, and a check."""
    path = tmp_path_factory.mktemp("sound") / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        for name, text in TEXTS.items():
            document = Document(name, name, digest(text), len(text), "ar")
            bench.commit("import", [_new(document)], texts={digest(text): text})
        bench.commit("import", [_new(Entity("sco", "organisation"))])
        for n in range(30):
            bench.commit("add", [_new(Name(f"n{n}", "sco", f"اسم {n}", "ar", NameStatus.ADMITTED))])
        marks = [_mark(name, n) for name in TEXTS for n in range(12)]
        for mark in marks[:30]:
            bench.commit("mark", [Change(bench.layer, None, mark)])
        said = [Comment(f"c{n}", "r", f"No. {n}", "a1") for n in range(20)]
        bench.commit("comment", [_new(comment) for comment in said])
        bench.commit("check", [Change(MACHINE_LAYER, None, m) for m in marks], machine=True)
    return path


def test_a_sound_project_comes_back_whole(sound: Path, tmp_path: Path) -> None:
    account = recover(sound, tmp_path / "new.kza")
    assert account.whole
    assert account.texts == len(TEXTS)
    assert _records(tmp_path / "new.kza") >= _records(sound)
    assert _problems(tmp_path / "new.kza") == []


@pytest.mark.parametrize("harm", ["flip", "flips", "noise", "cut", "zeros"])
def test_nothing_is_invented_and_nothing_is_lost_in_silence(
    sound: Path, tmp_path: Path, harm: str
) -> None:
    before = _records(sound)
    for number in range(len(entered(f"recover {harm}")), TRIES):
        chance = random.Random(f"recover {harm} {number}")  # noqa: S311 - repeatable, not secret
        damaged, target = tmp_path / "damaged.kza", tmp_path / f"{number}.kza"
        damaged.write_bytes(_harmed(bytearray(sound.read_bytes()), harm, chance))
        account = _recovered(damaged, target)
        if account is None:
            enter(f"recover {harm}", came_back=0)
            continue
        after = _records(target)
        assert after - before <= _of_recovery(after), "something was invented"
        lost = {(kind, id_, layer) for kind, id_, layer, _ in before - after}
        told = {(loss.kind, loss.record, loss.layer) for loss in account.losses}
        assert lost <= told or account.cut, f"lost in silence: {sorted(lost - told)[:5]}"
        assert _problems(target) == []
        enter(f"recover {harm}", came_back=len(before & after), of=len(before))


def test_most_of_a_project_comes_back_after_noise_in_five_pages(
    sound: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)  # noqa: S311 - repeatable, not secret
    data, before = bytearray(sound.read_bytes()), _records(sound)
    for page in chance.sample(range(1, len(data) // PAGE), 5):
        data[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    (tmp_path / "damaged.kza").write_bytes(data)
    recover(tmp_path / "damaged.kza", tmp_path / "new.kza")
    assert len(before & _records(tmp_path / "new.kza")) > len(before) // 2


def test_a_change_under_a_damaged_name_comes_back_under_its_own(
    sound: Path, tmp_path: Path
) -> None:
    data = sound.read_bytes()
    (named,) = re.finditer(rb"Commentc7shared\{", data)  # in the log
    damaged = data[: named.start() + 7] + b"#" + data[named.start() + 8 :]
    (tmp_path / "damaged.kza").write_bytes(damaged)
    recover(tmp_path / "damaged.kza", tmp_path / "new.kza")
    assert _problems(tmp_path / "new.kza") == []
    assert _records(sound) <= _records(tmp_path / "new.kza")


@pytest.mark.parametrize("bytes_kept", [0, 1, 100, 5000])
def test_what_holds_no_project_is_refused(sound: Path, tmp_path: Path, bytes_kept: int) -> None:
    (tmp_path / "damaged.kza").write_bytes(sound.read_bytes()[:bytes_kept])
    with pytest.raises(DamagedProjectError, match="Nothing of a project"):
        recover(tmp_path / "damaged.kza", tmp_path / "new.kza")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["damaged.kza"]


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.kza")
    for name in ("pipe.kza", "nothing.kza"):
        with pytest.raises(ProjectError, match=name):
            recover(tmp_path / name, tmp_path / "new.kza")


def _new(record: object) -> Change:
    return Change(SHARED_LAYER, None, record)  # type: ignore[arg-type]


def _mark(document: str, number: int) -> Mention:
    span = Span(number * 7, number * 7 + 5)
    quote = Quote.at(TEXTS[document], span)
    return Mention(f"m-{document}-{number}", document, span, quote, "sco", MentionStatus.VARIANT)


def _harmed(data: bytearray, harm: str, chance: random.Random) -> bytes:
    if harm == "cut":
        return bytes(data[: chance.randrange(PAGE, len(data))])
    if harm in {"noise", "zeros"}:
        for page in chance.sample(range(len(data) // PAGE), chance.randint(1, 4)):
            noise = chance.randbytes(PAGE) if harm == "noise" else bytes(PAGE)
            data[page * PAGE : (page + 1) * PAGE] = noise
        return bytes(data)
    for _ in range(1 if harm == "flip" else 40):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _recovered(damaged: Path, target: Path) -> Salvaged | None:
    try:
        return recover(damaged, target)
    except DamagedProjectError:
        return None  # nothing at all could be read


def _records(path: Path) -> set[tuple[str, str, str, str]]:
    with closing(open_project(path, read_only=True)) as store, store._reading() as db:
        layers = {layer for (layer,) in db.execute("SELECT DISTINCT layer FROM head")}
        return {
            (kind.__name__, record.id, layer, repr(record))
            for kind in RECORDS.values()
            for layer in layers
            for record in store.records(kind, layer=layer)
        }


def _of_recovery(after: set[tuple[str, str, str, str]]) -> set[tuple[str, str, str, str]]:
    """What recovery itself may add: its device, a title, articles of texts that lost theirs."""
    return {
        row
        for row in after
        if row[0] in {"Device", "ProjectInfo"} or row[1].startswith("recovered-")
    }


def _problems(path: Path) -> list[Problem]:
    with closing(open_project(path, read_only=True)) as store:
        return list(store.verify())
