"""Killing a process that works, again and again, and what of its exports is left."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LONGEST = 10
_ENDS = {".html": b"</html>", ".tbx": b"</tbx>"}


class Lifetime:
    """Seconds that children live: more and more where they die before they have done anything.

    Args:
        least: what is enough where the machine is free.
        done: how much all of them did.
    """

    def __init__(self, least: float, done: Callable[[], int]) -> None:
        self._least, self._done = least, done
        self._seconds, self._lived = least, 0

    def __call__(self, _number: int) -> float:
        behind = self._done() < 2 * self._lived
        self._lived += 1
        self._seconds = max(self._least, min(_LONGEST, self._seconds * (1.4 if behind else 0.7)))
        return self._seconds


def kill_again_and_again(
    script: str,
    arguments: Sequence[str],
    kills: range,
    longest: Callable[[int], float],
    examine: Callable[[int], None],
) -> None:
    """Start the script once; each line it gets makes it fork a child, which is killed.

    Args:
        script: beside this file.
        arguments: of it.
        kills: their numbers; each has a moment of its own.
        longest: seconds that the child of a number may live.
        examine: called after each kill with its number.
    """
    command = [sys.executable, str(Path(__file__).with_name(script)), *arguments]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as nursery:
        for number in kills:
            chance = random.Random(number)  # noqa: S311 - repeatable, not secret
            _kill_one(nursery, number, chance.random() * longest(number))
            examine(number)
        nursery.kill()


def halves(root: Path, said: Sequence[Sequence[str]]) -> Iterator[str]:
    """Exports that are neither one that was finished nor, by its end, the next one.

    Args:
        root: the folder they are in.
        said: ``file``, name and digest of each that was finished.
    """
    known = {line[2] for line in said}
    for name in {line[1] for line in said}:
        path = root / name
        if not path.exists():
            yield f"{name} is gone"
        elif hashlib.sha256(path.read_bytes()).hexdigest() not in known and not _whole(path):
            yield f"{name} is half written"


def _kill_one(nursery: subprocess.Popen[str], seed: int, after: float) -> None:
    assert nursery.stdin
    assert nursery.stdout
    nursery.stdin.write(f"{seed}\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    assert nursery.stdout.readline() == "ended\n"


def _whole(path: Path) -> bool:
    """Whether a file that was being replaced ends as one of its kind does."""
    return path.read_bytes().rstrip().endswith(_ENDS.get(path.suffix, b"}"))
