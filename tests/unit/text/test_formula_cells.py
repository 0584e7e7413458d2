"""What a spreadsheet would calculate stays words there."""

import pytest

from kzannotate.text.formula_cells import defused


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@x", "\t=1", " =HYPERLINK(1)", "|x", "%0A", "\r=1", "\n=1", "＝1", "－1"],
)
def test_a_cell_that_would_be_a_formula_is_defused(cell):
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=b", "ماء", "1-2", "«=1»"])
def test_any_other_cell_stays_as_it_is(cell):
    assert defused(cell) == cell
