"""Which sources say something in the same words: copied, so not independent of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.comparison import SharedRun, SharedWording
from kzannotate.domain.document import Document, Source
from kzannotate.text.shared_runs import WordedText, common_beginnings, shared_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.text.shared_runs import Run
    from kzannotate.workbench.session import Workbench

LEAST = 8
"""Words in a row that are no accident."""
MOST_ARTICLES = 5_000
"""Articles that are looked through, the latest; more would take minutes."""
_STEP = 32


def reused_wording(
    bench: Workbench,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[SharedWording]:
    """Pairs of articles of different sources that share words, those with the most first.

    Args:
        bench: the open project.
        progress: told how many articles of how many are read.
        cancelled: asked now and then.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    names = {s.id: s.name for s in bench.store.records(Source)}
    documents = sorted(bench.store.records(Document), key=lambda d: (d.published or "", d.position))
    documents = documents[-MOST_ARTICLES:]
    texts, worded = [], []
    for done, document in enumerate(documents):
        if done % _STEP == 0:
            _go_on(done, len(documents), progress, cancelled)
        texts.append(bench.store.text(document.id))
        worded.append(WordedText.of(texts[-1]))
    found = []
    for pair, (a, b) in enumerate(common_beginnings(worded, LEAST)):
        if pair % _STEP == 0:
            _go_on(len(documents), len(documents), progress, cancelled)
        one, other = documents[a], documents[b]
        if one.source is not None and one.source == other.source:
            continue
        runs = shared_runs(worded[a], worded[b], LEAST)
        if runs:
            titles = (_title(one, names), _title(other, names))
            ends = (worded[a], worded[b])
            found.append(_wording((one, other), (texts[a], texts[b]), titles, ends, runs))
    return sorted(found, key=lambda w: (-w.share, -w.runs[0].length, w.first, w.second))


def _go_on(
    done: int,
    total: int,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled
    if progress is not None:
        progress(done, total)


def _wording(
    documents: tuple[Document, Document],
    texts: tuple[str, str],
    titles: tuple[str, str],
    worded: tuple[WordedText, WordedText],
    runs: Sequence[Run],
) -> SharedWording:
    told = tuple(_told(texts[0], worded, run) for run in runs)
    shorter = min(len(w.words) for w in worded)
    share = min(1.0, sum(run.length for run in runs) / max(1, shorter))
    lengths = (len(texts[0]), len(texts[1]))
    return SharedWording(documents[0].id, documents[1].id, titles, lengths, told, share)


def _told(text: str, worded: tuple[WordedText, WordedText], run: Run) -> SharedRun:
    first, second = (
        (ends.spans[start][0], ends.spans[start + run.length - 1][1])
        for ends, start in zip(worded, (run.first, run.second), strict=True)
    )
    return SharedRun(text[first[0] : first[1]], run.length, first, second)


def _title(document: Document, names: dict[str, str]) -> str:
    day = (document.published or "")[:10]
    source = names.get(document.source or "") or document.title
    return " · ".join(part for part in (source, day) if part)
