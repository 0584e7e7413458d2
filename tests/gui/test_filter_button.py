from PySide6.QtCore import QObject

from kzannotate.gui.parts import FilterButton

LOUDNESS = [(None, "All"), ("error", "Errors"), ("note", "Notes")]


def test_choices_that_are_offered_again_leave_nothing_behind(qtbot):
    button = FilterButton()
    qtbot.addWidget(button)
    button.offer("Loudness", LOUDNESS)
    before = len(button.findChildren(QObject))
    for _ in range(3):
        button.offer("Loudness", LOUDNESS)
    assert len(button.findChildren(QObject)) == before


def test_a_choice_is_told_once_however_often_it_was_offered(qtbot):
    button = FilterButton()
    qtbot.addWidget(button)
    told = []
    button.chosen.connect(lambda: told.append(button.value))
    for _ in range(2):
        button.offer("Loudness", LOUDNESS)
    button.menu().actions()[1].trigger()
    assert told == ["error"]
