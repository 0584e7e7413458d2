"""Ways out of the program: each stands at one known place, behind a question."""

import ast

from source_tree import sources

OPENS = {"openUrl", "startDetached", "startfile", "setOpenExternalLinks", "setOpenLinks"}
KNOWN = {
    ("src/kzannotate/gui/desks/cases/gestures.py", "openUrl"),  # asks first: tests/hostile
    ("src/kzannotate/gui/flows/setting.py", "openUrl"),  # folders of ours, no file's words
    ("src/kzannotate/gui/flows/helping.py", "openUrl"),  # our own guide, beside the program
    (
        "src/kzannotate/gui/flows/helping.py",
        "startDetached",
    ),  # this program itself, no file's words
}
NETWORK = {
    *("socket", "ssl", "http", "urllib3", "requests", "ftplib", "smtplib", "asyncio", "aiohttp"),
    *(
        "httpx",
        "websockets",
        "xmlrpc",
        "telnetlib",
        "QtNetwork",
        "QtWebEngineWidgets",
        "webbrowser",
    ),
}
"""Modules that talk to others; ``urllib.parse`` only takes addresses apart."""
CUTS = "src/kzannotate/storage/server/line.py"
"""Cuts the driver's connection to a shared project, when no answer comes; it makes none."""


def test_nothing_opens_another_program_but_where_it_is_known():
    found = {
        (source.name, node.attr)
        for source in sources("src")
        for node in source.nodes
        if isinstance(node, ast.Attribute) and node.attr in OPENS
    }
    assert found == KNOWN


def imported(node):
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        return {module.partition(".")[0], *(a.name for a in node.names if "PySide6" in module)}
    return {a.name.rpartition(".")[2] for a in node.names} | {
        a.name.partition(".")[0] for a in node.names
    }


def test_no_module_of_ours_knows_the_network():
    found = [
        (source.name, name)
        for source in sources("src")
        for node in source.nodes
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in imported(node) & (NETWORK | {"urllib"})
        if not (name == "urllib" and getattr(node, "module", "") == "urllib.parse")
    ]
    assert found == [(CUTS, "socket")]


def test_the_one_socket_is_taken_from_a_connection_that_is_there():
    (line,) = [source for source in sources("src") if source.name == CUTS]
    asked = [
        n for n in line.nodes if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name)
    ]
    made = [n for n in line.nodes if isinstance(n, ast.Call) and n.func in asked]
    sockets = [[k.arg for k in n.keywords] for n in made if n.func.value.id == "socket"]
    assert {n.attr for n in asked if n.value.id == "socket"} == {"socket", "SHUT_RDWR"}
    assert sockets == [["fileno"]]


def test_addresses_in_labels_are_no_links():
    found = [
        source.place(node)
        for source in sources("src")
        for node in source.nodes
        if isinstance(node, ast.Attribute)
        and node.attr in {"LinksAccessibleByMouse", "TextBrowserInteraction", "linkActivated"}
    ]
    assert found == []
