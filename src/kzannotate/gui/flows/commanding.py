"""The command palette and the keys of commands: everything that can be done, by its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui import wording
from kzannotate.gui.dialogs.command_palette import CommandPalette
from kzannotate.gui.models.command_model import Offer, Sort, fitness
from kzannotate.gui.models.document_model import folded_lines, origin_of, title_of
from kzannotate.gui.offered_commands import offers_of
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QMainWindow, QWidget

    from kzannotate.gui.actions import Actions, Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection

_REMEMBERED = 8
"""Commands that come first next time."""
_OF_A_SORT = 6
"""Articles, entities and projects that are offered at most."""
_LEAST = 2
"""Letters from which articles and entities are looked up."""


class CommandFlow(QObject):
    """From a few letters to what is meant by them."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        wardrobe: Wardrobe,
        projection: Projection,
        navigator: Navigator,
    ) -> None:
        super().__init__(window)
        self._desk, self._wardrobe = desk, wardrobe
        self._projection, self._navigator = projection, navigator
        self.actions: Actions | None = None
        self.palette = CommandPalette(window)
        self._window = window
        self._focus: QWidget | None = None
        self._titles: list[str] = []
        self.palette.chosen.connect(self._do)
        self.palette.left.connect(self._go_back)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"palette": self.open}

    def take(self, actions: Actions) -> None:
        """Know the commands as they live."""
        self.actions = actions

    def open(self) -> None:
        """Open the palette, or close it where it is open."""
        if self.palette.isVisible():
            self.palette.leave()
            return
        self._focus = self._window.focusWidget()
        self._titles = []
        self.palette.ask(self.find)

    def find(self, typed: str) -> Sequence[Offer]:
        """What fits, the best first; for nothing typed the last commands, then all."""
        words = _folded(typed).split()
        commands = [offer for offer in self._commands() if offer.id != "palette"]
        if not words:
            last = self._wardrobe.settings.last_commands
            order = {id_: place for place, id_ in enumerate(last)}
            return sorted(commands, key=lambda c: order.get(c.id, len(order)))
        found: list[tuple[tuple[int, int], bool, Offer]] = []
        for offer in (*commands, *self._projects(), *self._articles(words)):
            fit = fitness(words, offer.sought)
            if fit is not None:
                found.append((fit, not offer.enabled, offer))
        found.sort(key=lambda f: (f[1], f[0][0], f[2].sort is not Sort.COMMAND, f[0][1]))
        best = [offer for _, _, offer in found]
        return _few_of_each([*best, *self._entities(typed, words)])

    def _do(self, offer: Offer) -> None:
        if offer.sort is Sort.COMMAND and self.actions is not None:
            self._remember(offer.id)
            self.actions[offer.id].trigger()
        elif offer.sort is Sort.ARTICLE:
            self._navigator.open_document(offer.id)
        elif offer.sort is Sort.PROJECT:
            self._desk.open(Path(offer.id))
        else:
            self._navigator.show_entity(offer.id)

    def _go_back(self) -> None:
        self._titles = []
        if self._focus is not None:
            self._focus.setFocus()
        self._focus = None

    def _remember(self, command: str) -> None:
        settings = self._wardrobe.settings
        last = (command, *(c for c in settings.last_commands if c != command))[:_REMEMBERED]
        self._wardrobe.remember(replace(settings, last_commands=last))

    def _commands(self) -> Iterator[Offer]:
        return offers_of(self.actions) if self.actions is not None else iter(())

    def _projects(self) -> Iterator[Offer]:
        for path in self._wardrobe.settings.recent:
            place = Path(path)
            if place.is_file():
                folder = isolate(str(place.parent))
                yield Offer(Sort.PROJECT, path, place.stem, folder, sought=_folded(place.stem))

    def _articles(self, words: Sequence[str]) -> Iterator[Offer]:
        if sum(map(len, words)) < _LEAST:
            return
        documents = self._projection.documents
        self._titles = self._titles or self._folded_titles()
        found = 0
        for number, title in enumerate(self._titles):
            if all(word in title for word in words) and number < documents.rowCount():
                row = documents.at(number)
                yield Offer(
                    Sort.ARTICLE, row.document.id, title_of(row), origin_of(row), sought=title
                )
                found += 1
                if found > 10 * _OF_A_SORT:
                    return

    def _entities(self, typed: str, words: Sequence[str]) -> Iterator[Offer]:
        bench = self._projection.bench
        if bench is None or sum(map(len, words)) < _LEAST:
            return
        from kzannotate.workbench import linking

        lexicon, language = self._projection.lexicon, self._projection.language
        for candidate in linking.candidates(bench, typed, _OF_A_SORT):
            id_ = candidate.entity.id
            kind = wording.kind(candidate.entity.kind)
            yield Offer(Sort.ENTITY, id_, lexicon.called(id_, language), kind)

    def _folded_titles(self) -> list[str]:
        """Titles and ids of all articles, folded, from the first words typed until it closes."""
        headings = self._projection.documents.headings()
        return list(folded_lines(f"{h.title} {h.id}" for h in headings))


def _few_of_each(offers: Sequence[Offer]) -> list[Offer]:
    """All commands, and a few of everything else."""
    counts: dict[Sort, int] = {}
    kept = []
    for offer in offers:
        counts[offer.sort] = counts.get(offer.sort, 0) + 1
        if offer.sort is Sort.COMMAND or counts[offer.sort] <= _OF_A_SORT:
            kept.append(offer)
    return kept


def _folded(text: str) -> str:
    from kzannotate.text.fold import fold_word

    return fold_word(text)
