"""Copies of one project: merging, what both changed, and how a copy stands to its server."""
