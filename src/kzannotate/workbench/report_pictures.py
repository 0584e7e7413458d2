"""Pictures of the whole check: who agrees with whom, and who writes in whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.pictures import agreement_map, shared_wording
from kzannotate.formats.report.paper import Drawn, Heading, Paragraph, Run
from kzannotate.formats.report.report_words import words
from kzannotate.text.direction import is_rtl
from kzannotate.workbench.agreement import source_agreement
from kzannotate.workbench.comparison_table import comparison_table
from kzannotate.workbench.wording_reuse import reused_wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.comparison import SharedWording
    from kzannotate.formats.report.paper import Block
    from kzannotate.workbench.report_parts import Teller

MOST = 6
"""Pairs of articles whose shared words are drawn, those that share the most."""
_FEWEST = 2
"""Sources below which nobody agrees with anybody."""


def agreement_blocks(teller: Teller) -> Iterator[Block]:
    """A map of the sources that state something of the same; nothing where no two do."""
    table = comparison_table(teller.bench, cancelled=teller.cancelled)
    agreement = source_agreement(table)
    if len(agreement.names) >= _FEWEST:
        yield Drawn(agreement_map(agreement, language=teller.language))


def wording_blocks(teller: Teller) -> Iterator[Block]:
    """Articles of different sources that share words, with the longest of these."""
    found = reused_wording(teller.bench, cancelled=teller.cancelled)
    if not found:
        return
    yield Heading(words("wording", teller.language))
    for wording in found[:MOST]:
        yield from _shared(teller, wording)
    if len(found) > MOST:
        rest = words("left_out", teller.language, number=len(found) - MOST)
        yield Paragraph((Run(rest),), "muted")


def _shared(teller: Teller, wording: SharedWording) -> Iterator[Block]:
    longest = max(wording.runs, key=lambda run: run.length).words
    yield Drawn(shared_wording(wording, language=teller.language))
    yield Paragraph((Run(" ".join(longest.split())),), "note", is_rtl(longest))
