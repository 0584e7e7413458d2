from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document, Source
from kzannotate.errors import ForeignFileError, UserError
from kzannotate.workbench.gathering import Choices
from kzannotate.workbench.importing import import_paths, take_in
from kzannotate.workbench.proposing import (
    Proposal,
    is_table,
    look,
    look_at_table,
    look_at_text,
    of_one_file,
    read_again,
)

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

STORY = " ".join(f"word{n} of the story" for n in range(60))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "in"
    path.mkdir()
    (path / "one.txt").write_text(STORY)
    return path


def _rows(bench: Workbench, folder: Path) -> Proposal:
    return look(bench, [folder])


def test_looking_changes_nothing(bench: Workbench, folder: Path) -> None:
    before = sum(1 for _ in bench.store.revisions())
    (row,) = _rows(bench, folder).rows
    assert (row.words, row.languages, row.taken, row.twin) == (240, ("en",), True, None)
    assert sum(1 for _ in bench.store.revisions()) == before


def test_what_was_put_right_comes_in(bench: Workbench, folder: Path) -> None:
    (row,) = _rows(bench, folder).rows
    for name, value in (
        ("title", " A  title "),
        ("source", "Caravan"),
        ("published", "2024-02-29"),
        ("author", "A. Noor"),
        ("address", "https://a.example/1"),
    ):
        row = row.with_value(name, value)
    (document,) = take_in(bench, Proposal((row,))).documents
    assert (document.title, document.published) == ("A title", "2024-02-29")
    assert (document.author, document.address) == ("A. Noor", "https://a.example/1")
    assert bench.store.record(Source, document.source or "")
    assert bench.store.record(Document, document.id) == document


def test_a_date_must_be_one_and_a_title_is_never_empty(bench: Workbench, folder: Path) -> None:
    (row,) = _rows(bench, folder).rows
    with pytest.raises(UserError, match="tomorrow is no date"):
        row.with_value("published", "tomorrow")
    with pytest.raises(UserError, match="Klingon! is no language code"):
        row.with_value("language", "Klingon!")
    assert row.with_value("published", "").article.published is None
    assert (row.with_value("title", " ").article.title or "").startswith("word0")


def test_rows_that_are_not_chosen_stay_out_and_are_told(bench: Workbench, folder: Path) -> None:
    from dataclasses import replace

    (row,) = _rows(bench, folder).rows
    report = take_in(bench, Proposal((replace(row, taken=False),)))
    assert report.documents == ()
    assert str(report.left_out[0]) == "one.txt: it was not chosen"


def test_the_same_text_comes_in_once(bench: Workbench, folder: Path) -> None:
    (folder / "two.txt").write_text(STORY)
    first, second = _rows(bench, folder).rows
    assert (first.taken, second.taken) == (True, False)
    assert second.twin
    assert (second.twin.row, second.twin.same) == (0, True)
    assert len(import_paths(bench, [folder]).documents) == 1
    again = _rows(bench, folder).rows
    assert [row.twin.document for row in again if row.twin] == ["one", "one"]


def test_two_papers_may_print_one_text(bench: Workbench, folder: Path) -> None:
    (folder / "two.txt").write_text(STORY)
    lines = ('{"file": "one.txt", "source": "A"}', '{"file": "two.txt", "source": "B"}')
    (folder / "articles.jsonl").write_text("\n".join(lines))
    assert [row.taken for row in _rows(bench, folder).rows] == [True, True]


def test_a_story_told_nearly_alike_is_shown_with_its_share(bench: Workbench, folder: Path) -> None:
    (folder / "two.txt").write_text(STORY.replace("word7 of", "another word"))
    (row,) = [row for row in _rows(bench, folder).rows if row.twin]
    assert row.taken
    assert row.twin
    assert (row.twin.row, row.twin.same) == (0, False)
    assert 0.9 < row.twin.share < 1


def test_a_story_of_the_project_is_recognised(bench: Workbench, folder: Path) -> None:
    import_paths(bench, [folder])
    (folder / "one.txt").write_text(STORY + " And one more sentence.")
    (row,) = _rows(bench, folder).rows
    assert row.twin
    assert row.twin.document == "one"


def test_a_file_is_read_again_in_another_encoding(bench: Workbench, folder: Path) -> None:
    data = "Делегация приехала вчера в город.".encode("koi8-r")
    (folder / "one.txt").write_bytes(data)
    (row,) = _rows(bench, folder).rows
    (row,) = read_again([row.with_value("source", "Caravan")], "windows-1251")
    assert row.article.text == data.decode("windows-1251")
    assert (row.article.source, row.article.encoding) == ("Caravan", "windows-1251")
    with pytest.raises(ForeignFileError, match=r"one\.txt, line 1: the text is not in utf-8"):
        read_again([row], "utf-8")


def test_a_pasted_text_is_an_article(bench: Workbench) -> None:
    (row,) = look_at_text(bench, "Headline\nWords \ud800 of it.", "pasted").rows
    (document,) = take_in(bench, Proposal((row,))).documents
    assert (document.id, document.title) == ("pasted", "Headline")
    assert bench.store.text(document.id) == "Headline\nWords  of it."
    with pytest.raises(ForeignFileError, match="empty"):
        look_at_text(bench, " \n", "pasted")


def test_languages_are_those_of_the_paragraphs(bench: Workbench, folder: Path) -> None:
    (folder / "one.txt").write_text("وصل الوفد أمس.\nثم عاد.\nThe end of it.\n")
    (row,) = _rows(bench, folder).rows
    assert (row.article.language, row.languages) == ("ar", ("ar", "en"))


def test_columns_of_a_table_are_chosen_and_kept_when_it_is_read_again(
    bench: Workbench, tmp_path: Path
) -> None:
    path = tmp_path / "news.csv"
    lines = ("kicker;story;paper", "Плотина;Делегация приехала вчера в город.;Степь")
    path.write_bytes("\n".join(lines).encode("koi8-r"))
    assert is_table(path)
    assert look_at_table(path).columns == ("kicker", "story", "paper")
    wishes = {path: {"title": "kicker", "text": "story", "source": "paper"}}
    (row,) = look(bench, [path], Choices(of_files=wishes)).rows
    assert (row.article.title, row.article.source) == ("Плотина", "Степь")
    (again,) = read_again([row], "windows-1251")
    assert again.article.source == "Степь".encode("koi8-r").decode("windows-1251")
    assert row.place == "news.csv, row 2"


def test_rows_of_one_file_are_known(bench: Workbench, folder: Path) -> None:
    (folder / "table.csv").write_text("text,title\nWords of one,One\nWords of two,Two\n")
    rows = look(bench, [folder]).rows
    assert [row.number for row in of_one_file(rows, rows[1])] == [1, 2]


def test_taking_in_tells_how_far_it_is_and_can_be_stopped(bench: Workbench, folder: Path) -> None:
    proposal = look(bench, [folder])
    with pytest.raises(Cancelled):
        take_in(bench, proposal, cancelled=lambda: True)
    assert bench.store.record(Document, "one") is None
    steps: list[tuple[int, int]] = []
    take_in(bench, proposal, progress=lambda *step: steps.append(step))
    assert steps
    assert bench.store.record(Document, "one")


def test_what_no_letters_tell_is_in_the_first_language_of_the_project(bench: Workbench) -> None:
    (row,) = look_at_text(bench, "12 + 3 = 15", "sum").rows
    assert row.article.language == bench.info.languages[0] == "ar"
    (told,) = look_at_text(bench, "Twelve and three are fifteen.", "words").rows
    assert told.article.language == "en"
