"""Rules are listed and chosen on the command line, for one check or for a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Kz = Callable[..., int]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.kza"
    create_project_session(path, title="p", reviewer_name="Aliya").close()
    return path


def test_a_rule_that_is_left_out_finds_nothing(kz: Kz, articles: Path, reference: Path) -> None:
    check = ("check", articles, "--reference", reference)
    assert kz(*check, "--off", "deprecated-name") == 0


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_findings_that_were_made_notes_do_not_set_the_code(
    kz: Kz, articles: Path, reference: Path, form: str
) -> None:
    check = ("check", articles, "--reference", reference, "--format", form)
    assert kz(*check, "--severity", "deprecated-name=note") == 0


def test_what_is_chosen_for_a_project_is_kept_in_it(
    kz: Kz, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("rules", project, "--off", "product", "--severity", "weekday-date=note") == 0
    capsys.readouterr()
    kz("rules", project)
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert " off " in lines["product"]
    assert "note*" in lines["weekday-date"]


def test_a_rule_is_switched_on_again_and_given_its_own_severity(
    kz: Kz, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kz("rules", project, "--off", "product", "--severity", "product=note")
    capsys.readouterr()
    kz("rules", project, "--on", "product", "--severity", "product=default")
    lines = capsys.readouterr().out.splitlines()
    product = next(line for line in lines if line.startswith("product "))
    assert product.split()[1:3] == ["warning", "Total"]


@pytest.mark.parametrize(
    "wrong", [("--off", "no-such-rule"), ("--severity", "product"), ("--severity", "product=loud")]
)
def test_what_no_rule_can_be_is_refused(kz: Kz, project: Path, wrong: tuple[str, str]) -> None:
    assert kz("rules", project, *wrong) == 2
