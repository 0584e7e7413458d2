"""Adjudication: where reviewers differ, and what is settled there."""
