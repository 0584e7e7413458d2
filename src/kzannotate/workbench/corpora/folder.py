"""The folder in which a check of a corpus works: what is done lies there whole or not at all."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import stat
import tempfile
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.errors import UserError
from kzannotate.workbench.corpora.plan import read, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.workbench.corpora.plan import Plan

_PLAN = "plan.json"
_KEY, _KEY_BYTES = "key", 32
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


class WorkFolder:
    """Where jobs find what others did before, and put what they do.

    Args:
        path: of the folder; every worker must see it under this path.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def done(self, stage: str, number: int) -> Path:
        """Where the result of a job is, once it is done."""
        return self.path / stage / f"{number:06}"

    def is_done(self, stage: str, number: int) -> bool:
        """Whether a job was done."""
        return self.done(stage, number).is_dir()

    @contextmanager
    def making(self, stage: str, number: int) -> Iterator[Path]:
        """A folder to put a job's result in; it counts when all of it is there.

        Two workers may do one job; what the later one made is dropped.
        """
        room = self.path / stage
        room.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=".", dir=room))
        try:
            yield unfinished
            try:
                unfinished.rename(self.done(stage, number))
            except OSError:
                if not self.is_done(stage, number):
                    raise
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)

    def begin(self, plan: Plan) -> None:
        """Make the folder, or go on in one that was begun with the same plan.

        Raises:
            UserError: it holds the work of another check, or others may write into it.
        """
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"{self.path} cannot be made ({error.strerror}).") from error
        self.be_ours()
        file = self.path / _PLAN
        if file.exists():
            if self.plan().digest != plan.digest:
                raise UserError(
                    f"{self.path.parent} holds the work of another check, or its articles, "
                    "reference or program changed meanwhile: choose another folder, or delete it."
                )
            return
        key = self.path / _KEY
        key.touch(0o600)
        key.write_bytes(secrets.token_bytes(_KEY_BYTES))
        self.put(_PLAN, written(plan))

    def key(self) -> bytes:
        """What packed readings are signed with: nobody else's are unpacked."""
        return (self.path / _KEY).read_bytes()

    def be_ours(self) -> None:
        """See that nobody else can put into the folder what we would run.

        Raises:
            UserError: somebody can.
        """
        state = self.path.stat()
        if hasattr(os, "getuid") and (
            state.st_uid != os.getuid() or state.st_mode & _OTHERS_MAY_WRITE
        ):
            raise UserError(
                f"Others may write into {self.path}, where the work is kept: choose another folder."
            )

    def plan(self) -> Plan:
        """What is to be checked.

        Raises:
            UserError: there is no such folder here, as on a machine that does not share it.
        """
        file = self.path / _PLAN
        try:
            state = file.stat()
        except OSError as error:
            raise UserError(
                f"The folder {self.path} is not to be seen here: all workers must share it."
            ) from error
        self.be_ours()
        return _plan(file, state.st_mtime_ns)

    def put(self, name: str, value: Any) -> None:
        """Write something for all jobs, as JSON."""
        unfinished = self.path / f".{name}"
        unfinished.write_text(json.dumps(value), "utf-8")
        unfinished.replace(self.path / name)

    def get(self, name: str) -> Any:
        """What was written for all jobs."""
        file = self.path / name
        return _value(file, file.stat().st_mtime_ns)

    def drop(self) -> None:
        """Delete the folder."""
        shutil.rmtree(self.path, ignore_errors=True)


@lru_cache(maxsize=1)
def _plan(file: Path, _changed: int) -> Plan:
    return read(json.loads(file.read_text("utf-8")))


@lru_cache(maxsize=4)
def _value(file: Path, _changed: int) -> Any:
    return json.loads(file.read_text("utf-8"))
