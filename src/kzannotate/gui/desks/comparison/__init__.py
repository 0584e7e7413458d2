"""The comparison desk: what the sources state, side by side, as a table and as pictures."""
