"""What PostgreSQL and the line to it say, as one sentence that names the project and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.errors import (
    BugError,
    BusyProjectError,
    KzError,
    NotAProjectError,
    ProjectError,
    ServerRefusedError,
    UnreachableServerError,
)
from kzannotate.storage.server.functions import NOT_AT_ONCE

if TYPE_CHECKING:
    from psycopg import Error

    from kzannotate.storage.server.address import Address


class NotAtOnce(KzError):  # noqa: N818 - nobody is told: whoever sent it goes the longer way
    """Leaves have to be worked out before a revision can be appended."""


WHY = {
    "agreed": "What was agreed on is written by leads alone. Ask one of them to settle this.",
    "author": "Only who wrote a comment may change its words.",
    "forged": "This was made under another reviewer's name, and only a lead may hand it in.",
    "layer": "This changes another reviewer's decisions, which are theirs alone.",
    "lead": "Only leads may change this: what the project is called, who it is shared out to, its "
    "scale and rules, and what others are.",
    "machine": "Nobody did this by hand: the program began a project with it. Only a lead may hand "
    "it in; what a check finds is taken from every reviewer.",
    "malformed": "The server cannot read this. Bring the program on both sides up to date.",
    "taken": "The server has something else under the same mark. Keep a copy of your project, and "
    "join the shared one anew.",
}
"""Why the server did not take a revision, by the word that it says."""

_NOT_LET_IN = (
    ServerRefusedError,
    "{address} does not let this login in. Check its name and its password with who leads the "
    "project.",
)
_BUSY = (BusyProjectError, "{name} is busy. Nothing of this was saved. Try again.")
_NOWHERE = (NotAProjectError, "There is no shared project in {address}.")
_FULL = (ProjectError, "The disk of the server of {name} is full. Nothing of this was saved.")
_DEAD = (
    UnreachableServerError,
    "The server of {name} does not answer. Check the network; what you do is kept on this machine "
    "meanwhile.",
)
_SENTENCES: dict[str, tuple[type[KzError], str]] = {
    NOT_AT_ONCE: (NotAtOnce, "{name}"),
    "28": _NOT_LET_IN,
    "42501": (
        ServerRefusedError,
        "Your login may not do this in {name}. Ask who leads the project for the right to.",
    ),
    "55P03": _BUSY,
    "40P01": _BUSY,
    "57014": _BUSY,
    "3D000": _NOWHERE,
    "3F000": _NOWHERE,
    "42P01": _NOWHERE,
    "42883": _NOWHERE,
    "08P98": (
        ServerRefusedError,
        "{address} does not encrypt what goes over the network. Who looks after it has to switch "
        "TLS on; see docs/server.md.",
    ),
    "08P99": (
        ServerRefusedError,
        "{address} cannot prove that it is the server it should be: its certificate is not signed "
        "by anybody whom this machine trusts. Ask who looks after it for the file to name in the "
        "address with sslrootcert.",
    ),
    "53100": _FULL,
    "53200": _FULL,
    "53300": (UnreachableServerError, "The server of {name} has too many at once. Try again."),
    "25006": (
        ServerRefusedError,
        "The server of {name} only lets read just now. Try again later.",
    ),
}
"""By PostgreSQL's codes, or the class of them that they begin with."""

_BEFORE = (
    ("certificate verify failed", "08P99"),
    ("server certificate", "08P99"),
    ("root certificate", "08P99"),
    ("does not support SSL", "08P98"),
    ("no encryption", "08P98"),
    ("password", "28"),
    ("no pg_hba.conf entry", "28"),
    ("permission denied for database", "28"),
    ("not permitted to log in", "28"),
    ("too many", "53300"),
    ("remaining connection slots", "53300"),
    ('database "', "3D000"),
    ('role "', "28"),
)
"""Words of what goes wrong before a session begins, with the code that it would have."""


def refusal(address: Address, error: Error) -> KzError:
    """The error to raise instead of psycopg's own."""
    state = error.sqlstate or _state_of_failed_start(error)
    kind, sentence = _SENTENCES.get(state) or _SENTENCES.get(state[:2]) or (BugError, "")
    if not sentence and _is_about_the_line(error):
        kind, sentence = _DEAD
    return kind(
        (sentence or "{name}: {error}").format(name=address.name, address=address.said, error=error)
    )


def unanswered(address: Address) -> UnreachableServerError:
    """The error to raise where nothing comes back."""
    return UnreachableServerError(_DEAD[1].format(name=address.name))


def _is_about_the_line(error: Error) -> bool:
    from psycopg import InterfaceError, OperationalError

    return isinstance(error, (OperationalError, InterfaceError))


def _state_of_failed_start(error: Error) -> str:
    # What fails before a session begins has no code, only words, which are the server's own.
    said = str(error)
    return next((code for words, code in _BEFORE if words in said), "")
