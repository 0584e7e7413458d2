"""Which words of an article name whom, and names that the reference does not hold."""
