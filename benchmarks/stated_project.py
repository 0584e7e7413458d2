"""Makes a project in which many sources state values of the same things, the same at each run."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound, Claim, Quantity
from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

PROPERTIES = ("member_count", "attendance", "founded", "event_date", "population")
UNITS = ("state", "person", "day", "day", "person")
ENTITIES = 300
FIGURES = ("dead", "cost", "share", "area", "planted", "мест", "جسر")


def make(path: Path, claims: int = 10_000, sources: int = 500) -> None:
    """Write a project with so many claims of so many sources, four articles each."""
    start, random_ = time.perf_counter(), random.Random(7)
    bench = create_project_session(path, title="Stated", reviewer_name="Aliya")
    text = "قالت الجهة إن العدد بلغ 27 دولة، وهو ما أكدته مصادر أخرى في اليوم نفسه. " * 4
    published = [
        Source(f"s-{n:03}", f"صحيفة {n}" if n % 2 else f"Gazette {n}") for n in range(sources)
    ]
    entities = [Entity(f"e-{n:03}", "organisation" if n % 3 else "event") for n in range(ENTITIES)]
    names = [
        Name(f"n-{n}-{code}", f"e-{n:03}", words.format(n), code, NameStatus.PREFERRED)
        for n in range(ENTITIES)
        for code, words in (("ar", "هيئة الجزر والموانئ {}"), ("en", "Islands and Ports Board {}"))
    ]
    facts = [
        Fact(f"f-{n}", f"e-{n:03}", "member_count", 20 + n % 9, "states", "2022-01-01")
        for n in range(0, ENTITIES, 2)
    ]
    articles = [_article(n, sources, text) for n in range(4 * sources)]
    shared = [*published, *entities, *names, *facts, *articles]
    bench.commit(
        "import", [Change(SHARED_LAYER, None, r) for r in shared],
        texts={digest(text): text}, machine=True,
    )  # fmt: skip
    made = {c.id: c for c in (_claim(n, random_, articles, text) for n in range(claims))}
    bench.commit("check", [Change(MACHINE_LAYER, None, c) for c in made.values()], machine=True)
    bench.close()
    print(f"{path.name}: {claims} claims in {time.perf_counter() - start:.0f} s", flush=True)


def _article(number: int, sources: int, text: str) -> Document:
    day = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
    title, source = f"مقال رقم {number} عن الجزر", f"s-{number % sources:03}"
    return Document(
        f"a-{number:05}", title, digest(text), len(text), "ar", source, day, position=number
    )


def _claim(number: int, random_: random.Random, articles: list[Document], text: str) -> Claim:
    article = random_.choice(articles)
    kind = random_.randrange(len(PROPERTIES))
    low = float(
        random_.randint(738_000, 739_000) if UNITS[kind] == "day" else random_.randint(20, 30)
    )
    bound = Bound.MORE if number % 7 == 0 else Bound.EXACT
    quantity = Quantity(low, None if bound is Bound.MORE else low, UNITS[kind], bound)
    entity, name = f"e-{random_.randrange(ENTITIES):03}", PROPERTIES[kind]
    if number % 10 == 0:
        entity, name = None, random_.choice(FIGURES)
    start = text.index("27")
    span = Span(start, start + 2)
    quote = Quote.at(text, span)
    return Claim(
        f"c-{number:05}", article.id, span, quote, entity, name, f"{low:g}", quantity,
        article.published,
    )  # fmt: skip
