"""What a reviewer can write around the articles: each gesture one verb, one revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.past import Difference
    from kzannotate.domain.relation import Relation, RelationKind
    from kzannotate.domain.remark import Assignment, Comment, Note, Tag
    from kzannotate.domain.span import Passage, Span
    from kzannotate.gui.gestures import Gestures
    from kzannotate.workbench.commenting import Subject


class RemarkGestures:
    """Comments, tags, relations, notes, assignments, and bringing back what was."""

    def __init__(self, gestures: Gestures) -> None:
        self._gestures = gestures

    def comment(self, about: Subject, text: str, done: Callable[[Comment], None]) -> None:
        """Begin a thread."""
        from kzannotate.workbench import commenting

        self._gestures.do(lambda bench: commenting.comment(bench, about, text), done)

    def reply(self, to: Comment, text: str, done: Callable[[Comment], None]) -> None:
        """Answer in a thread."""
        from kzannotate.workbench import commenting

        self._gestures.do(lambda bench: commenting.reply(bench, to, text), done)

    def change_comment(self, seen: Comment, text: str, done: Callable[[Comment], None]) -> None:
        """Write an own comment anew."""
        from kzannotate.workbench import commenting

        self._gestures.do(lambda bench: commenting.change_comment(bench, seen, text), done)

    def remove_comment(self, seen: Comment) -> None:
        """Take an own comment away."""
        from kzannotate.workbench import commenting

        self._gestures.do(lambda bench: commenting.remove_comment(bench, seen))

    def resolve(self, seen: Comment, *, resolved: bool) -> None:
        """Settle a thread, or open it again."""
        from kzannotate.workbench import commenting

        self._gestures.do(lambda bench: commenting.resolve(bench, seen, resolved=resolved))

    def tag(self, text: str, document: str, span: Span | None, mention: Mention | None) -> None:
        """Put a tag on an article, on words in it or on a mention."""
        from kzannotate.workbench import tagging

        self._gestures.do(lambda bench: tagging.tag(bench, text, document, span, mention))

    def untag(self, seen: Tag) -> None:
        """Take an own tag off."""
        from kzannotate.workbench import tagging

        self._gestures.do(lambda bench: tagging.untag(bench, seen))

    def relate(self, first: Passage, second: Passage, kind: RelationKind, note: str) -> None:
        """Say how a passage stands to another."""
        from kzannotate.workbench import relating

        self._gestures.do(lambda bench: relating.relate(bench, first, second, kind, note))

    def remove_relation(self, seen: Relation) -> None:
        """Take an own relation away."""
        from kzannotate.workbench import relating

        self._gestures.do(lambda bench: relating.remove_relation(bench, seen))

    def write_note(self, document: str, text: str, seen: Note | None) -> None:
        """Keep a note of an article."""
        from kzannotate.workbench import assigning

        self._gestures.do(lambda bench: assigning.write_note(bench, document, text, seen))

    def assign(self, document: str, name: str | None, seen: Assignment | None) -> None:
        """Give an article to somebody, or to nobody."""
        from kzannotate.workbench import assigning

        self._gestures.do(lambda bench: assigning.assign(bench, document, name, seen))

    def restore(self, difference: Difference) -> None:
        """Make a record what it was."""
        from kzannotate.workbench import restoring

        self._gestures.do(lambda bench: restoring.restore(bench, difference))
