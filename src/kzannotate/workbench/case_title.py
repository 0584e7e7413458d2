"""What a case is called before anybody names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.workbench.labels import labels

if TYPE_CHECKING:
    from kzannotate.domain.finding import Finding
    from kzannotate.workbench.session import Workbench


def first_title(bench: Workbench, finding: Finding, language: str) -> str:
    """The entity of a finding, in a language, and what the sides say beside its name."""
    called = labels(bench.reference(), (language, "en", "ar"))
    entity = called.get(finding.entity or "", "")
    quoted = [[" ".join(p.text.split()) for p in side.passages] for side in finding.sides]
    said = dict.fromkeys(next((q for q in side if q != entity), side[0])[:60] for side in quoted)
    # Isolated: Arabic words and Russian ones beside each other would change places.
    words = " / ".join(f"\u2068{each}\u2069" for each in said) or finding.id
    return " · ".join(part for part in (entity, words) if part)[:200]
