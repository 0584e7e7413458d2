"""What is attached to a case stays bytes: no picture is decoded, no font is loaded."""

import struct
import zlib
from pathlib import Path

import pytest

import kzannotate

SOURCES = Path(kzannotate.__file__).parent
DECODERS = ("QImageReader", "QMovie", "loadFromData", "addApplicationFontFromData", "fromData(")


def exploding_picture():
    """A PNG of 60,000 by 60,000 dots in some hundred bytes: 14 GB once it is decoded."""

    def chunk(kind, body):
        whole = kind + body
        return struct.pack(">I", len(body)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(b"\0" * 100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


def test_nothing_decodes_pictures_or_fonts_from_bytes():
    found = {
        (path.relative_to(SOURCES).as_posix(), word)
        for path in SOURCES.rglob("*.py")
        for word in DECODERS
        if word in path.read_text("utf-8")
    }
    assert found == set()


@pytest.mark.parametrize("name", ["a.png", "a.ttf", "a.svg"])
def test_an_exploding_file_is_kept_as_it_is(tmp_path, name):
    from kzannotate.workbench.casework import _body

    path = tmp_path / name
    path.write_bytes(exploding_picture())
    assert _body(path) == exploding_picture()
