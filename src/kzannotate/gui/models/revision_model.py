"""The history of a project as a list of gestures in words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Name
from kzannotate.domain.mention import Mention
from kzannotate.domain.revision import Revision
from kzannotate.gui import wording
from kzannotate.gui.models.rows import RowModel
from kzannotate.gui.plain import isolate, tooltip_markup


class RevisionModel(RowModel[Revision]):
    """The newest gesture first."""

    def __init__(self) -> None:
        super().__init__()
        self.people: dict[str, str] = {}
        """Names of reviewers by their ids."""

    def id_of(self, row: Revision) -> str:
        return row.id

    def words(self, row: Revision, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{self.said(row)}\n{self.signed(row)}")
        return None

    def said(self, row: Revision) -> str:
        """What was done; of an undo and a redo also which gesture they were about."""
        turned = self.row(row.of) if row.of else None
        if turned is not None:
            return wording.with_detail(wording.gesture(row), self.said(turned))
        return f"{wording.gesture(row)} {subject_of(row)}".rstrip()

    def signed(self, row: Revision) -> str:
        """Who and when, such as «Aliya · 2024-02-07 14:05»."""
        who = self.people.get(row.reviewer or "", "")
        return "  ·  ".join(
            part for part in (isolate(who) if who else "", moment(row.time)) if part
        )


def moment(time: str) -> str:
    """An ISO time in the machine's zone to the minute; the text itself if it is none."""
    try:
        return isolate(f"{datetime.fromisoformat(time).astimezone():%Y-%m-%d %H:%M}")
    except ValueError:
        return time


def subject_of(revision: Revision) -> str:
    """What a gesture was about, in quotation marks, where one can say it briefly."""
    told = [change.record for change in revision.changes if _words_of(change.record)]
    if not told or revision.verb == "check":
        return ""
    # A gesture is about one kind of thing: a link to a new entity also makes its name.
    said = list(dict.fromkeys(_words_of(r) for r in told if type(r) is type(told[0])))
    if len(said) == 1:
        return wording.quoted(said[0])
    # The lupdate of older Qt reads no calls nor sums in here.
    others = len(said) - 1
    more = QCoreApplication.translate("RevisionModel", "{first} and %n more", "", others)
    return more.format(first=wording.quoted(said[0]))


def _words_of(record: object) -> str:
    match record:
        case Mention(quote=quote):
            return quote.exact
        case Name(text=text):
            return text
        case Document(title=title):
            return title
        case _:
            return ""
