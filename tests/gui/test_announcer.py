"""News of a commit comes in the window's thread, in order."""

import threading

from kzannotate.gui.announcer import Announcer


def test_revisions_told_by_another_thread_arrive_in_this_one_in_order(qapp, qtbot):
    announcer, seen = Announcer(), []
    announcer.revised.connect(lambda r: seen.append((r, threading.get_ident())))
    teller = threading.Thread(target=lambda: [announcer.tell(i) for i in range(5)])
    teller.start()
    teller.join()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert seen == [(i, threading.get_ident()) for i in range(5)]
