"""What a result says of itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from pathlib import Path

NAME = "manifest.json"
FORMAT, VERSION = "kzannotate-corpus-result", 1
_LARGEST = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """What was checked, with what, and how much came of it.

    Args:
        program: version of kzannotate that checked.
        reference: hex SHA-256 of the reference that it was checked against.
        title: of that reference.
        articles: how many were read.
        findings: how many there are of each severity.
        left_out: how much could not be read or compared (``left_out.jsonl``).
    """

    program: str
    reference: str
    title: str
    articles: int
    findings: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0

    def text(self) -> str:
        """The file."""
        told = {"format": FORMAT, "version": VERSION, **asdict(self)}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a result.

    Raises:
        ForeignFileError: there is none, or one of a newer program.
    """
    path = folder / NAME
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_LARGEST))
        return _manifest(told, path)
    except OSError as error:
        raise ForeignFileError(
            "this folder holds no result of a check: choose the one with manifest.json", path=folder
        ) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ForeignFileError("this is no manifest of a result", path=path) from error


def _manifest(told: dict[str, Any], path: Path) -> Manifest:
    if told["format"] != FORMAT or told["version"] != VERSION:
        raise ForeignFileError(
            "another program made this result, or a newer kzannotate: use that one", path=path
        )
    return Manifest(
        program=str(told["program"]),
        reference=str(told["reference"]),
        title=str(told["title"]),
        articles=int(told["articles"]),
        findings={str(k): int(v) for k, v in told["findings"].items()},
        left_out=int(told["left_out"]),
    )
