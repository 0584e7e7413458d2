"""Colours of the window and pictures of marks: light, dark, and high contrast on either ground.

Every mark differs from the others by its line as well as by its colour. All pairs of colours
that carry text reach WCAG AA (4.5 : 1), in high contrast AAA (7 : 1); lines reach 3 : 1; tests
hold them to it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

if TYPE_CHECKING:
    from collections.abc import Mapping

ACTIVE = 1.8
"""How much stronger an active mark's tint is."""
HOVERED = 1.5


NOTICE = QColor("#d99a1c")
"""What the ground of a notice is tinted with."""
BLACK, WHITE = QColor("#000000"), QColor("#ffffff")
SHADOW = QColor(0, 0, 0, 90)
"""Below what floats over the window."""


class MarkRole(StrEnum):
    """What a mark in the text stands for."""

    MENTION = "mention"
    PROPOSAL = "proposal"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    AGREEMENT = "agreement"
    CORRECTION = "correction"
    SEARCH = "search"
    CLAIM = "claim"
    COMMENT = "comment"
    RELATION = "relation"


class Stroke(StrEnum):
    """How a mark's line is drawn: what tells roles apart without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    WAVE = "wave"
    SHALLOW_WAVE = "shallow wave"
    DOTTED = "dotted"
    DOUBLE = "double"
    CARET = "caret"
    BOX = "box"
    DASH_DOT = "dash dot"
    COMB = "comb"
    CHAIN = "chain"


class MarkStyle(NamedTuple):
    """Picture of one role.

    Args:
        ink: colour of its line and its label.
        glow: colour of its tint.
        tint: opacity of the tint, 0 to 1.
    """

    ink: QColor
    glow: QColor
    tint: float
    stroke: Stroke

    def wash(self, strength: float = 1.0) -> QColor:
        """The translucent colour behind the words."""
        colour = QColor(self.glow)
        colour.setAlphaF(min(1.0, self.tint * strength))
        return colour


class Theme(NamedTuple):
    """All colours of one appearance."""

    name: str
    window: QColor
    page: QColor
    raised: QColor
    text: QColor
    muted: QColor
    border: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    on_label: QColor
    danger: QColor
    marks: Mapping[MarkRole, MarkStyle]
    contrasting: bool = False

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark page."""
        return self.page.lightnessF() < 0.5

    @property
    def chosen(self) -> QColor:
        """The translucent colour behind a chosen row of a list."""
        wash = QColor(self.accent)
        wash.setAlphaF(0.16 if self.dark else 0.13)
        return wash

    def style_of(self, role: MarkRole) -> MarkStyle:
        """The picture of a role."""
        return self.marks[role]

    def palette(self) -> QPalette:
        """Qt's palette of this theme, for every group of widgets."""
        palette = QPalette()
        for role, colour in self._palette_roles().items():
            palette.setColor(role, colour)
        disabled = QPalette.ColorGroup.Disabled
        for role in (_R.WindowText, _R.Text, _R.ButtonText, _R.HighlightedText):
            palette.setColor(disabled, role, mixed(self.muted, self.window, 0.35))
        palette.setColor(disabled, _R.Highlight, self.border)
        return palette

    def _palette_roles(self) -> dict[QPalette.ColorRole, QColor]:
        return {
            _R.Window: self.window,
            _R.WindowText: self.text,
            _R.Base: self.page,
            _R.AlternateBase: mixed(self.page, self.window, 0.5),
            _R.ToolTipBase: self.raised,
            _R.ToolTipText: self.text,
            _R.PlaceholderText: self.muted,
            _R.Text: self.text,
            _R.Button: self.raised,
            _R.ButtonText: self.text,
            _R.BrightText: self.danger,
            _R.Light: mixed(self.raised, QColor("white"), 0.1 if self.dark else 0.6),
            _R.Midlight: mixed(self.raised, self.window, 0.5),
            _R.Mid: self.border,
            _R.Dark: mixed(self.border, self.text, 0.3),
            _R.Shadow: QColor("black"),
            _R.Highlight: self.accent,
            _R.HighlightedText: self.on_accent,
            _R.Link: self.accent,
            _R.LinkVisited: self.accent,
            _R.Accent: self.accent,
        }


_R = QPalette.ColorRole


