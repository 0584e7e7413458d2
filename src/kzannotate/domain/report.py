"""What one check found, with all that is needed to tell it to somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that could not be read, and why."""

    file: str
    line: int | None
    sentence: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{place}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The articles that were checked and what the check proposes.

    Args:
        labels: what to call each entity, by its id.
    """

    articles: tuple[Article, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def loud(self) -> list[Finding]:
        """Errors first, then warnings, each in the order of their first place."""
        loud = [f for f in self.findings if f.severity.loud and not f.withdrawn]
        return sorted(loud, key=lambda f: (f.severity != "error", self._place(f)))

    @property
    def quiet(self) -> list[Finding]:
        """Notes and agreements, in the order of their first place."""
        quiet = [f for f in self.findings if not f.severity.loud and not f.withdrawn]
        return sorted(quiet, key=lambda f: (f.severity == "agreement", self._place(f)))

    def _place(self, finding: Finding) -> tuple[int, int, str]:
        order = {a.document.id: n for n, a in enumerate(self.articles)}
        first = finding.sides[0].passages[0]
        return order.get(first.document, len(order)), first.span.start, finding.id
