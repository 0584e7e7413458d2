"""The history of a project as a list of gestures in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Name
from kzannotate.domain.mention import Mention
from kzannotate.domain.past import Narrowing, Trace
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Comment, Note, Tag
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.gui import wording
from kzannotate.gui.models.rows import Index, RowModel, SignedRole
from kzannotate.gui.plain import isolate, tooltip_markup

if TYPE_CHECKING:
    from kzannotate.domain.past import Past
    from kzannotate.domain.revision import Revision

PAGE = 60
"""Gestures that are read at once."""
_FEW = 3
"""Gestures that are looked at for new ones: after most gestures there is one."""


class RevisionModel(RowModel[Trace]):
    """The newest gesture first; older ones are read when somebody looks so far down."""

    def __init__(self) -> None:
        super().__init__()
        self.people: dict[str, str] = {}
        """Names of reviewers by their ids."""
        self.sought = Narrowing()
        self._past: Past | None = None
        self._turned: dict[str, Revision | None] = {}
        self._more = False

    def id_of(self, row: Trace) -> str:
        return row.id

    def words(self, row: Trace, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row)
        if role == SignedRole:
            return self.signed(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{self.said(row)}\n{self.signed(row)}")
        return None

    def said(self, row: Trace | Revision) -> str:
        """What was done; of an undo and a redo also which gesture they were about."""
        turned = self._gesture(row.of) if row.of else None
        if turned is not None:
            return wording.with_detail(wording.gesture(row), self.said(turned))
        return f"{wording.gesture(row)} {self._subject(row)}".rstrip()

    def signed(self, row: Trace) -> str:
        """Who and when, such as «Aliya · 2024-02-07 14:05»."""
        who = self.people.get(row.reviewer or "", "")
        return "  ·  ".join(
            part for part in (isolate(who) if who else "", moment(row.time)) if part
        )

    def read(self, past: Past | None, sought: Narrowing) -> None:
        """Show what is sought in a log from now on; None: nothing."""
        self._past, self.sought = past, sought
        self._turned.clear()
        first = past.traces(sought, limit=PAGE) if past is not None else []
        self.hold(first, more=len(first) == PAGE)

    def hold_found(self, past: Past, sought: Narrowing, rows: list[Trace]) -> None:
        """Show what a search found; what is done from now on is looked through as well."""
        self._past, self.sought = past, sought
        self.hold(rows, more=False)

    def hold(self, rows: list[Trace], *, more: bool) -> None:
        """Show these rows, with or without more to be read below them."""
        self._more = more
        self.show(rows)

    def follow(self) -> None:
        """Put what was done meanwhile on top."""
        if self._past is None or self.sought.words:
            return
        top = self._rows[0].place if self._rows else 0
        fresh = self._past.traces(self.sought, limit=_FEW)
        if fresh and fresh[-1].place > top:
            fresh = self._past.traces(self.sought, limit=PAGE)
        if len(fresh) == PAGE and fresh[-1].place > top:
            self.hold(fresh, more=True)
            return
        fresh = [trace for trace in fresh if trace.place > top]
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self._past is None or parent.isValid() or not self._rows:
            return
        older = self._past.traces(self.sought, before=self._rows[-1].place, limit=PAGE)
        self._more = len(older) == PAGE
        if older:
            count = len(self._rows)
            self.beginInsertRows(QModelIndex(), count, count + len(older) - 1)
            self._rows.extend(older)
            self.endInsertRows()

    def _gesture(self, id_: str) -> Trace | Revision | None:
        shown = self.row(id_)
        if shown is not None or self._past is None:
            return shown
        if id_ not in self._turned:
            self._turned[id_] = self._past.revision(id_)
        return self._turned[id_]

    def _subject(self, revision: Trace | Revision) -> str:
        """What a gesture was about, in quotation marks, where one can say it briefly."""
        told = [change.record for change in revision.changes if _words_of(change.record)]
        if not told or revision.verb == "check":
            return ""
        # A gesture is about one kind of thing: a link to a new entity also makes its name.
        said = list(dict.fromkeys(_words_of(r) for r in told if type(r) is type(told[0])))
        # A trace tells some changes only; of the rest one knows how many they are.
        untold = revision.count - len(revision.changes) if isinstance(revision, Trace) else 0
        others = len(said) - 1 + untold
        if not others:
            return wording.quoted(said[0])
        # The lupdate of older Qt knows a count by self.tr alone, and reads no sums in there.
        more = self.tr("{first} and %n more", "", others)
        return more.format(first=wording.quoted(said[0]))


def moment(time: str) -> str:
    """An ISO time in the machine's zone to the minute; the text itself if it is none."""
    try:
        return isolate(f"{datetime.fromisoformat(time).astimezone():%Y-%m-%d %H:%M}")
    except ValueError:
        return time


def _words_of(record: object) -> str:
    match record:
        case Mention(quote=quote):
            return quote.exact
        case Name(text=text) | Tag(text=text):
            return text
        case Comment(text=text) | Note(text=text):
            return _short(text)
        case Relation(first=first):
            return _short(first.text)
        case Document(title=title):
            return title
    return wording.rule(record.id) if isinstance(record, RuleChoice) else ""


def _short(text: str, longest: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
