from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SHORT, mention, propose, put_article

from kzannotate.domain.span import Quote, Span
from kzannotate.workbench import marking, usage

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench


@pytest.fixture
def busy(bench: Workbench) -> Workbench:
    """Two articles that speak of one entity, one of them twice."""
    put_article(bench, "b", f"{ARTICLE} ")
    for document, span in (("a", FULL), ("a", SHORT), ("b", FULL)):
        marking.mark(bench, document, span, "sco")
    return bench


def test_mentions_and_articles_are_counted(busy: Workbench) -> None:
    found = usage.usage_of(busy, "sco")
    assert (found.mentions, found.documents) == (3, 2)


def test_the_article_that_is_read_is_shown_last(busy: Workbench) -> None:
    shown = usage.usage_of(busy, "sco", here="a").passages
    assert [p.document for p in shown] == ["b", "a", "a"]


def test_in_a_large_project_articles_with_a_name_or_an_own_link_are_read(
    busy: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(usage, "_ALL", 1)
    for id_ in ("c", "d"):
        document = put_article(busy, id_, f"لا شيء هنا {id_}")
    marking.mark(busy, "c", Span(0, 2), "sco")
    quote = Quote("لا")
    propose(busy, replace(mention("m-d", Span(0, 2)), document=document.id, quote=quote))
    assert usage.usage_of(busy, "sco").documents == 3
    assert usage.usage_of(busy, "sco", here="d").documents == 4


def test_nothing_is_said_of_what_nobody_mentions(busy: Workbench) -> None:
    assert usage.usage_of(busy, "nobody") == usage.Usage(0, 0, ())
