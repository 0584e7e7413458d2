"""What a look at reviewers' agreement holds: figures, what they leave out, the things decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.span import Span
from kzannotate.workbench.reviewers import Person

ABSENT = ""
"""What a reviewer says of a place or a finding that they passed over, with the article read."""


class Measure(StrEnum):
    """How agreement is measured."""

    COHEN = "cohen"
    FLEISS = "fleiss"
    ALPHA = "alpha"
    U_ALPHA = "u-alpha"
    F1_EXACT = "f1-exact"
    F1_OVERLAP = "f1-overlap"
    GAMMA = "gamma"


class What(StrEnum):
    """What was decided."""

    RULINGS = "rulings"
    MENTIONS = "mentions"


class Group(StrEnum):
    """What a figure is about."""

    ALL = "all"
    PAIR = "pair"
    LABEL = "label"
    RULE = "rule"
    ARTICLE = "article"


class LeftOut(StrEnum):
    """Why something does not count in a figure."""

    READ_BY_ONE = "read-by-one"
    UNFINISHED = "unfinished"
    UNTOUCHED = "untouched"
    NOT_BY_ALL = "not-by-all"
    NESTED = "nested"


@dataclass(frozen=True, slots=True)
class Decided:
    """One thing that at least two reviewers decided on: a finding, or a place in an article.

    Args:
        id: of the finding; of a place, what follows from the article and the span.
        label: kind of entity, or the finding's type.
        rule: that made the finding; empty for a place.
        values: what each said, by their ids: a ruling, or the id of an entity with ``=`` before
            it; ``ABSENT`` where they passed over it.
    """

    id: str
    what: What
    document: str
    span: Span | None
    quote: str
    label: str
    rule: str
    values: tuple[tuple[str, str], ...]

    @property
    def agreed(self) -> bool:
        """Whether all said the same."""
        return len({value for _, value in self.values}) == 1

    def said_by(self, *people: str) -> tuple[str, ...]:
        """What these said, in order; those who said nothing are left out."""
        known = dict(self.values)
        return tuple(known[p] for p in people if p in known)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, and what it rests on.

    Args:
        key: which of the group, such as a rule or two reviewers' ids with a blank between.
        value: None where it cannot be told: nothing to compare, or nothing that varies.
        count: of things that it rests on.
        left_out: how many do not count, and why.
    """

    measure: Measure
    what: What
    group: Group
    key: str
    value: float | None
    count: int
    left_out: tuple[tuple[LeftOut, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewerAgreement:
    """All figures of a project, with the things that they rest on.

    Args:
        missing: a sentence that says what must be installed for figures that are not there.
    """

    people: tuple[Person, ...]
    figures: tuple[Figure, ...]
    decided: tuple[Decided, ...]
    missing: str = ""

    def figure(self, measure: Measure, what: What, group: Group, key: str = "") -> Figure | None:
        """One of them."""
        wanted = (measure, what, group, key)
        found = (f for f in self.figures if (f.measure, f.what, f.group, f.key) == wanted)
        return next(found, None)

    def behind(self, what: What, *people: str) -> tuple[Decided, ...]:
        """What these reviewers all decided on, where they differ first."""
        found = [d for d in self.decided if d.what is what and len(d.said_by(*people)) > 1]
        return tuple(sorted(found, key=lambda d: len(set(d.said_by(*people))) < 2))
