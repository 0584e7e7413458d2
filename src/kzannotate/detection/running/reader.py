"""Reads articles, a few together, and finds what each shows by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.figure_sheets import sheet_of
from kzannotate.detection.readings.reading import STEPS, Reading
from kzannotate.detection.readings.undisturbed import undisturbed
from kzannotate.detection.rule import Scope, rules_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.finding import Finding


TOGETHER = 16
"""Articles that are read together."""


class ReadArticle(NamedTuple):
    """A resting reading, and what its article shows by itself."""

    reading: Reading
    findings: tuple[Finding, ...]


class Reader:
    """Reads with one reference.

    Args:
        switched_off: names of rules that are not to run.
    """

    def __init__(self, glossary: Glossary, switched_off: frozenset[str]) -> None:
        self._glossary = glossary
        self._rules = tuple(rules_of(Scope.ARTICLE, switched_off))

    @undisturbed()
    def read(self, texts: Sequence[ArticleText]) -> list[ReadArticle]:
        """Read articles, a step at a time for all of them.

        A step finds its code and its tables at hand when it comes to the next article, which
        saves a sixth of the time.
        """
        readings = [Reading(text, self._glossary) for text in texts]
        for step in STEPS:
            for reading in readings:
                step(reading)
        findings = self.found_in(readings)
        for reading in readings:
            sheet_of(reading)
            reading.rest()
        return list(map(ReadArticle, readings, findings))

    def found_in(self, readings: Sequence[Reading]) -> list[tuple[Finding, ...]]:
        """What each of some articles shows by itself."""
        found: list[list[Finding]] = [[] for _ in readings]
        for rule in self._rules:
            for reading, own in zip(readings, found, strict=True):
                own.extend(rule.find([reading]))
        return [tuple(own) for own in found]
