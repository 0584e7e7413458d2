"""A corrected article in the forms in which it leaves the project."""
