"""One visual language: lengths on the grid, colours of the theme, letters of the type scale.

docs/look.md says what it is; here code is held to it.
"""

import ast
import re

import pytest
from PySide6.QtGui import QColor

from kzannotate.gui import measures
from kzannotate.gui.theme import THEMES
from source_tree import PACKAGE, ROOT, Source, sources

COLOURS = {
    "src/kzannotate/gui/theme.py",
    "src/kzannotate/gui/printed_blocks.py",  # ink on paper
    "src/kzannotate/gui/reviewer_signs.py",  # the hues of people, one list for each ground
}
LENGTHS = {
    *("setContentsMargins", "setSpacing", "addSpacing", "setHorizontalSpacing"),
    *("setVerticalSpacing", "setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth"),
    *("setMinimumHeight", "setMaximumWidth", "setMaximumHeight", "setMinimumSize", "resize"),
}
HAIR = 3
"""Pixels up to which a length is a hair's breadth and needs no grid."""
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
PAPER = {"white", "transparent"}
"""Colours that Qt names and that are the same in every theme: paper, and none."""


def gui():
    return [s for s in sources("src") if "/gui/" in s.name]


def calls(source):
    """Each call, what is called, and its arguments that are plain values."""
    for node in source.nodes:
        if isinstance(node, ast.Call):
            plain = [a.value for a in node.args if isinstance(a, ast.Constant)]
            yield node, ast.unparse(node.func).rpartition(".")[2], plain


def stray_lengths(source):
    for node, called, plain in calls(source):
        for value in plain:
            if called in LENGTHS and isinstance(value, int) and value > HAIR:
                yield f"{source.place(node)}: {value} px is not on the grid"


def stray_colours(source):
    for node in source.nodes:
        match node:
            case ast.Constant(value=str(said)) if COLOUR.search(said):
                yield f"{source.place(node)}: {said[:40]} belongs into theme.py"
            case ast.Attribute(value=ast.Attribute(attr="GlobalColor"), attr=name):
                if name not in PAPER:
                    yield f"{source.place(node)}: {name} belongs into theme.py"


def stray_mixtures(source):
    """Colours put together of numbers."""
    for node, called, plain in calls(source):
        if called == "QColor" and len(plain) > 1:
            yield f"{source.place(node)}: {ast.unparse(node)} belongs into theme.py"


def stray_sizes(source):
    for node, called, plain in calls(source):
        if called.startswith("setPointSize") and plain:
            yield f"{source.place(node)}: a size of letters outside of the scale"


def test_every_length_is_on_the_grid_or_a_hairs_breadth():
    assert [stray for source in gui() for stray in stray_lengths(source)] == []


def test_every_colour_is_one_of_the_theme():
    held = [source for source in gui() if source.name not in COLOURS]
    found = [s for source in held for look in (stray_colours, stray_mixtures) for s in look(source)]
    assert found == []


def test_every_size_of_letters_is_one_of_the_scale():
    assert [stray for source in gui() for stray in stray_sizes(source)] == []


@pytest.mark.parametrize(
    ("code", "look"),
    [
        ("layout.setSpacing(12)", stray_lengths),
        ("self.resize(560, 600)", stray_lengths),
        ("QColor('#ff0000')", stray_colours),
        ("painter.fillRect(r, Qt.GlobalColor.red)", stray_colours),
        ("QColor(0, 0, 0, 90)", stray_mixtures),
        ("font.setPointSizeF(9)", stray_sizes),
    ],
)
def test_each_stray_would_be_seen(code, look):
    assert list(look(Source(PACKAGE / "gui" / "snippet.py", code, ast.parse(code))))


def test_the_document_says_the_figures_that_hold():
    said = (ROOT / "docs" / "look.md").read_text("utf-8")
    assert f"**{measures.GAP} pixels**" in said
    for name, points in measures.POINTS.items():
        assert f"| {name} | {points:g} |" in said
    for theme in THEMES.values():
        assert f"`{theme.name}`" in said
        assert QColor(theme.accent).isValid()
