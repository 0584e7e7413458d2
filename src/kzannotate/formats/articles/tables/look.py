"""The look at a table that its columns are chosen by; what the confined process is asked for."""

from kzannotate.formats.articles.tables.reading import look as read

__all__ = ["read"]
