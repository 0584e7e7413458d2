"""A project in PostgreSQL; the only place that speaks to it, with psycopg 3."""
