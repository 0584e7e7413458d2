"""Two entities made one and one made two, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzannotate.gui.entities.merge_form import MergeForm
from kzannotate.gui.entities.split_form import SplitForm


def _form(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


@pytest.fixture
def page(at_work, qtbot):
    at_work.navigator.show_entity("kazakhstan")
    qtbot.waitUntil(lambda: at_work.window.entity_page.dossier is not None)
    return at_work.window.entity_page


def _mentions(program, entity):
    found = [
        m
        for row in program.projection.documents.rows()
        for m in program.projection.mentions(row.document.id)
    ]
    return sum(m.entity == entity for m in found)


def test_a_merge_shows_what_follows_and_is_undone_at_once(page, at_work, qtbot):
    lexicon = at_work.projection.lexicon
    names = len(lexicon.names("kazakhstan")) + len(lexicon.names("astana"))
    mentions = _mentions(at_work, "kazakhstan") + _mentions(at_work, "astana")
    page._heads["merge"].click()
    form = _form(qtbot, MergeForm)
    assert not form.done_.isEnabled()
    form.other.hold("astana")
    qtbot.waitUntil(form.done_.isEnabled)
    assert f"Names {len(lexicon.names('astana'))}" in form.preview.text()
    form.done_.click()
    qtbot.waitUntil(lambda: at_work.projection.lexicon.entity("astana") is None)
    qtbot.waitUntil(lambda: _mentions(at_work, "kazakhstan") == mentions, timeout=15_000)
    assert len(at_work.projection.lexicon.names("kazakhstan")) == names
    at_work.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: at_work.projection.lexicon.entity("astana") is not None)


def test_either_of_the_two_may_remain(page, at_work, qtbot):
    at_work.window.actions_["merge_entity"].trigger()
    form = _form(qtbot, MergeForm)
    form.other.hold("astana")
    form.keeps_other.setChecked(True)
    qtbot.waitUntil(form.done_.isEnabled)
    form.done_.click()
    qtbot.waitUntil(lambda: at_work.projection.lexicon.entity("kazakhstan") is None)
    qtbot.waitUntil(lambda: page.entity == "astana")


def test_a_ticked_name_takes_its_mentions_along(page, at_work, qtbot):
    page._heads["split"].click()
    form = _form(qtbot, SplitForm)
    assert not form.done_.isEnabled()
    bearer = page.dossier.mentions[0].name
    names = at_work.projection.lexicon.names("kazakhstan")
    place = next(n for n, name in enumerate(names) if name.id == bearer)
    form.names.item(place).setCheckState(Qt.CheckState.Checked)
    form.done_.click()
    qtbot.waitUntil(lambda: page.entity != "kazakhstan" and at_work.jobs.at_rest, timeout=15_000)
    made = at_work.projection.lexicon.names(page.entity)
    assert [n.id for n in made] == [bearer]
    assert _mentions(at_work, page.entity) > 0


def test_an_entity_that_is_spoken_of_stays(page, at_work, qtbot):
    page._heads["delete"].click()
    qtbot.waitUntil(at_work.window.notice.isVisible)
    assert at_work.projection.lexicon.entity("kazakhstan") is not None
