"""What searches are typed into: the bar over an article and its choices."""
