"""What a reviewer can do in the rhythm of reviewing: each gesture one verb, one revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.revision import Revision
    from kzannotate.domain.span import Span
    from kzannotate.gui.gestures import Gestures
    from kzannotate.workbench.applying import Likeness, Precedent


class ReviewGestures:
    """Corrected ends, and decisions applied elsewhere."""

    def __init__(self, gestures: Gestures) -> None:
        self._gestures = gestures

    def move(self, mention: Mention, span: Span, done: Callable[[Mention], None]) -> None:
        """Let a mention begin or end elsewhere."""
        from kzannotate.workbench import marking

        self._gestures.do(lambda bench: marking.move(bench, mention, span), done)

    def mark_as_name(
        self,
        place: tuple[str, Span],
        entity: str,
        language: str,
        done: Callable[[Mention], None],
    ) -> None:
        """Link a span of a document to an entity, and keep its words as a name of it."""
        from kzannotate.workbench import naming

        self._gestures.do(lambda bench: naming.mark_as_name(bench, *place, entity, language), done)

    def apply(
        self,
        precedent: Precedent,
        chosen: Sequence[Likeness],
        done: Callable[[Revision | None], None],
    ) -> None:
        """Let a decision hold at all chosen places."""
        from kzannotate.workbench import applying

        self._gestures.do(lambda bench: applying.apply(bench, precedent, chosen), done)
