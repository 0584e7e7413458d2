"""What makes it doubtful that two figures are of one thing, though it does not exclude it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.bars import roughness

if TYPE_CHECKING:
    from kzannotate.detection.comparing.setting import Setting

_ROUGHLY = 1.65
"""How far apart two figures may be of which one is rough: about 40."""
Features = dict[str, float]


def held_apart(one: Setting, other: Setting, *, at_any_time: bool) -> Features:
    """Signs against a pair that are asked for last: a plan, a rough number.

    Args:
        one: a figure's setting.
        other: another's.
        at_any_time: whether a plan and its outcome may be set together.
    """
    return {
        "told_ahead": float(not at_any_time and _told_ahead(one, other)),
        "rough": float(0 < roughness(one.figure, other.figure) <= _ROUGHLY),
    }


def _told_ahead(one: Setting, other: Setting) -> bool:
    """Whether one sentence alone tells of what is to come, of values and not of days."""
    if one.figure.day is not None:
        return False
    here, there = one.passage, other.passage
    first, second = one.figure.text.period, other.figure.text.period
    at_once = first is None or second is None or abs((first[0] - second[0]).days) <= 1
    ahead = not at_once and here.is_ahead != there.is_ahead
    return ahead or here.is_forecast != there.is_forecast
