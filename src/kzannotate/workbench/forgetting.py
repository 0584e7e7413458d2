"""What functions remember of what they read is forgotten with the last project that is open.

Stems, keys and words that outlive a project are few megabytes, but they lie strewn over the memory
that a check took and gave back, so that the process could return nearly nothing of it: after 60
openings of a growing project it held a fifth more than what was in use.
"""

from __future__ import annotations

import sys
import weakref
from functools import lru_cache
from typing import Any

from kzannotate.text.word_memo import forget_words

_open: weakref.WeakSet[Any] = weakref.WeakSet()
_REMEMBERING = type(lru_cache(maxsize=1)(abs))


def opened(session: object) -> None:
    """Keep what is read until this is closed, too."""
    _open.add(session)


def closed(session: object) -> None:
    """Forget what was read, unless something else is open."""
    _open.discard(session)
    if not _open:
        forget_readings()


def forget_readings(*, of_at_least: int = 1) -> None:
    """Empty every memory that is bounded; those without bounds hold what we ship.

    Args:
        of_at_least: for how many things a memory has room; small ones hold no words.
    """
    forget_words()
    ours = [m for name, m in sys.modules.items() if name.startswith("kzannotate.")]
    for module in ours:
        for value in list(vars(module).values()):
            if isinstance(value, _REMEMBERING) and _room_in(value) >= of_at_least:
                value.cache_clear()


def _room_in(memory: Any) -> int:
    return int(memory.cache_parameters()["maxsize"] or 0)
