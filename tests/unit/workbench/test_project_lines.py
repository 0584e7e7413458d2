"""A large project goes out in the memory of a small one."""

from __future__ import annotations

import json
import tracemalloc
from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, digest
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.workbench import exporting
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

TEXT = "حضر وفد المنظمة اجتماع الأمس ثم عاد إلى العاصمة. " * 8
MARKS = 30


def test_a_project_that_goes_out_takes_a_fraction_of_its_file_in_memory(tmp_path: Path) -> None:
    with closing(_project(tmp_path / "desk.kza", 150)) as bench:
        exporting.export_project(bench, tmp_path / "warm.jsonl")
        tracemalloc.start()
        exporting.export_project(bench, tmp_path / "out.jsonl")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < (tmp_path / "out.jsonl").stat().st_size / 8


def test_what_stands_in_articles_comes_by_article_and_place(tmp_path: Path) -> None:
    with closing(_project(tmp_path / "desk.kza", 12)) as bench:
        exporting.export_project(bench, tmp_path / "out.jsonl")
    rows = map(json.loads, (tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    places = [(r["document"], r["span"]["start"]) for r in rows if r["kind"] == "mention"]
    assert len(places) == 12 * MARKS
    assert places == sorted(places)


def _project(path: Path, articles: int) -> Workbench:
    bench = create_project_session(path, title="Large", reviewer_name="Aigul")
    texts = [f"{number} {TEXT}" for number in range(articles)]
    made = [
        Document(f"a{articles - n}", f"{n}", digest(text), len(text), "ar", position=n)
        for n, text in enumerate(texts)
    ]
    bench.commit("import", _new(SHARED_LAYER, made), texts={digest(t): t for t in texts})
    marks = [_mark(d, text, n) for d, text in zip(made, texts, strict=True) for n in range(MARKS)]
    bench.commit("check", _new(MACHINE_LAYER, marks), machine=True)
    return bench


def _mark(document: Document, text: str, number: int) -> Mention:
    span, id_ = Span(number * 9, number * 9 + 5), f"m-{document.id}-{number}"
    quote = Quote.at(text, span)
    return Mention(id_, document.id, span, quote, None, MentionStatus.VARIANT, score=0.5)


def _new(layer: str, records: list[object]) -> list[Change]:
    return [Change(layer, None, record) for record in records]  # type: ignore[arg-type]
