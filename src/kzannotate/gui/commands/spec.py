"""One thing that can be done: its words, its key, its place in the menus."""

from __future__ import annotations

from typing import NamedTuple


class Spec(NamedTuple):
    """One line of the table.

    Args:
        id: what the window calls it.
        menu: id of the menu it stands in.
        text: English words, marked for translation in the context Actions.
        key: shortcut in Qt's portable form; several are parted by a semicolon and a blank.
        icon: name of a picture in icons.py; empty: none.
        group: actions of one group exclude one another and can be checked.
        rule: a line is drawn above it.
        needs: what must be there, such as ``project``, ``words`` or ``mention``, or nothing.
        reading: the letter that does it while an article has the focus.
        toggle: it holds or does not.
    """

    id: str
    menu: str
    text: str
    key: str = ""
    icon: str = ""
    group: str = ""
    rule: bool = False
    needs: str = ""
    reading: str = ""
    toggle: bool = False
