from __future__ import annotations

import sys

import pytest

from kzannotate.errors import UserError
from kzannotate.storage.server import address, passwords
from kzannotate.storage.server.address import is_address, parse


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://aigul@desk.example:5433/newsroom",
        "postgresql://aigul@127.0.0.1/newsroom",
        "postgresql://aigul@desk.example/newsroom?sslmode=require",
        "postgresql://aigul@desk.example/newsroom?sslrootcert=/etc/desk.crt",
        "postgresql://aigul@/newsroom?host=/run/postgresql&port=5433",
    ],
)
def test_an_address_is_said_as_it_was_given(text: str) -> None:
    assert parse(text).said == text
    assert parse(parse(text).said) == parse(text)


def test_another_machine_has_to_prove_itself() -> None:
    told = parse("postgresql://aigul@desk.example/newsroom").connection()
    assert (told["sslmode"], told["sslrootcert"]) == ("verify-full", "system")


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_nothing_goes_to_another_machine_unencrypted(mode: str) -> None:
    with pytest.raises(UserError, match="unencrypted"):
        parse(f"postgresql://aigul@desk.example/newsroom?sslmode={mode}")


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "%2Frun%2Fpostgresql", "[::1]", "127.3.2.1"]
)
def test_what_stays_on_this_machine_need_not_be_encrypted(host: str) -> None:
    assert "sslmode" not in parse(f"postgresql://aigul@{host}/newsroom").connection()


@pytest.mark.parametrize(
    "host", ["127.0.0.1.desk.example", "10.0.0.1", "127.0.0.1,desk.example", "desk.example"]
)
def test_one_machine_elsewhere_is_enough_to_ask_for_it(host: str) -> None:
    assert parse(f"postgresql://aigul@{host}/newsroom").connection()["sslmode"] == "verify-full"


def test_an_address_that_only_looks_as_if_it_stayed_here_is_encrypted() -> None:
    text = "postgresql://aigul@localhost/newsroom?hostaddr=10.0.0.1"
    assert parse(text).connection()["sslmode"] == "verify-full"


def test_a_line_that_proves_nothing_is_known_as_such() -> None:
    assert parse("postgresql://a@desk.example/x").checked
    assert not parse("postgresql://a@desk.example/x?sslmode=require").checked
    assert not parse("postgresql://a@desk.example/x?sslmode=verify-ca").checked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("postgresql://aigul:secret@desk.example/newsroom", "Leave the password out"),
        ("postgresql://aigul@desk.example/newsroom?password=x", "Leave the password out"),
        ("postgresql://aigul@desk.example/", "which project"),
        ("postgresql://aigul@desk.example/x?options=else", "cannot say options"),
        ("postgresql://aigul@desk.example/x?service=mine", "cannot say service"),
        ("postgresql://[/x", "no address"),
    ],
)
def test_an_address_that_will_not_do_says_why(text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        parse(text)


def test_a_file_is_no_address() -> None:
    assert not is_address("desk.kza")


class _Keyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, account: str, password: str) -> None:
        self.kept[service, account] = password

    def get_password(self, service: str, account: str) -> str | None:
        return self.kept.get((service, account))

    def delete_password(self, service: str, account: str) -> None:
        del self.kept[service, account]


def test_a_password_is_kept_by_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring.errors

    ring = _Keyring()
    ring.errors = keyring.errors  # type: ignore[attr-defined]
    monkeypatch.setattr(passwords, "_keyring", lambda: ring)
    here, there = (parse(f"postgresql://aigul@{host}/newsroom") for host in ("a.example", "b"))
    passwords.remember(here, "secret")
    assert (passwords.remembered(here), passwords.remembered(there)) == ("secret", None)
    passwords.forget(here)
    assert passwords.remembered(here) is None


def test_a_system_without_a_keyring_says_that_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import keyring.backends.fail

    monkeypatch.setattr("keyring.core._keyring_backend", keyring.backends.fail.Keyring())
    where = parse("postgresql://aigul@desk.example/newsroom")
    assert passwords.remembered(where) is None
    with pytest.raises(UserError, match="no keyring"):
        passwords.remember(where, "secret")


def test_the_stand_in_for_pythons_tls_is_gone_when_psycopg_is_there(monkeypatch):
    monkeypatch.setitem(sys.modules, "ssl", None)
    with address._ssl_at_hand():
        assert sys.modules["ssl"] is not None
    assert "ssl" not in sys.modules


def test_a_bundle_does_not_advise_a_keyring_that_it_cannot_reach(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert "installed with pip can keep it" in str(passwords._nowhere())
