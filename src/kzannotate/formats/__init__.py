"""How articles, references and results travel: one format per file."""
