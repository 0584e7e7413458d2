from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Kz = Callable[..., int]


def test_a_wrong_name_is_found_and_the_code_says_so(
    kz: Kz, articles: Path, reference: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("check", articles, "--reference", reference) == 1
    assert "صندوق الجزر" in capsys.readouterr().out


def test_nothing_found_is_code_0(kz: Kz, articles: Path, reference: Path) -> None:
    assert kz("check", articles / "good.txt", "--reference", reference) == 0


def test_json_lines_have_the_fields_of_the_contract(
    kz: Kz, articles: Path, reference: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kz("check", articles, "--reference", reference, "--format", "jsonl")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    mention = next(x for x in lines if x["kind"] == "mention" and x["document"] == "bad")
    text = (articles / "bad.txt").read_text("utf-8")
    assert text[mention["start"] : mention["end"]] == mention["text"] == "صندوق الجزر"
    assert (mention["entity"], mention["status"]) == ("fund", "deprecated")
    finding = next(x for x in lines if x["kind"] == "finding")
    assert {"id", "type", "basis", "severity", "rule", "sides", "explanation"} <= finding.keys()


def test_a_report_goes_into_a_file(kz: Kz, articles: Path, reference: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    kz("check", articles, "--reference", reference, "--format", "html", "-o", target)
    assert "صندوق الجزر" in target.read_text("utf-8")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_file_that_cannot_be_written_is_named(
    kz: Kz, articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("check", articles, "-o", articles / "nowhere" / "report.txt") == 2
    assert "cannot be written" in capsys.readouterr().err


def test_what_was_left_out_is_told_and_the_rest_is_checked(
    kz: Kz, articles: Path, reference: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (articles / "broken.txt").write_bytes(b"\xff\xfe\x00")
    assert kz("check", articles, "--reference", reference, "--format", "jsonl") == 1
    assert "left out: broken.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "Missing argument"),
        (["check", "gone.txt"], "gone.txt: there is no such file"),
        (["check", "articles", "--reference", "gone.json"], "gone.json: there is no such file"),
        (["check", "articles", "--format", "xml"], "xml"),
        (["check", "x" * 5000], "there is no such file"),
        (["check", "articles", "--reference", "x" * 5000], "this file cannot be read"),
        (["compare", "1و" * 50_000, "x"], "first passage has 100,000 letters"),
        (["compare", "@articles", "x"], "this is a folder"),
        (["compare", "@/dev/null", "x"], "this is not an ordinary file"),
        (["compare", "", "x"], "first passage is empty"),
        (["export", "gone.kza", "out.jsonl"], "no file gone.kza"),
        (["export", "gone.kza", "out.docx"], "name a --format"),
        (["import", "new.kza"], "Name articles or a --reference"),
        (["nonsense"], "No such command"),
    ],
)
def test_a_mistake_is_one_sentence_and_code_2(
    kz: Kz, articles: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert kz(*arguments) == 2
    message = capsys.readouterr().err
    assert said in message
    assert len(message.splitlines()) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"\x00\x01\x02PNG", "not a text but a binary file"),
        ("Ёлка и сосна".encode() + b"\xed\xa0", "some bytes are not UTF-8"),
        (b"\r\n \n", "the file is empty"),
    ],
)
def test_a_file_that_is_no_article_is_one_sentence_to_check_and_to_compare(
    kz: Kz, tmp_path: Path, content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "odd.txt").write_bytes(content)
    for arguments in (["check", "odd.txt"], ["compare", "@odd.txt", "x"]):
        assert kz(*arguments) == 2
        message = capsys.readouterr().err
        assert said in message
        assert len(message.splitlines()) == 1


def test_a_list_with_odd_lines_leaves_only_these_out(
    kz: Kz, articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = ['{"file": "' + "x" * 5000 + '.txt"}', '{"file": "a\\u0000b"}', "[" * 5000, "null"]
    rows = [*odd, '{"file": "bad.txt"}', '{"file": "good.txt", "published": ' + "9" * 5000 + "}"]
    (articles / "articles.jsonl").write_text("\n".join(rows))
    assert kz("check", articles, "--format", "jsonl") == 0
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 5
    assert all(line.startswith("left out: articles.jsonl, line") for line in told)
    assert max(map(len, told)) < 200


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[]", "this is not a reference"),
        ('{"format": "kzannotate-reference/1",\n "entities": 7}', '"entities"'),
        ('{"format": "kzannotate-reference/1",\n "entities": [{"id": "x"}]}', "line 2"),
        ('{"format"', "line 1"),
    ],
)
def test_a_broken_reference_is_named_with_its_line(
    kz: Kz,
    articles: Path,
    tmp_path: Path,
    content: str,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    articles.with_name("r.json").write_text(content)
    assert kz("check", articles, "--reference", "r.json") == 2
    message = capsys.readouterr().err
    assert "r.json" in message
    assert said in message


def test_our_own_mistake_is_told_apart(
    kz: Kz, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kzannotate.workbench.doctor.examine", lambda: 1 / 0)
    assert kz("doctor") == 3
    assert "please report" in capsys.readouterr().err
