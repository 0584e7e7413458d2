"""brat standoff: a folder with a text and its annotations for each article, and settings.

Offsets are code points. What brat has no place for stands in files beside that brat passes over.
"""

from kzannotate.formats.datasets.brat.reading import read, recognises
from kzannotate.formats.datasets.brat.writing import write

__all__ = ["read", "recognises", "write"]
