"""Builds what people install, into ``dist/``: ``make package``, or some: ``make package WHAT=deb``.

Each system makes its own: wheel, source and the lists of what they are made of everywhere, besides
an archive and a .deb on Linux, an installer on Windows, an app on macOS.
``packaging/installers/README.md`` tells how each was tried.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import icon_files
import icu_data
import linux_packages
import own_version
import sbom
import share_files
from environment import ROOT, SetUpError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DIST, BUILD = ROOT / "dist", ROOT / "build"
INSTALLERS = ROOT / "packaging" / "installers"
BUNDLE, SHARE = BUILD / "bundle" / "kzannotate", BUILD / "share"
_LARGEST = 45_000_000
"""Bytes that the archive may have."""


def main(arguments: list[str]) -> int:
    """Build what is named, or all that this system can."""
    wanted = arguments or _OF_THIS_SYSTEM[sys.platform]
    unknown = [name for name in wanted if name not in _MAKERS]
    if unknown:
        print(f"There is no package called {unknown[0]}: {', '.join(_MAKERS)}.", file=sys.stderr)
        return 2
    DIST.mkdir(exist_ok=True)
    try:
        for name in wanted:
            print(f"{name} …", flush=True)
            _MAKERS[name]()
    except (SetUpError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    _list_sums()
    return 0


def wheel() -> None:
    """What pip installs, and the source; the wheel is made here, with the guide that is built."""
    for old in [*DIST.glob("kzannotate-*.whl"), *DIST.glob("kzannotate-*.tar.gz")]:
        old.unlink()
    hatch = [sys.executable, "-m", "hatchling", "build", "-d", str(DIST)]
    for kind in ("wheel", "sdist"):
        subprocess.run([*hatch, "-t", kind], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def bill() -> None:
    """What the program is made of, and under which licences: beside what is installed."""
    sbom.main([str(DIST)])


def bundle() -> None:
    """The program with its own Python, Qt and SQLite, as a folder."""
    icon_files.main([])
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")),
        str(INSTALLERS / "kzannotate.spec"),
    ]
    subprocess.run(command, check=True, cwd=ROOT)
    if sys.platform.startswith("linux"):
        for library in (BUNDLE / "_internal" / "PySide6" / "Qt" / "lib").glob("libicudata.so*"):
            icu_data.empty_unneeded(library)
        lacking = linux_packages.unmet(BUNDLE)
        if lacking:
            raise SetUpError(f"The bundle wants what is not there: {', '.join(sorted(lacking))}")
    subprocess.run([str(_program()), "--selftest"], check=True)


def share() -> None:
    """What a desktop wants to know."""
    shutil.rmtree(SHARE, ignore_errors=True)
    share_files.write(SHARE)


def archive() -> None:
    """For any Linux: runs where it is unpacked."""
    _once(bundle, BUNDLE)
    share()
    target = DIST / f"kzannotate-{own_version.current()}-linux-{_machine()}.tar.xz"
    linux_packages.archive(BUNDLE, SHARE, target)
    size = target.stat().st_size
    print(f"{target.name}: {size / 1e6:.1f} MB")
    if size > _LARGEST:
        raise SetUpError(f"The archive has more than {_LARGEST / 1e6:.0f} MB.")


def deb() -> None:
    """For Debian and Ubuntu."""
    _once(bundle, BUNDLE)
    share()
    target = DIST / f"kzannotate_{own_version.current()}_{_machine('deb')}.deb"
    linux_packages.deb(BUNDLE, SHARE, target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")


def installer() -> None:
    """For Windows: what NSIS makes of the bundle."""
    _once(bundle, BUNDLE)
    subprocess.run(nsis_command(BUNDLE), check=True)


def nsis_command(payload: Path | None) -> list[str]:
    """How the installer is made.

    Args:
        payload: the bundle; None compiles the script alone, to see that it is right.
    """
    told = {
        "VERSION": own_version.current(),
        "FOUR": own_version.in_four_numbers(),
        "ICON": str(BUILD / "icons" / "kzannotate.ico"),
        "OUTPUT": str(DIST / f"kzannotate-{own_version.current()}-setup.exe"),
    }
    if payload is not None:
        told["PAYLOAD"] = str(payload)
    defined = [f"-D{name}={value}" for name, value in told.items()]
    return ["makensis", "-V2", "-WX", *defined, str(INSTALLERS / "windows" / "kzannotate.nsi")]


def weigh() -> None:
    """Say what weighs what in the bundle, packed by itself; takes some minutes."""
    import lzma

    inside = BUNDLE / "_internal"
    parts = {BUNDLE / "kzannotate", *inside.iterdir(), *(inside / "PySide6/Qt/lib").iterdir()}
    for path in sorted(parts - {inside / "PySide6"}):
        if path.is_symlink():
            continue
        within = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
        body = b"".join(p.read_bytes() for p in sorted(within))
        if len(body) > 300_000:
            packed = len(lzma.compress(body, preset=3))
            print(f"{len(body) / 1e6:8.2f} {packed / 1e6:8.2f} MB  {path.relative_to(BUNDLE)}")


def _once(make: Callable[[], None], made: Path) -> None:
    """Make what an earlier step of this run or an earlier run has not made."""
    if not made.exists():
        make()


def _program() -> Path:
    if sys.platform == "win32":
        return BUNDLE / "kzannotate-cli.exe"
    return BUNDLE / "kzannotate"


def _machine(kind: str = "") -> str:
    import platform

    name = platform.machine()
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(name, name) if kind else name


def _list_sums() -> None:
    ours = ("kzannotate", sbom.LICENCES)
    built = sorted(path for path in DIST.iterdir() if path.name.startswith(ours))
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in built]
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")


_MAKERS: dict[str, Callable[[], None]] = {
    "wheel": wheel,
    "bill": bill,
    "bundle": bundle,
    "archive": archive,
    "deb": deb,
    "installer": installer,
    "weigh": weigh,
}
_OF_THIS_SYSTEM = {
    "linux": ["wheel", "bill", "bundle", "archive", "deb"],
    "win32": ["wheel", "bill", "bundle", "installer"],
    "darwin": ["wheel", "bill", "bundle"],
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
