"""Checks of many articles: reading once, again only what changed, in steps or processes."""
