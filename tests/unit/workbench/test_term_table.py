from __future__ import annotations

from dataclasses import replace

from kzannotate.domain.entity import Entity, Name, NameStatus, Reference
from kzannotate.workbench.term_table import TermFilter, term_rows, wanted_rows

REFERENCE = Reference(
    (Entity("sea", "place", domain="geography"), Entity("bare", "term")),
    (
        Name("1", "sea", "Аральское море", "ru", NameStatus.PREFERRED),
        Name("2", "sea", "بحر آرال", "ar", NameStatus.PREFERRED),
        Name("3", "sea", "بحيرة آرال", "ar", NameStatus.DEPRECATED, note="it is a sea"),
    ),
)
ROWS = term_rows(REFERENCE, "ar")


def _ids(**wanted: object) -> list[str]:
    return [row.id for row in wanted_rows(ROWS, TermFilter(**wanted))]


def test_names_of_an_entity_stand_together_those_of_the_interface_first() -> None:
    assert [row.id for row in ROWS] == ["bare", "2", "3", "1"]
    assert {row.called for row in ROWS} == {"بحر آرال", "bare"}


def test_rows_are_found_by_any_spelling_by_notes_and_by_fields() -> None:
    assert _ids(typed="ارال بحيره") == ["3"]
    assert _ids(typed="is a sea") == ["3"]
    assert _ids(typed="GEOGRAPHY") == ["2", "3", "1"]


def test_rows_are_narrowed_to_language_status_kind_and_use() -> None:
    assert _ids(language="ru") == ["1"]
    assert _ids(status=NameStatus.DEPRECATED) == ["3"]
    assert _ids(kind="term") == ["bare"]
    assert _ids(used=frozenset({"2"})) == ["2"]


def test_a_stopped_reading_gives_what_it_has() -> None:
    assert term_rows(REFERENCE, "ar", lambda: True) == []


def test_rows_of_what_did_not_change_are_kept_as_they_are() -> None:
    more = Name("4", "bare", "Delta", "en", NameStatus.PREFERRED)
    changed = replace(REFERENCE, names=(*REFERENCE.names, more))
    rows = {row.id: row for row in term_rows(changed, "ar", known=ROWS)}
    assert [row.id for row in ROWS if rows.get(row.id) is row] == ["2", "3", "1"]
    assert rows["4"].called == "Delta"
    assert [*rows.values()] == term_rows(changed, "ar")
