"""Forms: who the reviewers are, and what one of them is asked to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from kzannotate.domain.project import HUES, ROLES
from kzannotate.gui import reviewer_words as words
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.parts import Words
from kzannotate.gui.plain import isolate
from kzannotate.gui.reviewer_signs import badge_icon
from kzannotate.gui.sheet import theme_now
from kzannotate.workbench.reviewers import hue_by_itself

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.project import Reviewer
    from kzannotate.workbench.assigning import Errand
    from kzannotate.workbench.reviewers import Person

_SOON = 7
"""Days from today that a day of completion begins with."""


class Described(NamedTuple):
    """What was written of a reviewer."""

    name: str
    role: str
    hue: str
    initials: str


class PersonForm(Form):
    """Role, colour and letters of a reviewer of the project; or a new one's name as well.

    Args:
        people: of the project.
        reviewers: their records, by their ids.
        own: id of who is at work.
    """

    switch_wanted = Signal(str)
    """Name of the reviewer who works from now on."""

    def __init__(
        self, people: Sequence[Person], reviewers: dict[str, Reviewer], own: str, parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Reviewers"))
        self.done_.setText(self.tr("Keep"))
        self._reviewers, self._own = reviewers, own
        self._people = {person.id: person for person in people}
        self.who, self.name = QComboBox(), QLineEdit()
        for person in people:
            self.who.addItem(badge_icon(person, theme_now()), isolate(person.name), person.id)
        self.who.addItem(self.tr("Somebody else…"), "")
        self.role, self.hue, self.initials = QComboBox(), QComboBox(), QLineEdit()
        self.initials.setMaxLength(3)
        for each in ROLES:
            self.role.addItem(words.role(each), each)
        self.hue.addItem(self.tr("By itself"), "")
        for each in HUES:
            self.hue.addItem(words.hue(each), each)
        self.at_work = QCheckBox(self.tr("&Work as this reviewer from now on"))
        said = Words(
            self.tr("No password is asked for in a local file: the name says who decided."),
            limit=3, muted=True, aside=True,
        )  # fmt: skip
        self.form.addRow(self.tr("&Reviewer"), self.who)
        self.form.addRow(self.tr("&Name"), self.name)
        self.form.addRow(self.tr("R&ole"), self.role)
        self.form.addRow(self.tr("&Colour"), self.hue)
        self.form.addRow(self.tr("&Initials"), self.initials)
        self.form.addRow(self.at_work)
        self.form.addRow(said)
        self.finish()
        self.who.currentIndexChanged.connect(self._fill)
        self._fill()

    @property
    def seen(self) -> Reviewer | None:
        """The reviewer in hand; None: a new one."""
        return self._reviewers.get(str(self.who.currentData() or ""))

    def tell(self) -> None:
        seen = self.seen
        name = seen.name if seen is not None else self.name.text().strip()
        if not name:
            self.complain(self.tr("Write the name of the reviewer."))
            return
        told = (str(self.role.currentData()), str(self.hue.currentData() or ""))
        self.described.emit(Described(name, *told, self.initials.text().strip()))

    def kept(self, record: object = None) -> None:
        if self.at_work.isChecked() and self.at_work.isEnabled():
            seen = self.seen
            self.switch_wanted.emit(seen.name if seen is not None else self.name.text().strip())
        super().kept(record)

    def _fill(self) -> None:
        seen = self.seen
        self.form.setRowVisible(self.name, seen is None)
        role = seen.role if seen is not None else ROLES[0]
        if self.role.findData(role) < 0:
            self.role.addItem(words.role(role), role)
        self.role.setCurrentIndex(self.role.findData(role))
        self.hue.setCurrentIndex(max(0, self.hue.findData(seen.hue if seen else "")))
        self._paint_colours(seen)
        self.initials.setText(seen.initials if seen is not None else "")
        self.at_work.setChecked(seen is not None and seen.id == self._own)
        self.at_work.setEnabled(seen is None or seen.id != self._own)

    def _paint_colours(self, seen: Reviewer | None) -> None:
        """Show each colour as the reviewer's badge has it; by itself: the one that they get."""
        person = self._people.get(seen.id) if seen is not None else None
        for row in range(self.hue.count()):
            hue = str(self.hue.itemData(row))
            if person is None:
                self.hue.setItemIcon(row, QIcon())
                continue
            hue = hue or hue_by_itself(self._reviewers.values(), person.id)
            self.hue.setItemIcon(row, badge_icon(replace(person, hue=hue), theme_now()))


class ErrandForm(Form):
    """Who is asked to do something, by when, and whether without seeing others.

    Args:
        errand: what it is.
        called: in words.
        people: who may be asked.
    """

    def __init__(
        self, errand: Errand, called: str, people: Sequence[Person], parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Hand out"))
        self.done_.setText(self.tr("Hand out"))
        self._errand = errand
        self.who = QComboBox()
        self.who.setEditable(True)
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for person in people:
            self.who.addItem(badge_icon(person, theme_now()), person.name)
        self.has_day, self.due = QCheckBox(self.tr("&Due on")), QDateEdit()
        self.due.setCalendarPopup(True)
        self.due.setDate(QDate.currentDate().addDays(_SOON))
        self.due.setEnabled(False)
        self.second = QCheckBox(self.tr("As a &second reading, beside who has the article"))
        self.blind = QCheckBox(self.tr("&Blind: without seeing what others decided and wrote"))
        self.form.addRow(Words(called, limit=3, bold=True, aside=True))
        self.form.addRow(self.tr("&Reviewer"), self.who)
        self.form.addRow(self.has_day, self.due)
        if errand.document and errand.finding is None:
            self.form.addRow(self.second)
            self.form.addRow(self.blind)
        self.finish()
        self.has_day.toggled.connect(self.due.setEnabled)
        self.blind.toggled.connect(lambda on: self.second.setChecked(on or self.second.isChecked()))

        if errand.due:
            self.has_day.setChecked(True)
            self.due.setDate(QDate.fromString(errand.due, "yyyy-MM-dd"))
        self.second.setChecked(errand.second)
        self.blind.setChecked(errand.blind)

    def begin_with(self, name: str) -> None:
        """Begin with somebody who has it already."""
        self.who.setCurrentText(name)

    def tell(self) -> None:
        name = self.who.currentText().strip()
        if not name:
            self.complain(self.tr("Write the name of the reviewer."))
            return
        due = self.due.date().toString("yyyy-MM-dd") if self.has_day.isChecked() else ""
        asked = replace(
            self._errand, due=due, blind=self.blind.isChecked(), second=self.second.isChecked()
        )
        self.described.emit((asked, name))
