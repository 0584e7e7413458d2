"""The desk for corrections and quality."""
