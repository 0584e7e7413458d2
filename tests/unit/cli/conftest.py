from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kzannotate.cli.main import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def opened() -> list[object]:
    """What the window and the screenshot were asked for."""
    return []


@pytest.fixture
def kz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: list[object]) -> Callable[..., int]:
    """The command line, with a window that only takes notes."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    def window(project: Path | None) -> int:
        opened.append(project)
        return 0

    def screenshot(project: Path, target: Path) -> None:
        opened.append((project, target))

    return lambda *arguments: run([str(a) for a in arguments], window, screenshot)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with one article that calls a fund by a wrong name, and one that does not."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bad.txt").write_text("اجتمع أعضاء صندوق الجزر أمس في المدينة.\n", "utf-8")
    (folder / "good.txt").write_text("اجتمع أعضاء صندوق آرال أمس في المدينة.\n", "utf-8")
    return folder


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """A reference that knows the fund's right and wrong name."""
    names = [
        {"text": "صندوق آرال", "language": "ar", "status": "preferred"},
        {"text": "صندوق الجزر", "language": "ar", "status": "deprecated"},
    ]
    entity = {"id": "fund", "kind": "organisation", "names": names, "facts": []}
    path = tmp_path / "reference.json"
    path.write_text(json.dumps({"format": "kzannotate-reference/1", "entities": [entity]}))
    return path
