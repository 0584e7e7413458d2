"""Going from the articles to a desk and back."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from kzannotate.domain.document import DocumentState
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.places import PLACES, READ, Destination, Destinations
from kzannotate.workbench.beginning import Beginning


class _Counting(DeskPage):
    """Counts how often it read."""

    made = 0

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        type(self).made += 1
        self.read = self.forgot = 0

    def renew(self) -> None:
        self.read += 1

    def forget(self) -> None:
        self.forgot += 1


@pytest.fixture
def places(at_work, qtbot) -> Destinations:
    window = at_work.window
    tools = Tools(window, at_work.desk, window.projection, window.navigator, at_work.wardrobe)
    _Counting.made = 0
    made = Destinations(
        QWidget(), tools, (Destination(READ, "Read"), Destination("desk", "Desk", _Counting))
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_desk_can_be_loaded_ahead(at_work) -> None:
    desks = [f"kzannotate.gui.desks.{place.id}.page" for place in PLACES if place.make]
    at_work.window.places._load_ahead()
    assert set(desks) <= set(sys.modules)


def test_another_project_begins_at_its_articles(at_work, qtbot, tmp_path) -> None:
    places = at_work.window.places
    places.go("cases")
    with qtbot.waitSignal(at_work.desk.opened, timeout=20_000):
        at_work.desk.begin(Beginning(tmp_path / "new.kza", "New", reviewer="Aliya"))
    assert places.here == READ
    places.go("cases")
    with qtbot.waitSignal(at_work.desk.opened, timeout=20_000):
        at_work.window.status.reviewer.switch_wanted.emit("Dana")
    assert places.here == "cases", "the same project, in other hands"


def test_a_desk_is_made_when_it_is_first_gone_to(places: Destinations) -> None:
    assert _Counting.made == 0
    places.go("desk")
    places.go(READ)
    places.go("desk")
    assert _Counting.made == 1


def test_a_desk_reads_again_only_after_something_changed(places: Destinations, qtbot) -> None:
    places.go("desk")
    places.go(READ)
    places.go("desk")
    page = places.page("desk")
    assert page.read == 1
    desk, row = page.tools.desk, page.tools.projection.documents
    document = row.row(page.tools.navigator.document).document
    change = Change(SHARED_LAYER, document, replace(document, state=DocumentState.DONE))
    with qtbot.waitSignal(desk.revised):
        page.tools.do(lambda bench: bench.commit("state", [change]))
    assert page.read == 2


def test_opening_an_article_leads_back_to_reading(places: Destinations) -> None:
    places.go("desk")
    navigator = places.page("desk").tools.navigator
    navigator.open_document(navigator.document)
    assert places.here == READ


def test_at_a_desk_nothing_of_the_hidden_articles_can_be_done(places: Destinations) -> None:
    places.go("desk")
    assert places.in_reach({"project", "undo", "mention", "finding"}) == {"project", "undo"}


def test_a_closed_project_is_forgotten(places: Destinations) -> None:
    places.go("desk")
    page = places.page("desk")
    page.tools.desk.close()
    assert page.forgot == 1
