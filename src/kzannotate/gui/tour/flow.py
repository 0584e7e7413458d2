"""Leading through the tour: on the sample project, from where it was put off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QScrollArea

from kzannotate.gui.plain import isolate
from kzannotate.gui.tour.spotlight import Card, Shade, beside
from kzannotate.gui.tour.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from kzannotate.gui.actions import Actions
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.tour.steps import Step
    from kzannotate.gui.workroom import Workroom

_AGAIN = 100
"""Milliseconds after which the light follows what has moved."""


class Stage(NamedTuple):
    """Where the tour is held.

    Args:
        room: furnished when it is asked for.
        open_sample: opens the sample project, or makes it.
        is_sample: whether the open project is the sample.
    """

    window: QMainWindow
    actions: Actions
    room: Callable[[], Workroom]
    open_sample: Callable[[], None]
    is_sample: Callable[[], bool]


class TourFlow(QObject):
    """Shows one step after the other; what is worked on stays within reach all the time."""

    def __init__(self, stage: Stage, desk: Desk, wardrobe: Wardrobe) -> None:
        super().__init__(stage.window)
        self._stage, self._desk, self._wardrobe = stage, desk, wardrobe
        self.shade, self.card = Shade(stage.window), Card(stage.window)
        self.number = 0
        self._waiting = False
        self.shade.hide()
        self.card.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(_AGAIN)
        self._clock.timeout.connect(self._tick)
        self.card.on.connect(lambda: self.go(self.number + 1))
        self.card.back.connect(lambda: self.go(self.number - 1))
        self.card.stopped.connect(self.stop)
        desk.closing.connect(self._on_closing)
        wardrobe.spoke.connect(lambda _: self._say())

    @property
    def is_on(self) -> bool:
        """Whether a step is shown."""
        return self.card.isVisible()

    def start(self) -> None:
        """Begin, or go on where the tour was put off; opens the sample where it is not open."""
        if not self._stage.is_sample():
            self._stage.open_sample()
        self._waiting = True
        self._clock.start()

    def go(self, number: int) -> None:
        """Show a step; past the last one the tour ends."""
        if number >= len(STEPS):
            self._keep(0)
            self._hide()
            return
        self.number = max(number, 0)
        self._keep(self.number)
        step, room = STEPS[self.number], self._stage.room()
        if step.prepare is not None:
            step.prepare(room)
        self.shade.show()
        self.card.show()
        _bring_into_view(step.target(self._stage.window, room))
        self._say()
        self._follow()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Put the tour off; it goes on here next time."""
        self._hide()

    def _hide(self) -> None:
        self._clock.stop()
        self._waiting = False
        self.shade.hide()
        self.card.hide()
        window = self._stage.window
        if self._desk.bench is not None and window.isVisible():
            self._stage.room().documents.view.setFocus()

    def _keep(self, number: int) -> None:
        self._wardrobe.remember(replace(self._wardrobe.settings, tour_step=number))

    def _on_closing(self) -> None:
        if self.is_on:
            self._clock.stop()
            self.shade.hide()
            self.card.hide()

    def _tick(self) -> None:
        if self._waiting:
            self._begin_when_ready()
        elif self.is_on:
            self._follow()

    def _begin_when_ready(self) -> None:
        ready = self._stage.is_sample() and self._desk.jobs.at_rest
        if ready and self._stage.room().navigator.document is not None:
            self._waiting = False
            kept = self._wardrobe.settings.tour_step
            self.go(kept if 0 <= kept < len(STEPS) else 0)

    def _say(self) -> None:
        step = STEPS[self.number]
        title = QCoreApplication.translate("Tour", step.title)
        told = QCoreApplication.translate("Tour", step.told).format(keys=self._keys(step))
        self.card.say(title, told, self.number + 1, len(STEPS))

    def _keys(self, step: Step) -> str:
        if not step.command:
            return ""
        from PySide6.QtGui import QKeySequence

        native = QKeySequence.SequenceFormat.NativeText
        action = self._stage.actions[step.command]
        return isolate(action.shortcut().toString(native) or action.text().replace("&", ""))

    def _follow(self) -> None:
        """Let light and card follow what they are about, wherever it has moved."""
        window = self._stage.window
        target = STEPS[self.number].target(window, self._stage.room())
        whole = window.rect()
        lit = QRect()
        seen = target.visibleRegion().boundingRect()
        if target.isVisible() and not seen.isEmpty():
            lit = QRect(target.mapTo(window, seen.topLeft()), seen.size()).intersected(whole)
        self.shade.setGeometry(whole)
        self.shade.light(lit)
        self.card.adjustSize()
        at = whole if lit.isEmpty() else lit
        self.card.move(beside(at, self.card.rect(), whole))
        self.shade.raise_()
        self.card.raise_()


def _bring_into_view(target: QWidget) -> None:
    """Scroll whatever can be scrolled around a part of the window until it is seen."""
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target, 0, 0)
        around = around.parentWidget()
