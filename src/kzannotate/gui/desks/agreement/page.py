"""The desk of reviewer agreement: figures with what they rest on, a heat map, what is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import Reviewer
from kzannotate.domain.remark import Assignment, Reading
from kzannotate.domain.verdict import Verdict
from kzannotate.gui import wording
from kzannotate.gui.complaints import complaint
from kzannotate.gui.desks.agreement import words
from kzannotate.gui.desks.agreement.heat_map import HeatMap
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.terms.record_grid import RecordGrid
from kzannotate.gui.entities.grid import GridRow
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Words, label, rule
from kzannotate.gui.plain import isolate
from kzannotate.workbench.reviewer_agreement.figures import (
    Decided,
    Figure,
    Group,
    Measure,
    ReviewerAgreement,
    What,
)

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

MEASURING = "reviewer agreement"
"""Kind of reading, as Jobs knows it."""
_CONCERN = (Mention, Verdict, Reading, Reviewer, Assignment, Document)
_FIGURES, _BEHIND = (300, 270, 80, 80, 0), (0, 120, 330)
_NOTHING = ReviewerAgreement((), (), ())


class AgreementPage(DeskPage):
    """One figure a row, each with what it leaves out; a cell or a row shows what is behind it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._found = _NOTHING
        self._titles: dict[str, str] = {}
        self.what, self.group, self.measure = FilterButton(), FilterButton(), FilterButton()
        self.figures = RecordGrid(_FIGURES, (0,), self._figure_cell)
        self.map, self.behind = HeatMap(), RecordGrid(_BEHIND, (0,), self._decided_cell)
        self.export, self._pages, self._empty = QPushButton(), QStackedWidget(), EmptyPage()
        self._heading, self._note = label("heading"), Words(limit=4, muted=True, aside=True)
        self._behind_title = Words(bold=True, aside=True)
        self._told: Figure | None = None
        self._people: tuple[str, ...] = ()
        self._lay_out()
        for way, act in (
            (self.what.chosen, self._fill),
            (self.group.chosen, self._fill),
            (self.measure.chosen, self._draw),
            (self.figures.pointed, self._explain),
            (self.map.chosen, self._show_pair),
            (self.behind.wanted, self._go),
            (self.export.clicked, self._ask_where),
            (tools.projection.lexicon_changed, self._say_again),
        ):
            way.connect(act)
        self.retranslate()

    def renew(self) -> None:
        self.tools.ask(MEASURING, _read, self._show)

    def forget(self) -> None:
        self._show((_NOTHING, {}))

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(c.record, _CONCERN) for c in revision.changes)

    def enter(self) -> None:
        super().enter()
        self.figures.setFocus()

    def redress(self) -> None:
        self.map.update()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("How far reviewers agree"))
        self.export.setText(self.tr("Export the figures…"))
        self.figures.setAccessibleName(self.tr("Figures"))
        self.behind.setAccessibleName(self.tr("What is behind the figure"))
        self.map.setAccessibleName(self.tr("Who agrees with whom"))
        self._empty.say(
            self.tr("Nothing to compare yet"),
            self.tr(
                "Two reviewers have to finish the same article first (menu Reviewers: I have "
                "finished this article)."
            ),
            *("place_worklist", "place_read"),
        )
        self.what.offer(self.tr("What"), [(w.value, words.what(w)) for w in What])
        self.group.offer(self.tr("Of what"), [(g.value, words.group(g)) for g in Group])
        self._offer_measures()
        self._fill()

    @property
    def _what(self) -> What:
        return What(self.what.value or What.RULINGS)

    def _show(self, found: tuple[ReviewerAgreement, dict[str, str]]) -> None:
        self._found, self._titles = found
        self._people = tuple(p.id for p in self._found.people)
        self._fill()

    def _fill(self) -> None:
        wanted = Group(self.group.value or Group.ALL)
        rows = [
            GridRow(f, ())
            for f in self._found.figures
            if f.what is self._what and f.group is wanted
        ]
        titles = (
            self.tr("Of"), self.tr("Measure"), self.tr("Value"), self.tr("Things"),
            self.tr("Does not count"),
        )  # fmt: skip
        self._pages.setCurrentIndex(0 if self._found.people else 1)
        self.export.setEnabled(bool(self._found.people))
        self.figures.show_rows(titles, rows)
        self._offer_measures()
        self._draw()
        self._show_behind(self._people)

    def _offer_measures(self) -> None:
        offered = [Measure.ALPHA, Measure.COHEN]
        if self._what is What.MENTIONS:
            offered += [Measure.F1_EXACT, Measure.F1_OVERLAP, Measure.U_ALPHA]
        self.measure.offer(self.tr("Measure"), [(m.value, words.measure(m)) for m in offered])

    def _draw(self) -> None:
        people, measure = self._found.people, Measure(self.measure.value or Measure.ALPHA)
        values = {}
        for row in range(len(people)):
            for column in range(row):
                key = f"{people[column].id} {people[row].id}"
                figure = self._found.figure(measure, self._what, Group.PAIR, key)
                if figure is not None:
                    values[row, column] = (figure.value, figure.count)
        self.map.show_values(people, values)

    def _explain(self, figure: Figure | None = None) -> None:
        if figure is None:
            said = ""
        else:
            said = f"{words.measure(figure.measure)}: {words.explained(figure.measure)}"
            lost = words.left_out(figure)
            if lost:
                said = f"{said} " + self.tr("Does not count: {what}.").format(what=lost)
            if figure.value is None:
                said = f"{said} " + self.tr("It cannot be told: nothing varies, or too little.")
        if self._found.missing:
            from kzannotate.errors import UserError

            said = f"{said} {complaint(UserError(self._found.missing))}".strip()
        self._note.say(said)
        if figure is not None and figure.group is Group.PAIR:
            self._show_behind(tuple(figure.key.split()))
        elif figure is not None:
            self._show_behind(self._people, figure)

    def _show_pair(self, pair: tuple[str, str]) -> None:
        self._show_behind(pair)
        self.behind.setFocus()

    def _show_behind(self, people: tuple[str, ...], figure: Figure | None = None) -> None:
        names = {p.id: p.name for p in self._found.people}
        found = [d for d in self._found.behind(self._what, *people) if _is_of(d, figure)]
        titled = (self.tr("Words"), self.tr("Kind"), self.tr("Who says what"))
        self._shown = people
        self.behind.show_rows(titled, [GridRow(d, (), bold=not d.agreed) for d in found])
        who = self.tr(" and ").join(isolate(names.get(p, p)) for p in people)
        differ = sum(len(set(d.said_by(*people))) > 1 for d in found)
        self._behind_title.say(
            self.tr("{who}: differ in {n} of {all}").format(
                who=who, n=self.locale().toString(differ), all=self.locale().toString(len(found))
            )
            if found
            else self.tr("Nothing compared here")
        )

    def _figure_cell(self, figure: Figure, column: int) -> str:
        if column == 0:
            return self._about(figure)
        if column == 1:
            return words.measure(figure.measure)
        if column == 2:
            return words.value(figure.value)
        if column == 3:
            return self.locale().toString(figure.count)
        return words.left_out(figure) or "–"

    def _about(self, figure: Figure) -> str:
        names = {p.id: p.name for p in self._found.people}
        match figure.group:
            case Group.PAIR:
                return " – ".join(isolate(names.get(id_, id_)) for id_ in figure.key.split())
            case Group.ARTICLE:
                return isolate(self._titles.get(figure.key) or figure.key)
            case Group.RULE:
                return wording.rule(figure.key)
            case Group.LABEL:
                return self._label(figure.key)
        return words.group(Group.ALL)

    def _label(self, key: str) -> str:
        if self._what is What.MENTIONS:
            return wording.kind(key) if key != "?" else self.tr("Not linked")
        from kzannotate.domain.finding import FindingType

        return wording.finding_type(FindingType(key))

    def _decided_cell(self, decided: Decided, column: int) -> str:
        if column == 0:
            return decided.quote
        if column == 1:
            return self._label(decided.label)
        initials = {p.id: p.initials for p in self._found.people}
        lexicon, language = self.tools.projection.lexicon, self.tools.projection.language
        return "  ".join(
            f"{initials[who]}: "
            + words.said(value, decided.what, lexicon.called(value.removeprefix("="), language))
            for who, value in decided.values
            if who in self._shown
        )

    def _go(self, decided: Decided | None) -> None:
        if decided is None or decided.span is None:
            return
        if decided.what is What.RULINGS:
            self.tools.navigator.open_document(decided.document)
            self.tools.navigator.choose_finding(decided.id)
            return
        from kzannotate.domain.span import Passage

        text = self.tools.projection.text(decided.document)
        self.passage_wanted.emit(Passage.at(decided.document, text, decided.span))

    def _ask_where(self) -> None:
        from pathlib import Path

        from kzannotate.gui.saving import named_after, saving

        forms = {self.tr("Table (*.csv)"): "csv"}
        name = named_after(self.tools.desk.bench, self.tr("agreement"))
        dialog = saving(self.window(), self.tr("Export the figures"), name, forms)
        dialog.fileSelected.connect(lambda path: self._write(Path(path)))
        dialog.open()

    def _write(self, path: object) -> None:
        from pathlib import Path

        found, desk = self._found, self.tools.desk

        def write(_bench: Workbench, _pulse: Pulse) -> None:
            from kzannotate.workbench.reviewer_agreement.telling import as_table
            from kzannotate.workbench.whole_files import write_whole

            write_whole(Path(str(path)), as_table(found))

        self.tools.do_at_length("export", write, lambda _: desk.written.emit(str(path)))

    def _say_again(self) -> None:
        if self.isVisible():
            self._fill()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        head.setSpacing(GAP)
        head.addWidget(self._heading)
        head.addStretch(1)
        for widget in (self.what, self.group, self.export):
            head.addWidget(widget)
        body = QSplitter(Qt.Orientation.Vertical)
        body.setChildrenCollapsible(False)
        body.addWidget(self.figures)
        body.addWidget(self._lower())
        body.setSizes([300, 380])
        self._pages.addWidget(body)
        self._pages.addWidget(self._empty)
        note = QHBoxLayout()
        note.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        note.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addWidget(rule())
        layout.addLayout(note)

    def _lower(self) -> QWidget:
        lower, left, right = QWidget(), QVBoxLayout(), QVBoxLayout()
        row = QHBoxLayout(lower)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, 0)
        row.setSpacing(2 * GAP)
        left.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignLeading)
        left.addWidget(self.map, 1)
        right.addWidget(self._behind_title)
        right.addWidget(self.behind, 1)
        row.addLayout(left, 2)
        row.addLayout(right, 3)
        return lower


def _is_of(decided: Decided, figure: Figure | None) -> bool:
    if figure is None or figure.group in (Group.ALL, Group.PAIR):
        return True
    known = {
        Group.LABEL: decided.label,
        Group.RULE: decided.rule,
        Group.ARTICLE: decided.document,
    }
    return known[figure.group] == figure.key


def _read(bench: Workbench, pulse: Pulse) -> tuple[ReviewerAgreement, dict[str, str]]:
    from kzannotate.workbench.reviewer_agreement.measuring import reviewer_agreement

    found = reviewer_agreement(bench, cancelled=pulse.cancelled)
    return found, {d.id: d.title for d in bench.store.records(Document)}
