import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import any_file, archive, article_list

ARABIC = "وصل الوفد إلى العاصمة أمس."


def _zip(path, **files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return path


def test_members_are_told_and_read_one_by_one(tmp_path):
    path = _zip(tmp_path / "a.zip", **{"in/b.txt": ARABIC, "a.html": "<p>Page words.</p>"})
    assert [m.name for m in archive.read(path).files] == ["a.html", "in/b.txt"]
    (found,) = any_file.read(path, {"member": "in/b.txt"}).articles
    assert found.text == ARABIC


def test_a_list_in_an_archive_is_one(tmp_path):
    path = _zip(tmp_path / "a.zip", **{"in/articles.jsonl": '{"file": "b.txt"}', "in/b.txt": "b"})
    (told,) = archive.read(path).lists
    assert article_list.read(path, {"member": told.name}).rows[0].file == "b.txt"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("../evil.txt", "leads out"),
        ("/etc/evil.txt", "leads out"),
        ("C:\\evil.txt", "leads out"),
        ("a\\..\\..\\evil.txt", "leads out"),
        ("inner.zip", "archive within an archive"),
        ("tool.exe", "files that end in .exe are not read"),
    ],
)
def test_what_is_not_read_is_told_and_the_rest_comes_in(tmp_path, name, sentence):
    told = archive.read(_zip(tmp_path / "a.zip", **{name: "evil", "good.txt": "good"}))
    assert [m.name for m in told.files] == ["good.txt"]
    assert sentence in told.left_out[0].sentence


def test_a_member_packed_like_a_bomb_is_not_unpacked(tmp_path):
    told = archive.read(_zip(tmp_path / "a.zip", **{"a.txt": "x" * (8 << 20), "b.txt": "good"}))
    assert [m.name for m in told.files] == ["b.txt"]
    assert "as only traps are" in told.left_out[0].sentence


@pytest.mark.parametrize(
    ("limit", "sentence"), [("MOST_MEMBERS", "2 files"), ("MOST_BYTES", "unpacks to")]
)
def test_limits_hold_for_the_whole(tmp_path, monkeypatch, limit, sentence):
    path = _zip(tmp_path / "a.zip", a="a" * 100, b="b" * 100)
    monkeypatch.setattr(archive, limit, 1)
    with pytest.raises(ForeignFileError, match=sentence):
        archive.read(path)


def test_two_members_of_one_name_are_refused(tmp_path):
    path = _zip(tmp_path / "a.zip", **{"a.txt": "one", "b.txt": "two"})
    path.write_bytes(path.read_bytes().replace(b"b.txt", b"a.txt"))
    with pytest.raises(ForeignFileError, match=r"two files called a\.txt"):
        archive.read(path)


def test_a_damaged_member_is_told_and_others_are_read(tmp_path):
    path = _zip(tmp_path / "a.zip", **{"a.txt": "damage me " * 50, "b.txt": "good"})
    data = bytearray(path.read_bytes())
    data[40:50] = b"\xff" * 10
    path.write_bytes(data)
    with pytest.raises(ForeignFileError, match="damaged"):
        archive.member(path, "a.txt")
    assert archive.member(path, "b.txt") == b"good"


def test_names_in_an_older_encoding_are_shown_as_they_were(tmp_path):
    name = "أخبار اليوم من العاصمة.txt".encode("cp1256").decode("cp437")
    path = _zip(tmp_path / "a.zip", **{"x" * len(name): "text"})
    raw = path.read_bytes().replace(b"x" * len(name), name.encode("cp437"))
    path.write_bytes(raw)
    assert archive.read(path).files[0].shown == "أخبار اليوم من العاصمة.txt"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"text"])
def test_what_is_no_archive_is_refused(tmp_path, data):
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(ForeignFileError, match="no archive"):
        archive.read(tmp_path / "a.zip")


def test_a_missing_archive_is_told(tmp_path):
    with pytest.raises(ForeignFileError, match="no such file"):
        archive.read(tmp_path / "gone.zip")


@given(st.binary(max_size=40), st.integers(0, 300), st.integers(0, 30))
def test_whatever_happened_to_an_archive_it_is_read_or_refused(put_in, place, taken_out):
    with tempfile.TemporaryDirectory() as folder:
        path = _zip(Path(folder) / "a.zip", **{"a.txt": "Words of it. " * 9, "b.html": "<p>more"})
        data = path.read_bytes()
        path.write_bytes(data[:place] + put_in + data[place + taken_out :])
        with suppress(ForeignFileError):
            for each in archive.read(path).files:
                any_file.read(path, {"member": each.name})
