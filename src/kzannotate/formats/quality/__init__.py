"""The quality report as files, in the languages of the interface."""
