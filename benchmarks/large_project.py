"""Makes projects of any number of articles for ``window.py``, the same at each run."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench

AT_ONCE = 2000
"""Articles in one revision, as a user's import has them."""
ENTITIES = 200
SENTENCE = (
    "أعلنت أمانة الجزر (CNSC) أن القمة ستعقد يومي {a} و{b} يوليو بمشاركة {c} دولة ساحلية، "
    "وأن البرنامج كامل. "
)
WORDS = ["الجزر", "القمة", "الميناء", "الصيد", "الغابات", "السدود", "المناجم", "النقل", "الطيران"]


def article(number: int, kilobytes: float) -> str:
    """A text of about so many kilobytes of UTF-8, like no other one."""
    random_ = random.Random(number)
    paragraphs, size = [f"{number} {' '.join(random_.sample(WORDS, 5))}"], 0
    while size < kilobytes * 1000:
        figures = {key: random_.randint(1, 999) for key in "abc"}
        paragraphs.append(SENTENCE.format(**figures) * 3)
        size += len(paragraphs[-1].encode())
    return "\n".join(paragraphs)


def make(
    path: Path, articles: int, *, mentions: int = 0, findings: int = 0, kilobytes: float = 4
) -> None:
    """Write a project.

    Args:
        mentions: in each article, a third of them open proposals.
        findings: in the whole project, each in one article.
    """
    start = time.perf_counter()
    bench = create_project_session(path, title="Large", reviewer_name="Aliya")
    sources = [Source(f"s-{n}", f"Gazette {n}") for n in range(50)]
    entities = [Entity(f"e-{n}", "organisation") for n in range(ENTITIES)]
    names = [
        Name(f"n-{n}", f"e-{n}", f"أمانة الجزر {n}", "ar", NameStatus.PREFERRED)
        for n in range(ENTITIES)
    ]
    _write(bench, "import", [*sources, *entities, *names], SHARED_LAYER)
    for first in range(0, articles, AT_ONCE):
        texts = {n: article(n, kilobytes) for n in range(first, min(articles, first + AT_ONCE))}
        made = [_document(n, text) for n, text in texts.items()]
        changes = [Change(SHARED_LAYER, None, each) for each in made]
        bench.commit("import", changes, texts={digest(t): t for t in texts.values()}, machine=True)
        found: list[Record] = [m for n, t in texts.items() for m in _mentions(n, t, mentions)]
        step = max(1, articles // findings) if findings else articles + 1
        found += [_finding(n, t) for n, t in texts.items() if n % step == 0 and findings]
        _write(bench, "check", found, MACHINE_LAYER)
    bench.close()
    print(f"{path.name}: {articles} articles in {time.perf_counter() - start:.0f} s", flush=True)


def _write(bench: Workbench, verb: str, records: list[Record], layer: str) -> None:
    bench.commit(verb, [Change(layer, None, record) for record in records], machine=True)


def _document(number: int, text: str) -> Document:
    day = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
    title, source = text.split("\n", 1)[0], f"s-{number % 50}"
    return Document(
        f"a-{number:06}", title, digest(text), len(text), "ar", source, day, position=number
    )


def _mentions(number: int, text: str, count: int) -> Iterator[Mention]:
    step = len(text) // (count + 1)
    for n in range(count):
        span = Span(step * (n + 1), step * (n + 1) + 8)
        score = 0.8 if n % 3 == 0 else 1.0
        status, entity = MentionStatus.ADMITTED, f"e-{(number + n) % ENTITIES}"
        quote = Quote.at(text, span)
        yield Mention(f"m-{number}-{n}", f"a-{number:06}", span, quote, entity, status, score=score)


def _finding(number: int, text: str) -> Finding:
    span, severity = Span(30, 40), list(Severity)[number % 3]
    side = Side((Passage(f"a-{number:06}", span, Quote.at(text, span)),), "27")
    reason = Reason.of("“{found}” is not the name that the reference prefers.", found="27")
    kinds = (FindingType.VALUE, Basis.REFERENCE, severity)
    return Finding(f"f-{number:06}", "value", *kinds, (side,), reason, f"e-{number % ENTITIES}")
