"""The coefficients against examples that were published or worked out by hand."""

from __future__ import annotations

import sys

import pytest

from kzannotate.errors import UserError
from kzannotate.workbench.reviewer_agreement import coefficients
from kzannotate.workbench.reviewer_agreement.coefficients import alpha, cohen, fleiss

BERTHA = "001111111100001111110000"
BILL = "000011110000000110000000"
"""Krippendorff 1995, page 57, A; what kappa, pi and alpha are of it stands on page 61."""
FLEISS = """0 0 0 0 14|0 2 6 4 2|0 0 3 5 6|0 3 9 2 0|2 2 8 1 1
7 7 0 0 0|3 2 6 3 0|2 5 3 2 2|6 5 2 1 0|0 2 2 3 7""".replace("\n", "|")
"""Ten things judged by fourteen people, the example that textbooks give for Fleiss' kappa."""
RELIABILITY = """1 2 3 3 2 1 4 1 2 . . .
1 2 3 3 2 2 4 1 2 5 . 3
. 3 3 3 2 3 4 2 2 5 1 .
1 2 3 3 2 4 4 1 2 5 1 ."""
"""Four observers, twelve units: the table of Krippendorff's «Computing alpha-reliability»."""


COUNTED = "kzannotate.workbench.reviewer_agreement.counted_task"


def rows_of_counts(text):
    counts = [map(int, line.split()) for line in text.split("|")]
    return [tuple(str(k) for k, n in enumerate(row) for _ in range(n)) for row in counts]


def test_kappa_of_bertha_and_bill_is_as_published():
    assert cohen(list(zip(BERTHA, BILL, strict=True))) == pytest.approx(0.385, abs=0.001)


def test_alpha_of_bertha_and_bill_is_as_published():
    assert alpha(list(zip(BERTHA, BILL, strict=True))) == pytest.approx(0.329, abs=0.001)


def test_kappa_of_two_by_two_is_as_worked_out_by_hand():
    # 20 both yes, 15 both no, 5 and 10 apart: observed 0.7, by chance 0.5.
    rows = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert cohen(rows) == pytest.approx(0.4)


def test_fleiss_of_the_textbooks_example():
    assert fleiss(rows_of_counts(FLEISS)) == pytest.approx(0.210, abs=0.0005)


def test_alpha_of_krippendorffs_table_with_missing_values():
    columns = zip(*(line.split() for line in RELIABILITY.splitlines()), strict=True)
    rows = [tuple(said for said in column if said != ".") for column in columns]
    assert alpha(rows) == pytest.approx(0.743, abs=0.0005)


@pytest.mark.parametrize("measure", [cohen, fleiss, alpha])
def test_where_nothing_varies_there_is_no_figure(measure):
    assert measure([]) is None
    assert measure([("a", "a"), ("a", "a")]) is None


@pytest.mark.parametrize("measure", [cohen, fleiss, alpha])
def test_full_agreement_is_one(measure):
    assert measure([("a", "a"), ("b", "b"), ("c", "c")]) == pytest.approx(1.0)


@pytest.mark.parametrize("library", ["nltk.metrics.agreement", "krippendorff"])
def test_a_missing_library_is_told_with_the_cure(library, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, COUNTED, raising=False)
    measure = alpha if library == "krippendorff" else cohen
    with pytest.raises(UserError, match=r"kzannotate\[agreement\]"):
        measure([("a", "b")])


def test_counting_once_changes_no_figure():
    from nltk.metrics.agreement import AnnotationTask

    from kzannotate.workbench.reviewer_agreement.counted_task import CountedTask

    said = [(c, str(n), str((n * (c == "p") + n // 3) % 4)) for n in range(30) for c in "pqr"]
    for measure in ("kappa", "pi", "multi_kappa", "S", "alpha"):
        ours, theirs = (
            getattr(kind(data=said), measure)() for kind in (CountedTask, AnnotationTask)
        )
        assert ours == pytest.approx(theirs)


def test_alpha_of_a_large_table_is_that_of_a_small_one(monkeypatch):
    columns = zip(*(line.split() for line in RELIABILITY.splitlines()), strict=True)
    rows = [tuple(said for said in column if said != ".") for column in columns]
    small = alpha(rows)
    monkeypatch.setattr(coefficients, "_LARGEST", 0)
    assert alpha(rows) == pytest.approx(small)
