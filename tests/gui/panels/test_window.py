"""The panels together in the real window, on the sample project."""

import shutil
import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest

from kzannotate.domain.document import DocumentState
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import BugError, StaleRevisionError, UserError
from kzannotate.gui.columns import ENTITY, FINDINGS
from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.dialogs.import_preview import ImportPreview
from kzannotate.gui.dialogs.new_entity import NewEntityDialog
from kzannotate.gui.dialogs.reports import ReadingDialog
from kzannotate.gui.models.finding_model import is_open
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.shape import place
from kzannotate.resources import resource
from kzannotate.workbench.beginning import Beginning


def settle(program, qtbot):
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)
    qtbot.wait(20)


def first_mention(program):
    document = program.navigator.document
    mention = program.projection.mentions(document)[0]
    program.navigator.choose_mention(mention)
    return mention


def test_the_window_opens_on_the_ways_in(program):
    assert program.window.pages.currentWidget() is program.window.welcome


def test_opening_shows_the_first_article_with_something_to_do(at_work):
    row = at_work.projection.documents.row(at_work.navigator.document)
    assert row.open_loud > 0
    assert at_work.window.article.reader.text == at_work.projection.text(row.document.id)


def test_the_foot_says_saved_only_when_the_gesture_is_in_the_file(at_work, qtbot):
    said = []
    at_work.jobs.writing.connect(lambda _: said.append(at_work.window.status.saved.text()))
    first_mention(at_work)
    at_work.window.linking.accept()
    settle(at_work, qtbot)
    assert said == ["Saving…", "Saved in \u2068sample.kza\u2069"]


def test_f8_takes_the_next_open_finding_in_hand_and_shows_it(at_work, qtbot):
    QTest.keyClick(at_work.window, Qt.Key.Key_F8)
    row = at_work.window.card.row
    assert is_open(row)
    assert at_work.window.findings.view.currentIndex().data(RowRole) == row
    assert at_work.window.review.tabs.currentIndex() == FINDINGS


def test_a_finding_between_two_articles_is_shown_side_by_side(at_work, qtbot):
    rows = at_work.projection.findings.rows()
    row = next(r for r in rows if r.finding.is_conflict and len(r.finding.documents) > 1)
    at_work.navigator.choose_finding(row.finding.id)
    assert at_work.window.centre.currentWidget() is at_work.window.pair
    assert set(at_work.window.pair.documents) <= row.finding.documents
    QTest.keyClick(at_work.window.pair, Qt.Key.Key_Escape)
    assert at_work.window.centre.currentWidget() is at_work.window.article


def test_a_mention_in_hand_shows_its_entity_and_enables_the_gestures(at_work):
    mention = first_mention(at_work)
    assert at_work.window.review.tabs.currentIndex() == ENTITY
    assert at_work.window.actions_["unlink"].isEnabled() is (mention.entity is not None)


def test_unlinking_undoing_and_redoing_leave_what_they_say(at_work, qtbot):
    mention = first_mention(at_work)
    now = lambda: at_work.projection.mention(mention.document, mention.id).entity  # noqa: E731
    for act, entity in (("unlink", None), ("undo", mention.entity), ("redo", None)):
        at_work.window.actions_[act].trigger()
        settle(at_work, qtbot)
        assert now() == entity, act


def test_the_history_tells_what_an_undo_took_back(at_work, qtbot):
    first_mention(at_work)
    for gesture in (at_work.window.linking.unlink, at_work.window.reviewing.undo):
        gesture()
        settle(at_work, qtbot)
    model = at_work.projection.revisions
    undone, unlinked = (model.index(i).data() for i in (0, 1))
    assert undone == f"Undone: {unlinked}"


def test_the_history_tells_how_a_finding_was_ruled_on(at_work, qtbot):
    at_work.window.reviewing.step(1)
    at_work.window.reviewing.rule(Ruling.DISMISSED)
    settle(at_work, qtbot)
    assert at_work.projection.revisions.index(0).data() == "Ruled on a finding: Dismissed"


def test_a_deleted_mention_is_no_longer_in_hand(at_work, qtbot):
    mention = first_mention(at_work)
    at_work.window.linking.remove()
    settle(at_work, qtbot)
    assert at_work.navigator.mention is None
    assert at_work.projection.mention(mention.document, mention.id) is None


