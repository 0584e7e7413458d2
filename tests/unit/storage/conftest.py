from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import gesture

from kzannotate.domain.entity import Entity
from kzannotate.storage.opening import create_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.storage.store import SqliteStore


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A sound project file with one entity."""
    path = tmp_path / "desk.kza"
    store = create_project(path, "Desk")
    store.commit(gesture(store, None, Entity("cica", "organisation")))
    store.close()
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """An empty, open project."""
    store = create_project(tmp_path / "empty.kza", "Empty")
    yield store
    store.close()
