"""A version that none of the others is: put together of them, or written anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QSizePolicy

from kzannotate.errors import BugError
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.remarks.composer import ProseField
from kzannotate.gui.sharing.field_words import (
    TYPED,
    differing_fields,
    field_title,
    field_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.records import Record
    from kzannotate.gui.projection import Projection

_LONG = 50
"""Letters from which on a text is written in a field of several lines."""
_LINES = 72


class ThirdForm(Form):
    """One field for each part in which the versions differ; ``described`` tells the record.

    Args:
        records: what the versions say, the one that is shown first; all of one kind.
        projection: knows what entities and people are called.
        parent: of the dialog.
    """

    def __init__(self, records: Sequence[Record], projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Write another version"))
        self.done_.setText(self.tr("Let this hold"))
        self._records, self._projection = [*records], projection
        self.fields: dict[str, QComboBox | ProseField] = {}
        for name in differing_fields(records):
            field = self.fields[name] = self._field(name)
            field.setAccessibleName(field_title(name))
            self.form.addRow(field_title(name), field)
        self.finish()

    def tell(self) -> None:
        said: dict[str, Any] = {}
        for name, field in self.fields.items():
            said |= self._read(name, field)
        try:
            self.described.emit(replace(self._records[0], **said))
        except (BugError, ValueError, TypeError):
            self.complain(self.tr("These parts do not go together. Choose others."))

    def _field(self, name: str) -> QComboBox | ProseField:
        values = [getattr(record, name) for record in self._records]
        if name in TYPED and any(len(v or "") > _LONG or "\n" in (v or "") for v in values):
            field = ProseField(values[0] or values[1] or "")
            field.setFixedHeight(_LINES)
            return field
        box = QComboBox()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setEditable(name in TYPED)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        lexicon, language = self._projection.lexicon, self._projection.language
        for place, value in enumerate(values):
            if value in values[:place]:
                continue
            typed = value or "" if name in TYPED else None
            box.addItem(
                field_words(name, value, lexicon, language) if typed is None else typed, place
            )
        return box

    def _read(self, name: str, field: QComboBox | ProseField) -> dict[str, Any]:
        if name in TYPED:
            typed = (
                field.toPlainText() if isinstance(field, ProseField) else field.currentText()
            ).strip()
            optional = any(getattr(record, name) is None for record in self._records)
            return {name: None if optional and not typed else typed}
        assert isinstance(field, QComboBox)  # noqa: S101 - _field saw to it
        chosen = self._records[field.currentData()]
        with_it = [n for n in ("span", "quote", "fragments") if hasattr(chosen, n)]
        names = with_it if name == "quote" else [name]
        return {n: getattr(chosen, n) for n in names}
