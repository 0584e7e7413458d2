"""Data sets: what was reviewed, in the formats that other programs read, and theirs in ours."""
