"""Start of an installed copy to its painted window, against a bare window of PySide6, on X11.

    Xvfb :77 -screen 0 1600x1000x24 & DISPLAY=:77 python benchmarks/installed_start.py PROGRAM…

Nothing is asked of the program, so that a frozen one can be measured like any other: an own
connection to the display sees when its window is mapped and when it first has more than one colour.
They take turns; told are the median and the best of what passed and of the processor's time, in
milliseconds, and the ratio to the bare window.
"""

from __future__ import annotations

import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7
WIDE = 900
"""Pixels from which a window is taken for the program's own."""
BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(["bare"]); window = QMainWindow(); window.resize(1450, 900)
window.menuBar().addMenu("File"); window.setCentralWidget(QLabel("words")); window.show()
app.exec()
"""
_SUBSTRUCTURE = 1 << 19
_MAP_NOTIFY = 19
_LONGEST = 60.0
_TICK = os.sysconf("SC_CLK_TCK")


class _Event(ctypes.Union):
    _fields_ = (("type", ctypes.c_int), ("room", ctypes.c_long * 24))


class Screen:
    """A connection to the display, which sees what is mapped and painted."""

    def __init__(self) -> None:
        x11 = self._x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        x11.XGetImage.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(x11.XOpenDisplay(None))
        if not self._display:
            raise SystemExit("no display: start Xvfb and name it in DISPLAY")
        self._root = ctypes.c_ulong(x11.XDefaultRootWindow(self._display))
        x11.XSelectInput(self._display, self._root, ctypes.c_long(_SUBSTRUCTURE))
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda *_: 0
        )
        x11.XSetErrorHandler(self._ignore)

    def wait_for_window(self) -> int:
        """The next window that is wide enough, as soon as it is mapped."""
        until, event = time.monotonic() + _LONGEST, _Event()
        while time.monotonic() < until:
            while self._x11.XPending(self._display):
                self._x11.XNextEvent(self._display, ctypes.byref(event))
                # XMapEvent: type, serial, send_event, display, event, window, …
                if event.type == _MAP_NOTIFY and self._width(event.room[5]) >= WIDE:
                    return int(event.room[5])
            time.sleep(0.002)
        raise SystemExit("no window appeared")

    def wait_for_paint(self, window: int) -> None:
        """Until a line near the window's top has more than one colour."""
        until = time.monotonic() + _LONGEST
        while len(self._colours(window)) < 2 and time.monotonic() < until:
            time.sleep(0.002)

    def _width(self, window: int) -> int:
        numbers = [ctypes.c_uint() for _ in range(7)]
        root = ctypes.c_ulong()
        told = [ctypes.byref(n) for n in numbers]
        self._x11.XGetGeometry(self._display, ctypes.c_ulong(window), ctypes.byref(root), *told[:6])
        return numbers[2].value

    def _colours(self, window: int) -> set[bytes]:
        every = ctypes.c_ulong(0xFFFFFF)
        image = self._x11.XGetImage(self._display, ctypes.c_ulong(window), 0, 12, WIDE, 1, every, 2)
        if not image:
            return set()
        # XImage: width, height, xoffset, format (ints), then the data.
        data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]
        row = ctypes.string_at(data, WIDE * 4)
        self._x11.XDestroyImage(ctypes.c_void_p(image))
        return {row[n : n + 3] for n in range(0, len(row), 4)}


def start(screen: Screen, command: list[str], home: str) -> tuple[float, float]:
    """Milliseconds that passed until the window was painted, and of the processor until then."""
    env = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "xcb"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    with subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) as process:
        screen.wait_for_paint(screen.wait_for_window())
        passed, used = time.monotonic() - begun, _processor(process.pid)
        process.kill()
    return passed * 1000, used * 1000


def _processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def main() -> None:
    """Measure what is named beside a bare window."""
    commands = [[sys.executable, "-c", BARE], *([program] for program in sys.argv[1:])]
    screen = Screen()
    found: list[list[tuple[float, float]]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory() as home:
        for number in range(ROUNDS + 1):  # the first one warms up
            for command, times in zip(commands, found, strict=True):
                told = start(screen, command, home)
                if number:
                    times.append(told)
    for command, times in zip(commands, found, strict=True):
        name = "bare window" if "-c" in command else Path(command[0]).name
        for n, what in enumerate(("passed", "processor")):
            ours, bare = [each[n] for each in times], [each[n] for each in found[0]]
            middle, least = statistics.median(ours), min(ours)
            ratio, best = middle / statistics.median(bare), least / min(bare)
            print(f"{name}, {what}: {middle:.0f} (best {least:.0f}), {ratio:.2f} (best {best:.2f})")


if __name__ == "__main__":
    main()
