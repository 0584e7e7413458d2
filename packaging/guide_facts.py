"""Writes down what the guide's reference pages are made of, as the program itself knows it.

Commands with their menus and keys, rules, formats, the command line, and every word of the window
in its four languages. Run in ``.venv``, where the program is; the pages are made elsewhere.
"""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import click

from kzannotate import __version__
from kzannotate.cli.main import cli
from kzannotate.detection.rule import ALL_RULES
from kzannotate.formats.articles.kinds import KINDS
from kzannotate.formats.datasets.known import KNOWN
from kzannotate.gui.commands.table import MENUS, TABLE
from kzannotate.gui.i18n import LANGUAGES
from kzannotate.gui.listed import listed_settings
from kzannotate.gui.rule_titles import RULES
from kzannotate.gui.settings_table import SETTINGS
from kzannotate.gui.wording import BASES, SEVERITIES, TYPES
from kzannotate.resources import resource

Facts = dict[str, Any]

_MNEMONIC = re.compile(r"&(?!&)")


def facts() -> Facts:
    """All of it, ready for JSON."""
    return {
        "version": __version__,
        "languages": dict(LANGUAGES),
        "commands": _commands(),
        "rules": _rules(),
        "settings": _settings(),
        "readers": [{"name": k.name, "endings": list(k.suffixes)} for k in KINDS],
        "data_sets": [
            {"name": f.name, "title": f.title, "ending": f.suffix, "in": f.reads, "out": f.writes}
            for f in KNOWN
        ],
        "command_line": list(_command_line(cli, ())),
        "words": {language: _words(language) for language in LANGUAGES if language != "en"},
    }


def _commands() -> list[Facts]:
    return [
        {
            "id": spec.id,
            "menu": _bare(MENUS[spec.menu]),
            "text": _bare(spec.text),
            "keys": [key.strip() for key in spec.key.split(";") if key.strip()],
            "letter": spec.reading,
        }
        for spec in TABLE
    ]


def _rules() -> list[Facts]:
    return [
        {
            "name": rule.info.name,
            "title": RULES[rule.info.name],
            "type": TYPES[rule.info.type],
            "severity": SEVERITIES[rule.info.severity],
            "basis": BASES[rule.info.basis],
        }
        for rule in ALL_RULES
    ]


def _settings() -> list[Facts]:
    by_key = {line.key: line for line in SETTINGS}
    return [
        {
            "page": line.page,
            "title": line.title,
            "help": line.help,
            "values": [words for _, words in by_key[line.key].choices] or line.values.split(", "),
            "default": line.default,
        }
        for line in listed_settings()
    ]


def _command_line(command: click.Command, path: tuple[str, ...]) -> list[Facts]:
    if isinstance(command, click.Group):
        found = [
            line
            for name in sorted(command.commands)
            for line in _command_line(command.commands[name], (*path, name))
        ]
        return found if path else [*found]
    context = click.Context(command, info_name=" ".join(("kzannotate", *path)))
    pieces = command.collect_usage_pieces(context)
    return [
        {
            "name": " ".join(path),
            "usage": " ".join([str(context.info_name), *pieces]),
            "help": _plain(command.help),
            "options": [
                {"names": ", ".join(option.opts), "help": _plain(option.help)}
                for option in command.params
                if isinstance(option, click.Option) and not option.hidden
            ],
        }
    ]


def _plain(text: str | None) -> str:
    return " ".join((text or "").replace("\b", "").split())


def _words(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    path = resource("translations", f"kzannotate_{language}.ts")
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        said = message.findtext("translation")
        source = message.findtext("source")
        if said and source:
            found.setdefault(_bare(source), _bare(said))
    return found


def _bare(text: str) -> str:
    # A menu's underlined letter and the dots of what asks further are no part of its name.
    return _MNEMONIC.sub("", text).replace("&&", "&").removesuffix("…")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(facts(), ensure_ascii=False, indent=1), "utf-8")
