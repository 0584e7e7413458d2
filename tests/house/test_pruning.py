"""What the bundle leaves out is nothing that the program needs."""

import ast
import re
import subprocess
import sys
import tomllib

import pytest

import pruning
from source_tree import ROOT, sources

SHUT = """
import importlib, sys
shut = {shut!r}
class Door:
    def find_spec(self, name, path=None, target=None):
        if name in shut:
            raise ModuleNotFoundError(f"{{name}} is left out", name=name)
sys.meta_path.insert(0, Door())
for name in {wanted!r}:
    importlib.import_module(name)
from kzannotate.storage.server import parts
assert parts.found().startswith("psycopg 3"), parts.found()
"""
WANTED = (
    *("ahocorasick_rs", "cassis", "click", "lxml.etree", "lxml.html", "numpy", "openpyxl"),
    *("pyarabic.araby", "pypdfium2", "rapidfuzz.fuzz", "rapidfuzz.process", "regex"),
    *("sqlite_utils", "trafilatura", "trafilatura.settings", "PySide6.QtSvg", "PySide6.QtWidgets"),
)
"""What the program imports of others, much of it late and some by name."""


def imported():
    """Every module that the program imports, wherever it does."""
    for source in sources("src"):
        for node in source.nodes:
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_that_we_import_is_left_out():
    optional = set(pruning.EXTRAS)
    wanted = {name for name in imported() if name.partition(".")[0] not in optional}
    assert wanted & set(pruning.EXCLUDED_MODULES) == set()
    assert "PySide6.QtWidgets" in wanted


def test_of_the_optional_libraries_the_bundle_has_those_for_a_server_alone():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [need for group in project["optional-dependencies"].values() for need in group]
    modules = {re.match(r"[\w-]+", need)[0].replace("-", "_") for need in asked}
    assert modules <= {*pruning.EXTRAS, *pruning.SERVER}
    assert set(pruning.EXTRAS) <= set(pruning.EXCLUDED_MODULES)
    assert not set(pruning.SERVER) & set(pruning.EXCLUDED_MODULES)


def test_qt_is_used_just_as_the_pruning_says():
    used = {name.split(".")[1] for name in imported() if name.startswith("PySide6.")}
    assert used == set(pruning.QT_IN_USE)


@pytest.mark.slow
def test_what_others_need_of_each_other_is_not_left_out_either():
    code = SHUT.format(shut=set(pruning.EXCLUDED_MODULES), wanted=WANTED)
    command = [sys.executable, "-W", "ignore", "-c", code]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.stderr.decode()[-500:] == ""


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Widgets.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "kzannotate/_resources/translations/kzannotate_ar.qm",
        "libsqlite3.so.0",
        "libpython3.13.so.1.0",
        "libxcb-cursor.so.0",
        "babel/locale-data/ar.dat",
        "pypdfium2_raw/libpdfium.so",
        "justext/stoplists/Arabic.txt",
        "rapidfuzz/fuzz_cpp.cpython-313-x86_64-linux-gnu.so",
    ],
)
def test_what_is_needed_stays(name):
    assert pruning.is_kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qt_help_ar.qm",
        "PySide6\\opengl32sw.dll",
        "babel/locale-data/fr.dat",
        "kzannotate/_resources/translations/kzannotate_ar.ts",
        "justext/stoplists/French.txt",
        "rapidfuzz/fuzz_cpp_avx2.cpython-313-x86_64-linux-gnu.so",
    ],
)
def test_what_is_not_needed_goes(name):
    assert not pruning.is_kept(name)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux alone")
@pytest.mark.parametrize("name", ["libgtk-3.so.0", "libstdc++.so.6", "libfontconfig.so.1"])
def test_a_desktop_brings_its_own_libraries(name):
    assert not pruning.is_kept(name)


def test_the_spec_takes_the_pruning_at_its_word():
    spec = (ROOT / "packaging/installers/kzannotate.spec").read_text("utf-8")
    for said in ("EXCLUDED_MODULES", "is_kept(", "DATA_OF", "ASKED_FOR_THEIR_VERSION"):
        assert f"pruning.{said}" in spec
