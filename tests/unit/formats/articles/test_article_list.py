from pathlib import Path

import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import article_list


@pytest.fixture
def read(tmp_path: Path):
    def of(text: str):
        path = tmp_path / "articles.jsonl"
        path.write_text(text, encoding="utf-8")
        return article_list.read(path)

    return of


def test_a_line_says_what_is_known_of_an_article(read):
    (row,) = read(
        '{"id": "a1", "file": "a.txt", "language": "ar", "source": "الضفة", '
        '"published": "2024-02-29T10:00", "title": null}\n'
    ).rows
    assert (row.id, row.file, row.language, row.source) == ("a1", "a.txt", "ar", "الضفة")
    assert (row.published, row.title, row.line) == ("2024-02-29T10:00", None, 1)


def test_date_is_another_word_for_published_and_the_stem_is_the_id(read):
    (row,) = read('{"file": "a.b.txt", "date": "2024-02"}').rows
    assert (row.id, row.published) == ("a.b", "2024-02")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{", "not a JSON object"),
        ("[1]", "not a JSON object"),
        ("[" * 100_000, "not a JSON object"),
        ("{}", 'names no "file"'),
        ('{"file": 3}', '"file" must be a text'),
        ('{"file": "../../etc/passwd"}', "own folder"),
        ('{"file": "c.txt", "published": "yesterday"}', "not a date"),
        ('{"file": "c.txt", "title": "\\ud800"}', "half a character"),
    ],
)
def test_a_broken_line_is_told_and_the_others_count(read, line, sentence):
    found = read(f'{{"file": "a.txt"}}\n{line}\n{{"file": "b.txt"}}\n')
    assert [row.id for row in found.rows] == ["a", "b"]
    (problem,) = found.problems
    assert problem.line == 2
    assert sentence in str(problem)


def test_an_id_that_is_taken_is_told(read):
    found = read('{"file": "a.txt"}\n{"id": "a", "file": "b.txt"}\n')
    assert [row.file for row in found.rows] == ["a.txt"]
    assert "taken" in str(found.problems[0])


def test_a_list_that_is_not_utf8_is_refused(tmp_path: Path):
    path = tmp_path / "articles.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ForeignFileError, match="UTF-8"):
        article_list.read(path)
