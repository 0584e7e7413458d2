"""The desk of cases in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from kzannotate.domain.case import Case, CaseState, SecondOpinion, Stance
from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.revision import Change
from kzannotate.gui.complaints import in_words
from kzannotate.gui.desks.cases.judging import SOMEBODY
from kzannotate.workbench import casework

SAYA = Reviewer("r-saya", "Saya")


@pytest.fixture
def desk(at_work, qtbot):
    """The page of cases, with one case opened from a finding by its key."""
    rows = at_work.projection.findings.rows()
    finding = next(r.finding for r in rows if r.finding.is_conflict and r.finding.severity.loud)
    bench = at_work.desk.bench
    at_work.jobs.write(
        lambda: bench.commit("join", [Change(SHARED_LAYER, None, SAYA)], machine=True)
    )
    at_work.navigator.choose_finding(finding.id)
    at_work.window.actions_["open_case"].trigger()
    page = at_work.window.places.page("cases")
    qtbot.waitUntil(lambda: page.case is not None and at_work.jobs.at_rest, timeout=10_000)
    return page


def kept(desk) -> Case:
    """The case as the file has it."""
    return desk.tools.desk.bench.store.record(Case, desk.case.id)


def settle(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.tools.desk.jobs.at_rest, timeout=10_000)


def type_into(desk, name: str, words: str) -> None:
    field = desk.sheet.fields[name]
    field.setFocus()
    field.setText(words) if name in ("title", "page") else field.setPlainText(words)


def test_a_case_is_opened_from_a_finding_and_shown_with_its_sides(desk, at_work) -> None:
    assert at_work.window.places.here == "cases"
    assert len(desk.sheet.file.sides) > 1
    assert desk.model.rowCount() == 1


def test_opening_it_again_leads_to_the_same_case(desk, at_work, qtbot) -> None:
    at_work.window.places.go("read")
    at_work.window.actions_["open_case"].trigger()
    qtbot.waitUntil(lambda: at_work.window.places.here == "cases")
    settle(desk, qtbot)
    assert desk.model.rowCount() == 1


def test_what_is_typed_is_kept_when_one_leaves_the_page(desk, at_work, qtbot) -> None:
    type_into(desk, "claim", "Seventy states came.")
    at_work.window.places.go("read")
    qtbot.waitUntil(lambda: kept(desk).claim == "Seventy states came.", timeout=10_000)


def test_what_is_typed_is_kept_when_the_project_is_closed(desk, at_work, qtbot) -> None:
    id_, path = desk.case.id, at_work.desk.bench.store.path
    type_into(desk, "reasoning", "Counted twice.")
    at_work.desk.close()
    settle(desk, qtbot)
    at_work.desk.open(path)
    qtbot.waitUntil(lambda: at_work.desk.bench is not None, timeout=10_000)
    assert at_work.desk.bench.store.record(Case, id_).reasoning == "Counted twice."


def test_what_is_refused_stays_in_its_field(desk, at_work, qtbot) -> None:
    bench, seen = at_work.desk.bench, desk.case
    refused: list[BaseException] = []
    at_work.jobs.failed.disconnect(at_work.report)
    at_work.jobs.failed.connect(refused.append)
    type_into(desk, "page", "no address")
    desk.sheet.flush()
    qtbot.waitUntil(lambda: bool(refused), timeout=10_000)
    at_work.jobs.write(lambda: casework.change_case(bench, seen, claim="Another's"))
    settle(desk, qtbot)
    assert desk.sheet.keepers["page"].text == "no address"
    desk.sheet.keepers["page"].settle("no address")


def test_the_next_state_says_what_it_needs(desk) -> None:
    state = desk.sheet.state
    assert not state.forward.isEnabled()
    assert in_words("Give the case a rating.") in state.needs.text()


def test_a_rating_is_one_gesture_and_undone_by_key(desk, at_work, qtbot) -> None:
    desk.sheet.judging.rated.emit("outdated")
    qtbot.waitUntil(lambda: kept(desk).rating == "outdated", timeout=10_000)
    settle(desk, qtbot)
    at_work.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: kept(desk).rating is None, timeout=10_000)


def test_who_has_the_lead_is_not_offered_as_the_second_reader(desk) -> None:
    box = desk.sheet.judging.second
    offered = {box.itemData(row) for row in range(box.count())}
    assert offered - {SOMEBODY} == {None, SAYA.id}


def test_somebody_who_has_not_joined_yet_is_asked_by_name(desk, at_work, qtbot) -> None:
    desk.sheet.judging.second.activated.emit(desk.sheet.judging.second.findData(SOMEBODY))
    form = QApplication.activeModalWidget()
    form.named.setText("Timur")
    form.done_.click()
    qtbot.waitUntil(lambda: kept(desk).second is not None, timeout=10_000)
    settle(desk, qtbot)
    assert casework.people(at_work.desk.bench)[kept(desk).second] == "Timur"
    assert desk.sheet.judging.second.currentText().strip("\u2068\u2069") == "Timur"


def test_nobody_but_the_second_reader_is_asked_for_an_opinion(desk, at_work, qtbot) -> None:
    bench = at_work.desk.bench

    def prepare() -> None:
        case = casework.change_case(bench, desk.case, claim="c", reasoning="r")
        case = casework.ask_second(bench, casework.rate(bench, case, "true"), SAYA.id)
        casework.move_case(bench, case, CaseState.SECOND_READING)

    at_work.jobs.write(prepare)
    qtbot.waitUntil(lambda: desk.case.state is CaseState.SECOND_READING, timeout=10_000)
    assert not desk.sheet.opinion.buttons[SecondOpinion.AGREES].isVisibleTo(desk)
    desk.sheet.opinion.show_file(desk.sheet.file, SAYA.id)
    assert desk.sheet.opinion.buttons[SecondOpinion.AGREES].isVisibleTo(desk)


def test_selected_words_are_put_into_the_case_in_hand(desk, at_work, qtbot) -> None:
    desk.sheet.exhibits.quote.click()
    assert at_work.window.places.here == "read"
    assert at_work.window.casework.bar.isVisible()
    reader = at_work.window.texts.reader
    reader.select(type(desk.sheet.file.sides[0].passages[0].span)(0, 9))
    at_work.window.casework.bar.take.click()
    qtbot.waitUntil(lambda: len(kept(desk).exhibits) == 1, timeout=10_000)
    settle(desk, qtbot)
    assert kept(desk).exhibits[0].stance is Stance.CONTEXT
    assert at_work.window.places.here == "cases"


def test_a_dropped_file_is_attached(desk, qtbot, tmp_path) -> None:
    (tmp_path / "scan.txt").write_text("seen", "utf-8")
    desk.sheet.exhibits.dropped.emit([tmp_path / "scan.txt"])
    qtbot.waitUntil(lambda: len(kept(desk).exhibits) == 1, timeout=10_000)
    settle(desk, qtbot)


def test_ctrl_enter_keeps_what_is_typed(desk, qtbot) -> None:
    type_into(desk, "claim", "Once more.")
    field = desk.sheet.fields["claim"]
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept(desk).claim == "Once more.", timeout=10_000)
    settle(desk, qtbot)


def test_the_desk_has_its_own_key(at_work) -> None:
    assert at_work.window.actions_["place_cases"].shortcut() == QKeySequence("Shift+F6")
