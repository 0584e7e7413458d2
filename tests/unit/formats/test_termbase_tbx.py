"""TBX in both versions: what is written is read again, and others can read it too."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from kzannotate.domain.entity import Fact, NameStatus
from kzannotate.errors import UserError
from kzannotate.formats.termbase import tbx2, tbx3
from kzannotate.formats.termbase.model import Entry, EntryName, Further, Termbase
from kzannotate.formats.termbase.tbx_reading import read
from kzannotate.formats.termbase.xml_writing import plain_id, xml_id
from tbx_shape import faults
from termbases import ids, termbases

VERSIONS = pytest.mark.parametrize("version", [tbx2, tbx3], ids=["v2", "v3"])
FUND = Entry(
    "fund",
    "organisation",
    "Q232",
    "ecology",
    "a fund <of> states & banks",
    (
        EntryName("صندوق آرال", "ar", NameStatus.PREFERRED),
        EntryName("صندوق الجزر", "ar", NameStatus.DEPRECATED, "арал = island", "sea"),
        EntryName("Aral fund", "en", NameStatus.PREFERRED),
    ),
)
SEA = Entry("sea", "place", names=(EntryName("بحر آرال", "ar", NameStatus.PREFERRED),))
FACT = Fact("f", "sea", "area", 68_000)
BASE = Termbase("Desk", (FUND, SEA), ours=True)


def unplaced(termbase):
    """Without the lines, which only a file has."""
    entries = [
        replace(e, line=None, names=tuple(replace(n, line=None) for n in e.names))
        for e in termbase.entries
    ]
    return replace(termbase, entries=tuple(entries))


def back(version, termbase, folder, **wanted):
    path = folder / "a.tbx"
    path.write_text(version.write(termbase, **wanted).text, "utf-8", newline="")
    return unplaced(read(path))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tbx")


@VERSIONS
@given(termbase=termbases())
@settings(max_examples=70)
def test_everything_that_is_written_comes_back(version, folder, termbase):
    assert back(version, termbase, folder, with_facts=True) == termbase


@given(termbase=termbases())
@settings(max_examples=50)
def test_tbx_3_keeps_the_structure_and_the_picklists_of_its_dialect(termbase):
    assert faults(tbx3.write(termbase, with_facts=True).text) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("preferredTerm-admn-sts", "preferred"),
        ('type="subjectField"', 'type="graphic"'),
        ("<term>", "<note>x</note><term>"),
        ('id="sea"', 'id="fund"'),
        ('style="dca"', 'style="dct"'),
        ("http://www", "ftp://www"),
        ('id="sea"', ""),
        ("termSec>", "tig>"),
    ],
)
def test_a_fault_in_the_structure_would_be_seen(right, wrong):
    text = tbx3.write(BASE).text
    assert right in text
    assert faults(text.replace(right, wrong))


@VERSIONS
def test_the_same_termbase_gives_the_same_bytes(version):
    assert version.write(BASE) == version.write(replace(BASE, entries=tuple(BASE.entries)))


@VERSIONS
def test_nothing_is_lost_of_a_glossary_without_facts(version):
    assert version.write(BASE).losses == ()


@given(id_=ids)
def test_any_id_can_be_one_of_xml_and_is_found_again(id_):
    assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9._-]*", xml_id(id_))
    assert plain_id(xml_id(id_)) == id_


@pytest.mark.parametrize("id_", ["_x0041_", "1", "-a", "a b", "سد", "_x005F_x0041_"])
def test_an_odd_id_is_found_again(id_):
    assert plain_id(xml_id(id_)) == id_


def test_signs_that_xml_cannot_write_are_left_out_and_counted(folder):
    entry = replace(SEA, note="a\x00b\x1fc\ufffe")
    loss = tbx3.write(Termbase("", (entry,))).losses[0]
    assert (loss.count, loss.example) == (3, "abc")


def test_facts_are_told_as_left_out_where_nobody_asked_for_them(folder):
    written = tbx3.write(Termbase("", (replace(SEA, facts=(FACT, FACT)),)))
    assert [(loss.count, loss.example) for loss in written.losses] == [(2, "area")]


def test_what_the_dialect_does_not_know_is_counted():
    odd = replace(SEA, further=(Further("graphic", "x"), Further("graphic", "y")))
    assert [str(loss) for loss in tbx3.write(Termbase("", (odd,))).losses] == [
        "2 × “graphic” has no place here, such as “x”"
    ]


def test_an_entity_without_a_name_is_left_out_and_counted():
    written = tbx3.write(Termbase("", (SEA, Entry("bare", "place"))))
    assert "bare" not in written.text
    assert written.losses[0].example == "bare"


@VERSIONS
def test_a_termbase_without_any_name_is_refused(version):
    with pytest.raises(UserError, match="no name to write"):
        version.write(Termbase())
