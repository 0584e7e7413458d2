"""Two figures whose sentences name one match or one deed in full, whatever else they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.article_pairs import days_between
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.passages.telling_words import sounds_of
from kzannotate.text.fold import folded_in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.comparing.figure_table import FigureTable, Place
    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.passages.telling_words import Stems

_RESULTS = frozenset({"score", "sets"})
_OF_ONE_MATCH, _OF_ONE_DEED = 1.0, 1.3
"""What they add to the score of a pair; too few passages have such pairs for a fit."""
_SIDES = 2
_FEWEST_ARABIC = 3
"""Shared words of an Arabic sentence, which has no capitals to tell names by."""
_FEWEST_WORDS = 2
_JOINTS = frozenset((" ", "-"))
_ONCE = frozenset({"completion", "founding", "birth", "death"})
_OPEN = folded_in_order("open откры افتتح افتتاح دشن تدشين ашыл")
_BEGINNING = "start"


def retold(table: FigureTable, place: Place) -> float:
    """What it adds to the score of two figures that their sentences name one thing in full.

    Args:
        table: figures of two articles, or of one.
        place: two of them.
    """
    one, other = table.figures(place)
    if table.here is table.there:
        if one.day is None or other.day is None or one.about.isdisjoint(other.about):
            return 0.0
        settings = table.here.setting(place[0]), table.there.setting(place[1])
        about = one.about & other.about
        return _OF_ONE_DEED * _are_of_one_deed(*settings, about)
    if one.dimension not in _RESULTS:
        return 0.0
    days = days_between(table.here.period, table.there.period)
    if days is None or days > 1:
        return 0.0
    settings = table.here.setting(place[0]), table.there.setting(place[1])
    return _OF_ONE_MATCH * (_name_both_sides(*settings) and table.features(place)["first"] > 0)


def _name_both_sides(one: Setting, other: Setting) -> bool:
    """Whether two names at least stand apart from each other in both sentences."""
    here, there = _shared_names(one, other), _shared_names(other, one)
    is_arabic = one.language == other.language == "ar"
    if is_arabic and min(len(here), len(there)) < _FEWEST_ARABIC:
        return False
    return min(_groups(one, here), _groups(other, there)) >= _SIDES


def _shared_names(one: Setting, other: Setting) -> list[int]:
    """Places of words of a sentence that name what the other names as well."""
    words, tell = one.tokens.words, one.tell
    if one.language != other.language:
        heard = one.sounds & other.sounds
        return [n for n in one.around if tell[n] and not heard.isdisjoint(sounds_of(words[n]))]
    known = one.far_known & other.far_known
    if one.language != "ar":
        known &= one.names | other.names
    return [n for n in one.around if not known.isdisjoint(tell[n])]


def _groups(setting: Setting, places: Sequence[int]) -> int:
    """How many names some words are: those that stand side by side are one."""
    told = set(places)
    return sum(n - 1 not in told or setting.tokens.gap(n - 1) not in _JOINTS for n in places)


def _are_of_one_deed(one: Setting, other: Setting, about: frozenset[str]) -> bool:
    """Whether two clauses say of one thing with a name, and in no more words, what once was."""
    here, there = _subject(one), _subject(other)
    if len(here) != len(there) or len(here) < _FEWEST_WORDS:
        return False
    if about.isdisjoint(_ONCE) and not (_BEGINNING in about and _opens(one) and _opens(other)):
        return False
    shared = frozenset().union(*here) & frozenset().union(*there)
    if any(shared.isdisjoint(stems) for stems in (*here, *there)):
        return False
    if one.language == "ar":
        return len(here) >= _FEWEST_ARABIC
    return not shared.isdisjoint(one.names | other.names)


def _opens(setting: Setting) -> bool:
    return any(begins_so(setting.tokens.words[n], _OPEN) for n in setting.clause)


def _subject(setting: Setting) -> list[Stems]:
    """Telling words of a figure's clause before it; where none stand there, those behind it."""
    told = [(n, t) for n in setting.clause if (t := setting.tell[n])]
    before = [t for n, t in told if n < setting.first]
    return before or [t for _, t in told]
