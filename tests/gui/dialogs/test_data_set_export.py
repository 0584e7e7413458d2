"""The dialog that asks in which format a data set goes out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from kzannotate.domain.loss import Loss
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.gui.dialogs.data_set_export import DataSetExportForm
from kzannotate.workbench.data_sets.choosing import SEEN

pytestmark = pytest.mark.gui

LAYERS = [("layer-a", "Aigul"), ("layer-b", "نورلان")]


@pytest.fixture
def form(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    written = [f for f in all_formats() if f.writes]
    yield DataSetExportForm(written, LAYERS, parent)  # noqa: PT022 - the parent stays


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_what_a_reviewer_sees_goes_out_unless_something_else_is_chosen(form):
    order = form.order()
    assert order.choice.layers == (SEEN,)
    assert order.choice.kinds == frozenset(MarkKind)
    assert not order.choice.rejected


def test_layers_of_several_reviewers_go_out_side_by_side(form):
    form.whose.setCurrentIndex(1)
    assert form.order().choice.layers == ("layer-a", "layer-b")


def test_each_format_brings_its_own_choices(form):
    choose(form.kind, "conll2003")
    boxes = [b for b in form._fields.values() if isinstance(b, QComboBox)]
    assert [b.currentData() for b in boxes] == ["iob2", "marks"]
    choose(boxes[0], "bioes")
    assert form.order().options == {"scheme": "bioes", "tokens": "marks"}
    choose(form.kind, "spacy")
    assert form.order().options == {}


def test_losses_are_counted_again_after_a_change(form, qtbot):
    with qtbot.waitSignal(form.count_wanted, timeout=3000) as asked:
        form.refused.setChecked(True)
    assert asked.args[0].choice.rejected


def test_without_any_kind_of_marks_nothing_can_go_out(form):
    for row in range(form.kinds.count()):
        form.kinds.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not form.done_.isEnabled()


def test_what_a_format_cannot_hold_is_shown(form):
    form.show_losses((Loss("marks inside of words grow to whole words", 3, "صندوق"),))
    assert form.losses.model().rowCount() == 1
