from __future__ import annotations

from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, put_article
from pretended_server import PretendedServer

from kzannotate.workbench.session import create_project_session, open_session
from kzannotate.workbench.syncing.synchroniser import Patience, Synchroniser
from kzannotate.workbench.syncing.working_copy import download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

QUICK = Patience(
    poll=0.05, answer=1.0, first=0.02, longest=0.1, refused=0.1, turn=0.05, gather=0.02
)


@pytest.fixture
def server(tmp_path: Path) -> PretendedServer:
    """A server with one article, put there by a project file."""
    path = tmp_path / "first.kza"
    with closing(create_project_session(path, title="Energy desk", reviewer_name="Erlan")) as made:
        put_article(made, "a", ARTICLE)
        server = PretendedServer(made.info)
        server.log = list(made.store.revisions())
        server.bodies = made.store.texts([r.sha256 for r in _documents(made)])
    return server


def _documents(bench: Workbench) -> list:
    from kzannotate.domain.document import Document

    return bench.store.records(Document)


@pytest.fixture
def desktop(
    server: PretendedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], tuple[Workbench, Synchroniser]]]:
    """Opens the shared project as somebody on a machine of their own."""
    with ExitStack() as stack:

        def open_as(name: str) -> tuple[Workbench, Synchroniser]:
            monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / f"home of {name}"))
            path = download(server.connect(name))
            bench = stack.enter_context(closing(open_session(path, reviewer_name="nobody")))
            synchroniser = Synchroniser(bench, lambda: server.connect(name), QUICK)
            stack.callback(synchroniser.stop)
            return bench, synchroniser

        yield open_as
