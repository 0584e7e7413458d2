"""The result of a corpus in the window: looked into, counted, taken in."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.gui.dialogs.corpus_result import ResultDialog
from kzannotate.resources import resource
from kzannotate.workbench.corpora.engines import Local
from kzannotate.workbench.corpora.plan import plan_of
from kzannotate.workbench.corpora.running import run

TEXT = "لقي {} عاملًا مصرعهم في انهيار منجم الرمال.{}"


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    room = tmp_path_factory.mktemp("corpus")
    told = [
        {"id": f"r{n}", "text": TEXT.format(12 + 7 * (n % 2), "!" * n), "published": "2026-01-02"}
        for n in range(6)
    ]
    lines = [json.dumps({**row, "source": f"s{n}"}) for n, row in enumerate(told)]
    (room / "in.jsonl").write_text("\n".join(lines), "utf-8")
    run(
        plan_of([room / "in.jsonl"], [resource("reference", "kazakhstan.json")]),
        room / "out",
        Local(),
    )
    return room / "out"


@pytest.fixture
def dialog(at_work, result, qtbot):
    at_work.window.results.look_into(result)
    shown = lambda: [w for w in QApplication.topLevelWidgets() if isinstance(w, ResultDialog)]  # noqa: E731
    qtbot.waitUntil(lambda: bool(shown()) and shown()[-1].model.rowCount() > 0, timeout=20_000)
    return shown()[-1]


def test_a_finding_is_shown_with_its_articles(dialog, qtbot):
    pages = dialog.articles.pages
    qtbot.waitUntil(lambda: not any(p.isHidden() for p in pages), timeout=20_000)
    assert {"12", "19"} <= {w for p in pages for w in p.reader.toPlainText().split()}


def test_a_filter_is_asked_of_the_whole_result(dialog, qtbot):
    before = dialog.model.rowCount()
    dialog.severity.choose("agreement")
    qtbot.waitUntil(lambda: 0 < dialog.model.rowCount() < before, timeout=20_000)
    dialog.words.setText("no such words")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0, timeout=20_000)


def test_what_is_chosen_comes_into_the_project(at_work, dialog, qtbot):
    def there():
        return list(at_work.desk.bench.store.records(Finding, layer=MACHINE_LAYER))

    before = len(there())
    dialog.view.setCurrentIndex(dialog.model.index(0))
    dialog.take.click()
    qtbot.waitUntil(lambda: len(there()) == before + 1, timeout=20_000)


def test_counts_are_made_when_they_are_seen(dialog, qtbot):
    assert dialog.counts.table.rowCount() == 0
    dialog.counts.count()
    qtbot.waitUntil(lambda: dialog.counts.table.rowCount() > 0, timeout=20_000)


def test_a_folder_that_is_no_result_is_refused_in_a_sentence(at_work, tmp_path, qtbot):
    with qtbot.waitSignal(at_work.jobs.failed, timeout=20_000) as told:
        at_work.window.results.look_into(tmp_path)
    assert "no result of a check" in str(told.args[0])
