"""What an article states: claims, figures, shares, terms of office, plans."""
