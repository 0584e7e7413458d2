"""Amounts that differ and may both be right, and bounds that a word denies."""

import pytest

from kzannotate.detection.comparing.compare import compare_passages
from kzannotate.text.amounts import amounts
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The network had 300 stations in 2023.", "In 2026 the network has 410 stations."),
        ("Northgate school has 310 pupils.", "Southgate school has 190 pupils."),
        ("Завод планировал выпустить 500 тракторов.", "Завод выпустил 430 тракторов."),
        ("قُتل ثلاثة أشخاص وأصيب 14 في الانفجار.", "بلغ عدد القتلى والجرحى في الانفجار 17."),
        ("При взрыве погибли трое, 14 пострадали.", "Погибшими и ранеными стали 17 человек."),
    ],
)
def test_other_times_bodies_plans_and_parts_do_not_contradict(a, b):
    assert compare_passages(a, b).verdict == "no_conflict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The network had 300 stations in 2026.", "In 2026 the network has 410 stations."),
        ("The blast killed 3 people and injured 14.", "19 people were killed or injured in it."),
    ],
)
def test_one_time_and_other_sums_contradict(a, b):
    assert compare_passages(a, b).verdict == "conflict"


@pytest.mark.parametrize(
    ("text", "language", "sign"),
    [
        ("It will not exceed 70 boats.", "en", "<="),
        ("It will not cost more than 70 boats.", "en", "<="),
        ("Цена не превысит 70 лодок.", "ru", "<="),
        ("لن تتجاوز كلفة الملعب 70 قاربا.", "ar", "<="),
        ("تتجاوز كلفة الملعب 70 قاربا.", "ar", ">"),
        ("It will exceed 70 boats.", "en", ">"),
    ],
)
def test_a_word_denies_a_bound(text, language, sign):
    (found,) = amounts(tokens_in(text), language)
    assert found.relation.value == sign
