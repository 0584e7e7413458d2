"""Articles in: a project that reads and checks them beside a doccano server that loads them.

    python benchmarks/importing.py [--articles 10000] [--names 10000]
    python benchmarks/importing.py --doccano http://127.0.0.1:8765 --doccano-pids WEB WORKER

The articles are those of ``corpus.py``, 4 KB each. We take what ``kzannotate import`` takes: each
file is found, read in the confined child, compared with the others and put into a project with a
reference, and all are checked. doccano takes the same texts over its own interface, as its pages
do, and does nothing with them; each way in is measured on both sides:

- files: one text file for each article, uploaded one by one, then imported as ``TextFile``;
- lines: all in one file of JSON lines, uploaded at once, then imported as ``JSONL``.

Time is what passes; the processor's time of all processes stands beside it, since other programs
may be at work. doccano is no dependency; without ``--doccano`` ours is printed alone. To set it
up, as version 1.8.4 needs it in 2026::

    python3.10 -m venv rival && rival/bin/pip install doccano==1.8.4 \\
        "setuptools<70" "marshmallow<4" "numpy<2"
    export DOCCANO_HOME=$PWD/home STANDALONE=True MEDIA_ROOT=$PWD/home/media
    export DATABASE_URL=sqlite:///$PWD/home/db.sqlite3
    export DJANGO_SETTINGS_MODULE=config.settings.production
    rival/bin/doccano init && rival/bin/doccano createuser --username admin --password pass
    rival/bin/gunicorn --chdir rival/lib/python3.10/site-packages/backend \\
        --bind 127.0.0.1:8765 --workers 2 config.wsgi & echo web $!
    rival/bin/doccano task --concurrency=2 & echo worker $!
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import resource
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from corpus import World, world
from kzannotate.workbench import checking, importing
from kzannotate.workbench.proposing import look
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.workbench.session import Workbench

ARTICLES, NAMES = 10_000, 10_000
LOGIN = {"username": "admin", "password": "pass"}
BOUNDARY = "a-line-that-no-article-holds"
PATIENCE = 540.0
"""Seconds that one import of doccano may take."""


@dataclass(frozen=True)
class Took:
    """What a stretch of work took, in seconds."""

    passed: float
    processor: float


class Clock:
    """Time that passed, and processor time of ours and of other processes.

    Args:
        others: ids of servers; what they have started counts as well.
    """

    def __init__(self, others: Sequence[int] = ()) -> None:
        self._others = others
        self._begin = time.perf_counter(), self._processor()

    def took(self) -> Took:
        """Since the clock was made."""
        return Took(time.perf_counter() - self._begin[0], self._processor() - self._begin[1])

    def _processor(self) -> float:
        if self._others:
            return sum(_used(id_) for id_ in _with_children(self._others))
        used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(u.ru_utime + u.ru_stime for u in used)


def _used(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _with_children(processes: Iterable[int]) -> list[int]:
    found = []
    for process in processes:
        inner = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        found += [process, *_with_children(map(int, inner))]
    return found


def articles_in(folder: Path, made: World, count: int) -> list[Path]:
    """The files of so many articles, and beside their folder the same in lines."""
    stream = made.stream(count)  # more than enough: an article has 4 KB
    paths = []
    with (folder.parent / "articles_of_all.jsonl").open("w", encoding="utf-8") as lines:
        for number, article in zip(range(count), stream, strict=False):
            path = folder / f"{number:06}.txt"
            path.write_text(article.text, encoding="utf-8")
            lines.write(json.dumps({"text": article.text}, ensure_ascii=False) + "\n")
            paths.append(path)
    return paths


def ours(bench: Workbench, path: Path, processes: int) -> dict[str, Took]:
    """What each step of an import takes, and all of them."""
    took, whole = {}, Clock()
    clock = Clock()
    proposal = look(bench, [path], stories=False)
    took["read"] = clock.took()
    clock = Clock()
    report = importing.take_in(bench, proposal)
    took["keep"] = clock.took()
    clock = Clock()
    checking.check(bench, processes=processes)
    took["check"] = clock.took()
    bench.close()
    took[f"all, {len(report.documents)} articles"] = whole.took()
    return took


class Doccano:
    """A server on this machine, over its own interface."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._link = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE)
        self._token = ""
        self._token = self._ask("POST", "/v1/auth/login/", LOGIN)["key"]

    def load(self, paths: Sequence[Path], form: str) -> int:
        """Load files into a new project; how many articles it has then."""
        project = self._ask(
            "POST",
            "/v1/projects",
            {
                "name": "Benchmark",
                "description": form,
                "guideline": "",
                "project_type": "SequenceLabeling",
                "resourcetype": "SequenceLabelingProject",
                "tags": [],
            },
        )["id"]
        uploaded = [self._upload(path) for path in paths]
        order = {
            "format": form,
            "task": "SequenceLabeling",
            "uploadIds": uploaded,
            "column_data": "text",
            "column_label": "label",
            "encoding": "utf_8",
            "delimiter": "",
        }
        task = self._ask("POST", f"/v1/projects/{project}/upload", order)["task_id"]
        end = time.monotonic() + PATIENCE
        while not self._ask("GET", f"/v1/tasks/status/{task}")["ready"]:
            if time.monotonic() > end:
                raise TimeoutError(f"doccano did not import {len(paths)} files in time")
            time.sleep(0.2)
        return int(self._ask("GET", f"/v1/projects/{project}/examples?limit=1")["count"])

    def _upload(self, path: Path) -> str:
        head = (
            f"--{BOUNDARY}\r\nContent-Disposition: form-data; "
            f'name="filepond"; filename="{path.name}"\r\nContent-Type: text/plain\r\n\r\n'
        )
        body = head.encode() + path.read_bytes() + f"\r\n--{BOUNDARY}--\r\n".encode()
        kind = f"multipart/form-data; boundary={BOUNDARY}"
        return self._send("POST", "/v1/fp/process/", body, kind).decode().strip('"')

    def _ask(self, method: str, path: str, value: dict[str, Any] | None = None) -> Any:
        body = b"" if value is None else json.dumps(value).encode()
        return json.loads(self._send(method, path, body, "application/json"))

    def _send(self, method: str, path: str, body: bytes, kind: str) -> bytes:
        headers = {"Content-Type": kind, "Accept": "application/json, */*"}
        if self._token:
            headers["Authorization"] = f"Token {self._token}"
        self._link.request(method, path, body, headers)
        answer = self._link.getresponse()
        content = answer.read()
        if answer.status >= 400:
            raise OSError(f"{path}: {answer.status} {content[:300]!r}")
        return content


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--names", type=int, default=NAMES)
    parser.add_argument("--processes", type=int, default=1, help="that read for our check")
    parser.add_argument("--ways", nargs="*", default=["files", "lines"])
    parser.add_argument("--doccano", default="", help="address of a server")
    parser.add_argument("--doccano-pids", nargs="*", type=int, default=[])
    parser.add_argument("--only-doccano", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "articles")
        folder.mkdir()
        made = world(chosen.names)
        paths = articles_in(folder, made, chosen.articles)
        sources = {"files": (folder, paths, "TextFile")}
        lines = Path(name, "articles_of_all.jsonl")
        sources["lines"] = lines, [lines], "JSONL"
        for way in chosen.ways:
            path, files, form = sources[way]
            if not chosen.only_doccano:
                project = Path(name, f"{way}.kza")
                bench = create_project_session(project, title="Benchmark", reviewer_name="Aliya")
                importing.add_reference(bench, made.reference)
                for step, took in ours(bench, path, chosen.processes).items():
                    _tell(way, step, took, chosen.articles)
            if chosen.doccano:
                clock = Clock(chosen.doccano_pids)
                count = Doccano(chosen.doccano).load(files, form)
                _tell(way, f"doccano, {count} articles", clock.took(), chosen.articles)


def _tell(way: str, step: str, took: Took, articles: int) -> None:
    rate = articles / took.passed
    print(
        f"{way:6} {step:26} {took.passed:8.1f} s passed {took.processor:8.1f} s of processor"
        f" {rate:8.0f} articles/s",
        flush=True,
    )


if __name__ == "__main__":
    main()
