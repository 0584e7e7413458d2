"""Where a project is kept: the only package that speaks SQL."""
