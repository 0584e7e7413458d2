from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import any_file, text_file

TEXTS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"))
ARABIC = (
    "وصل وفد من الخبراء إلى مدينة ألماتي أمس لبحث مشروع "
    "السد الجديد، وقال رئيس الوفد إن الأعمال تبدأ في الربيع. "
)
RUSSIAN = (
    "Делегация специалистов приехала вчера в город, чтобы "
    "обсудить проект новой плотины. Работы начнутся весной. "
)
KAZAKH = (
    "Мамандар тобы кеше қалаға келіп, жаңа бөгеттің жобасын "
    "талқылады. Жұмыс көктемде басталады деп күтілуде. "
)
ENGLISH = (
    "A group of experts came to the city yesterday — “the "
    "dam”, one said, won’t be ready before spring. "
)


@given(TEXTS.filter(lambda t: t.strip("\ufeff \t\r\n\u00a0") and t.isprintable()))
def test_the_text_is_what_python_reads_untranslated(text):
    assert text_file.decode(text.encode())[0] == text


def test_newlines_and_a_byte_order_mark_stay_as_they_are(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffسطر\r\nآخر\r\n".encode())
    (found,) = any_file.read(path, {}).articles
    with path.open(encoding="utf-8", newline="") as file:
        assert (found.text, found.newlines, found.encoding) == (file.read(), "crlf", "utf-8")


@pytest.mark.parametrize(
    ("data", "kind"),
    [("a\nb", "lf"), ("a\r\nb", "crlf"), ("a\rb", "cr"), ("a\rb\nc", "mixed"), ("a", "lf")],
)
def test_the_kind_of_newlines_is_recorded(data, kind):
    assert text_file.newlines_of(data) == kind


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((ARABIC, e) for e in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "windows-1256")),
        *((RUSSIAN, e) for e in ("utf-8", "utf-16", "windows-1251", "koi8-r", "cp866")),
        *((KAZAKH, e) for e in ("utf-8", "utf-16", "utf-16-be", "kz1048")),
        (ARABIC, "iso-8859-6"),
        (ENGLISH, "windows-1252"),
    ],
)
def test_the_encoding_is_told_from_two_hundred_bytes(text, encoding):
    data = (text * 4).encode(encoding)[:240]
    found, told, _ = text_file.decode(data)
    assert (found, told) == (data.decode(encoding), encoding)


def test_an_encoding_that_somebody_chose_is_taken():
    data = RUSSIAN.encode("windows-1251")
    assert text_file.decode(data, "koi8-r")[:2] == (data.decode("koi8-r"), "koi8-r")


def test_a_chosen_encoding_that_does_not_fit_is_refused_with_the_line():
    with pytest.raises(ForeignFileError, match="line 2: the text is not in iso-8859-6"):
        text_file.decode(b"one\ntwo\xa1", "iso-8859-6")
    with pytest.raises(ForeignFileError, match="no encoding is called rot13"):
        text_file.decode(b"text", "rot13")


def test_letters_that_were_spoilt_before_are_a_doubt():
    spoilt = ARABIC.encode().decode("cp1256")
    assert "wrong encoding before" in text_file.decode(spoilt.encode())[2][0]
    assert text_file.decode(ARABIC.encode())[2] == ()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"abc\x00def", "binary"),
        (ARABIC.encode() + b"\n\xff\n", r"line 2: some bytes are not UTF-8"),
    ],
)
def test_a_bad_file_gets_a_sentence(data, sentence):
    with pytest.raises(ForeignFileError, match=sentence):
        text_file.decode(data)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path):
    with pytest.raises(ForeignFileError, match="no such file"):
        any_file.read(tmp_path / "none.txt", {})
    with pytest.raises(ForeignFileError, match="folder"):
        any_file.read(tmp_path, {})


def test_a_file_of_fifty_megabytes_is_refused_unread(tmp_path: Path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    with pytest.raises(ForeignFileError, match="50 MB"):
        any_file.read(path, {})
