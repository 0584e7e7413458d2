"""Makes every size of the program's icon from its SVG, and the files that Windows and macOS want.

python packaging/icon_files.py [FOLDER]
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

from environment import ROOT

ICONS = ROOT / "resources" / "icons"
PROGRAM, SMALL, DOCUMENT, SYMBOLIC = (
    ICONS / f"kzannotate{name}.svg" for name in ("", "-small", "-document", "-symbolic")
)
"""The small one is drawn for 16 dots; lines of the large one would run together there."""
MIME_ICON = "application-x-kzannotate"

_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 256)
_ICNS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic13": 256}
"""Names of macOS's sizes, some of which stand for half as many points."""
_LARGEST_SMALL = 24


def main(arguments: list[str]) -> int:
    """Write ``kzannotate.ico`` and ``kzannotate.icns``, into ``build/icons`` unless told."""
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kzannotate.ico").write_bytes(ico())
    (folder / "kzannotate.icns").write_bytes(icns())
    print(f"kzannotate.ico, kzannotate.icns: {folder}")
    return 0


def write_theme(folder: Path, name: str) -> None:
    """Write all sizes as a theme of icons wants them.

    Args:
        folder: of the theme, such as ``icons/hicolor``.
        name: of the program there.
    """
    for size in _SIZES:
        _write(folder / f"{size}x{size}" / "apps" / f"{name}.png", png(size))
        _write(folder / f"{size}x{size}" / "mimetypes" / f"{MIME_ICON}.png", png(size, DOCUMENT))
    for drawing, kind, called in (
        (PROGRAM, "scalable/apps", name),
        (DOCUMENT, "scalable/mimetypes", MIME_ICON),
        (SYMBOLIC, "symbolic/apps", f"{name}-symbolic"),
    ):
        target = folder / kind / f"{called}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, target)


def png(size: int, drawing: Path | None = None) -> bytes:
    """The icon with so many dots to a side; the program's own unless another is named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = drawing or (SMALL if size <= _LARGEST_SMALL else PROGRAM)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    body = QByteArray()
    device = QBuffer(body)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, "PNG")  # type: ignore[call-overload]
    return bytes(body.data())


def ico() -> bytes:
    """The file of icons that Windows wants, each a PNG."""
    pictures = [png(size) for size in _ICO]
    at = 6 + 16 * len(pictures)
    heads, bodies = b"", b""
    for size, picture in zip(_ICO, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        heads += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), at + len(bodies))
        bodies += picture
    return struct.pack("<3H", 0, 1, len(pictures)) + heads + bodies


def icns() -> bytes:
    """The file of icons that macOS wants, each a PNG."""
    parts = [(kind.encode(), png(size)) for kind, size in _ICNS.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(part)) + part for kind, part in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
