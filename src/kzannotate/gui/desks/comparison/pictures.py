"""Pictures of the comparison: values over time, who agrees with whom, shared wording."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.domain.comparison import ComparisonTable
from kzannotate.domain.document import Document
from kzannotate.domain.span import Passage, Span
from kzannotate.formats.pictures import Picture, draw_agreement, draw_values, draw_wording
from kzannotate.gui.desks.comparison.picture_view import PictureView, look_now, png_of
from kzannotate.gui.desks.comparison.sending import WRITING
from kzannotate.gui.desks.comparison.words import RowWords, fact_value, stated_words
from kzannotate.gui.parts import GAP, FilterButton, Panel, label, rule
from kzannotate.gui.plain import isolate, set_plain_text
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.comparison import ComparisonRow, SharedWording
    from kzannotate.formats.pictures import Look
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

VALUES, AGREEMENT, WORDING = "values", "agreement", "wording"
DRAWING = "comparison picture"
"""Kind of long work, as Jobs knows it."""
_OFFERED = 60
"""Rows, or pairs of articles, in a menu."""


class _Drawn(NamedTuple):
    """A picture, with the shared wording that it is one of."""

    picture: Picture
    wordings: tuple[SharedWording, ...] | None = None


class PicturesPane(Panel):
    """One picture at a time, of what is chosen.

    Signals:
        claim_wanted: id of the claim whose quote is wanted.
        sources_wanted: ids of two sources whose rows are wanted.
        left: the keyboard goes back to the table.
    """

    claim_wanted = Signal(str)
    sources_wanted = Signal(object)
    left = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__("page")
        self._tools = tools
        self._table, self._words = ComparisonTable(), tuple[RowWords, ...](())
        self._wordings: tuple[SharedWording, ...] | None = None
        self.kind = VALUES
        self.subject, self.export, self.hint = FilterButton(), QPushButton(), label("small")
        self.view = PictureView()
        self._lay_out()
        self.subject.chosen.connect(self.draw)
        self.export.clicked.connect(self._ask_where)
        self.view.activated.connect(self._activate)
        self.view.left.connect(self.left)
        self.retranslate()

    def retranslate(self) -> None:
        self.export.setText(self.tr("Export picture…"))
        self.view.canvas.setAccessibleName(self.tr("Picture"))
        self.view.parts.setAccessibleName(self.tr("What the picture shows"))
        self._say_hint()

    def redress(self) -> None:
        if self.isVisible():
            self.draw()

    def take(self, table: ComparisonTable, words: Sequence[RowWords]) -> None:
        """Draw what is in this table from now on."""
        self._table, self._words, self._wordings = table, tuple(words), None

    def show_kind(self, kind: str, row: str | None = None) -> None:
        """Show a picture of a kind, of this row where it is of one."""
        self.kind = kind
        if kind == VALUES and row is not None:
            self.subject.value = row
        self._offer()
        self._say_hint()
        self.draw()

    def draw(self) -> None:
        """Draw the picture anew, away from the window's thread."""
        tools, kind, subject = self._tools, self.kind, self.subject.value
        look, language = look_now(self.font().family()), tools.projection.language
        table, words, wordings = self._table, self._words, self._wordings
        reference = QCoreApplication.translate("Comparison", "Reference")
        lexicon = tools.projection.lexicon

        def work(bench: Workbench, pulse: Pulse) -> _Drawn:
            from kzannotate.workbench.agreement import Said, source_agreement
            from kzannotate.workbench.wording_reuse import reused_wording

            if kind == AGREEMENT:
                agreement = source_agreement(table)
                return _Drawn(draw_agreement(agreement, language=language, look=look))
            if kind == WORDING:
                found = wordings
                if found is None:
                    told = (pulse.progress, pulse.cancelled)
                    found = tuple(reused_wording(bench, progress=told[0], cancelled=told[1]))
                return _Drawn(_wording_picture(found, subject, language, look), found)
            said = Said(stated_words, lambda f: fact_value(f, lexicon, language), reference)
            number = _number(table, subject)
            title = _title(words[number]) if number is not None else ""
            row = table.rows[number] if number is not None else None
            return _Drawn(_values_picture(bench, table, row, said, (title, language, look)))

        tools.ask(DRAWING, work, self._take_picture)

    def export_to(self, path: Path) -> None:
        """Write the picture to a file, as PNG where its name ends so, else as SVG."""
        picture = self.view.picture
        png = path.suffix.lower() == ".png"
        body = png_of(picture) if png else picture.svg.encode()

        def write(bench: Workbench, _pulse: Pulse) -> None:
            from kzannotate.workbench.comparison_export import write_beside

            write_beside(bench, path, body)

        desk = self._tools.desk
        self._tools.do_at_length(WRITING, write, lambda _: desk.written.emit(str(path)))

    def _take_picture(self, drawn: _Drawn) -> None:
        if drawn.wordings is not None and drawn.wordings != self._wordings:
            self._wordings = drawn.wordings
            self._offer()
        self.view.show_picture(drawn.picture)
        self.export.setEnabled(bool(drawn.picture.parts))

    def _activate(self, key: str) -> None:
        if self.kind == VALUES:
            self.claim_wanted.emit(key)
        elif self.kind == AGREEMENT:
            self.sources_wanted.emit(self._pair_of(key))
        else:
            self._show_run(int(key))

    def _pair_of(self, key: str) -> tuple[str, str]:
        from kzannotate.workbench.agreement import source_agreement

        ids = source_agreement(self._table).ids
        first, second = (ids[int(number)] for number in key.split(","))
        return first, second

    def _show_run(self, number: int) -> None:
        """Show shared words in both articles, side by side."""
        wording = self._wording()
        if wording is None:
            return
        run, text = wording.runs[number], self._tools.projection.text
        ends = ((wording.first, run.first), (wording.second, run.second))
        self._tools.navigator.show_beside(
            [Passage.at(document, text(document), Span(*span)) for document, span in ends]
        )

    def _wording(self) -> SharedWording | None:
        return _chosen(self._wordings or (), self.subject.value)

    def _offer(self) -> None:
        if self.kind == VALUES:
            rows = sorted(range(len(self._table.rows)), key=self._weight)
            held = _number(self._table, self.subject.value)
            rows = rows[:_OFFERED]
            if held is not None and held not in rows:
                rows.insert(0, held)
            told = [(self._table.rows[n].id, _title(self._words[n])) for n in rows]
            self._offer_as(self.tr("Of what"), told)
        elif self.kind == WORDING:
            wordings = (self._wordings or ())[:_OFFERED]
            told = [(_wording_id(w), _wording_title(w)) for w in wordings]
            self._offer_as(self.tr("Articles"), told)
        self.subject.setVisible(self.kind != AGREEMENT and bool(self.subject.value))

    def _offer_as(self, title: str, told: Sequence[tuple[str, str]]) -> None:
        # An ampersand would become a letter to press.
        choices = [(id_, words.replace("&", "&&")) for id_, words in told]
        self.subject.offer(title, choices or [(None, "")])

    def _weight(self, number: int) -> tuple[int, int, str]:
        row = self._table.rows[number]
        return -row.differing, -len(row.cells), row.id

    def _say_hint(self) -> None:
        words = {
            VALUES: self.tr("Enter shows the quote."),
            AGREEMENT: self.tr("Enter shows the rows of two sources."),
            WORDING: self.tr("Eight words or more in a row. Enter shows both articles."),
        }
        set_plain_text(self.hint, words[self.kind])

    def _ask_where(self) -> None:
        forms = {self.tr("Drawing (*.svg)"): "svg", self.tr("Picture (*.png)"): "png"}
        name = named_after(self._tools.desk.bench, self.subject.value or self.kind)
        dialog = saving(self.window(), self.tr("Export the picture"), name, forms)
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        top.setSpacing(GAP)
        top.addWidget(self.subject)
        top.addWidget(self.hint, 1)
        top.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self.view, 1)


