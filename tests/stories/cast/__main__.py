"""Plays one act in a process of its own: ``python cast ACT FOLDER``."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import acts
from reviewer import Reviewer


def main(act: str, folder: str) -> int:
    """Play the act; 0 where it ends as it should."""
    reviewer = Reviewer(Path(folder))
    try:
        getattr(acts, act)(reviewer)
        reviewer.leave()
    except BaseException:  # noqa: BLE001 - whatever it was, the other side reads it
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
