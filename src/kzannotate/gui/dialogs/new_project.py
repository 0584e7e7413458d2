"""A new project: what it is called, what it begins with, who works on it, where it lies.

One page, since everything but the title has a default that can stay.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kzannotate.domain.project import ROLES
from kzannotate.gui import wording
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import GAP, Words, label
from kzannotate.gui.plain import isolate
from kzannotate.resources import resource
from kzannotate.workbench.beginning import LANGUAGES, Beginning

if TYPE_CHECKING:
    from collections.abc import Iterable

STARTER, OWN, NONE = "starter", "own", "none"
"""What a project can be checked against from the beginning."""
SUFFIX = ".kza"
_REFERENCES = {
    STARTER: QT_TRANSLATE_NOOP(
        "NewProject", "The starter reference: Kazakhstan and its neighbours"
    ),
    OWN: QT_TRANSLATE_NOOP("NewProject", "A reference of your own…"),
    NONE: QT_TRANSLATE_NOOP("NewProject", "None: the articles against each other only"),
}
_SCALES = {
    "six": QT_TRANSLATE_NOOP("NewProject", "Six ratings, from false to true"),
    "four": QT_TRANSLATE_NOOP("NewProject", "Four: false, partly true, true, unproven"),
    "two": QT_TRANSLATE_NOOP("NewProject", "Two: false and true"),
}
_ROLES = {
    "fact-checker": QT_TRANSLATE_NOOP("NewProject", "Fact-checker"),
    "translator": QT_TRANSLATE_NOOP("NewProject", "Translator"),
    "editor": QT_TRANSLATE_NOOP("NewProject", "Editor"),
    "lead": QT_TRANSLATE_NOOP("NewProject", "Lead"),
    "reader": QT_TRANSLATE_NOOP("NewProject", "Reader"),
}
_NO_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))


class NewProjectDialog(QDialog):
    """Asks what a project begins with.

    Args:
        name: of who begins it.
        folder: where projects lie.

    Signals:
        wanted: Beginning.
        place_wanted: another place is to be asked for, by a dialog over this one.
        reference_wanted: a reference is to be asked for, likewise.
    """

    wanted = Signal(object)
    place_wanted = Signal()
    reference_wanted = Signal()

    def __init__(self, name: str, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New project"))
        self._folder, self._own = folder, Path()
        self._placed = False
        """Whether a person said where it is to lie."""
        self.title, self.place, self.name = QLineEdit(), QLineEdit(), QLineEdit(name)
        self.languages = {code: QCheckBox(isolate(wording.language(code))) for code in LANGUAGES}
        self.reference = _box("NewProject", _REFERENCES)
        self.scale = _box("NewProject", _SCALES)
        self.role = _box("NewProject", {role: _ROLES.get(role, role) for role in ROLES})
        self.elsewhere, self._held = QPushButton(), Words(muted=True, aside=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._make: QPushButton = self.buttons.addButton(
            self.tr("&Make the project"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._connect()
        self._on_titled()

    def beginning(self) -> Beginning:
        """What is chosen."""
        reference = {STARTER: resource("reference", "kazakhstan.json"), OWN: self._own}
        place = Path(self.place.text().strip()).expanduser()
        return Beginning(
            place if place.suffix == SUFFIX else place.with_name(f"{place.name}{SUFFIX}"),
            self.title.text(),
            tuple(code for code, box in self.languages.items() if box.isChecked()),
            reference.get(self.reference.currentData()),
            self.scale.currentData(),
            self.name.text().strip(),
            self.role.currentData(),
        )

    def take_reference(self, path: Path) -> None:
        """Begin with this reference."""
        self._own = path
        self._held.say(isolate(str(path)))
        self._held.show()

    def _connect(self) -> None:
        self.title.textChanged.connect(lambda _: self._on_titled())
        self.place.textEdited.connect(lambda _: self._on_placed())
        self.place.textChanged.connect(lambda _: self._refresh())
        self.name.textChanged.connect(lambda _: self._refresh())
        for box in self.languages.values():
            box.toggled.connect(lambda _: self._refresh())
        self.elsewhere.clicked.connect(self.place_wanted)
        self.reference.activated.connect(lambda _: self._on_reference())
        self.buttons.accepted.connect(self._tell)
        self.buttons.rejected.connect(self.reject)

    def _tell(self) -> None:
        self.wanted.emit(self.beginning())
        self.accept()

    def _on_titled(self) -> None:
        if not self._placed:
            named = " ".join(self.title.text().translate(_NO_NAME).split()).strip(". ")
            path = _free(self._folder, named or self.tr("New project"))
            self.place.setText(str(path))
        self._refresh()

    def _on_placed(self) -> None:
        self._placed = True

    def _refresh(self) -> None:
        chosen = any(box.isChecked() for box in self.languages.values())
        said = all(field.text().strip() for field in (self.title, self.place, self.name))
        self._make.setEnabled(chosen and said)

    def _on_reference(self) -> None:
        own = self.reference.currentData() == OWN
        self._held.setVisible(own)
        if own:
            self.reference_wanted.emit()

    def leave_reference(self) -> None:
        """No reference was chosen."""
        if self._own == Path():
            self.reference.setCurrentIndex(self.reference.findData(STARTER))
            self._held.hide()

    def place_at(self, path: Path) -> None:
        """Let the project lie there."""
        self._placed = True
        self.place.setText(str(path))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        form.setVerticalSpacing(GAP + GAP // 2)
        form.setHorizontalSpacing(2 * GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.title.setPlaceholderText(self.tr("Such as: The six chairs"))
        self.title.setMinimumWidth(50 * GAP)
        self._held.hide()
        self.elsewhere.setText(self.tr("&Choose…"))
        self.elsewhere.setAutoDefault(False)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Languages of the articles"), self._languages())
        form.addRow(self.tr("&Check against"), self.reference)
        form.addRow("", self._held)
        form.addRow(self.tr("&Rate cases with"), self.scale)
        form.addRow(self.tr("Your &name"), self.name)
        form.addRow(self.tr("Your r&ole"), self.role)
        form.addRow(self.tr("&File"), self._row(self.place, self.elsewhere))
        hint = label("small", wrap=True)
        hint.setText(
            self.tr("All of this can be changed later, but for the place, which moves as any file.")
        )
        form.addRow(hint)
        self._make.setDefault(True)
        form.addRow(self.buttons)

    def _languages(self) -> QWidget:
        for box in self.languages.values():
            box.setChecked(True)
        return self._row(*self.languages.values())

    @staticmethod
    def _row(*widgets: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for widget in widgets:
            row.addWidget(widget)
        made.setFocusProxy(widgets[0])
        return made


def _box(context: str, words: dict[str, str]) -> QComboBox:
    made = QComboBox()
    for value, said in words.items():
        made.addItem(QCoreApplication.translate(context, said), value)
    return made


def _free(folder: Path, name: str) -> Path:
    """A path that nothing has yet."""
    names: Iterable[str] = (name, *(f"{name} {number}" for number in range(2, 100)))
    paths = [folder / f"{each}{SUFFIX}" for each in names]
    return next((path for path in paths if not path.exists()), paths[0])
