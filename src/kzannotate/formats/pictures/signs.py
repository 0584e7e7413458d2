"""Signs that tell the states of values apart by their shapes, as the window draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.comparison import CellState

if TYPE_CHECKING:
    from kzannotate.formats.pictures.drawing import Drawing

_OCTAGON = ((0.3, 0), (0.7, 0), (1, 0.3), (1, 0.7), (0.7, 1), (0.3, 1), (0, 0.7), (0, 0.3))


def draw_sign(drawing: Drawing, x: float, y: float, radius: float, state: CellState) -> None:
    """Agrees: disc; differs: octagon; outdated: triangle; contested: diamond; alone: ring.

    Args:
        drawing: where.
        x: of the middle.
        y: of the middle.
        radius: in pixels.
        state: what to tell.
    """
    ink, paper = drawing.look.states[state], drawing.look.paper
    if state is CellState.AGREES:
        drawing.disc(x, y, radius, ink)
    elif state is CellState.DIFFERS:
        wide = 2 * radius
        points = [(x - radius + a * wide, y - radius + b * wide) for a, b in _OCTAGON]
        drawing.shape(points, ink)
        arm = radius * 0.38
        drawing.line((x - arm, y - arm), (x + arm, y + arm), paper, radius / 4)
        drawing.line((x - arm, y + arm), (x + arm, y - arm), paper, radius / 4)
    elif state is CellState.OUTDATED:
        drawing.shape(
            [(x, y - radius), (x + radius, y + radius * 0.85), (x - radius, y + radius * 0.85)], ink
        )
    elif state is CellState.CONTESTED:
        points = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
        drawing.shape(points, ink)
    else:
        drawing.disc(x, y, radius - 1, paper, edge=ink)
