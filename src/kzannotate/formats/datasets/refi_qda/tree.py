"""XML of strangers as a tree, read by the door that obeys nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, TreeBuilder

from kzannotate.foreign import ForeignXml

if TYPE_CHECKING:
    from pathlib import Path


def xml_tree(content: bytes, path: Path) -> Element:
    """The root of a document.

    Raises:
        ForeignFileError: it is no XML, or none that is safe.
    """
    tree = _Tree(path, "this is nested too deeply for a project")
    tree.read(content)
    return tree.builder.close()


class _Tree(ForeignXml):
    def __init__(self, path: Path, too_deep: str) -> None:
        super().__init__(path, too_deep)
        self.builder = TreeBuilder()
        self._open: list[str] = []

    def start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        name = f"{{{namespace}}}{local}" if namespace else local
        self._open.append(name)
        self.builder.start(name, attributes)

    def characters(self, text: str) -> None:
        self.builder.data(text)

    def end(self, local: str) -> None:  # noqa: ARG002 - a tree needs the whole name
        self.builder.end(self._open.pop())
