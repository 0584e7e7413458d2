"""What a person chose for themselves on one machine, and what the window remembers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

RECENT = 8
"""How many projects the welcome page remembers."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences of one person on one machine; nothing of a project is kept here.

    Args:
        language: a code of ``i18n.LANGUAGES`` or ``system``.
        theme: the name of one, or ``system``.
        reviewer: the name that gestures are signed with; empty: the machine's user name.
        recent: paths of projects, the last one first.
        zoom: of the article; 1.0 is the ordinary size.
        geometry: of the window, as Qt saves it, in base64.
        splitters: widths of the columns, as Qt saves them, in base64.
        arabic_face: family for Arabic letters of articles; empty: ours.
        latin_face: family for their other letters; empty: the one that belongs to the article's.
        line_letters: how many letters a full line holds.
        leading: room between lines, as a share of the ordinary.
        justified: articles have even edges on both sides.
        legend: the legend over the article is unfolded.
        queue_order: what comes first of what is left: ``loud``, ``frequent`` or ``reading``.
        advance: a decision leads to the next thing to decide.
        search_choices: how words are looked for.
        last_commands: ids of the commands that were last chosen in the palette.
        decide: heights of the findings and of the one in hand, as Qt saves them, in base64.
        drawer: heights of the columns and of what stands below them, likewise.
        drawer_open: whether anything stands below them.
        keys: for each command with other keys than ours, such as ``link=Ctrl+L; F2``.
        text_size: of the window's words; 1.0 is the ordinary size.
        at_start: ``welcome``, or ``last`` for the project that was open last.
        check_by_itself: what changes the check's matter is followed by one.
        remember_recent: projects are remembered at all.
        tour_step: number of the tour's step that was seen last; -1: it was ended.
    """

    language: str = "system"
    theme: str = "system"
    reviewer: str = ""
    recent: tuple[str, ...] = ()
    zoom: float = 1.0
    geometry: str = ""
    splitters: str = ""
    arabic_face: str = ""
    latin_face: str = ""
    line_letters: int = 76
    leading: float = 1.0
    justified: bool = False
    legend: bool = False
    queue_order: str = "loud"
    advance: bool = True
    search_choices: tuple[str, ...] = ("prefixes",)
    last_commands: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    decide: str = ""
    drawer: str = ""
    drawer_open: bool = False
    text_size: float = 1.0
    at_start: str = "welcome"
    check_by_itself: bool = True
    remember_recent: bool = True
    tour_step: int = 0

    @property
    def wanted_at_start(self) -> Path | None:
        """The project that is to be opened when none is asked for, where it is still there."""
        if self.at_start != "last" or not self.recent:
            return None
        path = Path(self.recent[0])
        return path if path.is_file() else None

    def having_opened(self, project: Path) -> Settings:
        """The same with the project at the head of the recent ones."""
        if not self.remember_recent:
            return self
        path = str(project.absolute())
        others = tuple(p for p in self.recent if p != path)
        return replace(self, recent=(path, *others)[:RECENT])

    def without(self, project: str) -> Settings:
        """The same without one of the recent projects."""
        return replace(self, recent=tuple(p for p in self.recent if p != project))
