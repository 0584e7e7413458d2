"""What the bundle takes and what it leaves out: the pruning of the PyInstaller spec.

A test holds the lists against what the program imports.
"""

from __future__ import annotations

import re
import sys

QT_IN_USE = ("QtCore", "QtGui", "QtSvg", "QtWidgets")
"""The only modules of PySide6 that the program imports."""

_QT_LEFT_OUT = (
    *("QtConcurrent", "QtDBus", "QtDesigner", "QtHelp", "QtLabsStyleKit", "QtNetwork", "QtOpenGL"),
    *("QtOpenGLWidgets", "QtPrintSupport", "QtQml", "QtQmlFeatures", "QtQuick", "QtQuickControls2"),
    *("QtQuickTest", "QtQuickWidgets", "QtSql", "QtSvgWidgets", "QtTest", "QtUiTools", "QtXml"),
)

EXTRAS = (
    *("dask", "distributed", "duckdb", "krippendorff", "nltk", "pandas", "pyarrow"),
    *("pygamma_agreement", "spacy"),
)
"""Optional and heavy; what needs them says in a sentence that they are not there."""

SERVER = ("keyring", "psycopg", "psycopg_binary")
"""Optional for a copy from pip, but in the bundle, 3 MB packed: nobody can add them to it."""

_OF_THE_SECRET_SERVICE = ("cffi", "_cffi_backend", "cryptography", "jeepney", "secretstorage")
"""What keyring needs on Linux: 3 MB more, which would be too large. Windows and macOS need none."""

EXCLUDED_MODULES = [
    *(f"PySide6.{name}" for name in _QT_LEFT_OUT),
    # What only developers use of Python itself, and what needs a terminal.
    *("_pyrepl", "code", "curses", "doctest", "ensurepip", "idlelib", "lib2to3", "pdb", "pydoc"),
    *("pydoc_data", "readline", "test", "tkinter", "turtle", "turtledemo", "venv"),
    *EXTRAS,
    # Nothing is fetched, and libpq brings its own TLS; Python has its own digests.
    *("_hashlib", "_ssl", "ssl"),
    # What packages can do besides, and tools of ours.
    *("IPython", "matplotlib", "PIL", "PyInstaller", "hatchling", "pip", "pytest", "setuptools"),
    *(
        "numpy.distutils",
        "numpy.f2py",
        "numpy.fft",
        "numpy.polynomial",
        "numpy.testing",
        "_distutils_hack",
        "pkg_resources",
    ),
    *("lxml.html.diff", "lxml.isoschematron", "lxml.objectify", "tld.tests"),
    *("psycopg_c", "psycopg_pool", "keyring.testing", *_OF_THE_SECRET_SERVICE),
]

FOUND_BY_NAME = ("keyring.backends", "psycopg")
"""Packages of which modules are imported by their names alone."""

DATA_OF = ("cassis", "justext", "tld", "trafilatura")
"""Packages that read files of their own, which PyInstaller does not see."""

ASKED_FOR_THEIR_VERSION = (
    *("kzannotate", "PySide6-Essentials", "sqlite-utils", "rapidfuzz", "numpy"),
    *("keyring", "psycopg"),
)
"""Packages whose version is asked for, by others or by keyring, which looks there for keyrings."""

LANGUAGES = ("ar", "en", "kk", "ru")

_PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    # Without these nobody types Arabic with IBus, or an accent with a compose key.
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"qxdgdesktopportal"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "styles": {"qmacstyle", "qmodernwindowsstyle", "qwindowsvistastyle"},
}
"""Plug-ins of Qt that stay. GTK's theme would bring all of GTK; nothing paints by OpenGL."""

_PLUGIN = re.compile(r"^PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?(\w[\w-]*)\.(?:so|dll|dylib)$")
_QT_WORDS = re.compile(r"^PySide6/(?:Qt/)?translations/(?:.*_)?([a-zA-Z]+)\.qm$")
_QT_BASE_WORDS = re.compile(r"/qtbase_\w+\.qm$")
_QT_LIBRARY = re.compile(r"(?:^|/)(?:lib)?Qt6?(\w+?)(?:\.so[.\d]*|\.dll|\.framework/.*|)$")
_QT_LIBRARIES = {
    *("Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "XcbQpa"),
}

_LEFT_OUT = re.compile(
    r"^babel/(?:locale-data/(?!(?:root|ar|en|kk|ru)\.dat$)|.*\.(?:pyc?|txt)$)"
    r"|^justext/stoplists/(?!(?:Arabic|English|Kazakh|Kyrgyz|Russian|Uzbek)\.txt$)"
    # The same once more for newer processors, which rapidfuzz does without where it is missing.
    r"|^rapidfuzz/.*_avx2\."
    # A program without OpenGL needs no software for it.
    r"|(?:^|/)(?:opengl32sw|d3dcompiler_\d+|libEGL|libGLESv2)\.dll$"
    r"|^kzannotate/_resources/.*\.(?:ts|md)$"
    r"|^pytz/|^tzdata/|\.dist-info/(?:RECORD|INSTALLER|REQUESTED|direct_url\.json|entry_points\.txt)$"
    r"|^tld/tests/|\.(?:pyi|pxd|pxi|pyx|h|c|cpp)$|/py\.typed$"
)

_CARRIED = re.compile(
    r"^lib(?:python3|sqlite3|ffi|bz2|lzma|mpdec|Qt6|icu|pyside6|shiboken6|scipy_openblas)"
    # Few systems have all of them before a program of Qt is installed.
    r"|^libxcb-(?:cursor|icccm|image|keysyms|render|render-util|shape|util|xkb)\.|^libxkbcommon"
)
"""Shared libraries of the building system that go along on Linux."""


def is_kept(name: str) -> bool:
    """Whether a file goes into the bundle.

    Args:
        name: where it would lie there, with either kind of slash.
    """
    name = name.replace("\\", "/")
    if _LEFT_OUT.search(name):
        return False
    of_qt = name.startswith("PySide6/") or "Qt" in name
    return _is_kept_of_qt(name) if of_qt else _is_carried(name)


def _is_kept_of_qt(name: str) -> bool:
    plugin = _PLUGIN.match(name)
    if plugin is not None:
        return plugin[2] in _PLUGINS.get(plugin[1], ())
    words = _QT_WORDS.match(name)
    if words is not None:
        return words[1] in LANGUAGES and _QT_BASE_WORDS.search(name) is not None
    library = _QT_LIBRARY.search(name)
    if library is not None:
        return library[1] in _QT_LIBRARIES
    return True


def _is_carried(name: str) -> bool:
    """A desktop brings the others, in the versions that fit its own parts."""
    if not sys.platform.startswith("linux") or not re.match(r"^lib[^/]*\.so[.\d]*$", name):
        return True
    return _CARRIED.match(name) is not None
