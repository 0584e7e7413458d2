"""One article's words, sentences, numbers and dates, whatever the reference says."""
