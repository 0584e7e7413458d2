"""Where the sources disagree, in a real window, by keyboard."""

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]


def test_sources_that_disagree_are_found_compared_and_taken_along(stage):
    stage.play("where_sources_disagree")
