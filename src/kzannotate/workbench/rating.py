"""The project's own scale of ratings: what a case can be given, and in which words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.case import SCALE_ID, Case, Rating, RatingScale
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.writing import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.workbench.session import Workbench

LANGUAGES = ("ar", "en", "ru", "kk")
"""The languages that a rating is offered in, in this order."""
NEEDED = ("ar", "en")
"""Those that no rating may lack: what is published names the rating in both."""

_FEWEST, _MOST = 2, 20

_DEFAULT = (
    ("false", 1, ("خاطئ", "False", "Неверно", "Жалған")),
    ("outdated", 2, ("قديم، كان صحيحًا", "Outdated", "Устарело", "Ескірген")),
    ("partly", 3, ("صحيح جزئيًا", "Partly true", "Отчасти верно", "Ішінара дұрыс")),
    ("mostly", 4, ("صحيح في معظمه", "Mostly true", "В основном верно", "Негізінен дұрыс")),
    ("true", 5, ("صحيح", "True", "Верно", "Дұрыс")),
    ("unproven", None, ("غير مثبت", "Unproven", "Не доказано", "Дәлелденбеген")),
)


def default_scale() -> RatingScale:
    """The scale of a project that has not made its own."""
    return RatingScale(
        SCALE_ID,
        tuple(
            Rating(id_, value, tuple(zip(LANGUAGES, words, strict=True)))
            for id_, value, words in _DEFAULT
        ),
    )


def scale_of(bench: Workbench) -> RatingScale:
    """The project's scale, or the one it begins with."""
    return bench.store.record(RatingScale, SCALE_ID) or default_scale()


def rating_in(scale: RatingScale, id_: str | None) -> Rating | None:
    """A rating by its id; None where there is no such."""
    return next((r for r in scale.ratings if r.id == id_), None)


def label_of(rating: Rating, language: str) -> str:
    """A rating's words in a language; in English or whatever there is, where it has none."""
    labels = dict(rating.labels)
    return labels.get(language) or labels.get("en") or next(iter(labels.values()), rating.id)


def ends_of(scale: RatingScale) -> tuple[int, int] | None:
    """The worst and the best value; None where no rating has one."""
    values = [r.value for r in scale.ratings if r.value is not None]
    return (min(values), max(values)) if values else None


def new_rating(value: int | None, labels: Sequence[tuple[str, str]]) -> Rating:
    """A rating that no scale holds yet."""
    return Rating(new_id("rating"), value, tuple(labels))


def keep_scale(bench: Workbench, seen: RatingScale, ratings: Sequence[Rating]) -> RatingScale:
    """Give the project another scale; ratings keep their ids, so that cases keep their ratings.

    Args:
        bench: the open project.
        seen: the scale as the reviewer saw it.
        ratings: all of them, in the order in which they are offered.

    Raises:
        UserError: words are missing, a value stands twice, or a case has a rating that would go.
        StaleRevisionError: the scale was changed meanwhile.
    """
    now = scale_of(bench)
    if now != seen:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=seen,
            actual=now,
        )
    wanted = RatingScale(SCALE_ID, tuple(map(_checked, ratings)))
    _agree(wanted)
    _hold_what_is_given(bench, seen, wanted)
    before = bench.store.record(RatingScale, SCALE_ID)
    bench.commit("change scale", [Change(SHARED_LAYER, before, wanted)])
    return wanted


def _checked(rating: Rating) -> Rating:
    labels = tuple((code, one_line(words, "label")) for code, words in rating.labels if words)
    if any(code not in dict(labels) for code in NEEDED):
        raise UserError("Every rating needs words in Arabic and in English.")
    return replace(rating, labels=labels)


def _agree(scale: RatingScale) -> None:
    values = [r.value for r in scale.ratings if r.value is not None]
    if not _FEWEST <= len(scale.ratings) <= _MOST:
        raise UserError(f"A scale has from {_FEWEST} to {_MOST} ratings.")
    if len(set(values)) < len(values):
        raise UserError("Two ratings of the scale have one number. Give each its own.")
    if any(value < 1 for value in values):
        raise UserError("The numbers of a scale begin with 1, the worst.")


def _hold_what_is_given(bench: Workbench, seen: RatingScale, wanted: RatingScale) -> None:
    gone = {r.id for r in seen.ratings} - {r.id for r in wanted.ratings}
    for case in bench.store.records(Case) if gone else ():
        if case.rating in gone:
            raise UserError(f"The case “{case.title}” has a rating that would go. Rate it anew.")
