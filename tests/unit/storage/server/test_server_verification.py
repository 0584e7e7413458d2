"""Whatever is altered in a shared project behind its functions is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import DamagedProjectError

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.storage.server.store import PostgresStore
    from postgres_cluster import Database

TEXT = "منظمة شنغهاي"
FORGED = [
    ("UPDATE content SET body = 'x'", "no longer what it was"),
    ("DELETE FROM content", "The text of document d is missing."),
    ("UPDATE revision SET verb = 'else'", "was altered"),
    ("UPDATE head SET body = NULL WHERE record = 'm'", "Mention m is not what its revisions say"),
    ("DELETE FROM head WHERE record = 'm'", "The Mention m is not what its revisions say."),
    ("UPDATE head SET record = 'x' WHERE record = 'm'", "No revision made the Mention x."),
    ("DELETE FROM touch", "The history of the Document d is not what the log says."),
]


@pytest.fixture
def filled(server_store: PostgresStore) -> PostgresStore:
    made, texts = document("d", TEXT)
    server_store.commit(gesture(server_store, None, made), texts)
    span = Span(0, 5)
    mention = Mention("m", "d", span, Quote.at(TEXT, span), None, MentionStatus.VARIANT)
    server_store.commit(gesture(server_store, None, mention, layer="mine"))
    return server_store


def forge(shared: Database, statement: str) -> None:
    """As only who owns the whole server can: past all triggers."""
    shared.ask("SET session_replication_role = replica;" + statement)


@pytest.mark.parametrize(("statement", "said"), FORGED)
def test_whatever_is_altered_on_a_server_is_named(
    filled: PostgresStore, shared: Database, statement: str, said: str
) -> None:
    told: list[tuple[int, int]] = []
    assert list(filled.verify(lambda *far: told.append(far))) == []
    assert told == [(n, 6) for n in range(7)]
    forge(shared, statement)
    assert any(said in problem.sentence for problem in filled.verify())


def test_a_text_that_is_no_longer_what_it_was_is_told_by_its_digest(
    filled: PostgresStore, shared: Database
) -> None:
    ((sha256,),) = shared.ask("SELECT sha256 FROM content")
    forge(shared, "UPDATE content SET body = 'x'")
    assert sha256 in [problem.record for problem in filled.verify()]


def test_a_mark_that_does_not_stand_where_it_says_is_named(
    filled: PostgresStore, shared: Database
) -> None:
    for table in ("head SET body", "change SET after"):
        column = table.split()[-1]
        forge(shared, f"UPDATE {table} = replace({column}, '\"start\":0', '\"start\":1')")
    sentences = [p.sentence for p in filled.verify()]
    assert "The Mention m does not stand where it says in document d." in sentences


def test_no_snapshot_is_made_of_what_is_damaged(
    filled: PostgresStore, shared: Database, tmp_path: Path
) -> None:
    forge(shared, "UPDATE revision SET verb = 'else'")
    with pytest.raises(DamagedProjectError, match=r"is damaged\. "):
        filled.snapshot(tmp_path / "copy.kza")
    assert list(tmp_path.iterdir()) == []


def test_what_this_program_cannot_read_says_so(filled: PostgresStore, shared: Database) -> None:
    forge(shared, "UPDATE head SET body = '{}' WHERE record = 'm'")
    with pytest.raises(DamagedProjectError, match=r"cannot be read by this program \(Mention\)"):
        filled.record(Mention, "m", "mine")


def test_a_text_that_is_gone_from_a_server_is_damage(
    filled: PostgresStore, shared: Database
) -> None:
    forge(shared, "DELETE FROM content")
    with pytest.raises(DamagedProjectError, match=r"^The text of document d is missing from "):
        filled.text("d")
