"""What stands beside an article: the parts of the notes in the window."""
