"""The desks: pages as wide as the window, for comparing sources and for mending terms."""
