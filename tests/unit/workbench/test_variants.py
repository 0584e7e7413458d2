from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, SHORT, mention, propose, put_article

from kzannotate.domain.entity import Name, NameStatus
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import history, naming, variants
from kzannotate.workbench.variants import are_rivals

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench

LISTED, OTHER = "منظمة شنغهاي للتعاون", "منظمة شنغهاي"


@pytest.fixture
def mixed(bench: Workbench) -> Workbench:
    """Two articles: one uses two forms, the other the first of them alone."""
    put_article(bench, "b", ARTICLE.replace("أمس", "اليوم"))
    propose(
        bench,
        mention(),
        replace(mention("m-2", SHORT), quote=Quote.at(ARTICLE, SHORT)),
        replace(mention("m-3"), document="b"),
    )
    return bench


def _statuses(bench: Workbench) -> dict[str, NameStatus]:
    return {n.text: n.status for n in bench.store.records(Name, entity="sco")}


def test_forms_are_counted_with_their_articles_and_listed_names(mixed: Workbench) -> None:
    (group,) = variants.spellings_in(mixed).groups
    told = [(f.text, f.count, f.documents, f.status) for f in group.forms]
    assert told == [
        (LISTED, 2, ("a", "b"), NameStatus.PREFERRED),
        (OTHER, 1, ("a",), None),
    ]


def test_an_article_with_two_rival_forms_is_told(mixed: Workbench) -> None:
    (found,) = variants.spellings_in(mixed).mixtures
    assert (found.document, found.forms) == ("a", ((LISTED, 1), (OTHER, 1)))
    assert [p.quote.exact for p in found.passages] == [LISTED, OTHER]


def test_a_form_becomes_the_preferred_name_and_its_rivals_deprecated_in_one_revision(
    mixed: Workbench,
) -> None:
    (group,) = variants.spellings_in(mixed).groups
    variants.prefer(mixed, group, group.forms[1])
    assert _statuses(mixed) == {LISTED: NameStatus.DEPRECATED, OTHER: NameStatus.PREFERRED}
    history.undo(mixed)
    assert _statuses(mixed) == {LISTED: NameStatus.PREFERRED}


def test_an_old_preferred_name_that_is_no_rival_is_admitted(mixed: Workbench) -> None:
    naming.add_name(mixed, "sco", "شنغهاي", "ar", NameStatus.PREFERRED)
    (group,) = variants.spellings_in(mixed).groups
    variants.prefer(mixed, group, group.forms[0])
    assert _statuses(mixed)["شنغهاي"] is NameStatus.ADMITTED


def test_a_variant_is_admitted(mixed: Workbench) -> None:
    (group,) = variants.spellings_in(mixed).groups
    variants.admit(mixed, group, group.forms[1])
    assert _statuses(mixed)[OTHER] is NameStatus.ADMITTED
    with pytest.raises(UserError, match="preferred name already"):
        variants.admit(mixed, group, group.forms[0])


def test_a_name_that_changed_meanwhile_is_refused(mixed: Workbench) -> None:
    (group,) = variants.spellings_in(mixed).groups
    name = group.forms[0].name
    assert name is not None
    naming.change_name(mixed, name, replace(name, note="seen"))
    with pytest.raises(StaleRevisionError):
        variants.prefer(mixed, group, group.forms[1])


def test_vowel_signs_and_tatweel_make_no_other_form(bench: Workbench) -> None:
    text = "زارت مُنظَّمة شنغهاي للتعـاون القرية"
    put_article(bench, "c", text)
    span = Span(5, text.index(" القرية"))
    propose(bench, replace(mention("m-9", span), document="c", quote=Quote.at(text, span)))
    (group,) = variants.spellings_in(bench).groups
    assert [f.text for f in group.forms] == [LISTED]


@pytest.mark.parametrize(
    ("one", "other", "rival"),
    [
        ("CICA", "Conference on Interaction", False),
        ("Qasym Tokay", "Tokay", False),
        ("Tokaev", "Tokayev", True),
        ("أستانة", "استانة", True),
        ("سيكا", "مؤتمر التفاعل في آسيا", False),
        ("صندوق إنقاذ بحر آرال", "صندوق إنقاذ آرال", True),
    ],
)
def test_acronyms_and_short_names_are_no_rivals(one: str, other: str, rival: bool) -> None:
    assert are_rivals(one, other) is rival is are_rivals(other, one)
