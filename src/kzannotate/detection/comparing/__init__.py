"""What several articles, or several places of one, state of the same thing."""
