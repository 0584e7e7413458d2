"""Label Studio's JSON: a task an article, what people say in annotations, machines in predictions.

Offsets are code points, and a line that ends with two signs counts as two.
"""

from kzannotate.formats.datasets.label_studio.reading import read, recognises
from kzannotate.formats.datasets.label_studio.writing import write

__all__ = ["read", "recognises", "write"]
