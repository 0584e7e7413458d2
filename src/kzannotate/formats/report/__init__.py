"""Reports to read and to print: what stands on them, in which words, and as one HTML page."""
