"""Termbases in and out through their dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.entity import Name
from kzannotate.gui.dialogs.termbase_export import TermbaseExportForm
from kzannotate.gui.dialogs.termbase_import import TermbaseImportForm
from kzannotate.workbench.term_exchange import TermFile


@pytest.fixture
def exchange(at_work):
    return at_work.window.exchange


def _form(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
    return QApplication.activeModalWidget()


def _texts(program) -> set[str]:
    return {name.text for name in program.desk.bench.store.records(Name)}


def test_a_table_comes_in_by_the_columns_that_were_chosen(exchange, at_work, qtbot, tmp_path):
    path = tmp_path / "terms.csv"
    path.write_text("Greenish Valley;الوادي المخضر;x\nStone Bridge;جسر الحجر;y\n", "utf-8")
    exchange.look_at(path)
    form = _form(qtbot, TermbaseImportForm)
    qtbot.waitUntil(form.done_.isEnabled, timeout=20_000)
    assert form.columns() == "en,ar,-"
    form.choices[0].setCurrentIndex(form.choices[0].findData("-"))
    form.choices[1].setCurrentIndex(form.choices[1].findData("-"))
    qtbot.waitUntil(form.complaint.isVisible, timeout=20_000)
    for box, column in zip(form.choices, ("en", "ar", "-"), strict=True):
        box.setCurrentIndex(box.findData(column))
    qtbot.waitUntil(form.done_.isEnabled, timeout=20_000)
    assert form.coming.grid.rowCount() > 2
    with qtbot.waitSignal(form.finished, timeout=20_000):
        form.done_.click()
    assert _texts(at_work) >= {"Greenish Valley", "جسر الحجر"}


def test_what_is_left_out_is_told_and_nothing_changes_before_it_is_agreed_to(
    exchange, at_work, qtbot, tmp_path
):
    before = _texts(at_work)
    path = tmp_path / "terms.csv"
    path.write_text("id,en,status\na,Iron Gate,preferred\nb,,admitted\n", "utf-8")
    exchange.look_at(path)
    form = _form(qtbot, TermbaseImportForm)
    qtbot.waitUntil(form.done_.isEnabled, timeout=20_000)
    form.reject()
    assert _texts(at_work) == before


def test_a_long_import_shows_how_far_it_is(exchange, at_work, qtbot, tmp_path):
    path = tmp_path / "terms.csv"
    path.write_text("en\n" + "".join(f"Hamlet {n}\n" for n in range(600)), "utf-8")
    exchange.look_at(path)
    form = _form(qtbot, TermbaseImportForm)
    qtbot.waitUntil(form.done_.isEnabled, timeout=20_000)
    shown = []
    form.bar.valueChanged.connect(shown.append)
    with qtbot.waitSignal(form.finished, timeout=20_000):
        form.done_.click()
    assert len(shown) > 2
    assert shown == sorted(shown)


def test_losses_are_counted_before_the_file_is_written(exchange, at_work, qtbot, tmp_path):
    exchange.export()
    form = _form(qtbot, TermbaseExportForm)
    form.kind.setCurrentIndex(form.kind.findData("utx"))
    qtbot.waitUntil(lambda: form.losses.grid.rowCount() > 0, timeout=20_000)
    form.reject()
    path = tmp_path / "out.tbx"
    with qtbot.waitSignal(at_work.desk.written, timeout=20_000):
        exchange.write(path, TermFile("tbx", ("ar", "en")))
    assert 'xml:lang="ar"' in path.read_text("utf-8")
    assert 'xml:lang="ru"' not in path.read_text("utf-8")
