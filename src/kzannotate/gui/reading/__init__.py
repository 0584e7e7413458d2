"""What stands between the head of an article and its text: legend, filters, a warning."""
