"""The command line: the same engine and the same project, without a window."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

import kzannotate
from kzannotate import safe_mode
from kzannotate.cli.agreement import agreement_command
from kzannotate.cli.backup import backup
from kzannotate.cli.case import case
from kzannotate.cli.check import check
from kzannotate.cli.compare import compare
from kzannotate.cli.corrected import corrected_command, quality_command
from kzannotate.cli.data_set import (
    convert_command,
    export_command,
    formats_command,
    verify_command,
)
from kzannotate.cli.demo import demo
from kzannotate.cli.doctor import doctor
from kzannotate.cli.merge import merge_command
from kzannotate.cli.project import import_command
from kzannotate.cli.recover import recover_command
from kzannotate.cli.report import report
from kzannotate.cli.rules import rules
from kzannotate.cli.server import server
from kzannotate.cli.shared import names_a_server, working_copy
from kzannotate.cli.termbase import termbase
from kzannotate.cli.translation import translation
from kzannotate.errors import UserError
from kzannotate.formats.report.paper import Paper
from kzannotate.workbench.self_test import Step

FOUND_NOTHING, FOUND_SOMETHING, USERS_MISTAKE, OUR_MISTAKE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Launchers:
    """What only the window's side can do, handed in from above.

    Args:
        window: opens the window on a project, or on none; returns the exit code. With
            ``read_only`` the project is not written.
        screenshot: draws the window with a project into a PNG, without a display.
        print_: sets a report into a PDF, without a display.
        window_steps: what the self-test tries with Qt.
    """

    window: Callable[..., int]
    screenshot: Callable[[Path, Path], None]
    print_: Callable[[Paper, Path], None]
    window_steps: Callable[[Path], Sequence[Step]]


class _ProjectOrCommand(click.Group):
    """``kzannotate story.kza`` opens a project; everything else is a command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = args and args[0] in self.commands
        if args and not known and (_names_a_file(args[0]) or names_a_server(args[0])):
            args = ["open", *args]
        return super().resolve_command(ctx, args)


@click.group(cls=_ProjectOrCommand, invoke_without_command=True)
@click.version_option(kzannotate.__version__, prog_name="kzannotate")
@click.option(
    "--safe-mode",
    "safe",
    is_flag=True,
    help="Leave chosen settings, and formats of other packages, alone.",
)
@click.option("--selftest", is_flag=True, help="Try whether this installed copy can do its work.")
@click.pass_context
def cli(ctx: click.Context, *, safe: bool, selftest: bool) -> None:
    """Check facts and mend terminology across news articles, Arabic first.

    Without a command it opens the window; `kzannotate PROJECT.kza` opens a project in it.
    """
    if safe:
        safe_mode.switch_on()
    if selftest:
        from kzannotate.cli.selftest import selftest as try_all

        ctx.exit(try_all(ctx.obj.window_steps))
    if ctx.invoked_subcommand is None:
        ctx.exit(ctx.obj.window(None))


@cli.command("open")
@click.argument("project")
@click.option("--read-only", is_flag=True, help="Look at it, and write nothing into it.")
@click.pass_context
def open_(ctx: click.Context, project: str, *, read_only: bool) -> None:
    """Open PROJECT in the window.

    PROJECT is a file, or the address of a shared project: postgresql://login@server/project. That
    is fetched once; from then on it is worked on here, with the server or without.
    """
    window = ctx.obj.window
    path = working_copy(project) if names_a_server(project) else Path(project)
    ctx.exit(window(path, read_only=True) if read_only else window(path))


for _command in (
    case,
    check,
    compare,
    import_command,
    export_command,
    convert_command,
    verify_command,
    recover_command,
    merge_command,
    agreement_command,
    backup,
    server,
    formats_command,
    demo,
    doctor,
    report,
    rules,
    termbase,
    corrected_command,
    quality_command,
    translation,
):
    cli.add_command(_command)


def _without_a_printer(_paper: Paper, _target: Path) -> None:
    raise UserError("A PDF needs Qt, which is not here. Write the report as HTML.")


def _nothing_more(_project: Path) -> Sequence[Step]:
    return ()


def run(
    arguments: Sequence[str],
    window: Callable[..., int],
    screenshot: Callable[[Path, Path], None],
    print_: Callable[[Paper, Path], None] = _without_a_printer,
    window_steps: Callable[[Path], Sequence[Step]] = _nothing_more,
) -> int:
    """Run one command line and return its exit code."""
    launchers = Launchers(window, screenshot, print_, window_steps)
    try:
        return _obey(list(arguments), launchers)
    except click.Abort:
        return USERS_MISTAKE
    except click.ClickException as error:
        return _refuse(error.format_message())
    except UserError as error:
        return _refuse(str(error))
    except Exception as error:  # noqa: BLE001 - the exit code must never say: something was found
        traceback.print_exc()
        click.echo("kzannotate: this is a mistake of ours; please report it.", err=True)
        _keep_report(error)
        return OUR_MISTAKE


def _keep_report(error: Exception) -> None:
    from kzannotate import breakdown

    path = breakdown.report(error, breakdown.state_folder()).path
    if path is not None:
        click.echo(f"A report without articles and names lies in {path}.", err=True)


def _obey(arguments: list[str], launchers: Launchers) -> int:
    try:
        answer = cli.main(arguments, prog_name="kzannotate", obj=launchers, standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except BrokenPipeError:
        # Whoever read our output has heard enough.
        sys.stderr.close()
        return FOUND_NOTHING
    return answer if isinstance(answer, int) else FOUND_NOTHING


def _names_a_file(argument: str) -> bool:
    return argument.endswith(".kza") or Path(argument).is_file()


def _refuse(sentence: str) -> int:
    click.echo(f"kzannotate: {sentence}", err=True)
    return USERS_MISTAKE
