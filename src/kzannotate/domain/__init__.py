"""What we talk about: frozen records and their plain rules. Standard library only."""
