"""Where results go: the terminal, or a file that is written whole or not at all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def emit(text: str | Iterable[str], output: Path | None) -> None:
    """Write a result, or its pieces as they come, to a file or to standard output.

    Raises:
        UserError: the file cannot be written; what was there before is still there.
    """
    if output is None:
        for piece in [text] if isinstance(text, str) else text:
            click.echo(piece, nl=False)
        return
    from kzannotate.workbench.whole_files import write_whole

    write_whole(output, text)


def progress_bar() -> Callable[[int, int], None] | None:
    """Something that shows progress on a terminal, and None where nobody looks."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\r" if done < total else "\r\033[K"
        click.echo(f"reading article {done} of {total}{end}", nl=False, err=True)

    return show
