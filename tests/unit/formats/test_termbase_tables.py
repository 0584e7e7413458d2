"""Termbases as tables: nothing runs in a spreadsheet, nothing changes on the way there and back."""

import re
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hostile_texts import signs
from kzannotate.domain.entity import Fact, NameStatus
from kzannotate.errors import ForeignFileError, UserError
from kzannotate.formats.termbase import forbidden_list, reconciliation, term_csv, utx
from kzannotate.formats.termbase.cells import tamed, untamed
from kzannotate.formats.termbase.columns import LONG, Column, Role, columns_from, guessed_columns
from kzannotate.formats.termbase.model import Entry, EntryName, Termbase
from termbases import formulas, termbases

PREFERRED, ADMITTED, DEPRECATED = NameStatus
FUND = Entry(
    "fund",
    "organisation",
    names=(
        EntryName("صندوق آرال", "ar", PREFERRED),
        EntryName("صندوق الجزر", "ar", DEPRECATED, "арал = island", "sea"),
        EntryName("Aral fund", "en", PREFERRED),
    ),
)
SEA = Entry("sea", "place", names=(EntryName("بحر آرال", "ar", PREFERRED),))
NO_LANGUAGE = "nobody says which language the name is in"
BASE = Termbase("", (FUND, SEA), ours=True)


def said(termbase):
    """What a table can hold: neither lines nor what it has no column for."""
    entries = [
        replace(e, line=None, facts=(), further=(), names=tuple(map(bare, e.names)))
        for e in termbase.entries
    ]
    return replace(termbase, title="", entries=tuple(entries))


def bare(name):
    return replace(name, line=None, further=())


def table_of(text, folder, **wanted):
    path = folder / "a.csv"
    path.write_text(text, "utf-8", newline="")
    return term_csv.understood(term_csv.read(path), "a.csv", **wanted)


