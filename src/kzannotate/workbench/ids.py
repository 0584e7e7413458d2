"""Fresh identities for records and revisions."""

from __future__ import annotations

import os
import threading
import time
import uuid

_lock = threading.Lock()
_last = 0


def new_id(prefix: str = "") -> str:
    """A UUIDv7 that no other device makes, and that never goes back on this one.

    It is an identity; nothing is ever ordered by the time in it.

    Args:
        prefix: put before it with a hyphen, such as ``m``.
    """
    value = (_tick() << 80) | (0x7 << 76) | int.from_bytes(os.urandom(10), "big") & _RANDOM
    made = str(uuid.UUID(int=value | (0b10 << 62)))
    return f"{prefix}-{made}" if prefix else made


_RANDOM = (0xFFF << 64) | ((1 << 62) - 1)


def _tick() -> int:
    """Milliseconds since 1970, one more than last time at least."""
    global _last  # noqa: PLW0603 - the only state there is, behind its lock
    with _lock:
        _last = max(_last + 1, time.time_ns() // 1_000_000)
        return _last & ((1 << 48) - 1)
