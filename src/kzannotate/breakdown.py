"""What is written down when the program itself fails: a log that turns over, and reports.

Neither holds a word of an article, a name or a path of the user's: messages of errors, which may
quote anything, are left out unless only the interpreter or the system can have written them.
Nothing is ever sent anywhere.
"""

from __future__ import annotations

import contextlib
import copy
import logging
import os
import platform
import re
import sys
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import kzannotate
from kzannotate import safe_mode

if TYPE_CHECKING:
    from collections.abc import Iterator

LOG, DIED = "kzannotate.log", "died.txt"
LARGEST, OLD_ONES = 1_000_000, 2
"""Bytes of one log file, and how many are kept besides the one that is written."""
MOST_REPORTS = 20
_DEEPEST = 10
_PACKAGES = (
    *("PySide6-Essentials", "ahocorasick-rs", "click", "lxml", "numpy", "openpyxl", "pypdfium2"),
    *("rapidfuzz", "regex", "sqlite-utils", "trafilatura"),
)
_TELLING = (AttributeError, ImportError, ModuleNotFoundError, NameError, UnboundLocalError)
"""Errors whose messages name parts of the code and nothing else."""
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”?|«[^»]*»?")
"""Quotes that open and never close go on to the end."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_LEFT_OUT = "[left out]"


@dataclass(frozen=True, slots=True)
class BreakdownReport:
    """What the user can read and keep.

    Args:
        text: the whole of it.
        path: where it is kept; None where it could not be written.
    """

    text: str
    path: Path | None

    def delete(self) -> None:
        """Let no trace of it stay."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)


def state_folder() -> Path:
    """Where the system wants programs to keep logs; perhaps not there yet."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "kzannotate"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "kzannotate"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "kzannotate"


def keep_log(folder: Path) -> logging.Handler | None:
    """Write what this program says of itself into a file from now on; None where one cannot."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG, maxBytes=LARGEST, backupCount=OLD_ONES, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("kzannotate")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.info("started, %s", "; ".join(versions()))
    return handler


def watch_for_death(folder: Path) -> tuple[BreakdownReport | None, TextIO | None]:
    """Have the interpreter write down where it was if the process dies of itself.

    Returns:
        What the last process left behind that died so, and the file that must stay open.
    """
    import faulthandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        left = _taken_up(folder)
        target = (folder / DIED).open("w", encoding="utf-8")
    except OSError:
        return None, None
    faulthandler.enable(target)
    return left, target


def report(error: BaseException, folder: Path) -> BreakdownReport:
    """Write down what went wrong, and where in the code."""
    return _kept("\n".join([*versions(), "", *told(error)]) + "\n", folder)


def clear(folder: Path) -> int:
    """Let no log and no report stay; the log that is written to is emptied. Returns how many."""
    count = 0
    for pattern in (f"{LOG}*", "report-*.txt"):
        for path in folder.glob(pattern):
            with contextlib.suppress(OSError):
                if path.name == LOG:
                    os.truncate(path, 0)
                else:
                    path.unlink()
                count += 1
    return count


def versions() -> list[str]:
    """What the program runs on."""
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for name in _PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found.append(f"{name} {version(name)}")
    return [
        f"kzannotate {kzannotate.__version__}{' in safe mode' if safe_mode.is_on() else ''}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
        ", ".join(found),
    ]


def told(error: BaseException) -> Iterator[str]:
    """The traceback in lines, without what the error and the variables say."""
    for each in _chain(error):
        for frame in traceback.extract_tb(each.__traceback__):
            yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}: {frame.line}"
        yield f"{type(each).__module__}.{type(each).__qualname__}: {_message(each)}"


def discreet(words: str) -> str:
    """The words without what stands in quotes or in other letters than those of programs."""
    return _FOREIGN.sub(_LEFT_OUT, _QUOTED.sub(_LEFT_OUT, words))


class _Discreet(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have left the whole of it here
        return super().format(record)

    def formatException(  # noqa: N802 - the name that logging knows
        self, ei: object
    ) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(told(error)) if isinstance(error, BaseException) else ""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - likewise
        record.message = discreet(record.message)
        return super().formatMessage(record)


def _chain(error: BaseException) -> list[BaseException]:
    """What led to an error, the first cause first."""
    found: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in found and len(found) < _DEEPEST:
        found.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    return found[::-1]


def _message(error: BaseException) -> str:
    if type(error) in _TELLING:
        return discreet(str(error))
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return os.strerror(error.errno)
    # Of SQLite's errors the name of their kind.
    return str(getattr(error, "sqlite_errorname", _LEFT_OUT))


def _short(name: str) -> str:
    """A path of code from its package on: what lies before it may name the user."""
    parts = Path(name).parts
    for root in ("site-packages", "kzannotate"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last + (root == "site-packages") :])
    return parts[-1] if parts else ""


def _taken_up(folder: Path) -> BreakdownReport | None:
    """What stands in the file of the last process, kept as a report."""
    path = folder / DIED
    traces = path.read_text("utf-8", "replace") if path.is_file() else ""
    if not traces.strip():
        return None
    lines = (re.sub(r'File "([^"]*)"', _shortened, line) for line in traces.splitlines())
    return _kept("\n".join([*versions(), "", *lines]) + "\n", folder)


def _shortened(found: re.Match[str]) -> str:
    return f"File {_short(found[1])}"


def _kept(text: str, folder: Path) -> BreakdownReport:
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = folder / f"report-{moment}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-MOST_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return BreakdownReport(text, None)
    return BreakdownReport(text, path)
