"""One round between a working copy and its server: send what is unsent, take in what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.exchanging import Outcome, Unsent
from kzannotate.domain.shared import Cursor, files_of, texts_of
from kzannotate.errors import ServerRefusedError
from kzannotate.workbench.copy_device import note_sent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.revision import Revision
    from kzannotate.domain.shared import Receipt, Shared

_BATCH = 100
"""Revisions in one go."""
_LETTERS = 8_000_000
"""Of texts in one go."""
ONLY_READS = "You may only read this project: what you do stays in your copy."
_LAST = 10
"""Revisions that are sent again at each coming, to see whether the server still has them."""


def belongs(store: Store, shared: Shared) -> None:
    """See that a working copy and what the server has are one project.

    Raises:
        ServerRefusedError: the server has another one under this address now.
    """
    bond = store.exchange.bond()
    if bond is not None and shared.project().id != bond.project:
        raise ServerRefusedError(
            "The server has another project under this address now. Nothing is sent or taken in: "
            "open the shared project again, and merge this copy into it if it is a copy of it."
        )


def send(store: Store, shared: Shared, *, again: bool = False) -> list[Receipt]:
    """Send all that is unsent, in order; what became of those that the server does not take.

    Args:
        store: of the working copy.
        shared: the server.
        again: it was all sent before: what others must send themselves is not held against them.
    """
    refused: list[Receipt] = []
    while batch := _of_bearable_size(store, store.exchange.unsent(_BATCH)):
        for revision in batch:
            note_sent(store.path, revision.device, revision.number)
        receipts = shared.append(batch, _texts(store, batch), _files(store, batch))
        told = [receipt for receipt in receipts if receipt.outcome is Outcome.REFUSED]
        store.exchange.sent(batch[-1].id, {} if again else {r.revision: r.why for r in told})
        refused += told
    return refused


def keep_here(store: Store) -> None:
    """Let all that is unsent stay here: whoever only reads sends nothing.

    What no person did, such as a check, is kept for the day when it may be sent, and not counted.
    """
    while batch := store.exchange.unsent(_BATCH):
        store.exchange.sent(batch[-1].id, {r.id: ONLY_READS if r.reviewer else "" for r in batch})


def send_refused(store: Store, shared: Shared) -> None:
    """Send again what the server did not take: who may do what can have changed since."""
    bond = store.exchange.bond()
    if bond is None or not bond.refused:
        return
    refused = dict(bond.not_taken)
    waiting = list(store.exchange.revisions(refused))
    while batch := _of_bearable_size(store, waiting[:_BATCH]):
        waiting = waiting[len(batch) :]
        for receipt in shared.append(batch, _texts(store, batch), _files(store, batch)):
            refused[receipt.revision] = receipt.why
            if receipt.outcome is not Outcome.REFUSED:
                del refused[receipt.revision]
    store.exchange.still_refused(refused)


def mend(store: Store, shared: Shared, device: str) -> bool:
    """Send and read all anew where the server has lost what it had; whether it had.

    A server that was put back to an earlier state gets back what its desktops have.

    Args:
        store: of the working copy.
        shared: the server.
        device: that the copy makes revisions as.
    """
    if not (_forgot_what_was_read(store, shared) or _forgot_what_was_sent(store, shared, device)):
        return False
    store.exchange.begin_again()
    send(store, shared, again=True)
    return True


def _forgot_what_was_read(store: Store, shared: Shared) -> bool:
    bond = store.exchange.bond()
    cursor = Cursor.of(bond.cursor) if bond is not None else Cursor()
    if not cursor.place:
        return False
    before = Cursor(cursor.place - 1, cursor.fence)
    found, _ = shared.revisions_since(before, 1)
    return not found or not list(store.exchange.revisions([found[0].id]))


def _forgot_what_was_sent(store: Store, shared: Shared, device: str) -> bool:
    bond = store.exchange.bond()
    refused = bond.refused if bond is not None else ()
    last = [r for r in store.exchange.last_sent(device, _LAST) if r.id not in refused]
    if not last:
        return False
    receipts = shared.append(last, _texts(store, last), _files(store, last))
    return any(r.outcome in (Outcome.ADDED, Outcome.BRANCHED) for r in receipts)


def take_in(
    store: Store, shared: Shared, step: Callable[[int], None] | None = None
) -> tuple[int, frozenset[str]]:
    """Take in all that is new on the server; how much it was, and the devices it is from.

    Args:
        store: of the working copy.
        shared: the server.
        step: told after each go how many revisions came in; what it raises stops it.
    """
    count, devices = 0, set[str]()
    while True:
        bond = store.exchange.bond()
        since = bond.cursor if bond is not None else ""
        coming, reached = shared.revisions_since(Cursor.of(since), _BATCH)
        if not coming:
            return count, frozenset(devices)
        outcomes = _receive(store, shared, coming, str(reached))
        fresh = [r for r, o in zip(coming, outcomes, strict=True) if o is not Outcome.KNOWN]
        count += len(fresh)
        devices.update(revision.device for revision in fresh)
        if step is not None:
            step(count)


def _receive(
    store: Store, shared: Shared, coming: Sequence[Revision], cursor: str
) -> list[Outcome]:
    wanted = {sha256 for revision in coming for sha256 in texts_of(revision)}
    texts = shared.texts(wanted - store.texts(wanted).keys())
    attached = {sha256 for revision in coming for sha256 in files_of(revision)}
    files = shared.files([s for s in attached if store.exchange.file(s) is None])
    while True:
        try:
            return store.exchange.receive(coming, texts.items(), files.items(), cursor)
        except Unsent:
            send(store, shared)


def _of_bearable_size(store: Store, revisions: Sequence[Revision]) -> list[Revision]:
    batch: list[Revision] = []
    letters = 0
    for revision in revisions:
        letters += sum(map(len, _texts(store, [revision]).values()))
        if batch and letters > _LETTERS:
            break
        batch.append(revision)
    return batch


def _texts(store: Store, revisions: Sequence[Revision]) -> dict[str, str]:
    return store.texts({sha256 for revision in revisions for sha256 in texts_of(revision)})


def _files(store: Store, revisions: Sequence[Revision]) -> dict[str, bytes]:
    found = {sha256: None for revision in revisions for sha256 in files_of(revision)}
    bodies = {sha256: store.exchange.file(sha256) for sha256 in found}
    return {sha256: body for sha256, body in bodies.items() if body is not None}