_STROKES = {
    MarkRole.MENTION: (Stroke.SOLID, 1.0),
    MarkRole.PROPOSAL: (Stroke.DASHED, 0.5),
    MarkRole.ERROR: (Stroke.WAVE, 1.2),
    MarkRole.WARNING: (Stroke.SHALLOW_WAVE, 1.2),
    MarkRole.NOTE: (Stroke.DOTTED, 0.7),
    MarkRole.AGREEMENT: (Stroke.DOUBLE, 0.8),
    MarkRole.CORRECTION: (Stroke.CARET, 1.0),
    MarkRole.SEARCH: (Stroke.BOX, 2.2),
    MarkRole.CLAIM: (Stroke.DASH_DOT, 0.0),
    MarkRole.COMMENT: (Stroke.COMB, 0.9),
    MarkRole.RELATION: (Stroke.CHAIN, 0.4),
}


def _marks(colours: Mapping[MarkRole, tuple[str, str]], tint: float) -> dict[MarkRole, MarkStyle]:
    return {
        role: MarkStyle(QColor(ink), QColor(glow), tint * _STROKES[role][1], _STROKES[role][0])
        for role, (ink, glow) in colours.items()
    }


LIGHT = Theme(
    name="light",
    window=QColor("#efede8"),
    page=QColor("#fffefb"),
    raised=QColor("#f9f8f5"),
    text=QColor("#1b1e23"),
    muted=QColor("#4d545e"),
    border=QColor("#c9c5bc"),
    accent=QColor("#1f5fa8"),
    on_accent=QColor("#ffffff"),
    selection=QColor("#a3c9f5"),
    on_label=QColor("#ffffff"),
    danger=QColor("#a8201a"),
    marks=_marks(
        {
            MarkRole.MENTION: ("#1d5fa6", "#3f8fe8"),
            MarkRole.PROPOSAL: ("#4a5b6d", "#7f97b3"),
            MarkRole.ERROR: ("#a41d17", "#f0563f"),
            MarkRole.WARNING: ("#6e3f00", "#f0a01e"),
            MarkRole.NOTE: ("#31565f", "#5fa3b3"),
            MarkRole.AGREEMENT: ("#16603a", "#35b06c"),
            MarkRole.CORRECTION: ("#76389b", "#a865d6"),
            MarkRole.SEARCH: ("#5b4800", "#ffd21f"),
            MarkRole.CLAIM: ("#5d5a1e", "#b5ae3c"),
            MarkRole.COMMENT: ("#9a2f6f", "#e85fb0"),
            MarkRole.RELATION: ("#17686b", "#35b0b3"),
        },
        tint=0.17,
    ),
)

DARK = Theme(
    name="dark",
    window=QColor("#1d2025"),
    page=QColor("#15171b"),
    raised=QColor("#292d34"),
    text=QColor("#e4e1da"),
    muted=QColor("#abb1bb"),
    border=QColor("#454b55"),
    accent=QColor("#8ab8f2"),
    on_accent=QColor("#0f1420"),
    selection=QColor("#2c4f7c"),
    on_label=QColor("#14161a"),
    danger=QColor("#ff8f85"),
    marks=_marks(
        {
            MarkRole.MENTION: ("#7fb5f2", "#2a6ac0"),
            MarkRole.PROPOSAL: ("#a5b2c1", "#5f7891"),
            MarkRole.ERROR: ("#ff8a80", "#cf3f2f"),
            MarkRole.WARNING: ("#f0b54a", "#8c5c08"),
            MarkRole.NOTE: ("#86bdc9", "#3f8494"),
            MarkRole.AGREEMENT: ("#6fcf95", "#258f55"),
            MarkRole.CORRECTION: ("#d0a2f2", "#8a48be"),
            MarkRole.SEARCH: ("#e8cf5a", "#6f5800"),
            MarkRole.CLAIM: ("#c9c47a", "#6d681c"),
            MarkRole.COMMENT: ("#f29ace", "#a03a7c"),
            MarkRole.RELATION: ("#6fced1", "#1f8a8d"),
        },
        tint=0.26,
    ),
)

