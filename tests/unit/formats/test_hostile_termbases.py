"""Termbases of an enemy end in one sentence, in a process of their own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.sandbox import Sandbox
from kzannotate.formats.termbase import model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TBX, CSV, UTX = "termbase.tbx_reading", "termbase.term_csv", "termbase.utx"
LIST, JSON = "termbase.forbidden_list", "termbase.reconciliation"
DTD = '<?xml version="1.0"?>\n<!DOCTYPE martif [{}]>\n'
BODY = "<martif><text><body>{}</body></text></martif>"
TERM = "<tig><term>{}</term></tig>"
ENTRY = "<termEntry><langSet xml:lang='ar'>{}</langSet></termEntry>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol" * 10}">' for n in range(12))
HEAD = "#UTX 1.11; en/ar; 2020-01-01\r\n#src\ttgt\tsrc:pos\r\n"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def one(term: str) -> str:
    return BODY.format(ENTRY.format(TERM.format(term)))


REFUSED = [
    pytest.param(TBX, DTD.format(LAUGHS) + one("&l11;"), "type of its own", id="laughs"),
    pytest.param(
        TBX,
        DTD.format('<!ENTITY x SYSTEM "file:///etc/passwd">') + one("&x;"),
        "type of its own",
        id="file",
    ),
    pytest.param(
        TBX,
        DTD.format('<!ENTITY % x SYSTEM "http://192.0.2.1/x.dtd"> %x;') + one("a"),
        "type of its own",
        id="parameter",
    ),
    pytest.param(
        TBX,
        '<!DOCTYPE martif SYSTEM "http://192.0.2.1/a.dtd">' + one("&nbsp;"),
        "entities of its own",
        id="undeclared",
    ),
    pytest.param(TBX, one("a&unknown;b"), "not well-formed XML", id="unknown"),
    pytest.param(TBX, "<martif>" + "<hi>" * 100_000, "nested too deeply", id="deep"),
    pytest.param(TBX, "<html><body/></html>", "not TBX", id="html"),
    pytest.param(TBX, "not XML at all", "not well-formed", id="text"),
    pytest.param(
        TBX, '<?xml version="1.0" encoding="EBCDIC-9"?>' + one("a"), "encoding", id="code"
    ),
    pytest.param(TBX, one("a\x01b"), "not well-formed", id="control"),
    pytest.param(TBX, one("a")[:-9], "not well-formed", id="torn"),
    pytest.param(TBX, "  \n ", "the file is empty", id="empty"),
    pytest.param(CSV, ",".join(["ar"] * 1_000_000), "columns, a termbase may", id="wide"),
    pytest.param(CSV, "ar\r\n" + "س" * 3_000_000, "too long or badly quoted", id="giant cell"),
    pytest.param(CSV, 'ar\r\n"' + "س\r\n" * 800_000, "too long or badly quoted", id="open quote"),
    pytest.param(CSV, "ar\r\n" + "س\r\n" * 1_000_000, "more than 200000 rows", id="million rows"),
    pytest.param(CSV, ("a" + ",b" * 99 + "\r\n") * 30_000, "more than 2000000 cells", id="cells"),
    pytest.param(CSV, "ar\r\na\0b", "binary file", id="nul"),
    pytest.param(UTX, HEAD + "a\tb\tnoun\r\n" * 1_000_000, "more than 200000 rows", id="utx rows"),
    pytest.param(UTX, "a\tb\tnoun\r\n", "not UTX", id="headless"),
    pytest.param(LIST, "just one word\r\n", "no list of wrong and right", id="no list"),
    pytest.param(JSON, "[" * 200_000, "not JSON", id="brackets"),
    pytest.param(JSON, '{"entities": 5}', "no list of entities", id="number"),
]


@pytest.mark.parametrize(("reader", "content", "sentence"), REFUSED)
def test_a_hostile_file_ends_in_one_sentence(
    sandbox: Sandbox, tmp_path: Path, reader: str, content: str, sentence: str
) -> None:
    (tmp_path / "evil").write_text(content, "utf-8", newline="")
    with pytest.raises(ForeignFileError, match=sentence):
        sandbox.read(reader, tmp_path / "evil")


@pytest.mark.parametrize("reader", [CSV, UTX, LIST, JSON])
def test_a_broken_encoding_is_told_with_its_line(
    sandbox: Sandbox, tmp_path: Path, reader: str
) -> None:
    (tmp_path / "evil").write_bytes("ar\nسد\n".encode() + "سد".encode("cp1256"))
    with pytest.raises(ForeignFileError, match="line 3: the file is not in UTF-8"):
        sandbox.read(reader, tmp_path / "evil")


def test_a_million_terms_are_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "evil").write_text(BODY.format(ENTRY.format(TERM.format("a") * 1_000_000)))
    with pytest.raises(ForeignFileError, match="more than 100000 names"):
        sandbox.read(TBX, tmp_path / "evil")


def test_a_file_that_is_too_large_is_not_even_opened(sandbox: Sandbox, tmp_path: Path) -> None:
    with (tmp_path / "evil").open("wb") as file:
        file.truncate(model.LARGEST + 1)
    for reader in (TBX, CSV, UTX, LIST, JSON):
        with pytest.raises(ForeignFileError, match="too large"):
            sandbox.read(reader, tmp_path / "evil")


def test_the_dtd_that_tbx_2_names_is_never_loaded(sandbox: Sandbox, tmp_path: Path) -> None:
    dtd = tmp_path / "TBXcoreStructV02.dtd"
    dtd.write_text('<!ENTITY boom "boom">')
    text = f'<!DOCTYPE martif SYSTEM "{dtd}">' + one("سد")
    (tmp_path / "a.tbx").write_text(text, "utf-8")
    assert sandbox.read(TBX, tmp_path / "a.tbx")["entries"][0]["names"][0]["text"] == "سد"


def test_names_without_letters_or_language_are_left_out_with_their_line(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    bad = [TERM.format(" "), TERM.format("س" * 501), TERM.format("سد")]
    text = BODY.format("\n".join([*map(ENTRY.format, bad), "<termEntry/>"]))
    (tmp_path / "a.tbx").write_text(text, "utf-8")
    found = sandbox.read(TBX, tmp_path / "a.tbx")
    assert [entry["names"][0]["line"] for entry in found["entries"]] == [3]
    told = [(t["line"], t["sentence"]) for t in found["left_out"]]
    assert (1, "the name is empty") in told
    assert (2, "the name has more than 500 letters") in told
    assert (4, "the entry has no name that can be kept") in told


def test_many_troubles_are_told_a_thousand_times_at_most(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "a.tbx").write_text(BODY.format("<termEntry/>" * 5_000))
    found = sandbox.read(TBX, tmp_path / "a.tbx")["left_out"]
    assert len(found) == 1_001
    assert found[-1]["sentence"] == "4000 more things like these"


def test_reading_loads_neither_the_network_nor_an_xml_library() -> None:
    code = (
        "import sys, kzannotate.formats.worker, kzannotate.formats.termbase.tbx_reading\n"
        "print({'socket', 'urllib.request', 'lxml', 'xml.dom', 'numpy'} & set(sys.modules))"
    )
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
