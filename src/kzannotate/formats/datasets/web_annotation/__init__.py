"""W3C Web Annotations in JSON-LD: a collection of annotations, with the articles' texts in it.

Offsets are code points, as the model demands; each comes with a quote and its neighbours.
"""

from kzannotate.formats.datasets.web_annotation.reading import read, recognises
from kzannotate.formats.datasets.web_annotation.writing import write

__all__ = ["read", "recognises", "write"]