def test_the_state_of_an_article_is_kept(at_work, qtbot):
    document = at_work.navigator.document
    at_work.window.article.state.choose(DocumentState.DONE.value)
    settle(at_work, qtbot)
    assert at_work.projection.documents.row(document).document.state is DocumentState.DONE


def test_the_filter_narrows_the_list_and_the_arrow_goes_into_it(at_work, qtbot):
    panel = at_work.window.documents
    panel.focus_filter()
    QTest.keyClicks(panel.filter, "caravan")
    assert panel.view.model().rowCount() == 1
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.view.model().rowCount() == at_work.projection.documents.rowCount()


def test_an_error_of_a_user_is_said_in_a_bar_and_stops_nothing(program):
    program.report(UserError("The folder is empty. Choose another one."))
    assert program.window.notice.isVisible()
    assert program.window.notice.text.text() == "The folder is empty. Choose another one."


def test_a_stale_record_is_told_with_both_versions(at_work):
    mention = first_mention(at_work)
    error = StaleRevisionError("This was changed meanwhile.", expected=mention, actual=None)
    at_work.report(error)
    said = [w.text() for w in at_work.window.notice.findChildren(type(at_work.window.notice.text))]
    assert any(mention.quote.exact in words for words in said)
    assert any("not there" in words for words in said)


def test_a_fault_of_ours_asks_to_be_reported(program, qtbot):
    program.report(BugError("this cannot be"))
    dialog = program.window.findChild(ReadingDialog)
    assert "kzannotate.errors.BugError" in dialog.text.toPlainText()
    dialog.reject()


def agree(program, qtbot):
    """Take in what an import shows."""
    found = lambda: program.window.findChild(ImportPreview)  # noqa: E731
    qtbot.waitUntil(lambda: found() is not None and found().isVisible(), timeout=15_000)
    found().accept()


def test_only_files_are_taken_when_something_is_dragged_in(program, tmp_path):
    pickled, files = QMimeData(), QMimeData()
    pickled.setData("application/x-qabstractitemmodeldatalist", b"\0\0\0\0")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert not program.window.files.takes(pickled)
    assert program.window.files.takes(files)


def test_dropped_articles_need_a_project(program, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    program.window.files.drop(data)
    assert "Open or make a project first" in program.window.notice.text.text()


def test_dropped_references_and_folders_are_told_apart(at_work, qtbot, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "folded.txt").write_text("كتب المراسل عن البحيرة.", "utf-8")
    data, wanted = QMimeData(), resource("reference", "kazakhstan.json")
    reference = shutil.copy(wanted, tmp_path / "other.JSON")
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (tmp_path / "in", reference)])
    at_work.window.files.drop(data)
    agree(at_work, qtbot)
    rows = at_work.projection.documents
    qtbot.waitUntil(lambda: rows.row("folded") is not None, timeout=15_000)
    assert at_work.window.findChild(ReadingDialog) is None


def test_the_shape_of_the_window_is_kept(at_work, qapp, qtbot):
    window = at_work.window
    window.gathering.open()
    window.drawer.setSizes([400, 300])
    before = window.drawer.sizes()[1]
    kept = window.shape.kept_in(at_work.wardrobe.settings)
    window.concordance.hide()
    window.drawer.setSizes([700, 0])
    window.shape.restore(kept)
    assert window.concordance.isVisible()
    qtbot.waitUntil(lambda: abs(window.drawer.sizes()[1] - before) < 40)


def test_a_gesture_that_lasts_shows_a_bar(at_work, qtbot):
    gate, status = threading.Event(), at_work.window.status
    at_work.jobs.write(lambda: gate.wait(5))
    qtbot.waitUntil(status.bar.isVisible, timeout=3000)
    assert status.saved.text() == "Saving…"
    gate.set()
    qtbot.waitUntil(lambda: not status.bar.isVisible(), timeout=3000)


