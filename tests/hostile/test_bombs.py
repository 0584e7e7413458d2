"""Small files that unpack, nest or grow without end: every reader refuses them in its process.

``articles.any_file`` gets each bomb under each ending that it reads; each data-set reader too.
"""

import io
import tarfile
import time
import zipfile
from functools import cache

import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.formats.sandbox import Sandbox

pytestmark = pytest.mark.slow
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 12}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><x>&i;</x>"
).encode()
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'
DEEP = b"<a>" * 60_000 + b"</a>" * 60_000
PARTS = (
    *("word/document.xml", "[Content_Types].xml", "content.xml", "META-INF/container.xml"),
    *("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "project.qde"),
    *("TypeSystem.xml", "a.xmi", "a.json", "a.ann", "a.txt", "_rels/.rels"),
)


def packed(content, names=PARTS):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in names:
            archive.writestr(name, content)
    return made.getvalue()


def tarred():
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo("../evil.txt"), io.BytesIO(b""))
    return made.getvalue()


BOMBS = {
    "laughs": lambda: LAUGHS,
    "outside": lambda: OUTSIDE,
    "deep": lambda: DEEP,
    "packed-zeros": lambda: packed(
        b"\0" * 60_000_000, ["word/document.xml", "project.qde", "a.txt"]
    ),
    "packed-laughs": lambda: packed(LAUGHS),
    "packed-outside": lambda: packed(OUTSIDE),
    "packed-deep": lambda: packed(DEEP),
    "many": lambda: packed(b"", [f"a{n}.ann" for n in range(30_000)]),
    "climbing": lambda: packed(
        b"words", ["../evil.txt", "/evil.txt", "C:\\evil.txt", "a\\..\\evil.txt"]
    ),
    "nested": lambda: packed(packed(packed(b"words")), ["a.zip", "b.zip"]),
    "tar": tarred,
    "deep-json": lambda: b"[" * 300_000,
    "long-number": lambda: b'[{"text": "a", "id": ' + b"9" * 200_000 + b"}]",
    "infinite": lambda: b'[{"text": "a", "id": 1e999, "x": NaN}]',
    "one-line": lambda: b"w" * 20_000_000,
    "zeros": lambda: b"\0" * 5_000_000,
}
ENDINGS = (
    *(".txt", ".html", ".docx", ".odt", ".epub", ".pdf", ".xlsx", ".csv", ".jsonl", ".eml"),
    *(".zip", ".mht", ".parquet"),
)
OTHERS = (
    *("termbase.tbx_reading", "termbase.term_csv", "termbase.utx", "termbase.forbidden_list"),
    *("termbase.reconciliation", "tmx", "fact_lists.fact_csv", "fact_lists.fact_json"),
    *("reference", "articles.archive", "articles.article_list", "articles.tables.look"),
)
FORMATS = tuple(form.name for form in all_formats() if form.reads)
SLOWEST = 25
"""Seconds for one file, with room for a busy machine; the process itself is ended after 20."""


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(SLOWEST) as sandbox:
        yield sandbox


@cache
def made(name):
    """Made when it is tried: a test that is not run waits for none."""
    return BOMBS[name]()


@pytest.fixture
def bomb(request):
    return made(request.param)


each_bomb = pytest.mark.parametrize("bomb", BOMBS, indirect=True)


def told(sandbox, reader, path, options=None):
    """What came out as text, or the sentence; and nobody waits for either."""
    began = time.monotonic()
    try:
        found = str(sandbox.read(reader, path, options))
    except ForeignFileError as error:
        found = error.sentence
        assert found
        assert "\n" not in found
    assert time.monotonic() - began < SLOWEST + 10
    return found


@each_bomb
def test_no_bomb_goes_off_in_the_window(bomb, sandbox, tmp_path):
    hostname = tmp_path / "nothing"
    for ending in ENDINGS:
        path = tmp_path / f"a{ending}"
        path.write_bytes(bomb)
        found = told(sandbox, "articles.any_file", path, {})
        assert "ha" * 50 not in found
        assert secret() not in found
    assert not hostname.exists()
    assert sorted(p.suffix for p in tmp_path.iterdir()) == sorted(ENDINGS)


@each_bomb
def test_no_bomb_goes_off_in_a_reader_of_lists_and_terms(bomb, sandbox, tmp_path):
    path = tmp_path / "a.x"
    path.write_bytes(bomb)
    for reader in OTHERS:
        found = told(sandbox, reader, path, {} if reader.endswith("look") else None)
        assert "ha" * 50 not in found
        assert secret() not in found


@each_bomb
def test_no_bomb_goes_off_in_a_reader_of_data_sets(bomb, sandbox, tmp_path):
    for name in FORMATS:
        form = next(f for f in all_formats() if f.name == name)
        path = tmp_path / f"a{form.suffix or '.zip'}"
        path.write_bytes(bomb)
        found = told(sandbox, "datasets.reading", path, {"format": name})
        assert "ha" * 50 not in found
        assert secret() not in found


def secret():
    """What the file outside holds; something no reader says by itself where there is none."""
    try:
        with open("/etc/hostname", encoding="utf-8") as file:
            return file.read().strip() or "\0"
    except OSError:
        return "\0"


def test_what_a_single_file_may_take_is_what_the_worker_says():
    from kzannotate.formats import worker

    assert (worker.MEMORY, worker.SECONDS) == (1 << 30, 20)
