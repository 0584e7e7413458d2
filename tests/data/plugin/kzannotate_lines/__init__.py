"""One line of tab-separated values for each mark: document, start, end, label, words."""

from kzannotate.formats.datasets.format import DataSetFormat, Holds
from kzannotate.text.offset_units import OffsetUnit

FORMAT = DataSetFormat(
    name="lines",
    title="Lines of marks",
    suffix=".tsv",
    unit=OffsetUnit.CODE_POINTS,
    holds=Holds(entities=False),
    module="kzannotate_lines.writing",
)
