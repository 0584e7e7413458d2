"""Ruling: a reviewer decides on what a rule noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.wordings import in_doubt, wordings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.workbench.session import Workbench


def rule_on(
    bench: Workbench,
    finding: Finding,
    ruling: Ruling,
    reason: str = "",
    replacement: str | Mapping[int, str] | None = None,
) -> Verdict:
    """Decide on a finding; a correction is kept for every place of the words it is about.

    Args:
        bench: the open project.
        finding: as the reviewer saw it.
        ruling: what is decided.
        reason: why, in the reviewer's words.
        replacement: words to read instead of those in doubt, or of each by its number among the
            finding's ``wordings``; needed for ``corrected``, empty words delete.

    Raises:
        UserError: a correction without words to read instead.
        StaleRevisionError: the finding changed meanwhile or is gone.
    """
    verdict = Verdict(verdict_id(finding), finding.id, ruling, reason.strip())
    bench.commit("rule", ruled(bench, finding, verdict, replacement))
    return verdict


def ruled(
    bench: Workbench,
    finding: Finding,
    verdict: Verdict,
    replacement: str | Mapping[int, str] | None,
) -> list[Change]:
    """The changes of a ruling, not committed yet; it raises what ``rule_on`` raises."""
    _same_as_seen(bench, finding)
    kept = ruled_words(finding, verdict, replacement)
    known = bench.store.record(Verdict, verdict.id, bench.layer)
    return [Change(bench.layer, known, verdict), *_replaced(bench, finding, kept)]


def ruled_words(
    finding: Finding, verdict: Verdict, replacement: str | Mapping[int, str] | None
) -> list[Correction]:
    """The corrections of a ruling; none where it does not correct.

    Raises:
        UserError: a correction without words to read instead.
    """
    if verdict.ruling is not Ruling.CORRECTED:
        return []
    if isinstance(replacement, str):
        replacement = in_doubt(finding, replacement)
    if not replacement:
        raise UserError("Write the words to read instead, or choose another ruling.")
    return _corrections(finding, verdict, replacement)


def withdraw(bench: Workbench, finding: Finding) -> None:
    """Take an own ruling on a finding back, with its corrections."""
    known = bench.store.record(Verdict, verdict_id(finding), bench.layer)
    if known is not None:
        changes = [Change(bench.layer, known, None), *_replaced(bench, finding, [])]
        bench.commit("withdraw", changes)


def verdict_id(finding: Finding) -> str:
    """Id of every reviewer's verdict on a finding."""
    return f"verdict-{finding.id}"


def correction_id(finding_id: str, number: int) -> str:
    """Id of the correction of a finding's n-th passage, from 1, counted through all sides."""
    return f"correction-{finding_id}-{number}"


def _same_as_seen(bench: Workbench, finding: Finding) -> None:
    now = bench.store.record(Finding, finding.id, MACHINE_LAYER)
    if now != finding:
        raise StaleRevisionError(
            "This finding was changed by a later check. Look at it again before you rule.",
            expected=finding,
            actual=now,
        )


def _corrections(
    finding: Finding, verdict: Verdict, instead: Mapping[int, str]
) -> list[Correction]:
    words = wordings(finding)
    return [
        Correction(
            correction_id(finding.id, number),
            passage.document,
            passage.span,
            passage.quote,
            read,
            verdict.id,
        )
        for n, read in instead.items()
        for number, passage in words[n].places
    ]


def _replaced(bench: Workbench, finding: Finding, kept: list[Correction]) -> list[Change]:
    """Changes from the corrections of a finding that there are to those to keep."""
    documents = finding.documents
    before = {
        c.id: c
        for d in sorted(documents)
        for c in bench.store.records(Correction, layer=bench.layer, document=d)
        if c.verdict == verdict_id(finding)
    }
    after = {c.id: c for c in kept}
    return [
        Change(bench.layer, before.get(id_), after.get(id_))
        for id_ in dict.fromkeys((*before, *after))
        if before.get(id_) != after.get(id_)
    ]
