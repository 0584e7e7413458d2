"""Reviewers in the window: their colours and letters, what they are asked to do, what is new."""
