"""The lengths that the window is built of, in pixels, and the sizes of its letters, in points.

docs/look.md says what each is for; a test keeps other lengths out of the code.
"""

from __future__ import annotations

GAP = 8
"""Grid of the interface: every distance is a multiple of it, or half of it."""
ICON = 16
"""Of a picture beside words."""
POINTS = {"display": 22.0, "title": 14.0, "small": 9.0}
"""Letters beside the interface's own ten points, at the ordinary size."""
EMPHASIS_MS = 0
"""Motion: there is none. What changes is simply there, so that nobody waits or gets dizzy."""
