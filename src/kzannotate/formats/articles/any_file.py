"""The articles of a file of any kind, or of one member of an archive."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import archive
from kzannotate.formats.articles.kinds import ARCHIVE, kind_of, refuse_large, whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzannotate.formats.articles.model import FoundArticles


def read(path: Path, options: Mapping[str, str]) -> FoundArticles:
    """Read a file with the reader of its kind.

    Args:
        path: of the file.
        options: ``member`` is the name of an archive's member; all go to the reader.

    Raises:
        ForeignFileError: the file cannot be read; the sentence says why.
    """
    if name := options.get("member"):
        return read_bytes(archive.member(path, name), {**options, "name": name})
    return read_bytes(whole(path), {**options, "name": path.name})


def read_bytes(data: bytes, options: Mapping[str, str]) -> FoundArticles:
    """Read a file that is in memory; the option ``name`` is what it is called.

    Raises:
        ForeignFileError: as ``read`` says.
    """
    kind = kind_of(options["name"], data)
    refuse_large(len(data), kind)
    if kind.name == ARCHIVE:
        raise ForeignFileError("this is an archive: unpack it, or give it a name that ends in .zip")
    module = import_module(f"kzannotate.formats.articles.{kind.name}")
    found: FoundArticles = module.read(data, options)
    return found
