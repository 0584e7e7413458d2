from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import gesture

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import Device
from kzannotate.storage.opening import create_project, founding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.storage.server.store import PostgresStore
    from kzannotate.storage.store import SqliteStore
    from postgres_cluster import Database


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A sound project file with one entity."""
    path = tmp_path / "desk.kza"
    store = create_project(path, "Desk")
    store.commit(gesture(store, None, Entity("cica", "organisation")))
    store.close()
    return path


@pytest.fixture
def file_store(tmp_path: Path) -> Iterator[SqliteStore]:
    """An empty, open project in a file."""
    store = create_project(tmp_path / "empty.kza", "Empty")
    yield store
    store.close()


@pytest.fixture
def server_store(shared: Database) -> Iterator[PostgresStore]:
    """An empty, open project on a server."""
    store = shared.store()
    store.append([founding("Empty", Device("d0", ""))])
    yield store
    store.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is asked of a ``Store`` is asked of each; of a ``SqliteStore``, of a file alone."""
    if "store" in metafunc.fixturenames:
        about = metafunc.function.__annotations__.values()
        kinds = ["file"] if "SqliteStore" in about else ["file", "server"]
        metafunc.parametrize("store", kinds, indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Store:
    """An empty, open project, in a file or on a server."""
    found: Store = request.getfixturevalue(f"{request.param}_store")
    return found
