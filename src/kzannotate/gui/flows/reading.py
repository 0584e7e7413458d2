"""How articles are read: their setting, the direction of a paragraph, the legend."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui.dialogs.text_appearance import TextAppearanceDialog
from kzannotate.gui.reader.appearance import Appearance, wear, worn
from kzannotate.gui.reader.page import ArticlePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.settings import Settings


class ReadingFlow(QObject):
    """Changes how articles look to one person; nothing of it is kept in the project."""

    def __init__(
        self, window: QMainWindow, wardrobe: Wardrobe, article: ArticlePanel, texts: OpenTexts
    ) -> None:
        super().__init__(window)
        self._window, self._wardrobe, self._article = window, wardrobe, article
        self._texts = texts
        wear(_appearance_of(wardrobe.settings))
        article.legend.set_open(wardrobe.settings.legend)
        article.legend.folded.connect(self._keep_legend)
        wardrobe.changed.connect(self._on_settings)

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "text_appearance": self.ask_appearance,
            "flip_paragraph": self.turn_paragraph,
            "reset_paragraphs": lambda: self._texts.reader.turning.turn(frozenset()),
            "legend": lambda: self._article.legend.set_open(not self._article.legend.is_open),
        }

    def ask_appearance(self) -> None:
        """Let faces, line length and the like be chosen while the article is seen."""
        reader = self._texts.reader
        dialog = TextAppearanceDialog(worn(), reader.zoom, self._window)
        dialog.changed.connect(self.put_on)
        dialog.zoomed.connect(self._texts.set_zoom)
        dialog.show()

    def turn_paragraph(self) -> None:
        """Turn round the paragraph with the caret, or back again."""
        reader = self._texts.reader
        reader.turning.turn_block(reader.display, reader.textCursor().blockNumber())

    def put_on(self, appearance: Appearance) -> None:
        """Set every article that is seen in another way, and remember it."""
        self._set(appearance)
        chosen = worn()
        self._wardrobe.remember(
            replace(
                self._wardrobe.settings,
                arabic_face=chosen.arabic,
                latin_face=chosen.latin,
                line_letters=chosen.letters,
                leading=chosen.leading,
                justified=chosen.justified,
            )
        )

    def _set(self, appearance: Appearance) -> None:
        wear(appearance)
        for page in self._window.findChildren(ArticlePage):
            page.set_page()

    def _on_settings(self, before: Settings) -> None:
        now = self._wardrobe.settings
        if _appearance_of(before) != _appearance_of(now):
            self._set(_appearance_of(now))
        if before.zoom != now.zoom:
            self._texts.set_zoom(now.zoom)
        self._article.legend.set_open(now.legend)

    def _keep_legend(self, is_open: bool) -> None:
        self._wardrobe.remember(replace(self._wardrobe.settings, legend=is_open))


def _appearance_of(settings: Settings) -> Appearance:
    return Appearance(
        settings.arabic_face,
        settings.latin_face,
        settings.line_letters,
        settings.leading,
        settings.justified,
    )
