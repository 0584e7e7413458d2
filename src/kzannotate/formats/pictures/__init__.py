"""Pictures as SVG, drawn alike for the window, for files and for reports.

Each producer has two faces: one hands out the SVG as text, one (``draw_…``) a ``Picture`` that also
tells which part stands where and what to say of it, for keyboards and screen readers.
"""

from kzannotate.formats.pictures.agreement_matrix import agreement_map, draw_agreement
from kzannotate.formats.pictures.drawing import DARK, LIGHT, Look, Part, Picture
from kzannotate.formats.pictures.time_plot import draw_values, values_over_time
from kzannotate.formats.pictures.wording_bands import draw_wording, shared_wording

__all__ = [
    "DARK", "LIGHT", "Look", "Part", "Picture", "agreement_map", "draw_agreement", "draw_values",
    "draw_wording", "shared_wording", "values_over_time",
]  # fmt: skip
