"""What the marks over the text mean, how many there are, and which of them are hidden."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.finding import Severity
from kzannotate.gui.parts import GAP, Panel, button, label
from kzannotate.gui.plain import isolate, set_plain_text, set_plain_tooltip
from kzannotate.gui.reader import mark_words
from kzannotate.gui.reader.glyphs import draw_glyph, glyph_icon
from kzannotate.gui.reader.marks import LOUDNESS, Facet, Mark, MarkRole, Trait, passing, tally
from kzannotate.gui.remarks.wrapping import WrappingRow
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.signs import ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLabel

_SIGN = 14
_LEAST, _SHARE = 96, 0.34
"""Height that the chips may always take, in pixels, and the most as a share of the page's."""
_ORDER = [role.value for role in sorted(MarkRole, key=LOUDNESS.__getitem__, reverse=True)]


class Legend(Panel):
    """A slim bar that unfolds to chips; a chip hides its marks and shows them again.

    Signals:
        hidden_changed: traits whose marks are hidden now.
        folded: whether it is open now.
        labels_wanted: whether every mark shall have its label.
        signs_wanted: whether honest invisible characters shall be shown.
    """

    hidden_changed = Signal(object)
    folded = Signal(bool)
    labels_wanted = Signal(bool)
    signs_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__("page")
        self.hidden: frozenset[Trait] = frozenset()
        self.is_open = False
        self._marks: Sequence[Mark] = ()
        self.chips: dict[Trait, QPushButton] = {}
        self._held: list[QWidget] = []
        self._counts: Counter[Trait] = Counter()
        self.opener, self.everything = button("link"), button("link")
        self.summary, self._signs = label("small"), _Signs()
        self.labels, self.invisible = _chip("toggle"), _chip("toggle")
        self._rows, self._scroll = QWidget(), QScrollArea()
        self._lay_out()
        self.opener.clicked.connect(lambda: self.set_open(not self.is_open))
        self.everything.clicked.connect(lambda: self.hide_traits(frozenset()))
        self.labels.toggled.connect(self.labels_wanted)
        self.invisible.toggled.connect(self.signs_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.everything.setText(self.tr("Show all"))
        self.labels.setText(self.tr("All labels"))
        self.invisible.setText(self.tr("Invisible characters"))
        set_plain_text(self._in_text, self.tr("In the text"))
        self.set_open(self.is_open)
        self._make_chips()
        self._say()

    def redress(self) -> None:
        self._make_chips()
        self._signs.update()

    def show_marks(self, marks: Sequence[Mark]) -> list[Mark]:
        """Take in the marks of an article; returns those that are to be seen."""
        self._marks, before, self._counts = marks, self._counts, tally(marks)
        if before.keys() != self._counts.keys():
            self._make_chips()
        elif before != self._counts:
            for trait, chip in self.chips.items():
                _say_on(chip, trait, self._counts[trait])
        return self._say()

    def hide_traits(self, hidden: frozenset[Trait]) -> None:
        """Hide the marks with one of these traits, and no others."""
        if hidden != self.hidden:
            self.hidden = hidden
            for trait, chip in self.chips.items():
                chip.setChecked(trait not in hidden)
            self._say()
            self.hidden_changed.emit(hidden)

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold the chips."""
        changed, self.is_open = is_open != self.is_open, is_open
        self._scroll.setVisible(is_open)
        self._signs.setVisible(not is_open)
        self.opener.setText(
            self.tr("Hide the legend") if is_open else self.tr("Legend and filters")
        )
        if changed:
            self._make_chips()
            self.folded.emit(is_open)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.opener)
        head.addWidget(self._signs, 1)
        head.addStretch(0)
        head.addWidget(self.summary)
        head.addWidget(self.everything)
        self._body = QVBoxLayout(self._rows)
        self._body.setContentsMargins(0, 2, 0, GAP // 2)
        self._body.setSpacing(GAP // 2)
        self._in_text, row = _row([self.labels, self.invisible])
        self._body.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 2, 2 * GAP, 2)
        layout.setSpacing(0)
        layout.addLayout(head)
        self._scroll.setWidget(self._rows)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the chips need, but leave most of the page to the text."""
        wanted = self._body.heightForWidth(self._scroll.viewport().width())
        page = self.parentWidget()
        most = max(_LEAST, round(page.height() * _SHARE)) if page is not None else wanted
        self._scroll.setFixedHeight(max(1, min(wanted, most)))

    def _make_chips(self) -> None:
        """Make the chips anew, a row for each question with an answer here; none while folded."""
        for row in self._held:
            self._body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.chips, self._held = {}, []
        traits: dict[Facet, list[Trait]] = defaultdict(list)
        for trait in {*self._counts, *self.hidden} if self.is_open else ():
            traits[trait.facet].append(trait)
        for facet in Facet:
            # One answer to a question divides nothing, unless it is hidden.
            divides = len(traits[facet]) > 1 or not self.hidden.isdisjoint(traits[facet])
            if divides or (facet is Facet.KIND and traits[facet]):
                self._add_row(facet, sorted(traits[facet], key=_order))
        self._fit()

    def _add_row(self, facet: Facet, traits: Sequence[Trait]) -> None:
        heading, row = _row([self._make_chip(trait) for trait in traits])
        set_plain_text(heading, mark_words.facet(facet))
        self._body.insertWidget(len(self._held), row)
        self._held.append(row)
        # Else it has no height until the next turn of the event loop.
        row.show()

    def _make_chip(self, trait: Trait) -> QPushButton:
        chip = self.chips[trait] = _chip()
        _say_on(chip, trait, self._counts[trait])
        chip.setAccessibleDescription(mark_words.facet(trait.facet))
        role = self._role_of(trait)
        if role is not None:
            chip.setIcon(glyph_icon(role, theme_now(), _SIGN, self.devicePixelRatioF()))
            chip.setIconSize(QSize(_SIGN, _SIGN))
        chip.setChecked(trait not in self.hidden)
        chip.toggled.connect(lambda on: self._toggle(trait, on))
        return chip

    def _role_of(self, trait: Trait) -> MarkRole | None:
        """The sign of a chip; kinds and rules of several signs have that of their loudest mark."""
        if trait.facet in (Facet.STATE, Facet.WHO):
            return None
        if trait.facet is Facet.SEVERITY:
            return ROLES[Severity(trait.value)]
        roles = {mark.role for mark in self._marks if trait in mark.traits}
        return max(roles, key=LOUDNESS.__getitem__, default=None)

    def _toggle(self, trait: Trait, on: bool) -> None:
        self.hide_traits(self.hidden - {trait} if on else self.hidden | {trait})

    def _say(self) -> list[Mark]:
        """Say how many marks are seen, and return them."""
        shown = passing(self._marks, self.hidden)
        seen = {mark.id: mark.role for mark in shown}
        hidden = len({mark.id for mark in self._marks}) - len(seen)
        words = self.tr("Marks: {seen}, hidden: {hidden}") if hidden else self.tr("Marks: {seen}")
        set_plain_text(self.summary, words.format(seen=len(seen), hidden=hidden))
        self.everything.setVisible(bool(self.hidden))
        self._signs.show_roles(Counter(seen.values()))
        return shown


class _Signs(QWidget):
    """The signs of the marks that are seen with their counts, as far as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[tuple[MarkRole, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(QSize(0, _SIGN + 8))

    def show_roles(self, counts: Counter[MarkRole]) -> None:
        ordered = [MarkRole(value) for value in _ORDER]
        self._counts = [(role, counts[role]) for role in ordered if counts[role]]
        said = "\n".join(f"{mark_words.role(role)}: {count}" for role, count in self._counts)
        set_plain_tooltip(self, said)
        self.setAccessibleName(said.replace("\n", ", "))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, metrics, rtl = theme_now(), self.fontMetrics(), self.isRightToLeft()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        x, middle = 0.0, self.height() / 2
        for role, count in self._counts:
            width = _SIGN + 4 + metrics.horizontalAdvance(str(count))
            if x + width > self.width():
                break
            left = self.width() - x - width if rtl else x
            draw_glyph(painter, QRectF(left, middle - _SIGN / 2, _SIGN, _SIGN), role, theme)
            painter.setPen(theme.muted)
            words = QRectF(left + _SIGN + 4, 0, width, self.height())
            sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, sides, str(count))
            x += width + 10
        painter.end()


def _order(trait: Trait) -> tuple[int, str]:
    known = trait.value in _ORDER
    return _ORDER.index(trait.value) if known else -1, mark_words.trait(trait)


def _chip(role: str = "mark") -> QPushButton:
    chip = button(role)
    chip.setCheckable(True)
    return chip


def _say_on(face: QPushButton, trait: Trait, count: int) -> None:
    # The style sheet knows no gap between a picture and words.
    words = f" {isolate(mark_words.trait(trait))}  {count}"
    face.setText(words.replace("&", "&&"))


def _row(chips: Sequence[QPushButton]) -> tuple[QLabel, QWidget]:
    """A heading, still without words, and the row that it heads."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    heading = label("small")
    heading.setMinimumWidth(heading.fontMetrics().horizontalAdvance("x") * 11)
    row.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
    held = QWidget()
    flow = WrappingRow(held, GAP // 2)
    for chip in chips:
        flow.addWidget(chip)
    row.addWidget(held, 1)
    return heading, made
