from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document, Source
from kzannotate.errors import ForeignFileError
from kzannotate.workbench import history, importing, naming
from kzannotate.workbench.gathering import gather

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

GOOD = "وصل الوفد أمس.\r\nثم عاد.\r\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "articles"
    path.mkdir()
    (path / "one.txt").write_bytes(GOOD.encode())
    return path


def _list(folder: Path, *rows: object) -> None:
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    (folder / "articles.jsonl").write_text("\n".join(lines))


def _documents(bench: Workbench) -> list[Document]:
    return [d for d in bench.store.records(Document) if d.id != "a"]


def test_an_article_is_kept_as_its_file_has_it(bench: Workbench, folder: Path) -> None:
    (document,) = importing.import_paths(bench, [folder]).documents
    with (folder / "one.txt").open(encoding="utf-8", newline="") as file:
        assert bench.store.text(document.id) == file.read()
    assert (document.newlines, document.language, document.title) == (
        "crlf",
        "ar",
        "وصل الوفد أمس.",
    )


def test_the_list_says_what_is_known(bench: Workbench, folder: Path) -> None:
    row = {"id": "x1", "file": "one.txt", "source": "Caravan", "published": "2024-02-02"}
    _list(folder, row)
    (document,) = importing.import_paths(bench, [folder]).documents
    assert (document.id, document.published) == ("x1", "2024-02-02")
    assert bench.store.record(Source, document.source or "") == Source(document.source, "Caravan")


def test_the_list_also_speaks_of_a_single_file(bench: Workbench, folder: Path) -> None:
    _list(folder, {"id": "x1", "file": "one.txt"}, "{broken")
    report = importing.import_paths(bench, [folder / "one.txt"])
    assert [d.id for d in report.documents] == ["x1"]
    assert report.left_out == ()


def test_an_import_is_one_revision(bench: Workbench, folder: Path) -> None:
    (folder / "two.txt").write_text("Second article, in English.")
    before = sum(1 for _ in bench.store.revisions())
    importing.import_paths(bench, [folder])
    assert sum(1 for _ in bench.store.revisions()) == before + 1
    history.undo(bench)
    assert _documents(bench) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\x00\x01binary", "binary"),
        ("نص طويل من كلمات كثيرة".encode() + b"\xff", "some bytes are not UTF-8"),
        (b"x" * (50 * 2**20), "50 MB"),
    ],
)
def test_a_bad_file_is_named_and_the_others_come_in(
    bench: Workbench, folder: Path, content: bytes, said: str
) -> None:
    (folder / "bad.txt").write_bytes(content)
    report = importing.import_paths(bench, [folder])
    assert [d.id for d in report.documents] == ["one"]
    (left,) = report.left_out
    assert left.file == "bad.txt"
    assert said in left.sentence


def test_a_missing_file_and_a_folder_without_articles_are_named(
    bench: Workbench, tmp_path: Path
) -> None:
    (tmp_path / "bare").mkdir()
    report = importing.import_paths(bench, [tmp_path / "gone.txt", tmp_path / "bare"])
    assert [str(entry) for entry in report.left_out] == [
        "bare: the folder holds no articles: put some into it",
        "gone.txt: there is no such file",
    ]
    assert report.documents == ()


def test_a_broken_line_of_the_list_is_named(bench: Workbench, folder: Path) -> None:
    _list(folder, {"file": "one.txt"}, "{broken", {"file": "gone.txt"})
    report = importing.import_paths(bench, [folder])
    assert [d.id for d in report.documents] == ["one"]
    assert [(e.file, e.line) for e in report.left_out] == [
        ("articles.jsonl", 2),
        ("articles.jsonl", 3),
    ]


def test_an_article_is_imported_once(bench: Workbench, folder: Path) -> None:
    importing.import_paths(bench, [folder])
    report = importing.import_paths(bench, [folder])
    assert report.documents == ()
    assert "in the project already" in report.left_out[0].sentence


def test_another_text_under_a_known_name_gets_a_number(bench: Workbench, folder: Path) -> None:
    importing.import_paths(bench, [folder])
    (folder / "one.txt").write_text("Another text of that name.")
    assert [d.id for d in importing.import_paths(bench, [folder]).documents] == ["one~2"]


def test_folders_within_folders_are_read(bench: Workbench, folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (inner / "one.txt").write_text("A namesake in an inner folder.")
    report = importing.import_paths(bench, [folder])
    assert sorted(d.id for d in report.documents) == ["one", "one~2"]


def test_a_file_name_cannot_turn_the_reading_round(bench: Workbench, folder: Path) -> None:
    (folder / "fdp.\u202etxt").write_text("A file with a turning name.")
    report = importing.import_paths(bench, [folder / "fdp.\u202etxt"])
    assert report.documents[0].file_name == "fdp._txt"


def test_an_import_can_be_stopped_and_leaves_nothing(bench: Workbench, folder: Path) -> None:
    with pytest.raises(Cancelled):
        importing.import_paths(bench, [folder], cancelled=lambda: True)
    assert _documents(bench) == []


def test_progress_counts_files(folder: Path) -> None:
    (folder / "two.txt").write_text("Second article, in English.")
    steps: list[tuple[int, int]] = []
    gather([folder], progress=lambda *step: steps.append(step))
    assert steps == [(1, 2), (2, 2)]


def _reference(path: Path, **more: object) -> Path:
    name = {"text": "Shanghai Cooperation Organisation", "language": "en", "status": "preferred"}
    entity = {"id": "sco", "kind": "organisation", "names": [name], **more}
    value = {"format": "kzannotate-reference/1", "entities": [entity]}
    path.write_text(json.dumps(value))
    return path


def test_a_reference_comes_in_as_one_revision(bench: Workbench, tmp_path: Path) -> None:
    path = _reference(tmp_path / "r.json")
    assert importing.import_reference(bench, path)
    assert len(bench.reference().names) == 2
    assert importing.import_reference(bench, path) is None


def test_a_name_typed_by_hand_is_not_doubled(bench: Workbench, tmp_path: Path) -> None:
    text = "Shanghai Cooperation Organisation"
    naming.add_name(bench, "sco", text, "en", naming.NameStatus.ADMITTED)
    importing.import_reference(bench, _reference(tmp_path / "r.json"))
    (name,) = [n for n in bench.reference().names if n.text == text]
    assert name.status is naming.NameStatus.PREFERRED


def test_a_broken_reference_leaves_the_project_as_it_is(bench: Workbench, tmp_path: Path) -> None:
    before = bench.reference()
    path = _reference(tmp_path / "r.json", facts=7)
    with pytest.raises(ForeignFileError, match=r"r\.json"):
        importing.import_reference(bench, path)
    assert bench.reference() == before
