from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.errors import ForeignFileError
from kzannotate.formats import plain_text

TEXTS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"))


@given(TEXTS.filter(lambda t: t.strip("\ufeff \t\r\n\u00a0") and t.isprintable()))
def test_the_text_is_what_python_reads_untranslated(text):
    assert plain_text.decode(text.encode()).text == text


def test_newlines_and_a_byte_order_mark_stay_as_they_are(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffسطر\r\nآخر\r\n".encode())
    with path.open(encoding="utf-8", newline="") as file:
        assert plain_text.read(path) == plain_text.PlainText(file.read(), "crlf")


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"a\nb", "lf"), (b"a\r\nb", "crlf"), (b"a\rb", "cr"), (b"a\rb\nc", "mixed"), (b"a", "lf")],
)
def test_the_kind_of_newlines_is_recorded(data, kind):
    assert plain_text.decode(data).newlines == kind


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"abc\x00def", "binary"),
        ("خبر".encode("cp1256"), "not in UTF-8"),
        ("خبر".encode("utf-16"), "UTF-16"),
    ],
)
def test_a_bad_file_gets_a_sentence(data, sentence):
    with pytest.raises(ForeignFileError, match=sentence):
        plain_text.decode(data)


def test_the_line_of_the_first_bad_byte_is_named(tmp_path: Path):
    path = tmp_path / "bad.txt"
    path.write_bytes(b"one\ntwo\n\xff\n")
    with pytest.raises(ForeignFileError, match=r"^bad\.txt, line 3: the text is not in UTF-8"):
        plain_text.read(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path):
    with pytest.raises(ForeignFileError, match="no such file"):
        plain_text.read(tmp_path / "none.txt")
    with pytest.raises(ForeignFileError, match="folder"):
        plain_text.read(tmp_path)


def test_a_file_of_fifty_megabytes_is_refused_unread(tmp_path: Path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    with pytest.raises(ForeignFileError, match="50 MB"):
        plain_text.read(path)
