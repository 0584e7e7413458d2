from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.gui.fonts import reading_font
from kzannotate.gui.reader.display import LONGEST_BLOCK, DisplayText
from kzannotate.gui.reader.typesetting import Part, directions, measure, parts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BODY = "وصل الوفد إلى المدينة في الصباح، ثم زار الميناء."
LONG = "كلمة " * LONGEST_BLOCK


def test_the_first_short_lines_are_the_head_of_the_article() -> None:
    display = DisplayText(f"عنوان الخبر\nسطر تحت العنوان\n\n{BODY}\nعنوان فرعي\n{BODY}")
    found = parts(display)
    assert found == [Part.TITLE, Part.DECK, Part.BLANK, Part.BODY, Part.BODY, Part.BODY]


@pytest.mark.parametrize("text", [BODY, f"{BODY}\n{BODY}", "سطر\nسطر آخر", "", "\n\n"])
def test_a_text_without_a_headline_has_none(text: str) -> None:
    assert not {Part.TITLE, Part.DECK} & set(parts(DisplayText(text)))


def test_a_short_line_between_long_paragraphs_heads_the_next() -> None:
    long = f"{BODY} {BODY} {BODY}"
    found = parts(DisplayText(f"{long}\nماذا بعد الميناء\n\n{long}\n{long}"))
    assert [n for n, part in enumerate(found) if part is Part.CROSSHEAD] == [1]


def test_a_list_of_short_lines_holds_no_crossheads() -> None:
    long = f"{BODY} {BODY} {BODY}"
    assert Part.CROSSHEAD not in parts(DisplayText(f"{long}\nالماء\nالطاقة\nالنقل\n{long}"))


def test_at_most_three_lines_stand_below_a_headline() -> None:
    found = parts(DisplayText("سطر\n" * 9 + BODY))
    assert found.count(Part.DECK) == 3


def test_a_paragraph_that_was_cut_goes_on_in_one_direction() -> None:
    display = DisplayText(f"{LONG}{'word ' * LONGEST_BLOCK}\nan English line")
    sides = directions(display, "ar")
    assert sides[:-1] == [True] * (len(sides) - 1)
    assert sides[-1] is False


def test_a_paragraph_that_begins_with_a_latin_name_still_runs_from_the_right() -> None:
    assert directions(DisplayText("AIF هو منتدى دولي"), "ar") == [True]


@pytest.mark.parametrize("rtl", [True, False])
def test_the_column_holds_a_comfortable_line(rtl: bool, qapp: QApplication) -> None:
    sizes = measure(reading_font("ar" if rtl else "en"), rtl=rtl)
    assert 1.7 <= sizes.leading / sizes.em <= 2.4
    assert 24 <= sizes.column / sizes.em <= 40


QUOTE = "«ننتظر السفن كل صباح، ولا نعرف متى تعود من البحر البعيد»"


@pytest.mark.parametrize(
    ("line", "part"),
    [
        (f"{QUOTE}.", Part.QUOTE),
        ("“We wait for the ships every morning,” they said, “and count them.”", Part.BODY),
        ("“We wait for the ships every morning, and then we count them all.”", Part.QUOTE),
        ("«نعم»", Part.BODY),
        (f"{QUOTE} قال الصياد.", Part.BODY),
        ("صورة: السفينة في الميناء، تصوير مراسلنا.", Part.CAPTION),
        ("(Photo: a ship in the harbour.)", Part.CAPTION),
        ("Сурет: кеме айлақта тұр.", Part.CAPTION),
        ("صورة المدينة تغيرت في السنوات الأخيرة كثيرا.", Part.BODY),
        ("Photographs of the harbour are shown in the town hall.", Part.BODY),
    ],
)
def test_quotes_and_captions_are_told_from_the_text(line: str, part: Part) -> None:
    assert parts(DisplayText(f"عنوان\n{BODY}\n{line}\n{BODY}"))[2] is part


def test_a_paragraph_that_was_turned_round_runs_the_other_way_and_no_other() -> None:
    text = f"{BODY}\n{BODY}\nEnglish words"
    second = len(BODY) + 1
    assert directions(DisplayText(text), "ar", frozenset({second})) == [True, False, False]


@pytest.mark.parametrize("leading", [0.8, 1.0, 1.5])
def test_letters_and_leading_are_as_asked(leading: float, qapp: QApplication) -> None:
    plain = measure(reading_font("ar"), rtl=True)
    asked = measure(reading_font("ar"), rtl=True, letters=38, leading=leading)
    assert asked.column == pytest.approx(plain.column / 2)
    assert asked.leading == pytest.approx(plain.leading * leading)
