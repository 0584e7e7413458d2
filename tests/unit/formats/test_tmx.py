"""Translation memories, written as the definition says and read back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage.tmx import tmxfile

import tmx_shape
from kzannotate.domain.codec import decode
from kzannotate.errors import ForeignFileError
from kzannotate.formats import tmx
from kzannotate.formats.sandbox import Sandbox
from kzannotate.formats.tmx import Memory, MemoryUnit, Wording, of_languages

if TYPE_CHECKING:
    from pathlib import Path

SAYABLE = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
TEXTS = st.text(SAYABLE, min_size=1, max_size=30).filter(str.strip)
TOLD = st.tuples(st.sampled_from(["x-article", "x-note"]), TEXTS)
UNITS = st.builds(
    MemoryUnit,
    st.tuples(st.builds(Wording, st.just("en"), TEXTS), st.builds(Wording, st.just("ar"), TEXTS)),
    TEXTS,
    st.sampled_from([None, "2024-02-29T10:20:30+00:00"]),
    st.none() | TEXTS,
    st.lists(TOLD, max_size=2).map(tuple),
)
DAM = MemoryUnit(
    (Wording("en", "The dam < 27 m & > 5 m."), Wording("ar", "السد «27» مترا")), "rel-1",
    "2024-02-29T10:20:30+00:00", "Aliya", (("x-article", "dam"),),
)  # fmt: skip
HEAD = '<tmx version="1.4"><header srclang="en"/><body>'
UNIT = '<tu><tuv xml:lang="en"><seg>{}</seg></tuv><tuv xml:lang="ar"><seg>سد</seg></tuv></tu>'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as made:
        yield made


def read(tmp_path: Path, text: str) -> Memory:
    (tmp_path / "a.tmx").write_text(text, "utf-8", newline="")
    return tmx.read(tmp_path / "a.tmx")


def around(text: str) -> str:
    return f"{HEAD}{text}</body></tmx>"


@given(units=st.lists(UNITS, max_size=5))
def test_what_is_written_keeps_to_the_definition(units):
    assert tmx_shape.faults(tmx.write(Memory(tuple(units), "en"), "1.0")) == []


def test_the_check_of_the_definition_notices_a_fault():
    wrong = tmx.write(Memory((DAM,), "en"), "1.0").replace("<seg>", "<x/><seg>", 1)
    assert tmx_shape.faults(wrong) != []


@given(units=st.lists(UNITS, max_size=5))
def test_what_is_written_is_read_back_whole(units, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "again.tmx"
    path.write_text(tmx.write(Memory(tuple(units), "en"), "1.0"), "utf-8", newline="")
    found = tmx.read(path)
    lines = [unit.line for unit in found.units]
    assert lines == sorted(lines)
    assert [(u.wordings, u.id, u.changed, u.by, u.told) for u in found.units] == [
        (u.wordings, u.id, u.changed, u.by, u.told) for u in units
    ]


def test_the_same_memory_makes_the_same_bytes_on_any_day():
    written = tmx.write(Memory((DAM,), "en"), "1.0")
    assert 'creationdate="20240229T102030Z"' in written
    assert written == tmx.write(Memory((DAM,), "en"), "1.0")


def test_signs_that_xml_cannot_write_are_left_out():
    unit = MemoryUnit((Wording("en", "a\x01\ufffeb"), Wording("ar", "سد\r\n")))
    written = tmx.write(Memory((unit,)), "1.0")
    assert "<seg>ab</seg>" in written
    assert "سد&#13;" in written


def test_of_marks_inside_a_sentence_the_words_are_kept(tmp_path):
    marked = '<bpt i="1">{\\b </bpt>big <hi>dam</hi><ept i="1">}</ept><ph>x<sub> here</sub></ph>'
    found = read(tmp_path, around(UNIT.format(marked)))
    assert found.units[0].wordings[0].text == "big dam here"


def test_regions_of_languages_do_not_part_pairs(tmp_path):
    text = UNIT.format("dam").replace('"en"', '"EN-US"').replace("xml:lang", "lang", 1)
    found = of_languages(read(tmp_path, around(text)), "ar", "en-GB")
    assert [(one, other) for one, other, _ in found] == [("سد", "dam")]


def test_units_that_cannot_be_kept_are_told_with_their_line(tmp_path):
    bad = [UNIT.format(""), UNIT.format("a" * 20_001), UNIT.format("a").replace('"en"', '"?"')]
    found = read(tmp_path, around("\n".join([*bad, UNIT.format("dam")])))
    assert [(u.line, u.wordings[0].text) for u in found.units] == [(4, "dam")]
    assert [told.line for told in found.left_out] == [1, 1, 2, 2, 3, 3]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (f'<!DOCTYPE tmx [{LAUGHS}]>{around(UNIT.format("&l11;"))}', "type of its own"),
        (
            f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>{around("&x;")}',
            "type of its own",
        ),
        ('<!DOCTYPE tmx SYSTEM "x.dtd">' + around(UNIT.format("&nbsp;")), "entities of its own"),
        ("<tmx>" + "<hi>" * 100_000, "nested too deeply"),
        ("<html/>", "not TMX"),
        (around(UNIT.format("a"))[:-9], "not well-formed"),
        ('<?xml version="1.0" encoding="EBCDIC-9"?><tmx/>', "encoding"),
        (" \n", "the file is empty"),
        (around("<tu/>" + UNIT.format("a") * 200_001), "more than 200000 units"),
    ],
    ids=["laughs", "file", "undeclared", "deep", "html", "torn", "code", "empty", "many"],
)  # fmt: skip
def test_a_hostile_file_ends_in_one_sentence(sandbox, tmp_path, content, sentence):
    (tmp_path / "evil.tmx").write_text(content, "utf-8", newline="")
    with pytest.raises(ForeignFileError, match=sentence):
        sandbox.read("tmx", tmp_path / "evil.tmx")


def test_a_memory_comes_whole_from_the_confined_child(sandbox, tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(tmx.write(Memory((DAM,), "en"), "1.0"), "utf-16", newline="")
    path.write_bytes(path.read_text("utf-16").replace("UTF-8", "UTF-16").encode("utf-16"))
    found = decode(Memory, sandbox.read("tmx", path))
    assert found.units[0].wordings == DAM.wordings


def test_the_translate_toolkit_reads_every_pair():
    store = tmxfile()
    store.parse(tmx.write(Memory((DAM,), "en"), "1.0").encode())
    assert [(u.source, u.target) for u in store.units] == [tuple(w.text for w in DAM.wordings)]
