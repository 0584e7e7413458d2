import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.visual_order import logical


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("ةلود 27 ةكراشمب", "بمشاركة 27 دولة"),
        ("2026 ويلوي 4و 3", "3 و4 يوليو 2026"),
        ("2026-2024 يف", "في 2024-2026"),
        ("رالود رايلم 3.5", "3.5 مليار دولار"),
        ("يضاملا ماعلا ىلع %15", "15% على العام الماضي"),
        ("(CNSC) رمتؤم", "مؤتمر (CNSC)"),
        ("North Sea Forum ىدتنم", "منتدى North Sea Forum"),
        ("«ةقثلا» لاق", "قال «الثقة»"),
        ("The forum met in Astana", "The forum met in Astana"),
        ("The word باتك here", "The word كتاب here"),
    ],
)
def test_a_line_reads_as_it_was_written(drawn: str, read: str) -> None:
    rtl = None if drawn.startswith("The") else True
    assert logical(list(drawn), rtl=rtl) == read


def test_shapes_of_letters_become_letters_and_a_ligature_keeps_its_order() -> None:
    assert logical(["ﻡ", "ﻼ", "ﺳ"]) == "سلام"


@given(st.lists(st.sampled_from("abc xyz12"), max_size=20))
def test_a_line_without_arabic_stays_as_it_is(units: list[str]) -> None:
    assert logical(units) == "".join(units)


@given(st.lists(st.sampled_from(["ب", "ت", "12", "3.5", "a", "Bc", " ", "(", ")"]), max_size=12))
def test_no_sign_is_lost_or_made(units: list[str]) -> None:
    pairs = str.maketrans(")", "(")
    made = logical([c for unit in units for c in unit])
    assert sorted(made.translate(pairs)) == sorted("".join(units).translate(pairs))
