"""A worker's memory has an end."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from kzannotate.detection.running import forgetting
from kzannotate.workbench.corpora import comparing, jobs, reading


@pytest.mark.parametrize(
    ("stages", "seconds", "times"),
    [
        ([reading.STAGE] * 3, [0, 60, 90], 0),
        ([reading.STAGE] * 4, [0, 60, 120, 180], 1),
        ([reading.STAGE, comparing.PAIRS, comparing.PAIRS], [0, 1, 2], 1),
        ([comparing.PAIRS] * 4, [0, 101, 102, 203], 2),
    ],
)
def test_a_worker_forgets_words_between_stages_and_after_long_work(
    monkeypatch: pytest.MonkeyPatch, stages: list[str], seconds: list[int], times: int
) -> None:
    forget = Mock()
    monkeypatch.setattr(forgetting, "forget_readings", forget)
    monkeypatch.setattr(forgetting.time, "process_time", iter([0, *seconds]).__next__)
    room = jobs._Room()
    for stage in stages:
        room.make_for(stage)
    assert forget.call_count == times
