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
        f"{source.place(node)}: {name}"
        for source in sources("src")
        for node in source.nodes
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in imported(node) & (NETWORK | {"urllib"})
        if not (name == "urllib" and getattr(node, "module", "") == "urllib.parse")
    ]
    assert found == []


def test_addresses_in_labels_are_no_links():
    found = [
        source.place(node)
        for source in sources("src")
        for node in source.nodes
        if isinstance(node, ast.Attribute)
        and node.attr in {"LinksAccessibleByMouse", "TextBrowserInteraction", "linkActivated"}
    ]
    assert found == []