CONTRAST = Theme(
    name="contrast",
    window=QColor("#ffffff"),
    page=QColor("#ffffff"),
    raised=QColor("#ffffff"),
    text=QColor("#000000"),
    muted=QColor("#2b2b2b"),
    border=QColor("#000000"),
    accent=QColor("#00388a"),
    on_accent=QColor("#ffffff"),
    selection=QColor("#ffd84d"),
    on_label=QColor("#ffffff"),
    danger=QColor("#8a0000"),
    marks=_marks(
        {
            MarkRole.MENTION: ("#00388a", "#3f8fe8"),
            MarkRole.PROPOSAL: ("#37424d", "#7f97b3"),
            MarkRole.ERROR: ("#8a0000", "#f0563f"),
            MarkRole.WARNING: ("#5e3600", "#f0a01e"),
            MarkRole.NOTE: ("#1c4650", "#5fa3b3"),
            MarkRole.AGREEMENT: ("#00481f", "#35b06c"),
            MarkRole.CORRECTION: ("#54127a", "#a865d6"),
            MarkRole.SEARCH: ("#000000", "#ffd21f"),
            MarkRole.CLAIM: ("#3f3c00", "#b5ae3c"),
            MarkRole.COMMENT: ("#73104c", "#e85fb0"),
            MarkRole.RELATION: ("#004548", "#35b0b3"),
        },
        tint=0.14,
    ),
    contrasting=True,
)

CONTRAST_DARK = Theme(
    name="contrast_dark",
    window=QColor("#000000"),
    page=QColor("#000000"),
    raised=QColor("#000000"),
    text=QColor("#ffffff"),
    muted=QColor("#e0e0e0"),
    border=QColor("#ffffff"),
    accent=QColor("#ffe14d"),
    on_accent=QColor("#000000"),
    selection=QColor("#0a4f9e"),
    on_label=QColor("#000000"),
    danger=QColor("#ffb3ab"),
    marks=_marks(
        {
            MarkRole.MENTION: ("#9ccbff", "#1f66c4"),
            MarkRole.PROPOSAL: ("#d3dbe4", "#5f7891"),
            MarkRole.ERROR: ("#ffb3ab", "#c23322"),
            MarkRole.WARNING: ("#ffd27a", "#8c5c08"),
            MarkRole.NOTE: ("#b3e3ee", "#3f8494"),
            MarkRole.AGREEMENT: ("#98f0ba", "#1f8a50"),
            MarkRole.CORRECTION: ("#e4c6ff", "#8a48be"),
            MarkRole.SEARCH: ("#ffe95c", "#7a6100"),
            MarkRole.CLAIM: ("#efeaa0", "#6d681c"),
            MarkRole.COMMENT: ("#ffc2e4", "#a03a7c"),
            MarkRole.RELATION: ("#93f0f2", "#1f8a8d"),
        },
        tint=0.2,
    ),
    contrasting=True,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}
_STARKEST = 20.0
"""Contrast ratio that only black and white reach."""


def theme_of(palette: QPalette) -> Theme:
    """The theme that a widget's palette belongs to, or the plain one nearest to it."""
    ground, around = palette.color(_R.Base), palette.color(_R.Window)
    for theme in THEMES.values():
        if (theme.page, theme.window) == (ground, around):
            return theme
    return DARK if ground.lightnessF() < 0.5 else LIGHT


def system_theme(app: QApplication) -> Theme:
    """The theme nearest to what the desktop shows; ask before ``apply_theme``."""
    palette = app.palette()
    dark = palette.color(_R.Window).lightnessF() < 0.5
    return theme_for(dark=dark, stark=wants_contrast() or _is_stark(palette))


def theme_for(*, dark: bool, stark: bool) -> Theme:
    """The theme for a desktop, dark or not, that wants high contrast or not."""
    if stark:
        return CONTRAST_DARK if dark else CONTRAST
    return DARK if dark else LIGHT


def wants_contrast() -> bool:
    """Whether the desktop says that it wants high contrast; older lines of Qt cannot hear it."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _is_stark(palette: QPalette) -> bool:
    """Whether all is black and white, buttons and window too; Qt's own palettes are not."""
    pairs = ((_R.Window, _R.WindowText), (_R.Button, _R.ButtonText), (_R.Base, _R.Text))
    return all(contrast(palette.color(a), palette.color(b)) >= _STARKEST for a, b in pairs)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program."""
    if app.objectName() != FUSED:
        app.setStyle("Fusion")
    palette = theme.palette()
    app.setPalette(palette)
    QToolTip.setPalette(palette)


FUSED = "kzannotate in Fusion"
"""Name of an application that was told its style when it began, which costs the least."""


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """The colour with a share (0 to 1) of the other in it."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        colour.redF() * keep + other.redF() * share,
        colour.greenF() * keep + other.greenF() * share,
        colour.blueF() * keep + other.blueF() * share,
    )


def over(wash: QColor, ground: QColor) -> QColor:
    """What a translucent colour looks like on an opaque one."""
    return mixed(ground, QColor(wash.rgb()), wash.alphaF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
