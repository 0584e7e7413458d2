"""Who has the open article, and a menu to hand it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog

from kzannotate.gui.parts import FilterButton
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOBODY, _ELSE = "", "+"


class AssigneeButton(FilterButton):
    """Shows a name; offers oneself, the other reviewers, somebody else, nobody."""

    wanted = Signal(object)
    """A name, or None for nobody."""

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[str, str] = {}
        self._held: str | None = None
        self._own = ""
        self.chosen.connect(self._on_chosen)

    def show_people(self, people: Mapping[str, str], held: str | None, own: str) -> None:
        """Offer these, by their ids, and show who has the article."""
        self._people, self._held, self._own = dict(people), held, own
        self._offer()

    def _offer(self) -> None:
        others = sorted((n, i) for i, n in self._people.items() if i != self._own)
        choices: list[tuple[str | None, str]] = [(None, self.tr("Nobody has it"))]
        if self._own in self._people:
            choices.append((self._own, isolate(self._people[self._own])))
        choices += [(id_, isolate(name)) for name, id_ in others]
        choices.append((_ELSE, self.tr("Somebody else…")))
        self.value = self._held if self._held in self._people else None
        self.offer(self.tr("Who has the article"), choices, self.tr("Not assigned"))

    def _on_chosen(self) -> None:
        value = self.value
        if value == _ELSE:
            self._offer()
            self._ask()
        elif value != self._held:
            self.wanted.emit(self._people.get(value or "", None))

    def _ask(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Assign the article"))
        dialog.setLabelText(self.tr("Name of the reviewer"))
        dialog.textValueSelected.connect(self._on_named)
        dialog.open()

    def _on_named(self, name: str) -> None:
        if name.strip():
            self.wanted.emit(name.strip())
