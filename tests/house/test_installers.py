"""What installers tell of the program is what the program is, said once and as others want it."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

import click
import pytest

import icon_files
import icu_data
import kzannotate
import manual
import own_version
import package
import share_files
from kzannotate.cli.main import cli
from kzannotate.storage.schema import APPLICATION_ID
from source_tree import ROOT, tracked_texts

LINUX = ROOT / "packaging/installers/linux"
DESKTOP = LINUX / f"{share_files.ID}.desktop"
MIME = LINUX / "kzannotate-mime.xml"
VERSION = kzannotate.__version__


def needs(program):
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not here")


def run(*command, inside=ROOT):
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=inside)
    assert (done.returncode, done.stdout + done.stderr) == (0, done.stdout + done.stderr)
    return done.stdout + done.stderr


def test_the_version_is_told_in_one_place():
    assert own_version.current() == VERSION
    said = re.compile(rf"(?<![\d.\w]){re.escape(VERSION)}(?![\d.])")
    places = {
        name
        for name, text in tracked_texts()
        if name.startswith("packaging/") or "/" not in name
        if said.search(text) and not name.endswith(".lock")
    }
    assert places <= {"CHANGELOG.md"}


def test_windows_counts_the_version_in_four():
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", own_version.in_four_numbers())
    assert own_version.in_four_numbers().startswith(VERSION)


def test_the_metainfo_tells_of_this_release():
    releases = ET.fromstring(share_files.metainfo()).iter("release")  # noqa: S314 - our own
    assert VERSION in {release.get("version") for release in releases}


@pytest.mark.parametrize("language", ["ar", "kk", "ru"])
def test_the_menu_speaks_each_language_of_the_interface(language):
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(DESKTOP, "utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry["Desktop Entry"][f"{key}[{language}]"]


def test_desktop_entry_metainfo_and_mime_type_speak_of_the_same():
    entry, metainfo = DESKTOP.read_text("utf-8"), share_files.metainfo()
    kind = ET.parse(MIME).getroot()[0].get("type")  # noqa: S314 - our own file
    assert f"MimeType={kind};" in entry
    assert f"<mediatype>{kind}</mediatype>" in metainfo
    assert f'type="desktop-id">{DESKTOP.name}<' in metainfo
    assert f"Icon={share_files.ID}\n" in entry
    assert kind.replace("/", "-") == icon_files.MIME_ICON


def test_a_project_is_known_by_the_number_that_sqlite_keeps_in_it():
    text = MIME.read_text("utf-8")
    assert f'offset="68" value="0x{APPLICATION_ID:08X}"' in text
    assert 'pattern="*.kza"' in text


@needs("desktop-file-validate")
def test_the_desktop_entry_is_valid():
    assert run("desktop-file-validate", str(DESKTOP)) == ""


@needs("appstreamcli")
def test_the_metainfo_is_valid(tmp_path):
    path = tmp_path / f"{share_files.ID}.metainfo.xml"
    path.write_text(share_files.metainfo(), "utf-8")
    assert "successful" in run("appstreamcli", "validate", "--no-net", "--pedantic", str(path))


@needs("update-mime-database")
def test_the_mime_type_is_valid(tmp_path):
    (tmp_path / "packages").mkdir()
    shutil.copy(MIME, tmp_path / "packages")
    run("update-mime-database", "-V", str(tmp_path))
    assert (tmp_path / "application" / "x-kzannotate.xml").is_file()


@needs("makensis")
def test_the_installer_for_windows_compiles(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "DIST", tmp_path)
    monkeypatch.setattr(package, "BUILD", tmp_path)
    icon_files.main([str(tmp_path / "icons")])
    run(*package.nsis_command(None))
    assert (tmp_path / f"kzannotate-{VERSION}-setup.exe").is_file()


@needs("flatpak-builder")
def test_the_flatpak_manifest_is_one(tmp_path):
    manifest = ROOT / f"packaging/installers/flatpak/{share_files.ID}.yml"
    # It makes a folder of its own wherever it stands.
    told = run("flatpak-builder", "--show-manifest", str(manifest), inside=tmp_path)
    assert share_files.ID in told


def all_commands():
    return dict(manual.commands(cli, manual.NAME))


def test_the_man_page_names_every_command_and_every_option():
    page = manual.man_page()
    for name, command in all_commands().items():
        assert f'.SS "{name}'.replace("-", r"\-") in page
        options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
        for option in options:
            assert option.opts[-1].replace("-", r"\-") in page


@needs("mandoc")
def test_the_man_page_is_one(tmp_path):
    (tmp_path / "kzannotate.1").write_text(manual.man_page(), "utf-8")
    done = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", str(tmp_path / "kzannotate.1")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert [line for line in done.stdout.splitlines() if "ERROR" in line] == []


def test_three_shells_complete_and_ask_the_program_itself():
    scripts = manual.completions()
    assert len(scripts) == 3
    assert all("_KZANNOTATE_COMPLETE" in script for script in scripts.values())


def test_a_shell_that_asks_gets_commands_and_no_window():
    asked = {
        "_KZANNOTATE_COMPLETE": "bash_complete",
        "COMP_WORDS": "kzannotate ch",
        "COMP_CWORD": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "kzannotate"],
        env={**os.environ, **asked}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "plain,check" in done.stdout


def test_each_size_of_the_icon_is_drawn():
    sizes = [int.from_bytes(icon_files.png(size)[16:20], "big") for size in (16, 48, 256)]
    assert sizes == [16, 48, 256]


def test_windows_and_macos_get_an_icon_of_their_kind():
    assert icon_files.ico()[:6] == b"\0\0\1\0\6\0"
    icns = icon_files.icns()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)


@pytest.mark.parametrize(
    "item",
    ["root.res", "ar.res", "coll/ar.res", "coll/ucadata.icu", "nfc.nrm", "likelySubtags.res"],
)
def test_icu_keeps_what_qt_asks_for(item):
    assert icu_data.is_needed(item)


@pytest.mark.parametrize(
    "item", ["fr.res", "fr_CA.res", "coll/zh.res", "zone/ar.res", "ibm-37.cnv"]
)
def test_icu_loses_the_rest(item):
    assert not icu_data.is_needed(item)


def test_emptying_icu_leaves_every_other_byte_in_its_place(tmp_path):
    names, bodies = (
        [b"icudt73l/ar.res\0", b"icudt73l/fr.res\0", b"icudt73l/z.nrm\0"],
        b"AAAABBBBCCCC",
    )
    table = 4 + 8 * len(names)
    words = b"".join(names)
    starts = [table + sum(map(len, names[:n])) for n in range(3)]
    entries = b"".join(
        start.to_bytes(4, "little") + (table + len(words) + 4 * n).to_bytes(4, "little")
        for n, start in enumerate(starts)
    )
    head = b"\x20\0\xda'" + bytes(8) + b"CmnD" + bytes(16)
    path = tmp_path / "libicudata.so"
    path.write_bytes(b"ELF!" + head + b"\3\0\0\0" + entries + words + bodies)
    before = path.read_bytes()
    assert icu_data.empty_unneeded(path) == 4
    assert path.read_bytes() == before.replace(b"BBBB", bytes(4))
