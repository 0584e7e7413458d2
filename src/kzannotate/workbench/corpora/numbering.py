"""What the jobs of comparing are: how the keys are divided among them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.detection.comparing.figure_sheets import AHEAD, DAYS, VALUES
from kzannotate.detection.running.keyed_rules import OF_PAIRS, RULES, WHOLE
from kzannotate.text import spread_sets
from kzannotate.workbench.corpora import reading
from kzannotate.workbench.corpora.surveying import parts_of

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.corpora.folder import WorkFolder

RANGES = "ranges.json"
_KEYS_AT_ONCE = 400_000
"""Keys of figures in one range; a tenth of them or so are shared, and make pairs."""
_THINGS_AT_ONCE = 20_000
"""Things of a rule in one range."""
_PERIODS = 2


def divide(folder: WorkFolder) -> dict[str, Any]:
    """Say into how many ranges keys are divided, now that all articles are read."""
    parts = range(len(parts_of(folder)))
    abouts = [about_of(folder, number) for number in parts]
    switched_off = folder.plan().rules.switched_off
    periods = {tuple(p) for about in abouts for p in about["periods"]}
    kinds = [VALUES, DAYS] + [AHEAD] * (len(periods) >= _PERIODS)
    keyed = []
    for rule, name in enumerate(RULES):
        count = _things(folder, rule)
        if count:
            shares = 1 if name in WHOLE else count // _THINGS_AT_ONCE + 1
            keyed += [(rule, share, shares) for share in range(shares)]
    told = {
        "near": sum(about["keys"] for about in abouts) // _KEYS_AT_ONCE + 1,
        "kinds": [] if switched_off >= OF_PAIRS else kinds,
        "keyed": keyed,
    }
    folder.put(RANGES, told)
    return told


def _things(folder: WorkFolder, rule: int) -> int:
    files = (room / reading.rows_file(rule) for room in rooms_of(folder))
    return sum(len(spread_sets.load(file)) for file in files if file.exists())


def rooms_of(folder: WorkFolder) -> list[Path]:
    """Where what was read of each part lies."""
    return [folder.done(reading.STAGE, n) for n in range(len(parts_of(folder)))]


def about_of(folder: WorkFolder, number: int) -> dict[str, Any]:
    """What is known of a part that was read."""
    file = folder.done(reading.STAGE, number) / reading.ABOUT
    told: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return told
