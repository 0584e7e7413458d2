"""UIMA CAS XMI 1.0: a file for each document, and one for their types."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

from cassis import load_cas_from_xmi, load_typesystem

from kzannotate.errors import ForeignFileError
from kzannotate.foreign import ForeignXml
from kzannotate.formats.datasets.uima.many import read_all, single_or_many
from kzannotate.formats.datasets.uima.types import types
from kzannotate.formats.datasets.uima.writing import Names, cas_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cassis import Cas

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.many_files import ManyFiles
    from kzannotate.formats.datasets.model import DataSet

_SUFFIX, _TYPES = ".xmi", "TypeSystem.xml"
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def write(data: DataSet, target: Target, _options: Mapping[str, str]) -> None:
    """Write a file for each document; characters that XML has no room for become spaces."""
    names, made = Names(), types()
    with target.open(_TYPES) as file:
        file.write(made.to_xml().encode("utf-8"))
    for document in data.documents():
        cas = cas_of(data, document, made, _NOT_XML.sub(" ", document.text))
        with target.open(f"{names.free(document.document.id)}{_SUFFIX}") as file:
            file.write(cas.to_xmi().encode("utf-8"))


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read a folder or an archive of such files with their types.

    Raises:
        ForeignFileError: there is no such file in it, or no types.
    """
    return read_all(path, _SUFFIX, _reader)


def recognises(path: Path) -> bool:
    """Whether a folder or an archive holds a file that says that it is XMI."""
    return any(b"http://www.omg.org/XMI" in head for head in single_or_many(path, _SUFFIX))


def _reader(files: ManyFiles) -> Callable[[bytes], Cas]:
    names = [n for n in files.names if n.rpartition("/")[2].lower() == _TYPES.lower()]
    if not names:
        raise ForeignFileError(f"there is no {_TYPES} beside the files: export it with them")
    described = files.read(names[0])
    _refuse_entities(described)

    def cas(content: bytes) -> Cas:
        _refuse_entities(content)
        return load_cas_from_xmi(
            io.BytesIO(content), load_typesystem(io.BytesIO(described)), lenient=True
        )

    return cas


def _refuse_entities(content: bytes) -> None:
    """Read it once by the door that obeys nothing, before cassis reads it by its own."""
    ForeignXml(Path("CAS"), "this is nested too deeply for a CAS").read(content)
