"""A result is looked into page by page, and what is chosen of it comes into a project."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.errors import ForeignFileError
from kzannotate.workbench.corpora.engines import Local
from kzannotate.workbench.corpora.plan import plan_of
from kzannotate.workbench.corpora.result import COUNTS, CorpusResult, Narrow
from kzannotate.workbench.corpora.running import run
from kzannotate.workbench.corpora.taking_in import take_in_findings
from kzannotate.workbench.history import undo
from small_corpus import REFERENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

TEXT = "لقي {} عاملًا مصرعهم في انهيار منجم الرمال."


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    room = tmp_path_factory.mktemp("result")
    told = [
        {"id": f"r{n}", "text": TEXT.format(12 + 7 * (n % 2)) + "!" * n, "published": "2026-01-02"}
        for n in range(6)
    ]
    lines = [json.dumps({**row, "source": f"s{n}"}) for n, row in enumerate(told)]
    (room / "in.jsonl").write_text("\n".join(lines), "utf-8")
    run(plan_of([room / "in.jsonl"], [REFERENCE]), room / "out", Local())
    return room / "out"


@pytest.fixture
def result(checked: Path) -> Iterator[CorpusResult]:
    with CorpusResult(checked) as opened:
        yield opened


def test_a_page_shows_both_quotes_and_why(result: CorpusResult) -> None:
    row = result.page(Narrow(severity="warning"), limit=1)[0]
    assert (row.first, row.second) == ("12 عاملًا", "19 عاملًا")
    assert "one says 12, the other 19" in row.explanation


def test_pages_follow_each_other_without_a_gap(result: CorpusResult) -> None:
    pages = [result.page(Narrow(), n, 2) for n in range(0, 12, 2)]
    assert [r.id for page in pages for r in page] == [r.id for r in result.page(Narrow())]


@pytest.mark.parametrize(
    ("narrow", "is_kept"),
    [
        (Narrow(severity="agreement"), lambda row: row.severity == "agreement"),
        (Narrow(rule="value-conflict"), lambda row: row.rule == "value-conflict"),
        (Narrow(words="19 عا"), lambda row: "19" in f"{row.first} {row.second}"),
    ],
)
def test_a_filter_keeps_what_it_names(
    result: CorpusResult, narrow: Narrow, is_kept: Callable[[Any], bool]
) -> None:
    assert result.page(narrow) == [row for row in result.page(Narrow()) if is_kept(row)]


@pytest.mark.parametrize("by", COUNTS)
def test_everything_can_be_counted(result: CorpusResult, by: str) -> None:
    assert result.count(by).columns


def test_sources_that_disagree_are_counted_in_pairs(result: CorpusResult) -> None:
    told = {row[:2]: row[3] for row in result.count("sources").rows}
    assert told["s0", "s1"] == 1


def test_chosen_findings_come_with_their_articles_and_go_again(
    bench: Workbench, result: CorpusResult
) -> None:
    ids = result.chosen(["warning"])[:1]
    taken = take_in_findings(bench, result, ids)
    assert (taken.findings, taken.articles) == (1, 2)
    assert [f.id for f in bench.store.records(Finding, layer=MACHINE_LAYER)] == ids
    assert take_in_findings(bench, result, ids).revision is None
    undo(bench)
    assert [d.id for d in bench.store.records(Document)] == ["a"]
    assert not list(bench.store.records(Finding, layer=MACHINE_LAYER))


def test_an_article_that_the_project_has_is_not_taken_twice(
    bench: Workbench, result: CorpusResult
) -> None:
    first, second = result.chosen(["warning"])[:2]
    take_in_findings(bench, result, [first])
    before = len(list(bench.store.records(Document)))
    assert take_in_findings(bench, result, [first, second]).findings == 1
    assert len(list(bench.store.records(Document))) == before + 1


def spoilt(checked: Path, room: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """A copy of a result whose findings are others."""
    shutil.copytree(checked, room)
    file = next((room / "findings").iterdir())
    rows = parquet.read_table(file).to_pylist()
    for row in rows:
        record = json.loads(row["record"])
        change(record)
        row["record"] = json.dumps(record)
    parquet.write_table(pa.Table.from_pylist(rows), file)
    return room


@pytest.mark.parametrize(
    "change",
    [
        lambda record: record["sides"][0]["passages"][0]["quote"].update(exact="other words"),
        lambda record: record["reason"].update(template="{first.__class__}"),
        lambda record: record["sides"][0]["passages"][0]["span"].update(start=10**9, end=10**9),
        lambda record: record.update(surprise=1),
        lambda record: record.update(sides=[]),
    ],
)
def test_findings_that_do_not_hold_stay_outside(
    bench: Workbench, checked: Path, tmp_path: Path, change: Callable[[Any], None]
) -> None:
    room = spoilt(checked, tmp_path / "other", change)
    with CorpusResult(room) as result, pytest.raises(ForeignFileError):
        take_in_findings(bench, result, result.chosen(["warning"]))
    assert not list(bench.store.records(Finding, layer=MACHINE_LAYER))


def test_what_is_no_result_is_told(tmp_path: Path) -> None:
    with pytest.raises(ForeignFileError, match=r"manifest\.json"):
        CorpusResult(tmp_path)
    (tmp_path / "manifest.json").write_text('{"format": "else"}', "utf-8")
    with pytest.raises(ForeignFileError, match="another program"):
        CorpusResult(tmp_path)


def test_damaged_tables_are_told(checked: Path, tmp_path: Path) -> None:
    shutil.copytree(checked, tmp_path / "other")
    file = next((tmp_path / "other" / "findings").iterdir())
    file.write_bytes(file.read_bytes()[:-20])
    with CorpusResult(tmp_path / "other") as result:
        with pytest.raises(ForeignFileError):
            result.page(Narrow())
        with pytest.raises(ForeignFileError):
            result.count("rule")
