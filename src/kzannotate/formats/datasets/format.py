"""What the program knows of a data-set format before it reads or writes a file of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from kzannotate.text.offset_units import OffsetUnit

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from kzannotate.formats.datasets.model import DataSet


class Target(Protocol):
    """Where a format writes: one file, or the files of a folder or an archive."""

    def open(self, name: str = "") -> BinaryIO:
        """A new file to write and close; formats of one file give no name.

        The files of a folder come in the order in which they are opened; a name may hold ``/``.
        """


@dataclass(frozen=True, slots=True)
class Holds:
    """What a format has room for. What it has none for is counted before a file is written."""

    nested: bool = True
    """Marks inside of others."""
    crossing: bool = True
    """Marks that overlap without nesting."""
    same_span: bool = True
    """Several marks on exactly the same words."""
    only_mentions: bool = False
    """No marks but mentions."""
    sentences: bool = True
    """Marks that reach over the end of a sentence."""
    outer_blanks: bool = True
    """Marks that begin or end with a blank."""
    half_words: bool = True
    """Marks that begin or end inside of a token."""
    fragments: bool = False
    """Discontinuous words."""
    empty: bool = False
    """Marks of no letters."""
    entities: bool = True
    """Links to entities."""
    ties: bool = False
    """Relations between marks of one document."""
    cross_document: bool = False
    """Relations between marks of two documents."""
    properties: bool = False
    """What else is known of a mark."""
    notes: bool = False
    """People's words on a mark."""
    makers: bool = False
    """Who made a mark, and when."""
    document_facts: bool = False
    """Source, dates and language of an article."""
    document_notes: bool = False
    """Notes and tags on a whole article."""
    unmarked: bool = True
    """Articles without any mark."""
    controls: bool = True
    """Control characters in the text."""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice that a format gives.

    Args:
        name: as on the command line.
        choices: what it may be, the default first; empty: any text.
        about: one sentence.
    """

    name: str
    choices: tuple[str, ...]
    about: str

    @property
    def default(self) -> str:
        """What holds where nothing is chosen."""
        return self.choices[0] if self.choices else ""


@dataclass(frozen=True, slots=True)
class DataSetFormat:
    """A format by name; its code is loaded when a file is read or written.

    Args:
        name: short, as on the command line.
        title: as people know it.
        suffix: how names of its files end, such as ``.jsonl``; of a folder, empty.
        unit: what its offsets count; by option, the default's.
        holds: what it has room for.
        module: where ``write(data, target, options)`` and ``read(path, options)`` are.
        writes: whether it goes out.
        reads: whether it comes in.
        many_files: whether it is a folder or an archive of files.
        extra: name of the optional group of libraries that it needs; empty: none.
        held_by: what it has room for under given options, where these decide.
    """

    name: str
    title: str
    suffix: str
    unit: OffsetUnit
    holds: Holds
    module: str
    writes: bool = True
    reads: bool = False
    many_files: bool = False
    extra: str = ""
    options: tuple[Option, ...] = ()
    held_by: Callable[[Mapping[str, str]], Holds] | None = None

    def write(self, data: DataSet, target: Target, options: Mapping[str, str]) -> None:
        """Write a data set, one document after the other; the same data give the same bytes.

        Raises:
            UserError: an option is none of the format's, or a library that it needs is missing.
        """
        import_module(self.module).write(data, target, self.chosen(options))

    def read(self, path: Path, options: Mapping[str, str]) -> DataSet:
        """Read a file or folder; whoever did not make it runs this in a confined process.

        Raises:
            ForeignFileError: it is not of this format.
        """
        found: DataSet = import_module(self.module).read(path, self.chosen(options))
        return found

    def counted(self, options: Mapping[str, str]) -> OffsetUnit:
        """What the offsets count under these options.

        An option called ``offsets`` names the unit, if the format leaves a choice.
        """
        chosen = self.chosen(options).get("offsets")
        return OffsetUnit[chosen.upper().replace("-", "_")] if chosen else self.unit

    def held(self, options: Mapping[str, str]) -> Holds:
        """What there is room for under these options."""
        return self.held_by(self.chosen(options)) if self.held_by else self.holds

    def chosen(self, options: Mapping[str, str]) -> dict[str, str]:
        """Every option of the format with its value.

        Raises:
            UserError: one is none of the format's, or has a value that it cannot have.
        """
        from kzannotate.errors import UserError

        known = {option.name: option for option in self.options}
        for name, value in options.items():
            if name not in known:
                offered = ", ".join(known) or "none"
                raise UserError(f"{self.title} has no option {name}: it has {offered}.")
            if known[name].choices and value not in known[name].choices:
                offered = ", ".join(known[name].choices)
                raise UserError(f"{name} cannot be {value}: choose one of {offered}.")
        return {name: options.get(name, option.default) for name, option in known.items()}
