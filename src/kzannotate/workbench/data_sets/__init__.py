"""Data sets: what is chosen of a project for a file, and what a file brings into a project."""
