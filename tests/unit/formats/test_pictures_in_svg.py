"""Pictures are sound SVG, say what they show, and draw bounds as bounds."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from kzannotate.domain.comparison import (
    CellState,
    SharedRun,
    SharedWording,
    SourceAgreement,
    TimedValue,
)
from kzannotate.formats.pictures import (
    agreement_map,
    draw_agreement,
    draw_values,
    draw_wording,
    shared_wording,
    values_over_time,
)

SVG = "{http://www.w3.org/2000/svg}"
EXACT = TimedValue("Post", "27 states", 27, 27, "2024-03-01", unit="state")
MORE = TimedValue("Gazette", "more than 30", 30, None, "2024-03-05", unit="state")
BETWEEN = TimedValue("Echo", "20–40", 20, 40, "2024-03-09", state=CellState.DIFFERS)
FACT = TimedValue("Reference", "28", 28, 28, "2022-10-13", None, "state", reference=True)
AGREEMENT = SourceAgreement(("A", "ب"), ((0, 3), (3, 0)), ((0, 1), (1, 0)), ("a", "b"), 2)
WORDING = SharedWording(
    "x", "y", ("One", "آخر"), (200, 100), (SharedRun("words", 9, (0, 50), (40, 90)),), 0.5
)


def shapes(svg, tag):
    return ElementTree.fromstring(svg).findall(f"{SVG}{tag}")  # noqa: S314 - our own


def plain(part):
    return part.words.replace("\u2068", "").replace("\u2069", "")


def test_every_value_is_a_part_that_says_who_what_and_when():
    parts = draw_values([EXACT, FACT]).parts
    assert [plain(p) for p in parts] == [
        "Reference · 28 · 2022-10-13 – …",
        "Post · 27 states · 2024-03-01 · alone",
    ]


def test_more_than_is_drawn_as_an_arrow_and_an_exact_value_is_not():
    assert len(shapes(values_over_time([MORE]), "polygon")) == 1
    assert not shapes(values_over_time([EXACT]), "polygon")


def test_a_span_of_values_is_drawn_from_end_to_end():
    more = len(shapes(values_over_time([BETWEEN, EXACT]), "line"))
    exact = TimedValue("Echo", "20", 20, 20, "2024-03-09", state=CellState.DIFFERS)
    other = TimedValue("Post", "40", 40, 40, "2024-03-01", unit="state")
    assert more > len(shapes(values_over_time([exact, other]), "line"))


def test_time_begins_on_the_right_in_arabic():
    later = TimedValue("Post", "28", 28, 28, "2025-01-01")
    first, second = draw_values([EXACT, later], language="ar").parts
    assert first.x > second.x


@pytest.mark.parametrize("language", ["ar", "en", "ru", "kk", "de", ""])
def test_an_empty_picture_says_so_in_any_language(language):
    assert shapes(values_over_time([], language=language), "text")
    assert shapes(agreement_map(SourceAgreement((), (), ()), language=language), "text")


@pytest.mark.parametrize(
    "day", ["", "2024", "2024-13-40", "soon", "0001-01-01", "9999-12-31", None]
)
def test_any_day_finds_its_place(day):
    odd = TimedValue("Post", "1", 1, 1, day)
    assert len(draw_values([odd, EXACT]).parts) == 2


def test_words_from_outside_stay_words():
    odd = TimedValue("<script>\x00\u202e&", "1", 1, 1, "2024-01-01")
    svg = values_over_time([odd], title="</svg>")
    assert not ElementTree.fromstring(svg).findall(f".//{SVG}script")  # noqa: S314 - our own
    assert "\u202e" not in svg


def test_values_that_lie_far_apart_stay_on_the_picture():
    huge = TimedValue("Post", "many", 3.5e9, None, "2024-01-01")
    none = TimedValue("Echo", "none", 0, 0, "2024-01-02")
    picture = draw_values([huge, none, EXACT])
    assert all(0 <= p.y <= picture.height for p in picture.parts)


def test_each_pair_of_sources_is_one_part_with_its_figures():
    (part,) = draw_agreement(AGREEMENT).parts
    assert plain(part) == "A – ب: 3 of 4 alike"


def test_each_shared_run_is_a_part_and_a_band():
    picture = draw_wording(WORDING, language="ar")
    assert [plain(p) for p in picture.parts] == ["9 كلمة: words"]
    assert len(shapes(picture.svg, "polygon")) == 1


def test_the_same_values_give_the_same_picture():
    assert values_over_time([EXACT, MORE]) == values_over_time([EXACT, MORE])
    assert shared_wording(WORDING) == shared_wording(WORDING)


def test_an_axis_of_whole_numbers_has_no_parts_of_one():
    near = TimedValue("Echo", "28", 28, 28, "2024-03-09")
    words = [t.text for t in shapes(values_over_time([EXACT, near]), "text")]
    assert not any("27." in w for w in words)
