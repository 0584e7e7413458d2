"""The desk of adjudication: where reviewers differ, side by side, and what is to hold."""
