"""Lists of facts as files: tables for spreadsheets, and JSON."""
