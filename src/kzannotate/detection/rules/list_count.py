"""Announced numbers that the list after them does not hold."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.claim import Relation
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus
from kzannotate.domain.span import Span
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.article_text import ArticleText
    from kzannotate.detection.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.amounts import Amount

_FEWEST, _MOST = 2, 15
_OPENING = re.compile(
    r"[^.!?؟\n،,;؛():]{0,40}?"
    r"(?:[:(]|\s[-–—]\s|[،,]?\s(?:و?هي|و?هم|namely|а\sименно|атап\sайтқанда)\s:?)\s*"
)
_NEAR_OPENING = 22
_SHORT_ITEM = 3
_OF = frozenset(("of", "из", "من"))
_UNLISTED = (
    MONEY | IN_BASE.keys() | {"share", "year", "month", "week", "day", "hour", "minute", "time"}
)
_SEPARATOR = re.compile(r"[;؛،,]\s*(?:و(?=\S)|and\s|и\s|және\s)?")
_JOINED = re.compile(r"\s(?:و(?=\S)|(?:and|и|және|мен|пен)\s)")
_INNER = re.compile(r"\([^()]*\)")
_END = re.compile(r"[.!?؟\n)]")
_OPEN_LIST_WORDS = (
    "منها مثل أبرزها بينها including such notably among например числе включая ішінде сияқты"
)
_OPEN_LIST = frozenset(fold_word(word) for word in _OPEN_LIST_WORDS.split())
_LONGEST_LIST = 600
_MOST_WORDS = 9
_LISTED = (
    "state organisation project document event city village river school university company bridge"
    " team club hospital"
)
_UNITS = frozenset(_LISTED.split())
"""Nouns whose lists are trusted in any layout; of other nouns, only the plainest lists are."""
_RUN_ON = 2
_CLAUSE_WORDS = "he she it they we was were is are has have said قال كان هو هي он она они был ол"
_CLAUSE = frozenset(fold_word(word) for word in _CLAUSE_WORDS.split())


class ListCount:
    """A number with a colon or a bracket, and a list of short items of another number."""

    info = RuleInfo(
        "list-count",
        "Number that its list does not hold",
        FindingType.LIST_COUNT,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each list."""
        for reading in readings:
            broken = [f.span for f in reading.names if f.status is MentionStatus.BROKEN]
            for amount in reading.text.amounts:
                if _is_announcement(amount):
                    yield from self._counted(reading.text, amount, broken)

    def _counted(self, text: ArticleText, amount: Amount, broken: list[Span]) -> Iterator[Finding]:
        span = text.amount_span(amount)
        if _is_of_some(text, amount):
            return
        trusted = amount.unit in _UNITS
        listed = _list_after(text, span, trusted=trusted)
        if listed is None or any(listed.overlaps(b) for b in broken):
            return
        fewest, most = _count(listed.of(text.raw), _MOST_WORDS if trusted else _SHORT_ITEM)
        if not fewest or fewest <= amount.value <= most:
            return
        yield make_finding(
            self.info,
            [side([text.passage(span)], f"{amount.value:g}"), side([text.passage(listed)])],
            Reason.of(
                "{number} are announced, the list holds {count}",
                number=f"{amount.value:g}",
                count=str(fewest) if fewest == most else f"{fewest}-{most}",
            ),
        )


def _is_of_some(text: ArticleText, amount: Amount) -> bool:
    """Whether some of a number are meant: three of the five countries."""
    words = text.tokens.words[max(0, amount.first - 2) : amount.first]
    return bool(words) and (words[-1] in _OF or (words[-1] == "the" and words[0] in _OF))


def _is_announcement(amount: Amount) -> bool:
    whole = amount.value == int(amount.value) and _FEWEST <= amount.value <= _MOST
    exact = amount.relation is Relation.EXACT and amount.low == amount.high
    listed = (amount.unit or amount.counted) is not None and amount.unit not in _UNLISTED
    return whole and exact and listed and not amount.number.share


def _list_after(text: ArticleText, span: Span, *, trusted: bool) -> Span | None:
    """The list that a colon, a dash or a bracket right after the number opens."""
    opening = _OPENING.match(text.raw, span.end)
    if not opening or (not trusted and len(opening.group()) > _NEAR_OPENING):
        return None
    words = fold_word(opening.group()).split()
    if any(w.strip(":(") in _OPEN_LIST for w in words):
        return None
    bracket = opening.group().rstrip().endswith("(")
    start = opening.end()
    stop = min(len(text.raw), start + _LONGEST_LIST)
    if bracket:
        end = text.raw.find(")", start, stop)
    else:
        found = _END.search(_INNER.sub(lambda m: "_" * len(m.group()), text.raw[start:stop]))
        end = start + found.start() if found else (stop if stop == len(text.raw) else -1)
    return Span(start, end) if end > start else None


def _count(listed: str, most_words: int) -> tuple[int, int]:
    """How many items a list holds at least and at most; (0, 0) where it is none beyond doubt.

    "Trade and transport" may be one item or two.
    """
    items = _items([i.strip() for i in _SEPARATOR.split(_INNER.sub("", listed)) if i.strip()])
    words = {fold_word(w) for i in items for w in i.split()}
    short = all(len(p.split()) <= most_words for i in items for p in _JOINED.split(i))
    runs_on = len(items) == 1 and len(_JOINED.split(items[0])) > _RUN_ON
    if (len(items) < _FEWEST and not runs_on) or not short or words & (_OPEN_LIST | _CLAUSE):
        return 0, 0
    if len(items) == 1:
        return len(_JOINED.split(items[0])), len(_JOINED.split(items[0]))
    return len(items), sum(len(_JOINED.split(i)) for i in items)


def _items(items: list[str]) -> list[str]:
    """The items less the clause that goes on behind the list.

    A list of names ends where an item begins small; a list that runs on with "and" ends at the
    first comma.
    """
    clause = len(items) > 1 and len(items[1].split()) > 1
    if clause and len(_JOINED.split(items[0])) > _RUN_ON and _all_short(items[0]):
        return items[:1]
    if items and all(i[0].isupper() for i in items[:_FEWEST]):
        return list(itertools.takewhile(lambda i: not i[0].islower(), items))
    return items


def _all_short(item: str) -> bool:
    """Whether each member of a list joined by "and" is a single word."""
    return all(len(i.split()) == 1 for i in _JOINED.split(item))
