"""A fact-checker new to it marks a conflict and exports a report in ten minutes, reading nothing.

The minutes are an estimate from what is clicked, typed, read and decided (``cast/pace.py``); nobody
was watched doing it.
"""

import json

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]

TEN_MINUTES = 600.0


@pytest.mark.parametrize(
    ("act", "clicks"), [("newcomer", 6), ("newcomer_with_articles", 14)], ids=["sample", "own"]
)
def test_a_newcomer_marks_a_conflict_and_sends_a_report_within_ten_minutes(bare_stage, act, clicks):
    said = bare_stage.play(act).splitlines()
    counted = json.loads(next(line for line in said if line.startswith('{"story"')))
    assert counted["new"] < TEN_MINUTES
    assert counted["clicks"] <= clicks
