from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kzannotate.domain.span import Span
from kzannotate.gui.reader.heights import Heights
from kzannotate.gui.reader.margin import Gutter, line_cells
from kzannotate.gui.reader.marks import Mark, MarkRole

LINE = "زار الوفد جزيرة السلام ثم عاد إلى CNSC في 2024."
WIDE, NARROW = Gutter(100, 400), Gutter(100, 130)


def marks_of(*roles: MarkRole) -> list[Mark]:
    return [
        Mark(f"m{n}", Span(n * 3, n * 3 + 2), role, f"label {n}") for n, role in enumerate(roles)
    ]


def test_each_kind_that_begins_on_a_line_has_a_sign_the_loudest_first(qapp) -> None:
    marks = marks_of(MarkRole.MENTION, MarkRole.ERROR, MarkRole.MENTION)
    cells = line_cells(marks, range(3), 50, WIDE, 20)
    assert [(c.role, c.count) for c in cells] == [(MarkRole.ERROR, 0), (MarkRole.MENTION, 2)]


def test_a_crowded_line_folds_to_its_loudest_sign_and_a_count(qapp) -> None:
    marks = marks_of(MarkRole.MENTION, MarkRole.ERROR, MarkRole.CLAIM, MarkRole.NOTE)
    (cell,) = line_cells(marks, range(4), 50, NARROW, 20)
    assert (cell.role, cell.count, set(cell.marks)) == (MarkRole.ERROR, 4, {0, 1, 2, 3})


@given(roles=st.lists(st.sampled_from(MarkRole), min_size=1), room=st.integers(10, 200))
def test_no_sign_is_lost_and_none_lies_on_another(roles, room, qapp) -> None:
    cells = line_cells(marks_of(*roles), range(len(roles)), 0, Gutter(300, 300 - room), 20)
    assert sorted(i for c in cells for i in c.marks) == list(range(len(roles)))
    edges = [edge for c in reversed(cells) for edge in (c.box.left(), c.box.right())]
    assert edges == sorted(edges)


@pytest.mark.parametrize(("text", "right"), [(LINE, True), ("The island waits for ships.", False)])
def test_signs_stand_where_the_line_begins(text, right, reader) -> None:
    reader.show_article(text, None)
    reader.set_marks(marks_of(MarkRole.ERROR))
    reader.grab()
    (cell,) = reader._painter.cells
    assert (cell.box.center().x() > reader.viewport().width() / 2) is right


@pytest.mark.parametrize("width", [240, 420, 760])
def test_signs_and_counts_stay_on_the_page_however_narrow(width, reader, qapp) -> None:
    reader.resize(width, 400)
    reader.show_article(LINE * 3, "ar")
    reader.set_marks(marks_of(*[MarkRole.WARNING] * 2, *[MarkRole.NOTE] * 2))
    reader.grab()
    assert reader._painter.cells
    assert all(c.box.right() <= reader.viewport().width() for c in reader._painter.cells)


def test_a_click_on_a_sign_takes_its_marks_in_hand_one_after_the_other(reader) -> None:
    told: list[str] = []
    reader.mark_activated.connect(told.append)
    reader.show_article(LINE, "ar")
    reader.set_marks(marks_of(MarkRole.NOTE, MarkRole.NOTE))
    reader.grab()
    place = reader._painter.cells[0].box.center().toPoint()
    for _ in range(3):
        QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == ["m0", "m1", "m0"]


def test_a_click_on_the_strip_goes_to_the_mark_there(reader) -> None:
    told: list[str] = []
    text = f"{LINE}\n" * 300
    reader.mark_activated.connect(told.append)
    reader.show_article(text, "ar")
    reader.set_marks([Mark("far", Span(len(text) - 30, len(text) - 25), MarkRole.ERROR, "27 ≠ 28")])
    ((row, _),) = reader.overview.ticks()
    assert "27 ≠ 28" in reader.overview.said_at(row)
    QTest.mouseClick(reader.overview, Qt.MouseButton.LeftButton, pos=QPoint(5, row + 1))
    assert told == ["far"]
    assert reader.verticalScrollBar().value() > 1000


def test_a_click_between_the_ticks_goes_to_that_part_of_the_article(reader) -> None:
    reader.show_article(f"{LINE}\n" * 300, "ar")
    half = QPoint(5, reader.overview.height() // 2)
    QTest.mouseClick(reader.overview, Qt.MouseButton.LeftButton, pos=half)
    seen = reader.index_at(QPoint(300, reader.viewport().height() // 2)) / len(reader.text)
    assert seen == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_strip_stands_beside_the_scroll_bar(direction, reader, qapp) -> None:
    reader.setLayoutDirection(direction)
    reader.show_article(f"{LINE}\n" * 300, "ar")
    qapp.processEvents()
    bar = reader.verticalScrollBar().mapTo(reader, reader.verticalScrollBar().rect().center()).x()
    places = [
        reader.viewport().geometry().center().x(),
        reader.overview.geometry().center().x(),
        bar,
    ]
    rtl = direction == Qt.LayoutDirection.RightToLeft
    assert places == sorted(places, reverse=rtl)
    assert not reader.overview.geometry().intersects(reader.viewport().geometry())


@given(lengths=st.lists(st.integers(0, 900), min_size=1), letters=st.floats(1, 90))
def test_what_comes_later_never_lies_higher(lengths, letters) -> None:
    starts = [sum(lengths[:n]) + n for n in range(len(lengths))]
    blocks = [(start, start + length) for start, length in zip(starts, lengths, strict=True)]
    heights = Heights(blocks, letters)
    shares = [heights.share(index) for index in range(0, blocks[-1][1] + 1, 7)]
    assert shares == sorted(shares)
    assert 0 <= min(shares) <= max(shares) <= 1
