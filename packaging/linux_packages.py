"""Makes of the bundle what Linux installs: an archive that runs where it lies, and a .deb."""

from __future__ import annotations

import lzma
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
import time
from pathlib import Path

import own_version
from environment import ROOT, SetUpError

INSTALLERS = ROOT / "packaging" / "installers" / "linux"
_PACKING = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 26},
]
"""Any xz unpacks it, with 65 MB of memory; most of a bundle is machine code."""

_BROUGHT_BY_DEBIAN = re.compile(r"^lib(?:xcb-|xkbcommon)")
"""Libraries that the bundle carries for systems that lack them; a .deb depends on them instead."""

_CONTROL = """Package: kzannotate
Version: {version}
Architecture: {architecture}
Section: text
Priority: optional
Maintainer: The kzannotate developers <kzannotate@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: xdg-utils
Description: check facts and terminology across news articles
 Opens articles side by side, each laid out right to left where it should be,
 and shows where they disagree with each other, with a dated fact or with
 themselves. Arabic first; the interface speaks Arabic, English, Kazakh and
 Russian.
 .
 This package carries its own Python, Qt and SQLite.
"""


def archive(bundle: Path, share: Path, target: Path) -> None:
    """Write an archive of the bundle that runs where it is unpacked.

    Args:
        bundle: folder of the program.
        share: what a desktop wants to know of it.
        target: a ``.tar.xz``.
    """
    inside = f"kzannotate-{own_version.current()}"
    with (
        lzma.open(target, "wb", filters=_PACKING) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for folder, name in ((bundle, inside), (share, f"{inside}/share")):
            for path in sorted(folder.rglob("*"), key=_likeness):
                if not path.is_dir() or path.is_symlink():
                    tar.add(path, f"{name}/{path.relative_to(folder)}", filter=_nobodys)
        for path in sorted((INSTALLERS / "portable").iterdir()):
            tar.add(path, f"{inside}/{path.name}", filter=_nobodys)


def _likeness(path: Path) -> tuple[str, str]:
    """Files of one kind beside each other pack better."""
    return "".join(path.suffixes[-2:]), str(path)


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    member.mode = 0o755 if member.mode & 0o100 else 0o644
    return member


def deb(bundle: Path, share: Path, target: Path) -> None:
    """Write a package for Debian 12, Ubuntu 22.10 and what is newer.

    Raises:
        SetUpError: a tool of Debian's is missing or failed.
    """
    with tempfile.TemporaryDirectory() as work:
        root = Path(work, "root")
        home = root / "usr" / "lib" / "kzannotate"
        shutil.copytree(bundle, home, symlinks=True)
        for path in (home / "_internal").iterdir():
            if _BROUGHT_BY_DEBIAN.match(path.name):
                path.unlink()
        shutil.copytree(share, root / "usr" / "share")
        _as_debian_wants(root / "usr" / "share")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "kzannotate").symlink_to("../lib/kzannotate/kzannotate")
        _write_control(root, home)
        for path in root.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        _run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(target)])


def _as_debian_wants(share: Path) -> None:
    _run(["gzip", "-9n", str(share / "man" / "man1" / "kzannotate.1")])
    zsh = share / "zsh"
    (zsh / "site-functions").rename(zsh / "vendor-completions")


def _write_control(root: Path, home: Path) -> None:
    size = sum(p.lstat().st_size for p in root.rglob("*") if p.is_file()) // 1024
    words = _CONTROL.format(
        version=own_version.current(),
        architecture=_run(["dpkg", "--print-architecture"]).strip(),
        kilobytes=size,
        depends=", ".join(depends(home)),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(words, "utf-8")


def depends(home: Path) -> list[str]:
    """Debian's packages with the libraries that the bundle needs and does not carry.

    Raises:
        SetUpError: a library is in no package that is installed here.
    """
    machine_code = [str(path) for path in shared_objects(home)]
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "debian").mkdir()
        (Path(work) / "debian" / "control").write_text("Source: kzannotate\n", "utf-8")
        inside = sorted({str(Path(path).parent) for path in machine_code})
        own = [f"-l{folder}" for folder in inside]
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own]
        told = _run([*command, *(f"-e{path}" for path in machine_code)], cwd=work)
    found = told.partition("shlibs:Depends=")[2].strip()
    if not found:
        raise SetUpError("dpkg-shlibdeps found no package that the bundle needs.")
    carried = _packages_with([path.name for path in (home / "_internal").glob("lib*.so*")])
    return [need.strip() for need in found.split(",") if need.split()[0] not in carried]


def _packages_with(libraries: list[str]) -> set[str]:
    """Debian's packages that have a library which the bundle carries itself."""
    told = _run(["dpkg-query", "--search", *(f"*/{name}" for name in libraries)])
    return {line.partition(":")[0] for line in told.splitlines()}


def shared_objects(home: Path) -> list[Path]:
    """All machine code of a bundle: the program, its libraries and its modules."""
    found = []
    for path in sorted(home.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def unmet(home: Path) -> set[str]:
    """Libraries that parts of the bundle want and that are neither in it nor on this system."""
    answer = _run(
        ["ldd", *map(str, shared_objects(home))],
        env={**os.environ, "LD_LIBRARY_PATH": str(home / "_internal")},
    )
    return set(re.findall(r"^\s*(\S+) => not found", answer, re.MULTILINE))


def _run(command: list[str], *, cwd: str | None = None, env: dict[str, str] | None = None) -> str:
    if shutil.which(command[0]) is None:
        raise SetUpError(f"{command[0]} is not here: install dpkg-dev (Debian, Ubuntu).")
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=env)
    # These two fail where one of many files is not what they look for.
    if done.returncode != 0 and command[0] not in ("ldd", "dpkg-query"):
        raise SetUpError(f"{command[0]} failed: {done.stderr.strip()[-2000:]}")
    return done.stdout
