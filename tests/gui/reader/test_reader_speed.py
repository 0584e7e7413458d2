from __future__ import annotations

import gc
from time import process_time, thread_time
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.span import Span
from kzannotate.gui.reader.marks import Mark, MarkRole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.gui.reader.article_reader import ArticleReader

LINE = "أعلنت الأمانة (CNSC) أن القمة ستعقد يومي 3 و4 يوليو بمشاركة 27 دولة ساحلية. "
MISCHIEF = {
    "one word": "ا" * 200_000,
    "one line": LINE * 2_500,
    "marks on one letter": "a" + "\u0301" * 200_000,
    "nested directions": "\u202e\u202b\u2067" * 66_000,
    "empty lines": "\n" * 50_000,
}


@pytest.fixture(autouse=True)
def _no_leftovers() -> Iterator[None]:
    """Keep the collector from looking through what hundreds of other tests left behind."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def _quickest(work: Callable[[int], None], times: int) -> float:
    """Seconds of this thread that one of several turns took: the others met somebody else's."""
    taken = []
    for turn in range(times):
        started = thread_time()
        work(turn)
        taken.append(thread_time() - started)
    return min(taken)


@pytest.mark.parametrize("text", MISCHIEF.values(), ids=MISCHIEF)
def test_no_text_can_hang_the_reader(text: str, reader: ArticleReader) -> None:
    started = process_time()
    reader.show_article(text, "ar")
    reader.set_marks([Mark("m", Span(len(text) - 9, len(text)), MarkRole.ERROR, "end")])
    reader.activate("m")
    reader.grab()
    assert process_time() - started < 3.0


def test_a_screen_with_ten_thousand_marks_in_the_text_is_painted_at_once(
    reader: ArticleReader,
) -> None:
    text = f"{LINE}{LINE}\n" * 1_500
    step = len(text) // 10_000
    spans = [Span(n * step, n * step + step + 5) for n in range(10_000)]
    reader.show_article(text, "ar")
    reader.grab()
    started = process_time()
    reader.set_marks([Mark(str(n), span, MarkRole.NOTE, "x") for n, span in enumerate(spans)])
    reader.grab()
    assert process_time() - started < 1.0


def test_a_change_of_marks_is_painted_within_a_frame_or_two(reader: ArticleReader) -> None:
    text = f"{LINE}{LINE}\n" * 12
    marks = [Mark(str(n), Span(n, n + 9), MarkRole.MENTION, "x") for n in range(0, 1_000, 25)]
    reader.show_article(text, "ar")
    reader.set_marks(marks)
    reader.grab()

    def change(turn: int) -> None:
        reader.set_marks(marks[turn:])
        reader.grab()

    assert _quickest(change, 10) < 0.05


def test_one_more_mark_among_ten_thousand_costs_a_few_frames_at_most(
    reader: ArticleReader,
) -> None:
    text = f"{LINE}{LINE}\n" * 1_500
    marks = [Mark(str(n), Span(n * 20, n * 20 + 9), MarkRole.NOTE, "x") for n in range(10_000)]
    reader.show_article(text, "ar")
    reader.set_marks(marks)
    reader.grab()

    def add(turn: int) -> None:
        reader.set_marks([*marks, Mark("more", Span(turn, turn + 30), MarkRole.ERROR)])
        reader.grab()

    assert _quickest(add, 5) < 0.08
