from __future__ import annotations

from pathlib import Path

import pytest

from kzannotate.workbench import doctor

FOLDER = Path("build") / "demo"


@pytest.fixture
def without_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_the_sample_is_checked_on_paper(kz, opened, without_display, capsys):
    assert kz("demo") == 0
    said = capsys.readouterr().out
    assert "No display was found" in said
    assert "wrong-name" in said
    assert 'dir="rtl"' in (FOLDER / "report.html").read_text("utf-8")
    assert opened == [(FOLDER / "demo.kza", FOLDER / "window.png")]


def test_with_a_display_the_sample_is_opened(kz, opened, monkeypatch):
    monkeypatch.setattr(doctor, "has_display", lambda: True)
    assert kz("demo") == 0
    assert opened == [FOLDER / "demo.kza"]


def test_without_the_libraries_no_picture_is_tried(
    kz, opened, without_display, monkeypatch, capsys
):
    lack = doctor.Lack("libGL", "drawing", "libgl1")
    health = doctor.Health((), (lack,), display=False)
    monkeypatch.setattr(doctor, "examine", lambda: health)
    assert kz("demo") == 0
    assert opened == []
    assert "kzannotate doctor" in capsys.readouterr().out


def test_doctor_names_the_package_of_what_is_missing(kz, monkeypatch, capsys):
    lack = doctor.Lack("libxcb-icccm", "X11 window", "libxcb-icccm4")
    health = doctor.Health((("Python", "3.11"),), (lack,), display=True)
    monkeypatch.setattr(doctor, "examine", lambda: health)
    assert kz("doctor") == 1
    assert "apt-get install --no-install-recommends libxcb-icccm4" in capsys.readouterr().out
