"""Full stops inside a phrase, which leave a fragment without a verb behind them."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.mentions.torn_phrases import torn_phrases
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus
from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding

_MOST_WORDS = 3
_LONGEST = 80
_SHORTEST_BEFORE = 15
_FEWEST_BEFORE = 5
_NO_FRAGMENT = re.compile("[\"«»“”'‘’()\\[\\]:!?؟…0-9٠-٩A-Za-z]|\\.\\.")
_MAY_BE_VERB = re.compile("^(?:و|ف?(?:س?[ين]|ست|ا|ت(?!.*ه$))|(?:لا|لم|لن|قد|هل|نعم|كلا)$)")
_LATER_VERB = re.compile("^س?[يت].{3,}(?<!ه)$")
"""A verb in the present tense behind its subject."""
_SPEECH = re.compile("^(?:قال|ذكر|ختم|شكر|مرحبا|تابع|اكد|اضاف|كتب|بقلم)")


class StrayStop:
    """An Arabic "sentence" of at most three words, none of them a verb, after a longer one.

    Only Arabic: short sentences are too common in the other languages. In all of them the words
    on both sides of a stop may tell that they belong together, which is a note.
    """

    info = RuleInfo(
        "stray-stop",
        "Full stop inside a phrase",
        FindingType.BROKEN_NAME,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each fragment."""
        for reading in readings:
            broken = [f.span for f in reading.names if f.status is MentionStatus.BROKEN]
            if reading.text.language == "ar":
                for span in _without(broken, list(_torn(reading.text))):
                    broken.append(span)
                    yield make_finding(
                        self.info,
                        [side([reading.text.passage(span)])],
                        Reason.of("a full stop leaves a fragment without a verb"),
                    )
            yield from self._phrases(reading, broken)

    def _phrases(self, reading: Reading, known: list[Span]) -> Iterator[Finding]:
        for span in _without(known, torn_phrases(reading.text)):
            yield make_finding(
                self.info,
                [side([reading.text.passage(span)])],
                Reason.of("a full stop stands inside a phrase"),
                finding_type=FindingType.TYPOGRAPHY,
                severity=Severity.NOTE,
            )


def _without(known: list[Span], spans: Iterable[Span]) -> Iterator[Span]:
    """The spans that share nothing with known ones."""
    return (s for s in spans if not any(s.overlaps(other) for other in known))


def _torn(text: ArticleText) -> Iterator[Span]:
    """The last word before a stray stop and the fragment after it."""
    tokens = text.tokens
    for before, fragment in itertools.pairwise(text.sentences):
        if len(fragment) > _LONGEST or len(before) < _SHORTEST_BEFORE:
            continue
        if text.raw[fragment.end - 1] != "." or text.raw[before.end - 1] != ".":
            continue
        words = fragment.of(text.raw)
        if words.count(" ") > 2 * _MOST_WORDS:
            continue
        between = text.raw[before.end : fragment.start]
        if "\n" in between or "\r" in between or _NO_FRAGMENT.search(words):
            continue
        first, last = tokens.at_raw(fragment.start), tokens.at_raw(fragment.end - 1)
        start = tokens.at_raw(before.start)
        if not _is_fragment(tokens.words[first:last]) or first - start < _FEWEST_BEFORE:
            continue
        yield Span(tokens.span(first - 1, first - 1).start, fragment.end)


def _is_fragment(words: tuple[str, ...]) -> bool:
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    if any(map(_LATER_VERB.search, words[1:])):
        return False
    if _is_said_of(words):
        return False
    verb = _MAY_BE_VERB.search(words[0]) or _SPEECH.search(words[0])
    return not verb or words[0].startswith("ال")


def _is_said_of(words: tuple[str, ...]) -> bool:
    """Whether a definite noun has an adjective for its predicate: "participation is free"."""
    if len(words) != 2 or not words[0].startswith("ال") or words[1].startswith("ال"):
        return False
    ending = "ه" if words[0].endswith("ه") else "ي"
    return words[1].endswith(ending)
