"""Work away from the window: order, staleness, yielding, errors."""

import threading

import pytest

from kzannotate.errors import UserError
from kzannotate.gui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shut_down()


def test_gestures_are_done_in_their_order_on_one_thread(jobs, qtbot):
    seen = []
    for i in range(5):
        jobs.write(lambda i=i: (i, threading.get_ident()), seen.append)
    qtbot.waitUntil(lambda: jobs.at_rest)
    assert [i for i, _ in seen] == [0, 1, 2, 3, 4]
    assert len({thread for _, thread in seen} | {threading.get_ident()}) == 2


def test_an_answer_comes_in_the_thread_of_the_window(jobs, qtbot):
    threads = []
    jobs.write(lambda: None, lambda _: threads.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_an_older_answer_of_a_kind_is_dropped(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.run("look", lambda _: gate.wait(5) and "old", seen.append)
    jobs.run("look", lambda _: "new", seen.append)
    gate.set()
    qtbot.waitUntil(lambda: jobs.at_rest)
    assert seen == ["new"]


def test_what_is_cancelled_is_told_so_and_gives_no_answer(jobs, qtbot):
    begun, seen, told = threading.Event(), [], []

    def work(pulse):
        begun.set()
        while not pulse.cancelled():
            pass
        told.append(True)

    jobs.run("look", work, seen.append)
    assert begun.wait(5)
    jobs.cancel("look")
    qtbot.waitUntil(lambda: bool(told))
    assert (seen, jobs.at_rest) == ([], True)


def until_cancelled(pulse):
    while not pulse.cancelled():
        pass
    raise UserError("told to stop")


def test_long_work_steps_aside_for_a_gesture_and_begins_again(jobs, qtbot):
    tries, order = [], []

    def work(pulse):
        tries.append(pulse)
        return until_cancelled(pulse) if len(tries) == 1 else "checked"

    jobs.write_long("check", work, order.append, yields=True)
    qtbot.waitUntil(lambda: bool(tries))
    jobs.write(lambda: "linked", order.append)
    qtbot.waitUntil(lambda: jobs.at_rest)
    assert order == ["linked", "checked"]


def test_long_work_that_does_not_yield_is_finished_first(jobs, qtbot):
    order = []
    jobs.write_long("import", lambda _: "imported", order.append)
    jobs.write(lambda: "linked", order.append)
    qtbot.waitUntil(lambda: jobs.at_rest)
    assert order == ["imported", "linked"]


def test_progress_is_told_while_it_runs(jobs, qtbot):
    with qtbot.waitSignal(jobs.progressed) as told:
        jobs.run("look", lambda pulse: pulse.progress(3, 8))
    assert told.args == ["look", 3, 8]


def test_an_error_is_told_and_the_next_gesture_is_done(jobs, qtbot):
    seen = []

    def refused():
        raise UserError("Not now.")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write(refused)
        jobs.write(lambda: "linked", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert str(told.args[0]) == "Not now."


def test_saving_is_over_only_when_the_last_gesture_is_in_the_file(jobs, qtbot):
    said = []
    jobs.writing.connect(said.append)
    gate = threading.Event()
    jobs.write(lambda: gate.wait(5))
    jobs.write(lambda: None)
    assert said == [True, True]
    gate.set()
    qtbot.waitUntil(lambda: jobs.at_rest)
    assert said == [True, True, True, False]


def test_shutting_down_finishes_the_gestures(qapp):
    jobs, done = Jobs(), []
    for i in range(20):
        jobs.write(lambda i=i: done.append(i))
    jobs.shut_down()
    assert done == list(range(20))


def test_long_writing_goes_before_what_yields(jobs, qtbot):
    began, seen = threading.Event(), []

    def check(pulse):
        began.set()
        while not pulse.cancelled() and "undo" not in seen:
            pass
        if pulse.cancelled():
            raise UserError("stopped")
        return "check"

    jobs.write_long("check", check, seen.append, yields=True)
    began.wait(5)
    jobs.write_long("undo", lambda _: "undo", seen.append)
    qtbot.waitUntil(lambda: jobs.at_rest)
    assert seen == ["undo", "check"]
