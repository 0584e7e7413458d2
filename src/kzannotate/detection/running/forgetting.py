"""Letting go of what functions remember of the words that they were asked about."""

from __future__ import annotations

import sys
import time
from functools import lru_cache
from typing import Any

from kzannotate.text.word_memo import forget_words

_WORDS = 1000
"""Smaller memories hold what is made ready of a reference, and the like."""
_LONG = 100.0
"""Seconds of processor time after which somebody who reads forgets what was asked of words: the
memory grows ever more slowly, but without an end. Asking the common words anew takes three seconds.
"""
_REMEMBERING = type(lru_cache(maxsize=1)(abs))


class Room:
    """When a process that reads very much is to forget what it knows of words."""

    def __init__(self) -> None:
        self._since = time.process_time()

    def make(self, *, at_once: bool = False) -> None:
        """Forget after long work, or now."""
        now = time.process_time()
        if at_once or now - self._since > _LONG:
            forget_readings(of_at_least=_WORDS)
            self._since = now


def forget_readings(*, of_at_least: int = 1) -> None:
    """Empty every memory that is bounded; those without bounds hold what we ship.

    Args:
        of_at_least: for how many things a memory has room; small ones hold no words.
    """
    forget_words()
    known = sys.modules.copy()  # at one go: another thread may be importing
    ours = [m for name, m in known.items() if name.startswith("kzannotate.")]
    for module in ours:
        for value in list(vars(module).values()):
            if isinstance(value, _REMEMBERING) and _room_in(value) >= of_at_least:
                value.cache_clear()


def _room_in(memory: Any) -> int:
    return int(memory.cache_parameters()["maxsize"] or 0)
