"""Where there is nothing to open a window on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import kzannotate.__main__ as door

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display is always there")
@pytest.mark.parametrize("arguments", [[], ["desk.kza"], ["open", "desk.kza"]])
def test_a_sentence_says_that_there_is_no_display(
    arguments: Sequence[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in NAMED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr("sys.argv", ["kzannotate", *arguments])
    assert door.main() == 2
    assert "no display" in capsys.readouterr().err