def test_dropped_articles_are_imported_and_checked(at_work, qtbot, tmp_path):
    (tmp_path / "new.txt").write_text("قال الصندوق الدولي لإنقاذ الجزر إنه يزرع الأشجار.", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "new.txt"))])
    at_work.window.files.drop(data)
    agree(at_work, qtbot)
    row = lambda: at_work.projection.documents.row("new")  # noqa: E731
    qtbot.waitUntil(lambda: row() is not None and row().open_loud > 0, timeout=15_000)
    assert row().open_loud == 1


def test_a_new_entitys_name_is_taken_for_the_language_of_its_letters(at_work):
    shown = []
    for name in ("abc", "الصندوق"):
        at_work.window.linking.palette.new_wanted.emit(name)
        dialogs = at_work.window.findChildren(NewEntityDialog)
        shown.append(dialogs[-1].language.currentData())
    assert shown == ["en", "ar"]


def test_what_an_import_left_out_is_told(at_work, qtbot, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "good.txt").write_text("Words of an article.")
    at_work.window.files.bringing.look_at([tmp_path / "bad.txt", tmp_path / "good.txt"])
    agree(at_work, qtbot)
    qtbot.waitUntil(lambda: at_work.window.findChild(ReadingDialog) is not None, timeout=10_000)
    assert "bad.txt" in at_work.window.findChild(ReadingDialog).text.toPlainText()


def test_a_file_that_is_no_project_is_refused_with_a_sentence(program, qtbot, tmp_path):
    (tmp_path / "x.kza").write_text("no project")
    program.desk.open(tmp_path / "x.kza")
    qtbot.waitUntil(program.window.notice.isVisible, timeout=5_000)
    assert "x.kza" in program.window.notice.text.text()


def test_an_empty_project_says_what_to_do(program, qtbot, tmp_path):
    program.desk.begin(Beginning(tmp_path / "new.kza", "New", reviewer="Aliya"))
    qtbot.waitUntil(lambda: program.desk.bench is not None)
    assert program.window.documents.focusProxy() is None
    offered = program.window.documents._none.findChildren(CommandButton)
    assert [way.command for way in offered] == ["import_files"]
    assert "as soon as there are articles" in program.window.findings._none.text.text()


@pytest.mark.parametrize(("form", "suffix"), [("jsonl", "jsonl"), ("html", "html")])
def test_the_project_can_be_sent_out(at_work, qtbot, tmp_path, form, suffix):
    target = tmp_path / f"out.{suffix}"
    at_work.desk.send_out(target, form)
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(at_work, qtbot)
    assert target.stat().st_size > 1000


def test_closing_a_project_goes_back_to_the_ways_in_and_remembers_it(at_work, qtbot):
    at_work.desk.close()
    settle(at_work, qtbot)
    assert at_work.window.pages.currentWidget() is at_work.window.welcome
    assert at_work.wardrobe.settings.recent[0].endswith("sample.kza")


def test_everything_can_be_reached_by_tab(at_work):
    panels = (at_work.window.documents, at_work.window.findings, at_work.window.card)
    for panel in panels:
        reachable = [w for w in panel.findChildren(object) if getattr(w, "focusPolicy", None)]
        assert any(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in reachable)


def test_every_button_and_field_has_a_name_for_those_who_do_not_see(at_work):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView

    for kind in (QAbstractButton, QLineEdit, QListView):
        for widget in at_work.window.findChildren(kind):
            if widget.isVisible() and not widget.objectName().startswith("qt_"):
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named or isinstance(widget.parent(), QLineEdit), widget


def test_the_pointer_rests_on_a_row_and_its_title_is_told_literally(at_work):
    view = at_work.window.documents.view
    index = view.indexAt(QPoint(40, 20))
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("<qt>")


def test_every_label_that_shows_text_shows_it_literally(at_work):
    from PySide6.QtWidgets import QLabel

    first_mention(at_work)
    at_work.window.reviewing.step(1)
    labels = [label for label in at_work.window.findChildren(QLabel) if label.text()]
    assert labels
    assert [x.text() for x in labels if x.textFormat() != Qt.TextFormat.PlainText] == []


def test_a_project_that_cannot_be_opened_costs_nobody_the_open_one(at_work, qtbot, tmp_path):
    (tmp_path / "x.kza").write_text("no project")
    at_work.desk.open(tmp_path / "x.kza")
    qtbot.waitUntil(at_work.window.notice.isVisible, timeout=5_000)
    assert at_work.desk.bench.store.path.name == "sample.kza"


