"""Applying to all: a decision is offered for the same words elsewhere, and taken on as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kzannotate.gui import wording
from kzannotate.gui.models.document_model import title_of
from kzannotate.gui.panels.applying import ApplyPanel
from kzannotate.gui.plain import isolate
from kzannotate.gui.review_gestures import ReviewGestures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.applying import Likeness, Precedent

ELSEWHERE = "elsewhere"
"""Kind of work, as Jobs knows it."""


class ApplyFlow(QObject):
    """From one decision to the same words elsewhere."""

    offered = Signal(bool)
    """Whether there is something to apply."""

    def __init__(
        self,
        desk: Desk,
        texts: OpenTexts,
        projection: Projection,
        navigator: Navigator,
        gestures: Gestures,
    ) -> None:
        super().__init__(texts)
        self._desk, self._texts = desk, texts
        self._projection, self._navigator = projection, navigator
        self._do = ReviewGestures(gestures)
        self.panel = ApplyPanel()
        self.precedent: Precedent | None = None
        """The last decision that may hold elsewhere."""
        self._places: list[Likeness] = []
        self._chosen: list[Likeness] = []
        self._at = 0
        self.panel.begun.connect(self.begin)
        self.panel.answered.connect(self._answer)
        self.panel.here_wanted.connect(self._take_here)
        self.panel.all_wanted.connect(self._take_all)
        self.panel.stopped.connect(self._stop)
        desk.revised.connect(self._on_revised)
        desk.closing.connect(self._forget)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"apply_elsewhere": self.begin}

    @property
    def pending(self) -> bool:
        """Whether places are offered."""
        return bool(self._places)

    def begin(self) -> None:
        """Show the places one by one."""
        if self._places and not self.panel.asking:
            self._at, self._chosen = 0, []
            self._ask()

    def _on_revised(self, revision: Revision) -> None:
        bench = self._projection.bench
        if bench is None or revision.reviewer is None:
            return
        from kzannotate.workbench import applying

        own = revision.reviewer == bench.reviewer.id
        found = applying.precedent_of(bench, revision)
        if found is not None:
            self.precedent = found
            self._look_for(found)
        elif own:
            self._drop()

    def _look_for(self, precedent: Precedent) -> None:
        self._drop()
        bench = self._projection.bench
        if bench is None:
            return

        def work(pulse: Pulse) -> list[Likeness]:
            from kzannotate.workbench import applying

            return applying.likenesses(bench, precedent, cancelled=pulse.cancelled)

        self._desk.jobs.run(ELSEWHERE, work, self._take_in)

    def _take_in(self, places: list[Likeness]) -> None:
        if self._projection.bench is None or self.precedent is None or not places:
            return
        self._places = places
        here = any(p.passage.document == self.precedent.passage.document for p in places)
        self.panel.offer(self._sentence(len(places)), here=here)
        self.offered.emit(True)

    def _ask(self) -> None:
        place = self._places[self._at]
        form = self.tr("Another form of the name") if place.form else ""
        row = self._projection.documents.row(place.passage.document)
        language = row.document.language if row else None
        number = self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._places))
        title = isolate(title_of(row)) if row else ""
        self._navigator.show_passage(place.passage)
        self._texts.reader.reveal(place.passage.span)
        self._texts.reader.select(place.passage.span)
        parts = (
            isolate(number),
            isolate(self._short_words()),
            isolate(form) if form else "",
            title,
        )
        said = "  ·  ".join(p for p in parts if p)
        self.panel.ask(said, place.passage, language, sure=place.sure)

    def _answer(self, taken: bool) -> None:
        if taken:
            self._chosen.append(self._places[self._at])
        self._go_on(self._at + 1)

    def _take_here(self) -> None:
        """Take all that are left in the article that is asked about, and go on with the others."""
        if not self.panel.asking:
            document = self.precedent.passage.document if self.precedent else ""
            here = [p for p in self._places if p.passage.document == document]
            self._take_sure(here)
            return
        document = self._places[self._at].passage.document
        end = self._at
        while end < len(self._places) and self._places[end].passage.document == document:
            end += 1
        here, rest = self._places[self._at : end], self._places[end:]
        self._take_sure(here, rest)

    def _take_all(self) -> None:
        self._take_sure(self._places[self._at :] if self.panel.asking else self._places)

    def _take_sure(self, places: Sequence[Likeness], rest: Sequence[Likeness] = ()) -> None:
        """Take those that need no look, and go on with those that do."""
        taken = self._chosen if self.panel.asking else []
        self._chosen = [*taken, *(p for p in places if p.sure)]
        self._places = [*(p for p in places if not p.sure), *rest]
        self._go_on(0)

    def _go_on(self, place: int) -> None:
        self._at = place
        if place < len(self._places):
            self._ask()
        else:
            self._finish()

    def _stop(self) -> None:
        if self.panel.asking:
            self._finish()
        else:
            self._drop()
            self._texts.reader.setFocus()

    def _finish(self) -> None:
        precedent, chosen, asked = self.precedent, self._chosen, self.panel.asking
        self._drop()
        self._texts.reader.select(None)
        if precedent is None:
            return
        if chosen:
            self._do.apply(precedent, chosen, lambda _revision: None)
        if asked:
            self._navigator.show_passage(precedent.passage)
        self._texts.reader.setFocus()

    def _drop(self) -> None:
        self._desk.jobs.cancel(ELSEWHERE)
        was_offered = self.pending
        self._places, self._chosen, self._at = [], [], 0
        self.panel.asking = False
        self.panel.hide()
        if was_offered:
            self.offered.emit(False)

    def _forget(self) -> None:
        self._drop()
        self.precedent = None

    def _sentence(self, count: int) -> str:
        precedent = self.precedent
        assert precedent is not None  # noqa: S101 - it is what the places are like
        lexicon, language = self._projection.lexicon, self._projection.language
        forms = sum(place.form for place in self._places)
        said = {
            "link": self.tr("{words} → {entity}: %n more place(s)", "", count),
            "unlink": self.tr("Unlink {words} from {entity} at %n more place(s)?", "", count),
            "reject": self.tr("Reject {words} → {entity} at %n more place(s)?", "", count),
            "move": self.tr("{words} is {became} at %n more place(s) too?", "", count),
            "rule": self.tr("{words}: the same finding at %n more place(s)", "", count),
        }[precedent.deed.value]
        if forms:
            in_forms = self.tr("%n of them in another form of the name", "", forms)
            said = f"{said}  ·  {in_forms}"
        return said.format(
            words=wording.quoted(_short(precedent.words)),
            became=wording.quoted(_short(precedent.became)),
            entity=isolate(lexicon.called_shortly(precedent.entity, language) or self._nothing()),
        )

    def _short_words(self) -> str:
        """What would hold at the place that is asked about."""
        precedent = self.precedent
        assert precedent is not None  # noqa: S101 - it is what is asked about
        if precedent.verdict is not None:
            return wording.ruling(precedent.verdict.ruling)
        lexicon, language = self._projection.lexicon, self._projection.language
        name = lexicon.called_shortly(precedent.entity, language) or self._nothing()
        said = {
            "link": self.tr("Link to {entity}?"),
            "unlink": self.tr("Unlink from {entity}?"),
            "reject": self.tr("Reject {entity}?"),
            "move": self.tr("Correct the ends?"),
        }[precedent.deed.value]
        return said.format(entity=isolate(name))

    def _nothing(self) -> str:
        return QCoreApplication.translate("ApplyFlow", "no entity")


def _short(words: str, longest: int = 48) -> str:
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
