"""Tries patterns of strangers: ``python -I -m kzannotate.text.pattern_worker``.

It is a process of its own; a request and an answer are a line of JSON each. A pattern can take
longer than the world lasts: here it meets a limit on processor time and memory, and the window
never waits for it.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
import warnings
from functools import lru_cache
from typing import Any

MEMORY = 1 << 29
"""Bytes of address space."""
SECONDS = 3
"""Processor time for one text."""


def main() -> None:
    """Answer requests until there are no more."""
    warnings.simplefilter("ignore")
    _limit_memory()
    for line in sys.stdin:
        _limit_time()
        sys.stdout.write(json.dumps(_answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        found = _compiled(request["pattern"]).finditer(request["text"])
        return {"found": _first_spans(found, request["most"])}
    except re.error as error:
        return {"refused": error.msg, "at": error.pos}
    except (RecursionError, OverflowError, MemoryError) as error:
        return {"refused": type(error).__name__, "at": None}


def _first_spans(found: Any, most: int) -> list[tuple[int, int]]:
    spans = []
    for match in found:
        if match.end() > match.start():
            spans.append(match.span())
            if len(spans) >= most:
                break
    return spans


@lru_cache(1)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


def _limit_memory() -> None:
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _limit_time() -> None:
    """Let the process live only for so much more processor time."""
    if os.name == "posix":
        import resource

        until = int(time.process_time()) + SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
