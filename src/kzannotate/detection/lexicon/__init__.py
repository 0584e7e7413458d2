"""Words that tell what a number, a date or a body is; as data, whatever an article says."""
