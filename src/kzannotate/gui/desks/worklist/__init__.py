"""The desk of work: who has what to do by when, and how far everybody is."""
