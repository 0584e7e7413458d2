"""Linking words to entities: palette, new entity, and the gestures on a mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize

from kzannotate.domain.span import Span
from kzannotate.gui.dialogs.link_palette import LinkPalette
from kzannotate.gui.dialogs.new_entity import NewEntityDialog, NewNameDialog
from kzannotate.gui.flows.correcting import EndsFlow
from kzannotate.gui.models.candidate_model import Choice
from kzannotate.gui.models.lexicon import LANGUAGES
from kzannotate.gui.reader.ladder import trimmed
from kzannotate.gui.review_gestures import ReviewGestures
from kzannotate.text.language import guess_language
from kzannotate.text.words import word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.detection.names.candidates import Candidate
    from kzannotate.domain.entity import NameStatus
    from kzannotate.domain.mention import Mention
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.gui.reader.article_reader import ArticleReader
    from kzannotate.workbench.usage import Usage

_SCRIPTS = {"ar": "arabic", "ru": "cyrillic", "kk": "cyrillic"}
"""Of the languages that are not written in Latin letters."""
LEAST_SCORE = 60.0
"""Below it even the best candidate is a guess that a person should look at."""
LIMIT = 12
"""How many candidates the palette shows."""


class LinkFlow(QObject):
    """From words in the reader to a link in the file.

    Args:
        window: dialogs and the palette float over it.
    """

    def __init__(
        self,
        window: QWidget,
        texts: OpenTexts,
        projection: Projection,
        navigator: Navigator,
        gestures: Gestures,
    ) -> None:
        super().__init__(window)
        self._window, self._texts = window, texts
        self._projection, self._navigator, self._gestures = projection, navigator, gestures
        self.palette = LinkPalette(window)
        self._span: Span | None = None
        self._mention: Mention | None = None
        self.palette.linked.connect(self._on_linked)
        self.palette.named.connect(self._on_named)
        self.palette.new_wanted.connect(self._on_new_wanted)
        self.palette.left.connect(self._back_to_text)
        self.palette.looked_at.connect(self._describe)
        self._review = ReviewGestures(gestures)
        for reader in texts.all_readers:
            reader.link_requested.connect(self.link)
        projection.article_changed.connect(self._renew_mention)
        self._ends = EndsFlow(texts, projection, navigator, gestures, self._took)

    @property
    def _reader(self) -> ArticleReader:
        return self._texts.reader

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "link": self.link,
            "link_best": self.link_best,
            "unlink": self.unlink,
            "accept": self.accept,
            "remove": self.remove,
            **self._ends.acts(),
        }

    def link(self) -> None:
        """Ask which entity the selection, the mention in hand or the word at the caret means."""
        if not self._take_up():
            return
        span, mention = self._span, self._mention
        if span is not None:
            self._ask(span.of(self._reader.text), span)
        elif mention is not None:
            here = mention.document == self._navigator.document
            self._ask(mention.quote.exact, mention.span if here else None)

    def link_best(self) -> None:
        """Link what ``link`` would ask about to the best candidate; ask where none is good."""
        if not self._take_up():
            return
        span, mention = self._span, self._mention
        words = span.of(self._reader.text) if span else mention.quote.exact if mention else ""
        best = next(iter(self._find(" ".join(words.split()))), None)
        if best is None or best.entity is None or best.score < LEAST_SCORE:
            self.link()
        else:
            self._on_linked(best.entity)

    def link_to(self, entity: str) -> None:
        """Link what is selected, or the mention in hand, to an entity that is known."""
        if (self._reader.selected_span() or self._navigator.mention) and self._take_up():
            self._on_linked(entity)

    def unlink(self) -> None:
        """Keep the mention in hand without an entity."""
        if self._navigator.mention is not None:
            self._gestures.unlink(self._navigator.mention, self._took)

    def accept(self) -> None:
        """Take over the proposal in hand."""
        if self._navigator.mention is not None:
            self._gestures.accept(self._navigator.mention, self._took)

    def remove(self) -> None:
        """Delete the mention in hand."""
        if self._navigator.mention is not None:
            self._gestures.remove(self._navigator.mention)

    def choose(self, mark: str, documents: Sequence[str]) -> None:
        """Take the mention or the finding of a mark in one of the documents in hand."""
        if self._projection.findings.row(mark) is not None:
            self._navigator.choose_finding(mark)
            return
        found = (self._projection.mention(document, mark) for document in documents)
        self._navigator.choose_mention(next((m for m in found if m is not None), None))

    def add_name(self, entity: str) -> None:
        """Ask for another name of an entity."""

        def described(name: str, language: str, status: NameStatus) -> None:
            self._gestures.add_name(entity, name, language, status)

        dialog = NewNameDialog(self._projection.language, self._window)
        dialog.described.connect(described)
        dialog.open()

    def _take_up(self) -> bool:
        """Take the selection, the mention in hand or the word at the caret; False: none."""
        span = self._reader.selected_span()
        span = trimmed(self._reader.text, span) if span else None
        mention = None if span else self._navigator.mention
        if span is None and mention is None:
            span = word_at(self._reader.text, self._reader.caret())
        self._span, self._mention = span, mention
        return self._navigator.document is not None and (span or mention) is not None

    def _ask(self, words: str, span: Span | None) -> None:
        """Open the palette, near the words where they are in view."""
        if span is not None:
            self._texts.take(self._reader)
            self._reader.reveal(span)
        place = self._place_of(span) if span else QRect(self._window.rect().center(), QSize(1, 1))
        self.palette.ask(words, place, self._find)

    def _find(self, typed: str) -> Sequence[Choice]:
        bench = self._projection.bench
        if bench is None:
            return ()
        from kzannotate.workbench import linking

        found = linking.candidates(bench, typed, LIMIT, self._navigator.document)
        return [self._choice_of(candidate) for candidate in found]

    def _describe(self, entity: str) -> None:
        """Show an entity at a glance: what is known at once, where it is used a little later."""
        projection, brief = self._projection, self.palette.brief
        bench, here = projection.bench, self._navigator.document
        brief.show_entity(entity, projection.lexicon, projection.language)
        if bench is None or not entity:
            return

        def work(pulse: Pulse) -> Usage:
            from kzannotate.workbench import usage

            return usage.usage_of(bench, entity, here=here, cancelled=pulse.cancelled)

        def done(found: Usage) -> None:
            brief.show_usage(entity, found, projection.documents)

        self._gestures.read("usage", work, done)

    def _choice_of(self, candidate: Candidate) -> Choice:
        lexicon, language = self._projection.lexicon, self._projection.language
        id_ = candidate.entity.id
        title = lexicon.called(id_, language)
        each = (lexicon.called_in(id_, code) for code in LANGUAGES)
        others = dict.fromkeys(name for name in each if name and name != title)
        return Choice.of(candidate, title, tuple(others))

    def _on_linked(self, entity: str) -> None:
        document = self._navigator.document
        if self._mention is not None:
            self._gestures.relink(self._mention, entity, self._took)
        elif self._span is not None and document is not None:
            self._gestures.mark(document, self._span, entity, self._took)
        self._back_to_text()

    def _on_named(self, entity: str) -> None:
        """Link, and teach the reference the words as a name."""
        mention, document = self._mention, self._navigator.document
        span = mention.span if mention is not None else self._span
        document = mention.document if mention is not None else document
        if span is not None and document is not None:
            row = self._projection.documents.row(document)
            words = span.of(self._projection.text(document))
            language = _language_of(words, (row.document.language if row else None) or "ar")
            self._review.mark_as_name((document, span), entity, language, self._took)
        self._back_to_text()

    def _on_new_wanted(self, name: str) -> None:
        row = self._projection.documents.row(self._navigator.document)
        language = (row.document.language if row else None) or "ar"
        dialog = NewEntityDialog(name, _language_of(name, language), self._window)
        dialog.described.connect(self._on_described)
        dialog.finished.connect(self._back_to_text)
        dialog.open()

    def _on_described(self, kind: str, name: str, language: str) -> None:
        document, named = self._navigator.document, (kind, name, language)
        if self._mention is not None:
            self._gestures.relink_new(self._mention, named, self._took)
        elif self._span is not None and document is not None:
            self._gestures.mark_new(document, self._span, named, self._took)

    def _took(self, mention: Mention) -> None:
        reader = self._texts.by_document().get(mention.document)
        if reader is not None:
            reader.select(None)
            reader.activate(mention.id)
            self._navigator.choose_mention(mention)

    def _renew_mention(self) -> None:
        held = self._navigator.mention
        if held is not None:
            fresh = self._projection.mention(held.document, held.id)
            if fresh != held:
                self._navigator.choose_mention(fresh)

    def _back_to_text(self) -> None:
        self._reader.setFocus()

    def _place_of(self, span: Span) -> QRect:
        """Where words stand in the window, from their first line to their last."""
        reader, view = self._reader, self._reader.viewport()
        scrolled = reader.verticalScrollBar().value()
        first, last = reader.top_of(span), reader.top_of(Span(span.end, span.end))
        top = round(first) - scrolled
        bottom = round(last) - scrolled + reader.cursorRect().height()
        place = QRect(view.width() // 2, top, 1, bottom - top).intersected(view.rect())
        return QRect(view.mapTo(self._window, place.topLeft()), place.size())


def _language_of(name: str, document: str) -> str:
    """The document's language, unless the name stands in another script than that is written in."""
    # A name may be shorter than what a language is guessed from.
    guess = guess_language(name * 4) or document
    return document if _SCRIPTS.get(guess) == _SCRIPTS.get(document) else guess
