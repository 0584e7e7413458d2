"""Cases with attached files, faults, translations and rating scales in the file."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.case import (
    SCALE_ID,
    Attachment,
    Case,
    Exhibit,
    Rating,
    RatingScale,
    Stance,
)
from kzannotate.domain.entity import Evidence, Fact
from kzannotate.domain.quality import Fault, FaultKind, FaultSeverity
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.domain.translation import Translation
from kzannotate.errors import BugError, DamagedProjectError

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record
    from kzannotate.storage.store import SqliteStore

TEXT = "سافر الوفد إلى المدينة ثم عاد الوفد."
SPAN = Span(0, 4)
BODY = b"%PDF-1.7 a letter of the ministry"
KEPT = Attachment(hashlib.sha256(BODY).hexdigest(), "letter.pdf", len(BODY), "application/pdf")
LETTER = Exhibit("x-1", Stance.REFUTES, Evidence("ev-1", "A letter"), 0, attachment=KEPT)
QUOTED = Exhibit(
    "x-2", Stance.SUPPORTS, Evidence("ev-2", "b"), 1, passage=Passage.at("b", TEXT, SPAN)
)
CASE = Case("case-1", "Who travelled?", ("f-1", "f-2"), exhibits=(LETTER, QUOTED))
RECORDS: tuple[Record, ...] = (
    CASE,
    RatingScale(SCALE_ID, (Rating("false", 1, (("ar", "خاطئ"), ("en", "False"))),)),
    Fault(
        *("fault-1", "a", SPAN, Quote.at(TEXT, SPAN)),
        *(FaultKind.MISTRANSLATION, FaultSeverity.MAJOR),
    ),
    Evidence("ev-3", "A gazette", against=True),
    Fact("f-1", "sea", "depth", 16, sources=(Evidence("ev-4", "c", against=True),)),
    Translation("translation-a", "a", "b", (Passage.at("b", TEXT, SPAN),)),
)


@pytest.fixture
def filled(store: Store) -> Store:
    for id_ in ("a", "b"):
        article, texts = document(id_, TEXT)
        store.commit(gesture(store, None, article), texts)
    for record in RECORDS:
        store.commit(gesture(store, None, record), files={KEPT.sha256: BODY})
    return store


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.id)
def test_every_record_of_the_desks_comes_back_as_it_was(filled: Store, record: Record) -> None:
    assert filled.record(type(record), record.id) == record
    assert list(filled.verify()) == []


def test_an_attached_file_comes_back_byte_for_byte(filled: Store) -> None:
    assert filled.file(KEPT.sha256) == BODY


def test_a_case_without_its_file_is_refused_whole(store: Store) -> None:
    with pytest.raises(BugError, match="without a file"):
        store.commit(gesture(store, None, CASE))
    assert store.records(Case) == []


def test_a_file_under_another_digest_is_refused(store: Store) -> None:
    with pytest.raises(BugError, match="digest"):
        store.commit(gesture(store, None, CASE), files={KEPT.sha256: b"another"})


def test_a_case_belongs_to_the_history_of_its_findings(filled: SqliteStore) -> None:
    with filled._reading() as db:
        found = db.execute("SELECT subject FROM touch WHERE kind = 'finding'").fetchall()
    assert {"f-1", "f-2"} <= {subject for (subject,) in found}


def test_an_altered_file_is_told_and_not_handed_out(filled: SqliteStore) -> None:
    with closing(sqlite3.connect(filled.path)) as db:
        db.execute("DROP TRIGGER file_is_never_changed")
        db.execute("UPDATE file SET body = ?", (b"forged",))
        db.commit()
    assert any("attached" in problem.sentence for problem in filled.verify())
    with pytest.raises(DamagedProjectError):
        filled.file(KEPT.sha256)
