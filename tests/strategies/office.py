"""LibreOffice, where it is installed, to open what we write."""

import shutil
import subprocess
from pathlib import Path

import pytest

PROGRAM = shutil.which("soffice")
_HOME = Path(PROGRAM or "").resolve().parent


def needed(library: str) -> pytest.MarkDecorator:
    """A mark of tests that a part of LibreOffice is for; Debian packs each by itself."""
    there = PROGRAM is not None and (_HOME / library).exists()
    return pytest.mark.skipif(not there, reason=f"LibreOffice's {library} is not there")


WRITER, CALC = needed("libswlo.so"), needed("libsclo.so")
COMMAS_IN_UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false"
"""As filter: a comma, quotation marks, UTF-8, cells as they are shown."""


def opened_and_saved(source: Path, into: str) -> Path:
    """The file as LibreOffice saves it again, in another format beside it."""
    home = f"-env:UserInstallation=file://{source.parent}/home"
    told = ("--headless", "--convert-to", into, "--outdir", source.parent, source)
    subprocess.run([PROGRAM, home, *told], check=True, capture_output=True, timeout=55)
    return source.with_suffix(f".{into.partition(':')[0]}")
