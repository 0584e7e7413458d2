"""The whole window with large projects: start, opening, the list, one gesture, memory, highlights.

    python benchmarks/window.py [--only start lists memory gesture highlights findings undo
                                        comparison terms]
                                [--at DIRECTORY]

Each measurement runs in a process of its own, offscreen, with settings of its own; the figures are
milliseconds: CPU of the window's thread, which other work on the machine disturbs least, or where
it says so the time that passed. The projects
are made once and kept in the directory. A frame is 16.7 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from window_bench import Bench, report, resident
from window_projects import named, project, ruled_on, single, stated

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SIZES = (1_000, 10_000, 100_000)
ROUNDS = 9
KINDS = (
    "start",
    "lists",
    "memory",
    "gesture",
    "highlights",
    "findings",
    "undo",
    "comparison",
    "terms",
)
UNITS = {"highlights": "KB", "comparison": "claims", "terms": "names"}
BARE = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["bare"]); window = QMainWindow(); window.resize(1450, 900)
def seen():
    app.processEvents(); told = time.process_time() * 1000
    print(told, told, told)
window.show(); seen()
"""
OURS = """
import os, sys, time
from PySide6.QtWidgets import QApplication
from kzannotate.__main__ import main
told = []
def mark(): told.append(time.process_time() * 1000)
def seen(*_):
    QApplication.processEvents(); mark()
    windows = [w for w in QApplication.topLevelWidgets() if hasattr(w, "furnish_in_steps")]
    while windows[0].windowIcon().isNull(): QApplication.processEvents()
    mark()
    while windows[0].pages.count() < 2:
        QApplication.processEvents()
    mark(); print(*told); sys.stdout.flush(); os._exit(0)
QApplication.exec = seen; sys.argv = ["kzannotate"]; main()
"""
"""Both print CPU milliseconds of the process, the interpreter's own start included: when the first
paint is done and the next key would be heard, when all pictures are in, when all is loaded."""


def lists(path: Path) -> None:
    """Opening the project, filtering its list word by word."""
    bench = Bench()
    bench.program.window.room.furnish()
    report(bench.open(path))
    bench.settle()
    panel = bench.program.window.documents
    started = time.perf_counter()
    report({"filter at once": bench.timed(lambda: panel.filter.setText("الجزر 99"))})
    report({"first found, passed": (time.perf_counter() - started) * 1000})
    while panel.looking:
        bench.app.processEvents()
    report({"all found, passed": (time.perf_counter() - started) * 1000})
    panel.filter.clear()
    panel.focus_filter()
    # The words are read ahead in pieces from the moment that the field is entered.
    for _ in range(8):
        bench.settle()
    for typed in ("ا", "الج", "الجزر 99", "gazette 7", "no such words", ""):
        report({f"filter “{typed}”": bench.timed(lambda typed=typed: panel.filter.setText(typed))})
    report({"to the end": bench.timed(panel.view.scrollToBottom)})
    last = bench.program.projection.documents.rowCount() - 1
    id_ = bench.program.projection.documents.at(last).document.id
    report({"open the last": bench.timed(lambda: bench.program.navigator.open_document(id_))})
    bench.leave()


def memory(path: Path) -> None:
    """Resident megabytes with nothing open, with the project open, and after looking around."""
    bench = Bench()
    empty = resident()
    bench.open(path)
    bench.settle()
    opened = resident()
    ids = [bench.program.projection.documents.at(n).document.id for n in range(50)]
    for id_ in ids:
        bench.program.navigator.open_document(id_)
        bench.app.processEvents()
    report({"empty MB": empty, "open MB": opened, "after 50 articles MB": resident()})
    bench.leave()


def gesture(path: Path) -> None:
    """Marks, rulings and their undoing in the window."""
    from kzannotate.domain.span import Span
    from kzannotate.domain.verdict import Ruling

    bench = Bench()
    bench.open(path)
    bench.settle()
    program = bench.program
    taken: dict[str, list[dict[str, float]]] = {"mark": [], "rule": [], "undo": []}
    findings = [program.projection.findings.id_at(n) for n in range(ROUNDS)]
    for n in range(ROUNDS):
        program.navigator.open_document(f"a-{n * 7:06}")
        bench.settle()
        span = Span(5 + n, 12 + n)
        taken["mark"].append(
            bench.gesture(
                lambda s=span: program.gestures.mark(
                    program.navigator.document, s, "e-3", lambda _: None
                )
            )
        )
        bench.settle()
        taken["undo"].append(bench.gesture(lambda: program.gestures.undo(lambda _: None)))
        bench.settle()
        program.navigator.choose_finding(findings[n])
        bench.settle()
        row = program.projection.findings.row(findings[n])
        taken["rule"].append(
            bench.gesture(
                lambda r=row: program.gestures.rule_on(
                    r.finding, Ruling.CONFIRMED, str(time.time()), None
                )
            )
        )
        bench.settle()
    for what, times in taken.items():
        for key in times[0]:
            report({f"{what}, {key}": statistics.median(t[key] for t in times)})
    bench.leave()


