"""Passwords of shared projects: in the keyring of the system and nowhere else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from types import ModuleType

    from kzannotate.storage.server.address import Address

_SERVICE = "kzannotate"


def remembered(address: Address) -> str | None:
    """The password that the keyring has for a login; None where it has none, or there is none."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        found: str | None = keyring.get_password(_SERVICE, _account(address))
    except keyring.errors.KeyringError:
        return None  # locked, and not unlocked when it asked
    return found


def remember(address: Address, password: str) -> None:
    """Keep a password in the keyring.

    Raises:
        UserError: this system has none that would keep it.
    """
    keyring = _keyring()
    if keyring is None:
        raise _nowhere()
    try:
        keyring.set_password(_SERVICE, _account(address), password)
    except keyring.errors.KeyringError as error:
        raise _nowhere() from error


def forget(address: Address) -> None:
    """Take a password out of the keyring, if it is there."""
    keyring = _keyring()
    if keyring is None:
        return
    try:
        keyring.delete_password(_SERVICE, _account(address))
    except keyring.errors.KeyringError:
        return


def _nowhere() -> UserError:
    if getattr(sys, "frozen", False) and sys.platform == "linux":
        return UserError(
            "This copy of the program cannot reach the keyring, so the password is not kept "
            "anywhere and is asked for each time. A copy installed with pip can keep it."
        )
    return UserError(
        "This system has no keyring that keeps passwords, so this one is not kept anywhere and is "
        "asked for each time. Install one, such as GNOME Keyring or KWallet."
    )


def _account(address: Address) -> str:
    found = dict(address.parameters)
    host = found.get("host", found.get("hostaddr", "localhost"))
    return f"{address.login}@{host}:{found.get('port', '5432')}/{address.name}"


def _keyring() -> ModuleType | None:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring
