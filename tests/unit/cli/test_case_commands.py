"""``kzannotate case``."""

from __future__ import annotations

import json
import shutil

import pytest
from click.testing import CliRunner

from kzannotate.cli.main import cli
from kzannotate.domain.finding import Finding
from kzannotate.workbench import casework
from kzannotate.workbench.session import open_session


@pytest.fixture(scope="module")
def project(sample_file, tmp_path_factory):
    path = shutil.copy(sample_file, tmp_path_factory.mktemp("cases") / "sample.kza")
    bench = open_session(path, reviewer_name="Aliya")
    loud = next(f for f in bench.store.records(Finding, layer="machine") if f.is_conflict)
    case = casework.open_case(bench, [loud], "A case of ours")
    casework.change_case(bench, case, claim="Twenty-seven", page="https://desk.example/1")
    casework.rate(bench, case, "outdated")
    bench.close()
    return path


def run(*arguments):
    said = CliRunner().invoke(cli, ["case", *map(str, arguments)])
    return said.exit_code, said.output


def test_the_cases_are_listed(project) -> None:
    code, said = run("list", project)
    assert code == 0
    assert said.rstrip().endswith("open\toutdated\tA case of ours")


@pytest.mark.parametrize("form", ["claim-review", "averitec", "pairs"])
def test_each_format_is_written(project, tmp_path, form) -> None:
    code, _ = run("export", project, "--format", form, "-o", tmp_path / "out")
    assert code == 0
    assert (tmp_path / "out").exists()


def test_a_review_speaks_the_language_that_is_wanted(project, tmp_path) -> None:
    run("export", project, "--format", "claim-review", "--language", "ru", "-o", tmp_path / "r")
    made = json.loads((tmp_path / "r").read_text("utf-8"))
    assert made["reviewRating"]["alternateName"] == "Устарело"
