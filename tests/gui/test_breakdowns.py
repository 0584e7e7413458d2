"""A fault in the window is told once, can be kept or deleted, and quotes nobody's article."""

import logging
import os
from pathlib import Path

import pytest

from kzannotate import breakdown, safe_mode
from kzannotate.errors import BugError, ForeignFileError, UserError
from kzannotate.gui.app import _pass_on
from kzannotate.gui.dialogs.reports import BreakdownDialog
from kzannotate.gui.settings import NoSettings, Settings, wanted_settings


@pytest.fixture
def kept(monkeypatch, tmp_path) -> Path:
    """Where the program writes logs and reports in a test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "kzannotate"


@pytest.fixture
def watched(program, kept, monkeypatch):
    """The program with its log."""
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    program.keep_watch()
    yield program
    program.end_watch()


def raised(error):
    try:
        raise error
    except type(error) as caught:
        return caught


def dialogs(program):
    return program.window.findChildren(BreakdownDialog)


def test_a_report_is_kept_unless_the_user_deletes_it(program, kept):
    program.report(raised(BugError("x")))
    dialog = dialogs(program)[0]
    (path,) = kept.glob("report-*.txt")
    assert dialog.text.toPlainText() == path.read_text("utf-8")
    dialog.closing.click()
    assert path.exists()
    program.report(raised(KeyError("x")))
    next(d for d in dialogs(program) if d is not dialog).forgetting.click()
    assert list(kept.glob("report-*.txt")) == [path]


def test_a_fault_that_comes_with_every_frame_is_told_once(program, kept):
    for _ in range(5):
        program.report(raised(BugError("x")))
    assert len(dialogs(program)) == 1
    assert len(list(kept.glob("report-*.txt"))) == 1
    dialogs(program)[0].reject()


def test_where_the_last_process_died_the_next_tells(program, kept, monkeypatch):
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    kept.mkdir(parents=True)
    (kept / breakdown.DIED).write_text('Fatal error\n  File "/srv/aliya/kzannotate/x.py"')
    program.keep_watch()
    program.end_watch()
    said = dialogs(program)[0].text.toPlainText()
    assert "Fatal error" in said
    assert "aliya" not in said
    dialogs(program)[0].reject()


def test_no_word_of_an_article_or_a_name_comes_into_log_or_report(watched, kept, qtbot, sample):
    """Canary: every word of the open article, and every name, in every message there is."""
    watched.desk.open(sample)
    qtbot.waitUntil(lambda: watched.navigator.document is not None, timeout=10_000)
    qtbot.waitUntil(lambda: watched.jobs.at_rest, timeout=10_000)
    bench = watched.desk.bench
    text = bench.store.text(watched.navigator.document)
    for kind in (ValueError, KeyError, BugError, UserError, OSError, UnicodeError):
        watched.report(raised(kind(text)))
    watched.report(ForeignFileError(text, path=Path(text[:40])))
    _pass_on(2, None, f"QFont: nothing for '{text}'")  # type: ignore[arg-type]
    written = "".join(p.read_text("utf-8") for p in kept.iterdir())
    assert "refused: UserError" in written
    letters = [word for word in text.split() if len(word) > 3 and not word.isascii()]
    assert letters
    assert [word for word in letters if word in written] == []
    assert sample.name not in written
    for dialog in dialogs(watched):
        dialog.reject()


def test_the_watch_ends_with_the_window(watched):
    watched.end_watch()
    names = [type(h).__name__ for h in logging.getLogger("kzannotate").handlers]
    assert "RotatingFileHandler" not in names


def test_safe_mode_says_so_and_leaves_settings_alone(program, monkeypatch, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark"}')
    settings = NoSettings(path)
    assert settings.read() == Settings()
    settings.write(Settings(theme="light"))
    assert path.read_text() == '{"theme": "dark"}'
    monkeypatch.setenv(safe_mode.VARIABLE, "1")
    program.window._say_title()
    assert "safe mode" in program.window.windowTitle()


def test_what_somebody_chose_is_not_asked_for_in_safe_mode(monkeypatch):
    monkeypatch.setenv(safe_mode.VARIABLE, "")
    assert not isinstance(wanted_settings(), NoSettings)
    monkeypatch.setenv(safe_mode.VARIABLE, "1")
    assert isinstance(wanted_settings(), NoSettings)


def test_the_menu_opens_the_program_again_in_safe_mode(program, monkeypatch):
    started = []
    monkeypatch.setattr(
        "PySide6.QtCore.QProcess.startDetached", lambda *command: started.append(command)
    )
    program.window.actions_["safe_mode"].trigger()
    assert started[0][1][-1] == safe_mode.OPTION
    assert os.environ.get(safe_mode.VARIABLE) != "1"
