"""What the window tells who cannot see it, and how it is walked through with Tab alone."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QScrollBar, QTabBar, QWidget
from reviewer import pause

if TYPE_CHECKING:
    from reviewer import Reviewer

PAGES = (
    "go_documents", "go_entities", "go_findings", "go_entity", "go_notes", "go_history",
    "legend", "find", "find_everywhere", "open_entity",
)  # fmt: skip
READER = Path(__file__).with_name("tree_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
LONGEST = 60.0
"""Seconds that a screen reader may take for the whole window."""
FEWEST = 200
"""Named things that a window with a project holds at least."""


def names(reviewer: Reviewer) -> None:
    """On each page, whatever takes the focus has a name, and Tab comes to it."""
    _open_sample(reviewer)
    QAccessible.setActive(True)
    window = reviewer.window
    reviewer.program.window.reviewing.step(1)
    for id_ in PAGES:
        window.actions_[id_].trigger()
        pause(120)
        takers = [w for w in window.findChildren(QWidget) if _takes_focus(w)]
        nameless = [_kin(w) for w in takers if not _name(w) and not _needs_none(w)]
        assert not nameless, (id_, nameless)
        reached = _by_tab(window)
        missed = [_kin(w) for w in takers if w not in reached]
        assert not missed, (id_, missed)
    for bar in filter(QWidget.isVisible, window.findChildren(QTabBar)):
        assert all(bar.tabText(n) for n in range(bar.count())), _kin(bar)


def heard(reviewer: Reviewer) -> None:
    """A screen reader's way to the window finds all of it, each thing with its name."""
    _open_sample(reviewer)
    command = [SYSTEM_PYTHON, str(READER)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as reading:
        until = time.monotonic() + LONGEST
        while reading.poll() is None and time.monotonic() < until:
            pause(20)
        reading.kill()
        said = json.loads(reading.stdout.read())
    assert said["nameless"] == [], said
    assert said["named"] >= FEWEST, said


def _takes_focus(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _needs_none(widget: QWidget) -> bool:
    return isinstance(widget, (QScrollBar, QMenu, QMenuBar))


def _kin(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def _by_tab(window: QWidget) -> list[QWidget]:
    """What Tab visits, one after the other."""
    chain, each = [window], window.nextInFocusChain()
    while each is not window:
        chain.append(each)
        each = each.nextInFocusChain()
    return chain


def _open_sample(reviewer: Reviewer) -> None:
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    QApplication.processEvents()
