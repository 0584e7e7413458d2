"""What one check found, with all that is needed to tell it to somebody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article
from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.mention import Mention
from kzannotate.domain.verdict import Ruling


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
class Ruled:
    """What somebody decided on a finding.

    Args:
        reviewer: the name of who decided.
        replacements: words to read instead, where the ruling is ``corrected``.
    """

    ruling: Ruling
    reviewer: str
    reason: str = ""
    replacements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The articles that were checked and what the check proposes.

    Args:
        articles: in order; they may be read each time that one is asked for.
        labels: what to call each entity, by its id.
        ruled: the rulings on findings, by the findings' ids.
        ids: of the articles' documents, where they are known without reading them.
    """

    articles: Sequence[Article]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    ruled: Mapping[str, Ruled] = field(default_factory=dict)
    ids: Sequence[str] | None = None

    def numbers(self) -> dict[str, int]:
        """The articles' numbers, by their documents' ids."""
        ids = (a.document.id for a in self.articles) if self.ids is None else self.ids
        return {id_: number for number, id_ in enumerate(ids)}

    @property
    def loud(self) -> list[Finding]:
        """Errors first, then warnings, each in the order of their first place."""
        return self._in_order(f for f in self.findings if f.severity.loud and not f.withdrawn)

    @property
    def quiet(self) -> list[Finding]:
        """Notes and agreements, in the order of their first place."""
        return self._in_order(f for f in self.findings if not f.severity.loud and not f.withdrawn)

    def _in_order(self, findings: Iterable[Finding]) -> list[Finding]:
        numbers = self.numbers()
        return sorted(findings, key=lambda f: place_in_report(f, numbers))


_SEVERITIES = {severity: place for place, severity in enumerate(Severity)}


def place_in_report(finding: Finding, numbers: Mapping[str, int]) -> tuple[int, int, int, str]:
    """What findings are told in the order of: the severity, then the first place.

    Args:
        finding: the one to place.
        numbers: the articles' numbers, by their documents' ids.
    """
    first = finding.sides[0].passages[0]
    number = numbers.get(first.document, len(numbers))
    return _SEVERITIES[finding.severity], number, first.span.start, finding.id
