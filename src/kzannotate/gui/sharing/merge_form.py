"""Another copy of the project, looked at before anything of it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget

from kzannotate.gui.entities.forms import Form
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.models.revision_model import moment
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate
from kzannotate.gui.record_words import record_words
from kzannotate.gui.sharing.field_words import differing_fields, field_title, field_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.exchanging import Ending
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.project_merging.preview import Preview, Share

_MOST = 1_000
"""Rows that are listed."""
_PARTS = 3
"""Parts of a record that are told of each version."""


class MergeForm(Form):
    """What would come in, by whom, and what both have changed; ``described`` tells the preview.

    Args:
        seen: what would come of it.
        file: name of the other copy.
        projection: knows what entities and people are called.
        parent: of the dialog.
    """

    def __init__(self, seen: Preview, file: str, projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Merge another copy"))
        self.setMinimumWidth(100 * GAP)
        self._seen, self._projection = seen, projection
        self.done_.setText(self.tr("Take it in"))
        self.done_.setEnabled(not seen.nothing_new)
        self.form.addRow(Words(isolate(file), scale=1.2, aside=True))
        self.form.addRow(Words(self._gist(), limit=3, bold=True, aside=True))
        self.form.addRow(Words(self._told(), limit=6, muted=True, aside=True))
        self.shares = Grid((0, 110, 110, 150), (0,))
        self.articles, self.branched = Grid((0,), (0,)), Grid((0, 0, 0), ())
        self._tabs = QTabWidget()
        self._fill()
        self.form.addRow(self._tabs)
        self.finish()

    def tell(self) -> None:
        self.done_.setEnabled(False)
        self.described.emit(self._seen)

    def _gist(self) -> str:
        seen = self._seen
        if seen.nothing_new:
            return self.tr("Everything in it is here already.")
        return "  ·  ".join(
            (
                self.tr("%n new gesture(s)", "", seen.gestures),
                self.tr("%n new article(s)", "", len(seen.articles)),
                self.tr("%n record(s) changed in both", "", len(seen.branched)),
                self.tr("%n the same already", "", seen.agreeing),
            )
        )

    def _told(self) -> str:
        if self._seen.nothing_new:
            return ""
        words = self.tr(
            "The project is copied before: Earlier copies in the File menu leads back. The other "
            "file stays as it is."
        )
        if self._seen.branched:
            words = "{} {}".format(
                words,
                self.tr(
                    "Of what both changed, both versions are kept until somebody says which holds."
                ),
            )
        if self._seen.veiled:
            veiled = self.tr("You read blind: what is hidden from you is not told here either.")
            words = f"{words} {veiled}"
        return words

    def _fill(self) -> None:
        count = self.locale().toString
        people = self._seen.people
        self.shares.show_rows(
            (self.tr("Who"), self.tr("Gestures"), self.tr("Decisions"), self.tr("Common changes")),
            [
                GridRow(s, (self._name(s), *map(count, (s.gestures, s.decisions, s.common))))
                for s in self._seen.shares
            ],
        )
        titles = self._seen.articles[:_MOST]
        self.articles.show_rows((self.tr("Title"),), [GridRow(t, (t,)) for t in titles])
        self.branched.show_rows(
            (self.tr("What"), self.tr("One version"), self.tr("The other version")),
            [self._row(versions, people) for _, versions in self._seen.branched[:_MOST]],
        )
        for view, words in (
            (self.shares, self.tr("By whom")),
            (self.articles, self.tr("New articles")),
            (self.branched, self.tr("Changed in both")),
        ):
            view.setAccessibleName(words)
            self._tabs.addTab(view, words)
        self._tabs.setMinimumHeight(34 * GAP)
        if self._seen.branched:
            self._tabs.setCurrentWidget(self.branched)

    def _name(self, share: Share) -> str:
        return share.name or self.tr("The machine")

    def _row(self, versions: Sequence[Ending], people: Mapping[str, str]) -> GridRow:
        lexicon, language = self._projection.lexicon, self._projection.language
        said = [v.record for v in versions if v.record is not None]
        fields = differing_fields(said)[:_PARTS] if len(said) > 1 else []
        cells = []
        for version in versions[:2]:
            parts = [
                f"{field_title(n)}: {field_words(n, getattr(version.record, n), lexicon, language)}"
                for n in (fields if version.record is not None else ())
            ]
            told = parts or [record_words(version.record, lexicon, language)]
            who = signed(version, people, self.tr("The machine"))
            cells.append(" — ".join(("  ·  ".join(told), who)))
        return GridRow(versions, (record_words(said[0], lexicon, language), *cells))


def signed(version: Ending, people: Mapping[str, str], machine: str) -> str:
    """Who said it, and when."""
    who = people.get(version.reviewer, version.reviewer) if version.reviewer else machine
    return f"{isolate(who)}  ·  {moment(version.time)}"
