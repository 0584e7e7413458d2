"""The desk of facts: what is known of each thing, since when, from where."""
