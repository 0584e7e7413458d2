"""How a working copy stands to its server, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kzannotate.gui.complaints import in_words
from kzannotate.gui.plain import isolate
from kzannotate.workbench.syncing.status import State, Status


class StatusWords(QObject):
    """Counts in words; the lupdate of older Qt knows a count by self.tr alone."""

    def said(self, status: Status) -> str:
        """At a glance."""
        waiting = self.tr("%n gesture(s) waiting", "", status.waiting)
        words = {
            State.CONNECTING: self.tr("Connecting…"),
            State.SENDING: self.tr("Sending…"),
            State.UP_TO_DATE: self.tr("In step with the server"),
            State.ASIDE: self.tr("In step with the server"),
            State.OFFLINE: self.tr("Offline"),
            State.REFUSED: self.tr("Not let in"),
        }[status.state]
        told = [words]
        if status.waiting and status.state is not State.ASIDE:
            told.append(waiting)
        if status.only_reads:
            told.append(self.tr("reading only"))
        if status.refused:
            told.append(self.tr("%n not taken", "", status.refused))
        return "  ·  ".join(told)

    def explained(self, status: Status) -> str:
        """In full."""
        lines = [self.tr("Shared project: {address}").format(address=isolate(status.address))]
        if status.state is State.OFFLINE:
            lines.append(
                self.tr(
                    "The server does not answer. Go on working: what you do is kept here and sent "
                    "when it does."
                )
            )
        if status.state is State.ASIDE:
            lines.append(self.tr("Another window of this program sends for this one."))
        if status.only_reads:
            lines.append(
                self.tr(
                    "You may only read: what you do, and what a check finds, stays in this copy."
                )
            )
        if status.refused:
            lines.append(
                self.tr(
                    "The server does not take %n gesture(s) of yours. Click for a list of them.",
                    "",
                    status.refused,
                )
            )
        if status.why:
            lines.append(in_words(status.why))
        return "\n".join(lines)
