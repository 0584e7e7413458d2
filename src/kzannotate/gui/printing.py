"""A report as a PDF: set by Qt, Arabic shaped and right to left, with a number on each page."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication

from kzannotate.errors import UserError
from kzannotate.gui.fonts import load_fonts
from kzannotate.gui.printed_blocks import INK, SOFT, Setter, paper_font

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.report.paper import Paper

_DPI = 300
_MARGINS = QMarginsF(15, 17, 15, 19)
"""In millimetres."""
_FOOT_POINTS = 8.5
_FOOT = 0.35
"""Room of the line with the page number, in inches."""
_LONGEST_SIDE = 2400
"""Pixels of a picture, at most."""


def print_paper(paper: Paper, target: Path) -> None:
    """Write a report as a PDF, without a display if there is none.

    Raises:
        UserError: it cannot be written; what was there before is still there.
    """
    from kzannotate.workbench.whole_files import write_bytes_whole

    write_bytes_whole(target, pdf_of(paper))


def pdf_of(paper: Paper) -> bytes:
    """The bytes of the PDF."""
    _application()
    load_fonts()
    body = QByteArray()
    device = QBuffer(body)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setResolution(_DPI)
    writer.setTitle(paper.title)
    writer.setCreator("kzannotate")
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        _MARGINS,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(page)
    _paint(paper, writer)
    device.close()
    return bytes(body.data())


def _paint(paper: Paper, writer: QPdfWriter) -> None:
    size = QSizeF(writer.width(), writer.height() - _FOOT * _DPI)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(paper_font())
    document.setPageSize(size)
    setter = Setter(document, paper, size.width())
    for number, svg in enumerate(setter.pictures):
        document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(f"picture:{number}"), drawn(svg)
        )
    setter.set()
    painter = QPainter(writer)
    if not painter.isActive():
        raise UserError("The PDF cannot be made here: Qt found no way to write one.")
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        _paint_page(painter, document, number, size)
        _paint_foot(painter, f"{number + 1} / {count}", size)
    painter.end()


def _paint_page(painter: QPainter, document: QTextDocument, number: int, size: QSizeF) -> None:
    painter.save()
    painter.translate(0, -number * size.height())
    view = QRectF(0, number * size.height(), size.width(), size.height())
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, INK)
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, words: str, size: QSizeF) -> None:
    painter.save()
    font = paper_font()
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    painter.setPen(SOFT)
    foot = QRectF(0, size.height(), size.width(), _FOOT * _DPI)
    painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)
    painter.restore()


def drawn(svg: str) -> QImage:
    """A picture of ours in points."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    size = renderer.defaultSize()
    size.scale(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _application() -> QGuiApplication:
    known = QGuiApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["kzannotate"])
