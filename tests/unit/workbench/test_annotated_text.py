"""A copy of an article with all that is marked in it beside the words."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from desks import ARTICLE

from kzannotate.domain.span import Span
from kzannotate.formats.corrected.model import Showing
from kzannotate.workbench import commenting, marking
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.corrected_text import Saying, write_corrected

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

NAME = "منظمة شنغهاي للتعاون"


def copy(bench: Workbench, path: Path, *, annotated: bool) -> str:
    start = ARTICLE.index(NAME)
    marking.mark(bench, "a", Span(start, start + len(NAME)), "sco")
    commenting.comment(bench, Subject(document="a", span=Span(0, 6)), "Who met?")
    write_corrected(bench, path, "a", Showing("accepted"), saying=Saying(annotated=annotated))
    if path.suffix == ".docx":
        return zipfile.ZipFile(path).read("word/comments.xml").decode()
    return path.read_text(encoding="utf-8")


def test_a_word_copy_has_a_comment_for_each_mark(bench: Workbench, tmp_path: Path) -> None:
    comments = copy(bench, tmp_path / "a.docx", annotated=True)
    assert NAME in comments
    assert "Who met?" in comments
    assert "Aigul" in comments


def test_a_page_has_the_marks_over_the_words(bench: Workbench, tmp_path: Path) -> None:
    assert "Who met?" in copy(bench, tmp_path / "a.html", annotated=True)


def test_without_being_asked_for_only_faults_stand_there(bench: Workbench, tmp_path: Path) -> None:
    assert "Who met?" not in copy(bench, tmp_path / "a.html", annotated=False)
