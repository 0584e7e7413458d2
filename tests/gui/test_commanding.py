"""Everything that can be done is found by its name, and done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kzannotate.gui.models.command_model import Sort, fitness


@pytest.fixture
def palette(at_work):
    at_work.window.actions_["palette"].trigger()
    return at_work.window.commanding.palette


def type_in(palette, words):
    palette.field.setText(words)
    palette.look_up()
    return palette.offers()


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        (["undo"], "undo", "do not undo"),
        (["art", "imp"], "import articles", "smart imps"),
        (["ndo"], "undo", "north dakota only"),
        (["ia"], "via", "import articles"),
    ],
)
def test_what_begins_so_comes_before_what_holds_it(typed, better, worse):
    assert fitness(typed, better) < fitness(typed, worse)


def test_letters_that_nothing_holds_fit_nothing():
    assert fitness(["xyz"], "undo\nredo") is None


def test_every_command_but_the_palette_is_offered(palette):
    from kzannotate.gui.commands.table import TABLE

    assert {o.id for o in palette.offers()} == {s.id for s in TABLE} - {"palette"}


def test_a_command_is_found_in_english_while_arabic_is_spoken(at_work, palette):
    at_work.wardrobe.speak("ar")
    first = type_in(palette, "dark")[0]
    assert first.id == "theme_dark"
    assert first.title == at_work.window.actions_["theme_dark"].text().replace("&", "")


def test_enter_does_it_and_it_comes_first_next_time(at_work, palette):
    type_in(palette, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert at_work.wardrobe.settings.theme == "dark"
    assert not palette.isVisible()
    at_work.window.actions_["palette"].trigger()
    assert palette.offers()[0].id == "theme_dark"


def test_what_cannot_be_done_is_offered_last_and_not_chosen(palette):
    offers = type_in(palette, "redo")
    assert not next(o for o in offers if o.id == "redo").enabled
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.view.currentIndex().row() != [o.id for o in offers].index("redo")


def test_keys_stand_beside_commands(palette):
    assert next(o for o in palette.offers() if o.id == "find").keys == "Ctrl+F"


def test_an_article_is_opened_by_a_word_of_its_title(at_work, palette):
    offers = type_in(palette, "caravan astana")
    article = next((o for o in type_in(palette, "Astana gets") if o.sort is Sort.ARTICLE), None)
    assert article is not None, offers
    palette.chosen.emit(article)
    assert at_work.navigator.document == article.id


def test_an_entity_is_shown_by_any_of_its_names(at_work, palette, qtbot):
    entity = next(o for o in type_in(palette, "cica") if o.sort is Sort.ENTITY)
    with qtbot.waitSignal(at_work.navigator.entity_shown) as shown:
        palette.chosen.emit(entity)
    assert shown.args == ["cica"]


def test_recent_projects_are_offered(at_work, palette):
    assert Sort.PROJECT in {o.sort for o in type_in(palette, "sample")}


def test_escape_gives_the_focus_back(at_work):
    at_work.window.documents.view.setFocus()
    at_work.window.actions_["palette"].trigger()
    QTest.keyClick(at_work.window.commanding.palette.field, Qt.Key.Key_Escape)
    assert at_work.window.focusWidget() is at_work.window.documents.view
