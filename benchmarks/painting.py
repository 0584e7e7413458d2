"""Opening, scrolling and marking an article, as ratios to a QTextEdit doing the same work.

    QT_QPA_PLATFORM=offscreen python benchmarks/painting.py [--rounds 5]

The rival is a read-only QTextEdit with one extra selection (tint and wavy underline) for each
mark, in the same run; the two take turns. Ours sets paragraphs, draws lines of eleven shapes,
labels, signs in the margin and the strip beside the scroll bar as well. CPU time of the window's
thread in milliseconds, which other work on the machine disturbs least. A frame is 16.7 ms.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import time
from dataclasses import dataclass, field

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from kzannotate.domain.span import Span
from kzannotate.gui.fonts import interface_font, load_fonts, reading_font
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Mark, MarkRole
from kzannotate.gui.theme import LIGHT, apply_theme

FRAMES = 150
STEP = 60
SENTENCE = (
    "أعلنت أمانة الجزر (CNSC) أن القمة ستعقد يومي 3 و4 يوليو بمشاركة 27 دولة ساحلية، "
    "وأن البرنامج كامل. "
)
CASES = {"20 KB, 300 marks": (20, 300), "1 MB, 10,000 marks": (1000, 10_000)}
HOSTILE = {
    "one word": "ا" * 200_000,
    "one line": SENTENCE * 2_000,
    "marks on one letter": "a" + "\u0301" * 200_000,
    "nested directions": "\u202e\u202b\u2067" * 66_000,
    "empty lines": "\n" * 50_000,
}
"""Texts that were written to hang a reader."""
HANG = 3000.0
OPENING = {20: 100.0, 1000: 300.0}
"""Milliseconds that opening may take, by kilobytes."""
FRAME = 16.7


@dataclass
class Times:
    """Milliseconds of one reader, a list for each kind of work."""

    taken: dict[str, list[float]] = field(default_factory=dict)

    def note(self, what: str, start: float) -> None:
        self.taken.setdefault(what, []).append((time.thread_time() - start) * 1000)

    def median(self, what: str) -> float:
        return statistics.median(self.taken[what])

    def p95(self, what: str) -> float:
        return statistics.quantiles(self.taken[what], n=20)[18]


def article(kilobytes: int) -> str:
    paragraphs, size, number = [], 0, 0
    while size < kilobytes * 1000:
        paragraph = f"{number} {SENTENCE * (3 + number % 4)}"
        paragraphs.append(paragraph)
        size += len(paragraph.encode()) + 1
        number += 1
    return "\n".join(paragraphs)


def marks_on(text: str, count: int) -> list[Mark]:
    step, roles = len(text) // count, list(MarkRole)
    ends = [(n * step, min(len(text), n * step + 6 + n % 30)) for n in range(count)]
    return [
        Mark(f"m{n}", Span(*end), roles[n % len(roles)], f"label {n}", "words")
        for n, end in enumerate(ends)
    ]


class Rival(QTextEdit):
    """What Qt offers out of the box."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFont(reading_font("ar"))

    def show_article(self, text: str, _language: str) -> None:
        self.setPlainText(text)

    def set_marks(self, marks: list[Mark]) -> None:
        chosen = []
        for mark in marks:
            style, made = LIGHT.style_of(mark.role), QTextEdit.ExtraSelection()
            cursor, look = QTextCursor(self.document()), QTextCharFormat()
            cursor.setPosition(mark.span.start)
            cursor.setPosition(mark.span.end, QTextCursor.MoveMode.KeepAnchor)
            look.setBackground(style.wash())
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(style.ink)
            made.cursor, made.format = cursor, look
            chosen.append(made)
        self.setExtraSelections(chosen)


def let_events_run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def work(reader: ArticleReader | Rival, text: str, marks: list[Mark], times: Times) -> None:
    start = time.thread_time()
    reader.show_article(text, "ar")
    reader.set_marks(marks)
    reader.viewport().repaint()
    times.note("open and first paint", start)
    # Qt lays the rest of a long text out while nothing happens.
    let_events_run(400)
    bar = reader.verticalScrollBar()
    bar.setValue(0)
    for _ in range(FRAMES):
        start = time.thread_time()
        bar.setValue(bar.value() + STEP)
        reader.viewport().repaint()
        times.note("scroll", start)
    more = [*marks, Mark("more", Span(100, 120), MarkRole.ERROR, "one more")]
    bar.setValue(0)
    let_events_run(100)
    start = time.thread_time()
    reader.set_marks(more)
    reader.viewport().repaint()
    times.note("one more", start)


def fresh(made: ArticleReader | Rival) -> ArticleReader | Rival:
    made.resize(760, 860)
    made.show()
    let_events_run(20)
    return made


def open_hostile() -> None:
    """How long the reader takes to open what was written to hang it."""
    for name, text in HOSTILE.items():
        reader, times = fresh(ArticleReader()), Times()
        start = time.thread_time()
        reader.show_article(text, "ar")
        reader.set_marks([Mark("m", Span(len(text) - 9, len(text)), MarkRole.ERROR, "end")])
        reader.activate("m")
        reader.grab()
        times.note("open", start)
        reader.close()
        print(f"{name:20}{'open, at its end':32}{times.median('open'):8.1f}{'':16}{HANG:8.1f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    app = QApplication([])
    # As in the program, which collects garbage by the clock.
    gc.disable()
    load_fonts()
    app.setFont(interface_font())
    apply_theme(app, LIGHT)
    print(f"{'':52}{'ours':>8}{'rival':>8}{'ratio':>8}{'limit':>8}")
    for name, (kilobytes, count) in CASES.items():
        text = article(kilobytes)
        marks = marks_on(text, count)
        ours, theirs = Times(), Times()
        for _ in range(rounds):
            for kind, times in ((ArticleReader, ours), (Rival, theirs)):
                reader = fresh(kind())
                work(reader, text, marks, times)
                reader.close()
                reader.deleteLater()
                gc.collect()
        limit = OPENING[kilobytes]
        rows = [
            ("open and first paint, median", Times.median, "open and first paint", limit),
            ("a frame of scrolling, median", Times.median, "scroll", FRAME),
            ("a frame of scrolling, p95", Times.p95, "scroll", FRAME),
            ("one more mark, median", Times.median, "one more", FRAME),
        ]
        for words, figure, what, bound in rows:
            a, b = figure(ours, what), figure(theirs, what)
            print(f"{name:20}{words:32}{a:8.1f}{b:8.1f}{a / b:7.2f}x{bound:8.1f}")
    open_hostile()


if __name__ == "__main__":
    main()
