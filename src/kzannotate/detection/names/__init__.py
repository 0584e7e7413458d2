"""The reference's names, ready to be looked up, and what becomes of a name in a text."""