def read_as(form, text, folder):
    path = folder / "a.txt"
    path.write_text(text, "utf-8", newline="")
    return form.read(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tables")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@given(termbase=termbases())
@settings(max_examples=50)
def test_a_table_of_all_columns_brings_everything_back(separator, folder, termbase):
    written = term_csv.write(termbase, separator=separator)
    assert said(table_of(written.text, folder)) == said(termbase)


@given(text=signs | formulas)
def test_a_cell_is_the_same_when_it_comes_back(text):
    assert untamed(tamed(text)) == text
    assert untamed(tamed(text, "#"), "#") == text


@given(text=signs | formulas)
def test_no_cell_begins_like_a_formula(text):
    assert not re.match(r"\s*[=+\-@|%＝＋－＠]|[\t\r\n]", tamed(text))
    assert not tamed(text, "#").startswith("#")


def test_what_no_column_holds_is_counted():
    losses = term_csv.write(BASE, columns_from("id,ar,note")).losses
    assert [(loss.count, loss.sentence) for loss in losses] == [
        (2, "no column holds “kind”"),
        (1, "no column holds “topic”"),
        (1, "no column holds names of “ar:deprecated”"),
        (1, "no column holds names of “en:preferred”"),
    ]


def test_columns_of_languages_put_translations_side_by_side(folder):
    columns = columns_from("id,en,ar:preferred,ar:deprecated")
    text = term_csv.write(BASE, columns).text
    assert text.splitlines()[1] == "fund,Aral fund,صندوق آرال,صندوق الجزر"
    names = table_of(text, folder).entries[0].names
    assert [(n.text, n.status) for n in names] == [
        ("Aral fund", None), ("صندوق آرال", PREFERRED), ("صندوق الجزر", DEPRECATED),
    ]  # fmt: skip


def test_a_foreign_head_is_understood():
    found = guessed_columns(["Arabic", "English", "Russian (forbidden)", "Notes", "rank"])
    assert found == (
        Column(Role.NAME, "ar"),
        Column(Role.NAME, "en"),
        Column(Role.NAME, "ru", DEPRECATED),
        Column(Role.NOTE),
        Column(Role.PASSED_OVER),
    )


def test_a_table_without_a_head_needs_columns(folder):
    with pytest.raises(UserError, match="No column holds names"):
        table_of("صندوق آرال,Aral fund\r\n", folder)
    found = table_of("صندوق آرال,Aral fund\r\n", folder, columns=columns_from("ar,en"))
    assert [n.language for n in found.entries[0].names] == ["ar", "en"]


def test_unknown_columns_are_counted_once_for_all_rows(folder):
    found = table_of("ar;rank\r\nسد;1\r\nجسر;2\r\n", folder)
    assert [(t.line, t.sentence) for t in found.left_out] == [
        (2, "“column 2” has no place in a project: 2 left out")
    ]


def test_columns_can_be_written_down_and_read_again():
    assert columns_from(",".join(map(str, LONG))) == LONG
    with pytest.raises(UserError, match="“wages” is no column"):
        columns_from("name,wages")


@given(termbase=termbases())
@settings(max_examples=50)
def test_utx_brings_back_the_names_of_two_languages(folder, termbase):
    found = read_as(utx, utx.write(termbase, ("ar", "en")).text, folder)
    assert pairs(found) == pairs(termbase, ("ar", "en"))


def pairs(termbase, languages=("ar", "en")):
    """Names with their status, of entries that have one in the first language."""
    return {
        entry.id: {
            (re.sub(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+", " ", n.text), n.language, n.status)
            for n in entry.names
            if n.language in languages
        }
        for entry in termbase.entries
        if any(n.language == languages[0] for n in entry.names)
    }


def test_utx_tells_what_it_cannot_hold():
    entry = replace(FUND, facts=(Fact("f", "fund", "members", 5),), note="n", wikidata="Q1")
    sentences = [loss.sentence for loss in utx.write(Termbase("T", (entry,))).losses]
    assert sentences == [
        "kinds have no place here",
        "Wikidata identifiers have no place here",
        "notes of entities have no place here",
        "facts have no place here",
        "topics have no place here",
        "the title has no place here",
    ]


def test_utx_of_an_older_version_is_read(folder):
    text = "#UTX-S 1.00; en/ar; 2010-01-01\r\n#src\ttgt\tsrc:pos\r\nfund\tصندوق\tnoun\r\n"
    names = read_as(utx, text, folder).entries[0].names
    assert [(n.text, n.language) for n in names] == [("fund", "en"), ("صندوق", "ar")]


def test_utx_of_one_language_is_refused():
    with pytest.raises(UserError, match="two languages"):
        utx.write(Termbase("", (SEA,)))


def test_the_forbidden_list_says_what_to_write_and_where(folder):
    text = forbidden_list.write(BASE).text
    assert text.splitlines() == [
        "\ufeffwrong;right;guard;reason",
        "صندوق الجزر;صندوق آرال;بحر آرال;арал = island",
    ]
    names = read_as(forbidden_list, text, folder).entries[0].names
    assert names[1] == replace(FUND.names[1], topic="بحر آرال", line=2)


@given(termbase=termbases())
@settings(max_examples=50)
def test_every_wrong_word_comes_back_with_its_reason(folder, termbase):
    found = read_as(forbidden_list, forbidden_list.write(termbase).text, folder)
    wrong, back = (
        [(n.text, n.note) for e in t.entries for n in e.names if n.status is DEPRECATED]
        for t in (termbase, found)
    )
    assert set(back) <= set(wrong)
    assert len(back) + len(found.left_out) == len(wrong)
    assert {t.sentence for t in found.left_out} <= {NO_LANGUAGE}


@given(termbase=termbases())
@settings(max_examples=50)
def test_reconciliation_brings_back_entities_and_their_names(folder, termbase):
    found = read_as(reconciliation, reconciliation.write(termbase).text, folder)
    assert [plain(e) for e in found.entries] == [plain(e) for e in termbase.entries]


def plain(entry):
    names = sorted((n.text, n.language, n.status) for n in entry.names)
    return entry.id, entry.kind, entry.wikidata, entry.domain, entry.note, names


def test_reconciliation_offers_facts_as_properties():
    entry = replace(SEA, facts=(Fact("f", "sea", "area", 68_000, valid_from="1960"),))
    written = reconciliation.write(Termbase("", (entry,)))
    assert '"fact.area": [\n     {\n      "float": 68000' in written.text
    assert [loss.sentence for loss in written.losses] == ["facts lose their unit, time and sources"]


@pytest.mark.parametrize("form", [utx, forbidden_list, reconciliation])
@given(text=st.text(max_size=60).filter(str.strip))
def test_any_text_is_read_or_refused_with_a_sentence(form, folder, text):
    with suppress(ForeignFileError):
        found = read_as(form, text.encode("utf-8", "replace").decode(), folder)
        assert isinstance(found, Termbase)
