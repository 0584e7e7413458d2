"""The page of an entity and the list of all of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzannotate.domain.entity import Entity, Evidence, Fact, Name, NameStatus, Reference
from kzannotate.gui.desks.facts.effects_form import EffectsForm
from kzannotate.gui.entities.fact_form import FactForm
from kzannotate.gui.entities.forms import EntityForm, NameForm
from kzannotate.gui.entities.roll import RollModel, rows_of
from kzannotate.gui.fact_words import fact_sources
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.panels.entity_page import CLAIMS, COMMENTS, FACTS, MENTIONS, _time_words

ENTITY = "kazakhstan"


@pytest.fixture
def page(at_work, qtbot):
    """The page of an entity that the sample speaks of."""
    at_work.navigator.show_entity(ENTITY)
    shown = at_work.window.entity_page
    qtbot.waitUntil(lambda: shown.dossier is not None and at_work.jobs.at_rest)
    return shown


def _form(program, qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def _keep(program, qtbot, form):
    closed = []
    form.finished.connect(closed.append)
    form.done_.click()
    qtbot.waitUntil(lambda: bool(closed) and program.jobs.at_rest)


def _names(program):
    return {(n.text, n.language): n for n in program.projection.lexicon.names(ENTITY)}


def test_the_page_stands_in_the_middle_with_counts_on_its_tabs(page, at_work):
    assert at_work.window.centre.currentWidget() is page
    titles = [page.tabs.tabText(tab) for tab in range(page.tabs.count())]
    assert titles[0] == f"Names ({len(_names(at_work))})"
    assert titles[MENTIONS] == f"Mentions ({len(page.dossier.mentions)})"
    assert len(page.dossier.mentions) > 1


def test_a_mention_leads_to_its_place(page, at_work, qtbot):
    page.turn_to(MENTIONS)
    index = page.mentions.model().index(3, 0)
    page.mentions.activated.emit(index)
    mention = page.dossier.mentions[3]
    assert at_work.navigator.document == mention.document
    assert at_work.window.centre.currentIndex() == 0


def test_escape_goes_back_to_the_article(page, at_work, qtbot):
    page.turn_to(0)
    qtbot.keyClick(page.names, Qt.Key.Key_Escape)
    assert at_work.window.centre.currentWidget() is at_work.window.article


def test_a_name_is_added_and_deleted(page, at_work, qtbot):
    page._links["add_name"].click()
    form = _form(at_work, qtbot, NameForm)
    form.text.setText("The Steppe State")
    form.status.setCurrentIndex(1)
    _keep(at_work, qtbot, form)
    made = _names(at_work)["The Steppe State", "en"]
    assert (made.entity, made.status) == (ENTITY, NameStatus.ADMITTED)
    page.name_unwanted.emit(made)
    qtbot.waitUntil(lambda: ("The Steppe State", "en") not in _names(at_work))


def test_a_refused_form_stays_open_with_what_was_typed(page, at_work, qtbot):
    page._heads["change"].click()
    form = _form(at_work, qtbot, EntityForm)
    form.wikidata.setText("no number")
    form.done_.click()
    qtbot.waitUntil(at_work.window.notice.isVisible)
    assert form.isVisible()
    assert "no identifier of Wikidata" in form.complaint.text()
    form.wikidata.setText("q232")
    form.note.setPlainText("seen")
    _keep(at_work, qtbot, form)
    entity = at_work.projection.lexicon.entity(ENTITY)
    assert (entity.wikidata, entity.note) == ("Q232", "seen")


def test_a_fact_is_added_with_days_and_a_source(page, at_work, qtbot):
    page._links["add_fact"].click()
    form = _form(at_work, qtbot, FactForm)
    form.named.setEditText("number of members")
    form.value.setText("7")
    form.first.setText("2024")
    form.sources._add()
    form.sources.table.item(0, 0).setText("Yearbook")
    form.done_.click()
    _keep(at_work, qtbot, _form(at_work, qtbot, EffectsForm))
    facts = {f.property_name: f for f in at_work.projection.lexicon.facts(ENTITY)}
    fact = facts["member_count"]
    assert (fact.value, fact.valid_from) == (7, "2024")
    assert [(s.title, bool(s.id)) for s in fact.sources] == [("Yearbook", True)]
    assert page.tabs.tabText(FACTS).endswith(f"({page.facts.grid.rowCount()})")


def test_a_contested_fact_has_sources_on_both_sides(at_work, qtbot):
    sides = (Evidence("s.1", "Yearbook"), Evidence("s.2", "Gazette", against=True))
    form = FactForm(
        Fact("f", ENTITY, "depth", 16, sources=sides), at_work.projection, at_work.window
    )
    qtbot.addWidget(form)
    assert form.sources.evidence() == sides
    form.sources.table.item(0, 4).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(form.described) as told:
        form.tell()
    (fact,) = told.args
    assert [s.against for s in fact.sources] == [True, True]
    assert "against it" in fact_sources(fact)[1]


def test_lists_of_entities_keep_their_order_through_the_form(at_work, qtbot):
    fact = Fact("f", ENTITY, "chair_list", ("sco", "cica"))
    form = FactForm(fact, at_work.projection, at_work.window)
    qtbot.addWidget(form)
    form.entities._add("ots")
    with qtbot.waitSignal(form.described) as told:
        form.tell()
    assert told.args[0].value == ("sco", "cica", "ots")


def test_what_is_said_about_the_entity_is_written_from_its_page(page, at_work, qtbot):
    page.turn_to(COMMENTS)
    page._links["comment"].click()
    composer = at_work.window.notes.composer
    assert composer.isVisible()
    composer.field.setPlainText("Is this current?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.dossier is not None and len(page.dossier.threads) == 1)


def test_statements_are_opened_at_their_place(at_work, qtbot):
    window = at_work.window
    at_work.navigator.show_entity("ifas")
    qtbot.waitUntil(lambda: window.entity_page.dossier is not None)
    claims = window.entity_page.dossier.claims
    assert claims
    window.entity_page.tabs.setCurrentIndex(CLAIMS)
    window.entity_page.claims.clicked.emit(window.entity_page.claims.grid.index(0, 0))
    assert window.entity_page.isVisible(), "a click only chooses"
    window.entity_page.claims.activated.emit(window.entity_page.claims.grid.index(0, 0))
    assert at_work.navigator.document == claims[0].document


def test_the_list_finds_by_any_name_in_any_spelling(at_work, qtbot):
    entities = at_work.window.entities
    at_work.window.actions_["go_entities"].trigger()
    qtbot.waitUntil(lambda: entities.model.rowCount() > 100)
    qtbot.keyClicks(entities.filter, "KAZAKHstan")
    assert ENTITY in [row.id for row in entities.model.rows()]
    entities.filter.setText("كازاخستان")
    assert ENTITY in [row.id for row in entities.model.rows()]
    entities.point_at(ENTITY)
    qtbot.keyClick(entities.view, Qt.Key.Key_Return)
    assert at_work.window.centre.currentWidget() is at_work.window.entity_page


def test_each_of_many_entities_takes_a_few_steps_to_filter(qapp, steps_of):
    count = 20_000
    reference = Reference(
        tuple(Entity(f"e{n}", "place") for n in range(count)),
        tuple(
            Name(f"n{n}", f"e{n}", f"Village {n}", "en", NameStatus.PREFERRED) for n in range(count)
        ),
    )
    rows, model = rows_of(Lexicon(reference), "en"), RollModel()
    assert steps_of(lambda: model.look_for(rows, "village 4242", None)) < 8 * count
    assert [row.name for row in model.rows()] == ["Village 14242", "Village 4242"]


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2024-05", "2024-05"),
        ("1993-01-01/1993-12-31", "1993"),
        ("2023-07-04/2024-07-04", "2023-07-04 – 2024-07-04"),
        ("2024-05-01/2024-05-01", "2024-05-01"),
    ],
)
def test_times_of_claims_are_said_shortly(when, said):
    assert _time_words(when) == said


def test_a_narrow_table_shows_all_its_columns(page, at_work, qtbot):
    at_work.window.resize(1100, 700)
    grid = page.names
    qtbot.waitUntil(lambda: grid.horizontalScrollBar().maximum() == 0)
    assert min(grid.columnWidth(column) for column in range(4)) >= 40
