"""Data sets out: time beside the serialising library's own, and memory as the data set grows.

    python benchmarks/exchanging.py [--marks 100000] [--formats brat uima-json …]
    python benchmarks/exchanging.py --project [--marks 100000] [--formats …]

Each format writes the same generated data set. Neither the making of it nor files and archives
around it are counted: what is written goes nowhere. "library" is the part of the time in which
the library that serialises is at work:

- ``json``: encoding what the format makes, for the formats of JSON;
- cassis: ``Type()``, ``Cas()``, ``Cas.add``, ``Cas.to_json`` or ``Cas.to_xmi``;
- pyarrow: ``Table.from_pylist``, ``ParquetWriter.write_table``;
- spaCy: ``Doc()``, ``Span()``, ``DocBin.add``, ``DocBin.to_bytes``;
- REFI-QDA, which is XML in an archive: lxml for the same XML, ``zipfile`` for the same members;
- formats of plain lines, which no library writes: ``json`` for the same documents, though these
  formats also cut them into tokens (CoNLL) or write all of it twice (brat).

Memory is the peak of a process of its own that writes files, for a quarter of the marks and for
all: a format that streams shows nearly the same twice. spaCy's DocBin is one value that is packed
at the end; it grows with the data set.

With ``--project`` the marks are mentions of a project in a file, and go the whole way that the
window and ``kzannotate export`` go: what would be lost is counted, then written to disk with who
made each mark, and when, from the log.
"""

from __future__ import annotations

import argparse
import io
import json
import multiprocessing
import os
import tempfile
import time
import zipfile
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from pydoc import locate
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from kzannotate.domain.document import Document, digest
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import UserError
from kzannotate.formats.datasets.model import (
    DataDocument,
    DataEntity,
    DataSet,
    Maker,
    Mark,
    MarkKind,
)
from kzannotate.formats.datasets.registry import all_formats, format_named
from kzannotate.workbench.data_sets.sending_out import Order, send_out, write
from kzannotate.workbench.data_sets.targets import MemoryTarget
from kzannotate.workbench.session import open_session
from large_project import make

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

MARKS = 100_000
PER_DOCUMENT = 40
WORDS = [
    "أعلنت",
    "أمانة",
    "مؤتمر",
    "بحر",
    "الشمال",
    "أن",
    "القمة",
    "المقبلة",
    "ستعقد",
    "في",
    "مدينة",
    "أكتاو",
    "بمشاركة",
    "دول",
    "ساحلية",
]
_JSON = ("json.encoder.JSONEncoder.encode",)
_CAS = ("cassis.typesystem.Type.__call__", "cassis.cas.Cas.__init__", "cassis.cas.Cas.add")
LIBRARIES = {
    **dict.fromkeys(("web-annotation", "doccano", "label-studio", "prodigy"), _JSON),
    "uima-json": (*_CAS, "cassis.cas.Cas.to_json"),
    "uima-xmi": (*_CAS, "cassis.cas.Cas.to_xmi"),
    "hugging-face": ("pyarrow.Table.from_pylist", "pyarrow.parquet.ParquetWriter.write_table"),
    "spacy": (
        *("spacy.tokens.Doc", "spacy.tokens.Span"),
        *("spacy.tokens.DocBin.add", "spacy.tokens.DocBin.to_bytes"),
    ),
}
"""Where each library does its own work; see above for the others."""


