"""The history narrowed, searched and told, and the project as it was."""

from __future__ import annotations

import pytest

from kzannotate.domain.mention import Mention
from kzannotate.domain.past import Narrowing
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Ruling
from kzannotate.gui.columns import HISTORY
from kzannotate.gui.dialogs.past import PastDialog
from kzannotate.gui.models import revision_model
from kzannotate.gui.models.finding_model import is_open
from kzannotate.gui.models.revision_model import RevisionModel
from kzannotate.workbench import commenting, marking, tagging
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.ruling import rule_on, withdraw

ARTICLE = "01-kokaral-dam"


@pytest.fixture
def looking(at_work, qtbot):
    """Shorthands for what a reviewer does and sees."""

    class Looking:
        program, window, history = at_work, at_work.window, at_work.window.history
        model, bench = at_work.projection.revisions, at_work.desk.bench

        def settle(self):
            qtbot.wait(350)
            qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=5000)
            qtbot.wait(20)

        def verbs(self):
            return [row.verb for row in self.model.rows()]

        def dialog(self):
            self.settle()
            return self.window.findChild(PastDialog)

    looking = Looking()
    looking.window.review.turn_to(HISTORY)
    marking.mark(looking.bench, ARTICLE, Span(0, 4), "cica")
    commenting.comment(looking.bench, Subject(ARTICLE, Span(5, 9)), "Which one?")
    tagging.tag(looking.bench, "urgent", ARTICLE)
    looking.settle()
    return looking


def test_what_is_done_comes_on_top(looking):
    assert looking.verbs()[:3] == ["tag", "comment", "link"]
    assert looking.model.index(0).data() == "Tagged “\u2068urgent\u2069”"


def test_older_gestures_are_read_as_one_looks_down(bench, qapp, monkeypatch):
    monkeypatch.setattr(revision_model, "PAGE", 2)
    model = RevisionModel()
    model.read(bench.store.past, Narrowing())
    assert model.rowCount() == 2
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert [r.id for r in model.rows()] == [r.id for r in bench.store.revisions(newest_first=True)]


def test_the_history_is_narrowed_by_kind_person_and_article(looking):
    looking.history.deeds.choose("comments")
    assert looking.verbs() == ["comment"]
    looking.history.deeds.choose(None)
    looking.history.who.choose(looking.bench.reviewer.id)
    assert looking.verbs() == ["tag", "comment", "link"]
    looking.history.scope.choose("document")
    other = next(r for r in looking.program.projection.documents.rows() if r.document.id != ARTICLE)
    looking.program.navigator.open_document(other.document.id)
    assert looking.verbs() == []


def test_a_mentions_own_history(looking):
    (mention,) = looking.bench.store.records(Mention, layer=looking.bench.layer)
    looking.program.navigator.choose_mention(mention)
    looking.window.review.turn_to(HISTORY)
    looking.history.scope.choose("mention")
    assert looking.verbs() == ["link"]


def test_words_are_searched_away_from_the_window(looking):
    looking.history.typed.setText("which ONE")
    looking.settle()
    assert looking.verbs() == ["comment"]
    looking.history.typed.setText("")
    looking.settle()
    assert looking.verbs()[0] == "tag"


def test_a_chosen_gesture_is_told_before_and_after(looking):
    looking.history.view.setCurrentIndex(looking.model.index(1))
    assert looking.history.detail.isVisible()
    looking.history.detail.go.click()
    assert looking.window.article.reader.isVisible()


def test_looking_back_before_a_gesture_shows_what_came_since(looking):
    bytes_before = looking.bench.store.path.read_bytes()
    looking.window.looking.look_back(looking.model.rows()[1])
    dialog = looking.dialog()
    kinds = [row.difference.key[0] for row in dialog.model.rows()]
    assert kinds == ["Tag", "Comment"]
    assert looking.bench.store.path.read_bytes() == bytes_before
    dialog.close()


def test_the_article_is_read_as_it_was(looking):
    looking.program.navigator.open_document(ARTICLE)
    looking.window.looking.look_back(looking.model.rows()[2])
    dialog = looking.dialog()
    spans = [mark.span for mark in dialog.reader.marks()]
    assert spans
    assert Span(0, 4) not in spans
    dialog.close()


def test_a_record_is_brought_back_as_a_new_gesture(looking):
    looking.window.looking.look_back(looking.model.rows()[0])
    dialog = looking.dialog()
    dialog.restore.click()
    looking.settle()
    assert looking.verbs()[0] == "restore"
    assert dialog.model.rows() == []
    dialog.close()


def test_a_day_before_the_project_is_empty(looking):
    looking.window.looking.look_back(None)
    dialog = looking.dialog()
    dialog.day.setDate(dialog.day.date().addYears(-5))
    looking.settle()
    assert "no project yet" in dialog._when.text()
    dialog.close()


def test_findings_are_seen_with_the_rulings_that_held_then(looking, qtbot):
    looking.program.navigator.open_document(ARTICLE)
    row = next(r for r in looking.program.projection.findings.of(ARTICLE) if is_open(r))
    rule_on(looking.bench, row.finding, Ruling.CONFIRMED)
    looking.settle()
    withdraw(looking.bench, row.finding)
    looking.settle()
    looking.window.looking.look_back(looking.model.rows()[0])
    dialog = looking.dialog()
    then = next(r for r in dialog.findings.rows() if r.finding.id == row.finding.id)
    assert then.verdict.ruling is Ruling.CONFIRMED
    dialog.found.clicked.emit(dialog.findings.place(row.finding.id))
    assert f"{len(dialog.findings.rows())} finding" in dialog._found_head.text()
    assert row.finding.id in {mark.id for mark in dialog.reader.marks()}
    dialog.close()
