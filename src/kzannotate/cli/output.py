"""Where results go: the terminal, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable


def emit(text: str, output: Path | None) -> None:
    """Write a result to a file, or to standard output where none is named.

    Raises:
        UserError: the file cannot be written; what was there before is still there.
    """
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        _replace(output, text)
    except OSError as error:
        raise UserError(f"{output} cannot be written ({error.strerror})") from error


def progress_bar() -> Callable[[int, int], None] | None:
    """Something that shows progress on a terminal, and None where nobody looks."""
    stream = click.get_text_stream("stderr")
    if not stream.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\r" if done < total else "\r\033[K"
        click.echo(f"reading article {done} of {total}{end}", nl=False, err=True)

    return show


def _replace(target: Path, text: str) -> None:
    if target.is_symlink():
        target = target.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
