"""CAS files one by one, alone, in a folder or in an archive."""

from __future__ import annotations

import warnings
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.many_files import ManyFiles, files_of
from kzannotate.formats.datasets.model import DataDocument, data_set_of
from kzannotate.formats.datasets.taking import Ids, Troubles
from kzannotate.formats.datasets.uima.reading import CasReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cassis import Cas

    from kzannotate.formats.datasets.model import DataSet

_HEAD = 65_536


def read_all(
    path: Path, suffix: str, reader: Callable[[ManyFiles], Callable[[bytes], Cas]]
) -> DataSet:
    """Read every file that ends so; what cannot be read is left out and told.

    Args:
        path: of a file, a folder or an archive.
        suffix: how names of CAS files end.
        reader: makes what reads a file's bytes, knowing the files beside it.

    Raises:
        ForeignFileError: none is there.
    """
    troubles = Troubles(path.name)
    found = CasReader(Ids(), Ids(), troubles)
    documents: list[DataDocument] = []
    for names, files in _files(path, suffix):
        cas_of = reader(files)
        for name in names:
            document = _document(found, cas_of, files, name, troubles)
            if document is not None:
                documents.append(document)
    return data_set_of(
        tuple(documents), path.stem, entities=found.entities, left_out=troubles.left_out()
    )


def single_or_many(path: Path, suffix: str) -> Iterator[bytes]:
    """The beginning of a file, or of the first one that ends so in a folder or archive."""
    try:
        for names, files in _files(path, suffix):
            yield files.read(names[0])[:_HEAD]
    except (ForeignFileError, OSError):
        return


def _files(path: Path, suffix: str) -> Iterator[tuple[list[str], ManyFiles]]:
    if path.is_file() and path.suffix.lower() == suffix:
        beside = {file.name: file for file in path.parent.iterdir() if file.is_file()}
        yield [path.name], ManyFiles(tuple(sorted(beside)), lambda n: beside[n].read_bytes())
        return
    with files_of(path) as files:
        names = [name for name in files.names if name.lower().endswith(suffix)]
        if not names:
            raise ForeignFileError(f"there is no file in it that ends in {suffix}", path=path)
        yield names, files


def _document(
    found: CasReader,
    cas_of: Callable[[bytes], Cas],
    files: ManyFiles,
    name: str,
    troubles: Troubles,
) -> DataDocument | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of types that cassis does not know
            cas = cas_of(files.read(name))
            return found.read(cas, PurePosixPath(name).stem)
    except ForeignFileError as error:
        troubles.tell(error.sentence, error.line, file=name)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a broken file does to its library
        troubles.tell(f"this is no sound CAS ({type(error).__name__})", file=name)
    return None
