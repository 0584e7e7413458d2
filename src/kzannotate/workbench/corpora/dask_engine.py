"""Has workers of a Dask scheduler do the jobs of a check."""

from __future__ import annotations

import ipaddress
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from uuid import uuid4

from kzannotate.errors import UserError
from kzannotate.workbench.corpora.engines import worker_died
from kzannotate.workbench.corpora.jobs import Job, Spent, do

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

SCHEME = "dask"
_SECONDS = 30


class Certificates(NamedTuple):
    """Files that prove who is who: of the authority, our own, and its key."""

    authority: Path
    own: Path
    key: Path


class Dask:
    """Hands jobs to a scheduler; what a worker that dies was doing, another does.

    Args:
        address: ``dask://HOST:PORT``.
        certificates: for an encrypted connection, which any but one to this machine must be.

    Raises:
        UserError: the address is none, nobody answers, or it is another machine's without
            certificates.
    """

    def __init__(self, address: str, certificates: Certificates | None = None) -> None:
        host, port = _parted(address)
        if certificates is None and not _is_here(host):
            raise UserError(
                f"{host} is another machine: jobs travel there over TLS alone. Give --tls-ca, "
                "--tls-cert and --tls-key."
            )
        self._client = _connected(host, port, certificates)
        try:
            self._client.wait_for_workers(1, timeout=2 * _SECONDS)
        except TimeoutError as error:
            self._client.close()
            raise UserError(
                f"The scheduler at {host}:{port} has no workers: start some."
            ) from error

    def run(self, folder: str, jobs: Sequence[Job]) -> Iterator[tuple[Job, Spent]]:
        """See ``Engine``."""
        dask: Any = import_module("distributed")
        # What jobs do lies in the folder: an earlier run's must not be taken for one of ours.
        run = uuid4().hex
        futures = {
            self._client.submit(
                do, folder, job, key=f"kzannotate-{job.stage}-{job.number}-{run}"
            ): job
            for job in jobs
        }
        try:
            for future in dask.as_completed(list(futures), loop=self._client.loop):
                yield futures[future], Spent(*future.result())
        except dask.KilledWorker:
            raise worker_died() from None
        finally:
            self._client.cancel(list(futures))

    def close(self) -> None:
        """See ``Engine``."""
        self._client.close()


def _parted(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if parts.scheme != SCHEME or not host or not port or parts.path or parts.username:
        raise UserError(f"{address} is no scheduler: write dask://HOST:PORT.")
    return host, port


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _connected(host: str, port: int, certificates: Certificates | None) -> Any:
    try:
        dask: Any = import_module("distributed")
    except ImportError as error:
        raise UserError(
            "Dask is not installed here: install kzannotate[corpora], or leave --engine dask."
        ) from error
    shown = f"[{host}]" if ":" in host else host
    try:
        if certificates is None:
            return dask.Client(f"tcp://{shown}:{port}", timeout=_SECONDS, set_as_default=False)
        security = dask.Security(
            require_encryption=True,
            tls_ca_file=str(certificates.authority),
            tls_client_cert=str(certificates.own),
            tls_client_key=str(certificates.key),
        )
        return dask.Client(
            f"tls://{shown}:{port}", security=security, timeout=_SECONDS, set_as_default=False
        )
    except (OSError, ValueError) as error:  # a timeout is an OSError
        raise UserError(
            f"No scheduler answers at {host}:{port}, or not with these certificates."
        ) from error
