"""The style sheet of the window: one grid of 8 pixels, few lines, focus always visible."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QGuiApplication

from kzannotate.gui.measures import POINTS
from kzannotate.gui.theme import NOTICE, mixed, theme_of
from kzannotate.resources import resource

if TYPE_CHECKING:
    from kzannotate.gui.theme import Theme

_SHEET = Template("""
QMainWindow, QDialog, QStatusBar, QMenuBar { background: $window; }
QMenuBar { padding: 2px 8px; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $wash; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; }
QStatusBar { border-top: 1px solid $line; min-height: 30px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }

QLabel[role="display"] { font-size: ${display}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="wrong"] { color: $danger; font-size: ${small}pt; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="chip"] { color: $muted; background: $hover; border-radius: 9px;
    padding: 1px 9px; font-size: ${small}pt; }

QLineEdit { background: $page; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 5px 9px; selection-background-color: $selection; selection-color: $text;
    placeholder-text-color: $muted; }
QLineEdit:focus { border: 2px solid $accent; padding: 4px 8px; }
QLineEdit:disabled { color: $faint; background: $window; }

QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: $hover_raised; }
QPushButton:pressed, QPushButton:checked { background: $wash; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $faint; border-color: $line; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[role="primary"], QPushButton:default { background: $accent; color: $on_accent;
    border-color: $accent; }
QPushButton[role="primary"] { font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled { background: $hover;
    color: $faint; border-color: $line; }
QPushButton[role="ruling"] { padding: 6px 2px; }
QPushButton[role="ruling"]:focus { padding: 5px 1px; }
QPushButton[role="mark"], QPushButton[role="toggle"] { padding: 1px 9px; min-height: 17px;
    border-radius: 10px; font-size: ${small}pt; background: $page; }
QPushButton[role="mark"] { text-decoration: line-through; color: $muted; border-style: dashed; }
QPushButton[role="mark"]:checked { text-decoration: none; color: $text; border: 1px solid $border; }
QPushButton[role="toggle"]:checked { background: $wash; }
QPushButton[role="mark"]:hover, QPushButton[role="toggle"]:hover { background: $hover; }
QPushButton[role="mark"]:focus, QPushButton[role="toggle"]:focus { border: 2px solid $accent;
    padding: 0 8px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent;
    color: $accent; padding: 2px 4px; text-align: left; min-height: 0; }
QPushButton[role="link"]:disabled { color: $faint; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $accent; border-radius: 4px; padding: 2px 4px; }

QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 7px;
    background: $page; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; }
QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px;
    border: 1px solid $muted; border-radius: 3px; background: $page; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled {
    background: $faint; border-color: $faint; }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox:focus { color: $accent; }
QDialog QListWidget, QDialog QTableWidget, QTreeWidget { border: 1px solid $border; }
QTreeWidget { background: $page; color: $text; outline: none; }
QTreeWidget::item { padding: 6px 4px; color: $text; }
QTreeWidget::item:selected { background: $wash; color: $text; }
QDialog QListWidget[role="names"] { border: 1px solid transparent; background: transparent; }
QListWidget[role="names"]::item { padding: 8px; border-radius: 6px; color: $text; }
QListWidget[role="names"]::item:hover { background: $hover; }
QListWidget[role="names"]::item:selected { background: $wash; }
QDialog QListWidget[role="names"]:focus { border: 1px solid $accent; border-radius: 6px; }
QComboBox { border: 1px solid $border; border-radius: 6px; background: $page; color: $text;
    padding: 4px 9px; min-height: 18px; combobox-popup: 0; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QComboBox:focus { border: 2px solid $accent; padding: 3px 8px; }
QComboBox:disabled { color: $faint; background: $window; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$unfold"); width: 12px; height: 12px; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent;
    border-radius: 6px; padding: 5px 8px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $wash; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton[role="small"] { padding: 0 5px; font-size: ${small}pt; color: $muted; }
QToolButton[role="filter"] { border: 1px solid $border; padding: 4px 7px; background: $page; }
QToolButton[role="filter"]:hover { background: $hover_raised; }
QToolButton[role="filter"]:focus { border: 2px solid $accent; padding: 3px 6px; }
QToolButton[role="filter"][on="true"] { background: $wash; border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QListView[role="rows"] { background: transparent; border: none; outline: none; }
QTableView[role="rows"] { background: $page; border: none; outline: none;
    selection-background-color: transparent; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 4px 8px; font-size: ${small}pt; }
QHeaderView::section:hover { color: $text; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 10px 12px 9px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QFrame[role="column"] { background: $window; border: none; }
QFrame[role="bare"] { background: transparent; border: none; }
QFrame[role="page"] { background: $page; border: none; }
QFrame[role="card"] { background: $page; border: 1px solid $line; border-radius: 8px; }
QFrame[role="tag"] { background: $wash; border: 1px solid transparent; border-radius: 12px; }
QFrame[role="tag_of_others"] { background: $hover; border: 1px dashed $border;
    border-radius: 12px; }
QFrame[role="tag"] QToolButton, QFrame[role="tag_of_others"] QToolButton { padding: 3px 4px;
    border-radius: 10px; }
QFrame[role="tag"] QToolButton:disabled, QFrame[role="tag_of_others"] QToolButton:disabled {
    color: $text; }
QFrame[role="pending"] { background: $wash; border: none; border-bottom: 1px solid $accent; }
QFrame[role="offer"] { background: $wash; border: none; border-top: 1px solid $accent; }
QPlainTextEdit, QTextEdit[role="prose"] { background: $page; color: $text;
    border: 1px solid $border; border-radius: 6px; padding: 3px 6px;
    selection-background-color: $selection; selection-color: $text;
    placeholder-text-color: $muted; }
QPlainTextEdit:focus, QTextEdit[role="prose"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="notice"] { background: $notice; border: none; border-bottom: 1px solid $border; }
QFrame[role="palette"] { background: $raised; border: 1px solid $border; border-radius: 10px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $bar; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def theme_now() -> Theme:
    """The theme that the program wears; a widget's own palette says it wrongly under a sheet."""
    return theme_of(QGuiApplication.palette())


def sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet in the colours of a theme.

    Args:
        theme: whose.
        scale: of the interface's letters.
    """
    colours = {name: c.name() for name, c in sheet_colours(theme).items()}
    ground = "dark" if theme.dark else "light"
    pictures = {
        name: resource("sheet", f"{name}-on-{ground}.svg").as_posix() for name in ("tick", "unfold")
    }
    points = {name: f"{size * scale:g}" for name, size in POINTS.items()}
    return _SHEET.substitute(colours | pictures | points)


def sheet_colours(theme: Theme) -> dict[str, QColor]:
    """Every colour of the style sheet by its name there."""
    names = ("window", "page", "raised", "text", "muted", "border", "accent", "on_accent", "danger")
    colours = {name: getattr(theme, name) for name in (*names, "selection")}
    return colours | {
        # High contrast has no faint lines.
        "line": mixed(theme.border, theme.window, 0.0 if theme.contrasting else 0.45),
        # Menus lie over what has the same ground: their edge has to be seen.
        "edge": mixed(theme.border, theme.text, 0.0 if theme.contrasting else 0.35),
        "faint": mixed(theme.muted, theme.window, 0.4),
        "bar": mixed(theme.border, theme.muted, 0.25),
        "hover": mixed(theme.window, theme.text, 0.07),
        "hover_raised": mixed(theme.raised, theme.text, 0.06),
        "wash": mixed(theme.window, theme.accent, 0.2),
        "accent_hover": mixed(theme.accent, theme.text, 0.15),
        "notice": mixed(theme.page, NOTICE, 0.16),
    }
