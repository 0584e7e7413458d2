"""Two project files that grew from one, made one."""
