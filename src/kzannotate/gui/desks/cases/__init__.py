"""The desk of cases: conflicts, from a finding to a rating that two people stand for."""
