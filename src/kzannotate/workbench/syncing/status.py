"""How a working copy stands to its server."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What is told of it at a glance."""

    CONNECTING = "connecting"
    SENDING = "sending"
    UP_TO_DATE = "up to date"
    OFFLINE = "offline"
    REFUSED = "refused"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Status:
    """How a working copy stands to its server.

    Args:
        state: ``ASIDE``: another window of this program sends for both.
        address: of the server, without a password.
        waiting: revisions that the server may not have.
        refused: revisions that it does not take, however often they are sent.
        why: a sentence about the last trouble; empty: none.
        only_reads: the server lets this login read and nothing else.
    """

    state: State
    address: str
    waiting: int = 0
    refused: int = 0
    why: str = ""
    only_reads: bool = False
