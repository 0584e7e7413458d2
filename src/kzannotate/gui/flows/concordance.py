"""Finding words in all articles: lines stream into the drawer, and each leads to its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from kzannotate.domain.span import Passage
from kzannotate.errors import UserError
from kzannotate.gui import complaints
from kzannotate.gui.saving import saving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.flows.seeking import SeekFlow
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.panels.concordance import ConcordancePanel
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.searching import Line, Tally

SEARCH, SAVE = "search", "export"
"""Kinds of long work, as Jobs knows them."""


class ConcordanceFlow(QObject):
    """From words to all their places."""

    _found = Signal(int, object)
    """Number of the search, and more of its lines; sent by the thread that searches."""

    def __init__(
        self,
        seen: tuple[ConcordancePanel, ArticlePanel],
        seeking: SeekFlow,
        desk: Desk,
        wardrobe: Wardrobe,
        projection: Projection,
        navigator: Navigator,
    ) -> None:
        self.panel, self._article = seen
        super().__init__(self.panel)
        self._seeking, self._desk, self._wardrobe = seeking, desk, wardrobe
        self._projection, self._navigator = projection, navigator
        self._number = 0
        self.panel.choices.choose(wardrobe.settings.search_choices)
        self._connect()

    def acts(self) -> Acts:
        """What actions do here."""
        return {"find_everywhere": self.open, "find_same": self.find_same}

    def open(self) -> None:
        """Show the drawer, with what is selected as what to find."""
        self.panel.fill(self._seeking.selected_words())
        self.panel.show()
        self.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.field.selectAll()

    def find_same(self) -> None:
        """Find the selected words in all articles, behind prefixes too; without any, ask."""
        words = self._seeking.selected_words()
        self.open()
        if words:
            self.panel.choices.choose(("whole", "prefixes"))
            self.look()

    def find(self, words: str, choices: Sequence[str]) -> None:
        """Find words in all articles in a way."""
        self.panel.fill(words)
        self.panel.choices.choose(choices)
        self.panel.show()
        self.look()

    def close(self) -> None:
        """Put the drawer away; a search under way is stopped."""
        self._desk.jobs.cancel(SEARCH)
        self.panel.hide()
        self._seeking.texts.focus()

    def look(self) -> None:
        """Look for what is typed through all articles."""
        bench, sought = self._projection.bench, self.panel.sought()
        self._number += 1
        self._desk.jobs.cancel(SEARCH)
        self.panel.begin()
        self._keep_choices()
        if bench is None or sought.blank:
            self.panel.say("")
            return
        number = self._number
        self.panel.say(self.tr("Looking…"))

        def work(pulse: Pulse) -> Tally | UserError:
            from kzannotate.workbench import searching

            def tell(lines: Sequence[Line]) -> None:
                self._found.emit(number, list(lines))

            steps = (pulse.progress, pulse.cancelled)
            try:
                return searching.search(bench, sought, tell, progress=steps[0], cancelled=steps[1])
            except UserError as error:
                return error

        self._desk.jobs.run(SEARCH, work, self._on_done)

    def text_of(self, lines: Sequence[Line]) -> str:
        """Lines as text, a tab between their parts."""
        model = self.panel.model
        parts = ((model.title(li), model.day(li), li.before, li.words, li.after) for li in lines)
        return "\n".join("\t".join(part.strip() for part in each) for each in parts)

    def _connect(self) -> None:
        self._found.connect(self._on_found)
        self.panel.wanted.connect(self.look)
        self.panel.left.connect(self.close)
        self.panel.place_wanted.connect(self.go_to)
        self.panel.copy_wanted.connect(self._copy)
        self.panel.save_wanted.connect(self._ask_where)
        self._seeking.bar.everywhere_wanted.connect(self._take_over)
        self._desk.jobs.finished.connect(self._on_finished)
        self._desk.closing.connect(self._forget)

    def go_to(self, line: Line) -> None:
        """Show the place of a line in its article."""
        if self._projection.documents.row(line.document) is None:
            return
        text, reader = self._projection.text(line.document), self._article.reader
        self._navigator.show_passage(Passage.at(line.document, text, line.span))
        self._seeking.come_forward()
        if not self._seeking.bar.isVisible():
            lines = self.panel.model.lines
            reader.show_hits(li.span for li in lines if li.document == line.document)
        reader.reveal(line.span)
        reader.select(line.span)

    def _take_over(self) -> None:
        """Find everywhere what the bar of the article looks for."""
        bar = self._seeking.bar
        self.find(bar.field.text(), bar.choices.chosen())
        self.panel.view.setFocus()

    def _on_found(self, number: int, lines: list[Line]) -> None:
        if number == self._number:
            self.panel.add(lines)

    def _on_done(self, tally: Tally | UserError) -> None:
        if isinstance(tally, UserError):
            self.panel.say(complaints.in_words(str(tally)), wrong=True)
            return
        hits, articles = tally.hits, tally.articles
        if not hits:
            self.panel.say(self.tr("No hits"))
            return
        said = self.tr("{hits} in {articles}").format(
            hits=self.tr("%n hit(s)", "", hits), articles=self.tr("%n article(s)", "", articles)
        )
        more = self.tr("the first {hits}").format(hits=said)
        self.panel.say(said if tally.whole else more)

    def _on_finished(self, kind: str) -> None:
        """Put lines in order, also those of a search that was stopped."""
        if kind == SEARCH:
            self._number += 1
            self.panel.finish()
            self.panel.say(self.tr("%n hit(s), stopped", "", self.panel.model.rowCount()))

    def _forget(self) -> None:
        self._number += 1
        self._desk.jobs.cancel(SEARCH)
        self.panel.begin()
        self.panel.say("")

    def _keep_choices(self) -> None:
        chosen = self.panel.choices.chosen()
        self._wardrobe.remember(replace(self._wardrobe.settings, search_choices=chosen))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text_of(self.panel.chosen()))

    def _ask_where(self) -> None:
        words = self.panel.field.text().strip() or self.tr("lines")
        forms = {self.tr("Tables (*.csv)"): "csv"}
        dialog = saving(self.panel.window(), self.tr("Save the lines"), words, forms)
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write all lines as a table."""
        model, bench = self.panel.model, self._projection.bench
        if bench is None:
            return

        def row_of(line: Line) -> tuple[str, ...]:
            start, end = str(line.span.start), str(line.span.end)
            named = (line.document, model.title(line), model.day(line))
            return (*named, start, end, line.before, line.words, line.after)

        rows = [row_of(line) for line in model.lines]

        def work(_pulse: Pulse) -> None:
            from kzannotate.workbench import exporting

            exporting.write_concordance(bench, path, rows)

        self._desk.jobs.run(SAVE, work, lambda _: self._desk.written.emit(str(path)))
