"""Reads Label Studio's exports: whole tasks (JSON) and the short form (JSON_MIN)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.beside import TOLD_AS, document_of_record, entities_of_record
from kzannotate.formats.datasets.label_studio.article import Article
from kzannotate.formats.datasets.label_studio.regions import (
    Opinion,
    opinion_of,
    short_opinion_of,
)
from kzannotate.formats.datasets.label_studio.writing import KIND, LINK, METADATA, TEXT
from kzannotate.formats.datasets.model import DataEntity, DataSet, data_set_of
from kzannotate.formats.datasets.taking import Ids, Troubles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_OPINIONS = ("annotations", "completions", "predictions")
_OF_RECORD = ("annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement")


def recognises(path: Path) -> bool:
    """Whether the first object is a task of Label Studio's, whole or short."""
    first = fj.first_object(path) if path.is_file() else {}
    if isinstance(first.get("data"), dict):
        return any(isinstance(first.get(name), list) for name in _OPINIONS)
    return "annotation_id" in first and "lead_time" in first


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read a file.

    Raises:
        ForeignFileError: there are no tasks with a text in it.
    """
    reading = _Reading(path)
    for number, (line, value) in enumerate(fj.values(path), 1):
        if isinstance(value, ForeignFileError):
            reading.troubles.tell(value.sentence, line)
        else:
            reading.take(value, line, number)
    if not reading.articles:
        raise ForeignFileError("there are no tasks with a text in this", path=path)
    return data_set_of(
        tuple(article.made() for article in reading.articles.values()),
        entities=reading.entities,
        left_out=reading.troubles.left_out(),
    )


class _Reading:
    """One file."""

    def __init__(self, path: Path) -> None:
        self._stem, self._ids = path.stem, Ids()
        self.troubles = Troubles(path.name)
        self.articles: dict[tuple[str, str], Article] = {}
        self.entities: dict[str, DataEntity] = {}

    def take(self, value: Any, line: int | None, number: int) -> None:
        """One task, or one record of the short form."""
        is_whole = isinstance(value, dict) and isinstance(value.get("data"), dict)
        data = value["data"] if is_whole else value
        name = _text_name(data)
        if name is None:
            self.troubles.tell(f"the task {number} has no text", line)
            return
        article = self._article(value, data, data[name], number)
        if is_whole:
            opinions = list(_opinions(value))
        else:
            skipped = frozenset((*_OF_RECORD, *TOLD_AS, METADATA, KIND, LINK, name))
            opinions = [short_opinion_of(value, skipped)]
        for opinion in opinions:
            article.hear(opinion)
        if not is_whole or any(isinstance(x, int) for x in fj.list_in(value, "predictions")):
            article.hear_no_machines()

    def _article(self, value: Any, data: dict[str, Any], text: str, number: int) -> Article:
        """The article of a text; records of several annotators share one."""
        own = fj.whole_number(value.get("id"))
        key = str(own) if own is not None else f"#{number}", text
        if key not in self.articles:
            ours = fj.object_in(data, METADATA)
            otherwise = f"{self._stem}-{own if own is not None else number}"
            document = document_of_record(data, ours, text, self._ids, otherwise)
            for entity in entities_of_record(ours):
                self.entities.setdefault(entity.id, entity)
            self.articles[key] = Article(document, ours, self.entities, self.troubles)
        return self.articles[key]


def _text_name(data: Any) -> str | None:
    """The key of a task's text: ``text``, or else its longest one."""
    if not isinstance(data, dict):
        return None
    if fj.text_in(data, TEXT):
        return TEXT
    texts = [name for name in data if fj.text_in(data, name) and name not in TOLD_AS]
    return max(texts, key=lambda name: len(data[name]), default=None)


def _opinions(value: dict[str, Any]) -> Iterator[Opinion]:
    """What people say, then what machines do."""
    for name in _OPINIONS:
        for item in fj.list_in(value, name):
            if isinstance(item, dict) and item.get("was_cancelled") is not True:
                yield opinion_of(item, is_machine=name == "predictions")
