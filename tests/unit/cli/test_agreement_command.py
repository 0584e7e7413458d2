"""``kzannotate agreement``."""

from __future__ import annotations

import json
import shutil

import pytest
from click.testing import CliRunner

from kzannotate.cli.main import cli
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench.assigning import finish
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.session import open_session


@pytest.fixture(scope="module")
def project(sample_file, tmp_path_factory):
    path = shutil.copy(sample_file, tmp_path_factory.mktemp("agreement") / "sample.kza")
    for name, ruling in (("Aliya", Ruling.CONFIRMED), ("Bota", Ruling.DISMISSED)):
        bench = open_session(path, reviewer_name=name)
        findings = bench.store.records(Finding, layer="machine")[:6]
        for number, finding in enumerate(findings):
            rule_on(bench, finding, ruling if number % 2 else Ruling.UNCLEAR)
        for document in bench.store.records(Document):
            finish(bench, document.id)
        bench.close()
    return path


def run(*arguments):
    said = CliRunner().invoke(cli, ["agreement", *map(str, arguments)])
    return said.exit_code, said.stdout


def test_the_figures_are_printed_with_what_they_rest_on(project):
    code, said = run(project)
    assert code == 0
    assert "Reviewers: Aliya, Bota" in said
    assert "(6 items)" in said


def test_each_line_is_an_object(project):
    _, said = run(project, "--format", "jsonl")
    found = [json.loads(line) for line in said.splitlines()]
    assert sum(x["kind"] == "decided" and not x["agreed"] for x in found) == 3


def test_a_table_goes_to_a_file(project, tmp_path):
    code, _ = run(project, "--format", "csv", "-o", tmp_path / "out.csv")
    assert code == 0
    assert (tmp_path / "out.csv").read_text("utf-8").startswith("what,by,key,measure,value")
