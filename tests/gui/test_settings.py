"""What the program remembers: losing it never stops the program."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kzannotate.gui.settings import RECENT, Settings, SettingsFile


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path / "deep" / "settings.json")


def test_what_is_written_is_read_again(file):
    settings = replace(Settings(), language="ar", recent=("/a.kza",), zoom=1.5)
    file.write(settings)
    assert file.read() == settings


@pytest.mark.parametrize("content", ["", "[", "[]", "null", "\x00", "[" * 100_000])
def test_a_damaged_file_counts_as_none(file, content):
    file.path.parent.mkdir()
    file.path.write_text(content)
    assert file.read() == Settings()


def test_a_value_of_a_wrong_type_is_left_at_its_default(file):
    file.path.parent.mkdir()
    file.path.write_text(json.dumps({"theme": 7, "language": "ar", "recent": [1, "/a.kza"]}))
    assert file.read() == replace(Settings(), language="ar", recent=("/a.kza",))


def test_a_folder_that_cannot_be_written_is_only_logged(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    SettingsFile(tmp_path / "file" / "settings.json").write(Settings())
    assert "could not be kept" in caplog.text


def test_the_project_opened_last_comes_first_and_only_once():
    settings = Settings(recent=("/a.kza", "/b.kza"))
    assert settings.having_opened(Path("/b.kza")).recent == ("/b.kza", "/a.kza")


def test_only_so_many_projects_are_remembered():
    settings = Settings()
    for i in range(RECENT + 3):
        settings = settings.having_opened(Path(f"/{i}.kza"))
    assert len(settings.recent) == RECENT


def test_the_last_project_is_opened_at_the_start_by_those_who_want_it(tmp_path):
    (tmp_path / "a.kza").touch()
    settings = Settings(recent=(str(tmp_path / "a.kza"),))
    assert settings.wanted_at_start is None
    assert replace(settings, at_start="last").wanted_at_start == tmp_path / "a.kza"
    gone = Settings(at_start="last", recent=(str(tmp_path / "gone.kza"),))
    assert gone.wanted_at_start is None
