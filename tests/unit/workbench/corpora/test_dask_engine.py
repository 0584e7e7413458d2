"""Workers of Dask do what one process does, whatever becomes of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dask_cluster import dask_cluster
from kzannotate.errors import UserError
from kzannotate.workbench.corpora.dask_engine import Certificates, Dask
from kzannotate.workbench.corpora.plan import plan_of
from kzannotate.workbench.corpora.running import run
from small_corpus import REFERENCE, checked_here, write_corpus

if TYPE_CHECKING:
    from pathlib import Path

# Dask leaves sockets and loops to the collector of a process that ends.
pytestmark = pytest.mark.filterwarnings("default::ResourceWarning", "ignore::DeprecationWarning")


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_worker_killed_in_the_middle_changes_nothing(tmp_path: Path) -> None:
    folder = write_corpus(tmp_path / "in")
    plan = plan_of([folder], [REFERENCE], lines=True, part=20_000)
    with dask_cluster(tmp_path) as (port, workers):

        def kill(stage: str, done: int, of: int) -> None:
            if stage == "read" and done == of // 2:
                workers[0].kill()

        run(plan, tmp_path / "out", Dask(f"dask://127.0.0.1:{port}"), progress=kill)
        assert workers[0].wait() < 0
    assert (tmp_path / "out" / "check.jsonl").read_bytes() == checked_here(folder)[0]


@pytest.mark.parametrize("address", ["dask://10.1.2.3:8786", "dask://example.org:1"])
def test_another_machine_is_spoken_to_over_tls_alone(address: str) -> None:
    with pytest.raises(UserError, match="TLS alone"):
        Dask(address)


@pytest.mark.parametrize("address", ["spark://here:1", "dask://", "dask://h", "dask://h:p", "x"])
def test_what_is_no_scheduler_is_refused(address: str) -> None:
    with pytest.raises(UserError, match="no scheduler"):
        Dask(address)


def certificates(room: Path) -> Certificates:
    """An authority of its own, of which everybody here has the one certificate."""
    pytest.importorskip("cryptography")
    security = pytest.importorskip("distributed.security").Security.temporary()
    files = []
    for name, text in (("ca", security.tls_ca_file), ("key", security.tls_client_key)):
        files.append(room / f"{name}.pem")
        files[-1].write_text(text)
    return Certificates(files[0], files[0], files[1])


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_over_tls_who_has_no_certificate_is_refused(tmp_path: Path) -> None:
    told = certificates(tmp_path)
    names = ("--tls-ca-file", "--tls-cert", "--tls-key")
    options: list[Any] = [str(p) for pair in zip(names, told, strict=True) for p in pair]
    with dask_cluster(tmp_path, 1, options, "tls") as (port, _):
        engine = Dask(f"dask://127.0.0.1:{port}", told)
        engine.close()
        with pytest.raises(UserError, match="not with these certificates"):
            Dask(f"dask://127.0.0.1:{port}")
