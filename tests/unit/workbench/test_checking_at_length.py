"""A project that is checked in parts ends as one that is checked at one go."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import finding, propose, put_article

from kzannotate.detection.running.packed_checker import PackedChecker
from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench import checking, checking_at_length, marking, naming, ruling
from kzannotate.workbench.passed_over import passed_over
from kzannotate.workbench.sample import sample_project

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

KINDS = (Mention, Claim, Finding)


@pytest.fixture(autouse=True)
def _at_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every project is large, and a part small."""
    monkeypatch.setattr(checking, "AT_LENGTH", 0)
    monkeypatch.setattr(checking_at_length, "_PART", 40)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of the articles that were read."""
    ids: list[str] = []
    before = PackedChecker.read

    def noted(self, *arguments, **ways):
        for told in before(self, *arguments, **ways):
            ids.append(told.article.document.id)
            yield told

    monkeypatch.setattr(PackedChecker, "read", noted)
    return ids


def said(bench: Workbench) -> list[object]:
    return [bench.store.records(kind, layer=MACHINE_LAYER) for kind in KINDS]


def test_parts_find_what_the_whole_finds(tmp_path: Path, monkeypatch) -> None:
    with closing(sample_project(tmp_path / "parts.kza")) as bench:
        in_parts = said(bench)
        parts = [r for r in bench.store.revisions() if r.verb == "check"]
        monkeypatch.setattr(checking, "AT_LENGTH", 10**9)
        assert checking.check(bench) is None
    assert all(in_parts)
    assert len(parts) > 3


def test_what_was_read_is_not_read_again(bench: Workbench, read: list[str]) -> None:
    checking.check(bench)
    checking.check(bench)
    naming.add_entity(bench, "place", "Шанхай", "ru")
    assert checking.check(bench) is None
    assert read == list(bench.store.listing.ids())


def test_a_changed_name_is_looked_for_again(bench: Workbench, read: list[str]) -> None:
    checking.check(bench)
    (name,) = bench.reference().names
    naming.remove_name(bench, name)
    checking.check(bench)
    assert bench.store.records(Mention, layer=MACHINE_LAYER) == []
    assert len(read) > len(set(read))


def test_a_stopped_check_goes_on_where_it_stopped(bench: Workbench, read: list[str]) -> None:
    stops = iter([False])
    with pytest.raises(Cancelled):
        checking.check(bench, cancelled=lambda: next(stops, True))
    checking.check(bench)
    assert read == ["a"]
    whole = said(bench)
    bench.memory.clear()
    assert checking.check(bench) is None
    assert whole == said(bench) != [[], [], []]


def test_a_vanished_finding_goes_unless_somebody_ruled_on_it(bench: Workbench) -> None:
    ruled, open_ = finding("f-1"), finding("f-2")
    propose(bench, ruled, open_)
    ruling.rule_on(bench, ruled, Ruling.CONFIRMED)
    checking.check(bench)
    assert bench.store.records(Finding, layer=MACHINE_LAYER) == [replace(ruled, withdrawn=True)]


def test_what_somebody_else_changed_of_the_machines_words_is_set_right(bench: Workbench) -> None:
    checking.check(bench)
    before = bench.store.records(Mention, layer=MACHINE_LAYER)
    bench.commit("check", [Change(MACHINE_LAYER, before[0], None)], machine=True)
    checking.check(bench)
    assert bench.store.records(Mention, layer=MACHINE_LAYER) == before


def test_what_was_said_of_an_article_goes_with_it(bench: Workbench) -> None:
    checking.check(bench)
    gone = bench.store.record(Document, "a")
    bench.commit("undo", [Change(SHARED_LAYER, gone, None)])
    checking.check(bench)
    assert bench.store.records(Mention, layer=MACHINE_LAYER, document="a") == []


def test_what_was_passed_over_is_told_again_though_it_is_not_read_again(bench: Workbench) -> None:
    put_article(bench, "endless", "كلمة " * 20_000)
    checking.check(bench)
    first = passed_over(bench)
    checking.check(bench)
    assert [left.file for left in first] == ["endless"]
    assert passed_over(bench) == first


def test_a_mark_makes_nobody_read_an_article_again(bench: Workbench, read: list[str]) -> None:
    checking.check(bench)
    (one, *_) = bench.store.records(Mention, layer=MACHINE_LAYER)
    marking.unlink(bench, one)
    checking.check(bench)
    assert len(read) == len(set(read))
