"""Tables of articles: CSV, TSV, JSON lines, XLSX and Parquet."""

from __future__ import annotations

import io
import json
from datetime import datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.any_file import read_bytes
from kzannotate.formats.articles.tables.look import read as look

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.articles.model import FoundArticles

LONG = "عقد المنتدى في أستانا، وحضره ٢٧ وفدًا، ثم افتتح الرئيس جلسته الأولى."
CSV = (
    f'id,Headline,التاريخ,text\na1,"خبر, أول",2024-02-01,"{LONG}\nسطر ثان"\na2,خبر,13.02.2024,x y\n'
)


def found(data: bytes, name: str = "a.csv", **options: str) -> FoundArticles:
    return read_bytes(data, {"name": name, **options})


def told(articles: FoundArticles) -> list[tuple[str | None, ...]]:
    return [(a.id, a.title, a.published, a.text) for a in articles.articles]


ROWS = [
    ("a1", "خبر, أول", "2024-02-01", f"{LONG}\nسطر ثان"),
    ("a2", "خبر", "2024-02-13", "x y"),
]


def test_columns_are_known_by_their_names_in_several_languages() -> None:
    assert told(found(CSV.encode())) == ROWS


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1256"])
def test_a_table_comes_in_any_encoding_that_a_text_comes_in(encoding: str) -> None:
    data = CSV.replace("٢٧", "27").encode(encoding)
    assert told(found(data))[1] == ROWS[1]


def test_semicolons_and_tabs_part_columns_too() -> None:
    assert found(b"title;text\nA;one, two\n").articles[0].text == "one, two"
    assert found(b"title\ttext\nA\tone; two\n", "a.tsv").articles[0].text == "one; two"


def test_json_lines_leave_a_broken_line_out_and_say_which() -> None:
    lines = [json.dumps({"body": LONG, "url": "https://x.example/1"}), "{broken", "[1]"]
    articles = found("\n".join(lines).encode(), "a.jsonl")
    assert [(a.text, a.address) for a in articles.articles] == [(LONG, "https://x.example/1")]
    assert [entry.line for entry in articles.left_out] == [2, 3]


def test_a_workbook_is_read_with_its_dates() -> None:
    book, made = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Title", "Date", "Text"])
    book.active.append(["A", datetime(2024, 2, 1), LONG])
    book.save(made)
    (article,) = found(made.getvalue(), "a.xlsx").articles
    assert (article.title, article.published, article.text) == ("A", "2024-02-01", LONG)
    assert article.place == "row 2"


def test_a_parquet_file_is_read() -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    made = io.BytesIO()
    pq.write_table(pa.table({"content": [LONG, None], "lang": ["ar", "ar"]}), made)
    articles = found(made.getvalue(), "a.parquet")
    assert [(a.text, a.language) for a in articles.articles] == [(LONG, "ar")]
    assert len(articles.left_out) == 1


def test_somebody_may_choose_other_columns(tmp_path: Path) -> None:
    data = f"title,a,b\nT,{LONG},{LONG} more\n".encode()
    assert found(data, text="a").articles[0].text == LONG
    (tmp_path / "t.csv").write_bytes(data)
    shape = look(tmp_path / "t.csv", {"text": "a"})
    assert dict(shape.chosen) == {"text": "a", "title": "title"}
    with pytest.raises(ForeignFileError, match="no column c"):
        found(data, text="c")


def test_without_a_name_the_longest_column_is_the_text() -> None:
    assert found(f"x,y\n1,{LONG}\n2,{LONG}\n".encode()).articles[0].text == LONG


def test_a_date_that_could_be_two_is_not_guessed() -> None:
    (article,) = found(b"text,date\nsome words,03.02.2024\n").articles
    assert article.published is None
    assert "set it by hand" in article.doubts[0]


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        ((",".join(f"c{n}" for n in range(3000)) + "\n").encode(), "a.csv", "3000 columns"),
        (b"a,b\n1,2\n", "a.csv", "no column of the table holds articles"),
        (b"text\n", "a.csv", "holds no articles"),
        (b"\x00\x01\x02" * 50, "a.csv", "binary"),
        (b"PAR1" + b"\x00" * 40, "a.parquet", "Parquet"),
        (b"PK\x03\x04" + b"\x00" * 40, "a.xlsx", "damaged"),
    ],
)
def test_what_is_no_table_of_articles_ends_in_a_sentence(
    data: bytes, name: str, sentence: str
) -> None:
    with pytest.raises(ForeignFileError, match=sentence):
        found(data, name)
