"""The pictures of the documentation show the window as it is drawn now."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SHOWN = ROOT / "docs" / "pictures"
DRAWN_WITH = "6.12"
"""The line of Qt that drew the pictures; another one sets letters a little differently."""
SMALL = QSize(180, 110)
"""Pixels to which both pictures are shrunk, so that a hair's breadth does not count."""
LIKE = 6.0
"""Greatest mean difference of two like pictures, of 255 steps from black to white."""

pytestmark = [
    pytest.mark.gui,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not qVersion().startswith(DRAWN_WITH), reason="drawn with another Qt"),
]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """A folder with all pictures as they are drawn now."""
    folder = tmp_path_factory.mktemp("pictures")
    script = ROOT / "packaging" / "pictures.py"
    subprocess.run([sys.executable, script, folder], check=True, capture_output=True, timeout=280)
    return folder


def shades(path):
    smooth = Qt.TransformationMode.SmoothTransformation
    picture = QImage(str(path)).scaled(SMALL, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return bytes(picture.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def difference(one, other):
    pairs = zip(shades(one), shades(other), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (SMALL.width() * SMALL.height())


def test_the_pictures_are_those_of_the_present_window(drawn):
    made = {path.name for path in drawn.glob("*.png")}
    assert made == {path.name for path in SHOWN.glob("*.png")}
    unlike = {name: difference(drawn / name, SHOWN / name) for name in made}
    assert {name: far for name, far in unlike.items() if far > LIKE} == {}


def test_a_picture_in_other_colours_or_mirrored_is_not_like(drawn):
    light = drawn / "window-en-light.png"
    assert difference(light, drawn / "window-en-dark.png") > LIKE
    assert difference(light, drawn / "window-ar-light.png") > LIKE
