"""Tables of articles, an article a row: CSV, TSV, JSON lines, XLSX and Parquet.

``columns.py`` says which column is what; whoever imports may choose otherwise.
"""

from kzannotate.formats.articles.tables.reading import read

__all__ = ["read"]
