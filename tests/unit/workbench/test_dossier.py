"""What a project holds about one entity."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SCO, SHORT, mention, propose, put_article

from kzannotate.domain.claim import Claim
from kzannotate.domain.entity import Evidence, Fact, Name, NameStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote
from kzannotate.errors import UserError
from kzannotate.workbench import commenting, marking, naming
from kzannotate.workbench.dossier import dossier_of

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench


def _claim(id_: str, when: str | None) -> Claim:
    quote = Quote.at(ARTICLE, FULL)
    return Claim(id_, "a", FULL, quote, "sco", "member_count", "9 states", when=when)


def test_mentions_are_listed_as_the_reviewer_sees_them(bench: Workbench) -> None:
    propose(bench, mention(), mention("m-2", SHORT))
    marking.remove(bench, mention("m-2", SHORT))
    assert [m.span for m in dossier_of(bench, "sco").mentions] == [FULL]
    marking.unlink(bench, mention())
    assert dossier_of(bench, "sco").mentions == ()


def test_mentions_stand_by_article_the_oldest_first(bench: Workbench) -> None:
    new = put_article(bench, "0", ARTICLE)
    bench.commit("date", [Change(SHARED_LAYER, new, replace(new, published="2024-05-01"))])
    marking.mark(bench, "0", FULL, "sco")
    marking.mark(bench, "a", FULL, "sco")
    found = dossier_of(bench, "sco")
    assert [m.document for m in found.mentions] == ["a", "0"]
    assert found.documents["0"].published == "2024-05-01"


def test_claims_are_listed_by_their_time(bench: Workbench) -> None:
    propose(bench, _claim("c1", "2024"), _claim("c2", "2021-06"), _claim("c3", None))
    assert [c.id for c in dossier_of(bench, "sco").claims] == ["c3", "c2", "c1"]


def test_comments_on_the_entity_are_there(bench: Workbench) -> None:
    commenting.comment(bench, commenting.Subject(entity="sco"), "Since when?")
    (thread,) = dossier_of(bench, "sco").threads
    assert thread.subject.text == "Since when?"


def test_an_identifier_is_cleaned_and_wrong_ones_are_refused(bench: Workbench) -> None:
    changed = naming.change_entity(bench, SCO, replace(SCO, wikidata=" q485207 ", domain=" "))
    assert (changed.wikidata, changed.domain) == ("Q485207", None)
    with pytest.raises(UserError, match="no identifier of Wikidata"):
        naming.change_entity(bench, changed, replace(changed, wikidata="485207"))


def test_a_name_cannot_become_the_twin_of_another(bench: Workbench) -> None:
    other = naming.add_name(bench, "sco", "SCO", "en", NameStatus.ADMITTED)
    first = bench.store.record(Name, "sco.ar")
    assert first
    with pytest.raises(UserError, match="is a name of this entity already"):
        naming.change_name(bench, other, replace(first, id=other.id))
    assert bench.store.record(Name, other.id) == other


def test_a_new_source_of_a_fact_gets_an_id_of_its_own(bench: Workbench) -> None:
    fact = naming.add_fact(bench, "sco", "member_count", 9, sources=(Evidence("", "Charter"),))
    sources = (*fact.sources, Evidence("", "Website"))
    changed = naming.change_fact(bench, fact, replace(fact, sources=sources))
    assert [s.id for s in changed.sources] == [f"{fact.id}.1", f"{fact.id}.2"]


@pytest.mark.parametrize(
    ("valid", "said"),
    [(("2024-13", None), "is no day"), (("2024", "2021-01-01"), "lies before the first")],
)
def test_days_of_a_fact_are_looked_at(
    bench: Workbench, valid: tuple[str, str | None], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        naming.add_fact(bench, "sco", "member_count", 9, valid=valid)
    assert bench.store.records(Fact) == []