def findings(path: Path) -> None:
    """The list of findings and the queue: opening, filtering, going on, ruling, memory."""
    from kzannotate.domain.verdict import Ruling
    from kzannotate.gui.models.finding_model import Sieve

    bench = Bench()
    before = resident()
    report(bench.open(path))
    bench.settle()
    program = bench.program
    shown = program.window.findings.view.model()
    report({"memory of the open project MB": resident() - before})
    for name, sieve in (("open", Sieve(state="open")), ("one rule", Sieve(rule="value"))):
        report({f"filter, {name}": bench.timed(lambda s=sieve: shown.sift(s))})
    report({"filter, none": bench.timed(lambda: shown.sift(Sieve()))})
    report({"to the end of the list": bench.timed(program.window.findings.view.scrollToBottom)})
    number, taken = program.projection.findings.rowCount() // 2, []
    for n in range(ROUNDS):
        id_ = program.projection.findings.id_at(number + n)
        program.navigator.choose_finding(id_)
        bench.settle()
        row = program.projection.findings.row(id_)
        taken.append(
            bench.gesture(
                lambda r=row: program.gestures.rule_on(
                    r.finding, Ruling.CONFIRMED, str(time.time()), None
                )
            )
        )
        bench.settle()
    for key in taken[0]:
        report({f"rule, {key}": statistics.median(t[key] for t in taken)})
    steps = [bench.timed(lambda: program.window.reviewing.step(1)) for _ in range(ROUNDS)]
    report({"to the next and its article": statistics.median(steps)})
    for order in ("frequent", "reading"):
        start = time.perf_counter()
        busy = bench.timed(lambda o=order: program.window.rhythm.put_in_order(o))
        bench.settle()
        waited = (time.perf_counter() - start) * 1000
        report({f"queue, {order}, passed": waited, f"queue, {order}, CPU": busy})
    bench.leave()


def undo(path: Path) -> None:
    """Undoing a gesture of 10,000 changes: how long it takes, and how long the window halts."""
    from kzannotate.domain.project import SHARED_LAYER
    from kzannotate.domain.remark import Tag
    from kzannotate.domain.revision import Change

    bench = Bench()
    bench.open(path)
    bench.settle()
    program, told = bench.program, []
    made = [Tag(f"{time.time_ns()}-{n}", "many", "a-000000") for n in range(10_000)]
    changes = [Change(SHARED_LAYER, None, tag) for tag in made]
    program.gestures.do(lambda b: b.commit("tag", changes))
    bench.settle()
    program.jobs.progressed.connect(lambda *_: told.append(time.perf_counter()))
    for name, stop_at in (("stopped", 100), ("undone", None)):
        told.clear()
        start, longest = time.perf_counter(), 0.0
        program.window.reviewing.undo()
        while program.jobs.running("undo"):
            last = time.thread_time()
            bench.app.processEvents()
            longest = max(longest, time.thread_time() - last)
            if stop_at is not None and len(told) >= stop_at:
                program.jobs.cancel("undo")
            time.sleep(0.001)
        bench.settle()
        passed = (time.perf_counter() - start) * 1000
        report({f"{name}, passed": passed, f"{name}, longest halt, CPU": longest * 1000})
        report({f"{name}, words of progress": len(told)})
    bench.leave()


def comparison(path: Path) -> None:
    """The comparison table: making it, filtering and sorting it, scrolling both ways, memory."""
    bench = Bench()
    bench.program.window.room.furnish()
    bench.open(path)
    bench.rest(4.0)  # until the desks are loaded ahead
    before, start = resident(), time.perf_counter()
    places = bench.program.window.room.places
    longest, last = 0.0, time.thread_time()
    places.go("comparison")
    page = places.page("comparison")
    while not page.model.rowCount():
        bench.app.processEvents()
        longest = max(longest, time.thread_time() - last)
        time.sleep(0.001)
        last = time.thread_time()
    bench.app.processEvents()
    longest = max(longest, time.thread_time() - last)
    report({"made and painted, passed": (time.perf_counter() - start) * 1000})
    report({"longest halt, CPU": longest * 1000, "memory MB": resident() - before})
    report({"rows": page.model.rowCount(), "columns": page.model.columnCount()})
    for words in ("12", "هيئة 7", "no such words", ""):
        page.bar.field.setText(words)
        report({f"filter “{words}”": bench.timed(page.bar.changed.emit)})
    report({"by property": bench.timed(lambda: page.bar.order.choose("property"))})
    report({"groups": bench.timed(lambda: page.bar.group.choose("entity"))})
    for name, bar in (("down", page.view.verticalScrollBar()),
                      ("across", page.view.horizontalScrollBar())):  # fmt: skip
        taken = [bench.timed(lambda b=bar: b.setValue(b.value() + 90)) for _ in range(100)]
        report({f"scroll {name}, p95": statistics.quantiles(taken, n=20)[18]})
    report({"memory after MB": resident() - before})
    bench.leave()


