from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from desks import FULL, finding, mention, propose, put_article

from kzannotate.domain.entity import Entity
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.domain.verdict import Correction, Ruling
from kzannotate.errors import StaleRevisionError
from kzannotate.workbench import applying, history, marking, ruling, viewing

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.applying import Likeness, Precedent
    from kzannotate.workbench.session import Workbench

ELSEWHERE = "قال مصدر لمنظّمة شنغهاي للتعاون إنها باقية. وبمنظمة شنغهاي للتعاون قسم، وشنغهاي مدينة."


@pytest.fixture
def pair(bench: Workbench) -> Workbench:
    """Two articles and a second entity."""
    put_article(bench, "b", ELSEWHERE)
    bench.commit("add", [Change(SHARED_LAYER, None, Entity("bank", "organisation"))])
    return bench


def last(bench: Workbench) -> Revision:
    return history.entries(bench, 1)[0]


def precedent(bench: Workbench) -> Precedent:
    found = applying.precedent_of(bench, last(bench))
    assert found is not None
    return found


def words(found: list[Likeness]) -> list[str]:
    return [f"{each.passage.document}: {each.passage.text}" for each in found]


def put(bench: Workbench, id_: str, span: Span, text: str = ELSEWHERE, document: str = "b") -> None:
    made = mention(id_, FULL)
    fields = {"id": id_, "document": document, "span": span, "quote": Quote.at(text, span)}
    from dataclasses import replace

    propose(bench, replace(made, **fields))


def test_a_link_is_offered_for_the_same_words_past_proclitics_and_marks(pair: Workbench) -> None:
    marking.mark(pair, "a", FULL, "sco")
    found = applying.likenesses(pair, precedent(pair))
    assert words(found) == ["b: منظّمة شنغهاي للتعاون", "b: منظمة شنغهاي للتعاون"]


def test_what_is_taken_on_is_one_revision_and_one_undo(pair: Workbench) -> None:
    marking.mark(pair, "a", FULL, "sco")
    done = precedent(pair)
    applying.apply(pair, done, applying.likenesses(pair, done))
    assert [m.entity for m in viewing.mentions_in(pair, "b")] == ["sco", "sco"]
    assert last(pair).verb == "apply"
    history.undo(pair)
    assert viewing.mentions_in(pair, "b") == []


def test_only_what_was_chosen_is_taken_on(pair: Workbench) -> None:
    marking.mark(pair, "a", FULL, "sco")
    done = precedent(pair)
    applying.apply(pair, done, applying.likenesses(pair, done)[1:])
    assert len(viewing.mentions_in(pair, "b")) == 1


def test_what_was_decided_already_is_not_offered(pair: Workbench) -> None:
    first = Span(ELSEWHERE.index("منظّمة"), ELSEWHERE.index(" إنها"))
    marking.remove(pair, marking.mark(pair, "b", first, "bank"))
    marking.mark(pair, "b", first, "bank")
    marking.mark(pair, "a", FULL, "sco")
    assert len(applying.likenesses(pair, precedent(pair))) == 1


def test_a_rejected_place_is_not_offered(pair: Workbench) -> None:
    first = Span(ELSEWHERE.index("منظّمة"), ELSEWHERE.index(" إنها"))
    put(pair, "m-b", first)
    marking.remove(pair, viewing.mentions_in(pair, "b")[0])
    marking.mark(pair, "a", FULL, "sco")
    assert len(applying.likenesses(pair, precedent(pair))) == 1


def test_a_name_inside_a_longer_one_is_not_offered(pair: Workbench) -> None:
    marking.mark(pair, "a", FULL, "sco")
    start = ELSEWHERE.index("شنغهاي مدينة")
    marking.mark(pair, "b", Span(start, start + len("شنغهاي")), "bank")
    city = precedent(pair)
    assert words(applying.likenesses(pair, city, document="a")) == ["a: شنغهاي"]


