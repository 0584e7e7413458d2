"""What the server confirmed is there after it died; where it confirms too early, it is not.

The second half is the control: a trial that finds nothing lost there would find nothing anywhere.
"""

from __future__ import annotations

import pytest
from effort import FULL, enter

from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.shared import Cursor
from kzannotate.storage.server.sharing import connect
from postgres_cluster import PASSWORD, Cluster, why_not

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not FULL, reason="in the full trials alone"),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
GESTURES = 60
WRITES_SELDOM = {"wal_writer_delay": "10s", "wal_writer_flush_after": "0", "fsync": "on"}
"""So that what is not written at once is not written before the kill either."""


def confirmed_and_kept(settings: dict[str, str]) -> tuple[list[str], list[str]]:
    """Ids of what was confirmed before the server was killed, and of what is there after it."""
    cluster = Cluster(WRITES_SELDOM | settings)
    try:
        shared = cluster.database()
        desk = connect(shared.invited("aigul"), PASSWORD)
        confirmed = []
        for number in range(1, GESTURES + 1):
            change = Change(SHARED_LAYER, None, Entity(f"e-{number}", "place"))
            made = Revision(f"r-{number}", "d-aigul", number, "aigul", "add", (change,))
            if desk.append([made])[0].outcome is Outcome.ADDED:
                confirmed.append(made.id)
        cluster.stop("immediate")
        desk.close()
        cluster.start()
        again = connect(shared.address("aigul"), PASSWORD)
        kept = [r.id for r in again.revisions_since(Cursor())[0]]
        again.close()
    finally:
        cluster.destroy()
    return confirmed, kept


def test_what_was_confirmed_is_there_after_the_server_died() -> None:
    confirmed, kept = confirmed_and_kept({})
    enter("confirmed", confirmed=len(confirmed), lost=len(set(confirmed) - set(kept)))
    assert confirmed == kept
    assert len(confirmed) == GESTURES


def test_a_server_that_confirms_before_it_has_written_is_seen_to_lose() -> None:
    confirmed, kept = confirmed_and_kept({"synchronous_commit": "off"})
    enter("confirmed too early", confirmed=len(confirmed), lost=len(set(confirmed) - set(kept)))
    assert set(confirmed) - set(kept)
