"""Lists of facts: taken in after a look at them, and written for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from kzannotate.gui.dialogs.fact_import import FactImportForm
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.entity import Fact
    from kzannotate.gui.desks.facts.gestures import FactGestures
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.fact_table import FactPlan
    from kzannotate.workbench.session import Workbench


def import_facts(tools: Tools, gestures: FactGestures) -> None:
    """Ask which list to take in; look at it first, then at what it affects."""
    title = QCoreApplication.translate("FactImport", "Import a list of facts")
    dialog = QFileDialog(tools.window, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    kinds = QCoreApplication.translate("FactImport", "Lists of facts (*.csv *.json)")
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: look_at(tools, gestures, Path(name)))
    dialog.open()


def look_at(tools: Tools, gestures: FactGestures, path: Path) -> None:
    """Read a list and show what it would bring."""
    from kzannotate.workbench import fact_table

    def read(bench: Workbench, _pulse: Pulse) -> FactPlan:
        return fact_table.plan_facts(bench, fact_table.read_facts(path), path.name)

    def show(plan: FactPlan) -> None:
        form = FactImportForm(plan, tools.projection, tools.window)

        def agreed(told: FactPlan) -> None:
            gestures.keep_all(told.changes, lambda bench: fact_table.carry_out(bench, told), form)

        form.described.connect(agreed)
        form.open()

    tools.ask("plan", read, show)


def export_facts(tools: Tools, facts: Sequence[Fact]) -> None:
    """Ask where to write facts."""
    title = QCoreApplication.translate("FactImport", "Export the facts that are shown")
    table = QCoreApplication.translate("FactImport", "Table (*.csv)")
    name = named_after(tools.desk.bench, QCoreApplication.translate("FactImport", "facts"))
    dialog = saving(tools.window, title, name, {table: "csv", "JSON (*.json)": "json"})
    dialog.fileSelected.connect(lambda name: write_out(tools, facts, Path(name)))
    dialog.open()


def write_out(tools: Tools, facts: Sequence[Fact], path: Path) -> None:
    """Write facts, and say where they are."""
    from kzannotate.workbench import fact_table

    tools.do_at_length(
        "export",
        lambda bench, _pulse: fact_table.write_facts(bench, path, facts),
        lambda _: tools.desk.written.emit(str(path)),
    )
