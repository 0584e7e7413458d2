"""The keys of commands: ours, and those that a person chose instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from kzannotate.gui.commands.table import TABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzannotate.gui.commands.spec import Spec

_PARTED = "; "
_USABLE = re.compile(r"(?=.*(?:Ctrl|Alt|Meta)\+.).+|(?:Shift\+)?F\d{1,2}")
"""Keys that are held with others, and function keys."""


def sequences(keys: str) -> list[QKeySequence]:
    """Keys as Qt takes them, such as of «Ctrl+Y; F4»; what Qt does not know is left out."""
    found = (QKeySequence(key) for key in keys.split(_PARTED) if key)
    return [sequence for sequence in found if is_usable(sequence)]


def portable(chosen: Iterable[QKeySequence]) -> str:
    """Keys as they are kept."""
    form = QKeySequence.SequenceFormat.PortableText
    return _PARTED.join(sequence.toString(form) for sequence in chosen)


def is_usable(sequence: QKeySequence) -> bool:
    """Whether keys do not take away what writes and moves in a text."""
    said = portable([sequence])
    return sequence.count() == 1 and bool(_USABLE.fullmatch(said))


def chosen_keys(kept: Iterable[str]) -> dict[str, str]:
    """What a person chose, by command; of settings that are damaged, as much as makes sense."""
    known = {spec.id for spec in TABLE}
    pairs = (entry.split("=", 1) for entry in kept if "=" in entry)
    sound = {id_: portable(sequences(keys)) for id_, keys in pairs if id_ in known}
    return {id_: keys for id_, keys in sound.items() if keys != default_keys(id_)}


def without_doubles(chosen: Mapping[str, str]) -> dict[str, str]:
    """The choice with no keys given twice: who comes first in the menus has them."""
    held: set[str] = set()
    made = {}
    for spec in sorted(TABLE, key=lambda spec: spec.id not in chosen):
        wanted = sequences(keys_now(spec.id, chosen))
        made[spec.id] = portable(s for s in wanted if portable([s]) not in held)
        held.update(portable([s]) for s in wanted)
    return {id_: keys for id_, keys in made.items() if keys != default_keys(id_)}


def kept_keys(chosen: Mapping[str, str]) -> tuple[str, ...]:
    """What a person chose, as settings keep it."""
    return tuple(f"{id_}={keys}" for id_, keys in sorted(chosen.items()))


def default_keys(command: str) -> str:
    """The keys that we give a command, as they are kept."""
    return portable(sequences(_spec(command).key))


def keys_now(command: str, chosen: Mapping[str, str]) -> str:
    """The keys of a command, as they are kept."""
    return chosen.get(command, default_keys(command))


def holder_of(sequence: QKeySequence, chosen: Mapping[str, str]) -> str | None:
    """The command that has these keys."""
    for spec in TABLE:
        if sequence in sequences(keys_now(spec.id, chosen)):
            return spec.id
    return None


def given(command: str, sequence: QKeySequence, chosen: Mapping[str, str]) -> dict[str, str]:
    """The choice with these keys given to a command alone, and taken from any other."""
    made = dict(chosen)
    holder = holder_of(sequence, chosen)
    if holder is not None and holder != command:
        left = [s for s in sequences(keys_now(holder, chosen)) if s != sequence]
        made[holder] = portable(left)
    made[command] = portable([sequence])
    return {id_: keys for id_, keys in made.items() if keys != default_keys(id_)}


def reset(command: str, chosen: Mapping[str, str]) -> dict[str, str]:
    """The choice with our keys given back to a command, and taken from any other."""
    made = {id_: keys for id_, keys in chosen.items() if id_ != command}
    for sequence in sequences(default_keys(command)):
        holder = next((h for h in made if sequence in sequences(made[h])), None)
        if holder is not None:
            made[holder] = portable(s for s in sequences(made[holder]) if s != sequence)
    return {id_: keys for id_, keys in made.items() if keys != default_keys(id_)}


def _spec(command: str) -> Spec:
    return next(spec for spec in TABLE if spec.id == command)
