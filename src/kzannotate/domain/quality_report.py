"""What is wrong in a project, counted by rule, by article, by term and by kind of fault."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RuleCount:
    """Findings of one rule, by what was decided on them.

    Args:
        decided: numbers by ruling, such as ``confirmed``; what is missing is open.
    """

    rule: str
    severity: str
    found: int
    decided: dict[str, int] = field(default_factory=dict)

    @property
    def open(self) -> int:
        """How many nobody has ruled on."""
        return self.found - sum(self.decided.values())


@dataclass(frozen=True, slots=True)
class ArticleCount:
    """What is wrong in one article.

    Args:
        words: of its text.
        findings: loud ones that hold; those that were dismissed are no fault of it.
        faults: marked by hand.
        points: penalty points of the faults.
    """

    id: str
    title: str
    source: str
    words: int
    findings: int
    faults: int
    points: int

    @property
    def per_thousand(self) -> float:
        """Penalty points per 1,000 words."""
        return 1000 * self.points / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class TermCount:
    """Findings about one term or entity.

    Args:
        wordings: what stands in the articles for it, with how often, the most frequent first.
    """

    id: str
    name: str
    findings: int
    articles: int
    wordings: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class FaultCount:
    """Faults of one kind, by severity.

    Args:
        kind: in the words of MQM, such as ``accuracy/omission``.
        severities: numbers by severity, such as ``minor``.
    """

    kind: str
    severities: dict[str, int]
    points: int

    @property
    def found(self) -> int:
        """How many in all."""
        return sum(self.severities.values())


@dataclass(frozen=True, slots=True)
class QualityLine:
    """One thing that is wrong at one place.

    Args:
        kind: a rule, or a kind of fault.
        by_hand: a person marked it.
        line: number of the paragraph from 1.
        start: in code points of the article's text, and ``end``.
        instead: words to read instead, empty where none are known.
        ruling: what was decided, empty while nothing is.
        points: penalty points of a fault.
    """

    kind: str
    by_hand: bool
    severity: str
    article: str
    title: str
    line: int
    start: int
    end: int
    words: str
    instead: str
    note: str
    ruling: str
    points: int = 0


@dataclass(frozen=True, slots=True)
class QualityReport:
    """Everything that is wrong in a project's articles."""

    title: str
    reviewer: str
    rules: tuple[RuleCount, ...] = ()
    articles: tuple[ArticleCount, ...] = ()
    terms: tuple[TermCount, ...] = ()
    faults: tuple[FaultCount, ...] = ()
    lines: tuple[QualityLine, ...] = ()

    @property
    def words(self) -> int:
        """Words of all articles."""
        return sum(a.words for a in self.articles)

    @property
    def points(self) -> int:
        """Penalty points of all faults."""
        return sum(f.points for f in self.faults)

    @property
    def per_thousand(self) -> float:
        """Penalty points per 1,000 words."""
        return 1000 * self.points / self.words if self.words else 0.0
