"""What the reader paints over an article: spans with a role, a label and a tooltip."""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.domain.span import Span
from kzannotate.gui.theme import MarkRole

__all__ = ["LOUDNESS", "Mark", "MarkRole"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One painted span.

    Args:
        id: comes back in ``mark_activated``; several marks may share one, such as the
            passages of one finding.
        label: short, stands in the pill above the words; empty for none.
        tooltip: plain text, may have several lines.
    """

    id: str
    span: Span
    role: MarkRole
    label: str = ""
    tooltip: str = ""


LOUDNESS: dict[MarkRole, int] = {
    role: place
    for place, role in enumerate(
        (
            MarkRole.CLAIM,
            MarkRole.SEARCH,
            MarkRole.MENTION,
            MarkRole.PROPOSAL,
            MarkRole.AGREEMENT,
            MarkRole.RELATION,
            MarkRole.COMMENT,
            MarkRole.NOTE,
            MarkRole.CORRECTION,
            MarkRole.WARNING,
            MarkRole.ERROR,
        )
    )
}
"""Who comes first where there is room for one only: the higher."""