def terms(path: Path) -> None:
    """The desk of terms: going there, narrowing, sorting, adding a name; the longest halts."""
    from kzannotate.domain.entity import NameStatus
    from kzannotate.workbench import naming

    bench = Bench()
    bench.program.window.room.furnish()
    opened = bench.open(path)
    report({"open, longest halt, CPU": opened["longest halt, CPU"]})
    places, program = bench.program.window.room.places, bench.program
    bench.rest(2.0)  # until the desks are loaded ahead

    def add() -> None:
        words = f"Hamlet {time.time()}"
        program.gestures.do(lambda b: naming.add_name(b, "e-7", words, "en", NameStatus.ADMITTED))

    page = places.page("terms")
    for what, act in (
        ("go there", lambda: places.go("terms")),
        ("narrow", lambda: page.typed.setText("village 42")),
        ("show all", page.typed.clear),
        ("sort", lambda: page.names.order_wanted.emit(1)),
        ("add a name", add),
    ):
        start = time.perf_counter()
        longest = bench.longest_halt(act)
        passed = (time.perf_counter() - start) * 1000
        report({f"{what}, longest halt, CPU": longest, f"{what}, passed": passed})
    bench.leave()


def highlights(path: Path) -> None:
    """Opening the project's only article in the whole window, and scrolling it."""
    bench = Bench()
    bench.open(path)
    bench.settle()
    window, navigator = bench.program.window, bench.program.navigator
    opened, rolled = [], []
    for _ in range(3):
        window.article.close_article()
        bench.settle()
        opened.append(bench.timed(lambda: navigator.open_document("a-000000")))
        bench.settle()
    bar = window.article.reader.verticalScrollBar()
    rolled += [bench.timed(lambda: bar.setValue(bar.value() + 60)) for _ in range(100)]
    report({"open and first paint": statistics.median(opened)})
    report({"scroll, p95": statistics.quantiles(rolled, n=20)[18]})
    bench.leave()


def start(_path: Path) -> None:
    """Start to usable window, against a bare window; fresh processes that take turns."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as folder:
        # As installed: what was compiled once is kept.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ |= {"PYTHONPYCACHEPREFIX": f"{folder}/compiled", "XDG_CONFIG_HOME": folder}
        from kzannotate.gui.settings import Settings, SettingsFile

        SettingsFile(Path(folder) / "kzannotate" / "settings.json").write(Settings())
        for _ in range(ROUNDS + 1):
            for code, times in ((BARE, bare), (OURS, ours)):
                told = subprocess.check_output([sys.executable, "-c", code], text=True)
                times.append([float(figure) for figure in told.split()[-3:]])
    usable, pictures, all_ = (statistics.median(t) for t in zip(*ours[1:], strict=True))
    plain = statistics.median(t[0] for t in bare[1:])
    least = min(t[0] for t in ours[1:]) / min(t[0] for t in bare[1:])
    report({"usable, ours, CPU": usable, "bare, CPU": plain, "ratio": usable / plain})
    report({"ratio of the quickest": least, "with pictures": pictures, "all loaded": all_})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="*", default=list(KINDS))
    parser.add_argument("--at", type=Path, default=Path(tempfile.gettempdir()) / "kza-bench")
    parser.add_argument("--articles", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--one", type=Path)
    wanted = parser.parse_args()
    if wanted.one is not None:
        globals()[wanted.only[0]](wanted.one)
        return
    wanted.at.mkdir(exist_ok=True)
    for kind in wanted.only:
        fixed = {"start": [1000], "gesture": [10_000], "highlights": [20, 1000], "undo": [1000],
                 "comparison": [10_000], "terms": [100_000]}  # fmt: skip
        for size in fixed.get(kind, wanted.articles):
            print(f"\n{kind}, {size} {UNITS.get(kind, 'articles')}", flush=True)
            makers = {"highlights": single, "findings": ruled_on, "comparison": stated}
            make = (makers | {"terms": named}).get(kind, project)
            path = make(wanted.at, size)
            again = [sys.executable, __file__, "--only", kind, "--one", str(path)]
            subprocess.run(again, check=True)


if __name__ == "__main__":
    main()
