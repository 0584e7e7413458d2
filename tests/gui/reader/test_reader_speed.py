"""How much the reader does, in steps: seconds are measured by ``benchmarks/painting.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.span import Span
from kzannotate.gui.reader.marks import Mark, MarkRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.reader.article_reader import ArticleReader

    StepsOf = Callable[[Callable[[], object]], int]

LINE = "أعلنت الأمانة (CNSC) أن القمة ستعقد يومي 3 و4 يوليو بمشاركة 27 دولة ساحلية. "
MISCHIEF = {
    "one word": "ا" * 12_500,
    "one line": LINE * 150,
    "marks on one letter": "a" + "\u0301" * 12_500,
    "nested directions": "\u202e\u202b\u2067" * 4_000,
    "empty lines": "\n" * 3_000,
}
_ALWAYS = 12_000
"""Steps of a screen, whatever is on it."""


@pytest.mark.parametrize("text", MISCHIEF.values(), ids=MISCHIEF)
def test_no_text_takes_more_steps_for_a_letter_where_it_is_longer(
    text: str, reader: ArticleReader, steps_of: StepsOf
) -> None:
    def show(shown: str) -> None:
        reader.show_article(shown, "ar")
        reader.set_marks([Mark("m", Span(len(shown) - 9, len(shown)), MarkRole.ERROR, "end")])
        reader.activate("m")
        reader.grab()

    once = steps_of(lambda: show(text))
    assert steps_of(lambda: show(text * 4)) < 5 * once + _ALWAYS


@pytest.mark.parametrize("apart", [5, 20], ids=["dense", "spread"])
def test_ten_thousand_marks_take_some_steps_each(
    reader: ArticleReader, steps_of: StepsOf, apart: int
) -> None:
    reader.show_article(f"{LINE}{LINE}\n" * 1_500, "ar")
    reader.grab()
    spans = [Span(n * apart, n * apart + 9) for n in range(10_000)]
    marks = [Mark(str(n), span, MarkRole.NOTE, "x") for n, span in enumerate(spans)]

    def show() -> None:
        reader.set_marks(marks)
        reader.grab()

    assert steps_of(show) < 20 * len(marks) + _ALWAYS


def test_one_more_mark_among_ten_thousand_takes_no_more_than_they_did(
    reader: ArticleReader, steps_of: StepsOf
) -> None:
    marks = [Mark(str(n), Span(n * 20, n * 20 + 9), MarkRole.NOTE, "x") for n in range(10_000)]
    reader.show_article(f"{LINE}{LINE}\n" * 1_500, "ar")
    once = steps_of(lambda: reader.set_marks(marks))
    more = [*marks, Mark("more", Span(3, 33), MarkRole.ERROR)]
    assert steps_of(lambda: reader.set_marks(more)) < once + 1_000


def test_a_change_of_marks_paints_one_screen(reader: ArticleReader, steps_of: StepsOf) -> None:
    marks = [Mark(str(n), Span(n, n + 9), MarkRole.MENTION, "x") for n in range(0, 1_000, 25)]
    reader.show_article(f"{LINE}{LINE}\n" * 12, "ar")
    reader.set_marks(marks)
    reader.grab()

    def change() -> None:
        reader.set_marks(marks[1:])
        reader.grab()

    assert steps_of(change) < 3 * _ALWAYS
