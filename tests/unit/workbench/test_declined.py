"""Names in other cases: found by their stems, and told apart where a stem may be another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from desks import propose

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.workbench import applying, history, marking, viewing
from kzannotate.workbench.declined import Declined

if TYPE_CHECKING:
    from kzannotate.workbench.applying import Likeness
    from kzannotate.workbench.session import Workbench

RUSSIAN = "Казахстан строит порт. Суда Казахстана идут в море, и казахстанский флаг над ними."


def forms(words: str, language: str, text: str, *others: str) -> list[tuple[str, bool]]:
    found = Declined(words, language, others).forms(text)
    return [(text[form.span.start : form.span.end], form.sure) for form in found]


@pytest.mark.parametrize(
    ("words", "language", "text", "expected"),
    [
        ("Казахстан", "ru", "о Казахстане и Казахстаном, но казахстанский", 2),
        ("Казахстана", "ru", "Казахстан ждёт", 1),
        ("Қазақстан", "kk", "Қазақстанның тауы, Қазақстанға жол, Қазақстан", 2),
        ("Арал", "kk", "Аралдың суы", 1),
        ("Министерство экологии", "ru", "в Министерстве экологии; экологии министерства", 1),
        ("Астана", "ru", "астана без заглавной", 0),
    ],
)
def test_a_name_is_found_in_other_cases(words, language, text, expected) -> None:
    assert len(forms(words, language, text)) == expected


def test_a_form_with_all_but_its_ending_in_common_is_sure() -> None:
    assert forms("Казахстан", "ru", "суда Казахстана") == [("Казахстана", True)]
    assert forms("Қазақстан", "kk", "Қазақстанның") == [("Қазақстанның", True)]


@pytest.mark.parametrize(
    ("words", "text", "others"),
    [
        ("Ахметов", "Ахметова сказала", ()),
        ("Арал", "Арала", ()),
        ("Караганда", "Караганды", ("Карагандой",)),
    ],
)
def test_what_may_be_another_name_is_unsure(words, text, others) -> None:
    assert [sure for _, sure in forms(words, "ru", text, *others)] == [False]


@pytest.fixture
def russian(bench: Workbench) -> Workbench:
    """Two Russian articles, and the entity that they are about."""
    for n, id_ in enumerate(("r1", "r2")):
        made = Document(id_, id_, digest(RUSSIAN), len(RUSSIAN), "ru", position=n)
        bench.commit("import", [Change(SHARED_LAYER, None, made)], texts={made.sha256: RUSSIAN})
    name = Name("n", "land", "Казахстан", "ru", NameStatus.PREFERRED)
    records = (Entity("land", "place"), name)
    bench.commit("import", [Change(SHARED_LAYER, None, each) for each in records])
    return bench


def offered(bench: Workbench) -> list[Likeness]:
    done = applying.precedent_of(bench, history.entries(bench, 1)[0])
    assert done is not None
    return applying.likenesses(bench, done)


def test_a_link_is_offered_for_other_cases_after_the_same_words(russian: Workbench) -> None:
    marking.mark(russian, "r1", Span(0, 9), "land")
    found = [(f.passage.document, f.passage.text, f.form, f.sure) for f in offered(russian)]
    assert found == [
        ("r2", "Казахстан", False, True),
        ("r1", "Казахстана", True, True),
        ("r2", "Казахстана", True, True),
    ]


def test_a_form_that_the_machine_takes_for_something_else_is_unsure(russian: Workbench) -> None:
    place = RUSSIAN.index("Казахстана")
    span = Span(place, place + 10)
    quote = Quote.at(RUSSIAN, span)
    propose(russian, Mention("m", "r1", span, quote, "sco", MentionStatus.VARIANT, score=0.6))
    marking.mark(russian, "r1", Span(0, 9), "land")
    assert [f.sure for f in offered(russian) if f.form] == [False, True]


def test_forms_that_are_taken_are_linked_in_one_revision(russian: Workbench) -> None:
    marking.mark(russian, "r1", Span(0, 9), "land")
    done = applying.precedent_of(russian, history.entries(russian, 1)[0])
    assert done is not None
    applying.apply(russian, done, offered(russian))
    assert [m.entity for m in viewing.mentions_in(russian, "r2")] == ["land", "land"]
    assert history.entries(russian, 1)[0].verb == "apply"
