"""UIMA CAS JSON 0.4: a file for each document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cassis import load_cas_from_json

from kzannotate.formats.datasets import foreign_json
from kzannotate.formats.datasets.uima.many import read_all, single_or_many
from kzannotate.formats.datasets.uima.types import types
from kzannotate.formats.datasets.uima.writing import Names, cas_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cassis import Cas

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataSet

_SUFFIX = ".json"
_SIGNS = b'"%TYPES"', b'"%FEATURE_STRUCTURES"'


def write(data: DataSet, target: Target, _options: Mapping[str, str]) -> None:
    """Write a file for each document."""
    names, made = Names(), types()
    for document in data.documents():
        cas = cas_of(data, document, made, document.text)
        with target.open(f"{names.free(document.document.id)}{_SUFFIX}") as file:
            file.write(cas.to_json().encode("utf-8"))


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read a file, a folder or an archive of such files.

    Raises:
        ForeignFileError: there is no such file in it.
    """
    return read_all(path, _SUFFIX, lambda _files: _cas)


def recognises(path: Path) -> bool:
    """Whether a file, or the first one in a folder or archive, says that it is a CAS."""
    return any(
        b'"%FEATURE_STRUCTURES"' in head or b'"%TYPES"' in head
        for head in single_or_many(path, _SUFFIX)
    )


def _cas(content: bytes) -> Cas:
    foreign_json.value_of(content)  # refuses what is no sound JSON, in a sentence
    return load_cas_from_json(content.decode("utf-8"))
