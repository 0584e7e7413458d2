"""Termbases as other programs write them are understood, and what is left out is told."""

from pathlib import Path

import pytest

from kzannotate.domain.entity import NameStatus
from kzannotate.formats.termbase import forbidden_list, tbx_reading, term_csv, utx
from kzannotate.formats.termbase.model import Further
from kzannotate.formats.termbase.statuses import status_of

DATA = Path(__file__).parents[2] / "data" / "termbases"
PREFERRED, ADMITTED, DEPRECATED = NameStatus


def names(entry):
    return [(n.text, n.language, n.status) for n in entry.names]


def test_tbx_with_categories_as_tags_is_understood():
    found = tbx_reading.read(DATA / "categories_as_tags.tbx")
    entry = found.entries[0]
    assert names(entry) == [("dam", "en", PREFERRED), ("سدّ", "ar", DEPRECATED)]
    assert (entry.domain, found.ours) == ("hydrology", False)
    assert entry.further == (Further("definition", "A wall that holds water back."),)
    assert entry.names[0].further == (Further("partOfSpeech", "noun"),)


def test_martif_with_groups_and_marked_letters_is_understood():
    found = tbx_reading.read(DATA / "martif.tbx")
    entry = found.entries[0]
    assert names(entry) == [
        ("bridge", "en-US", PREFERRED),
        ("мост", "ru", PREFERRED),
        ("переправа", "ru", None),
    ]
    assert (entry.domain, entry.wikidata, entry.note) == (
        "engineering", "Q12280", "not the card game",
    )  # fmt: skip
    assert entry.names[0].further[1] == Further("context", "The bridge was closed.")
    assert (found.title, entry.line, entry.names[0].line) == ("Bridges", 12, 23)


def test_martif_tells_what_it_could_not_take():
    told = [(t.line, t.sentence) for t in tbx_reading.read(DATA / "martif.tbx").left_out]
    assert told == [
        (19, "“transacGrp” has no place in a project: 1 left out"),
        (34, "“administrativeStatus: dusty” has no place in a project: 1 left out"),
    ]


def test_a_translators_table_is_understood():
    table = term_csv.read(DATA / "translators.csv")
    found = term_csv.understood(table, "translators.csv")
    assert [names(e) for e in found.entries] == [
        [("dam", "en", None), ("سدّ", "ar", PREFERRED), ("خزان", "ar", DEPRECATED)],
        [("=SUM(1)", "en", None), ("مجموع", "ar", PREFERRED)],
    ]
    assert found.entries[0].names[0].note == 'a wall, "not" a lake'


def test_a_forbidden_list_is_understood():
    found = forbidden_list.read(DATA / "forbidden.csv")
    assert [names(e) for e in found.entries] == [
        [("بحر آرال", "ar", PREFERRED), ("جزيرة آرال", "ar", DEPRECATED)],
        [("خزان", "ar", DEPRECATED)],
    ]
    assert found.entries[0].names[1].note == "the word means sea; not island"


def test_utx_with_more_lines_and_columns_is_understood():
    found = utx.read(DATA / "bridges.utx")
    assert [names(e) for e in found.entries] == [
        [("bridge", "en", None), ("جسر", "ar", PREFERRED), ("كوبري", "ar", DEPRECATED)]
    ]
    assert [t.sentence for t in found.left_out] == [
        "“src:plural” has no place in a project: 2 left out"
    ]
    assert (found.date, found.entries[0].names[2].note) == ("2012-03-04", "Egyptian")


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("preferredTerm-admn-sts", PREFERRED),
        ("Preferred", PREFERRED),
        ("non-standard", ADMITTED),
        ("admittedterm-admn-sts", ADMITTED),
        ("Do not use", DEPRECATED),
        ("FORBIDDEN", DEPRECATED),
        ("obsolete", DEPRECATED),
        ("purple", None),
    ],
)
def test_the_words_of_other_programs_for_a_status_are_known(word, status):
    assert status_of(word) is status
