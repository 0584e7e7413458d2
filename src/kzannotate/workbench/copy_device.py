"""Working copies of shared projects: where they lie, and under which name each makes revisions.

A working copy is a device of its own. One that was put back to an earlier state, or was copied,
would give numbers a second time that the server has already; it goes on as a new device.
"""

from __future__ import annotations

import json
import platform
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING

from kzannotate.domain.project import Device
from kzannotate.errors import BugError, ProjectError
from kzannotate.workbench.installation import home

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.exchanging import Bond
    from kzannotate.domain.keeping import Store


def copies_folder() -> Path:
    """Where the working copies of this user lie."""
    return home() / "shared"


def bond_of(store: Store) -> Bond | None:
    """What a project is a working copy of; None where it is a project of its own.

    A copy that was taken out of the folder of working copies is one.
    """
    if not store.path.is_relative_to(copies_folder().resolve()):
        return None
    return store.exchange.bond()


def device_of_copy(store: Store) -> Device:
    """The device that a working copy makes its revisions as."""
    id_, sent = _read(store.path)
    if not id_ or store.past.last_of(id_)[0] < sent:
        return new_device(store.path)
    return _named(id_)


def new_device(copy: Path) -> Device:
    """Let a working copy go on as a new device.

    Raises:
        ProjectError: that cannot be written down.
    """
    fresh = f"d-{uuid.uuid4().hex}"
    _write(copy, fresh, 0)
    return _named(fresh)


def note_sent(copy: Path, device: str, number: int) -> None:
    """Write down that the server may know a device's revisions up to a number."""
    id_, sent = _read(copy)
    if id_ == device and number > sent:
        _write(copy, id_, number)


def _named(id_: str) -> Device:
    return Device(id_, platform.node() or "unnamed")


def _read(copy: Path) -> tuple[str, int]:
    with suppress(OSError, ValueError, TypeError, KeyError):
        told = json.loads(_beside(copy).read_text("utf-8"))
        return str(told["device"]), int(told["sent"])
    return "", 0


def _write(copy: Path, device: str, sent: int) -> None:
    target = _beside(copy)
    unfinished = target.with_name(f"{target.name}.{uuid.uuid4().hex}")
    try:
        unfinished.write_text(json.dumps({"device": device, "sent": sent}), "utf-8")
        unfinished.replace(target)
    except OSError as error:
        raise ProjectError(f"{target.name} cannot be written ({error.strerror}).") from error


def _beside(copy: Path) -> Path:
    if not copy.name:
        raise BugError("a working copy has a name")
    return copy.with_name(f"{copy.name}.device")
