"""``kzannotate compare``: whether two passages about the same thing can both be right."""

from __future__ import annotations

import json
from pathlib import Path

import click

LANGUAGES = ("ar", "en", "ru", "kk")


@click.command()
@click.argument("a")
@click.argument("b")
@click.option(
    "--language-a", type=click.Choice(LANGUAGES), help="Language of A; guessed if unsaid."
)
@click.option(
    "--language-b", type=click.Choice(LANGUAGES), help="Language of B; guessed if unsaid."
)
@click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True
)
@click.pass_context
def compare(
    ctx: click.Context,
    a: str,
    b: str,
    language_a: str | None,
    language_b: str | None,
    form: str,
) -> None:
    """Compare what A and B state; each is a text, or @FILE for the text of a file.

    The exit code is 1 for a conflict and 0 otherwise.
    """
    from kzannotate.workbench.comparing import compare_texts

    result = compare_texts(_text(a), _text(b), language_a, language_b)
    if form == "json":
        answer = {"verdict": result.verdict, "a": result.a, "b": result.b, "reason": result.reason}
        click.echo(json.dumps(answer, ensure_ascii=False))
    else:
        click.echo(f"{result.verdict.replace('_', ' ')}: {result.reason}")
    ctx.exit(1 if result.verdict == "conflict" else 0)


def _text(argument: str) -> str:
    if not argument.startswith("@"):
        return argument
    from kzannotate.workbench.comparing import passage_of_file

    return passage_of_file(Path(argument[1:]))
