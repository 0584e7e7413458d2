"""What is new for a reviewer: comments that name them, replies to theirs, work handed to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.remark import Assignment, Comment, Seen
from kzannotate.domain.revision import SEE, Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.domain.past import Written
    from kzannotate.workbench.session import Workbench


class About(StrEnum):
    """Why a reviewer is told."""

    NAMED = "named"
    ANSWERED = "answered"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that is new.

    Args:
        id: of the comment or the assignment.
        by: id of who wrote or asked, as far as the log tells.
        time: ISO 8601.
    """

    id: str
    about: About
    record: Comment | Assignment
    by: str | None
    time: str
    seen: bool = False


def notices(bench: Workbench) -> list[Notice]:
    """All that was said to the reviewer, unread first, then the latest."""
    own = bench.reviewer
    comments = bench.store.records(Comment)
    mine = {c.reply_to or c.id for c in comments if c.author == own.id}
    told: list[tuple[About, Comment | Assignment]] = []
    for comment in comments:
        if comment.author == own.id:
            continue
        if own.id in named_in(comment.text, (own,)):
            told.append((About.NAMED, comment))
        elif comment.reply_to in mine:
            told.append((About.ANSWERED, comment))
    asked = bench.store.records(Assignment)
    told.extend((About.ASKED, given) for given in asked if given.reviewer == own.id)
    return _with_times(bench, told)


def see(bench: Workbench, told: Iterable[Notice]) -> None:
    """Take note of what is new; nobody undoes it."""
    changes = [
        Change(bench.layer, None, Seen(f"seen-{n.id}", _subject(n.record)))
        for n in told
        if not n.seen
    ]
    known = {s.id: s for s in bench.store.records(Seen, layer=bench.layer)}
    changes = [Change(c.layer, known.get(c.record.id), c.after) for c in changes]
    bench.commit(SEE, changes)


def named_in(text: str, reviewers: Iterable[Reviewer]) -> set[str]:
    """Ids of those whose names stand in a text behind ``@``; the longest name counts."""
    found: set[str] = set()
    folded = text.casefold()
    known = sorted(reviewers, key=lambda r: -len(r.name))
    for match in re.finditer("@", folded):
        rest = folded[match.end() :]
        for reviewer in known:
            name = reviewer.name.casefold()
            if rest.startswith(name) and not rest[len(name) : len(name) + 1].isalnum():
                found.add(reviewer.id)
                break
    return found


def offered_names(typed: str, names: Sequence[str]) -> list[str]:
    """Names that fit what is typed behind the last ``@``; none where none is being typed.

    Args:
        typed: the text up to the caret.
        names: of all reviewers.
    """
    start = typed.rfind("@")
    if start < 0 or (start and typed[start - 1].isalnum()):
        return []
    begun = typed[start + 1 :].casefold()
    if "\n" in begun or any(begun.startswith(f"{n.casefold()} ") for n in names):
        return []
    fits = [n for n in names if any(p.startswith(begun) for p in _beginnings(n))]
    return sorted(fits, key=lambda n: (not n.casefold().startswith(begun), n.casefold()))


def _beginnings(name: str) -> list[str]:
    words = name.casefold().split()
    return [" ".join(words[n:]) for n in range(len(words))]


def _with_times(
    bench: Workbench, told: Sequence[tuple[About, Comment | Assignment]]
) -> list[Notice]:
    keys = [(type(r).__name__, r.id, SHARED_LAYER) for _, r in told]
    written = bench.store.past.written(keys)
    seen = {s.id: s.subject for s in bench.store.records(Seen, layer=bench.layer)}
    found = []
    for (about, record), key in zip(told, keys, strict=True):
        when: Written | None = written.get(key)
        if about is About.ASKED and when is not None and when.reviewer == bench.reviewer.id:
            continue  # who takes work needs no telling
        known = seen.get(f"seen-{record.id}") == _subject(record)
        asked_by = when.reviewer if when is not None else None
        author = record.author if isinstance(record, Comment) else asked_by
        found.append(Notice(record.id, about, record, author, when.last if when else "", known))
    return sorted(sorted(found, key=lambda n: n.time, reverse=True), key=lambda n: n.seen)


def _subject(record: Comment | Assignment) -> str:
    """What changes when somebody is asked anew, so that it is told again."""
    if isinstance(record, Comment):
        return record.id
    return "|".join((record.id, record.reviewer, record.due, str(record.blind)))
