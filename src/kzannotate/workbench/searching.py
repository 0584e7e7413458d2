"""Searching: in one article, and in all of them as a concordance, without loading them at once."""

from __future__ import annotations

import re
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text import seeking
from kzannotate.text.direction import is_rtl
from kzannotate.workbench.pattern_trial import PatternTrial

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.text.seeking import Ground, Sought
    from kzannotate.workbench.session import Workbench

MOST = 20_000
"""Hits that a search gives at most."""
_REACH = 120
"""Code points of context on either side."""
_PULSE = 0.1
"""Seconds between two tellings of what was found."""


@dataclass(frozen=True, slots=True)
class Line:
    """One hit of a concordance, with what stands before and after it in its paragraph.

    Args:
        rtl: the paragraph runs from right to left.
        keys: what lines are sorted by, folded: the hit, what precedes it from the nearest word
            back, what follows it.
    """

    document: str
    span: Span
    before: str
    words: str
    after: str
    rtl: bool
    keys: tuple[str, str, str] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Tally:
    """What a search came to.

    Args:
        whole: nothing was left out; else it was stopped, or there were more than ``MOST`` hits.
    """

    hits: int
    articles: int
    whole: bool


class Finder(ExitStack[None]):
    """Finds one thing in many texts. Use it as a context manager.

    Args:
        sought: what to find.
        most: hits in one text.
    """

    def __init__(self, sought: Sought, *, most: int = MOST) -> None:
        super().__init__()
        self._sought, self._most = sought, most
        pattern = seeking.expression(sought)
        self._trial = self.enter_context(PatternTrial(pattern)) if sought.pattern else None
        self._pattern = None if sought.pattern else re.compile(pattern)

    def spans(self, ground: Ground) -> list[Span]:
        """The hits in a text, in order.

        Raises:
            UserError: the pattern is none, or takes too long.
        """
        if self._trial is not None:
            return [ground.span(*pair) for pair in self._trial.find(ground.text, self._most)]
        found: list[Span] = []
        for match in self._pattern.finditer(ground.text) if self._pattern else ():
            found.append(ground.span(*seeking.hit_of(match)))
            if len(found) >= self._most:
                break
        return found


def find_in_text(text: str, sought: Sought, *, most: int = MOST) -> list[Span]:
    """Where what is sought stands in one text, in order.

    Raises:
        UserError: the pattern is none, or takes too long.
    """
    if sought.blank:
        return []
    with Finder(sought, most=most) as finder:
        return finder.spans(seeking.ground(text, sought))


def search(
    bench: Workbench,
    sought: Sought,
    tell: Callable[[Sequence[Line]], None],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Tally:
    """Look through all articles in the order of import.

    Args:
        bench: the project.
        sought: what to find.
        tell: given what was found since the last time, several times a second.
        progress: told how many of the articles that come into question are done.
        cancelled: asked before each article; what was told until then stands.

    Raises:
        UserError: the pattern is none, or takes too long.
    """
    if sought.blank:
        return Tally(0, 0, whole=True)
    documents = bench.store.holding(seeking.fragments(sought))
    told = _Teller(tell)
    whole = True
    with Finder(sought) as finder:
        for number, document in enumerate(documents):
            if told.hits >= MOST or (cancelled is not None and cancelled()):
                whole = False
                break
            told.add(list(_lines(document, bench.store.text(document), sought, finder)))
            if told.is_due and progress is not None:
                progress(number + 1, len(documents))
        told.flush()
    return Tally(told.hits, told.articles, whole)


class _Teller:
    """Hands lines on a few times a second."""

    def __init__(self, tell: Callable[[Sequence[Line]], None]) -> None:
        self._tell = tell
        self._kept: list[Line] = []
        self._last = 0.0
        self.hits = self.articles = 0
        self.is_due = False

    def add(self, lines: list[Line]) -> None:
        lines = lines[: MOST - self.hits]
        self._kept += lines
        self.hits += len(lines)
        self.articles += bool(lines)
        now = time.monotonic()
        self.is_due = now - self._last >= _PULSE
        if self.is_due:
            self._last = now
            self.flush()

    def flush(self) -> None:
        if self._kept:
            self._tell(self._kept)
            self._kept = []


def _lines(document: str, text: str, sought: Sought, finder: Finder) -> Iterator[Line]:
    ground = seeking.ground(text, sought)
    # Sorting is by folded letters even where the search was not.
    folded = ground if ground.folded is not None else None
    paragraph, rtl = -1, False
    for span in finder.spans(ground):
        start = text.rfind("\n", 0, span.start) + 1
        stop = text.find("\n", span.end)
        stop = len(text) if stop < 0 else stop
        if start != paragraph:
            paragraph, rtl = start, is_rtl(text[start:stop])
        before = text[max(start, span.start - _REACH) : span.start]
        after = text[span.end : min(stop, span.end + _REACH)]
        around = (before, span.of(text), after)
        keys = _keys(around) if folded is None else _keys_in(folded, span, start, stop)
        left, words, right = map(_on_one_line, around)
        yield Line(document, span, left, words, right, rtl, keys)


def _keys_in(ground: Ground, span: Span, start: int, stop: int) -> tuple[str, str, str]:
    first, last = ground.index_of(span.start), ground.index_of(span.end)
    begin = max(ground.index_of(start), first - _REACH)
    end = min(ground.index_of(stop), last + _REACH)
    text = ground.text
    return _ordered(text[begin:first], text[first:last], text[last:end])


def _keys(around: Sequence[str]) -> tuple[str, str, str]:
    from kzannotate.text.fold import fold_word

    return _ordered(*map(fold_word, around))


def _ordered(before: str, words: str, after: str) -> tuple[str, str, str]:
    backwards = " ".join(reversed(_plain(before).split()))
    return _plain(words), backwards, _plain(after)


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", text).strip()


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ").replace("\r", " ")


_SIGNS = re.compile(r"[\W_]+")
