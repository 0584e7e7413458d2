"""Another copy of the project merged in, and what both have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from kzannotate.gui.desks.terms.asking import hear_refusals
from kzannotate.gui.flows.asking import ask_for_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.exchanging import Ending
    from kzannotate.domain.keeping import Key
    from kzannotate.domain.records import Record
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.sharing.both_changed import BothChangedDialog
    from kzannotate.workbench.both_changed import BothChanged
    from kzannotate.workbench.project_merging.absorbing import Merged
    from kzannotate.workbench.project_merging.other_copy import OtherCopy
    from kzannotate.workbench.project_merging.preview import Preview
    from kzannotate.workbench.session import Workbench

LOOK, MERGE, BRANCHES = "look at copy", "merge copy", "branches"
"""Kinds of work, as Jobs knows them."""
_PAUSE = 250
"""Milliseconds of quiet after which what is open is counted again."""


class _Open(NamedTuple):
    """What is open, and what of it the reviewer may say."""

    number: int
    items: list[BothChanged]
    mine: frozenset[Key]


class MergeFlow(QObject):
    """From a file to the project, and from two versions to one."""

    counted = Signal(int)
    """How many records have several versions."""

    def __init__(self, tools: Tools, parent: QObject, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._tools, self._say = tools, say
        self._dialog: BothChangedDialog | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._count)
        tools.projection.refreshed.connect(self._soon.start)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"merge_copy": self.ask, "both_changed": self.show_both_changed}

    def ask(self) -> None:
        """Ask which copy to merge in."""
        if self._tools.desk.bench is not None:
            ask_for_project(self._tools.window, self.tr("Merge another copy"), self.look_at)

    def look_at(self, path: Path) -> None:
        """Prove another copy and show what would come in."""

        def read(bench: Workbench, pulse: Pulse) -> tuple[OtherCopy, Preview]:
            from kzannotate.workbench.project_merging.other_copy import OtherCopy
            from kzannotate.workbench.project_merging.preview import preview

            other = OtherCopy(bench, path, progress=pulse.progress, cancelled=pulse.cancelled)
            try:
                return other, preview(bench, other)
            except BaseException:
                other.close()
                raise

        self._tools.ask(LOOK, read, lambda looked: self._offer(*looked))

    def show_both_changed(self) -> None:
        """List what both have changed."""
        from kzannotate.gui.sharing.both_changed import BothChangedDialog

        if self._tools.desk.bench is None:
            return
        if self._dialog is None:
            dialog = self._dialog = BothChangedDialog(self._tools.projection, self._tools.window)
            dialog.choice.connect(self._choose)
            dialog.third_wanted.connect(self._ask_for_third)
            dialog.place_wanted.connect(self._tools.navigator.show_passage)
            dialog.destroyed.connect(self._forget)
        self._dialog.show()
        self._count()

    def _offer(self, other: OtherCopy, seen: Preview) -> None:
        from kzannotate.gui.sharing.merge_form import MergeForm

        form = MergeForm(seen, other.path.name, self._tools.projection, self._tools.window)
        taken: list[bool] = []

        def take(_seen: Preview) -> None:
            taken.append(True)
            form.kept()
            self._absorb(other, len(seen.branched))

        hear_refusals(self._tools, form)
        form.described.connect(take)
        form.finished.connect(lambda _: None if taken else other.close())
        self._tools.desk.closing.connect(form.reject)
        form.open()

    def _absorb(self, other: OtherCopy, branched: int) -> None:
        def verb(bench: Workbench, pulse: Pulse) -> Merged:
            from kzannotate.workbench.project_merging.absorbing import absorb

            with other:
                return absorb(bench, other, progress=pulse.progress, cancelled=pulse.cancelled)

        self._tools.do_at_length(MERGE, verb, lambda merged: self._on_merged(merged, branched))

    def _on_merged(self, merged: Merged, branched: int) -> None:
        self._tools.desk.check()
        said = self.tr("%n gesture(s) of the other copy came in.", "", merged.gestures)
        if branched:
            said = "{} {}".format(said, self.tr("%n record(s) were changed in both.", "", branched))
            self.show_both_changed()
        self._say(said)

    def _count(self) -> None:
        if self._tools.desk.bench is None:
            self.counted.emit(0)
            if self._dialog is not None:
                self._dialog.close()
            return

        is_listed = self._dialog is not None

        def read(bench: Workbench, _pulse: Pulse) -> _Open:
            from kzannotate.workbench.both_changed import (
                both_changed,
                can_resolve,
                count_both_changed,
            )

            items = both_changed(bench) if is_listed else []
            mine = frozenset(i.key for i in items if can_resolve(bench, i))
            return _Open(count_both_changed(bench), items, mine)

        self._tools.ask(BRANCHES, read, self._show)

    def _show(self, found: _Open) -> None:
        self.counted.emit(found.number)
        if self._dialog is not None and (found.items or not found.number):
            self._dialog.show_items(found.items, found.mine)

    def _choose(self, item: BothChanged, version: Ending) -> None:
        def verb(bench: Workbench) -> object:
            from kzannotate.workbench.both_changed import choose

            return choose(bench, item, version)

        self._tools.do(verb)

    def _ask_for_third(self, item: BothChanged) -> None:
        from kzannotate.gui.desks.terms.asking import ask
        from kzannotate.gui.sharing.third_form import ThirdForm

        said = [v.record for v in item.versions if v.record is not None]
        form = ThirdForm(said, self._tools.projection, self._dialog or self._tools.window)

        def verb(bench: Workbench, record: Record) -> object:
            from kzannotate.workbench.both_changed import write_other

            return write_other(bench, item, record)

        ask(self._tools, form, verb)

    def _forget(self) -> None:
        self._dialog = None
