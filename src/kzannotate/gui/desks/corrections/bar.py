"""The line above the corrections: which are listed, and what can be sent out."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton

from kzannotate.domain.mention import Standing
from kzannotate.gui import correction_words as words
from kzannotate.gui import wording
from kzannotate.gui.desks.corrections.model import Sieve
from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP, FilterButton, Panel, label
from kzannotate.gui.plain import isolate, set_plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.workbench.corrections import CorrectionRow


class CorrectionsBar(Panel):
    """Filters, the count, and the ways out."""

    changed = Signal()
    by_hand_wanted = Signal()
    fault_wanted = Signal()
    export_wanted = Signal(str, bool)
    """Which corrections are made (a Showing's value), and whether of all articles."""
    quality_wanted = Signal(bool)

    def __init__(self, title_of: Callable[[str], str]) -> None:
        super().__init__()
        self._title_of = title_of
        self._rows: Sequence[CorrectionRow] = ()
        self.article, self.rule, self.standing = FilterButton(), FilterButton(), FilterButton()
        self.field, self.count = QLineEdit(), label("small")
        self.by_hand, self.fault = QPushButton(), QPushButton()
        self.export, self.quality = QPushButton(), QPushButton()
        self._menu = QMenu(self)
        self.export.setMenu(self._menu)
        self.quality.setCheckable(True)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(32 * GAP)
        self._sign = self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._lay_out()
        for button in (self.article, self.rule, self.standing):
            button.chosen.connect(self.changed)
        self.field.textChanged.connect(self.changed)
        self.by_hand.clicked.connect(self.by_hand_wanted)
        self.fault.clicked.connect(self.fault_wanted)
        self.quality.toggled.connect(self.quality_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter by words"))
        self.field.setAccessibleName(self.tr("Filter by words"))
        self.by_hand.setText(self.tr("Correct…"))
        self.by_hand.setToolTip(self.tr("Correct the words selected in the article"))
        self.fault.setText(self.tr("Mark a fault…"))
        self.fault.setToolTip(self.tr("Mark the words selected in the article as faulty"))
        self.export.setText(self.tr("Corrected article…"))
        self.quality.setText(self.tr("Quality"))
        self._offer_exports()
        self.offer(self._rows)

    def redress(self) -> None:
        self._sign.setIcon(icon("search"))

    def offer(self, rows: Sequence[CorrectionRow]) -> None:
        """Offer the articles and rules that there are, with how many corrections each has."""
        self._rows = rows
        articles = Counter(row.passage.document for row in rows)
        rules = Counter(row.rule or "" for row in rows)
        self.article.offer(
            self.tr("Article"),
            [(None, self.tr("All articles")), *self._counted(articles, self._titled)],
            self.tr("Article"),
        )
        self.rule.offer(
            self.tr("Rule"),
            [(None, self.tr("All rules")), *self._counted(rules, self._ruled)],
            self.tr("Rule"),
        )
        standings = [(s.value, words.standing(s)) for s in Standing]
        self.standing.offer(
            self.tr("State"), [(None, self.tr("All states")), *standings], self.tr("State")
        )

    def sieve(self) -> Sieve:
        """What is listed now."""
        from kzannotate.text.fold import fold_word

        folded = fold_word(self.field.text().strip())
        return Sieve(self.article.value, self.rule.value, self.standing.value, folded)

    def say(self, told: str) -> None:
        """Say how many are listed."""
        set_plain_text(self.count, told)

    def allow(self, *, selected: bool, article: bool) -> None:
        """Whether words are selected in the article, and whether one is shown."""
        self.by_hand.setEnabled(selected)
        self.fault.setEnabled(selected)
        self.export.setEnabled(article)

    def _offer_exports(self) -> None:
        menu = self._menu
        menu.clear()
        for whole, title in ((False, self.tr("This article")), (True, self.tr("All articles"))):
            menu.addSection(title)
            for showing, told in (
                ("accepted", self.tr("Accepted corrections made")),
                ("proposed", self.tr("Accepted made, proposed tracked")),
                ("tracked", self.tr("All as tracked changes")),
            ):
                act = menu.addAction(told)
                act.triggered.connect(partial(self.export_wanted.emit, showing, whole))

    def _counted(
        self, counts: Counter[str], called: Callable[[str], str]
    ) -> list[tuple[str | None, str]]:
        return [(each, f"{called(each)}  ({number})") for each, number in counts.most_common(60)]

    def _titled(self, document: str) -> str:
        title = self._title_of(document)
        return isolate(title if len(title) <= 48 else f"{title[:48]}…")

    def _ruled(self, name: str) -> str:
        return wording.rule(name) if name else self.tr("By hand")

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP)
        for button in (self.article, self.rule, self.standing):
            layout.addWidget(button)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for made in (self.by_hand, self.fault, self.quality, self.export):
            layout.addWidget(made)
