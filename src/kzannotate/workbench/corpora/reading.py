"""The second pass: a part of the articles is read, and what comparing needs is put by."""

from __future__ import annotations

import json
from array import array
from contextlib import ExitStack
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.comparing.article_pairs import NEAR
from kzannotate.detection.comparing.figure_sheets import head_of
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.shelf import parcel_of
from kzannotate.detection.running.keyed_rules import RULES, rows_of
from kzannotate.detection.running.reader import TOGETHER, Reader
from kzannotate.domain.codec import encode
from kzannotate.domain.report import LeftOut
from kzannotate.formats.check_jsonl import line
from kzannotate.formats.corpus_result.writing import RowWriter
from kzannotate.text import spread_sets
from kzannotate.workbench.corpora.boxes import BoxWriter
from kzannotate.workbench.corpora.runs import write_run
from kzannotate.workbench.corpora.surveying import articles_of, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.running.keyed_rules import Row
    from kzannotate.detection.running.reader import ReadArticle
    from kzannotate.domain.claim import Claim
    from kzannotate.domain.document import Article
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention
    from kzannotate.workbench.corpora.folder import WorkFolder
    from kzannotate.workbench.corpora.plan import Plan

STAGE = "read"
ABOUT, KEYS, PERIODS, GROUPS = "about.json", "keys.npy", "periods.bin", "groups.bin"
NO_PERIOD = -1
NUMBER_BYTES = 4
_NUMBER = "i"
_SEVERAL = 2


class Desk(NamedTuple):
    """A reference made ready, as long as a worker works for one check."""

    glossary: Glossary
    reader: Reader


def desk_of(plan: Plan) -> Desk:
    """The desk of a plan, made once in a process."""
    return _desk(_Planned(plan))


class _Planned:
    """A plan that is told from others by its digest."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def __hash__(self) -> int:
        return hash(self.plan.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Planned) and self.plan.digest == other.plan.digest


@lru_cache(maxsize=1)
def _desk(planned: _Planned) -> Desk:
    glossary = Glossary(planned.plan.reference)
    return Desk(glossary, Reader(glossary, planned.plan.rules.switched_off))


def read(folder: WorkFolder, number: int) -> None:
    """Read the articles of a part."""
    plan = folder.plan()
    part = parts_of(folder)[number]
    with folder.making(STAGE, number) as room, ExitStack() as stack:
        notes = _Notes(room, plan, part.first, folder.key(), stack)
        for batch in _batches(articles_of(folder, part)):
            texts = [ArticleText(article) for article in batch]
            for each in desk_of(plan).reader.read(texts):
                notes.take(each)
        notes.finish()


def _batches(articles: list[Article]) -> Iterator[list[Article]]:
    for start in range(0, len(articles), TOGETHER):
        yield articles[start : start + TOGETHER]


class _Notes:
    """What is written down of the articles of one part."""

    def __init__(self, room: Path, plan: Plan, first: int, key: bytes, stack: ExitStack) -> None:
        self._room, self._plan, self._first = room, plan, first
        self._tables = {
            name: stack.enter_context(RowWriter(room / f"{name}.parquet", name))
            for name in ("articles", "mentions", "claims")
        }
        self._lines = {
            name: stack.enter_context(
                (room / f"{name}.jsonl").open("w", encoding="utf-8", newline="")
            )
            for name in ("mentions", "claims")
            if plan.lines
        }
        self._boxes = BoxWriter(room, key)
        self._periods, self._groups = array(_NUMBER), array("I")
        self._heads: list[tuple[int, bytes, bytes]] = []
        self._rows: list[tuple[int, Row]] = []
        self._findings: list[Finding] = []
        self._numbers: dict[str, int] = {}
        self._several: list[tuple[int, int]] = []
        self._some_periods: dict[tuple[int, int], None] = {}
        self._left_out: list[LeftOut] = []

    def take(self, read: ReadArticle) -> None:
        """Write down what one article says."""
        reading, number = read.reading, self._first + len(self._numbers)
        article = reading.text.article
        self._numbers[article.document.id] = number
        self._tables["articles"].put(article)
        self._put("mentions", reading.mentions)
        self._put("claims", reading.claims)
        self._findings += read.findings
        self._left_out += (LeftOut(s.where, None, s.reason) for s in reading.skipped)
        switched_off = self._plan.rules.switched_off
        self._rows += ((number, row) for row in rows_of(reading, switched_off))
        self._note_head(number, reading)
        self._boxes.put(parcel_of(reading).box)

    def _put(self, name: str, records: Iterable[Mention | Claim]) -> None:
        for record in records:
            self._tables[name].put(record)
        if name in self._lines:
            self._lines[name].writelines(f"{line(record)}\n" for record in records)

    def _note_head(self, number: int, reading: Reading) -> None:
        head = head_of(reading.sheet)
        self._periods.append(NO_PERIOD if head.period is None else head.period[0])
        if head.period and len(self._some_periods) < _SEVERAL:
            self._some_periods[head.period] = None
        self._groups.append(crc32(head.language.encode()))
        self._heads.append((number, head.keys, head.kinds))
        if head.several:
            self._several.append((number, head.several))

    def finish(self) -> None:
        """Write what can be written at the end alone."""
        self._boxes.close()
        loud = sum(f.severity.loud for f in self._findings)
        write_run(self._room, self._findings, self._numbers, self._plan.rules.severities)
        spread_sets.save(self._room / KEYS, spread_sets.key_rows(self._heads, NEAR.common))
        for rule in range(len(RULES)):
            own = [(r.key, n, r.number, r.tells) for n, r in self._rows if r.rule == rule]
            if own:
                spread_sets.save(self._room / rows_file(rule), spread_sets.thing_rows(own))
        (self._room / PERIODS).write_bytes(self._periods.tobytes())
        (self._room / GROUPS).write_bytes(self._groups.tobytes())
        about = {
            "several": self._several,
            "left_out": encode(tuple(self._left_out)),
            "keys": sum(len(kinds) for _, _, kinds in self._heads),
            "periods": list(self._some_periods),
            "loud": loud,
        }
        (self._room / ABOUT).write_text(json.dumps(about), "utf-8")


def rows_file(rule: int) -> str:
    """Name of the file with what a rule compares of the articles of a part."""
    return f"rows-{rule}.npy"