def test_another_name_signs_what_comes_after_it(at_work, qtbot):
    at_work.wardrobe.signed.emit("Dana")
    qtbot.waitUntil(lambda: at_work.desk.bench.reviewer.name == "Dana", timeout=10_000)
    settle(at_work, qtbot)
    assert "Dana" in at_work.window.status.reviewer.text()


def test_changing_the_reference_checks_again(at_work, qtbot):
    from kzannotate.domain.entity import NameStatus

    kinds = []
    at_work.jobs.started.connect(kinds.append)
    at_work.gestures.add_name("ifas", "صندوق بحر آرال", "ar", NameStatus.ADMITTED)
    qtbot.waitUntil(lambda: "check" in kinds, timeout=5_000)
    settle(at_work, qtbot)


def test_a_check_can_be_cancelled_and_leaves_everything_as_it_was(at_work, qtbot):
    before = at_work.projection.findings.rows()
    at_work.desk.check()
    at_work.window.status.cancel.click()
    settle(at_work, qtbot)
    assert at_work.projection.findings.rows() == before
    assert not at_work.window.status.bar.isVisible()


def test_a_new_project_takes_in_the_starter_reference(program, qtbot, tmp_path):
    program.desk.begin(Beginning(tmp_path / "new.kza", "New", reviewer="Aliya"))
    qtbot.waitUntil(lambda: program.desk.bench is not None)
    program.window.actions_["starter_reference"].trigger()
    settle(program, qtbot)
    assert program.desk.bench.reference().entities


def test_undoing_an_import_leaves_the_article(at_work, qtbot, tmp_path):
    article = tmp_path / "late.txt"
    article.write_text("خبر متأخر وصل بعد إغلاق العدد", encoding="utf-8")
    documents = at_work.projection.documents
    at_work.window.files.bringing.look_at([article])
    agree(at_work, qtbot)
    qtbot.waitUntil(lambda: documents.rowCount() == 9, timeout=10_000)
    at_work.navigator.open_document("late")
    settle(at_work, qtbot)
    at_work.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: documents.rowCount() == 8, timeout=10_000)
    settle(at_work, qtbot)
    assert at_work.navigator.document != "late"


def test_the_history_hears_of_a_gesture_before_the_window_does(at_work):
    assert at_work.desk.bench._listeners[-1] == at_work.desk._announcer.tell


def test_a_small_window_takes_room_from_every_column(at_work, qtbot):
    at_work.window.resize(1400, 800)
    qtbot.waitUntil(lambda: sum(at_work.window.columns.sizes()) > 1300)
    wide = at_work.window.columns.sizes()
    at_work.window.resize(1024, 700)
    qtbot.waitUntil(lambda: sum(at_work.window.columns.sizes()) < 1100)
    assert all(now < then for now, then in zip(at_work.window.columns.sizes(), wide, strict=True))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_ruling_is_clipped_in_the_narrowest_column(at_work, qtbot, language):
    at_work.wardrobe.speak(language)
    at_work.window.reviewing.step(1)
    at_work.window.columns.setSizes([600, 600, 1])
    qtbot.wait(20)
    for button in at_work.window.card.ruling.buttons.values():
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words + 2 * (4 + 1) <= button.width()


def test_the_first_window_fits_on_the_screen_with_its_frame(program):
    place(program.window, program.wardrobe.settings)
    room = program.window.screen().availableSize()
    assert program.window.height() < room.height()


def test_the_foot_tells_what_the_check_did_not_look_at(at_work, qtbot, tmp_path):
    long = tmp_path / "endless.txt"
    long.write_text("word " * 20_000, encoding="utf-8")
    status = at_work.window.status
    at_work.window.files.bringing.look_at([long])
    agree(at_work, qtbot)
    qtbot.waitUntil(status.passed_over.isVisible, timeout=20_000)
    QTest.mouseClick(status.passed_over, Qt.MouseButton.LeftButton)
    (dialog,) = at_work.window.findChildren(ReadingDialog)
    assert "are read in pieces" in dialog.text.toPlainText()
    dialog.accept()
