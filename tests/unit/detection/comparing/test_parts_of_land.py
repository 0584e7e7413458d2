"""Passages of a village and its district, of a jury, of yesterday and tomorrow, of one sum."""

from __future__ import annotations

import pytest

from kzannotate.detection.comparing.compare import compare_passages


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The flood damaged 120 houses in the district.",
         "In the village of Orr the flood damaged 18 houses."),
        ("В районе паводок повредил 120 домов.", "В селе паводок повредил 18 домов."),
        ("ارتفعت الحرارة أمس في وادي السدر إلى 47 درجة.",
         "قد تبلغ الحرارة غدا في وادي السدر 49 درجة."),
        ("تبلغ كلفة توسيع الميناء مليارا ونصف المليار درهم.",
         "خصص لتوسيع الميناء 1500 مليون درهم."),
    ],
)  # fmt: skip
def test_a_part_and_its_whole_do_not_conflict(one, other):
    assert compare_passages(one, other).verdict == "no_conflict"


def test_those_who_compete_are_no_jury():
    one = "В конкурсе плотников участвуют 30 мастеров."
    other = "В жюри конкурса плотников вошли 7 мастеров."
    assert compare_passages(one, other).verdict == "incomparable"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The flood damaged 120 houses in the district.",
         "In the district the flood damaged 18 houses."),
        ("In the village of Orr the flood damaged 120 houses.",
         "The flood damaged 18 houses in the whole district."),
        ("Вчера в школе было 47 учеников.", "В школе вчера было 49 учеников."),
    ],
)  # fmt: skip
def test_two_numbers_of_one_land_or_day_still_conflict(one, other):
    assert compare_passages(one, other).verdict == "conflict"
