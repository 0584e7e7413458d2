"""All that one article shows with one reference, kept for rules and packed for later."""
