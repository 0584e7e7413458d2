from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import finding, mention, propose

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.entity import Entity, Name, NameStatus, Reference
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import UserError
from kzannotate.workbench import checking, naming, ruling, viewing
from kzannotate.workbench.linking import candidates
from kzannotate.workbench.passed_over import passed_over

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

FUND = "صندوق الجزر"


def test_a_check_proposes_mentions(bench: Workbench) -> None:
    revision = checking.check(bench)
    assert revision
    assert revision.reviewer is None
    seen = {m.quote.exact: m.entity for m in viewing.mentions_in(bench, "a")}
    assert seen["منظمة شنغهاي للتعاون"] == "sco"


def test_a_second_check_leaves_no_trace(bench: Workbench) -> None:
    checking.check(bench)
    assert checking.check(bench) is None


def test_what_the_reference_no_longer_says_is_taken_back(bench: Workbench) -> None:
    checking.check(bench)
    (name,) = bench.reference().names
    naming.remove_name(bench, name)
    checking.check(bench)
    assert bench.store.records(Mention, layer=MACHINE_LAYER) == []


def test_a_changed_reference_is_checked_like_a_fresh_one(bench: Workbench) -> None:
    checking.check(bench)
    naming.add_name(bench, "sco", "منظمة شنغهاي", "ar", NameStatus.ADMITTED)
    checking.check(bench)
    kept = bench.store.records(Mention, layer=MACHINE_LAYER)
    bench.memory.clear()
    assert checking.check(bench) is None
    assert len(kept) > 1


def test_a_vanished_finding_goes_unless_somebody_ruled_on_it(bench: Workbench) -> None:
    ruled, open_ = finding("f-1"), finding("f-2")
    propose(bench, ruled, open_)
    ruling.rule_on(bench, ruled, Ruling.CONFIRMED)
    checking.check(bench)
    assert bench.store.records(Finding, layer=MACHINE_LAYER) == [replace(ruled, withdrawn=True)]


def test_a_stopped_check_commits_nothing(bench: Workbench) -> None:
    with pytest.raises(Cancelled):
        checking.check(bench, cancelled=lambda: True)
    assert bench.store.records(Mention, layer=MACHINE_LAYER) == []


def test_what_a_check_passed_over_is_told_by_title(bench: Workbench) -> None:
    naming.add_name(bench, "sco", "م", "ar", NameStatus.ADMITTED)
    checking.check(bench)
    (left,) = passed_over(bench)
    assert left.sentence == "1 names of one letter or none are not looked for"


def test_files_are_checked_without_a_project(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("اجتمع الأعضاء أمس في المدينة.\n", "utf-8")
    checked = checking.check_paths([tmp_path], [])
    assert [a.document.id for a in checked.articles] == ["a"]
    assert checked.report().articles == checked.articles


def test_nothing_to_check_is_a_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no article to check"):
        checking.check_paths([tmp_path], [])


def test_references_are_taken_together_the_first_one_first() -> None:
    one = Reference((Entity("x", "place", note="one"),), title="A")
    name = Name("n", "x", "X", "en", NameStatus.PREFERRED)
    two = Reference((Entity("x", "place", note="two"),), (name,), title="B")
    both = checking.joined([one, two])
    assert (both.entities, both.names, both.title) == (one.entities, (name,), "A + B")


def test_references_that_disagree_are_refused() -> None:
    kinds = [Reference((Entity("x", kind),)) for kind in ("place", "event")]
    with pytest.raises(UserError, match="do not agree on x"):
        checking.joined(kinds)


def test_a_few_letters_find_an_entity(bench: Workbench) -> None:
    assert [c.entity.id for c in candidates(bench, "شنغ")] == ["sco"]
    naming.add_entity(bench, "place", "Шанхай", "ru")
    assert candidates(bench, "шан")[0].name.text == "Шанхай"


def test_what_the_article_speaks_of_is_likelier(bench: Workbench) -> None:
    other = naming.add_entity(bench, "organisation", "منظمة شنغهاي للتعاون", "ar")
    propose(bench, mention(entity=other.id))
    assert candidates(bench, "منظمة", document_id="a")[0].entity.id == other.id
