"""What the house tests read: our own sources, parsed once."""

from __future__ import annotations

import ast
import gc
import os
import re
import subprocess
from dataclasses import dataclass
from fnmatch import translate
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "kzannotate"
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Source:
    path: Path
    text: str
    tree: ast.Module

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the tree, walked once for all tests."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def definitions(self) -> tuple[ast.AST, ...]:
        """Its functions and classes, wherever they stand."""
        return tuple(node for node in self.nodes if isinstance(node, DEFINITIONS))

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    def place(self, node: ast.AST) -> str:
        """Where a node stands, as an editor can jump to it."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}"


def sources(*folders: str) -> tuple[Source, ...]:
    """Every Python file under the folders, such as ``src``."""
    return tuple(source for folder in folders for source in _under(folder))


@cache
def _under(folder: str) -> tuple[Source, ...]:
    texts = [(p, p.read_text("utf-8")) for p in sorted((ROOT / folder).rglob("*.py"))]
    gc.disable()
    try:
        read = tuple(Source(p, text, ast.parse(text, str(p))) for p, text in texts)
        assert all(source.nodes for source in read)
    finally:
        gc.enable()
    gc.freeze()  # millions of nodes, which no test that follows should look through for garbage
    return read


def classes() -> list[tuple[Source, ast.ClassDef]]:
    """Every class of the program."""
    found = [(s, node) for s in sources("src") for node in s.definitions]
    return [(s, node) for s, node in found if isinstance(node, ast.ClassDef)]


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that the repository holds, or would hold if it were added."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        answer = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return _not_ignored()  # no git, or not a clone
    paths = (ROOT / name for name in answer.stdout.decode().split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def _not_ignored() -> tuple[Path, ...]:
    lines = (ROOT / ".gitignore").read_text("utf-8").split()
    ignored = re.compile("|".join(translate(p.strip("/")) for p in (".git", *lines)))

    def is_ignored(folder: str, name: str) -> bool:
        inside = Path(folder, name).relative_to(ROOT).as_posix()  # as a pattern with a slash has it
        return bool(ignored.match(name) or ignored.match(inside))

    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if not is_ignored(folder, name)]
        found += [Path(folder, name) for name in files if not is_ignored(folder, name)]
    return tuple(sorted(found))


@cache
def tracked_texts() -> tuple[tuple[str, str], ...]:
    """Name and content of every tracked file that is UTF-8 text."""
    found = []
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((path.relative_to(ROOT).as_posix(), content.decode("utf-8", "replace")))
    return tuple(found)
