"""The table of everything that can be done, one file a menu."""
