from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, SCO, put_article

from kzannotate.domain.entity import Name, NameStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.workbench.session import Workbench


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """A project with one Arabic article and one entity, opened by Aigul."""
    bench = create_project_session(tmp_path / "desk.kza", title="Desk", reviewer_name="Aigul")
    put_article(bench, "a", ARTICLE)
    name = Name("sco.ar", "sco", "منظمة شنغهاي للتعاون", "ar", NameStatus.PREFERRED)
    records = (SCO, name)
    bench.commit("import", [Change(SHARED_LAYER, None, r) for r in records], machine=True)
    yield bench
    bench.close()
