"""Reading in several processes: the same readings as in one, sooner where there is much to read.

Each process makes the reference ready for itself. What comes back is a reading without its
article, which need not travel, and with its mentions as plain rows, which travel faster.
"""

from __future__ import annotations

import pickle
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.reading import Reading, results_of
from kzannotate.detection.running.reader import ReadArticle, Reader
from kzannotate.domain.mention import Mention
from kzannotate.domain.span import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from kzannotate.domain.document import Article
    from kzannotate.domain.entity import Reference
    from kzannotate.domain.finding import Finding

SHARE = 64
"""Articles that are handed over together; also the fewest that are worth another process."""
_AHEAD = 2
"""Shares that wait for each process."""
_READY: dict[str, Any] = {}


class _Packed(NamedTuple):
    mentions: list[tuple[Any, ...]]
    reading: dict[str, Any]
    text: ArticleText
    findings: tuple[Finding, ...]


def are_worth_it(articles: Sequence[Article], processes: int) -> bool:
    """Whether so many articles are read sooner in several processes."""
    return processes > 1 and len(articles) > 2 * SHARE


def read_apart(
    glossary: Glossary,
    switched_off: frozenset[str],
    articles: Sequence[Article],
    processes: int,
) -> Generator[tuple[Article, ReadArticle]]:
    """Readings in the order of the articles; who stops early stops the processes as well."""
    shares = iter([articles[i : i + SHARE] for i in range(0, len(articles), SHARE)])
    pool = ProcessPoolExecutor(
        processes, get_context("spawn"), _make_ready, (glossary.reference, switched_off)
    )
    with pool:
        try:
            yield from _in_order(pool, shares, processes * _AHEAD, glossary)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor,
    shares: Iterator[Sequence[Article]],
    most: int,
    glossary: Glossary,
) -> Iterator[tuple[Article, ReadArticle]]:
    waiting: deque[tuple[Sequence[Article], Future[list[_Packed]]]] = deque()
    waiting.extend((s, pool.submit(_read_share, s)) for s in islice(shares, most))
    while waiting:
        share, future = waiting.popleft()
        packed = future.result()
        waiting.extend((s, pool.submit(_read_share, s)) for s in islice(shares, 1))
        for article, each in zip(share, packed, strict=True):
            yield article, _unpacked(each, article, glossary)


def in_order(
    make: Callable[[], Any], shares: Iterator[Sequence[Article]], processes: int
) -> Generator[Any]:
    """What readers in other processes make of shares of articles, in order.

    Args:
        make: makes a reader; must be fit to travel, as must be what its ``read`` returns.
        shares: asked for when a process is nearly free.
        processes: how many.
    """
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _make_desk, (make,))
    with pool:
        try:
            waiting = deque(
                pool.submit(_read_at_desk, s) for s in islice(shares, processes * _AHEAD)
            )
            while waiting:
                answer = waiting.popleft().result()
                waiting.extend(pool.submit(_read_at_desk, s) for s in islice(shares, 1))
                yield pickle.loads(answer)  # noqa: S301 - our own
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _make_desk(make: Callable[[], Any]) -> None:
    _READY["desk"] = make()


def _read_at_desk(articles: Sequence[Article]) -> bytes:
    return pickle.dumps(_READY["desk"].read(articles), pickle.HIGHEST_PROTOCOL)


def _make_ready(reference: Reference, switched_off: frozenset[str]) -> None:
    _READY["reader"] = Reader(Glossary(reference), switched_off)


def _read_share(articles: Iterable[Article]) -> list[_Packed]:
    read = _READY["reader"].read([ArticleText(a) for a in articles])
    return [_packed(each) for each in read]


def _packed(read: ReadArticle) -> _Packed:
    state = results_of(read.reading)
    rows = [
        (m.id, m.span.start, m.span.end, m.entity, m.status, m.name, m.score, m.reason)
        for m in state.pop("mentions")
    ]
    return _Packed(rows, state, read.reading.text, read.findings)


def _unpacked(packed: _Packed, article: Article, glossary: Glossary) -> ReadArticle:
    text = packed.text
    text.article = article
    mentions = tuple(_mention(article, *row) for row in packed.mentions)
    results = packed.reading | {"mentions": mentions}
    return ReadArticle(Reading.of_results(text, glossary, results), packed.findings)


def _mention(  # noqa: PLR0913, PLR0917 - a mention has so many parts
    article: Article,
    id_: str,
    start: int,
    end: int,
    entity: str | None,
    status: Any,
    name: str | None,
    score: float,
    reason: str,
) -> Mention:
    span = Span(start, end)
    quote = Quote.at(article.text, span)
    return Mention(
        id_, article.document.id, span, quote, entity, status, name, score, reason=reason
    )
