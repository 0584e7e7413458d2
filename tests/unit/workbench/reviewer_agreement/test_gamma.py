from __future__ import annotations

import sys

import pytest

from kzannotate.domain.span import Span
from kzannotate.errors import UserError
from kzannotate.workbench.reviewer_agreement.gamma import gamma
from kzannotate.workbench.reviewer_agreement.spans import Marked

ONE = [Marked("a", Span(0, 5), "=sco"), Marked("b", Span(3, 9), "=un")]


def test_gamma_needs_marks_of_everybody():
    assert gamma(["p", "q"], [ONE, []], {"a": 0, "b": 40}) is None
    assert gamma(["p"], [ONE], {"a": 0, "b": 40}) is None


def test_a_missing_library_is_told_with_the_cure(monkeypatch):
    monkeypatch.setitem(sys.modules, "pygamma_agreement", None)
    monkeypatch.setitem(sys.modules, "pyannote.core", None)
    with pytest.raises(UserError, match=r"kzannotate\[gamma\]"):
        gamma(["p", "q"], [ONE, ONE], {"a": 0, "b": 40})


def test_where_the_library_is_there_equal_marks_agree_wholly():
    pytest.importorskip("pygamma_agreement")
    assert gamma(["p", "q"], [ONE, ONE], {"a": 0, "b": 40}) == 1.0
