"""Shared projects from a terminal: the address becomes a working copy on this machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kzannotate.errors import ServerRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SCHEMES = ("postgresql://", "postgres://")


def names_a_server(argument: str) -> bool:
    """Whether an argument is the address of a shared project."""
    return argument.startswith(_SCHEMES)


def working_copy(address: str) -> Path:
    """The working copy of a shared project, fetched where there is none yet.

    On a terminal the password is asked for where the server wants one that nobody remembers.

    Raises:
        UserError: the server does not answer, or does not let one in.
    """
    from kzannotate.workbench.syncing.opening_shared import open_shared

    try:
        return open_shared(address, progress=_progress())
    except ServerRefusedError:
        if not sys.stdin.isatty():
            raise
    password = click.prompt("Password", hide_input=True)
    remember = click.confirm("Keep it in the keyring of this system?", default=True)
    return open_shared(address, password, remember=remember, progress=_progress())


def _progress() -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None
    return lambda done, _total: click.echo(f"{done} gestures fetched\r", nl=False, err=True)
