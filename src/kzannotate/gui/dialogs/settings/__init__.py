"""The one dialog of settings, drawn from the table of settings."""
