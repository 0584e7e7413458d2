"""What an import would bring is shown, put right and chosen before it comes in."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kzannotate.domain.document import Document
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles.model import FoundArticle
from kzannotate.gui.dialogs.import_preview import ImportPreview
from kzannotate.gui.dialogs.table_columns import TableColumnsForm
from kzannotate.gui.models.document_model import whole_origin_of
from kzannotate.gui.models.import_model import (
    ENCODING,
    LANGUAGE,
    NOTE,
    PUBLISHED,
    SOURCE,
    TAKEN,
    TITLE,
    WORDS,
)
from kzannotate.workbench.article_files import ArticleFile
from kzannotate.workbench.gathering import Found
from kzannotate.workbench.proposing import Proposal, ProposedRow, Twin

EDIT, CHECK = Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole


def _row(number, title, **more):
    article = FoundArticle(f"{title}\nText.", encoding="utf-8", title=title, language="en")
    found = Found(article, f"id{number}", ArticleFile(Path(f"{number}.txt"), f"{number}.txt"))
    return replace(ProposedRow(number, found, words=1000 + number), **more)


@pytest.fixture
def preview(qapp, qtbot):
    twin = Twin(0, None, "Dam", 0.87)
    rows = (_row(0, "Dam"), _row(1, "سد"), _row(2, "Bridge", twin=twin, taken=False))
    dialog = ImportPreview(Proposal(rows, (LeftOut("<b>.txt", 3, "it was not chosen"),)), None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _cell(preview, row, column, role=Qt.ItemDataRole.DisplayRole):
    return preview.table.model().index(row, column).data(role)


def test_every_article_is_a_row_with_what_is_known_of_it(preview):
    assert [_cell(preview, n, TITLE) for n in range(3)] == ["Dam", "سد", "Bridge"]
    assert _cell(preview, 0, LANGUAGE) == "English"
    assert _cell(preview, 1, WORDS) == "1,001"
    assert "same story, 87" in _cell(preview, 2, NOTE)
    assert "Dam" in preview.table.model().index(2, NOTE).data(Qt.ItemDataRole.ToolTipRole)


def test_the_space_bar_ticks_all_chosen_rows(preview):
    preview.table.selectAll()
    QTest.keyClick(preview.table, Qt.Key.Key_Space)
    assert [row.taken for row in preview.proposal().rows] == [False] * 3
    assert not preview.done_.isEnabled()
    QTest.keyClick(preview.table, Qt.Key.Key_Space)
    assert [row.taken for row in preview.proposal().rows] == [True] * 3


def test_a_click_on_the_box_ticks_its_row(preview):
    index = preview.table.model().index(2, TAKEN)
    place = preview.table.visualRect(index).center()
    QTest.mouseClick(preview.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.taken for row in preview.proposal().rows] == [True, True, True]


def test_what_is_typed_goes_to_all_rows_that_are_chosen(preview, qtbot):
    preview.table.selectAll()
    table = preview.table
    table.selectionModel().setCurrentIndex(
        table.model().index(0, SOURCE), table.selectionModel().SelectionFlag.NoUpdate
    )
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(table.viewport().focusWidget() or table.focusWidget(), "Caravan")
    QTest.keyClick(table.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: preview.proposal().rows[2].article.source == "Caravan")


def test_a_date_that_is_none_is_refused_with_a_sentence(preview):
    index = preview.table.model().index(0, PUBLISHED)
    assert not preview.table.model().setData(index, "tomorrow", EDIT)
    assert "tomorrow is no date" in preview.complaint.text().replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert preview.table.model().setData(index, "2024-02", EDIT)


def test_rows_are_found_by_letters_and_by_sort(preview):
    preview.filter.setText("سدّ")
    assert [_cell(preview, n, TITLE) for n in range(preview.table.model().rowCount())] == ["سد"]
    preview.filter.clear()
    preview.sort.choose("like")
    assert [_cell(preview, n, TITLE) for n in range(preview.table.model().rowCount())] == ["Bridge"]


def test_columns_order_the_rows(preview):
    preview.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    assert _cell(preview, 0, TITLE) == "Bridge"
    preview.table.sortByColumn(WORDS, Qt.SortOrder.DescendingOrder)
    assert _cell(preview, 0, WORDS) == "1,002"


def test_what_is_left_out_is_told_as_plain_text(preview):
    (row,) = preview.reasons.grid.rows()
    assert row.cells == ("\u2068<b>.txt\u2069, line 3", "it was not chosen")


def test_agreeing_tells_the_proposal_as_it_was_put_right(preview, qtbot):
    preview.table.model().setData(preview.table.model().index(0, TITLE), "Great dam", EDIT)
    with qtbot.waitSignal(preview.agreed) as told:
        preview.done_.click()
    assert told.args[0].rows[0].article.title == "Great dam"


def test_another_encoding_is_asked_for(preview, qtbot):
    index = preview.table.model().index(1, ENCODING)
    with qtbot.waitSignal(preview.encoding_wanted) as told:
        preview.table.model().setData(index, "koi8-r", EDIT)
    assert ([row.number for row in told.args[0][0]], told.args[1]) == ([1], "koi8-r")
    preview.complain(ForeignFileError("the text is not in koi8-r: choose another encoding"))
    assert preview.complaint.isVisible()


def test_the_first_row_is_chosen_in_a_mirrored_window_too(preview, qapp, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog = ImportPreview(preview.proposal(), parent)
    assert dialog.table.chosen() == [0]
    assert dialog.beginning.text() == "Dam Text."


def _preview(program, qtbot):
    found = lambda: program.window.findChild(ImportPreview)  # noqa: E731
    qtbot.waitUntil(lambda: found() is not None and found().isVisible(), timeout=15_000)
    return found()


def test_a_pasted_text_becomes_an_article(at_work, qtbot):
    QGuiApplication.clipboard().setText("A headline\nAnd its text, which is short.")
    at_work.window.actions_["paste_article"].trigger()
    _preview(at_work, qtbot).accept()
    rows = at_work.projection.documents
    qtbot.waitUntil(lambda: rows.row("pasted") is not None, timeout=15_000)
    assert at_work.desk.bench.store.record(Document, "pasted").title == "A headline"


def test_an_empty_clipboard_is_no_article(at_work, qtbot):
    QGuiApplication.clipboard().clear()
    at_work.window.files.paste()
    qtbot.waitUntil(lambda: "no text on the clipboard" in at_work.window.notice.text.text())


def test_a_file_is_read_again_in_the_encoding_that_was_chosen(at_work, qtbot, tmp_path):
    data = "Делегация приехала вчера в город.".encode("koi8-r")
    (tmp_path / "a.txt").write_bytes(data)
    at_work.window.files.bringing.look_at([tmp_path / "a.txt"])
    dialog = _preview(at_work, qtbot)
    index = dialog.table.model().index(0, ENCODING)
    dialog.table.model().setData(index, "windows-1251", EDIT)
    wanted = data.decode("windows-1251")
    qtbot.waitUntil(lambda: dialog.proposal().rows[0].article.text == wanted, timeout=15_000)
    dialog.table.model().setData(index, "utf-8", EDIT)
    qtbot.waitUntil(dialog.complaint.isVisible, timeout=15_000)
    dialog.reject()


def test_columns_of_a_table_are_chosen_above_its_first_rows(at_work, qtbot, tmp_path):
    path = tmp_path / "news.csv"
    path.write_text("kicker,story\nThe dam,Words of the article.\n")
    at_work.window.files.bringing.look_at([path])
    found = lambda: at_work.window.findChild(TableColumnsForm)  # noqa: E731
    qtbot.waitUntil(lambda: found() is not None and found().isVisible(), timeout=15_000)
    first, second = found().choices
    first.setCurrentIndex(first.findData("text"))
    second.setCurrentIndex(second.findData("text"))
    assert first.currentData() == ""
    first.setCurrentIndex(first.findData("title"))
    found().tell()
    (row,) = _preview(at_work, qtbot).proposal().rows
    assert (row.article.title, row.article.text) == ("The dam", "Words of the article.")


def test_the_head_of_an_article_tells_where_it_comes_from(at_work, qtbot, tmp_path):
    page = "<!-- saved from url=(0022)https://a.example/1 --><html><head><title>A bridge</title>"
    words = "<meta name=author content='A. Noor'></head><p>Words of an article, enough of them.</p>"
    (tmp_path / "page.html").write_text(page + words)
    at_work.window.files.bringing.look_at([tmp_path / "page.html"])
    _preview(at_work, qtbot).accept()
    qtbot.waitUntil(lambda: at_work.projection.documents.row("page") is not None, timeout=15_000)
    told = whole_origin_of(at_work.projection.documents.row("page"))
    assert [
        word for word in ("A. Noor", "https://a.example/1", "page.html · utf-8") if word in told
    ]
    assert told.count("\n") == 3


def test_files_on_the_clipboard_are_brought_in(at_work, qtbot, tmp_path):
    (tmp_path / "copied.txt").write_text("Words of an article.")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / "copied.txt"))])
    QGuiApplication.clipboard().setMimeData(held)
    at_work.window.files.paste()
    (row,) = _preview(at_work, qtbot).proposal().rows
    assert row.place == "copied.txt"
