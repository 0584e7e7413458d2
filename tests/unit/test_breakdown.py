"""What is written down of failures says where in the code, and nothing of what was read."""

import logging
import subprocess
import sys

import pytest

from kzannotate import breakdown, safe_mode
from kzannotate.errors import BugError

PRIVATE = "قناديل الميناء lanterns of the harbour"


def throw(error, led_to_by):
    held = PRIVATE  # noqa: F841 - variables must not be told either
    raise error from led_to_by


def failure(error, cause=None):
    """An error as it is after it was raised, with what led to it."""
    try:
        throw(error, cause or KeyError(PRIVATE))
    except Exception as raised:  # noqa: BLE001 - whatever was asked for
        return raised


@pytest.fixture
def run_python():
    def run(code, argument):
        command = [sys.executable, "-I", "-c", code, str(argument)]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)

    return run


@pytest.fixture
def log(tmp_path):
    handler = breakdown.keep_log(tmp_path)
    yield logging.getLogger("kzannotate.somewhere")
    logging.getLogger("kzannotate").removeHandler(handler)
    handler.close()


def secrets_in(text):
    return [word for word in PRIVATE.split() if len(word) > 2 and word in text]


@pytest.mark.parametrize(
    "error",
    [
        BugError(PRIVATE),
        ValueError(f"not a number: '{PRIVATE}'"),
        KeyError(PRIVATE),
        OSError(5, PRIVATE, PRIVATE),
        UnicodeEncodeError("ascii", PRIVATE, 0, 1, PRIVATE),
        AttributeError(f"'{PRIVATE}' has no attribute"),
        type("Ours", (AttributeError,), {})(PRIVATE),
    ],
    ids=lambda e: type(e).__name__,
)
def test_a_report_says_where_and_what_kind_and_no_word_of_an_article(error, tmp_path):
    report = breakdown.report(failure(error), tmp_path)
    text = report.path.read_text("utf-8")
    assert "test_breakdown.py" in text
    assert type(error).__qualname__ in text
    assert "KeyError" in text
    assert secrets_in(text) == []


def test_a_report_names_no_folder_of_the_user(tmp_path):
    text = breakdown.report(failure(BugError("x")), tmp_path).text
    assert str(tmp_path) not in text
    assert "/" not in text.partition("test_breakdown.py")[0].splitlines()[-1]


def test_what_only_the_interpreter_says_is_kept(tmp_path):
    text = breakdown.report(failure(OSError(28, "x"), NameError("name is not defined")), tmp_path)
    assert "name is not defined" in text.text
    assert "No space left on device" in text.text


def test_a_report_can_be_deleted_and_twenty_are_kept(tmp_path):
    reports = [breakdown.report(BugError("x"), tmp_path) for _ in range(25)]
    assert len(list(tmp_path.glob("report-*"))) == 20
    reports[-1].delete()
    assert len(list(tmp_path.glob("report-*"))) == 19


def test_without_a_place_there_is_still_a_text(tmp_path):
    (tmp_path / "file").write_text("in the way")
    report = breakdown.report(BugError("x"), tmp_path / "file")
    assert report.path is None
    assert "BugError" in report.text
    assert breakdown.keep_log(tmp_path / "file") is None
    assert breakdown.watch_for_death(tmp_path / "file") == (None, None)


def test_the_log_holds_neither_quotes_nor_other_letters_nor_messages_of_errors(log, tmp_path):
    log.warning("no font for '%s' and %s", PRIVATE, PRIVATE[:14])
    log.error("a fault", exc_info=failure(ValueError(PRIVATE)))
    text = (tmp_path / breakdown.LOG).read_text("utf-8")
    assert "no font for" in text
    assert "builtins.ValueError" in text
    assert secrets_in(text) == []


def test_the_log_turns_over_and_never_grows_past_three_megabytes(log, tmp_path, monkeypatch):
    (handler,) = (h for h in logging.getLogger("kzannotate").handlers if hasattr(h, "maxBytes"))
    assert handler.maxBytes == breakdown.LARGEST
    monkeypatch.setattr(handler, "maxBytes", 2_000)
    for _ in range(200):
        log.info("word " * 10)
    sizes = [p.stat().st_size for p in tmp_path.glob(f"{breakdown.LOG}*")]
    assert len(sizes) == 3
    assert max(sizes) <= 2_000
    assert (breakdown.LARGEST, breakdown.OLD_ONES) == (1_000_000, 2)


def test_a_process_that_dies_leaves_a_report_for_the_next(tmp_path, run_python):
    code = (
        "import sys, faulthandler; from pathlib import Path; from kzannotate import breakdown\n"
        "kept = breakdown.watch_for_death(Path(sys.argv[1]))\n"
        "faulthandler._sigsegv()"
    )
    assert run_python(code, tmp_path).returncode < 0
    again = "import sys; from pathlib import Path; from kzannotate import breakdown\n"
    again += "print(breakdown.watch_for_death(Path(sys.argv[1]))[0].text)"
    assert "Segmentation fault" in run_python(again, tmp_path).stdout
    assert "None" in run_python(again.replace(".text", ""), tmp_path).stdout


def test_safe_mode_reaches_the_processes_that_read_files(monkeypatch, run_python):
    monkeypatch.setenv(safe_mode.VARIABLE, "")
    assert not safe_mode.is_on()
    safe_mode.switch_on()
    code = "from kzannotate import safe_mode; print(safe_mode.is_on())"
    assert run_python(code, "-").stdout.strip() == "True"


def test_a_report_says_whether_the_program_was_in_safe_mode(monkeypatch):
    monkeypatch.setenv(safe_mode.VARIABLE, "")
    assert "safe mode" not in breakdown.versions()[0]
    safe_mode.switch_on()
    assert "safe mode" in breakdown.versions()[0]


def test_a_quote_that_never_closes_hides_all_that_follows():
    assert "salary" not in breakdown.discreet("cannot read “the salary of the head")