def test_a_proposal_there_keeps_its_identity(pair: Workbench) -> None:
    first = Span(ELSEWHERE.index("منظّمة"), ELSEWHERE.index(" إنها"))
    put(pair, "m-b", first)
    marking.mark(pair, "a", FULL, "bank")
    done = precedent(pair)
    applying.apply(pair, done, applying.likenesses(pair, done)[:1])
    (seen,) = viewing.mentions_in(pair, "b")
    assert (seen.id, seen.entity, seen.standing) == ("m-b", "bank", Standing.ACCEPTED)


@pytest.mark.parametrize(("verb", "left"), [(marking.remove, 0), (marking.unlink, 1)])
def test_rejecting_and_unlinking_are_offered_for_open_proposals_alone(
    pair: Workbench, verb, left: int
) -> None:
    propose(pair, mention())
    put(pair, "m-b", Span(ELSEWHERE.index("منظّمة"), ELSEWHERE.index(" إنها")))
    verb(pair, mention())
    done = precedent(pair)
    found = applying.likenesses(pair, done)
    assert [each.mention.id for each in found if each.mention] == ["m-b"]
    applying.apply(pair, done, found)
    seen = viewing.mentions_in(pair, "b")
    assert [m.entity for m in seen] == [None] * left


def test_a_corrected_end_is_offered_where_the_same_words_go_on(pair: Workbench) -> None:
    short = Span(FULL.start, FULL.start + len("منظمة شنغهاي"))
    propose(pair, mention("m-1", short))
    start = ELSEWHERE.index("منظمة")
    put(pair, "m-b", Span(start, start + len("منظمة شنغهاي")))
    marking.move(pair, viewing.mentions_in(pair, "a")[0], FULL)
    done = precedent(pair)
    assert words(applying.likenesses(pair, done)) == ["b: منظمة شنغهاي للتعاون"]
    applying.apply(pair, done, applying.likenesses(pair, done))
    assert [m.quote.exact for m in viewing.mentions_in(pair, "b")] == ["منظمة شنغهاي للتعاون"]


def test_a_ruling_is_offered_for_the_same_finding_elsewhere(bench: Workbench) -> None:
    propose(bench, finding("f-1"), finding("f-2"), finding("f-3", Span(0, 6)))
    ruling.rule_on(bench, finding("f-1"), Ruling.CORRECTED, "as usual", "المنظمة")
    done = precedent(bench)
    found = applying.likenesses(bench, done)
    assert [each.finding.id for each in found if each.finding] == ["f-2"]
    applying.apply(bench, done, found)
    rows = {r.finding.id: r for r in viewing.findings(bench)}
    assert rows["f-2"].verdict
    assert (rows["f-2"].verdict.reason, rows["f-2"].replacements) == ("as usual", ("المنظمة",))
    history.undo(bench)
    assert len(bench.store.records(Correction, layer=bench.layer, document="a")) == 1


def test_undo_and_the_offers_own_revision_are_no_precedents(pair: Workbench) -> None:
    marking.mark(pair, "a", FULL, "sco")
    done = precedent(pair)
    applying.apply(pair, done, applying.likenesses(pair, done))
    assert applying.precedent_of(pair, last(pair)) is None
    history.undo(pair)
    assert applying.precedent_of(pair, last(pair)) is None


def test_words_that_a_stop_or_a_paragraph_parts_are_other_words(pair: Workbench) -> None:
    put_article(
        pair, "c", "هنا منظمة\n\nشنغهاي للتعاون. منظمة شنغهاي، للتعاون. منظمة\nشنغهاي للتعاون"
    )
    marking.mark(pair, "a", FULL, "sco")
    found = applying.likenesses(pair, precedent(pair), document="c")
    assert words(found) == ["c: منظمة\nشنغهاي للتعاون"]


def test_a_place_that_changed_meanwhile_is_refused_and_nothing_is_written(pair: Workbench) -> None:
    put(pair, "m-b", Span(ELSEWHERE.index("منظّمة"), ELSEWHERE.index(" إنها")))
    marking.mark(pair, "a", FULL, "bank")
    done = precedent(pair)
    found = applying.likenesses(pair, done)
    marking.accept(pair, viewing.mentions_in(pair, "b")[0])
    with pytest.raises(StaleRevisionError):
        applying.apply(pair, done, found)
    assert len(pair.store.records(Mention, layer=pair.layer, document="b")) == 1
