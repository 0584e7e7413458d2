"""Commenting: what reviewers say to one another beside the articles.

Comments are said to all and lie in the shared layer. Their text is their author's; anybody may
reply, and settle a thread or open it again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.remark import Comment
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Span
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.relating import passage_at
from kzannotate.workbench.writing import lines

if TYPE_CHECKING:
    from kzannotate.domain.span import Passage
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Subject:
    """What a comment is about: words, a finding, an entity, or a whole article."""

    document: str | None = None
    span: Span | None = None
    finding: str | None = None
    entity: str | None = None


def comment(bench: Workbench, about: Subject, text: str) -> Comment:
    """Begin a thread.

    Raises:
        UserError: the text is empty, or the span is empty or outside the article.
    """
    words = lines(text, "comment")
    passage = _passage(bench, about)
    made = Comment(
        new_id("comment"),
        bench.reviewer.id,
        words,
        about.document,
        passage.span if passage else None,
        passage.quote if passage else None,
        about.finding,
        about.entity,
    )
    bench.commit("comment", [Change(SHARED_LAYER, None, made)])
    return made


def reply(bench: Workbench, to: Comment, text: str) -> Comment:
    """Answer in the thread of a comment.

    Raises:
        UserError: the text is empty.
        StaleRevisionError: the comment was taken away or changed meanwhile.
    """
    words = lines(text, "comment")
    _as_seen(bench, to)
    made = replace(
        to,
        id=new_id("comment"),
        author=bench.reviewer.id,
        text=words,
        reply_to=to.reply_to or to.id,
        resolved=False,
    )
    bench.commit("reply", [Change(SHARED_LAYER, None, made)])
    return made


def change_comment(bench: Workbench, seen: Comment, text: str) -> Comment:
    """Write an own comment anew.

    Raises:
        UserError: it is somebody else's, or the text is empty.
    """
    _own(bench, seen)
    changed = replace(seen, text=lines(text, "comment"))
    bench.commit("change comment", [Change(SHARED_LAYER, seen, changed)])
    return changed


def remove_comment(bench: Workbench, seen: Comment) -> None:
    """Take an own comment away; replies to it stay.

    Raises:
        UserError: it is somebody else's.
    """
    _own(bench, seen)
    bench.commit("remove comment", [Change(SHARED_LAYER, seen, None)])


def resolve(bench: Workbench, seen: Comment, *, resolved: bool = True) -> Comment:
    """Settle the thread that a comment began, or open it again."""
    changed = replace(seen, resolved=resolved)
    bench.commit("resolve" if resolved else "reopen", [Change(SHARED_LAYER, seen, changed)])
    return changed


def _passage(bench: Workbench, about: Subject) -> Passage | None:
    if about.document is None or about.span is None:
        return None
    return passage_at(bench, about.document, about.span)


def _own(bench: Workbench, seen: Comment) -> None:
    if seen.author != bench.reviewer.id:
        raise UserError("Only who wrote a comment can change it. Reply to it instead.")
    _as_seen(bench, seen)


def _as_seen(bench: Workbench, seen: Comment) -> None:
    now = bench.store.record(Comment, seen.id)
    if now != seen:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=seen,
            actual=now,
        )
