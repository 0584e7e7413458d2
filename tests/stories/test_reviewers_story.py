"""Three people at one project, in the real window."""

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]


def test_two_read_blind_and_differ_a_lead_settles_it_and_the_agreed_layer_goes_out(stage):
    stage.play("three_reviewers")
