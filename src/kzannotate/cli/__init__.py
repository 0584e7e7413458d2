"""The commands, over the workbench."""
