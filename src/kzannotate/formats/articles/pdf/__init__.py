"""Articles as PDF pages: what is drawn, put back into the order in which it is read.

pdfium tells each sign with its place; the order of reading is ours, since programs write Arabic
into PDF in every order there is.
"""

from kzannotate.formats.articles.pdf.reading import read

__all__ = ["read"]
