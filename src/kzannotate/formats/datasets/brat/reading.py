"""Reads a folder or an archive of brat's files."""

from __future__ import annotations

import re
import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.brat.article import ArticleFiles, Known
from kzannotate.formats.datasets.brat.standoff import (
    ANNOTATIONS,
    BESIDE,
    ENTITIES,
    LOOKS,
    TEXT,
)
from kzannotate.formats.datasets.many_files import ManyFiles, files_of, text_of
from kzannotate.formats.datasets.model import DataDocument, DataEntity, DataSet, data_set_of
from kzannotate.formats.datasets.taking import Ids, Troubles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_FIRST_LINE = re.compile(r"(?:[TREAMN#]\d+|\*)\t\S+ ")
_OLDER = (".a1", ".a2")
_LOOKED_AT = 2_000


def recognises(path: Path) -> bool:
    """Whether a folder or an archive holds annotation files, or a file is one."""
    try:
        if path.is_dir():
            return _has_annotations(path)
        if path.suffix == ANNOTATIONS:
            return _FIRST_LINE.match(fj.head(path)) is not None and path.with_suffix(TEXT).exists()
        if not zipfile.is_zipfile(path):
            return False
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        return False
    stems = [n.removesuffix(ANNOTATIONS) for n in names if n.endswith(ANNOTATIONS)]
    return any(stem + TEXT in names for stem in stems)


def _has_annotations(folder: Path) -> bool:
    for number, path in enumerate(folder.rglob(f"*{ANNOTATIONS}")):
        if path.with_suffix(TEXT).exists():
            return True
        if number >= _LOOKED_AT:
            break
    return False


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read all articles of a folder or an archive, or the one of an annotation file.

    Raises:
        ForeignFileError: it is none, or there are no annotations in it.
    """
    only = path.stem if path.is_file() and path.suffix in (TEXT, ANNOTATIONS) else None
    with files_of(path if only is None else path.parent) as files:
        reading = _Reading(files, path.name)
        documents = tuple(reading.documents(only))
    if not documents and not reading.troubles.left_out():
        raise ForeignFileError("there are no annotation files (.ann) in this", path=path)
    return data_set_of(
        documents,
        "" if only else path.stem,
        entities=reading.known.entities,
        left_out=reading.troubles.left_out(),
    )


class _Reading:
    """One folder or archive."""

    def __init__(self, files: ManyFiles, name: str) -> None:
        self._files, self.troubles = files, Troubles(name)
        self._names = set(files.names)
        labels = dict(_labels(self._settings(LOOKS))) if self._is_ours() else {}
        self.known = Known(labels, {e.id: e for e in _entities(self._settings(ENTITIES))})
        self._ids = Ids()

    def documents(self, only: str | None) -> Iterator[DataDocument]:
        """Each article that has a text."""
        for name in self._files.names:
            stem, suffix = name.rsplit(".", 1) if "." in name else (name, "")
            if only is not None and stem != only:
                continue
            if f".{suffix}" == ANNOTATIONS and stem + TEXT not in self._names:
                self.troubles.tell("its text is not beside it", file=name)
            elif f".{suffix}" == TEXT:
                try:
                    yield self._article(stem)
                except ForeignFileError as error:
                    self.troubles.tell(error.sentence, error.line, file=name)

    def _is_ours(self) -> bool:
        return any(name.endswith(BESIDE) for name in self._names)

    def _article(self, stem: str) -> DataDocument:
        text = text_of(self._files.read(stem + TEXT), stem + TEXT)
        found = [stem + s for s in (ANNOTATIONS, *_OLDER) if stem + s in self._names]
        lines = [
            (name, number, line)
            for name in found
            for number, line in enumerate(self._lines(name), 1)
        ]
        beside = list(self._beside(stem + BESIDE))
        article = ArticleFiles(PurePosixPath(stem).name, text, beside, self.known, self.troubles)
        return article.document(lines, self._ids)

    def _lines(self, name: str) -> Iterator[str]:
        for line in text_of(self._files.read(name), name).split("\n"):
            yield line.removesuffix("\r")

    def _beside(self, name: str) -> Iterator[dict[str, Any]]:
        if name not in self._names:
            return
        for line in text_of(self._files.read(name), name).split("\n"):
            try:
                value = fj.value_of(line) if line.strip() else None
            except ForeignFileError:
                continue  # what stands in brat's own files counts without it
            if isinstance(value, dict):
                yield value

    def _settings(self, name: str) -> list[str]:
        """The lines of the first settings file of a name."""
        found = sorted(
            (n for n in self._names if PurePosixPath(n).name == name), key=lambda n: (len(n), n)
        )
        try:
            return text_of(self._files.read(found[0]), found[0]).splitlines() if found else []
        except ForeignFileError:
            return []


def _labels(lines: list[str]) -> Iterator[tuple[str, str]]:
    """What types are called, from the settings of how brat looks."""
    section = ""
    for line in lines:
        if line.startswith("["):
            section = line.strip()
        elif section == "[labels]" and " | " in line:
            type_, label, *_ = line.split(" | ")
            yield type_.strip(), label.replace("%7C", "|").replace("%25", "%")


def _entities(lines: list[str]) -> Iterator[DataEntity]:
    """The entities of our own list for brat's look-up."""
    for line in lines:
        id_, *fields = line.split("\t")
        told = [field.split(":", 2) for field in fields if field.count(":") >= 2]
        info = {name: value for sort, name, value in told if sort == "info"}
        names = tuple((n, v) for sort, n, v in told if sort == "name" and n != "Name")
        name = next((v for sort, n, v in told if sort == "name" and n == "Name"), "")
        link = info.get("Wikidata")
        if id_ and name:
            yield DataEntity(unquote(id_), info.get("Kind", ""), name, link, names)
