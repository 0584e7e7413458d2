"""A small project on which three reviewers have worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desks import ARTICLE, FULL, SHORT, finding, mention, propose

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench.assigning import finish
from kzannotate.workbench.marking import accept, mark, remove
from kzannotate.workbench.reviewers import describe
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from contextlib import ExitStack

    from kzannotate.workbench.session import Workbench

WORD = Span(0, 6)
__all__ = ["ARTICLE", "FULL", "SHORT", "WORD"]


def join(bench: Workbench, name: str, stack: ExitStack, role: str = "") -> Workbench:
    """Another reviewer of the same project."""
    joined = open_session(bench.store.path, reviewer_name=name)
    stack.callback(joined.close)
    if role:
        describe(joined, joined.reviewer, role, "", "")
    return joined


def two_who_differ(bench: Workbench, stack: ExitStack) -> tuple[Workbench, Workbench]:
    """Bota and Dana rule alike on f-2, not on f-1; link SHORT otherwise; Dana alone marks WORD."""
    bench.commit("add entity", [Change(SHARED_LAYER, None, Entity("wto", "organisation"))])
    propose(bench, finding(), finding("f-2", SHORT), mention())
    bota, dana = join(bench, "Bota", stack), join(bench, "Dana", stack)
    rule_on(bota, finding(), Ruling.CONFIRMED, "as the charter has it")
    rule_on(dana, finding(), Ruling.DISMISSED, "nobody says so")
    for one in (bota, dana):
        rule_on(one, finding("f-2", SHORT), Ruling.CORRECTED, "", "المنظمة")
        accept(one, mention())
    mark(bota, "a", SHORT, "sco")
    mark(dana, "a", SHORT, "wto")
    mark(dana, "a", WORD, "sco")
    for one in (bota, dana):
        finish(one, "a")
    return bota, dana


__all__ += ["join", "remove", "two_who_differ"]
