"""What ``kzannotate --selftest`` tries with Qt."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from kzannotate.gui import self_test
from kzannotate.workbench.self_test import NotRightError, outcomes

QUICK = ("Qt", "fonts", "Arabic", "languages")


def test_the_window_can_do_what_it_must_here(qapp, tmp_path):
    steps = [step for step in self_test.window_steps(tmp_path) if step[0] in QUICK]
    assert [outcome for outcome in outcomes(steps) if not outcome.good] == []
    assert len(steps) == len(QUICK)


def test_letters_in_another_font_are_not_taken_for_ours(qapp, monkeypatch):
    monkeypatch.setattr(self_test, "reading_font", lambda _language: QFont("Noto Sans"))
    with pytest.raises(NotRightError, match="another font"):
        self_test._arabic()


def test_letters_that_stand_alone_are_no_arabic(qapp, monkeypatch):
    monkeypatch.setattr(self_test, "_WORD", "دار")
    with pytest.raises(NotRightError, match="alone"):
        self_test._arabic()
