"""The texts that annotations are about: told in the file, or lying beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from kzannotate.formats.datasets.addresses import id_in
from kzannotate.formats.datasets.foreign_json import (
    is_sound,
    list_in,
    object_in,
    text_in,
)
from kzannotate.formats.datasets.model import Mark
from kzannotate.formats.datasets.taking import Ids
from kzannotate.formats.datasets.web_annotation.shapes import address_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LARGEST = 20 * 2**20


@dataclass(slots=True)
class FoundText:
    """A text, and what comes together for it while the file is read.

    Args:
        facts: fields of a document, ``source`` and ``story``.
    """

    id: str
    text: str
    facts: dict[str, str] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Texts:
    """All texts of a file by their addresses.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._ids = path, Ids()
        self._wanted = 0
        self.found: dict[str, FoundText] = {}

    def learn(self, annotation: dict[str, Any]) -> bool:
        """Keep the texts that an annotation carries; whether that is all it is there for."""
        for target in list_in(annotation, "target"):
            if isinstance(target, dict) and isinstance(target.get("kz:document"), dict):
                return self._learn_ours(annotation, target)
            source = target.get("source") if isinstance(target, dict) else None
            words = text_in(source, "value") or text_in(target, "value")
            address = address_of(source) or address_of(target)
            if words and address:
                facts = {"language": text_in(source, "language")}
                self._add(address, words, facts)
        return False

    def missing(self, addresses: Iterable[str]) -> list[str]:
        """The addresses of which no text is known, each once."""
        found = [a for a in dict.fromkeys(addresses) if a not in self.found]
        self._wanted = len(found)
        return found

    def beside(self, address: str) -> str | None:
        """Look for a text in the file's own folder; the name that it must have if it is not there.

        It is called as the last part of the address, or as the file if it is the only one.
        """
        last = unquote(address.rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1])
        stem = last.removesuffix(".txt") or "text"
        names = [f"{stem}.txt"] + ([f"{self._path.stem}.txt"] if self._wanted == 1 else [])
        for name in names:
            text = self._text_called(name)
            if text is not None:
                self._add(address, text, {"file_name": name})
                return None
        return names[0][:100]

    def _learn_ours(self, annotation: dict[str, Any], target: dict[str, Any]) -> bool:
        words = next((text_in(b, "value") for b in list_in(annotation, "body")), "")
        told = object_in(target, "kz:document")
        facts = {name: text_in(told, name) for name in told}
        address = address_of(target)
        self._add(address, words, facts)
        return True

    def _add(self, address: str, text: str, facts: dict[str, str]) -> None:
        if address not in self.found:
            own = id_in(address, "document")
            last = unquote(address.rstrip("/").rsplit("/", 1)[-1]).removesuffix(".txt")
            id_ = self._ids.free(own or last, "text")
            self.found[address] = FoundText(id_, text, facts)

    def _text_called(self, name: str) -> str | None:
        path = self._path.parent / name
        if "/" in name or "\\" in name or "\0" in name or name.startswith("."):
            return None
        try:
            if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST:
                return None
            text = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        return text if is_sound(text) else None
