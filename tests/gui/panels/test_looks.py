"""Language and theme are switched at once, and the whole window follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzannotate.errors import UserError
from kzannotate.gui.sheet import sheet, theme_now
from kzannotate.gui.theme import DARK, LIGHT, THEMES


def edges(program):
    window = program.window
    place = lambda w: w.mapTo(window, w.rect().center()).x()  # noqa: E731
    return place(window.documents), place(window.centre), place(window.review)


def test_arabic_mirrors_the_whole_window_at_once(at_work, qtbot):
    left, middle, right = edges(at_work)
    at_work.window.actions_["language_ar"].trigger()
    qtbot.waitUntil(lambda: edges(at_work)[0] > edges(at_work)[2])
    assert left < middle < right
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_menus_lists_and_panels_speak_arabic_at_once(at_work, qtbot):
    at_work.wardrobe.speak("ar")
    qtbot.waitUntil(lambda: at_work.window.review.tabs.tabText(0) == "النتائج")
    assert at_work.window.actions_["undo"].text() == "ت&راجع"
    assert at_work.window.findings.view.model().index(0, 0).data().startswith("اسم")


def test_an_english_sentence_stands_in_its_own_direction_in_arabic(program, qtbot):
    program.wardrobe.speak("ar")
    notice = program.window.notice
    notice.tell(UserError("x.kza is not a project."), program.projection.lexicon, "ar")
    assert notice.text._lines(400)._direction == Qt.LayoutDirection.LeftToRight
    notice.say("كُتب الملف")
    assert notice.text._lines(400)._direction == Qt.LayoutDirection.RightToLeft


def test_back_in_english_nothing_arabic_is_left_in_the_menus(at_work, qtbot):
    at_work.wardrobe.speak("ar")
    at_work.wardrobe.speak("en")
    qtbot.waitUntil(lambda: at_work.window.review.tabs.tabText(0) == "Findings")
    assert at_work.window.actions_["undo"].text() == "&Undo"


def test_digits_are_the_same_in_every_language(at_work, qtbot):
    at_work.wardrobe.speak("ar")
    qtbot.waitUntil(lambda: "8" in at_work.window.documents._count.text())


def test_the_choice_is_remembered(program):
    program.wardrobe.speak("ar")
    program.wardrobe.wear("dark")
    kept = program.wardrobe._file.read()
    assert (kept.language, kept.theme) == ("ar", "dark")


@pytest.mark.parametrize(("name", "theme"), [("dark", DARK), ("light", LIGHT)])
def test_the_theme_is_worn_at_once(program, name, theme):
    program.window.actions_[f"theme_{name}"].trigger()
    assert theme_now() is theme
    assert program.window.actions_[f"theme_{name}"].isChecked()


def test_the_text_keeps_its_size_in_another_theme(at_work):
    reader = at_work.window.article.reader
    before = reader.document().defaultFont().pointSizeF()
    at_work.wardrobe.wear("dark")
    assert reader.document().defaultFont().pointSizeF() == before


def test_a_list_in_a_popup_keeps_its_ground():
    assert "QListView {" not in sheet(THEMES["light"])


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_only_colours_of_its_theme(name):
    words = sheet(THEMES[name])
    assert "$" not in words
    assert THEMES[name].accent.name() in words
