"""The one recipe of the bundle asks for what each system needs; PyInstaller itself is not here."""

import runpy
import sys
import types

import pytest

import own_version
from source_tree import ROOT

SPEC = ROOT / "packaging/installers/kzannotate.spec"


class Asked:
    """Stands for PyInstaller's words and writes down what each was called with."""

    def __init__(self):
        self.calls = []

    def word(self, name):
        def called(*positional, **named):
            self.calls.append((name, positional, named))
            files = [("libgtk-3.so.0", "", "BINARY"), ("PySide6/QtCore.abi3.so", "", "BINARY")]
            return types.SimpleNamespace(pure=[], scripts=[], binaries=files, datas=[])

        return called

    def of(self, name):
        return [(positional, named) for word, positional, named in self.calls if word == name]


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Runs the recipe as if on another system; returns what it asked for."""
    hooks = types.SimpleNamespace(
        collect_submodules=lambda name: [f"{name}.all"],
        collect_data_files=lambda name: [(f"{name}.dat", name)],
        copy_metadata=lambda name: [(f"{name}.dist-info", name)],
    )
    writers = types.SimpleNamespace(ZlibArchiveWriter=type("ZlibArchiveWriter", (), {}))
    known = {"": None, ".archive": None, ".utils": None}
    known |= {".archive.writers": writers, ".utils.hooks": hooks}
    for name, module in known.items():
        monkeypatch.setitem(sys.modules, f"PyInstaller{name}", module or types.ModuleType("stub"))
    monkeypatch.setattr(own_version, "windows_resource", lambda _folder: tmp_path / "version.txt")

    def run(system):
        found = Asked()
        words = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        names = {name: found.word(name) for name in words} | {"SPECPATH": str(SPEC.parent)}
        monkeypatch.setattr(sys, "platform", system)
        runpy.run_path(str(SPEC), names)
        return found

    return run


def test_linux_gets_one_program_without_the_desktops_own_libraries(asked):
    found = asked("linux")
    assert [named["name"] for _, named in found.of("EXE")] == ["kzannotate"]
    assert found.of("COLLECT")[0][0][1] == [("PySide6/QtCore.abi3.so", "", "BINARY")]
    assert found.of("BUNDLE") == []


def test_windows_gets_a_second_program_that_speaks_in_a_console(asked):
    programs = {named["name"]: named for _, named in asked("win32").of("EXE")}
    assert programs["kzannotate-cli"]["console"]
    assert not programs["kzannotate"]["console"]
    assert programs["kzannotate"]["icon"].endswith(".ico")
    assert programs["kzannotate"]["version"].endswith("version.txt")


def test_macos_gets_an_app_that_opens_projects(asked):
    [(_, named)] = asked("darwin").of("BUNDLE")
    assert named["name"] == "kzannotate.app"
    assert named["version"] == own_version.current()
    plist = named["info_plist"]
    kinds = plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert kinds == [plist["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"]]


def test_resources_and_what_is_imported_by_name_go_along(asked):
    [(_, named)] = asked("linux").of("Analysis")
    of_others = ["keyring.backends.all", "psycopg.all", "psycopg_binary"]
    assert named["hiddenimports"] == ["kzannotate.all", *of_others]
    assert (str(ROOT / "resources"), "kzannotate/_resources") in named["datas"]
    assert ("justext.dat", "justext") in named["datas"]
