"""What functions remember of what they read is forgotten with the last project that is open.

Stems, keys and words that outlive a project are few megabytes, but they lie strewn over the memory
that a check took and gave back, so that the process could return nearly nothing of it: after 60
openings of a growing project it held a fifth more than what was in use.
"""

from __future__ import annotations

import weakref
from typing import Any

from kzannotate.detection.running.forgetting import forget_readings

_open: weakref.WeakSet[Any] = weakref.WeakSet()


def opened(session: object) -> None:
    """Keep what is read until this is closed, too."""
    _open.add(session)


def closed(session: object) -> None:
    """Forget what was read, unless something else is open."""
    _open.discard(session)
    if not _open:
        forget_readings()
