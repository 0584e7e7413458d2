"""Working copies of shared projects, kept in step with their server beside the window."""
