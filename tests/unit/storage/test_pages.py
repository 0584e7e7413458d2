"""Rows read from bare pages are those that SQLite wrote, at the edges of its format too."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.storage.pages import Pages

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = [0, 1, -1, 2, 127, -128, 128, 32767, -32769, 8388607, 8388608, -(2**31), 2**31]
LARGE = [2**47 - 1, -(2**47), 2**47, 2**63 - 1, -(2**63)]


def rows_of(path: Path) -> list:
    with path.open("rb") as file:
        pages = Pages(file)
        return [row for number in range(1, pages.count + 1) for row in pages.rows(number)]


def written(path: Path, size: int, rows: list, made: str = "CREATE TABLE t (v, w)") -> Path:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA page_size = {size}")
        db.execute(made)
        db.executemany("INSERT INTO t VALUES (?, ?)", rows)
        db.commit()
    return path


@pytest.mark.parametrize("size", [512, 1024, 4096, 65536])
def test_every_kind_of_value_is_read_in_pages_of_every_size(tmp_path: Path, size: int) -> None:
    values = [*WHOLE, *LARGE, None, 1.5, -0.25, "", "كلمة", b"", b"\xff\x00", "x" * 300]
    path = written(tmp_path / "x", size, [(v, n) for n, v in enumerate(values)])
    found = [r for r in rows_of(path) if len(r.values) == 2]
    assert [r.values for r in found] == [(v, n) for n, v in enumerate(values)]
    assert [r.number for r in found] == list(range(1, len(values) + 1))
    assert all(r.of_table for r in found)


@pytest.mark.parametrize("size", [512, 4096])
def test_rows_longer_than_a_page_are_read_whatever_their_length(tmp_path: Path, size: int) -> None:
    lengths = [*range(size - 60, size + 20, 3), 2 * size, 2 * size + 7, 5 * size, 9 * size + 1]
    path = written(tmp_path / "x", size, [(bytes(n), n) for n in lengths])
    found = {r.values for r in rows_of(path) if len(r.values) == 2}
    assert found == {(bytes(n), n) for n in lengths}


@pytest.mark.parametrize("size", [512, 4096])
def test_rows_of_a_table_without_numbers_are_read_from_inner_pages_too(
    tmp_path: Path, size: int
) -> None:
    made = "CREATE TABLE t (v PRIMARY KEY, w) WITHOUT ROWID"
    rows = [(f"{n:06}" + "k" * (n % 40), n) for n in range(400)]
    rows += [("z" * n, n) for n in range(size // 5, size, size // 40)]
    found = rows_of(written(tmp_path / "x", size, rows, made))
    kept = [r for r in found if not r.of_table]
    assert {r.values for r in kept} == {*rows}
    assert {r.number for r in kept} == {0}


def test_a_high_row_number_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "x", 4096, [("a", 1)])
    numbers = [127, 128, 16383, 16384, 2**35, 2**56 - 1, 2**56, 2**62]
    with closing(sqlite3.connect(path)) as db:
        db.executemany("INSERT INTO t (rowid, v, w) VALUES (?, 'b', 2)", [(n,) for n in numbers])
        db.commit()
    assert [r.number for r in rows_of(path) if r.values == ("b", 2)] == numbers


def test_what_is_no_text_stays_bytes(tmp_path: Path) -> None:
    path = written(tmp_path / "x", 4096, [("kept", 1)])
    path.write_bytes(path.read_bytes().replace(b"kept", b"k\xffpt"))
    assert (b"k\xffpt", 1) in [r.values for r in rows_of(path)]


def test_a_file_says_how_many_pages_it_should_have(tmp_path: Path) -> None:
    path = written(tmp_path / "x", 512, [("x" * 400, n) for n in range(40)])
    whole = Pages(io.BytesIO(path.read_bytes()))
    cut = Pages(io.BytesIO(path.read_bytes()[:-1030]))
    assert whole.count == whole.promised == path.stat().st_size // 512
    assert (cut.count, cut.promised) == (whole.count - 2, whole.promised)


@pytest.mark.parametrize("said", [b"\x02\x00", b"\x00\x00", b"\x00\x01", b"\x06\x00", b"\x80\x00"])
def test_a_broken_word_about_the_size_of_pages_is_not_believed(tmp_path: Path, said: bytes) -> None:
    path = written(tmp_path / "x", 4096, [("x" * 3000, n) for n in range(20)])
    broken = bytearray(path.read_bytes())
    broken[16:18] = said
    assert Pages(io.BytesIO(bytes(broken))).size == 4096


def test_the_first_byte_of_a_leaf_may_be_broken(tmp_path: Path) -> None:
    path = written(tmp_path / "x", 4096, [("kept", 1)])
    broken = bytearray(path.read_bytes())
    broken[4096] = 0x77
    path.write_bytes(broken)
    assert ("kept", 1) in [r.values for r in rows_of(path)]
    broken[4096] = 0
    path.write_bytes(broken)
    assert ("kept", 1) not in [r.values for r in rows_of(path)]


def test_a_broken_cell_leaves_the_others(tmp_path: Path) -> None:
    path = written(tmp_path / "x", 4096, [("one", 1), ("two", 2), ("six", 3)])
    broken = bytearray(path.read_bytes())
    broken[4096 + 10 : 4096 + 12] = b"\xff\xff"
    path.write_bytes(broken)
    assert [r.values for r in rows_of(path) if len(r.values) == 2] == [("one", 1), ("six", 3)]


def test_a_row_that_goes_on_nowhere_is_left_out(tmp_path: Path) -> None:
    path = written(tmp_path / "x", 512, [(bytes(900), 1), ("kept", 2)])
    whole = path.read_bytes()
    start = whole.index(b"\x00" * 100, 512 + 30) - 8
    place = next(n for n in range(start, len(whole)) if whole[n : n + 4] == b"\x00\x00\x00\x03")
    for wrong in (b"\x00\x00\x00\x01", b"\x00\x00\x00\xff", b"\x00\x00\x00\x00"):
        path.write_bytes(whole[:place] + wrong + whole[place + 4 :])
        assert [r.values for r in rows_of(path) if len(r.values) == 2] == [("kept", 2)]


def test_an_empty_file_has_no_pages() -> None:
    assert (Pages(io.BytesIO(b"")).count, Pages(io.BytesIO(b"")).promised) == (0, 0)


def test_a_page_of_a_few_bytes_has_no_rows() -> None:
    pages = Pages(io.BytesIO(bytes(4096) + b"\x0d\x00\x00\x00\x01"))
    assert list(pages.rows(2)) == []
