"""The reader: shows articles with their marks, and turns gestures into spans."""
