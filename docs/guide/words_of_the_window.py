"""Lets the guide's pages say what the window says, in the page's language, out of the program.

Roles: ``do`` is a command with its menu and keys, ``name`` its name, ``key`` its keys, ``letter``
its letter in the article, ``say`` any other word of the window; the directive ``tabled`` is the
table of a reference page. A command or word that the program does not have stops the build.
"""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.errors import ExtensionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sphinx.application import Sphinx

Facts = dict[str, Any]

_HEADS = {
    "commands": ("Command", "Keys", "Letter in the article"),
    "rules": ("Rule", "Name", "Type", "Severity", "Basis"),
    "settings": ("Setting", "Can be", "At first", ""),
    "data_sets": ("Format", "Name on the command line", "In", "Out"),
}


class Words:
    """What the program says, in one language.

    Args:
        facts: as ``packaging/guide_facts.py`` writes them.
        language: code of the page's language.
        own: words of the tables that stand in the guide alone.
    """

    def __init__(self, facts: Facts, language: str, own: dict[str, str]) -> None:
        self.facts, self.language = facts, language
        self._words = {**facts["words"].get(language, {}), **own}
        self.commands = {command["id"]: command for command in facts["commands"]}

    def say(self, english: str) -> str:
        """The word in the page's language.

        Raises:
            ExtensionError: the window does not have it.
        """
        if self.language == "en":
            known = {w for words in self.facts["words"].values() for w in words}
            if english not in known and english not in _all_heads():
                raise ExtensionError(f"the window never says “{english}”")
            return english
        if english not in self._words:
            raise ExtensionError(f"“{english}” is not said in {self.language}")
        return self._words[english]

    def named(self, english: str) -> str:
        """The word, or as it stands where it is the same in all languages, such as a name."""
        return str(self._words.get(english, english))

    def command(self, id_: str) -> Facts:
        """A command by its id.

        Raises:
            ExtensionError: there is none.
        """
        if id_ not in self.commands:
            raise ExtensionError(f"there is no command {id_}")
        return dict(self.commands[id_])


def _all_heads() -> set[str]:
    return {head for heads in _HEADS.values() for head in heads}


def _keys(keys: Iterable[str]) -> str:
    # Keys are read from left to right in every language.
    return " ".join(f'<kbd dir="ltr">{html.escape(key)}</kbd>' for key in keys)


def _name(words: Words, id_: str) -> str:
    return html.escape(words.named(words.command(id_)["text"]))


def _deed(words: Words, id_: str) -> str:
    command = words.command(id_)
    menu = html.escape(words.named(command["menu"]))
    path = f'<span class="menu">{menu} <i class="then"></i> {_name(words, id_)}</span>'
    keys = _keys(command["keys"][:1])
    return f"{path} {keys}" if keys else path


_ROLES: dict[str, Callable[[Words, str], str]] = {
    "do": _deed,
    "name": lambda words, id_: f'<span class="menu">{_name(words, id_)}</span>',
    "key": lambda words, id_: _keys(words.command(id_)["keys"][:1]),
    "letter": lambda words, id_: _keys([words.command(id_)["letter"]]),
    "say": lambda words, text: f'<span class="menu">{html.escape(words.say(text))}</span>',
}


def _role(words: Words, write: Callable[[Words, str], str]) -> Any:
    def role(_name: str, _raw: str, text: str, *_rest: Any) -> tuple[list[nodes.Node], list[Any]]:
        return [nodes.raw("", write(words, text), format="html")], []

    return role


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{cell}</th>" for cell in heads)
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _code(text: str) -> str:
    return f'<code dir="ltr">{html.escape(text)}</code>'


def _commands(words: Words) -> str:
    pieces: list[str] = []
    menus = dict.fromkeys(command["menu"] for command in words.facts["commands"])
    for menu in menus:
        rows = [
            (_name(words, c["id"]), _keys(c["keys"]), _keys([c["letter"]] if c["letter"] else []))
            for c in words.facts["commands"]
            if c["menu"] == menu
        ]
        pieces.append(f"<h2>{html.escape(words.named(menu))}</h2>")
        pieces.append(_table([words.say(head) for head in _HEADS["commands"]], rows))
    return "".join(pieces)


def _rules(words: Words) -> str:
    told = ("title", "type", "severity", "basis")
    rows = []
    for rule in words.facts["rules"]:
        title, *rest = (html.escape(words.named(rule[part])) for part in told)
        rows.append((title, _code(rule["name"]), *rest))
    return _table([words.say(head) for head in _HEADS["rules"]], rows)


def _settings(words: Words) -> str:
    pieces: list[str] = []
    pages = dict.fromkeys(line["page"] for line in words.facts["settings"])
    for page in pages:
        rows = [
            tuple(html.escape(cell) for cell in _setting(words, line))
            for line in words.facts["settings"]
            if line["page"] == page
        ]
        heads = [words.say(head) if head else "" for head in _HEADS["settings"]]
        pieces.append(f"<h2>{html.escape(words.named(page))}</h2>")
        pieces.append(_table(heads, rows))
    return "".join(pieces)


def _setting(words: Words, line: Facts) -> tuple[str, ...]:
    comma = "، " if words.language == "ar" else ", "
    values = comma.join(words.named(value).replace(" to ", "–") for value in line["values"])
    return (
        words.named(line["title"]),
        values,
        words.named(line["default"]),
        words.named(line["help"]),
    )


def _data_sets(words: Words) -> str:
    rows = [
        (html.escape(words.named(f["title"])), _code(f["name"]), _tick(f["in"]), _tick(f["out"]))
        for f in words.facts["data_sets"]
    ]
    return _table([words.say(head) for head in _HEADS["data_sets"]], rows)


def _tick(yes: bool) -> str:
    return "✓" if yes else "–"


def _command_line(words: Words) -> str:
    pieces = []
    for line in words.facts["command_line"]:
        options = "".join(
            f"<dt><code>{html.escape(o['names'])}</code></dt><dd>{html.escape(o['help'])}</dd>"
            for o in line["options"]
        )
        pieces.append(
            f'<section dir="ltr" lang="en" id="{line["name"].replace(" ", "-")}">'
            f"<h2>{html.escape(line['name'])}</h2><pre>{html.escape(line['usage'])}</pre>"
            f"<p>{html.escape(line['help'])}</p>"
            + (f"<dl>{options}</dl>" if options else "")
            + "</section>"
        )
    return "".join(pieces)


_TABLES = {
    "commands": _commands,
    "rules": _rules,
    "settings": _settings,
    "data_sets": _data_sets,
    "command_line": _command_line,
}


def _tabled(words: Words) -> type[Directive]:
    class Tabled(Directive):
        required_arguments = 1

        def run(self) -> list[nodes.Node]:
            return [nodes.raw("", _TABLES[self.arguments[0]](words), format="html")]

    return Tabled


def setup(app: Sphinx) -> dict[str, Any]:
    """Sphinx calls this."""
    app.add_config_value("kz_facts", "", "env")
    facts = json.loads(Path(app.config.kz_facts).read_text("utf-8"))
    language = app.config.language
    own = json.loads((Path(__file__).parent / "own_words.json").read_text("utf-8"))
    words = Words(facts, language, own.get(language, {}))
    for name, write in _ROLES.items():
        app.add_role(name, _role(words, write))
    app.add_directive("tabled", _tabled(words))
    app.config.html_context.update(
        right_to_left=language == "ar",
        languages=facts["languages"],
        own=own.get(language, {}),
    )
    return {"parallel_read_safe": True, "parallel_write_safe": True}
