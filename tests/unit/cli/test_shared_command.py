"""``kzannotate open`` with the address of a shared project."""

from __future__ import annotations

from contextlib import closing

import pytest

from kzannotate.domain.project import Device
from kzannotate.storage.opening import founding
from kzannotate.workbench.syncing.opening_shared import open_shared
from postgres_cluster import PASSWORD


@pytest.fixture
def address(shared):
    """Of a project that aigul may work on."""
    with closing(shared.store()) as store:
        store.append([founding("Energy desk", Device("d-founder", ""))])
    return shared.invited("aigul")


@pytest.mark.parametrize("command", [(), ("open",)])
def test_the_working_copy_of_a_shared_project_opens(kz, address, opened, command) -> None:
    path = open_shared(address, PASSWORD)
    assert kz(*command, address) == 0
    assert opened == [path]


def test_without_a_password_one_is_told_what_to_do(kz, address, opened, capsys) -> None:
    assert kz("open", address) == 2
    assert opened == []
    assert "password" in capsys.readouterr().err


def test_a_password_in_the_address_is_refused(kz, opened, capsys) -> None:
    assert kz("open", "postgresql://aigul:secret@127.0.0.1/energy") == 2
    assert "Leave the password out" in capsys.readouterr().err
