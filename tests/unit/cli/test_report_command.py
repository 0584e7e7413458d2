"""``kzannotate report``."""

from __future__ import annotations

import shutil

import pytest
from click.testing import CliRunner

from kzannotate.cli.main import Launchers, cli
from kzannotate.workbench import casework
from kzannotate.workbench.session import open_session


@pytest.fixture(scope="module")
def project(sample_file, tmp_path_factory):
    path = shutil.copy(sample_file, tmp_path_factory.mktemp("report") / "sample.kza")
    bench = open_session(path, reviewer_name="Aliya")
    from kzannotate.domain.finding import Finding

    loud = next(f for f in bench.store.records(Finding, layer="machine") if f.is_conflict)
    casework.open_case(bench, [loud], "A case of ours")
    bench.close()
    return path


def run(*arguments, printed=None):
    window = screenshot = None
    launchers = Launchers(
        window, screenshot, lambda paper, target: printed.append((paper, target)), lambda _: []
    )
    said = CliRunner().invoke(cli, ["report", *map(str, arguments)], obj=launchers)
    return said.exit_code, said.output


def test_the_whole_check_goes_to_a_page(project, tmp_path) -> None:
    code, said = run(project, "--all", "--language", "ar", "-o", tmp_path / "r.html")
    assert (code, said) == (0, f"written: {tmp_path / 'r.html'}\n")
    assert "A case of ours" in (tmp_path / "r.html").read_text("utf-8")


def test_a_pdf_is_set_by_the_launcher(project, tmp_path) -> None:
    printed = []
    run(project, "--article", "05-forum-closes", "-o", tmp_path / "r.pdf", printed=printed)
    assert [target for _, target in printed] == [tmp_path / "r.pdf"]


@pytest.mark.parametrize(
    "arguments", [("--all", "--case", "x"), ("--case", "x"), ("-o", "r.doc"), ("--article", "x")]
)
def test_what_makes_no_sense_is_refused(project, tmp_path, arguments, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, _ = run(project, *arguments)
    assert code != 0
    assert not list(tmp_path.iterdir())


def test_the_open_project_is_not_written_over(project) -> None:
    code, _ = run(project, "--format", "html", "-o", project)
    assert code != 0
