"""What stands in every article is found without asking each article about each other one."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from histories import gesture

from kzannotate.domain.document import Document, digest
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.storage import search
from kzannotate.storage.opening import create_project

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.storage.store import SqliteStore


def test_a_word_of_four_times_as_many_articles_takes_no_sixteen_times_as_long(
    tmp_path: Path,
) -> None:
    few, many = (_steps(tmp_path / f"{number}.kza", number) for number in (150, 600))
    assert many < 6 * few


def test_as_many_are_found_as_are_wanted_and_the_best_come_first(file_store: SqliteStore) -> None:
    _import(file_store, 30)
    found = file_store.search("summit", 7)
    assert len(found) == 7
    assert found == file_store.search("summit", 100)[:7]
    assert found[0] == "a29"  # says it most often


def _steps(path: Path, articles: int) -> int:
    """How many times a hundred steps of SQLite's machine a search takes."""
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1

    with closing(create_project(path, "Desk")) as store:
        _import(store, articles)
        with store._reading() as db:
            db.set_progress_handler(count, 100)
            assert len(search.find(db, "summit", articles)) == articles
            db.set_progress_handler(None, 0)
    return steps


def _import(store: SqliteStore, articles: int) -> None:
    texts = [f"Article {n} of the summit" + " summit" * (n % 30) for n in range(articles)]
    made = [
        Document(f"a{n}", f"A {n}", digest(text), len(text), "en", position=n)
        for n, text in enumerate(texts)
    ]
    changes = tuple(Change(SHARED_LAYER, None, document) for document in made)
    whole = replace(gesture(store, None, made[0]), changes=changes)
    store.commit(whole, {digest(text): text for text in texts})
