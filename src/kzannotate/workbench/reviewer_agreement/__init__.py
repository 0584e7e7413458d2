"""How far reviewers decide alike: figures, what each leaves out, and what stands behind it."""
