"""When two days or years are of other things, or nothing says what happened on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.plans_and_deeds import is_told_as_done
from kzannotate.detection.comparing.visits import bounds_of_visit
from kzannotate.detection.lexicon.measures import measure_alike
from kzannotate.detection.statements.figure_marks import Mark
from kzannotate.text.dates import Precision

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.detection.statements.figures import Figure

AROUND = 62
"""Days around an article's own that still are of its time."""
MANY, MOST = 5, 0.7
"""Words that two sentences share at least, and which part of the shorter one's, where neither
tells what happened on its day."""
_SOME, _MORE = 2, 5
"""The same where no other day or year stands in either article."""


def of_other_days(one: Figure, other: Figure, counted: Callable[[], bool]) -> bool:
    """Whether two days or years are of other acts, or nothing says what happened on them."""
    bare = Mark.BARE in one.marks and Mark.BARE in other.marks
    if one.dimension == Precision.YEAR.value:
        return bare and told_alike(one, other) and not _of_one_year(one, other, counted)
    if bare and one.language == other.language and not _of_one_year(one, other, counted):
        return True
    acts = bool(one.about and other.about) and not measure_alike(one.about, other.about)
    acts = acts and bounds_of_visit(one).isdisjoint(bounds_of_visit(other))
    return acts or (_of_other_years(one, other) and not is_told_as_done(one, other))


def told_alike(one: Figure, other: Figure) -> bool:
    """Whether two years are told in one way, and none of them as what somebody claims."""
    return one.marks == other.marks and Mark.CLAIMED not in one.marks


def _of_one_year(one: Figure, other: Figure, counted: Callable[[], bool]) -> bool:
    """Whether two years are of one thing: it is told what happened, or nothing but they differ."""
    if not one.about.isdisjoint(other.about):
        return True
    if one.about and other.about:
        return False
    shared = len(one.context & other.context)
    if one.is_lone and other.is_lone and _share_words(one, other, shared, counted):
        return True
    alike = shared >= MANY and shared >= MOST * min(len(one.context), len(other.context))
    return alike and not counted()


def _share_words(one: Figure, other: Figure, shared: int, counted: Callable[[], bool]) -> bool:
    """Whether sentences with the only days or years of two articles have enough in common."""
    if one.dimension != Precision.YEAR.value:
        if _is_its_own(one) and _is_its_own(other):
            return False  # the harvest by the 15th, and by the 22nd
        return len(one.wide & other.wide) >= _SOME
    if is_turned(one, other):
        return shared >= _SOME
    return shared >= _MORE and not counted()


def _is_its_own(figure: Figure) -> bool:
    """Whether a day is that of which its article was written, up to which things are told."""
    period = figure.text.period
    return figure.day is not None and period is not None and figure.day.first in period


def is_turned(one: Figure, other: Figure) -> bool:
    """Whether two years have the same digits in another order, or two days of one month."""
    if one.day is None or other.day is None:
        return False
    x, y = one.day.first, other.day.first
    if x.year != y.year:
        return sorted(str(x.year)) == sorted(str(y.year))
    here, there = (f"{day.day:02}" for day in (x, y))
    return x.month == y.month and here == there[::-1] != here


def _of_other_years(one: Figure, other: Figure) -> bool:
    """Whether what comes back each year may be meant: a fair of March 2024 and of June 2025."""
    if one.day is None or other.day is None:
        return False
    first, second = one.day.first, other.day.first
    far = abs((first - second).days) > AROUND and first.year != second.year
    return far and "end" not in one.about | other.about
