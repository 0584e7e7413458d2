"""Feeds a target with what atheris makes up: ``python tests/fuzz/run.py TARGET [MINUTES]``.

atheris is in the optional group ``fuzz``. What it finds interesting goes into a folder of the
system's; what makes a target fail is left in the working folder as ``crash-…``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

CORPUS = Path(__file__).with_name("corpus")
MEGABYTES = 1500
SECONDS = 100
"""For one input; the first of all loads what the readers need."""

with atheris.instrument_imports(include=["kzannotate"]):
    import targets


def main() -> None:
    name, minutes = sys.argv[1], float((*sys.argv[2:], "5")[0])
    grown = Path(tempfile.gettempdir()) / f"kzannotate-fuzz-{name}"
    grown.mkdir(exist_ok=True)
    limits = [f"-max_total_time={minutes * 60:.0f}", f"-timeout={SECONDS}"]
    memory = [f"-rss_limit_mb={MEGABYTES}", "-max_len=20000"]
    given = [sys.argv[0], str(grown), str(CORPUS / name), *limits, *memory]
    atheris.Setup(given, targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
