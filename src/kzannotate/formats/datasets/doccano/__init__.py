"""doccano's JSON lines: an article a line, its marks as triples or as entities with relations.

Offsets count what JavaScript counts, UTF-16, or grapheme clusters in doccano's grapheme mode.
"""

from kzannotate.formats.datasets.doccano.reading import read, recognises
from kzannotate.formats.datasets.doccano.writing import write

__all__ = ["read", "recognises", "write"]
