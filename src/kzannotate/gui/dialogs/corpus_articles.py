"""The articles that a finding of a corpus quotes, one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kzannotate.gui import wording
from kzannotate.gui.models.article_marks import finding_marks
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate
from kzannotate.gui.reader.article_reader import ArticleReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.document import Article
    from kzannotate.workbench.viewing import FindingRow

_SHOWN = 2
_LEFT_TO_RIGHT = "\u200e"
"""Before digits with hyphens between them, which would be turned round in Arabic."""


class _Page(QWidget):
    """One article with who published it."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.quote = Words(bold=True, limit=2), Words(limit=2)
        self.reader = ArticleReader()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.head)
        layout.addWidget(self.quote)
        layout.addWidget(self.reader, 1)

    def show_article(self, article: Article, row: FindingRow) -> None:
        """Show an article, at the place that the finding quotes."""
        document = article.document
        day = document.published and f"{_LEFT_TO_RIGHT}{document.published}"
        told = (article.source_name, day, document.title or document.id)
        self.head.say("  ·  ".join(isolate(word) for word in told if word))
        self.reader.setAccessibleName(document.title or document.id)
        self.reader.show_article(article.text, document.language)
        self.reader.set_marks(finding_marks([row], document.id))
        own = (p for s in row.finding.sides for p in s.passages if p.document == document.id)
        place = next(own, None)
        self.quote.say(f"«{place.quote.exact}»" if place else "")
        if place is not None:
            # Only what has its size can be scrolled to.
            QTimer.singleShot(0, self, lambda: self.reader.reveal(place.span))


class ArticlePane(QWidget):
    """Up to two articles, and why the finding was made."""

    def __init__(self) -> None:
        super().__init__()
        self._why = Words(limit=4, aside=True)
        self.pages = [_Page() for _ in range(_SHOWN)]
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for page in self.pages:
            split.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 0, GAP, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._why)
        layout.addWidget(split, 1)
        self.empty()

    def empty(self) -> None:
        """Show nothing."""
        self._why.say("")
        for page in self.pages:
            page.hide()

    def show_finding(self, row: FindingRow, articles: Sequence[Article]) -> None:
        """Show a finding's articles.

        Args:
            row: the finding.
            articles: that it quotes, the first one first.
        """
        self._why.say(wording.reason(row.finding.reason))
        for page, article in zip(self.pages, articles, strict=False):
            page.show_article(article, row)
        for number, page in enumerate(self.pages):
            page.setVisible(number < len(articles))