def data_set(marks: int) -> DataSet:
    """Documents of about 4 KB with 40 mentions each, made anew in every pass."""
    count = max(1, marks // PER_DOCUMENT)
    entity = DataEntity(
        "e1", "organisation", "مؤتمر بحر الشمال", "Q1520", (("ar", "مؤتمر بحر الشمال"),)
    )

    def documents() -> Iterator[DataDocument]:
        for number in range(count):
            yield _document(number)

    return DataSet("Benchmark", documents, count, {"e1": entity}, languages=("ar",))


def _document(number: int) -> DataDocument:
    words = [WORDS[(number + place) % len(WORDS)] for place in range(360)]
    text = " ".join(words) + "."
    marks: list[Mark] = []
    at = 0
    step = len(words) // PER_DOCUMENT
    for place, word in enumerate(words):
        if place % step == 0 and len(marks) < PER_DOCUMENT:
            span = Span(at, at + len(word))
            maker = Maker("machine", True, "2024-02-01T10:00:00+00:00", "2024-02-01T10:00:00+00:00")
            told = (("status", "preferred"),)
            id_, quote = f"m-{number:08x}{place:04x}", Quote.at(text, span)
            kind, label = MarkKind.MENTION, "organisation"
            marks.append(Mark(id_, kind, label, (span,), quote, "e1", told, "", maker))
        at += len(word) + 1
    about = Document(f"d{number}", words[0], digest(text), len(text), "ar", published="2024-02-01")
    return DataDocument(about, text, "Outlet", tuple(marks), story=f"s{number % 100}")


class Nowhere:
    """Takes files and keeps their size."""

    def open(self, name: str = "") -> BinaryIO:
        """A new file, whatever its ``name``."""
        del name
        return Path(os.devnull).open("wb")


class Watch:
    """Adds up what calls take, those within others not twice."""

    def __init__(self) -> None:
        self.seconds, self._deep = 0.0, 0

    def watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, timed."""

        def inner(*args: Any, **kwargs: Any) -> Any:
            if self._deep:
                return call(*args, **kwargs)
            self._deep, begin = 1, time.process_time()
            try:
                return call(*args, **kwargs)
            finally:
                self.seconds += time.process_time() - begin
                self._deep = 0

        return inner


def timed(name: str, marks: int) -> tuple[float, float]:
    """Seconds of processor time for the whole, and for the library's part of it."""
    form = format_named(name)
    form.write(data_set(PER_DOCUMENT), MemoryTarget(), {})  # modules and their patterns
    begin = time.process_time()
    for _ in data_set(marks).documents():
        pass
    making = time.process_time() - begin
    begin = time.process_time()
    form.write(data_set(marks), Nowhere(), {})
    whole = time.process_time() - begin - making
    return whole, _library(name, marks)


def _library(name: str, marks: int) -> float:
    """In a pass of its own, since watching costs as well."""
    if name == "refi-qda":
        return _xml_and_archive(marks)
    if name not in LIBRARIES:
        return _json_alone(marks)
    watch = Watch()
    with ExitStack() as stack:
        for place in LIBRARIES[name]:
            _watch(place, watch, stack)
        format_named(name).write(data_set(marks), Nowhere(), {})
    return watch.seconds


def _watch(place: str, watch: Watch, stack: ExitStack) -> None:
    path, _, attribute = place.rpartition(".")
    owner: Any = locate(path)
    if owner is None:
        raise UserError(f"{place} is not installed")
    made = watch.watched(getattr(owner, attribute))
    if path == "pyarrow.Table":  # a class that takes no other method
        stack.enter_context(patch(path, SimpleNamespace(**{attribute: made})))
    else:
        stack.enter_context(patch.object(owner, attribute, made))


def _xml_and_archive(marks: int) -> float:
    from lxml import etree

    target = MemoryTarget()
    format_named("refi-qda").write(data_set(marks), target, {})
    with zipfile.ZipFile(io.BytesIO(target.files[""])) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    tree = etree.fromstring(members["project.qde"], etree.XMLParser(huge_tree=True))
    begin = time.process_time()
    etree.tostring(tree, encoding="utf-8")
    with zipfile.ZipFile(os.devnull, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return time.process_time() - begin


def _json_alone(marks: int) -> float:
    spent = 0.0
    for document in data_set(marks).documents():
        ready = asdict(document)
        begin = time.process_time()
        json.dumps(ready, ensure_ascii=False).encode()
        spent += time.process_time() - begin
    return spent


def _most_memory() -> float:
    """Megabytes that this process took at most; what was there before it was started is not."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(told.partition("VmHWM:")[2].split()[0]) / 1024


def _peak(name: str, marks: int, answer: Any) -> None:
    form = format_named(name)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / ("out.zip" if form.many_files else f"out{form.suffix}")
        write(data_set(marks), target, form, {})
    answer.put(_most_memory())


def project(folder: Path, marks: int) -> Path:
    """A project with so many mentions."""
    path = folder / f"{marks}.kza"
    make(path, max(1, marks // PER_DOCUMENT), mentions=PER_DOCUMENT)
    return path


def _sent(name: str, path: Path, answer: Any) -> None:
    form = format_named(name)
    bench = open_session(path, reviewer_name="Aliya", read_only=True)
    target = path.with_name("out.zip" if form.many_files else f"out{form.suffix}")
    begin, cpu = time.perf_counter(), time.process_time()
    send_out(bench, target, Order(name))
    took = time.process_time() - cpu, time.perf_counter() - begin
    bench.close()
    answer.put((*took, _most_memory()))


def _apart(work: Callable[..., None], *arguments: object) -> Any:
    """What a process of its own answers."""
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    process = context.Process(target=work, args=(*arguments, answer))
    process.start()
    found = answer.get(timeout=900)
    process.join()
    return found


def formats(chosen: argparse.Namespace) -> None:
    """Measure each format alone and print a table."""
    print(f"{chosen.marks} marks; seconds of processor time; megabytes at a quarter and at all")
    print(f"{'format':16} {'whole':>8} {'library':>8} {'ratio':>6} {'MB 1/4':>8} {'MB all':>8}")
    for name in chosen.formats:
        try:
            whole, library = timed(name, chosen.marks)
        except UserError as error:
            print(f"{name:16} {error}")
            continue
        quarter, all_ = (_apart(_peak, name, count) for count in (chosen.marks // 4, chosen.marks))
        ratio = whole / library
        print(
            f"{name:16} {whole:8.1f} {library:8.1f} {ratio:6.1f} {quarter:8.0f} {all_:8.0f}",
            flush=True,
        )


def projects(chosen: argparse.Namespace) -> None:
    """Measure the whole way out of a project and print a table."""
    with tempfile.TemporaryDirectory() as name:
        quarter, all_ = (project(Path(name), n) for n in (chosen.marks // 4, chosen.marks))
        print(f"{chosen.marks} mentions of a project; seconds of a quarter and of all, megabytes")
        print(f"{'format':16} {'cpu 1/4':>8} {'cpu':>8} {'passed':>8} {'MB 1/4':>8} {'MB all':>8}")
        for form in chosen.formats:
            cpu, _, small = _apart(_sent, form, quarter)
            more, passed, large = _apart(_sent, form, all_)
            print(
                f"{form:16} {cpu:8.1f} {more:8.1f} {passed:8.1f} {small:8.0f} {large:8.0f}",
                flush=True,
            )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--marks", type=int, default=MARKS)
    parser.add_argument("--formats", nargs="*", default=[f.name for f in all_formats() if f.writes])
    parser.add_argument("--project", action="store_true", help="the whole way out of a project")
    chosen = parser.parse_args()
    (projects if chosen.project else formats)(chosen)


if __name__ == "__main__":
    main()
