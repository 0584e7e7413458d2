"""What happens between an action and the panels: the window's own steps around each gesture."""
