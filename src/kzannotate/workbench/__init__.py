"""What a reviewer can do: one verb for one gesture. No widget, no SQL."""
