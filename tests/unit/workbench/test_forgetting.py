from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.text.dates import _OPENINGS
from kzannotate.text.tokens import words_of
from kzannotate.text.word_memo import _MEMOS, WordMemo, _Book
from kzannotate.workbench.checking import check
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench


def remembered() -> list[int]:
    return [words_of.cache_info().currsize, len(_Book.numbers) + len(_OPENINGS)]


def test_what_was_read_is_forgotten_with_the_last_project(bench: Workbench) -> None:
    check(bench)
    assert min(remembered()) > 0
    bench.close()
    assert remembered() == [0, 0]


def test_what_was_read_is_kept_while_another_project_is_open(
    bench: Workbench, tmp_path: Path
) -> None:
    check(bench)
    with closing(open_session(tmp_path / "desk.kza", reviewer_name="Marat")):
        pass
    assert min(remembered()) > 0


def test_a_memory_of_words_that_nobody_asks_any_more_is_gone() -> None:
    before = len(_MEMOS)
    WordMemo(str.isdigit)["12"]
    assert len(_MEMOS) <= before
