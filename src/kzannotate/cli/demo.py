"""``kzannotate demo``: the sample project, in the window or, without a display, on paper."""

from __future__ import annotations

from pathlib import Path

import click

from kzannotate.cli.output import emit

REPORT, PICTURE, PROJECT = "report.html", "window.png", "demo.kza"


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("build") / "demo",
    show_default=True,
    help="Where the sample project goes, and the report and the picture without a display.",
)
@click.pass_context
def demo(ctx: click.Context, folder: Path) -> None:
    """Open the sample project; without a display check it and write a report and a picture."""
    from kzannotate.workbench.doctor import has_display

    folder.mkdir(parents=True, exist_ok=True)
    project = _sample(folder)
    if has_display():
        ctx.exit(ctx.obj.window(project))
    _on_paper(ctx, project, folder)


def _sample(folder: Path) -> Path:
    from kzannotate.workbench.sample import sample_project

    project = folder / PROJECT
    if not project.exists():
        sample_project(project).close()
    return project


def _on_paper(ctx: click.Context, project: Path, folder: Path) -> None:
    from kzannotate.workbench.doctor import examine
    from kzannotate.workbench.exporting import project_report, report_text
    from kzannotate.workbench.installation import user_name
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        report = project_report(bench)
    finally:
        bench.close()
    click.echo(report_text(report, "text"), nl=False)
    emit(report_text(report, "html"), folder / REPORT)
    click.echo(f"\nNo display was found, so no window was opened. Report: {folder / REPORT}")
    if examine().can_draw:
        ctx.obj.screenshot(project, folder / PICTURE)
        click.echo(f"The window as it would look: {folder / PICTURE}")
    else:
        click.echo("No picture was drawn: `kzannotate doctor` names the missing libraries.")
