"""Programs that are not ours read what we write."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree
from translate.storage import tbx
from translate.storage import utx as toolkit_utx

from kzannotate.domain.entity import NameStatus
from kzannotate.formats.termbase import tbx2, tbx3, utx
from kzannotate.formats.termbase.model import Entry, EntryName, Termbase
from termbases import termbases

PREFERRED, ADMITTED, DEPRECATED = NameStatus
FUND = Entry(
    "fund",
    "organisation",
    names=(
        EntryName("Aral fund", "en", PREFERRED),
        EntryName("صندوق آرال", "ar", PREFERRED),
        EntryName("صندوق الجزر", "ar", DEPRECATED, "the word means sea"),
    ),
)
BASE = Termbase("Desk", (FUND,), "2026-01-02")


OURS = Path(__file__).parents[2] / "data" / "termbases" / "tbx_basic_dca.rng"
THEIRS = sorted(Path(os.environ["KZANNOTATE_SCHEMAS"]).glob("TBX*.rng")) if (
    "KZANNOTATE_SCHEMAS" in os.environ
) else []  # fmt: skip


@pytest.fixture(scope="module", params=[OURS, *THEIRS], ids=lambda path: path.stem)
def grammar(request):
    return etree.RelaxNG(etree.parse(request.param))


@given(termbase=termbases())
@settings(max_examples=100)
def test_tbx_3_is_valid_against_the_grammar_of_its_dialect(grammar, termbase):
    document = etree.fromstring(tbx3.write(termbase, with_facts=True).text.encode())
    grammar.assertValid(document)


@pytest.mark.parametrize("word", ["langSec", "termSec", "termNote"])
def test_the_grammar_refuses_an_element_that_there_is_not(grammar, word):
    wrong = tbx3.write(BASE).text.replace(word, "x")
    assert not grammar.validate(etree.fromstring(wrong.encode()))


def test_our_grammar_refuses_another_status():
    grammar = etree.RelaxNG(etree.parse(OURS))
    wrong = tbx3.write(BASE).text.replace("preferredTerm-admn-sts", "preferred")
    assert not grammar.validate(etree.fromstring(wrong.encode()))


def test_the_translate_toolkit_reads_names_notes_and_statuses_of_tbx_2():
    store = tbx.tbxfile(sourcelanguage="en", targetlanguage="ar")
    store.parse(tbx2.write(BASE).text.encode())
    (unit,) = store.units
    assert (unit.getid(), unit.source, unit.target) == ("fund", "Aral fund", "صندوق آرال")
    terms = unit.get_target_terms()
    assert [(t.text, t.deprecated) for t in terms] == [
        ("صندوق آرال", False), ("صندوق الجزر", True),
    ]  # fmt: skip
    assert "the word means sea" in [note.text for note in terms[1].notes]


@given(termbase=termbases())
@settings(max_examples=60)
def test_the_translate_toolkit_finds_every_entry_of_tbx_2(termbase):
    store = tbx.tbxfile(sourcelanguage="en", targetlanguage="ar")
    store.parse(tbx2.write(termbase).text.encode())
    assert len(store.units) == len(termbase.entries)


def test_the_translate_toolkit_reads_utx():
    store = toolkit_utx.UtxFile()
    store.parse(utx.write(BASE, ("en", "ar")).text.encode())
    rows = [(u.source, u.target, u.metadata["term status"]) for u in store.units]
    assert rows == [
        ("Aral fund", "صندوق آرال", "approved"), ("Aral fund", "صندوق الجزر", "forbidden"),
    ]  # fmt: skip
