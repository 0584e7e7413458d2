"""What is done to the case in hand: each gesture one verb of the workbench, one revision."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from kzannotate.domain.case import Exhibit, Stance
from kzannotate.domain.entity import Evidence
from kzannotate.gui.complaints import complaint
from kzannotate.gui.desks.cases.forms import ExhibitForm, PersonForm, ScaleForm
from kzannotate.gui.plain import isolate, message
from kzannotate.gui.saving import saving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzannotate.domain.case import Attachment, Case, CaseState, Rating, SecondOpinion
    from kzannotate.domain.span import Passage
    from kzannotate.gui.desks.cases.sheet import CaseSheet, Drafts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.entities.forms import Form
    from kzannotate.workbench.session import Workbench


class CaseGestures(QObject):
    """Carries what is chosen and typed on a case's page to the file."""

    removed = Signal()

    def __init__(self, tools: Tools, sheet: CaseSheet, drafts: Drafts) -> None:
        super().__init__(sheet)
        self._tools, self._sheet, self._drafts = tools, sheet, drafts
        self._bench: Workbench | None = None
        tools.desk.opened.connect(self._hold)
        self._hold(tools.desk.bench)
        judging, exhibits = sheet.judging, sheet.exhibits
        for way, act in (
            (sheet.written, self.write),
            (sheet.state.wanted, self.move),
            (sheet.opinion.given, self.give_opinion),
            (judging.rated, self.rate),
            (judging.lead_chosen, self.hand_over),
            (judging.second_chosen, self.ask_second),
            (judging.somebody_wanted, self.ask_somebody),
            (judging.scale_wanted, self.change_scale),
            (exhibits.address_wanted, self.write_address),
            (exhibits.file_wanted, self.choose_files),
            (exhibits.dropped, self.attach),
            (exhibits.stance_chosen, self.set_stance),
            (exhibits.side_chosen, self.set_side),
            (exhibits.change_wanted, self.change_exhibit),
            (exhibits.removed, self.remove_exhibit),
            (exhibits.save_wanted, self.save),
            (exhibits.open_wanted, self.ask_to_open),
        ):
            way.connect(act)

    def write(self, seen: Case, field: str, text: str) -> None:
        """Keep what was typed; the draft stays until it is in the file."""
        from kzannotate.workbench import casework

        def done(case: Case) -> None:
            if self._drafts.get((case.id, field), text) == text:
                self._drafts.pop((case.id, field), None)
            self._sheet.settle(case, field)

        bench = self._bench
        if bench is not None:
            # Not through the tools: when a project is closed, what is typed goes first.
            self._drafts[seen.id, field] = text
            change = partial(casework.change_case, bench, seen, **{field: text})
            self._tools.desk.jobs.write(change, done)

    def move(self, state: CaseState) -> None:
        """Bring the case into another state, with what is typed."""
        from kzannotate.workbench import casework

        self._sheet.flush()
        self._do(lambda bench, case: casework.move_case(bench, _latest(bench, case), state))

    def rate(self, rating: str | None) -> None:
        """Give the case a rating, or none."""
        from kzannotate.workbench import casework

        self._do(lambda bench, case: casework.rate(bench, case, rating))

    def hand_over(self, lead: str) -> None:
        """Give the lead to somebody."""
        from kzannotate.workbench import casework

        self._do(lambda bench, case: casework.hand_over(bench, case, lead))

    def ask_second(self, second: str | None) -> None:
        """Ask somebody for a second reading, or nobody."""
        from kzannotate.workbench import casework

        self._do(lambda bench, case: casework.ask_second(bench, case, second))

    def ask_somebody(self, what: str) -> None:
        """Ask for the name of a lead or second reader who has not joined yet."""
        from kzannotate.workbench import casework
        from kzannotate.workbench.session import reviewer_named

        title = self.tr("Who has the lead?") if what == "lead" else self.tr("Who reads it again?")
        form = PersonForm(title, self._tools.window)
        verb = casework.hand_over if what == "lead" else casework.ask_second

        def choose(name: str) -> None:
            self._through(form, lambda b, case: verb(b, case, reviewer_named(b.store, name)))

        form.described.connect(choose)
        form.rejected.connect(self._show_again)
        form.open()

    def give_opinion(self, opinion: SecondOpinion, note: str) -> None:
        """Say whether one stands for the rating."""
        from kzannotate.workbench import casework

        self._do(lambda bench, case: casework.second_opinion(bench, case, opinion, note))

    def remove(self) -> None:
        """Take the case away."""
        from kzannotate.workbench import casework

        case = self._sheet.case
        if case is not None:
            self._tools.do(
                lambda bench: casework.remove_case(bench, case), lambda _: self.removed.emit()
            )

    def quote(self, case: Case, passage: Passage, done: Callable[[Case], None]) -> None:
        """Put words of an article into a case."""
        from kzannotate.workbench import casework

        self._tools.do(
            lambda bench: casework.quote_exhibit(bench, case, passage, Stance.CONTEXT), done
        )

    def attach(self, paths: Iterable[Path]) -> None:
        """Keep copies of files as evidence."""
        from kzannotate.workbench import casework

        for path in paths:
            self._do(partial(_attach, casework.attach, path))

    def choose_files(self) -> None:
        """Ask which files to attach."""
        dialog = QFileDialog(self._tools.window, self.tr("Attach files (20 MB each at most)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach(map(Path, names)))
        dialog.open()

    def save(self, kept: Attachment) -> None:
        """Ask where a copy of an attached file goes."""
        from kzannotate.workbench import casework

        stem, suffix = Path(kept.file_name).stem, Path(kept.file_name).suffix
        forms = {"": suffix.removeprefix(".")}
        dialog = saving(self._tools.window, self.tr("Save a copy"), stem, forms)

        def write(name: str) -> None:
            path = Path(name)
            self._tools.do_at_length(
                "export", lambda bench, _pulse: casework.save_attachment(bench, kept, path)
            )

        dialog.fileSelected.connect(write)
        dialog.open()

    def ask_to_open(self, kept: Attachment) -> None:
        """Open a copy of an attached file in another program, if that is really wanted."""
        said = self.tr("Open {file} in another program? It may hold something harmful.")
        yes, no = QMessageBox.StandardButton.Open, QMessageBox.StandardButton.Cancel
        box = message(
            self._tools.window,
            self.tr("Open an attached file"),
            said.format(file=isolate(kept.file_name)),
            icon=QMessageBox.Icon.Warning,
            buttons=yes | no,
        )
        box.setDefaultButton(no)
        box.finished.connect(lambda answer: self._open(kept) if answer == yes.value else None)
        box.open()

    def write_address(self) -> None:
        """Ask for an address with its title and dates."""
        from kzannotate.workbench import casework

        fresh = Exhibit("new", Stance.CONTEXT, Evidence("new", ""))
        form = ExhibitForm(fresh, self._tools.window, fresh=True)

        def add(exhibit: Exhibit) -> None:
            self._through(form, lambda bench, case: casework.address_exhibit(bench, case, exhibit))

        form.described.connect(add)
        form.open()

    def change_exhibit(self, exhibit: Exhibit) -> None:
        """Ask for other words of an exhibit."""
        form = ExhibitForm(exhibit, self._tools.window)
        form.described.connect(lambda wanted: self._through(form, partial(_changed, wanted)))
        form.open()

    def set_stance(self, exhibit: Exhibit, stance: Stance) -> None:
        """Say what an exhibit does to its side."""
        self._do(partial(_changed, replace(exhibit, stance=stance)))

    def set_side(self, exhibit: Exhibit, side: int | None) -> None:
        """Say which side an exhibit is about."""
        self._do(partial(_changed, replace(exhibit, side=side)))

    def remove_exhibit(self, exhibit: Exhibit) -> None:
        """Take an exhibit out."""
        from kzannotate.workbench import casework

        self._do(lambda bench, case: casework.remove_exhibit(bench, case, exhibit.id))

    def change_scale(self) -> None:
        """Ask for another scale of ratings."""
        from kzannotate.workbench.rating import keep_scale

        if self._sheet.file is None:
            return
        seen = self._sheet.file.scale
        form = ScaleForm(seen, self._tools.window)

        def keep(ratings: list[Rating]) -> None:
            self._through(form, lambda bench, _case: keep_scale(bench, seen, ratings))

        form.described.connect(keep)
        form.open()

    def _hold(self, bench: Workbench | None) -> None:
        self._bench = bench

    def _do(self, verb: Callable[[Workbench, Case], object]) -> None:
        case = self._sheet.case
        if case is not None:
            self._tools.do(lambda bench: verb(bench, case))
            # A choice that is refused must not stand as if it were kept.
            self._tools.do(lambda _bench: None, lambda _: self._show_again())

    def _show_again(self) -> None:
        bench, file = self._tools.desk.bench, self._sheet.file
        if bench is not None and file is not None:
            self._sheet.judging.show_file(
                file,
                self._tools.projection.language,
                settled=not self._sheet.judging.rating.isEnabled(),
            )

    def _through(self, form: Form, verb: Callable[[Workbench, Case], object]) -> None:
        """Do what a form asks for; it stays open where that is refused."""
        from kzannotate.errors import UserError

        case = self._sheet.case
        if case is None:
            return

        def work(bench: Workbench) -> UserError | None:
            try:
                verb(bench, case)
            except UserError as error:
                return error
            return None

        def done(error: UserError | None) -> None:
            if error is None:
                form.kept()
            else:
                form.complain(complaint(error))

        self._tools.do(work, done)

    def _open(self, kept: Attachment) -> None:
        def copy(bench: Workbench) -> Path:
            from kzannotate.workbench import casework

            name = Path(kept.file_name).name or "file"
            path = Path(tempfile.mkdtemp(prefix="kzannotate-")) / name
            casework.save_attachment(bench, kept, path)
            return path

        self._tools.do(copy, _open_elsewhere)


def _open_elsewhere(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _latest(bench: Workbench, case: Case) -> Case:
    """The case as it is after what was typed has been kept; the state as it was seen."""
    now = bench.store.record(type(case), case.id)
    return case if now is None else replace(now, state=case.state)


def _attach(
    verb: Callable[[Workbench, Case, Path, Stance], Case], path: Path, bench: Workbench, case: Case
) -> Case:
    return verb(bench, case, path, Stance.CONTEXT)


def _changed(wanted: Exhibit, bench: Workbench, case: Case) -> Case:
    from kzannotate.workbench import casework

    return casework.change_exhibit(bench, case, wanted)
