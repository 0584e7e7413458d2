"""Elements of XML as text: indented, escaped, the same bytes every time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzannotate.domain.loss import Tally

_UNSAID = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot write in any way."""
_IN_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_ATTRIBUTE = {**_IN_TEXT, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
_TEXT, _ATTRIBUTE = str.maketrans(_IN_TEXT), str.maketrans(_IN_ATTRIBUTE)
_FREE = re.compile(r"(?:(?<!^)[-.0-9]|[A-Za-z]|_(?!x[0-9A-F]{4,6}_))")
_ESCAPED = re.compile(r"_x([0-9A-F]{4,6})_")


class XmlLines:
    """Lines of a document that grows; what XML cannot write is left out and counted."""

    def __init__(self, lost: Tally) -> None:
        self._lines: list[str] = []
        self._open: list[str] = []
        self._lost = lost

    def open(self, name: str, **attributes: str | None) -> None:
        """Begin an element that holds others."""
        self._add(f"<{name}{self._attributes(attributes)}>")
        self._open.append(name)

    def close(self) -> None:
        """End the element that was begun last."""
        name = self._open.pop()
        self._add(f"</{name}>")

    def leaf(self, name: str, text: str, **attributes: str | None) -> None:
        """An element that holds text alone."""
        written = self._sayable(text).translate(_TEXT)
        self._add(f"<{name}{self._attributes(attributes)}>{written}</{name}>")

    def text(self, declaration: str) -> str:
        """The whole document after its declaration."""
        return "\n".join([declaration, *self._lines, ""])

    def _add(self, line: str) -> None:
        self._lines.append("  " * len(self._open) + line)

    def _attributes(self, attributes: dict[str, str | None]) -> str:
        return "".join(
            f' {name.replace("__", ":")}="{self._sayable(value).translate(_ATTRIBUTE)}"'
            for name, value in attributes.items()
            if value is not None
        )

    def _sayable(self, text: str) -> str:
        cleaned, count = _UNSAID.subn("", text)
        self._lost.add("invisible signs that XML cannot write are left out", cleaned, count)
        return cleaned


def xml_id(id_: str) -> str:
    """An id as XML allows one; ``plain_id`` turns it back."""
    return "".join(
        char if _FREE.match(id_, place) else f"_x{ord(char):04X}_" for place, char in enumerate(id_)
    )


def plain_id(written: str) -> str:
    """The id that ``xml_id`` wrote, or that another program did."""
    return _ESCAPED.sub(_sign, written)


def _sign(escaped: re.Match[str]) -> str:
    code = int(escaped[1], 16)
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else escaped[0]
