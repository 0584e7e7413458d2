"""Looking back over a project, and bringing back what was."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from desks import FULL, SHORT, finding, propose

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Name
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import commenting, marking, naming, restoring, ruling
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.history import undo
from kzannotate.workbench.session import open_session
from kzannotate.workbench.viewing import FindingRow

if TYPE_CHECKING:
    from kzannotate.workbench.restoring import Then
    from kzannotate.workbench.session import Workbench


def _now(bench: Workbench) -> Then:
    return restoring.then(bench, bench.store.past.place_at("9999"))


def test_a_deleted_mention_is_brought_back(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    before = _now(bench)
    marking.remove(bench, made)
    (difference,) = restoring.differences(bench, before, document="a")
    restoring.restore(bench, difference)
    assert bench.store.records(Mention, layer=bench.layer) == [made]
    assert restoring.differences(bench, before) == []
    undo(bench)
    assert bench.store.records(Mention, layer=bench.layer) == []


def test_looking_back_writes_nothing(bench: Workbench) -> None:
    before = _now(bench)
    marking.mark(bench, "a", FULL, "sco")
    bytes_before = bench.store.path.read_bytes()
    restoring.differences(bench, before)
    restoring.end_of(bench, date(2000, 1, 1))
    assert bench.store.path.read_bytes() == bytes_before


def test_what_changed_meanwhile_is_not_overwritten(bench: Workbench) -> None:
    before = _now(bench)
    made = marking.mark(bench, "a", FULL, "sco")
    (difference,) = restoring.differences(bench, before)
    marking.move(bench, made, SHORT)
    with pytest.raises(StaleRevisionError):
        restoring.restore(bench, difference)


def test_an_entity_that_was_not_there_goes_with_its_names(bench: Workbench) -> None:
    before = _now(bench)
    naming.add_entity(bench, "place", "ميناء", "ar")
    kinds = {d.key[0]: d for d in restoring.differences(bench, before)}
    restoring.restore(bench, kinds["Entity"])
    assert [n.text for n in bench.store.records(Name)] == ["منظمة شنغهاي للتعاون"]


def test_others_decisions_and_imports_are_not_mine_to_restore(bench: Workbench) -> None:
    other = open_session(bench.store.path, reviewer_name="Berik")
    marking.mark(other, "a", FULL, "sco")
    commenting.comment(other, Subject("a"), "Hm")
    other.close()
    for difference in restoring.differences(bench, restoring.Then(1, "")):
        if isinstance(difference.now, (Mention, Document)) or difference.key[0] == "Comment":
            assert not restoring.can_restore(bench, difference)
            with pytest.raises(UserError, match="cannot be brought back"):
                restoring.restore(bench, difference)


def test_a_day_ends_at_its_own_midnight(bench: Workbench) -> None:
    today = datetime.now(UTC).date()
    assert restoring.end_of(bench, today, UTC) == _now(bench)
    assert restoring.end_of(bench, today - timedelta(days=1), UTC) == restoring.Then(0, "")


def test_a_history_is_narrowed_to_what_was_done(bench: Workbench) -> None:
    marking.mark(bench, "a", SHORT, "sco")
    commenting.comment(bench, Subject("a", FULL), "Hm")
    wanted = restoring.sought("شَنغهاي", subject=("document", "a"), deeds="mentions", people=True)
    assert [t.verb for t in bench.store.past.traces(wanted)] == ["link"]


def test_the_mentions_of_an_article_as_they_were(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    before = _now(bench)
    moved = marking.move(bench, made, SHORT)
    added = marking.mark(bench, "a", FULL, "sco")
    assert restoring.mentions_then(bench, "a", before) == [made]
    assert restoring.mentions_then(bench, "a", _now(bench)) == [added, moved]
    assert restoring.counts(bench, before, document="a") == {"Mention": 2}


def test_the_findings_of_an_article_as_they_were_ruled_on(bench: Workbench) -> None:
    propose(bench, finding("f-1"), finding("f-2", SHORT))
    still_open = _now(bench)
    corrected = ruling.rule_on(bench, finding("f-1"), Ruling.CORRECTED, "so", "المنظمة")
    ruled = _now(bench)
    ruling.withdraw(bench, finding("f-1"))
    bench.commit("check", [Change(MACHINE_LAYER, finding("f-2", SHORT), None)], machine=True)
    at = [restoring.findings_then(bench, "a", m) for m in (still_open, ruled, _now(bench))]
    first, second = finding("f-1"), finding("f-2", SHORT)
    assert at[0] == [FindingRow(first, None), FindingRow(second, None)]
    assert [row.verdict for row in at[1]] == [corrected, None]
    assert [row.replacements for row in at[1]] == [("المنظمة",), ()]
    assert at[2] == [FindingRow(first, None)]
