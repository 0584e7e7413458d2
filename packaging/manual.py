"""Makes the man page and the shells' completion from the commands themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

import own_version
from kzannotate.cli.main import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "kzannotate"
_ASKED_BY = "_KZANNOTATE_COMPLETE"
_SHELLS = {
    "bash-completion/completions/kzannotate": BashComplete,
    "zsh/site-functions/_kzannotate": ZshComplete,
    "fish/vendor_completions.d/kzannotate.fish": FishComplete,
}

_FOOT = r"""
.SH EXIT STATUS
.TP
.B 0
Nothing was found, or all went well.
.TP
.B 1
Something was found: a conflict, a difference, a damage, something missing.
.TP
.B 2
What was asked cannot be done; a sentence on standard error says why.
.TP
.B 3
A mistake of the program's own.
.SH ENVIRONMENT
.TP
.B KZANNOTATE_HOME
Folder for the program's own files instead of the usual one.
.TP
.B QT_QPA_PLATFORM
Where Qt draws:
.BR xcb ,
.B wayland
or, without a display,
.BR offscreen .
.SH FILES
.TP
.I ~/.local/share/kzannotate
What this copy knows of itself.
.TP
.I ~/.config/kzannotate
Chosen settings.
.TP
.I PROJECT.kza
A project: one SQLite file, with earlier copies in
.I PROJECT.kza.backups
beside it.
"""


def completions() -> dict[str, str]:
    """The shells' scripts by where they lie below ``share``."""
    return {
        path: shell(cli, {}, NAME, _ASKED_BY).source_template
        % shell(cli, {}, NAME, _ASKED_BY).source_vars()
        for path, shell in _SHELLS.items()
    }


def man_page() -> str:
    """The page ``kzannotate(1)``, in the language of man."""
    lines = [
        f'.TH KZANNOTATE 1 "" "kzannotate {own_version.current()}" "User Commands"',
        ".SH NAME",
        r"kzannotate \- check facts and mend terminology across news articles, Arabic first",
        ".SH SYNOPSIS",
        ".B kzannotate\n[\\fIPROJECT.kza\\fR]",
        ".br",
        ".B kzannotate\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...",
        ".SH DESCRIPTION",
        *_prose(cli.help or ""),
        ".SH OPTIONS",
        *_options(cli, NAME),
        ".SH COMMANDS",
        *_commands(cli, NAME),
    ]
    return "\n".join(lines) + _FOOT


def commands(group: click.Group, called: str) -> Iterator[tuple[str, click.Command]]:
    """Every command by the words that it is called with; groups' own commands as well."""
    for name, command in sorted(group.commands.items()):
        if command.hidden:
            continue
        if isinstance(command, click.Group):
            yield from commands(command, f"{called} {name}")
        else:
            yield f"{called} {name}", command


def _commands(group: click.Group, called: str) -> Iterator[str]:
    for name, command in commands(group, called):
        with _context(command, name) as context:
            usage = " ".join(command.collect_usage_pieces(context))
        yield f'.SS "{_safe(name)} {_safe(usage)}"'
        yield from _prose(command.help or "")
        yield from _options(command, name)


def _options(command: click.Command, name: str) -> Iterator[str]:
    with _context(command, name) as context:
        for parameter in command.get_params(context):
            record = parameter.get_help_record(context)
            if record is not None and (record[1] or isinstance(parameter, click.Option)):
                yield ".TP"
                yield f".B {_safe(record[0])}"
                yield _line(record[1]) or r"\&"


def _context(command: click.Command, name: str) -> click.Context:
    return click.Context(command, info_name=name, max_content_width=10_000)


def _prose(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.strip().replace("\b", "")):
        yield ".PP"
        yield _line(paragraph)


def _line(text: str) -> str:
    words = _safe(" ".join(text.split())).replace("`", "")
    # A line must not begin as one of man's own.
    return rf"\&{words}" if words.startswith((".", "'")) else words


def _safe(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace("`", "").replace('"', r"\(dq")
