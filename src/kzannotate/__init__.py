"""Check facts and mend terminology across news articles, Arabic first."""

__version__ = "0.1.0"
