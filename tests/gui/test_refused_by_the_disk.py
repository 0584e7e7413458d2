"""A gesture that the disk refuses is told in a sentence; the window and the work go on."""

import pytest

from kzannotate.domain.span import Span
from kzannotate.errors import ProjectError
from kzannotate.workbench import marking


@pytest.fixture
def told(at_work):
    """What the window complained of."""
    errors = []
    at_work.jobs.failed.connect(errors.append)
    return errors


def mark(program, qtbot, start):
    """Link some letters by the writer's thread, as a gesture does; what came of it."""
    made = []
    bench, document = program.desk.bench, program.navigator.document
    entity = bench.reference().entities[0].id
    span = Span(start, start + 3)
    program.jobs.write(lambda: marking.mark(bench, document, span, entity), made.append)
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=20_000)
    qtbot.wait(20)
    return made


def room_for(program, qtbot, pages):
    """Let SQLite find so many pages at most: the disk is full, or is not any more."""
    bench = program.desk.bench
    limit = f"PRAGMA max_page_count = {pages}"
    program.jobs.write(lambda: bench.store._connection().execute(limit).fetchone())
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=20_000)


def test_a_full_disk_is_told_and_the_next_gesture_is_saved(at_work, told, qtbot):
    assert mark(at_work, qtbot, 1)
    room_for(at_work, qtbot, 1)
    refused = [start for start in range(10, 200, 4) if not mark(at_work, qtbot, start)][:1]
    assert refused
    assert "is full. Nothing of this was saved." in str(told[-1])
    room_for(at_work, qtbot, 1_000_000)
    assert mark(at_work, qtbot, refused[0])
    assert list(at_work.desk.bench.store.verify()) == []


def test_a_file_that_is_gone_is_told_and_work_goes_on_when_it_is_back(at_work, told, qtbot):
    path = at_work.desk.bench.store.path
    path.rename(path.with_suffix(".away"))
    assert mark(at_work, qtbot, 1) == []
    assert isinstance(told[-1], ProjectError)
    assert at_work.window.isEnabled()
    path.with_suffix(".away").rename(path)
    assert mark(at_work, qtbot, 1)
