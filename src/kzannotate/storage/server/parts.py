"""What shared projects need of others, as it is found on this machine."""

from __future__ import annotations

import sys
from importlib import import_module

from kzannotate.storage.server.address import driver

_KEEPERS = {"linux": "secretstorage", "win32": "win32ctypes.pywin32.win32cred"}
"""What keyring speaks to the system's own keyring with; on macOS it does that by itself."""


def found() -> str:
    """Driver, its library and the way to the keyring, in a line for people.

    Raises:
        ProjectError: the driver is not installed.
    """
    psycopg = driver()
    libpq = psycopg.pq.version_pretty(psycopg.pq.version())
    return f"psycopg {psycopg.__version__} ({psycopg.pq.__impl__}), libpq {libpq}, {_keyring()}"


def _keyring() -> str:
    try:
        import_module("keyring.backend")
        import_module(_KEEPERS.get(sys.platform, "keyring.backends.macOS"))
    except ImportError as error:
        return f"no keyring ({error.name} is not there)"
    return "keyring"
