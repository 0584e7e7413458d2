"""How much of the faults is tried: CI's short form, or all of it, in pieces if one likes.

With ``KZANNOTATE_LEDGER=file`` every trial is written down as it ends, and what stands there from
earlier runs is not tried again: a full run may be broken off and gone on with.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

FULL = os.environ.get("KZANNOTATE_FAULTS") == "full"
_LEDGER = os.environ.get("KZANNOTATE_LEDGER")


def enter(kind: str, **figures: Any) -> None:
    """Write a trial down."""
    if _LEDGER:
        with Path(_LEDGER).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"kind": kind, **figures}) + "\n")


def entered(kind: str) -> list[dict[str, Any]]:
    """The trials of a kind that earlier runs wrote down."""
    if not _LEDGER or not Path(_LEDGER).exists():
        return []
    rows = map(json.loads, Path(_LEDGER).read_text("utf-8").splitlines())
    return [row for row in rows if row["kind"] == kind]