def _number(table: ComparisonTable, row: str | None) -> int | None:
    return next((n for n, each in enumerate(table.rows) if each.id == row), None)


def _title(words: RowWords) -> str:
    return " · ".join(isolate(w) for w in (words.thing, words.about) if w)


def _wording_id(wording: SharedWording) -> str:
    return f"{wording.first}\x1f{wording.second}"


def _wording_title(wording: SharedWording) -> str:
    first, second = map(isolate, wording.titles)
    return f"{wording.share:.0%}  {first} / {second}"


def _chosen(wordings: Sequence[SharedWording], id_: str | None) -> SharedWording | None:
    """The wording of an id, else the first."""
    found = (w for w in wordings if _wording_id(w) == id_)
    return next(found, wordings[0] if wordings else None)


def _wording_picture(
    wordings: Sequence[SharedWording], id_: str | None, language: str, look: Look
) -> Picture:
    chosen = _chosen(wordings, id_)
    if chosen is None:
        return draw_values([], language=language, look=look)
    return draw_wording(chosen, language=language, look=look)


def _values_picture(
    bench: Workbench,
    table: ComparisonTable,
    row: ComparisonRow | None,
    said: object,
    heading: tuple[str, str, Look],
) -> Picture:
    from kzannotate.workbench.agreement import Said, timed_values

    title, language, look = heading
    if row is None or not isinstance(said, Said):
        return draw_values([], language=language, look=look)
    days = {d.id: d.published for d in bench.store.records(Document)}
    values = timed_values(table, row, bench.reference(), days, said=said)
    return draw_values(values, language=language, title=title, look=look)
