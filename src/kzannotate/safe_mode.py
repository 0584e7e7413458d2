"""Safe mode: the program as it came, without what somebody chose or added."""

from __future__ import annotations

import os

VARIABLE = "KZANNOTATE_SAFE_MODE"
"""Set in the environment, so that the processes that read files know of it as well."""
OPTION = "--safe-mode"
"""Of the command line."""


def switch_on() -> None:
    """From now on, in this process and those that it starts."""
    os.environ[VARIABLE] = "1"


def is_on() -> bool:
    """Whether chosen settings, and rules and formats of other packages, are left alone."""
    return os.environ.get(VARIABLE) == "1"
