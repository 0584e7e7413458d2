"""Papers that are archives inside, such as .docx, .odt and .epub: their parts, within limits."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from kzannotate.errors import ForeignFileError
from kzannotate.foreign import DAMAGED_ARCHIVE, ForeignXml, is_packed_as_a_trap

MOST_PARTS = 5_000
MOST_BYTES = 200 * 2**20
"""Of all parts together, unpacked."""


class Parts:
    """The parts of a paper by their names, each read into memory when it is asked for.

    Raises:
        ForeignFileError: it is damaged, locked, or unpacks to more than a paper has.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ForeignFileError("the file is damaged: save it again") from error
        infos = self._archive.infolist()
        self.names = tuple(info.filename for info in infos)
        too_many = len(infos) > MOST_PARTS or len(set(self.names)) < len(infos)
        too_large = sum(info.file_size for info in infos) > MOST_BYTES
        if too_many or too_large or any(map(is_packed_as_a_trap, infos)):
            raise ForeignFileError(
                "the file unpacks to far more than a paper holds, as only traps do"
            )
        if any(info.flag_bits & 1 for info in infos):
            raise ForeignFileError("the file is locked with a password: save it without one")

    def read(self, name: str) -> bytes:
        """The bytes of a part; empty where there is none of this name.

        Raises:
            ForeignFileError: it is damaged.
        """
        try:
            info = self._archive.getinfo(name)
            with self._archive.open(info) as file:
                return file.read(info.file_size + 1)
        except KeyError:
            return b""
        except DAMAGED_ARCHIVE as error:
            raise ForeignFileError("the file is damaged: save it again") from error


class PaperXml(ForeignXml):
    """XML of a paper's part, with nothing obeyed."""

    def __init__(self, name: str = "") -> None:
        super().__init__(Path(name or "paper"), "this is nested too deeply for a paper")
