"""Arabic ordinals from eleven to nineteen end before a fraction."""

from __future__ import annotations

import pytest

from kzannotate.text.amounts import amounts
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("من هم دون الخامسة عشرة ثلث السكان", [1 / 3]),
        ("بلغ الثانية عشرة نصف الطلاب", [0.5]),
        ("فازت ثماني عشرة طالبة", [18]),
        ("فاز عشر طالبات", [10]),
    ],
)
def test_an_ordinal_counts_nothing(text, values):
    assert [a.value for a in amounts(tokens_in(text), "ar")] == values
