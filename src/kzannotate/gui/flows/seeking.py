"""Finding words in the open articles: hits are painted, counted and stepped through."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.errors import UserError
from kzannotate.gui import complaints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.span import Span
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.reader.article_reader import ArticleReader
    from kzannotate.text.seeking import Sought

FIND = "find"
"""Kind of long work, as Jobs knows it."""
_AT_ONCE = 50_000
"""Code points of an article that are searched within a frame; longer ones in another thread."""
_LONGEST = 200
"""Code points of a selection that are taken over as what to find."""


class SeekFlow(QObject):
    """From typed words to their places in the open article, or in those side by side."""

    def __init__(
        self,
        article: ArticlePanel,
        texts: OpenTexts,
        wardrobe: Wardrobe,
        navigator: Navigator,
        jobs: Jobs,
    ) -> None:
        super().__init__(article)
        self._article, self.texts, self._jobs = article, texts, jobs
        self._wardrobe = wardrobe
        self.bar = article.find_bar
        self.bar.choices.choose(wardrobe.settings.search_choices)
        self.hits: list[Span] = []
        """In the order of the readers, then of the text."""
        self._readers: list[ArticleReader] = []
        """Where each hit is."""
        self._at: int | None = None
        self.bar.changed.connect(lambda: self.look(go=True))
        self.bar.choices.changed.connect(self._keep_choices)
        self.bar.stepped.connect(self.step)
        self.bar.left.connect(self.close)
        navigator.document_opened.connect(lambda _: self._on_opened())
        texts.changed.connect(self._on_opened)
        wardrobe.spoke.connect(lambda _: self._say())

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "find": self.open,
            "find_next": lambda: self.step(1),
            "find_previous": lambda: self.step(-1),
        }

    def open(self) -> None:
        """Show the bar, with what is selected as what to find."""
        self.come_forward()
        self.bar.open_with(self.selected_words())

    def come_forward(self) -> None:
        """Show the text, whatever else was shown in its place."""
        self.texts.focus()

    def close(self) -> None:
        """Leave off: the hits vanish, the text has the focus again."""
        self._jobs.cancel(FIND)
        self.bar.hide()
        self._take([])
        self.texts.focus()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the previous one (-1), going round at the ends."""
        if not self.bar.isVisible():
            self.open()
        elif self.hits:
            at = self._nearest() - (by > 0) if self._at is None else self._at
            self._go_to((at + by) % len(self.hits))

    def look(self, *, go: bool) -> None:
        """Look for what the bar says; with ``go`` the first hit from the caret on is shown."""
        readers, sought = self._shown(), self.bar.sought()
        texts = [reader.text for reader in readers]
        self._jobs.cancel(FIND)
        if not sought.pattern and sum(map(len, texts)) <= _AT_ONCE:
            self._on_found(_find(texts, sought), readers, texts, go=go)
            return

        def work(_pulse: Pulse) -> list[list[Span]] | UserError:
            return _find(texts, sought)

        self._jobs.run(FIND, work, lambda found: self._on_found(found, readers, texts, go=go))

    def selected_words(self) -> str:
        """What is selected in the text, where it is short enough to be looked for."""
        reader = self.texts.reader
        span = reader.selected_span()
        if span is None or len(span) > _LONGEST:
            return ""
        return " ".join(span.of(reader.text).split())

    def _shown(self) -> list[ArticleReader]:
        return list(self.texts.by_document().values()) or [self._article.reader]

    def _on_found(
        self,
        found: list[list[Span]] | UserError,
        readers: list[ArticleReader],
        texts: list[str],
        *,
        go: bool,
    ) -> None:
        if texts != [reader.text for reader in self._shown()] or not self.bar.isVisible():
            return
        if isinstance(found, UserError):
            self._take([])
            self.bar.say(complaints.in_words(str(found)), wrong=True)
            return
        self._take(list(zip(readers, found, strict=True)))
        if go and self.hits:
            self._go_to(self._nearest() % len(self.hits))

    def _on_opened(self) -> None:
        self.hits, self._readers, self._at = [], [], None
        if self.bar.isVisible():
            self.look(go=False)

    def _nearest(self) -> int:
        """Number of the first hit from the caret, or the start of the selection, on."""
        reader = self.texts.reader
        span = reader.selected_span()
        place = span.start if span else reader.caret()
        order = {each: number for number, each in enumerate(self._shown())}
        places = [
            (order.get(r, -1), h.start) for r, h in zip(self._readers, self.hits, strict=True)
        ]
        return bisect_left(places, (order.get(reader, 0), place))

    def _take(self, found: Sequence[tuple[ArticleReader, Sequence[Span]]]) -> None:
        self._at = None
        self.hits = [hit for _, hits in found for hit in hits]
        self._readers = [reader for reader, hits in found for _ in hits]
        hits_in = dict(found)
        for reader in self._shown():
            reader.show_hits(hits_in.get(reader, ()))
        self._say()

    def _go_to(self, number: int) -> None:
        self._at, reader = number, self._readers[number]
        for other in self._shown():
            if other is not reader and other.selected_span() is not None:
                other.select(None)
        reader.reveal(self.hits[number])
        reader.select(self.hits[number])
        self.texts.take(reader)
        self._say()

    def _say(self) -> None:
        count = len(self.hits)
        if self.bar.sought().blank:
            said = ""
        elif not count:
            said = self.tr("No hits")
        elif self._at is None:
            said = self.tr("%n hit(s)", "", count)
        else:
            words = self.tr("{number} of {count}")
            said = words.format(number=self._at + 1, count=count)
        self.bar.say(said)

    def _keep_choices(self) -> None:
        chosen = self.bar.choices.chosen()
        self._wardrobe.remember(replace(self._wardrobe.settings, search_choices=chosen))


def _find(texts: Sequence[str], sought: Sought) -> list[list[Span]] | UserError:
    from kzannotate.workbench import searching

    try:
        return [searching.find_in_text(text, sought) for text in texts]
    except UserError as error:
        return error
