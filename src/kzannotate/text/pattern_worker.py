"""Tries patterns of strangers: ``python -I -m kzannotate.text.pattern_worker``.

It is a process of its own; a request and an answer are a line of JSON each. A pattern can take
longer than the world lasts: here it meets a limit on processor time and memory, and the window
never waits for it.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import Any

from kzannotate.confined import serve

MEMORY = 1 << 29
"""Bytes of address space."""
SECONDS = 3
"""Processor time for one text."""


def main() -> None:
    """Answer requests until there are no more."""
    warnings.simplefilter("ignore")
    serve(_answer, memory=MEMORY, seconds=SECONDS)


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


if __name__ == "__main__":
    main()
