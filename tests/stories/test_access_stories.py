"""The window as it is for who works without a mouse or without seeing it."""

import dataclasses
import shutil
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]

WAKE = (
    "gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus"
    " --method org.a11y.Bus.GetAddress >/dev/null 2>&1; "
)
"""Start the bus that screen readers listen on."""


def can_listen():
    if sys.platform != "linux" or not all(map(shutil.which, ("dbus-run-session", "gdbus"))):
        return False
    asked = subprocess.run(
        ["/usr/bin/python3", "-c", "import dbus"], check=False, capture_output=True
    )
    return asked.returncode == 0


def test_all_that_takes_the_focus_says_its_name_and_is_reached_by_tab(stage):
    stage.play("names")


def test_a_screen_reader_hears_the_whole_window(stage):
    if "Xvfb" not in stage.name or "no Xvfb" in stage.name or not can_listen():
        pytest.skip("there is no display or no bus of screen readers here")
    heard = dataclasses.replace(
        stage,
        environment={
            **stage.environment,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(stage.folder),
        },
        before=("dbus-run-session", "--", "sh", "-c", f'{WAKE}exec "$@"', "sh"),
    )
    heard.play("heard")
