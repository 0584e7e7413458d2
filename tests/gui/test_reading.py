"""The legend hides and shows marks, the text is set as wished, and strange order is told."""

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from kzannotate.domain.span import Span
from kzannotate.gui.dialogs.text_appearance import TextAppearanceDialog
from kzannotate.gui.reader.appearance import Appearance, wear, worn
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Facet, Mark, MarkRole, Trait
from kzannotate.gui.reading.legend import Legend
from kzannotate.gui.reading.order_notice import OrderNotice

NAMES, FINDINGS = Trait(Facet.KIND, "mention"), Trait(Facet.KIND, "finding")
ERRORS = Trait(Facet.SEVERITY, "error")


@pytest.fixture(autouse=True)
def _as_before():
    yield
    wear(Appearance())


@pytest.fixture
def legend(qapp, qtbot):
    made = Legend()
    qtbot.addWidget(made)
    made.set_open(True)
    return made


def marks():
    name = Mark("m", Span(0, 4), MarkRole.MENTION, "n", traits=frozenset({NAMES}))
    wrong = [
        Mark("f", Span(n, n + 2), MarkRole.ERROR, "w", traits=frozenset({FINDINGS, ERRORS}))
        for n in (4, 9)
    ]
    return [name, *wrong]


def test_a_chip_says_how_many_and_hides_them(legend):
    legend.show_marks(marks())
    assert legend.chips[FINDINGS].text().endswith("1")
    legend.chips[NAMES].click()
    assert [m.id for m in legend.show_marks(marks())] == ["f", "f"]
    assert "Marks: 1, hidden: 1" in legend.summary.text()


def test_a_chip_has_the_sign_of_its_loudest_mark(legend):
    legend.show_marks(marks())
    assert legend._role_of(FINDINGS) is legend._role_of(ERRORS) is MarkRole.ERROR
    assert not legend.chips[FINDINGS].icon().isNull()


def test_what_is_hidden_stays_hidden_in_the_next_article_and_is_said(legend):
    legend.show_marks(marks())
    legend.chips[FINDINGS].click()
    assert [m.id for m in legend.show_marks(marks()[:1])] == ["m"]
    assert not legend.chips[FINDINGS].isChecked()
    assert not legend.everything.isHidden()


def test_everything_is_shown_again_with_one_click(legend, qtbot):
    legend.show_marks(marks())
    legend.chips[NAMES].click()
    with qtbot.waitSignal(legend.hidden_changed) as told:
        legend.everything.click()
    assert told.args == [frozenset()]
    assert legend.chips[NAMES].isChecked()
    assert legend.everything.isHidden()


def test_an_article_without_marks_has_a_legend_that_says_so(legend):
    assert legend.show_marks([]) == []
    assert "Marks: 0" in legend.summary.text()


def test_the_legend_speaks_and_unfolds_in_the_window(at_work):
    article = at_work.window.article
    at_work.window.actions_["legend"].trigger()
    assert article.legend.is_open
    before = len(article.reader.marks())
    article.legend.chips[NAMES].click()
    assert len(article.reader.marks()) < before
    assert at_work.wardrobe._file.read().legend is True


def test_the_text_is_set_as_the_dialog_says_and_it_is_remembered(at_work, qtbot):
    at_work.window.actions_["text_appearance"].trigger()
    dialog = at_work.window.findChild(TextAppearanceDialog)
    before = at_work.window.article.reader.sizes
    dialog.letters.slider.setValue(25)
    dialog.leading.slider.setValue(26)
    dialog.justified.click()
    dialog.zoom.slider.setValue(30)
    after = at_work.window.article.reader.sizes
    assert (after.column / after.em) < (before.column / before.em) * 0.7
    kept = at_work.wardrobe._file.read()
    assert (kept.line_letters, kept.leading, kept.justified) == (50, 1.3, True)
    dialog.close()


def test_as_at_first_puts_everything_back(qapp, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen = Appearance("Some Face", "Nimbus Roman", 60, 1.2, True)
    dialog = TextAppearanceDialog(chosen, 1.5, parent)
    assert dialog.appearance() == chosen
    with qtbot.waitSignal(dialog.changed):
        dialog._reset()
    assert (dialog.appearance(), dialog.zoom.number) == (Appearance(), 1.0)
    assert isinstance(dialog, QDialog)


def test_a_turned_paragraph_stays_turned_while_the_window_is_open(at_work):
    article, navigator = at_work.window.article, at_work.navigator
    first = navigator.document
    at_work.window.actions_["flip_paragraph"].trigger()
    before = article.reader.turning.turned
    other = next(
        r.document.id for r in at_work.projection.documents.rows() if r.document.id != first
    )
    navigator.open_document(other)
    assert article.reader.turning.turned == frozenset()
    navigator.open_document(first)
    assert article.reader.turning.turned == before != frozenset()
    at_work.window.actions_["reset_paragraphs"].trigger()
    assert article.reader.turning.turned == frozenset()


@pytest.mark.parametrize(
    ("text", "count"),
    [("رقم \u202e42\u202c هنا", 2), ("can\u200bnot\u200f", 0), ("a \u2067b\u2069 c", 0), ("", 0)],
)
def test_only_what_turns_the_order_round_is_warned_of(text, count, qapp, qtbot):
    reader = ArticleReader()
    qtbot.addWidget(reader)
    warning = OrderNotice(reader)
    reader.show_article(text, "ar")
    warning.look()
    assert warning.isHidden() is (count == 0)
    assert f"({count})" in warning.words.text()


def test_the_warning_leads_to_each_of_the_characters_in_turn(qapp, qtbot):
    reader = ArticleReader()
    qtbot.addWidget(reader)
    text = "رقم \u202e42\u202c هنا"
    reader.show_article(text, "ar")
    warning = OrderNotice(reader)
    seen = []
    for _ in range(3):
        warning.show_next.click()
        seen.append(reader.selected_span().of(text))
    assert seen == ["\u202e", "\u202c", "\u202e"]
    assert worn() == Appearance()
