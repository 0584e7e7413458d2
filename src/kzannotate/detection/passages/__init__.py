"""Two sentences set beside each other: do they speak of one thing, can both be right?"""
