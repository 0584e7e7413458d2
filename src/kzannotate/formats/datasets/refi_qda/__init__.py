"""REFI-QDA projects, ``.qdpx``, which QualCoder, MAXQDA, NVivo and ATLAS.ti exchange.

Source: the REFI-QDA standard 1.5 and its schema ``Project.xsd`` (https://www.qdasoftware.org).
Codes are kinds of marks, with labels below them and entities below these; a selection bears a
coding for each. Positions count code points of a text in UTF-8 without a mark at its start.
"""

from kzannotate.formats.datasets.refi_qda.reading import read, recognises
from kzannotate.formats.datasets.refi_qda.writing import write

__all__ = ["read", "recognises", "write"]
