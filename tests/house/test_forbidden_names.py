"""Doors that stay shut: names that must not occur anywhere in the program."""

import ast

import pytest

from source_tree import PACKAGE, Source, sources

UNPICKLES = "it runs what a stranger wrote; write JSON"
RICH = "it renders markup, which loads files and can hang; use gui/plain.py"
FORBIDDEN = {
    "pickle": UNPICKLES,
    "cPickle": UNPICKLES,
    "dill": UNPICKLES,
    "shelve": UNPICKLES,
    "marshal": UNPICKLES,
    "readQVariant": UNPICKLES,
    "QSettings": f"its INI files hold pickles: {UNPICKLES}, through gui/settings.py",
    "setHtml": RICH,
    "insertHtml": RICH,
    "appendHtml": RICH,
    "setMarkdown": RICH,
    "QTextBrowser": RICH,
    "QErrorMessage": RICH,
    "QWhatsThis": RICH,
    "QtSql": "a project is opened by storage/ alone",
    "executescript": "it commits behind the transaction; use execute()",
}
PACKS_ITS_OWN = {
    "src/kzannotate/detection/running/reading_pool.py": "readings on their way between processes",
    "src/kzannotate/detection/running/figures_apart.py": "pairs on their way between processes",
    "src/kzannotate/detection/running/found_together.py": "findings that wait in one check",
    "src/kzannotate/detection/comparing/pair_results.py": "what pairs showed, in one check",
    "src/kzannotate/detection/comparing/figure_sheets.py": "sheets in the memory of one check",
    "src/kzannotate/detection/readings/shelf.py": "readings that wait for the end of one check",
}
"""Modules that may pickle or marshal, and what: made in the running program, never a file."""
BUILT_IN = {"eval": UNPICKLES, "exec": UNPICKLES, "__import__": "import plainly"}


def names_in(node):
    """Every name that a node brings into play."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        module = (getattr(node, "module", None) or "").split(".")
        return [*module, *(part for a in node.names for part in a.name.split("."))]
    if isinstance(node, ast.Attribute):
        return [node.attr]
    return [node.id] if isinstance(node, ast.Name) else []


def trespasses(source):
    shut = set(FORBIDDEN) - ({"pickle", "marshal"} if source.name in PACKS_ITS_OWN else set())
    for node in source.nodes:
        for name in set(names_in(node)) & shut:
            yield f"{source.place(node)}: {name}: {FORBIDDEN[name]}"
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) in BUILT_IN:
            yield f"{source.place(node)}: {node.func.id}(): {BUILT_IN[node.func.id]}"


def test_the_program_uses_none_of_the_forbidden_names():
    assert [t for source in sources("src") for t in trespasses(source)] == []


def test_what_pickles_reads_no_files():
    packers = [s for s in sources("src") if s.name in PACKS_ITS_OWN]
    files = {"open", "Path", "pathlib", "read_bytes", "os", "mmap", "socket", "sqlite3"}
    assert len(packers) == len(PACKS_ITS_OWN)
    assert [n for s in packers for node in s.nodes for n in names_in(node) if n in files] == []


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "from PySide6.QtCore import QSettings",
        "from PySide6 import QtSql",
        "import PySide6.QtSql",
        "view.setHtml(text)",
        "connection.executescript(text)",
        "eval(text)",
    ],
)
def test_each_way_in_is_seen(code):
    assert list(trespasses(Source(PACKAGE / "x.py", code, ast.parse(code))))


def test_running_a_dialog_is_no_trespass():
    code = "dialog.exec()"
    assert list(trespasses(Source(PACKAGE / "x.py", code, ast.parse(code)))) == []
